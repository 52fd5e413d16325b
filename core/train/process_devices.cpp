// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/process_devices.h"

#include "core/train/internal.h"

#include <algorithm>
#include <sstream>

namespace pt::train {

Result<std::vector<int>> readDevices(const std::string& text)
{
    std::vector<int> out;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');) {
        const bool number = !part.empty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        const int device = number ? std::atoi(part.c_str()) : -1;
        if (!number || std::find(out.begin(), out.end(), device) != out.end()) {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "--devices takes numbers of GPUs, each once, as in 0,1; not %1."), {text}), "--devices"};
        }
        out.push_back(device);
    }
    return out;
}

Result<std::vector<std::string>> devicesOf(const TrainOptions& o)
{
    std::vector<std::string> out;
    if (!o.devices.empty()) {
        const auto numbers = readDevices(o.devices);
        if (!numbers) return numbers.error();
        if (o.processes > 0 && static_cast<std::size_t>(o.processes) != numbers->size()) {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "--devices names %1 GPUs for %2 processes; leave --processes out."),
                         {std::to_string(numbers->size()), std::to_string(o.processes)}), "--devices"};
        }
        for (const int n : *numbers) out.push_back("cuda:" + std::to_string(n));
    } else if (o.processes > 1) {
        const auto device = deviceFor(o.device);
        if (!device) return device.error();
        for (int i = 0; i < o.processes; ++i) out.push_back(device->is_cuda() ? "cuda:" + std::to_string(i) : "cpu");
    } else {
        return std::vector{o.device};
    }
    for (const auto& name : out) {
        if (const auto there = deviceFor(name); !there) return there.error();
    }
    return out;
}

Result<void> checkShares(int batchSize, const std::vector<std::string>& devices)
{
    if (static_cast<std::size_t>(batchSize) >= devices.size()) return {};
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A batch of %1 cannot be shared by %2 processes; take a larger batch_size or fewer processes."),
                 {std::to_string(batchSize), std::to_string(devices.size())}), "batch_size"};
}

int threadsFor(const std::vector<std::string>& devices) { return std::max(1, torch::get_num_threads() / static_cast<int>(devices.size())); }

}  // namespace pt::train
