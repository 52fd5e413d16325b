// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/train/recorder.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/library.h>
#include <torch/torch.h>

#include <new>
#include <stdexcept>

namespace pt::train {

/// What goes wrong, and in which call of its kind (1: the first).
struct Fault
{
    enum class In { Nothing, WarmUp, Begin, End, Replay, Stale, Crash };   // Crash: nothing that a program catches
    In in = In::Nothing;
    int from = 1;
    bool memory = false;
};

/// Counts what is asked of a recorder, and fails where it is told to.
class CountingRecorder : public Recorder
{
public:
    explicit CountingRecorder(Fault fault = {}) : m_fault(fault) {}
    void warmUp(const std::function<void()>& work) override
    {
        ++warmUps;
        fail(Fault::In::WarmUp, warmUps, true);
        work();
    }
    std::unique_ptr<Recording> record(const std::function<void()>& work) override
    {
        ++records;
        fail(Fault::In::Begin, records);
        auto inner = recorded(work);
        fail(Fault::In::End, records);
        return std::make_unique<Counted>(*this, std::move(inner));
    }
    int warmUps = 0, records = 0, replays = 0, alive = 0;

protected:
    virtual std::unique_ptr<Recording> recorded(const std::function<void()>& work) = 0;

private:
    class Counted final : public Recording
    {
    public:
        Counted(CountingRecorder& owner, std::unique_ptr<Recording> inner) : m_owner(owner), m_inner(std::move(inner)) { ++m_owner.alive; }
        ~Counted() override { --m_owner.alive; }
        void replay() override
        {
            ++m_owner.replays;
            m_owner.fail(Fault::In::Replay, m_owner.replays);
            if (m_owner.m_fault.in == Fault::In::Crash && m_owner.replays == m_owner.m_fault.from) throw m_owner.replays;
            if (m_owner.m_fault.in != Fault::In::Stale || m_owner.replays < m_owner.m_fault.from) m_inner->replay();
        }

    private:
        CountingRecorder& m_owner;
        std::unique_ptr<Recording> m_inner;
    };
    void fail(Fault::In in, int call, bool once = false) const
    {
        if (m_fault.in != in || (once ? call != m_fault.from : call < m_fault.from)) return;
        if (m_fault.memory) throw std::bad_alloc();
        throw std::runtime_error("a fault of the test");
    }
    Fault m_fault;
};

/// Replays by calling the work again.
class Rerunning final : public CountingRecorder
{
public:
    using CountingRecorder::CountingRecorder;

private:
    struct Again final : Recording
    {
        explicit Again(std::function<void()> w) : work(std::move(w)) {}
        void replay() override { work(); }
        std::function<void()> work;
    };
    std::unique_ptr<Recording> recorded(const std::function<void()>& work) override
    {
        auto out = std::make_unique<Again>(work);
        work();
        return out;
    }
};

/// Records as a CUDA graph does: LibTorch's operations below autograd and autocast, each with its tensors' memory and with the numbers that it was called
/// with, and refuses those that look at a device's numbers. A replay runs these operations alone, into the same memory: what the program around them would
/// do differently by then is not done. Operations that LibTorch does not dispatch (this project's own for the CPU) are not in it: see PlainAutocast.
class OperationRecorder final : public CountingRecorder
{
public:
    using CountingRecorder::CountingRecorder;

    struct Operation
    {
        c10::OperatorHandle op;
        std::vector<c10::IValue> arguments, results;
    };
    using Tape = std::vector<Operation>;
    static Tape*& current()
    {
        static thread_local Tape* tape = nullptr;
        return tape;
    }
    static void onOperation(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack)
    {
        const std::string& name = op.schema().name();
        for (const char* waits : {"aten::_local_scalar_dense", "aten::nonzero", "aten::equal", "aten::is_nonzero", "aten::masked_select"})
            if (name == waits) throw std::runtime_error(name + " waits for the device");
        const auto last = [stack](std::size_t n) { return std::vector<c10::IValue>(stack->end() - static_cast<std::ptrdiff_t>(n), stack->end()); };
        auto arguments = last(op.schema().arguments().size());
        {
            const c10::impl::ExcludeDispatchKeyGuard inner(c10::DispatchKey::Fake);
            op.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, c10::DispatchKey::Fake), stack);
        }
        if (current() != nullptr) current()->push_back({op, std::move(arguments), last(op.schema().returns().size())});
    }
    std::size_t operations = 0;   ///< Of the last recording.

private:
    struct Played final : Recording
    {
        Tape tape;
        static void put(const c10::IValue& into, const c10::IValue& from)
        {
            if (into.isTensorList()) {
                const auto to = into.toTensorVector(), values = from.toTensorVector();
                for (std::size_t i = 0; i < to.size(); ++i) put(to[i], values[i]);
                return;
            }
            if (!into.isTensor() || !into.toTensor().defined()) return;
            const auto to = into.toTensor(), value = from.toTensor();
            if (to.storage().unsafeGetStorageImpl() != value.storage().unsafeGetStorageImpl()) to.copy_(value);   // else a view, or written in place
        }
        void replay() override
        {
            const at::AutoDispatchBelowADInplaceOrView below;
            for (const auto& o : tape) {
                if (o.op.schema().name().starts_with("aten::empty")) continue;   // memory, no numbers
                torch::jit::Stack stack = o.arguments;
                o.op.callBoxed(&stack);
                for (std::size_t i = 0; i < o.results.size(); ++i) put(o.results[i], stack[i]);
            }
        }
    };
    std::unique_ptr<Recording> recorded(const std::function<void()>& work) override
    {
        auto out = std::make_unique<Played>();
        struct On
        {
            explicit On(Tape* tape) { current() = tape; }
            ~On() { current() = nullptr; }
            c10::impl::IncludeDispatchKeyGuard included{c10::DispatchKey::Fake};
        };
        {
            const On on(&out->tape);
            work();
        }
        operations = out->tape.size();
        return out;
    }
};

}  // namespace pt::train
