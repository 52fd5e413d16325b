// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The default pipelines, targets included, on one thread: images per second as the training loader and the preview make them.
#include "core/augment/pipeline.h"
#include "core/config/pose_config.h"
#include "core/targets/targets.h"

#include <benchmark/benchmark.h>
#include <opencv2/imgproc.hpp>

namespace {

using namespace pt;

config::PoseConfig templateConfig(bool multi)
{
    config::TemplateInput input;
    input.multiAnimal = multi;
    input.jointNames = {"snout", "leftear", "rightear", "tailbase"};
    if (multi) input.pafGraph = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
    input.datasetType = multi ? "multi-animal-imgaug" : "imgaug";
    return config::readPoseConfig(*config::YamlDocument::parse(config::makePoseConfigText(input))).config;
}

cv::Mat frame(cv::Size size)
{
    cv::Mat image(size, CV_8UC3);
    cv::RNG rng(1);
    rng.fill(image, cv::RNG::UNIFORM, 0, 255);
    cv::GaussianBlur(image, image, {0, 0}, 2.0);
    return image;
}

void defaultPipeline(benchmark::State& state)
{
    cv::setNumThreads(1);
    const auto config = templateConfig(state.range(0) != 0);
    const cv::Size size(static_cast<int>(state.range(1)), static_cast<int>(state.range(1)) * 3 / 4);
    const cv::Mat image = frame(size);
    dataset::Annotations labels(1, 4);
    for (int k = 0; k < 4; ++k) labels.at(0, k) = {size.width * (0.4 + 0.05 * k), size.height * (0.4 + 0.04 * k)};
    std::uint64_t draw = 0;
    for (auto _ : state) {
        const auto sample = augment::apply(augment::samplePlan(1, draw++, 0), config, image, labels);
        const auto targets = targets::makeTargets(config, sample->labels, sample->image.size(), sample->scale);
        benchmark::DoNotOptimize(targets->scoreMap.data());
    }
    state.SetItemsProcessed(state.iterations());
    state.SetLabel(state.range(0) != 0 ? "multi-animal template" : "single-animal template");
}
BENCHMARK(defaultPipeline)->Args({0, 640})->Args({1, 640})->Args({0, 1920})->Args({1, 1920})->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
