// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/base/result.h"

#include <torch/torch.h>

#include <memory>
#include <stdexcept>

namespace pt::train {

/// Another process of a training is gone, or the network between them.
struct LostProcess : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// What several processes do together. All of them make the same calls in the same order with tensors of the same shape and type. A sum is
/// made in an order that the number of processes alone decides, so it has the same bits in each of them and in each run. Throws LostProcess.
class Collective
{
public:
    virtual ~Collective() = default;
    int rank() const { return m_rank; }
    int size() const { return m_size; }
    /// Adds up in place; float, double or int64, dense.
    virtual void sum(torch::Tensor& tensor) = 0;
    /// Gives the first process's values to all; any type, dense.
    virtual void broadcast(torch::Tensor& tensor) = 0;
    /// Lets calls that wait for others fail; from any thread.
    virtual void abort() {}

protected:
    Collective(int rank, int size) : m_rank(rank), m_size(size) {}

private:
    int m_rank, m_size;
};

/// Gloo, as LibTorch has it inside, over this machine's loopback; for tensors in the CPU's memory.
/// meetingPoint: a file that does not exist yet, the same for all. Returns when all have come; Errors: Io, when they do not within a minute.
Result<std::unique_ptr<Collective>> meetByGloo(const fs::path& meetingPoint, int rank, int size);

/// NCCL, for tensors on this process's CUDA device. first: how the processes reach each other until then. The library comes with the CUDA
/// wheel of LibTorch; POSETUNER_NCCL names another file. Errors: NotFound (no library), Unsupported (what NCCL says).
Result<std::unique_ptr<Collective>> meetByNccl(Collective& first, const torch::Device& device);

}  // namespace pt::train
