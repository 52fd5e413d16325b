// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/estimate.h"

#include <fstream>
#include <sstream>

namespace pt::runs {
namespace {

/// Millions of parameters, and bytes that a step keeps for each pixel of an image.
struct NetworkCost
{
    const char* prefix;
    double millions, bytesPerPixel;
};
constexpr NetworkCost kCosts[] = {
    {"resnet_18", 11.2, 620}, {"resnet_34", 21.3, 900}, {"resnet_50", 23.7, 1930}, {"resnet_101", 42.7, 2900}, {"resnet_152", 58.3, 4000},
    {"mobilenet", 2.6, 1500}, {"efficientnet", 8.0, 2600}};
constexpr double kMb = 1024.0 * 1024.0, kProgramMb = 400.0;   // LibTorch itself and the decoded frames

}  // namespace

double estimateMemoryMb(const std::string& netType, int batchSize, double pixels)
{
    NetworkCost cost = kCosts[2];
    for (const NetworkCost& known : kCosts)
        if (netType.rfind(known.prefix, 0) == 0) cost = known;
    const double weights = cost.millions * 1e6 * 4.0 * 4.0;   // the values, their gradients and two moments, four bytes each
    return kProgramMb + (weights + cost.bytesPerPixel * pixels * batchSize) / kMb;
}

double availableMemoryMb()
{
    std::ifstream in("/proc/meminfo");
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string name;
        double kilobytes = 0.0;
        if (words >> name >> kilobytes && name == "MemAvailable:") return kilobytes / 1024.0;
    }
    return 0.0;
}

}  // namespace pt::runs
