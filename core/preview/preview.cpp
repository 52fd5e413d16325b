// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/preview.h"

#include "core/base/random.h"
#include "core/params/param_spec.h"
#include "core/preview/crop_statistics.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string_view>

namespace pt::preview {
namespace {

using augment::Op;

constexpr int kCropDraws = 4000;

bool wantsTargets(View view) { return view == View::ScoreMap || view == View::Locref || view == View::Paf; }

augment::ApplyOptions optionsFor(const Request& request)
{
    augment::ApplyOptions options = request.options;
    const Op op = opForKey(request.focusKey);
    if (request.forceFocused && op != Op::Count) options.forced |= 1U << static_cast<unsigned>(op);
    return options;
}

/// One draw of a frame; false when the answer now holds a problem instead.
bool draw(Answer& answer, const Request& request, const augment::ApplyOptions& options, const cv::Mat& image, const dataset::Annotations& labels,
          std::uint64_t batch, std::uint64_t sample)
{
    const auto plan = augment::samplePlan(request.seed, batch, sample);
    auto made = augment::apply(plan, request.config, image, labels, options);
    if (!made) {
        answer.problem = made.error().message;
        return false;
    }
    DrawResult result;
    result.sample = std::move(*made);
    result.draw = batch;
    if (wantsTargets(request.view)) {
        auto targets = targets::makeTargets(request.config, result.sample.labels, result.sample.image.size(), result.sample.scale);
        if (!targets) {
            answer.problem = targets.error().message;
            return false;
        }
        result.targets = std::move(*targets);
    }
    answer.draws.push_back(std::move(result));
    return true;
}

/// The images of one batch, other frames than the chosen one included, all at the batch's one scale.
void drawBatch(Answer& answer, const Request& request, const augment::ApplyOptions& options, const Progress& progress)
{
    constexpr int kShown = 64;
    const auto batch = static_cast<std::uint64_t>(request.draw);
    const int n = std::clamp(request.config.batchSize, 1, kShown);
    augment::ApplyOptions shared = options;
    shared.reference = request.image.size();   // the single-animal loader gives the whole batch the size of one frame
    Random random({request.seed, batch, 77});
    for (int i = 0; i < n && !progress.stopRequested(); ++i) {
        const auto& frames = request.project->frames;
        const auto chosen = i == 0 ? static_cast<std::size_t>(request.frame) : static_cast<std::size_t>(random.below(frames.size()));
        cv::Mat image = request.image;
        if (i > 0) {
            auto loaded = dataset::loadFrame(*request.project, frames[chosen]);
            if (!loaded) continue;
            image = std::move(*loaded);
        }
        if (!draw(answer, request, shared, image, frames[chosen].labels, batch, static_cast<std::uint64_t>(i))) return;
    }
}

void fillSizes(Answer& answer, const Request& request)
{
    const auto& c = request.config;
    const double lo = c.globalScale * (c.scaleJitter ? c.scaleJitter->first : 1.0);
    const double hi = c.globalScale * (c.scaleJitter ? c.scaleJitter->second : 1.0);
    for (const double scale : {lo, 0.5 * (lo + hi), hi}) answer.sizes.push_back(augment::checkSize(c, request.image.size(), scale));
    answer.refusedShare = augment::refusedShare(c, request.image.size());
}

void fillKernels(Answer& answer, const Request& request)
{
    const auto& c = request.config;
    const auto add = [&](std::string name, cv::Mat kernel) {
        answer.kernelNames.push_back(std::move(name));
        answer.kernels.push_back(std::move(kernel));
    };
    const auto name = [](const char* what, double value) {
        char text[48];
        std::snprintf(text, sizeof text, "%s %.2f", what, value);
        return std::string(text);
    };
    const Op op = opForKey(request.focusKey);
    for (const double unit : {0.0, 0.5, 0.999999}) {
        switch (op) {
        case Op::Sharpen: add(name("alpha", c.sharpen.alpha.at(unit)), augment::sharpenKernel(c.sharpen.alpha.at(unit), c.sharpen.strength.at(0.5))); break;
        case Op::Emboss: add(name("alpha", c.emboss.alpha.at(unit)), augment::embossKernel(c.emboss.alpha.at(unit), c.emboss.strength.at(0.999999))); break;
        case Op::Edge: add(name("alpha", c.edge.alpha.at(unit)), augment::edgeKernel(c.edge.alpha.at(unit))); break;
        case Op::MotionBlur:
            add(name("angle", c.motionBlurAngle.at(unit)), augment::motionBlurKernel(std::clamp(static_cast<int>(c.motionBlurK.at(0.5)), 3, 99), c.motionBlurAngle.at(unit), 0.0));
            break;
        default: return;
        }
    }
}

}  // namespace

Op opForKey(std::string_view key)
{
    static const std::map<std::string_view, Op> table = {
        {"rotation", Op::Rotation}, {"rotateratio", Op::Rotation}, {"rotratio", Op::Rotation}, {"mirror", Op::Mirror}, {"fliplr", Op::Fliplr},
        {"symmetric_pairs", Op::Fliplr}, {"cropratio", Op::CropAndPad}, {"crop_by", Op::CropAndPad}, {"motion_blur", Op::MotionBlur},
        {"motion_blur_params", Op::MotionBlur}, {"covering", Op::Covering}, {"elastic_transform", Op::Elastic}, {"gaussian_noise", Op::GaussianNoise},
        {"grayscale", Op::Grayscale}, {"hist_eq", Op::HistEqGlobal}, {"pre_resize", Op::PreResize},
        {"contrast.histeq", Op::HistEq}, {"contrast.clahe", Op::Clahe}, {"contrast.log", Op::LogContrast}, {"contrast.linear", Op::LinearContrast},
        {"contrast.sigmoid", Op::SigmoidContrast}, {"contrast.gamma", Op::GammaContrast},
        {"convolution.sharpen", Op::Sharpen}, {"convolution.emboss", Op::Emboss}, {"convolution.edge", Op::Edge}};
    if (key.ends_with("ratio") && (key.starts_with("contrast.") || key.starts_with("convolution."))) key.remove_suffix(5);
    const auto it = table.find(key);
    return it == table.end() ? Op::Count : it->second;
}

View viewForKey(std::string_view key)
{
    const auto* spec = params::find(key);
    if (spec == nullptr) return View::Augment;
    switch (spec->preview) {
    case params::Preview::Size: return View::Size;
    case params::Preview::Kernel: return View::Kernel;
    case params::Preview::Crops: return View::Crops;
    case params::Preview::ScoreMap: return View::ScoreMap;
    case params::Preview::Locref: return View::Locref;
    case params::Preview::Paf: return View::Paf;
    case params::Preview::Batch: return View::Batch;
    default: return View::Augment;
    }
}

Answer answer(const Request& request, const Progress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    Answer out;
    out.view = request.view;
    out.frame = request.frame;
    out.before = request.image;
    const bool known = request.project && request.frame >= 0 && static_cast<std::size_t>(request.frame) < request.project->frames.size();
    if (!known || request.image.empty()) {
        out.problem = Message(PT_TR_NOOP("Preview", "There is no frame to show."));
        return out;
    }
    out.beforeLabels = request.project->frames[static_cast<std::size_t>(request.frame)].labels;
    const auto options = optionsFor(request);
    switch (request.view) {
    case View::Crops: out.crops = cropStatistics(request.config, request.image.size(), out.beforeLabels, request.seed, kCropDraws, progress); break;
    case View::Batch: drawBatch(out, request, options, progress); break;
    default:
        for (int i = 0; i < std::max(1, request.draws) && !progress.stopRequested(); ++i) {
            if (!draw(out, request, options, request.image, out.beforeLabels, static_cast<std::uint64_t>(request.draw + i), 0)) break;
        }
    }
    fillSizes(out, request);
    if (request.view == View::Kernel) fillKernels(out, request);
    out.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
    return out;
}

}  // namespace pt::preview
