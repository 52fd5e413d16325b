// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <list>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace pt::train {

/// Large blocks of memory that are asked for and given back in the same sizes again and again, as the tensors of a training step are. A block that
/// is given back is kept for the next one of its size, and never is more held than the blocks in use once were together: a block that nobody
/// wants goes back to the system before a new one is taken, or its pages serve the new one. So what a process takes is the most that its tensors
/// need at one time, without the gaps that a heap leaves between blocks of many sizes, and grows with a batch in proportion. For several threads.
class BlockMemory
{
public:
    BlockMemory() = default;
    BlockMemory(const BlockMemory&) = delete;
    BlockMemory& operator=(const BlockMemory&) = delete;
    ~BlockMemory();

    /// At least so many bytes, aligned to a page; null where the system has no more, or a limit of the process is near, even after everything that is kept
    /// went back.
    void* take(std::size_t bytes);
    /// A block of take(). Any other pointer: false, and nothing happens.
    bool give(void* block);
    /// What is kept goes back to the system.
    void release();

    struct Use
    {
        std::size_t used = 0;   ///< Bytes of blocks that are out.
        std::size_t kept = 0;   ///< Bytes of blocks that wait for the next one.
        std::size_t most = 0;   ///< The most that were out at one time.
    };
    Use use() const;

private:
    struct Kept;
    using Age = std::list<Kept>;                            ///< The oldest first.
    using Sizes = std::multimap<std::size_t, Age::iterator>;
    struct Kept
    {
        void* block;
        Sizes::iterator size;
    };

    std::pair<void*, std::size_t> takeOut(Sizes::iterator at);
    void dropOldest();
    void* fromNearest(std::size_t bytes);

    mutable std::mutex m_mutex;
    std::unordered_map<void*, std::size_t> m_out;
    Age m_age;
    Sizes m_sizes;
    Use m_use;
};

/// What take() could still get from the system, MiB; 0 where that is not known.
double freeForBlocksMb();
/// From now on the large tensors of this process, in main memory, are blocks of one BlockMemory. Once, before there are tensors.
void keepTensorMemory();
/// What the tensors' memory keeps goes back to the system; nothing where keepTensorMemory() was not called.
void releaseKeptTensorMemory();

}  // namespace pt::train
