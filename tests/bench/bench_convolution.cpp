// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_convolution [THREADS [ROUNDS]]: 3x3 convolutions of the networks, LibTorch's own and by Winograd's transforms, turn by turn: milliseconds of the
// forward way and of both gradients, as JSON.
#include "core/train/winograd.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

struct Shape
{
    const char* name;
    std::int64_t images, in, out, height, width, dilation;
};

double millisecondsSince(std::chrono::steady_clock::time_point start) { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(); }

double median(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc > 1) torch::set_num_threads(std::max(1, std::atoi(argv[1])));
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 7;
    const Shape shapes[] = {{"resnet layer1, crop 256, batch 8", 8, 64, 64, 64, 64, 1}, {"resnet layer2", 8, 128, 128, 32, 32, 1}, {"resnet layer3", 8, 256, 256, 16, 16, 1},
                            {"resnet layer4, dilated", 8, 512, 512, 16, 16, 2}, {"hrnet_w32, finest", 8, 32, 32, 64, 64, 1}, {"hrnet_w32, second", 8, 64, 64, 32, 32, 1}};
    nlohmann::json results = nlohmann::json::array();
    for (const Shape& s : shapes) {
        const auto last = at::MemoryFormat::ChannelsLast;
        const auto x = torch::randn({s.images, s.in, s.height, s.width}).contiguous(last).set_requires_grad(true);
        const auto w = torch::randn({s.out, s.in, 3, 3}).contiguous(last).set_requires_grad(true);
        const auto gradient = torch::randn({s.images, s.out, s.height, s.width}).contiguous(last);
        std::vector<double> forward[2], backward[2];
        for (int round = -1; round < rounds; ++round) {
            for (int way = 0; way < 2; ++way) {
                auto start = std::chrono::steady_clock::now();
                const auto y = way == 0 ? torch::conv2d(x, w, {}, 1, s.dilation, s.dilation) : pt::train::winogradConvolution(x, w, s.dilation);
                const double there = millisecondsSince(start);
                start = std::chrono::steady_clock::now();
                torch::autograd::grad({y}, {x, w}, {gradient});
                const double back = millisecondsSince(start);
                if (round < 0) continue;
                forward[way].push_back(there);
                backward[way].push_back(back);
            }
        }
        const double plain = median(forward[0]) + median(backward[0]), winograd = median(forward[1]) + median(backward[1]);
        results.push_back({{"name", s.name}, {"shape", {s.images, s.in, s.out, s.height, s.width, s.dilation}},
                           {"plain", {{"forward_ms", median(forward[0])}, {"backward_ms", median(backward[0])}}},
                           {"winograd", {{"forward_ms", median(forward[1])}, {"backward_ms", median(backward[1])}}}, {"ratio", plain / winograd}});
    }
    std::puts(nlohmann::json{{"benchmark", "convolution"}, {"threads", torch::get_num_threads()}, {"results", results}}.dump(1).c_str());
    return 0;
}
