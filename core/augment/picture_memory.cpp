// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/picture_memory.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

#include <mutex>
#include <vector>

namespace pt::augment {
namespace {

constexpr std::size_t kSmallest = std::size_t{1} << 18U;   ///< Smaller blocks are the system's heap's business.
constexpr std::size_t kMost = std::size_t{256} << 20U;     ///< Bytes that may wait.

class KeepingAllocator final : public cv::MatAllocator
{
public:
    cv::UMatData* allocate(int dims, const int* sizes, int type, void* given, std::size_t* step, cv::AccessFlag, cv::UMatUsageFlags) const override
    {
        std::size_t total = static_cast<std::size_t>(CV_ELEM_SIZE(type));
        for (int i = dims - 1; i >= 0; --i) {
            if (step != nullptr) {
                if (given != nullptr && step[i] != cv::Mat::AUTO_STEP) total = step[i];
                else step[i] = total;
            }
            total *= static_cast<std::size_t>(sizes[i]);
        }
        auto* block = new cv::UMatData(this);
        try {
            std::size_t capacity = total;
            block->data = block->origdata = given != nullptr ? static_cast<uchar*>(given) : take(total, capacity);
            block->userdata = reinterpret_cast<void*>(capacity);
        } catch (...) {
            delete block;
            throw;
        }
        block->size = total;
        if (given != nullptr) block->flags |= cv::UMatData::USER_ALLOCATED;
        return block;
    }
    bool allocate(cv::UMatData* block, cv::AccessFlag, cv::UMatUsageFlags) const override { return block != nullptr; }
    void deallocate(cv::UMatData* block) const override
    {
        if (block == nullptr) return;
        if ((block->flags & cv::UMatData::USER_ALLOCATED) == 0) give(block->origdata, reinterpret_cast<std::size_t>(block->userdata));
        delete block;
    }
    std::size_t kept() const
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes;
    }

private:
    struct Waiting { uchar* data; std::size_t capacity; };

    /// The smallest block that is large enough, unless most of it would lie idle.
    uchar* take(std::size_t bytes, std::size_t& capacity) const
    {
        capacity = bytes;
        if (bytes >= kSmallest) {
            const std::lock_guard lock(m_mutex);
            auto best = m_waiting.end();
            for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
                if (it->capacity >= bytes && it->capacity / 2 <= bytes && (best == m_waiting.end() || it->capacity < best->capacity)) best = it;
            }
            if (best != m_waiting.end()) {
                uchar* data = best->data;
                capacity = best->capacity;
                m_bytes -= capacity;
                m_waiting.erase(best);
                return data;
            }
        }
        return static_cast<uchar*>(cv::fastMalloc(bytes));
    }
    /// Keeps a block; those that have waited longest go.
    void give(uchar* data, std::size_t capacity) const
    {
        std::vector<uchar*> gone;
        if (capacity < kSmallest || capacity > kMost) {
            gone.push_back(data);
        } else {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back({data, capacity});
            m_bytes += capacity;
            while (m_bytes > kMost) {
                gone.push_back(m_waiting.front().data);
                m_bytes -= m_waiting.front().capacity;
                m_waiting.erase(m_waiting.begin());
            }
        }
        for (uchar* p : gone) cv::fastFree(p);
    }

    mutable std::mutex m_mutex;
    mutable std::vector<Waiting> m_waiting;
    mutable std::size_t m_bytes = 0;
};

KeepingAllocator& allocator()
{
    static auto* const one = new KeepingAllocator;   // pictures may end after everything else
    return *one;
}

}  // namespace

void keepPictureMemory() { cv::Mat::setDefaultAllocator(&allocator()); }
std::size_t keptPictureBytes() { return allocator().kept(); }

}  // namespace pt::augment
