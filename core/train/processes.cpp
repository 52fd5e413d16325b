// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/processes.h"

#include "core/train/run_log.h"

#include <ATen/DeviceAccelerator.h>
#include <nlohmann/json.hpp>

namespace pt::train {
namespace {

constexpr std::int64_t kBucket = std::int64_t{8} << 20U;   // numbers that are added up at once: 32 MB

std::string textOf(const Error& e)
{
    return nlohmann::json{{"code", static_cast<int>(e.code)}, {"context", e.message.text.context}, {"source", e.message.text.source}, {"args", e.message.args},
                          {"where", e.where}}.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// A sentence's source lives as long as the program, as those in the code do.
const char* kept(std::string text)
{
    static std::mutex mutex;
    static std::vector<std::unique_ptr<std::string>> all;
    const std::lock_guard lock(mutex);
    return all.emplace_back(std::make_unique<std::string>(std::move(text)))->c_str();
}

}  // namespace

Result<std::unique_ptr<Processes>> Processes::lead(int size, const Start& start)
{
    const std::string name = "posetuner-" + std::to_string(processId()) + "-" + std::to_string(runs::unixMilliseconds());
    std::unique_ptr<Processes> out(new Processes(0, size, fs::temp_directory_path() / name));
    out->m_workers = std::make_unique<Workers>();
    for (int rank = 1; rank < size; ++rank) {
        auto arguments = start.arguments(rank);
        for (const auto& a : {std::string("--meet"), utf8(out->m_meetingPoint), std::string("--rank"), std::to_string(rank)}) arguments.push_back(a);
        if (auto started = out->m_workers->start(start.program, arguments); !started) return started.error();
    }
    return out;
}

std::unique_ptr<Processes> Processes::join(const fs::path& meetingPoint, int rank, int size)
{
    return std::unique_ptr<Processes>(new Processes(rank, size, meetingPoint));
}

Processes::~Processes() { dismiss(); }

void Processes::dismiss()
{
    if (m_workers) m_workers->release();
    m_words.reset();   // others that wait for a word end
    m_workers.reset(); // and with them the thread that watches
    m_tensors.reset();
    std::error_code ec;
    if (!m_meetingPoint.empty()) fs::remove(m_meetingPoint, ec);
}

bool Processes::lostToMemory()
{
    const auto loss = m_workers ? m_workers->loss() : std::nullopt;
    return loss && loss->memory;
}

Result<void> Processes::meet(const torch::Device& device, const Result<void>& ready)
{
    auto words = meetByGloo(m_meetingPoint, m_rank, m_size);
    if (!words) return words.error();
    m_words = std::move(*words);
    if (auto agreed = agree(ready); !agreed) return agreed;
    if (device.is_cuda()) {
        auto tensors = meetByNccl(*m_words, device);
        if (auto agreed = agree(tensors ? Result<void>() : Result<void>(tensors.error())); !agreed) return agreed;
        m_tensors = std::move(*tensors);
    }
    if (m_workers) {
        m_workers->watch([this] {
            m_lost = true;
            if (m_tensors) m_tensors->abort();   // NCCL would wait for ever
        });
    }
    return {};
}

void Processes::say(Word word)
{
    if (word == Word::End && m_workers) m_workers->release();
    auto t = torch::full({1}, static_cast<std::int64_t>(word), torch::kInt64);
    m_words->broadcast(t);
}

Processes::Word Processes::hear()
{
    auto t = torch::zeros({1}, torch::kInt64);
    m_words->broadcast(t);
    return static_cast<Word>(t.item<std::int64_t>());
}

Result<void> Processes::agree(const Result<void>& mine)
{
    std::vector<double> none;
    return agree(mine, none);
}

Result<void> Processes::agree(const Result<void>& mine, std::vector<double>& numbers)
{
    const auto ranks = static_cast<std::size_t>(size());
    auto t = torch::zeros({static_cast<std::int64_t>(ranks + numbers.size())}, torch::kFloat64);
    auto* const data = t.data_ptr<double>();
    if (!mine) data[rank()] = 1.0;
    std::copy(numbers.begin(), numbers.end(), data + ranks);
    m_words->sum(t);
    std::copy_n(data + ranks, numbers.size(), numbers.begin());
    const auto failed = std::find(data, data + ranks, 1.0);
    if (failed == data + ranks) return {};
    // seldom: each in line gives its text, or an empty one, as a sum of bytes
    const auto from = static_cast<int>(failed - data);
    const std::string own = rank() == from ? textOf(mine.error()) : std::string();
    auto length = torch::full({1}, static_cast<std::int64_t>(own.size()), torch::kInt64);
    m_words->sum(length);
    auto letters = torch::zeros({length.item<std::int64_t>()}, torch::kInt64);
    for (std::size_t i = 0; i < own.size(); ++i) letters.data_ptr<std::int64_t>()[i] = static_cast<unsigned char>(own[i]);
    m_words->sum(letters);
    if (rank() == from) return mine;
    std::string text(static_cast<std::size_t>(letters.numel()), '\0');
    for (std::size_t i = 0; i < text.size(); ++i) text[i] = static_cast<char>(letters.data_ptr<std::int64_t>()[i]);
    const auto j = nlohmann::json::parse(text);
    Message message({kept(j.at("context")), kept(j.at("source"))}, j.at("args").get<std::vector<std::string>>());
    return Error{static_cast<ErrorCode>(j.at("code").get<int>()), message, j.at("where").get<std::string>()};
}

void Processes::share(std::string& text)
{
    auto length = torch::full({1}, static_cast<std::int64_t>(text.size()), torch::kInt64);
    m_words->broadcast(length);
    text.resize(static_cast<std::size_t>(length.item<std::int64_t>()));
    if (text.empty()) return;
    auto bytes = torch::from_blob(text.data(), {static_cast<std::int64_t>(text.size())}, torch::kUInt8);
    m_words->broadcast(bytes);
}

void Processes::share(const std::vector<torch::Tensor>& list)
{
    const torch::NoGradGuard noGrad;
    for (const auto& t : list) {
        if (t.numel() == 0) continue;
        Collective& way = t.is_cuda() ? tensors() : *m_words;
        if (t.is_non_overlapping_and_dense()) {
            auto same = t.detach();
            way.broadcast(same);
            continue;
        }
        auto copy = t.detach().contiguous();
        way.broadcast(copy);
        t.detach().copy_(copy);
    }
}

void Processes::sumGradients(const std::vector<torch::Tensor>& parameters)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t begin = 0, end = 0; begin < parameters.size(); begin = end) {
        std::int64_t count = 0;
        for (end = begin; end < parameters.size() && (end == begin || count + parameters[end].numel() <= kBucket); ++end) count += parameters[end].numel();
        auto flat = torch::zeros({count}, parameters[begin].options().dtype(torch::kFloat32));
        std::int64_t at = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const auto& p = parameters[i];
            auto place = flat.as_strided(p.sizes(), p.strides(), at);
            if (p.grad().defined()) place.copy_(p.grad());
            p.mutable_grad() = place;
            at += p.numel();
        }
        tensors().sum(flat);
    }
    if (!m_tensors) return;
    // a sum that was cut short is no sum: the first waits for its own and looks whether all were there
    at::accelerator::synchronizeDevice(parameters.empty() ? 0 : parameters[0].device().index());
    if (m_lost) throw LostProcess("a process ended while gradients were added up");
}

Error Processes::lostError(const std::string& what)
{
    if (const auto loss = m_workers ? m_workers->loss() : std::nullopt) {
        if (loss->killed) {
            return Error{ErrorCode::Internal,
                         Message(PT_TR_NOOP("Error", "Process %1 of %2 of the training (PID %3) was killed (signal 9), as the system does where memory runs out. The run can be resumed; "
                                                     "if it happens again, begin one with a smaller batch_size or fewer processes."),
                                 {std::to_string(loss->number), std::to_string(size()), std::to_string(loss->pid)}), "processes"};
        }
        return Error{ErrorCode::Internal,
                     Message(PT_TR_NOOP("Error", "Process %1 of %2 of the training (PID %3) ended: %4. The run can be resumed."),
                             {std::to_string(loss->number), std::to_string(size()), std::to_string(loss->pid), loss->how}), "processes"};
    }
    return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The processes of the training lost each other (%1). The run can be resumed."), {what.substr(0, 200)}), "processes"};
}

}  // namespace pt::train
