// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What posetuner_cuda_graphs.so asks of libtorch_cuda and libc10_cuda, without a device: it keeps a log of the calls, and fails where it is told to.
#include <ATen/cuda/CUDAGeneratorImpl.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAFunctions.h>

#include <string>

namespace {

constexpr c10::StreamId kSide = 3;
constexpr c10::MempoolId_t kPool{0, 77};
thread_local c10::StreamId t_stream = 0;
std::string g_log, g_failing;
bool g_capturing = false;
int g_poolUsers = 0;

void called(const std::string& what)
{
    g_log += (g_log.empty() ? "" : " ") + what;
    if (what == g_failing) throw std::runtime_error("the fake fails at " + what);
}

c10::cuda::CUDAStream streamOf(c10::StreamId id)
{
    return c10::cuda::CUDAStream(c10::cuda::CUDAStream::UNCHECKED, c10::Stream(c10::Stream::UNSAFE, c10::Device(c10::kCUDA, 0), id));
}

[[noreturn]] void never() { throw std::logic_error("the plug-in is not thought to ask for this"); }

namespace cached = c10::cuda::CUDACachingAllocator;

class Allocator final : public cached::CUDAAllocator
{
public:
    void emptyCache(c10::MempoolId_t) override { called("empty"); }
    void endAllocateToPool(c10::DeviceIndex, c10::MempoolId_t pool) override { called(pool == kPool ? "end-pool" : "end-another-pool"); }
    void releasePool(c10::DeviceIndex, c10::MempoolId_t) override
    {
        --g_poolUsers;
        called("release-pool");
    }
    c10::DataPtr allocate(std::size_t) override { never(); }
    void copy_data(void*, const void*, std::size_t) const override { never(); }
    bool initialized() override { return true; }
    void recordStream(const c10::DataPtr&, c10::cuda::CUDAStream) override { never(); }
    c10::CachingDeviceAllocator::DeviceStats getDeviceStats(c10::DeviceIndex) override { never(); }
    void resetAccumulatedStats(c10::DeviceIndex) override { never(); }
    void resetPeakStats(c10::DeviceIndex) override { never(); }
    void* raw_alloc(std::size_t) override { never(); }
    void* raw_alloc_with_stream(std::size_t, cudaStream_t) override { never(); }
    void raw_delete(void*) override { never(); }
    void init(int) override { never(); }
    double getMemoryFraction(c10::DeviceIndex) override { never(); }
    void setMemoryFraction(double, c10::DeviceIndex) override { never(); }
    std::vector<cached::StreamSegmentSize> getExpandableSegmentSizes(c10::DeviceIndex) override { never(); }
    void enable(bool) override { never(); }
    bool isEnabled() const override { never(); }
    void cacheInfo(c10::DeviceIndex, std::size_t*) override { never(); }
    void* getBaseAllocation(void*, std::size_t*) override { never(); }
    cached::SnapshotInfo snapshot(c10::MempoolId_t, bool) override { never(); }
    void beginAllocateToPool(c10::DeviceIndex, c10::MempoolId_t, std::function<bool(cudaStream_t)>) override { never(); }
    cached::ShareableHandle shareIpcHandle(void*) override { never(); }
    std::shared_ptr<void> getIpcDevPtr(std::string) override { never(); }
    void recordHistory(bool, cached::CreateContextFn, std::size_t, cached::RecordContext, bool, const std::vector<std::string>&) override { never(); }
    void attachOutOfMemoryObserver(cached::OutOfMemoryObserver) override { never(); }
    void attachAllocatorTraceTracker(cached::AllocatorTraceTracker) override { never(); }
    void enablePeerAccess(c10::DeviceIndex, c10::DeviceIndex) override { never(); }
    cudaError_t memcpyAsync(void*, int, const void*, int, std::size_t, cudaStream_t, bool) override { never(); }
    std::shared_ptr<cached::AllocatorState> getCheckpointState(c10::DeviceIndex, c10::MempoolId_t) override { never(); }
    cached::CheckpointDelta setCheckpointPoolState(c10::DeviceIndex, std::shared_ptr<cached::AllocatorState>) override { never(); }
    std::string name() override { return "fake"; }
};

Allocator g_allocator;

}  // namespace

#define PT_FAKE __attribute__((visibility("default")))

extern "C" PT_FAKE const char* fake_cuda_log() { return g_log.c_str(); }
extern "C" PT_FAKE int fake_cuda_capturing() { return g_capturing ? 1 : 0; }
extern "C" PT_FAKE int fake_cuda_pool_users() { return g_poolUsers; }
extern "C" PT_FAKE long long fake_cuda_stream() { return t_stream; }
extern "C" PT_FAKE void fake_cuda_begin(const char* failing)
{
    g_log.clear();
    g_failing = failing;
}

namespace c10::cuda {

namespace CUDACachingAllocator {
PT_FAKE std::atomic<CUDAAllocator*> allocator{&g_allocator};
}

PT_FAKE DeviceIndex device_count() noexcept { return 1; }
PT_FAKE cudaError_t GetDevice(DeviceIndex* device)
{
    *device = 0;
    return cudaSuccess;
}
PT_FAKE cudaError_t SetDevice(DeviceIndex, const bool) { return cudaSuccess; }
PT_FAKE cudaError_t MaybeSetDevice(DeviceIndex) { return cudaSuccess; }
PT_FAKE DeviceIndex ExchangeDevice(DeviceIndex) { return 0; }
PT_FAKE void device_synchronize() { called("wait"); }
PT_FAKE CUDAStream getStreamFromPool(const bool, DeviceIndex) { return streamOf(kSide); }
PT_FAKE CUDAStream getStreamFromPool(const int, DeviceIndex) { return streamOf(kSide); }
PT_FAKE CUDAStream getDefaultCUDAStream(DeviceIndex) { return streamOf(0); }
PT_FAKE CUDAStream getCurrentCUDAStream(DeviceIndex) { return streamOf(t_stream); }
PT_FAKE void setCurrentCUDAStream(CUDAStream stream) { t_stream = stream.id(); }
PT_FAKE cudaStream_t CUDAStream::stream() const { return nullptr; }
PT_FAKE bool CUDAStream::query() const { return true; }
PT_FAKE void CUDAStream::synchronize() const {}
PT_FAKE void c10_cuda_check_implementation(const int32_t, const char*, const char*, const uint32_t, const bool) {}

}  // namespace c10::cuda

namespace at::cuda {

PT_FAKE MempoolId_t graph_pool_handle() { return kPool; }
PT_FAKE CUDAGraph::CUDAGraph(bool keep) : capture_stream_(getCurrentCUDAStream()), keep_graph_(keep) {}
PT_FAKE CUDAGraph::~CUDAGraph()
{
    if (capture_ended_) --g_poolUsers;
    g_log += capture_ended_ ? " destroy" : " destroy-unfinished";
}
PT_FAKE void CUDAGraph::capture_begin(MempoolId_t pool, cudaStreamCaptureMode mode)
{
    if (t_stream != kSide) throw std::logic_error("captured on the default stream");
    if (pool != kPool || mode != cudaStreamCaptureModeGlobal) throw std::logic_error("another pool or mode");
    ++g_poolUsers;
    called("begin");
    g_capturing = true;
}
PT_FAKE void CUDAGraph::capture_end()
{
    if (t_stream != kSide) throw std::logic_error("the capture ended on another stream");
    if (!std::exchange(g_capturing, false)) throw std::runtime_error("nothing is being captured");
    called("end");
    capture_ended_ = true;
}
PT_FAKE MempoolId_t CUDAGraph::pool()
{
    if (!capture_ended_) throw std::runtime_error("no capture ended");
    return kPool;
}
PT_FAKE void CUDAGraph::replay() { called(t_stream == 0 ? "replay" : "replay-on-another-stream"); }

}  // namespace at::cuda
