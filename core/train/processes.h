// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/collective.h"
#include "core/train/optimiser_torch.h"
#include "core/train/workers.h"

#include <atomic>

namespace pt::train {

/// The processes of one training, as one of them sees it. The first decides, saves, evaluates and tells; the others compute their share of each
/// batch. Everything throws LostProcess when another one is gone.
class Processes final
{
public:
    /// How a further process is started.
    struct Start
    {
        std::string program;
        std::function<std::vector<std::string>(int rank)> arguments;   ///< To which --meet FILE --rank R are added.
    };
    /// What the first has the others do next: the next step; wait without using the device; end.
    enum class Word { Step, Hold, End };

    /// The first process: starts the others. Errors: those of Workers.
    static Result<std::unique_ptr<Processes>> lead(int size, const Start& start);
    /// A further process.
    static std::unique_ptr<Processes> join(const fs::path& meetingPoint, int rank, int size);
    ~Processes();

    /// Waits until all have come, and makes tensors of this device what sums are made of: NCCL for CUDA. ready: this process's own trouble so far, which
    /// is then everybody's error. Errors: those of meetByGloo, and of meetByNccl in whichever process.
    Result<void> meet(const torch::Device& device, const Result<void>& ready = {});

    int rank() const { return m_rank; }
    int size() const { return m_size; }
    bool leads() const { return m_rank == 0; }

    /// For tensors on the device.
    Collective& tensors() const { return m_tensors ? *m_tensors : *m_words; }

    void say(Word word);            ///< The first's.
    Word hear();                    ///< The others'.
    /// An error of one is an error of all: the result of the first in line that has one.
    Result<void> agree(const Result<void>& mine);
    /// The same, adding up numbers on the way; `numbers` has the same length everywhere.
    Result<void> agree(const Result<void>& mine, std::vector<double>& numbers);
    /// The first's text and tensors to all.
    void share(std::string& text);
    void share(const std::vector<torch::Tensor>& tensors);
    /// Adds up the gradients, in memory that is laid out like the weights.
    void sumGradients(const std::vector<torch::Tensor>& parameters);
    bool lost() const { return m_lost; }
    /// When LostProcess was thrown: whether memory ran out in the process that is gone.
    bool lostToMemory();
    /// Leaves the others, which end by it. Nothing else can be asked of them afterwards.
    void dismiss();
    /// What to tell when LostProcess was thrown.
    Error lostError(const std::string& what);

private:
    Processes(int rank, int size, fs::path meetingPoint) : m_rank(rank), m_size(size), m_meetingPoint(std::move(meetingPoint)) {}

    int m_rank, m_size;
    fs::path m_meetingPoint;
    std::unique_ptr<Workers> m_workers;    ///< The first's.
    std::unique_ptr<Collective> m_words;   ///< In the CPU's memory, on every device.
    std::unique_ptr<Collective> m_tensors; ///< NCCL.
    std::atomic<bool> m_lost{false};
};

}  // namespace pt::train
