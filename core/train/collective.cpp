// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/collective.h"

#ifndef _WIN32
#define USE_C10D_GLOO   // LibTorch's build has it; its header asks
#include <torch/csrc/distributed/c10d/FileStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#endif

namespace pt::train {
namespace {

#ifndef _WIN32

constexpr auto kMeeting = std::chrono::minutes(1);
constexpr auto kPatience = std::chrono::hours(24 * 366);   // others wait while the first evaluates or is paused; a lost one is noticed at once

class Gloo final : public Collective
{
public:
    Gloo(const fs::path& meetingPoint, int rank, int size) : Collective(rank, size)
    {
        auto store = c10::make_intrusive<c10d::FileStore>(meetingPoint.string(), size);
        store->setTimeout(kMeeting);
        auto options = c10d::ProcessGroupGloo::Options::create(kMeeting);
        options->devices.push_back(c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1"));
        options->threads = 1;
        m_group = c10::make_intrusive<c10d::ProcessGroupGloo>(store, rank, size, options);
    }

    void sum(torch::Tensor& tensor) override
    {
        c10d::AllreduceOptions options;
        options.timeout = kPatience;
        wait([&](std::vector<torch::Tensor>& list) { return m_group->allreduce(list, options); }, tensor);
    }

    void broadcast(torch::Tensor& tensor) override
    {
        c10d::BroadcastOptions options;
        options.timeout = kPatience;
        wait([&](std::vector<torch::Tensor>& list) { return m_group->broadcast(list, options); }, tensor);
    }

private:
    template <class Start>
    void wait(Start start, torch::Tensor& tensor)
    {
        try {
            std::vector<torch::Tensor> list = {tensor};
            start(list)->wait();
        } catch (const std::exception& e) {
            throw LostProcess(e.what());
        }
    }

    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_group;
};

#endif

}  // namespace

Result<std::unique_ptr<Collective>> meetByGloo(const fs::path& meetingPoint, int rank, int size)
{
#ifdef _WIN32
    (void)meetingPoint, (void)rank, (void)size;
    return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "Training with several processes is not possible on Windows."))};
#else
    try {
        return std::unique_ptr<Collective>(std::make_unique<Gloo>(meetingPoint, rank, size));
    } catch (const std::exception& e) {
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "The processes of the training did not find each other: %1"), {std::string(e.what()).substr(0, 200)})};
    }
#endif
}

}  // namespace pt::train
