// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_augment --project DIR: the training loader on a project's own frames, and single operations on one of them.
// One pipeline (--pipeline sa|ma|torch) prints one JSON line with a list `runs` of images per second; without it, everything is
// measured and printed as one JSON document. Nothing is asserted.
#include "core/augment/canvas.h"
#include "core/augment/fused_canvas.h"
#include "core/augment/wide.h"
#include "core/targets/targets.h"
#include "core/train/loader.h"
#include "tests/bench/loader_measures.h"
#include "tests/support/count_allocations.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <functional>
#include <numeric>
#include <thread>

namespace {

using namespace pt;
using Clock = std::chrono::steady_clock;
using nlohmann::json;

/// Processor seconds of this process: on a busy machine they say more than the clock.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

json summary(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    if (v.empty()) return {};
    return {{"min", v.front()}, {"median", v[v.size() / 2]}, {"max", v.back()}, {"n", v.size()}};
}

/// The configuration that DeepLabCut's creators write for one animal with four body parts.
config::PoseConfig templateConfig(const std::string& pipeline, const std::vector<std::string>& names)
{
    if (pipeline != "torch") {
        config::TemplateInput input;
        input.multiAnimal = pipeline == "ma";
        input.jointNames = names;
        if (input.multiAnimal) {
            for (int i = 0; i < static_cast<int>(names.size()); ++i) {
                for (int j = i + 1; j < static_cast<int>(names.size()); ++j) input.pafGraph.push_back({i, j});
            }
        }
        input.datasetType = input.multiAnimal ? "multi-animal-imgaug" : "imgaug";
        return config::readPoseConfig(*config::YamlDocument::parse(config::makePoseConfigText(input))).config;
    }
    config::PoseConfig c;
    c.loader = config::Loader::Torch;
    c.numJoints = static_cast<int>(names.size());
    c.jointNames = names;
    auto torch = std::make_shared<config::TorchConfig>();
    torch->metadata.bodyparts = names;
    auto& a = torch->data.train;
    a.affine = config::TorchAffine{0.5, {-30, 30}, {0.5, 1.25}, {0, 0}, {}, {}};
    a.cropSampling = config::TorchCropSampling{};
    a.motionBlur = true;
    a.gaussianNoise = 12.75;
    config::TorchGenerator g;
    g.type = "HeatmapGaussianGenerator";
    g.numHeatmaps = c.numJoints;
    config::TorchHead head;
    head.name = "bodypart";
    head.generators = {g};
    head.heatmap = config::TorchConvStack{{2048, c.numJoints}, {3}, {2}, {}, 1, {}};
    torch->model.backbone.outputStride = 16;
    torch->model.heads = {head};
    c.torch = torch;
    return c;
}

struct Setting
{
    std::string pipeline = "sa", load = "cached", path = "fused";
    int batch = 1, threads = 1, images = 256, repeat = 7;
};

/// Images per second of the loader: the time between batches that are taken as soon as they are there, and given back.
json measureLoader(const dataset::Project& project, const Setting& s)
{
    auto config = templateConfig(s.pipeline, project.info.jointNames());
    config.batchSize = s.batch;
    std::vector<int> frames;
    for (std::size_t i = 0; i < project.frames.size(); ++i) {
        if (!project.frames[i].missing && project.frames[i].labels.labeledCount() > 0) frames.push_back(static_cast<int>(i));
    }
    train::LoaderOptions options;
    options.seed = 1;
    options.threads = s.threads;
    options.cacheBytes = s.load == "cached" ? std::size_t{1} << 32 : 0;
    options.fused = s.path == "fused";
    train::Loader loader(project, frames, config, options);
    const auto take = [&](int images) {
        for (int n = 0; n < images;) {
            auto batch = loader.next();
            if (!batch) {
                std::fprintf(stderr, "%s\n", batch.error().english().c_str());
                std::exit(1);
            }
            n += batch->count;
            loader.recycle(std::move(*batch));
        }
    };
    take(static_cast<int>(s.load == "cached" ? std::max<std::size_t>(2 * frames.size(), 64) : 16) * std::max(1, s.threads));   // decodes, and lets every buffer grow
    std::vector<double> runs, work;
    const long long before = allocations;
    for (int r = 0; r < s.repeat; ++r) {
        const auto start = Clock::now();
        const double used = processorSeconds();
        take(s.images);
        runs.push_back(s.images / secondsSince(start));
        work.push_back(1e3 * (processorSeconds() - used) / s.images);
    }
    const double each = static_cast<double>(allocations - before) / (static_cast<double>(s.images) * s.repeat);
    json out = summary(runs);
    out.update({{"bench", "loader"}, {"unit", "images/s"}, {"runs", runs}, {"processor_ms_per_image", summary(work)}, {"allocations_per_image", each},
                {"params", {{"pipeline", s.pipeline}, {"load", s.load}, {"path", s.path}, {"batch", s.batch}, {"threads", s.threads}, {"images", s.images}}}});
    return out;
}

/// Of processor time: right for one thread only.
double milliseconds(const std::function<void()>& step)
{
    std::vector<double> times;
    for (int i = 0; i < 25; ++i) {
        const double start = processorSeconds();
        step();
        times.push_back(1e3 * (processorSeconds() - start));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Milliseconds of each operation on one frame, step by step and fused.
json measureOperations(const cv::Mat& image)
{
    using namespace augment;
    const cv::Size size = image.size();
    Workspace workspace;
    const std::vector<std::pair<const char*, std::function<void(Canvas&)>>> steps = {
        {"rotation", [&](Canvas& c) { c.affine(imgaugAffine(size, 17, 1, 1).pixels); }},
        {"motion_blur_7", [](Canvas& c) { c.convolve(motionBlurKernel(7, 30, 0.2)); }},
        {"covering", [](Canvas& c) { c.dropout({0.02, 0.3, 0.3, true, 3}); }},
        {"elastic", [](Canvas& c) { c.elastic(imgaugElastic(20, 5, 3), -1); }},
        {"elastic_then_resize_0.64", [&](Canvas& c) { c.elastic(imgaugElastic(20, 5, 3), -1), c.resize({size.width * 16 / 25, size.height * 16 / 25}, Filter::Cubic); }},
        {"gaussian_noise", [](Canvas& c) { c.noise(10, true, Rounding::HalfEven, 3); }},
        {"histeq", [](Canvas& c) { c.equalize(); }},
        {"clahe_8", [](Canvas& c) { c.clahe(4, 8); }},
        {"gamma", [](Canvas& c) { c.table(gammaTable(1.4)); }},
        {"emboss", [](Canvas& c) { c.convolve(embossKernel(1, 0.5)); }},
        {"grayscale", [](Canvas& c) { c.grayscale(0.7, Rounding::HalfEven); }},
        {"crop_and_pad", [&](Canvas& c) { c.crop({20, 20, size.width - 40, size.height - 20}), c.pad({10, 10, 30, 0}, false, {}); }},
        {"resize_0.64_cubic", [&](Canvas& c) { c.resize({size.width * 16 / 25, size.height * 16 / 25}, Filter::Cubic); }}};
    json out;
    for (const auto& [name, step] : steps) {
        out[name] = {{"stepwise_ms", milliseconds([&] { ExactCanvas c(image); step(c); c.take(); })},
                     {"fused_ms", milliseconds([&] { FusedCanvas c(image, workspace.memory()); step(c); c.take(); })}};
    }
    return out;
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Speed of the training loader's augmentation");
    std::string path, pipeline;
    Setting s;
    app.add_option("--project", path, "a DeepLabCut project")->required();
    app.add_option("--pipeline", pipeline, "sa, ma or torch; without it everything is measured")->check(CLI::IsMember({"sa", "ma", "torch"}));
    app.add_option("--batch", s.batch);
    app.add_option("--threads", s.threads);
    app.add_option("--images", s.images, "images a run");
    app.add_option("--repeat", s.repeat, "runs");
    app.add_option("--load", s.load, "cached: decoded frames in memory; disk: every image is read and decoded")->check(CLI::IsMember({"cached", "disk"}));
    app.add_option("--path", s.path)->check(CLI::IsMember({"fused", "stepwise"}));
    int width = 0, cvThreads = 1;
    bool plain = false;
    app.add_flag("--plain", plain, "without the loops for AVX2, as on a machine that has none");
    app.add_option("--operations", width, "only the operations, on the first frame enlarged to this width");
    app.add_option("--cv-threads", cvThreads, "of the step-by-step operations");
    std::string measure;
    app.add_option("--measure", measure, "only this comparison, by turns and in processor time: decoding, cache or scaling")->check(CLI::IsMember({"decoding", "cache", "scaling"}));
    CLI11_PARSE(app, argc, argv);
    cv::setNumThreads(cvThreads);
    augment::wide::allow(plain ? augment::wide::Width::Plain : augment::wide::Width::Avx512);
    const auto project = dataset::openProject(pathFromUtf8(path));
    if (!project) return std::fprintf(stderr, "%s\n", project.error().english().c_str()), 2;
    if (!pipeline.empty()) {
        s.pipeline = pipeline;
        std::puts(measureLoader(*project, s).dump().c_str());
        return 0;
    }
    const auto configOf = [&project](const std::string& name) { return templateConfig(name, project->info.jointNames()); };
    const auto measured = [&](const std::string& name) {
        return name == "decoding" ? bench::measureDecoding(*project, configOf, s.repeat)
               : name == "cache"  ? bench::measureCache(*project, s.repeat)
                                  : bench::measureScaling(*project, configOf, s.repeat);
    };
    if (!measure.empty()) {
        std::puts(json{{measure, measured(measure)}}.dump(1).c_str());
        return 0;
    }
    if (width > 0) {
        auto image = dataset::loadFrame(*project, project->frames.front());
        if (!image) return std::fprintf(stderr, "%s\n", image.error().english().c_str()), 2;
        cv::resize(*image, *image, {width, width * image->rows / image->cols}, 0, 0, cv::INTER_CUBIC);
        std::puts(json{{"frame", {image->cols, image->rows}}, {"cv_threads", cvThreads}, {"operations", measureOperations(*image)}}.dump(1).c_str());
        return 0;
    }
    json all = {{"benchmark", "augment"}, {"hardware_threads", std::thread::hardware_concurrency()}, {"loader", json::array()}};
    const auto image = dataset::loadFrame(*project, project->frames.front());
    if (!image) return std::fprintf(stderr, "%s\n", image.error().english().c_str()), 2;
    all["frame"] = {image->cols, image->rows};
    all["operations"] = measureOperations(*image);
    for (const char* name : {"decoding", "cache", "scaling"}) all[name] = measured(name);
    for (const char* name : {"sa", "ma", "torch"}) {
        for (const int batch : {1, 8}) {
            for (const int threads : {1, 2}) {
                for (const auto& [load, way] : {std::pair("cached", "fused"), std::pair("cached", "stepwise"), std::pair("disk", "fused")}) {
                    Setting one = s;
                    one.pipeline = name, one.batch = batch, one.threads = threads, one.load = load, one.path = way;
                    one.images = std::string(load) == "disk" ? 64 : 256, one.repeat = 3;
                    all["loader"].push_back(measureLoader(*project, one));
                }
            }
        }
    }
    std::puts(all.dump(1).c_str());
    return 0;
}
