// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CUDA graphs by LibTorch's own class. A library apart from the program, linked to nothing of LibTorch: the program loads it after libtorch_cuda,
// whose symbols it takes, so that neither building nor starting PoseTuner needs CUDA.
#include "core/train/recorder.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <torch/version.h>

namespace pt::train {
namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;

/// Calls what may fail, whose failure changes nothing for the caller.
template <class Call>
bool tried(Call call) noexcept
{
    try {
        call();
        return true;
    } catch (...) {
        return false;
    }
}

class CudaRecording final : public Recording
{
public:
    explicit CudaRecording(c10::DeviceIndex device) : m_device(device) {}
    ~CudaRecording() override
    {
        tried([this] {   // a replay may still read and write the memory that goes with it
            const c10::cuda::CUDAGuard guard(m_device);
            c10::cuda::device_synchronize();
        });
    }
    /// On the current stream: behind the copies into its memory, before the optimiser.
    void replay() override
    {
        const c10::cuda::CUDAGuard guard(m_device);
        graph.replay();
    }

    at::cuda::CUDAGraph graph;

private:
    c10::DeviceIndex m_device;
};

class CudaRecorder final : public Recorder
{
public:
    explicit CudaRecorder(c10::DeviceIndex device) : m_device(device), m_stream(c10::cuda::getStreamFromPool(false, device)), m_pool(at::cuda::graph_pool_handle()) {}

    void warmUp(const std::function<void()>& work) override
    {
        const c10::cuda::CUDAGuard device(m_device);
        c10::cuda::device_synchronize();   // weights and buffers are the default stream's work
        {
            const c10::cuda::CUDAStreamGuard side(m_stream);
            work();
        }
        c10::cuda::device_synchronize();   // gradients go on to the default stream, and their memory comes back to this one later
    }

    std::unique_ptr<Recording> record(const std::function<void()>& work) override
    {
        const c10::cuda::CUDAGuard device(m_device);
        c10::cuda::device_synchronize();
        allocator::emptyCache();   // a graph has memory of its own: it cannot take what the steps before it have left in the cache
        auto recording = std::make_unique<CudaRecording>(m_device);
        const c10::cuda::CUDAStreamGuard side(m_stream);
        try {
            // Graphs share one pool: replays come one after another, each computes all that it reads but its inputs, and what it gives is
            // read before the next one begins.
            recording->graph.capture_begin(m_pool);
            work();
            recording->graph.capture_end();
        } catch (...) {
            abandon(recording->graph);
            throw;
        }
        return recording;
    }

private:
    /// Ends a capture that failed somewhere: the stream computes again, the allocator no longer fills the pool, and no later call is told of an old error.
    void abandon(at::cuda::CUDAGraph& graph) noexcept
    {
        tried([&] { graph.capture_end(); });
        // a graph that counts as ended (only such a one tells its pool) gives its share of the pool back by itself
        if (!tried([&] { graph.pool(); })) {
            tried([&] { allocator::endAllocateToPool(m_device, m_pool); });
            tried([&] { allocator::releasePool(m_device, m_pool); });
        }
        (void)cudaGetLastError();
    }

    c10::DeviceIndex m_device;
    c10::cuda::CUDAStream m_stream;
    c10::MempoolId_t m_pool;
};

}  // namespace
}  // namespace pt::train

extern "C" __attribute__((visibility("default"))) const char* posetuner_recorder_interface() { return PT_RECORDER_INTERFACE; }

extern "C" __attribute__((visibility("default"))) pt::train::Recorder* posetuner_cuda_recorder(int device)
{
    return new pt::train::CudaRecorder(static_cast<c10::DeviceIndex>(device));
}
