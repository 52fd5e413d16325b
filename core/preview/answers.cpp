// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/answers.h"

#include "core/augment/operations.h"
#include "core/base/random.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace pt::preview {
namespace {

using augment::Op;

constexpr int kCropDraws = 4000;

bool wantsTargets(View view) { return view == View::ScoreMap || view == View::Locref || view == View::Paf; }

std::size_t index(Op op) { return static_cast<std::size_t>(op); }
auto bit(Op op) { return decltype(augment::ApplyOptions::disabled){1} << static_cast<unsigned>(op); }

std::string number(const char* format, double value)
{
    char text[48];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

augment::ApplyOptions optionsFor(const Request& request)
{
    augment::ApplyOptions options = request.options;
    const Op op = opForKey(request.focusKey);
    const bool asTrained = request.view == View::Batch;   // the batch as the network gets it
    if (request.forceFocused && !request.onlyFired && !asTrained && op != Op::Count) options.forced |= bit(op);
    return options;
}

/// One sample to be made: whose pixels, which plan.
struct Job
{
    augment::Plan plan;
    std::uint64_t batch = 0, sample = 0;
    int frame = 0;
    cv::Mat image;
    const dataset::Annotations* labels = nullptr;
    Message title;
    bool remember = false;
};

/// The configuration for a frame that was made `coarse` times smaller: what is counted in pixels of the frame shrinks with it.
config::PoseConfig coarseConfig(config::PoseConfig c, int coarse)
{
    if (coarse <= 1) return c;
    if (c.maxInputSize) *c.maxInputSize /= coarse;
    if (c.minInputSize) *c.minInputSize /= coarse;
    for (auto* sides : {&c.cropSize, c.preResize ? &*c.preResize : nullptr})
        if (sides != nullptr) for (auto& side : *sides) side = std::max(1, side / coarse);
    c.minSize /= coarse, c.leftWidth /= coarse, c.rightWidth /= coarse, c.topHeight /= coarse, c.bottomHeight /= coarse;
    return c;
}

/// Labels and geometry of a coarse sample in full pixels; its image stays small.
void enlarge(augment::Sample& sample, int coarse)
{
    for (auto& p : sample.labels.points) p *= static_cast<double>(coarse);
    sample.outFromFrame(0, 2) *= coarse;
    sample.outFromFrame(1, 2) *= coarse;
    sample.crop = {sample.crop.x * coarse, sample.crop.y * coarse, sample.crop.width * coarse, sample.crop.height * coarse};
}

/// The draw's sample, from the operations that are known on. reused: some were.
Result<augment::Sample> augmented(const Request& request, const config::PoseConfig& config, const augment::ApplyOptions& options, const Job& job,
                                  const Progress& progress, std::atomic<bool>& reused)
{
    const bool keeps = request.steps && job.remember;
    const SampleMemory::Place place(job.batch, job.sample);
    augment::StepChain chain = keeps ? request.steps->take(job.image, place) : augment::StepChain();
    const std::size_t most = keeps ? StepMemory::kMostBytes / static_cast<std::size_t>(std::max(1, request.draws)) : 0;
    auto made = augment::apply(job.plan, config, job.image, *job.labels, options, chain, most, progress);
    if (chain.reused() > 0) reused = true;
    if (keeps) request.steps->give(job.image, place, std::move(chain));
    return made;
}

Result<DrawResult> make(const Request& request, const config::PoseConfig& config, const augment::ApplyOptions& options, const Job& job,
                        const Progress& progress, std::atomic<bool>& reused)
{
    DrawResult result;
    SampleMemory::Context context;
    const SampleMemory::Place place(job.batch, job.sample);
    std::optional<augment::Sample> known;
    if (request.memory && job.remember) {
        context = {withoutTargets(config), job.image.data, request.seed, options};
        known = request.memory->find(context, place);
    }
    if (known) {
        result.sample = std::move(*known);
        reused = true;
    } else {
        auto made = augmented(request, config, options, job, progress, reused);
        if (!made) return made.error();
        result.sample = std::move(*made);
        if (request.memory && job.remember) request.memory->put(context, place, job.image, result.sample);
    }
    result.draw = job.batch;
    result.frame = job.frame;
    result.title = job.title;
    if (request.coarse > 1) enlarge(result.sample, request.coarse);
    if (wantsTargets(request.view)) {
        const cv::Size input = result.sample.image.size() * std::max(1, request.coarse);
        auto targets = targets::makeTargets(request.config, result.sample.labels, input, result.sample.scale, {}, result.sample.visibility);
        if (!targets) return targets.error();
        result.targets = std::move(*targets);
    }
    return result;
}

/// All jobs, on every core; their order is kept. The first error becomes the answer's problem.
void makeAll(Answer& answer, const Request& request, const augment::ApplyOptions& options, const std::vector<Job>& jobs, const Progress& progress)
{
    const config::PoseConfig config = coarseConfig(request.config, request.coarse);
    std::vector<std::optional<Result<DrawResult>>> made(jobs.size());
    std::atomic<bool> reused = false;
    const auto one = [&](std::size_t i) {
        if (!progress.stopRequested()) made[i] = make(request, config, options, jobs[i], progress, reused);
    };
    if (jobs.size() == 1) one(0);   // its own operations may use every core
    else cv::parallel_for_(cv::Range(0, static_cast<int>(jobs.size())), [&](const cv::Range& range) { for (int i = range.start; i < range.end; ++i) one(static_cast<std::size_t>(i)); });
    answer.reused = reused;
    for (auto& result : made) {
        if (!result) break;
        if (!*result) {
            answer.problem = result->error().message;
            return;
        }
        answer.draws.push_back(std::move(**result));
    }
}

/// The frame and its labels, smaller for a coarse answer.
struct Pixels
{
    cv::Mat image;
    dataset::Annotations labels;
};

Pixels pixelsFor(const Request& request, const dataset::Annotations& labels)
{
    Pixels out{request.image, labels};
    if (request.coarse <= 1) return out;
    cv::resize(request.image, out.image, {std::max(1, request.image.cols / request.coarse), std::max(1, request.image.rows / request.coarse)}, 0, 0, cv::INTER_NEAREST);
    for (auto& p : out.labels.points) p /= static_cast<double>(request.coarse);
    return out;
}

Histogram histogramOf(const cv::Mat& rgb)
{
    Histogram out = {};
    const int step = std::max(1, static_cast<int>(std::sqrt(rgb.total() / 80000.0)));   // a sample of the pixels tells the shape
    double count = 0;
    for (int y = 0; y < rgb.rows; y += step) {
        const auto* row = rgb.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgb.cols; x += step) {
            const int grey = (77 * row[x][0] + 150 * row[x][1] + 29 * row[x][2]) >> 8;
            out[static_cast<std::size_t>(grey / 4)] += 1.0F;
            ++count;
        }
    }
    for (float& share : out) share = static_cast<float>(share / std::max(1.0, count));
    return out;
}

/// The kernel an operation has at unit numbers, and what to call it; empty for an operation without kernel.
std::pair<cv::Mat, std::string> kernelAt(Op op, const config::PoseConfig& c, double first, double second, double third)
{
    switch (op) {
    case Op::Sharpen: return {augment::sharpenKernel(c.sharpen.alpha.at(first), c.sharpen.strength.at(second)), "alpha " + number("%.2f", c.sharpen.alpha.at(first))};
    case Op::Emboss: return {augment::embossKernel(c.emboss.alpha.at(first), c.emboss.strength.at(second)), "alpha " + number("%.2f", c.emboss.alpha.at(first))};
    case Op::Edge: return {augment::edgeKernel(c.edge.alpha.at(first)), "alpha " + number("%.2f", c.edge.alpha.at(first))};
    case Op::MotionBlur: {
        const int k = std::clamp(static_cast<int>(std::lround(c.motionBlurK.at(first))), 3, 99);
        const double angle = c.motionBlurAngle.at(second);
        return {augment::motionBlurKernel(k, angle, c.motionBlurDirection.at(third), cvRound(c.motionBlurOrder.at(third))), "k " + number("%.0f", k) + ", " + number("%.0f\u00b0", angle)};
    }
    default: return {};
    }
}

/// PyTorch's motion blur: a line through a square of 3, 5 or 7 pixels, here the line of this draw in each of them.
void fillTorchKernels(Answer& answer, const Request& request)
{
    if (opForKey(request.focusKey) != Op::MotionBlur || answer.draws.empty()) return;
    auto unit = augment::samplePlan(request.seed, answer.draws.front().draw, 0).u[index(Op::MotionBlur)];
    const auto add = [&](Text name) {
        const cv::Mat kernel = augment::torchMotionKernel(unit);
        answer.kernels.push_back(kernel);
        answer.kernelNames.emplace_back(name, std::vector<std::string>{"k " + std::to_string(kernel.rows)});
    };
    add(PT_TR_NOOP("Preview", "this draw"));
    const std::pair<double, Text> sizes[] = {{0.0, PT_TR_NOOP("Preview", "weakest")}, {0.5, PT_TR_NOOP("Preview", "middle")}, {0.9, PT_TR_NOOP("Preview", "strongest")}};
    for (const auto& [size, name] : sizes) {
        unit[0] = size;
        add(name);
    }
}

void fillKernels(Answer& answer, const Request& request)
{
    if (request.config.loader == config::Loader::Torch) {
        fillTorchKernels(answer, request);
        return;
    }
    const Op op = opForKey(request.focusKey);
    const auto add = [&](Text name, double a, double b, double c) {
        auto [kernel, arguments] = kernelAt(op, request.config, a, b, c);
        if (kernel.empty()) return;
        answer.kernels.push_back(kernel);
        answer.kernelNames.emplace_back(name, std::vector<std::string>{arguments});   // a line of its own
    };
    constexpr double kHigh = 0.999999;
    if (!answer.draws.empty()) {
        const auto plan = augment::samplePlan(request.seed, answer.draws.front().draw, 0);
        const auto& u = plan.u[index(op == Op::Count ? Op::Sharpen : op)];
        add(PT_TR_NOOP("Preview", "this draw"), u[0], u[1], u[2]);
    }
    add(PT_TR_NOOP("Preview", "weakest"), 0.0, 0.0, 0.0);
    add(PT_TR_NOOP("Preview", "middle"), 0.5, 0.5, 0.5);
    add(PT_TR_NOOP("Preview", "strongest"), kHigh, kHigh, kHigh);
}

/// The same configuration with another sampling.
config::PoseConfig withSampling(config::PoseConfig config, config::CropSampling sampling)
{
    config.cropSampling = sampling;
    if (config.torch && config.torch->data.train.cropSampling) {
        auto torch = *config.torch;
        const auto method = [&] {
            switch (sampling) {
            case config::CropSampling::Keypoints: return config::TorchCropMethod::Keypoints;
            case config::CropSampling::Density: return config::TorchCropMethod::Density;
            case config::CropSampling::Hybrid: return config::TorchCropMethod::Hybrid;
            default: return config::TorchCropMethod::Uniform;
            }
        };
        torch.data.train.cropSampling->method = method();
        config.torch = std::make_shared<const config::TorchConfig>(std::move(torch));
    }
    return config;
}

/// The PyTorch engine has neither jitter nor limits: an affine step zooms the frame, and where there is no crop the collate function
/// resizes the batch. Both at their low, middle and high end, nothing turned and nothing shifted.
void answerZooms(Answer& answer, const Request& request, const Progress& progress)
{
    if (!request.config.torch) return;
    const auto& train = request.config.torch->data.train;
    const bool zooms = train.affine && train.affine->p > 0.0 && train.affine->scaling[0] < train.affine->scaling[1];
    const bool varies = zooms || (train.collate && (train.collate->minScale < train.collate->maxScale || train.collate->scales.size() > 1));
    augment::ApplyOptions options = request.options;
    for (std::size_t i = 0; i < augment::kOpCount; ++i)
        if (isAugmentation(static_cast<Op>(i)) && !(zooms && static_cast<Op>(i) == Op::Affine)) options.disabled |= bit(static_cast<Op>(i));
    if (zooms) options.forced |= bit(Op::Affine);
    config::PoseConfig config = request.config;
    if (zooms) {
        auto torch = *config.torch;
        torch.data.train.affine->rotation = {0.0, 0.0};
        torch.data.train.affine->translation = {0, 0};
        config.torch = std::make_shared<const config::TorchConfig>(std::move(torch));
    }
    constexpr std::pair<double, Text> kPlaces[] = {
        {0.0, PT_TR_NOOP("Preview", "zoom low")}, {0.5, PT_TR_NOOP("Preview", "zoom middle")}, {0.999999, PT_TR_NOOP("Preview", "zoom high")}};
    std::vector<Job> jobs;
    for (const auto& [unit, name] : kPlaces) {
        if (!varies && unit > 0.0) break;   // one size, one picture
        Job job{augment::samplePlan(request.seed, static_cast<std::uint64_t>(request.draw), 0), static_cast<std::uint64_t>(request.draw), 0, request.frame,
                request.image, &answer.beforeLabels, Message(varies ? name : PT_TR_NOOP("Preview", "without zoom")), false};
        job.plan.scale = unit;
        job.plan.u[index(Op::Affine)][1] = unit;
        jobs.push_back(std::move(job));
    }
    Request unturned = request;
    unturned.config = config;
    makeAll(answer, unturned, options, jobs, progress);
    for (const auto& draw : answer.draws) answer.sizes.push_back({augment::SizeVerdict::Fits, draw.sample.image.size()});
}

}  // namespace

double effectiveRadius(const config::PoseConfig& config, const augment::Sample& sample)
{
    return config.posDistThresh * (config.loader == config::Loader::Torch ? 1.0 : sample.scale);
}

bool hasSamplings(const config::PoseConfig& config)
{
    if (config.loader == config::Loader::Torch) return config.torch && config.torch->data.train.cropSampling.has_value();
    return config.loader == config::Loader::MultiImgaug;
}

void answerDraws(Answer& answer, const Request& request, const Progress& progress)
{
    const auto options = optionsFor(request);
    const Pixels pixels = pixelsFor(request, answer.beforeLabels);
    const int n = std::max(1, request.draws);
    std::vector<std::uint64_t> numbers;
    const Op op = opForKey(request.focusKey);
    if (request.onlyFired && op != Op::Count) {
        numbers = drawsWhereFired(request.config, op, request.seed, static_cast<std::uint64_t>(request.draw), n);
        if (numbers.empty()) {
            answer.problem = Message(PT_TR_NOOP("Preview", "This operation never fires with these values."));
            return;
        }
        answer.skippedDraws = static_cast<int>(numbers.back()) - request.draw + 1 - static_cast<int>(numbers.size());
    } else {
        for (int i = 0; i < n; ++i) numbers.push_back(static_cast<std::uint64_t>(request.draw + i));
    }
    std::vector<Job> jobs;
    for (const std::uint64_t number_ : numbers) {
        Job job{augment::samplePlan(request.seed, number_, 0), number_, 0, request.frame, pixels.image, &pixels.labels, {}, true};
        jobs.push_back(std::move(job));
    }
    makeAll(answer, request, options, jobs, progress);
    answer.coarse = std::max(1, request.coarse);
    if (answer.draws.empty()) return;
    const auto& sample = answer.draws.front().sample;
    if (request.view == View::Kernel || (request.view == View::Augment && n == 1)) {
        answer.histogramBefore = request.histogramBefore && request.coarse <= 1 ? *request.histogramBefore : histogramOf(pixels.image);
        answer.histogramAfter = histogramOf(sample.image);
    }
    if (request.view == View::Kernel) fillKernels(answer, request);
    if (request.view == View::ScoreMap || request.view == View::Locref) {
        answer.effectiveRadius = effectiveRadius(request.config, sample);
    }
    if (request.view == View::Paf && n == 1) {
        auto overlap = limbOverlap(request.config, sample.labels, sample.image.size() * answer.coarse, sample.scale);
        if (overlap) answer.overlap = std::move(*overlap);
    }
}

void answerBatch(Answer& answer, const Request& request, const Progress& progress)
{
    constexpr int kShown = 64;
    const auto batch = static_cast<std::uint64_t>(request.draw);
    const int n = std::clamp(request.config.batchSize, 1, kShown);
    augment::ApplyOptions shared = optionsFor(request);
    shared.reference = request.image.size();   // the single-animal loader gives the whole batch the size of one frame
    Random random({request.seed, batch, 77});
    const auto& frames = request.project->frames;
    std::vector<Job> jobs;
    for (int i = 0; i < n && !progress.stopRequested(); ++i) {
        const int chosen = i == 0 ? request.frame : static_cast<int>(random.below(frames.size()));
        cv::Mat image = request.image;
        if (chosen != request.frame) {
            auto loaded = request.frames ? request.frames->load(*request.project, chosen)
                                         : dataset::loadFrame(*request.project, frames[static_cast<std::size_t>(chosen)]);
            if (!loaded) continue;
            image = std::move(*loaded);
        }
        Job job{augment::samplePlan(request.seed, batch, static_cast<std::uint64_t>(i)), batch, static_cast<std::uint64_t>(i), chosen, image,
                &frames[static_cast<std::size_t>(chosen)].labels, {}, false};
        jobs.push_back(std::move(job));
    }
    if (request.config.loader == config::Loader::Torch && !jobs.empty()) {   // the collate function scales a batch to its first image
        shared.reference = {};
        const auto first = augment::apply(jobs.front().plan, request.config, jobs.front().image, *jobs.front().labels, shared);
        if (first) shared.reference = first->chainSize;
    }
    makeAll(answer, request, shared, jobs, progress);
    cv::Size padded;
    for (const auto& draw : answer.draws) padded = {std::max(padded.width, draw.sample.image.cols), std::max(padded.height, draw.sample.image.rows)};
    if (!padded.empty()) answer.memory = batchMemory(request.config, request.image.size(), padded, request.calibrations, request.device.total > 0.0 ? "cuda" : "cpu");
}

void answerCrops(Answer& answer, const Request& request, const Progress& progress)
{
    using config::CropSampling;
    const auto one = [&](const config::PoseConfig& config) {
        return cropStatistics(config, request.image.size(), answer.beforeLabels, request.seed, kCropDraws, progress);
    };
    if (!request.allSamplings || !hasSamplings(request.config)) {
        answer.crops.push_back(one(request.config));
        return;
    }
    const CropSampling all[] = {CropSampling::Uniform, CropSampling::Keypoints, CropSampling::Density, CropSampling::Hybrid};
    answer.crops.resize(std::size(all));
    cv::parallel_for_(cv::Range(0, static_cast<int>(std::size(all))), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) answer.crops[static_cast<std::size_t>(i)] = one(withSampling(request.config, all[i]));
    });
}

void answerSizes(Answer& answer, const Request& request, const Progress& progress)
{
    const auto& c = request.config;
    if (c.loader == config::Loader::Torch) {
        answerZooms(answer, request, progress);
        return;
    }
    constexpr std::pair<double, Text> kPlaces[] = {
        {0.0, PT_TR_NOOP("Preview", "jitter low")}, {0.5, PT_TR_NOOP("Preview", "jitter middle")}, {0.999999, PT_TR_NOOP("Preview", "jitter high")}};
    augment::ApplyOptions options = request.options;
    for (std::size_t i = 0; i < augment::kOpCount; ++i)
        if (isAugmentation(static_cast<Op>(i))) options.disabled |= bit(static_cast<Op>(i));
    std::vector<Job> jobs;
    for (const auto& [unit, name] : kPlaces) {
        const double scale = c.globalScale * (c.scaleJitter ? c.scaleJitter->first + (c.scaleJitter->second - c.scaleJitter->first) * unit : 1.0);
        answer.sizes.push_back(augment::checkSize(c, request.image.size(), scale));
        if (!c.scaleJitter && unit > 0.0) continue;   // one scale, one picture
        Job job{augment::samplePlan(request.seed, static_cast<std::uint64_t>(request.draw), 0), static_cast<std::uint64_t>(request.draw), 0, request.frame,
                request.image, &answer.beforeLabels, Message(c.scaleJitter ? name : PT_TR_NOOP("Preview", "without jitter")), false};
        job.plan.scale = unit;
        jobs.push_back(std::move(job));
    }
    makeAll(answer, request, options, jobs, progress);
    answer.videos = sizeLimits(c, *request.project);
}

void answerExtremes(Answer& answer, const Request& request, const Progress& progress)
{
    const Op focused = opForKey(request.focusKey);
    const bool torch = request.config.loader == config::Loader::Torch;
    const Op op = focused != Op::Count ? focused : torch ? Op::Affine : Op::Rotation;
    augment::ApplyOptions options = request.options;
    for (std::size_t i = 0; i < augment::kOpCount; ++i) {
        const Op other = static_cast<Op>(i);
        if (other != op && isAugmentation(other)) options.disabled |= bit(other);
    }
    options.disabled |= bit(Op::Crop);   // the whole frame shows what an operation does best
    options.forced |= bit(op);
    if (augment::fireProbability(op, request.config) <= 0.0) {
        const bool unpaired = op == Op::Fliplr && !torch && request.config.symmetricPairs.empty();
        answer.problem = unpaired ? Message(PT_TR_NOOP("Preview", "Nothing is flipped without symmetric_pairs, the left and right body parts that change places."))
                                  : Message(PT_TR_NOOP("Preview", "This operation is off; switch it on to see its range."));
        return;
    }
    const bool flip = op == Op::Mirror || op == Op::Fliplr;
    const Pixels pixels = pixelsFor(request, answer.beforeLabels);
    const std::vector<double> units = flip ? std::vector<double>{0.0, 0.999999} : std::vector<double>{0.0, 0.25, 0.5, 0.75, 0.999999};
    std::vector<Job> jobs;
    for (const double unit : units) {
        Job job{augment::samplePlan(request.seed, static_cast<std::uint64_t>(request.draw), 0), static_cast<std::uint64_t>(request.draw), 0, request.frame,
                pixels.image, &pixels.labels, {}, false};
        job.plan.scale = 0.5;
        job.plan.u[index(op)][0] = unit;
        if (op == Op::MotionBlur || op == Op::Affine) job.plan.u[index(op)][1] = unit;
        if (op == Op::Affine) job.plan.u[index(op)][2] = job.plan.u[index(op)][3] = 0.5;
        jobs.push_back(std::move(job));
    }
    makeAll(answer, request, options, jobs, progress);
    answer.coarse = std::max(1, request.coarse);
    for (auto& draw : answer.draws) {
        for (const auto& fired : draw.sample.fired)
            if (fired.op == op) draw.title = plain(fired.arguments);
    }
}

}  // namespace pt::preview
