// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NCCL by its C interface, whose names and numbers have been the same since NCCL 2.0: the library is loaded when it is needed, so that no
// build needs CUDA.
#include "core/train/collective.h"

#include <ATen/DeviceAccelerator.h>

#include <array>
#include <cstdlib>
#include <mutex>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace pt::train {
namespace {

#ifndef _WIN32

using Communicator = struct ncclComm*;
struct UniqueId { std::array<char, 128> bytes; };   // passed by value
constexpr int kSum = 0;

int typeOf(const torch::Tensor& t)
{
    switch (t.scalar_type()) {
    case torch::kInt8: return 0;
    case torch::kUInt8: return 1;
    case torch::kInt32: return 2;
    case torch::kInt64: return 4;
    case torch::kHalf: return 6;
    case torch::kFloat32: return 7;
    case torch::kFloat64: return 8;
    case torch::kBFloat16: return 9;
    default: throw std::invalid_argument("NCCL has no such type");
    }
}

struct Functions
{
    int (*getUniqueId)(UniqueId*) = nullptr;
    int (*commInitRank)(Communicator*, int, UniqueId, int) = nullptr;
    int (*allReduce)(const void*, void*, std::size_t, int, int, Communicator, void*) = nullptr;
    int (*broadcast)(const void*, void*, std::size_t, int, int, Communicator, void*) = nullptr;
    int (*commAbort)(Communicator) = nullptr;
    const char* (*errorText)(int) = nullptr;
};

Result<Functions> loadNccl()
{
    const char* named = std::getenv("POSETUNER_NCCL");
    const char* name = named != nullptr && *named != '\0' ? named : "libnccl.so.2";
    void* const library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL);   // libtorch_cuda has loaded it already; never unloaded
    Functions f;
    const auto find = [library](auto& function, const char* symbol) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library != nullptr ? ::dlsym(library, symbol) : nullptr);
        return function != nullptr;
    };
    if (find(f.getUniqueId, "ncclGetUniqueId") && find(f.commInitRank, "ncclCommInitRank") && find(f.allReduce, "ncclAllReduce") &&
        find(f.broadcast, "ncclBroadcast") && find(f.commAbort, "ncclCommAbort") && find(f.errorText, "ncclGetErrorString")) {
        return f;
    }
    return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "NCCL (%1), which several GPUs need to train together, could not be loaded; train on one GPU."), {name}), "--devices"};
}

class Nccl final : public Collective
{
public:
    Nccl(const Functions& functions, Communicator communicator, int rank, int size, torch::Device device)
        : Collective(rank, size), m_nccl(functions), m_communicator(communicator), m_device(device)
    {
    }
    ~Nccl() override { abort(); }

    void sum(torch::Tensor& t) override
    {
        checked([&](Communicator c, void* stream) { return m_nccl.allReduce(t.data_ptr(), t.data_ptr(), static_cast<std::size_t>(t.numel()), typeOf(t), kSum, c, stream); });
    }
    void broadcast(torch::Tensor& t) override
    {
        checked([&](Communicator c, void* stream) { return m_nccl.broadcast(t.data_ptr(), t.data_ptr(), static_cast<std::size_t>(t.numel()), typeOf(t), 0, c, stream); });
    }
    void abort() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_communicator != nullptr) m_nccl.commAbort(m_communicator);
        m_communicator = nullptr;
    }

private:
    /// Enqueued behind the computing, on its stream: what follows there sees the result.
    template <class Call>
    void checked(Call call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_communicator == nullptr) throw LostProcess("the communicator was closed");
        void* const stream = m_device.is_cuda() ? at::accelerator::getCurrentStream(m_device.index()).native_handle() : nullptr;
        if (const int code = call(m_communicator, stream); code != 0) throw LostProcess(m_nccl.errorText(code));
    }

    Functions m_nccl;
    Communicator m_communicator;
    torch::Device m_device;
    std::mutex m_mutex;
};

#endif

}  // namespace

Result<std::unique_ptr<Collective>> meetByNccl(Collective& first, const torch::Device& device)
{
#ifdef _WIN32
    (void)first, (void)device;
    return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "Training with several processes is not possible on Windows."))};
#else
    auto nccl = loadNccl();
    auto have = torch::full({1}, nccl ? 0 : 1, torch::kInt64);
    first.sum(have);   // nobody waits for one that cannot come
    if (!nccl) return nccl.error();
    if (have.item<std::int64_t>() != 0) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "Another process of the training could not load NCCL.")), "--devices"};
    if (device.is_cuda()) at::accelerator::setDeviceIndex(device.index());
    const auto failed = [&](int code) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The GPUs cannot train together; NCCL says: %1."), {nccl->errorText(code)}), "--devices"};
    };
    UniqueId id{};
    if (first.rank() == 0) {
        if (const int code = nccl->getUniqueId(&id); code != 0) return failed(code);
    }
    auto bytes = torch::from_blob(id.bytes.data(), {static_cast<std::int64_t>(id.bytes.size())}, torch::kUInt8);
    first.broadcast(bytes);
    Communicator communicator = nullptr;
    if (const int code = nccl->commInitRank(&communicator, first.size(), id, first.rank()); code != 0) return failed(code);
    return std::unique_ptr<Collective>(std::make_unique<Nccl>(*nccl, communicator, first.rank(), first.size(), device));
#endif
}

}  // namespace pt::train
