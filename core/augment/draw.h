// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/canvas.h"
#include "core/augment/pipeline.h"

#include <array>
#include <cstdarg>
#include <cstdint>
#include <string>
#include <vector>

namespace pt::augment {

std::string formatted(const char* format, ...);

/// The kernels of pipeline.h in memory of the thread, good until the next one: a draw does not allocate for them.
namespace scratch {
cv::Mat sharpenKernel(double alpha, double lightness);
cv::Mat embossKernel(double alpha, double strength);
cv::Mat edgeKernel(double alpha);
cv::Mat motionBlurKernel(int k, double angleDegrees, double direction, int order = 1);
cv::Mat torchMotionKernel(const Units& unit);
}  // namespace scratch

/// One draw on its way through a loader's operations: asks the plan what fires with which arguments, moves the labels, and tells the
/// canvas what to do with the pixels. The result is left in `sample`, whose memory is used again.
class Draw final
{
public:
    Draw(const Plan& plan, const config::PoseConfig& config, const dataset::Annotations& labels, const ApplyOptions& options, Canvas& canvas,
         Sample& sample);

    void single();
    void multi();
    void scaleCrop();
    void tensorPack();
    void torch();

private:
    struct Box { double x0 = 0, y0 = 0, x1 = 0, y1 = 0; };

    bool fires(Op op) const;
    static std::size_t index(Op op) { return static_cast<std::size_t>(op); }
    double unit(Op op, std::size_t i) const { return m_plan.u[index(op)][i]; }
    double range(Op op, std::size_t i, double lo, double hi) const { return lo + (hi - lo) * unit(op, i); }
    int integer(Op op, std::size_t i, int lo, int hi) const;   ///< Both ends inclusive.
    std::uint64_t noiseSeed(Op op) const { return hashKey({m_plan.noiseSeed, index(op)}); }
    template <class... Arguments>
    void fired(Op op, const char* format, Arguments... arguments)
    {
        if (m_options.describe) m_sample.fired.push_back({op, formatted(format, arguments...)});
        m_sample.firedBits |= 1U << static_cast<unsigned>(op);
    }
    void moved(const cv::Matx23d& step);

    // both families; points move with the pixels
    void cropTo(const cv::Rect& window);
    void padBy(const std::array<int, 4>& trbl, bool reflect = false, const cv::Scalar& value = {});
    void flip(double pointShift);
    void resizeTo(cv::Size size, Filter filter, cv::Point2d pointScale);

    // imgaug.cpp
    void flips();
    void rotation();
    void blurCoverNoise();
    /// An operation's two numbers for red, green and blue: the same, or drawn for each (per_channel).
    struct Each { std::array<double, 3> a, b; bool apart = false; };
    Each eachColour(Op op, const config::ContrastOp& settings) const;
    void contrasts();
    void convolutions();
    void cropAndPadSides();
    void cropAroundJoint();
    void dropOutside(cv::Size bounds);
    void finish();

    // torch.cpp
    void torchLabels();
    void torchBox();
    void torchSizes(const config::TorchAugmentation& a);
    void torchAffineStep(const config::TorchAffine& a);
    void torchRandomBox(const config::TorchRandomBox& r);
    void torchCrop(const config::TorchCropSampling& c);
    void torchAppearance(const config::TorchAugmentation& a);
    void torchCovering();
    void torchAutoPad(const config::TorchAutoPadding& p);
    void torchVisibility(double right, double bottom);
    void torchTopDown(const config::TorchTopDownCrop& c, bool normalize);
    void torchCollate(const config::TorchCollate& c, bool normalize);
    void torchFinish();
    void moveBox(const cv::Matx23d& m);

    const Plan& m_plan;
    const config::PoseConfig& m_config;
    const dataset::Annotations& m_labels;
    const ApplyOptions& m_options;
    Canvas& m_canvas;
    Sample& m_sample;
    Points& m_points;           ///< imgaug: the sample's labels. PyTorch: the flattened list that albumentations gets.
    int m_parts = 0;
    bool m_torch = false;
    Box m_box;                  ///< Top-down: the animal's box, image pixels.
};

}  // namespace pt::augment
