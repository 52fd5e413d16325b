// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <torch/torch.h>

#include <array>

namespace pt::train {

/// Numbers for several uses, each for one at a time: memory that the system gives anew must be cleared first, so it is kept. One of them for each thread.
template <std::size_t Uses>
class ThreadMemory
{
public:
    float* take(std::size_t use, std::size_t numbers)
    {
        auto& memory = m_kept[use];
        if (!memory.defined() || static_cast<std::size_t>(memory.numel()) < numbers) {
            memory.reset();
            memory = torch::empty({static_cast<std::int64_t>(numbers)}, torch::kFloat32);
        }
        return memory.template data_ptr<float>();
    }

private:
    std::array<torch::Tensor, Uses> m_kept;
};

}  // namespace pt::train
