// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/operations.h"

#include <opencv2/core.hpp>

#include <array>
#include <cstdint>
#include <span>

namespace pt::augment {

/// What an elastic warp draws: uniform noise, smoothed by a Gaussian of side `kernel`, times alpha.
struct ElasticSpec
{
    double alpha = 0.0;
    double sigma = 5.0;
    int kernel = 13;
    int margin = 13;        ///< Noise beyond each border, so that the field does not feel it; 0: the border is mirrored.
    bool diagonal = false;  ///< dx = dy.
    std::uint64_t seed = 0;
};

/// A field of displacements in pixels over a picture, made where somebody looks (elastic.h).
struct Displacement
{
    cv::Size size;
    ElasticSpec spec;
};

/// Coarse cells that are blacked out, enlarged to the image without smoothing.
struct DropoutSpec
{
    double probability = 0.0;
    double heightFraction = 0.0, widthFraction = 0.0;
    bool perChannel = false;
    std::uint64_t seed = 0;
};

/// Clip limit and tiles per side of each colour; one of a single tile is left alone, as imgaug leaves it.
struct ClaheArguments
{
    std::array<double, 3> limits;
    std::array<int, 3> tiles;

    bool same() const { return limits[1] == limits[0] && limits[2] == limits[0] && tiles[1] == tiles[0] && tiles[2] == tiles[0]; }
};

enum class Filter { Linear, Cubic, Area, Antialias };
enum class Rounding { HalfEven, Truncate };

/// The pixels of one draw on their way through a loader's operations; the labels travel beside it, in Draw.
/// Two kinds: ExactCanvas does every step as the peer's library does it, FusedCanvas gathers geometry and resamples once.
class Canvas
{
public:
    virtual ~Canvas() = default;
    virtual cv::Size size() const = 0;

    virtual void crop(const cv::Rect& window) = 0;                                     ///< Inside the image.
    virtual void pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value) = 0;  ///< Sides in px, none negative.
    virtual void flip() = 0;                                                           ///< Left and right.
    virtual void affine(const cv::Matx23d& targetFromSource) = 0;                      ///< Bilinear, black outside, same size.
    virtual void resize(cv::Size size, Filter filter) = 0;
    /// image(p) = old(p + sign * field(p)), bicubic, black outside.
    virtual Displacement elastic(const ElasticSpec& spec, double sign) = 0;

    virtual void convolve(const cv::Mat& kernel) = 0;
    virtual void tables(const Tables& tables) = 0;
    void table(const Table& one) { tables({one, one, one}); }
    virtual void equalize() = 0;
    virtual void clahe(const ClaheArguments& arguments) = 0;
    void clahe(double clipLimit, int tiles) { clahe({{clipLimit, clipLimit, clipLimit}, {tiles, tiles, tiles}}); }
    virtual void grayscale(double alpha, Rounding rounding) = 0;
    virtual void noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed) = 0;
    virtual void dropout(const DropoutSpec& spec) = 0;
    virtual void holes(std::span<const cv::Rect> rectangles) = 0;

    /// The finished picture. Fused: in the workspace's memory, valid until its next draw.
    virtual cv::Mat take() = 0;
};

/// Step by step with OpenCV, as DeepLabCut does it: the reference. Never writes into the frame it is given.
class ExactCanvas final : public Canvas
{
public:
    explicit ExactCanvas(cv::Mat image) : m_image(std::move(image)) {}
    cv::Size size() const override { return m_image.size(); }
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
    cv::Mat take() override { return m_image; }

private:
    cv::Mat m_image;
};

}  // namespace pt::augment
