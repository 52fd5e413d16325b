// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/run_log.h"

#ifdef _WIN32
#include <process.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace pt::train {
namespace {

using Clock = std::chrono::steady_clock;
using runs::Event;
using runs::EventType;

constexpr auto kBeat = std::chrono::seconds(2);

}  // namespace

RunLog::RunLog(runs::EventWriter writer) : m_writer(std::move(writer)), m_thread([this] { beat(); }) {}

RunLog::~RunLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void RunLog::write(Event event)
{
    const std::lock_guard lock(m_mutex);
    if (!m_writer) return;
    event.unixMs = runs::unixMilliseconds();
    m_last = Clock::now();
    // a full disk must not end a training that could still finish: the next snapshot reports it
    (void)m_writer->write(event).has_value();
}

void RunLog::phase(const char* name)
{
    Event e;
    e.type = EventType::Phase;
    e.text = name;
    write(e);
}

void RunLog::warn(const Message& message)
{
    Event e;
    e.type = EventType::Warning;
    e.text = message.english();
    e.context = message.text.context;
    e.source = message.text.source;
    e.args = message.args;
    write(e);
}

void RunLog::beat()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kBeat, [this] { return m_stop; })) {
        if (Clock::now() - m_last < kBeat) continue;
        Event e;
        e.type = EventType::Beat;
        e.unixMs = runs::unixMilliseconds();
        m_last = Clock::now();
        (void)m_writer->write(e).has_value();
    }
}

Result<RunLock> RunLock::take(const fs::path& run)
{
    const fs::path file = run / "lock";
    const auto taken = [&] {
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "Another process is training in %1; stop it first."), {utf8(run)}), utf8(run)};
    };
#ifdef _WIN32
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return taken();
    return RunLock(reinterpret_cast<std::intptr_t>(handle));
#else
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write in %1."), {utf8(run)}), utf8(run)};
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {  // a drive without locks is no reason not to train
        ::close(fd);
        return taken();
    }
    return RunLock(fd);
#endif
}

RunLock::~RunLock()
{
    if (m_handle == -1) return;
#ifdef _WIN32
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
#else
    ::close(static_cast<int>(m_handle));
#endif
}

long long processId()
{
#ifdef _WIN32
    return ::_getpid();
#else
    return ::getpid();
#endif
}

}  // namespace pt::train
