// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frames, labels and configurations with the defaults of DeepLabCut's templates, for tests of the pipelines.
#pragma once
#include "core/augment/pipeline.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace pt::testing {

inline cv::Mat frame(cv::Size size)
{
    cv::Mat image(size, CV_8UC3);
    cv::RNG rng(4);
    rng.fill(image, cv::RNG::UNIFORM, 0, 255);
    if (size.width > 8 && size.height > 8) {
        cv::GaussianBlur(image, image, {0, 0}, 3.0);
        cv::normalize(image, image, 0, 255, cv::NORM_MINMAX);
    }
    return image;
}

inline dataset::Annotations labels()
{
    dataset::Annotations a(1, 3);
    a.at(0, 0) = {100.5, 80.5};
    a.at(0, 1) = {200.25, 150.75};
    return a;  // the third is missing
}

/// 0 single-animal imgaug, 1 multi-animal imgaug, 2 PyTorch's template, 3 PyTorch with everything on, 4 top-down, 5 with a collate function.
inline config::PoseConfig configuration(int kind)
{
    using config::Stochastic;
    config::PoseConfig c;
    c.numJoints = 3;
    c.globalScale = 0.8;
    c.scaleJitter = {0.5, 1.25};
    c.maxInputSize = 1500;
    c.minInputSize = 64;
    c.rotation = 25;
    c.rotationProb = 0.4;
    c.histeqContrast = {true, 0.1, {}, {}};
    c.clahe = {true, 0.1, Stochastic::uniform(0.1, 8), Stochastic::uniformInt(3, 12)};
    c.emboss = {true, 0.1, Stochastic::choice({0.0, 1.0}), Stochastic::choice({0.5, 1.5})};
    if (kind == 0) {
        c.motionBlur = c.covering = c.elastic = true;
        return c;
    }
    if (kind == 1) {
        c.loader = config::Loader::MultiImgaug;
        c.cropSize = {200, 200};
        c.minInputSize = 32;
        c.rotationProb = 0.5;
        c.pafGraph = {{0, 1}, {1, 2}};
        return c;
    }
    c = {};
    c.numJoints = 3;
    c.loader = config::Loader::Torch;
    auto torch = std::make_shared<config::TorchConfig>();
    torch->metadata.bodyparts = {"a", "b", "c"};
    auto& a = torch->data.train;
    a.affine = config::TorchAffine{0.5, {-30, 30}, {0.5, 1.25}, {0, 0}, {}, {}};
    a.cropSampling = config::TorchCropSampling{224, 200, 0.1, config::TorchCropMethod::Hybrid};
    a.motionBlur = true;
    a.gaussianNoise = 12.75;
    if (kind == 3) {
        a.resize = config::TorchResize{300, 220, true};
        a.hflip = config::TorchHflip{0.5, {{0, 1}}, true};
        a.affine->translation = {-20, 20};
        a.histEq = a.covering = a.elastic = a.grayscale = true;
        a.autoPadding = config::TorchAutoPadding{};
        a.autoPadding->heightDivisor = a.autoPadding->widthDivisor = 32;
    }
    if (kind == 4) {
        a.cropSampling.reset();
        a.randomBox = config::TorchRandomBox{};
        a.topDownCrop = config::TorchTopDownCrop{128, 128, 0, true};
        torch->model.method = config::TorchMethod::TopDown;
    }
    if (kind == 5) {
        a.cropSampling.reset();
        a.collate = config::TorchCollate{};
        a.collate->type = "ResizeFromDataSizeCollate";
        a.collate->minScale = 0.4;
        a.collate->multipleOf = 32;
    }
    config::TorchHead head;
    head.name = "bodypart";
    config::TorchGenerator g;
    g.type = "HeatmapGaussianGenerator";
    g.numHeatmaps = 3;
    head.generators = {g};
    head.heatmap = config::TorchConvStack{{2048, 3}, {3}, {2}, {}, 1, {}};
    torch->model.backbone.outputStride = 16;
    torch->model.heads = {head};
    c.torch = torch;
    return c;
}

}  // namespace pt::testing
