// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/canvas.h"
#include "core/augment/steps.h"

#include <string>
#include <vector>

namespace pt::augment {

struct StepChain::Private
{
    struct Step
    {
        std::string key;         ///< The operation and its numbers.
        cv::Mat image;           ///< After it; nobody writes into it.
    };
    cv::Mat source;
    std::vector<Step> steps;
    std::size_t bytes = 0;
    int reused = 0;
};

/// An ExactCanvas that takes from a chain what it holds, and leaves there what it makes.
class SteppedCanvas final : public Canvas
{
public:
    SteppedCanvas(const cv::Mat& image, StepChain::Private& chain, std::size_t mostBytes, const Progress& progress);
    cv::Size size() const override { return m_exact.size(); }
    void crop(const cv::Rect& window) override;
    void pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value) override;
    void flip() override;
    void affine(const cv::Matx23d& targetFromSource) override;
    void resize(cv::Size size, Filter filter) override;
    Displacement elastic(const ElasticSpec& spec, double sign) override;
    void convolve(const cv::Mat& kernel) override;
    void tables(const Tables& tables) override;
    void equalize() override;
    using Canvas::clahe;
    void clahe(const ClaheArguments& arguments) override;
    void grayscale(double alpha, Rounding rounding) override;
    void noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed) override;
    void dropout(const DropoutSpec& spec) override;
    void holes(std::span<const cv::Rect> rectangles) override;
    cv::Mat take() override;

private:
    template <class Work>
    void step(std::string key, const Work& work);
    void forget(std::size_t from);

    StepChain::Private& m_chain;
    std::size_t m_mostBytes;
    const Progress& m_progress;
    ExactCanvas m_exact;
    std::size_t m_next = 0;      ///< The step that comes next.
    bool m_known = true;         ///< Everything so far stands in the chain.
    bool m_full = false;
};

}  // namespace pt::augment
