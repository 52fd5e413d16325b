// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tensors' memory in main memory: LibTorch's own for small ones, blocks that are kept for large ones.
#include "core/train/block_memory.h"

#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <torch/torch.h>

#include <cstdint>

namespace pt::train {
namespace {

/// From here on a heap's gaps are worth a look: a deep layer's maps of a small batch, so that it does not take more an image than a large one.
constexpr std::size_t kLarge = std::size_t{256} << 10U;

/// Lives as long as the program: tensors of static objects are given back after main().
BlockMemory& blocks()
{
    static auto* memory = new BlockMemory;
    return *memory;
}

/// LibTorch wants one way to give back whatever came from an allocator. Blocks begin with a page, which few of a heap's pieces do.
void giveBack(void* given)
{
    constexpr std::uintptr_t kPage = 4096;
    if (reinterpret_cast<std::uintptr_t>(given) % kPage != 0 || !blocks().give(given)) c10::free_cpu(given);
}

class TensorAllocator final : public c10::Allocator
{
public:
    c10::DataPtr allocate(std::size_t bytes) override
    {
        void* memory = bytes < kLarge ? c10::alloc_cpu(bytes) : blocks().take(bytes);
        TORCH_CHECK_WITH(OutOfMemoryError, memory != nullptr || bytes == 0, "can't allocate memory: you tried to allocate ", bytes, " bytes with ", freeForBlocksMb(), " MiB free.");
        return {memory, memory, &giveBack, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
    void copy_data(void* to, const void* from, std::size_t count) const override { default_copy_data(to, from, count); }
};

}  // namespace

void keepTensorMemory()
{
    static auto* allocator = new TensorAllocator;   // LibTorch keeps it to the end
    c10::SetCPUAllocator(allocator, 1);
}

void releaseKeptTensorMemory() { blocks().release(); }

}  // namespace pt::train
