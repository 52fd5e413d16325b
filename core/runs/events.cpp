// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_directory.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pt::runs {
namespace {

constexpr std::size_t kLongestLine = 64 * 1024;
constexpr const char* kTypeNames[] = {"hello", "phase", "step", "beat", "warning", "snapshot", "evaluation", "end"};

EventType typeOf(const std::string& name)
{
    for (std::size_t i = 0; i < std::size(kTypeNames); ++i) {
        if (name == kTypeNames[i]) return static_cast<EventType>(i);
    }
    return EventType::Unknown;
}

/// JSON has no NaN: null, and the reader makes a NaN of it again.
nlohmann::json number(double value)
{
    return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr);
}

double numberIn(const nlohmann::json& object, const char* key, double absent = 0.0)
{
    const auto it = object.find(key);
    if (it == object.end()) return absent;
    return it->is_number() ? it->get<double>() : std::numeric_limits<double>::quiet_NaN();
}

long long wholeIn(const nlohmann::json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number() ? it->get<long long>() : 0;
}

std::string textIn(const nlohmann::json& object, const char* key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

/// The member of an event that carries its text.
const char* textKey(EventType type)
{
    switch (type) {
    case EventType::Phase: return "phase";
    case EventType::Warning: return "message";
    case EventType::Snapshot: return "file";
    case EventType::End: return "reason";
    default: return nullptr;
    }
}

}  // namespace

long long unixMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

std::string formatEvent(const Event& event)
{
    if (event.type == EventType::Unknown) return {};
    nlohmann::json json = {{"type", kTypeNames[static_cast<int>(event.type)]}, {"t", event.unixMs != 0 ? event.unixMs : unixMilliseconds()}};
    if (const char* key = textKey(event.type)) json[key] = event.text;
    nlohmann::json heads = nlohmann::json::object();
    for (const auto& [name, value] : event.heads) heads[name] = number(value);
    switch (event.type) {
    case EventType::Hello:
        json["protocol"] = event.protocol != 0 ? event.protocol : kProtocol;
        json["pid"] = event.pid;
        json["iterations"] = event.iterations;
        json["version"] = event.text;
        json["host"] = event.host.empty() ? hostName() : event.host;
        json["iteration"] = event.iteration;
        if (!event.message.empty()) {
            json["computes"] = event.message;
            json["context"] = event.context;
            json["source"] = event.source;
            json["args"] = event.args;
        }
        break;
    case EventType::Step:
        json["iteration"] = event.iteration;
        json["loss"] = number(event.loss);
        json["finite"] = std::isfinite(event.loss);
        json["heads"] = heads;
        json["lr"] = number(event.learningRate);
        json["images_per_second"] = number(event.imagesPerSecond);
        json["memory_mb"] = number(event.memoryMb);
        json["data_ms"] = number(event.dataMs);
        json["step_ms"] = number(event.stepMs);
        if (event.replayed) json["replayed"] = true;
        break;
    case EventType::Evaluation:
        json["iteration"] = event.iteration;
        json["metrics"] = heads;
        break;
    case EventType::Snapshot: json["iteration"] = event.iteration; break;
    case EventType::Warning:
        if (event.source.empty()) break;
        json["context"] = event.context;
        json["source"] = event.source;
        json["args"] = event.args;
        break;
    case EventType::End:
        json["iteration"] = event.iteration;
        json["message"] = event.message;
        if (!event.file.empty()) json["file"] = event.file;
        break;
    default: break;
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

Event parseEvent(std::string_view line)
{
    Event event;
    if (line.size() > kLongestLine) return event;
    const auto json = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
    if (!json.is_object()) return event;
    event.type = typeOf(textIn(json, "type"));
    event.unixMs = wholeIn(json, "t");
    event.iteration = wholeIn(json, "iteration");
    if (const char* key = textKey(event.type)) event.text = textIn(json, key);
    if (event.type == EventType::Hello) {
        event.text = textIn(json, "version");
        event.message = textIn(json, "computes");
    }
    if (event.type == EventType::Warning || event.type == EventType::Hello) {
        event.context = textIn(json, "context");
        event.source = textIn(json, "source");
        if (const auto args = json.find("args"); args != json.end() && args->is_array()) {
            for (const auto& arg : *args) event.args.push_back(arg.is_string() ? arg.get<std::string>() : std::string());
        }
    }
    if (event.type == EventType::End) {
        event.message = textIn(json, "message");
        event.file = textIn(json, "file");
    }
    event.iterations = wholeIn(json, "iterations");
    event.protocol = static_cast<int>(wholeIn(json, "protocol"));
    event.pid = wholeIn(json, "pid");
    event.host = textIn(json, "host");
    event.loss = numberIn(json, "loss");
    event.learningRate = numberIn(json, "lr");
    event.imagesPerSecond = numberIn(json, "images_per_second");
    event.memoryMb = numberIn(json, "memory_mb");
    event.dataMs = numberIn(json, "data_ms");
    event.stepMs = numberIn(json, "step_ms");
    if (const auto it = json.find("replayed"); it != json.end() && it->is_boolean()) event.replayed = it->get<bool>();
    const auto heads = json.find(event.type == EventType::Evaluation ? "metrics" : "heads");
    if (heads != json.end() && heads->is_object()) {
        for (const auto& [name, value] : heads->items()) event.heads[name] = numberIn(*heads, name.c_str());
    }
    return event;
}

Result<EventWriter> EventWriter::open(const fs::path& dir)
{
    const fs::path file = dir / "events.jsonl";
#ifdef _WIN32
    int fd = -1;
    _wsopen_s(&fd, file.c_str(), _O_WRONLY | _O_CREAT | _O_APPEND | _O_BINARY, _SH_DENYNO, _S_IREAD | _S_IWRITE);
#else
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
#endif
    if (fd < 0) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write the event log %1."), {utf8(file)}), utf8(file)};
    EventWriter writer(fd);
    // a run that was killed may have left half a line: the next one must not be glued to it
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (in && in.tellg() > 0) {
        in.seekg(-1, std::ios::end);
        if (in.get() != '\n') {
            if (auto done = writer.append("\n"); !done) return done.error();
        }
    }
    return writer;
}

EventWriter::EventWriter(EventWriter&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

EventWriter& EventWriter::operator=(EventWriter&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

EventWriter::~EventWriter()
{
    if (m_fd < 0) return;
#ifdef _WIN32
    _close(m_fd);
#else
    ::close(m_fd);
#endif
}

Result<void> EventWriter::write(const Event& event)
{
    return append(formatEvent(event));
}

Result<void> EventWriter::append(const std::string& line)
{
    // One call per line: lines of two writers, or a line and a crash, never mix.
#ifdef _WIN32
    const auto n = _write(m_fd, line.data(), static_cast<unsigned>(line.size()));
#else
    ssize_t n = -1;
    do n = ::write(m_fd, line.data(), line.size());
    while (n < 0 && errno == EINTR);
#endif
    if (n == static_cast<decltype(n)>(line.size())) return {};
    return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "The event log could not be written; is the disk full?")), "events.jsonl"};
}

Result<std::string> EventReader::append()
{
    std::error_code ec;
    const auto size = fs::file_size(m_file, ec);
    m_caughtUp = true;
    if (ec) return std::string();
    if (size < m_offset) {
        m_offset = 0;
        m_rest.clear();
        m_refused.reset();
    }
    if (size == m_offset) return std::string();
    std::ifstream in(m_file, std::ios::binary);
    if (!in) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot read the event log %1."), {utf8(m_file)}), utf8(m_file)};
    in.seekg(static_cast<std::streamoff>(m_offset));
    std::string bytes(static_cast<std::size_t>(std::min(size - m_offset, kMostBytes)), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
    m_offset += bytes.size();
    m_caughtUp = m_offset >= size || bytes.empty();
    return bytes;
}

Result<std::vector<Event>> EventReader::poll()
{
    const auto bytes = append();
    if (!bytes) return bytes.error();
    if (m_refused) return *m_refused;
    m_rest += *bytes;

    std::vector<Event> events;
    std::size_t from = 0;
    for (std::size_t end = m_rest.find('\n'); end != std::string::npos; end = m_rest.find('\n', from)) {
        Event event = parseEvent(std::string_view(m_rest).substr(from, end - from));
        from = end + 1;
        if (event.type == EventType::Hello && event.protocol != kProtocol) {
            m_rest.clear();
            m_refused = Error{ErrorCode::Unsupported,
                              Message(PT_TR_NOOP("Error", "The run in %1 speaks protocol %2, this program speaks %3; use the version that made it."),
                                      {utf8(m_file.parent_path()), std::to_string(event.protocol), std::to_string(kProtocol)}),
                              utf8(m_file)};
            return *m_refused;
        }
        if (event.type != EventType::Unknown) events.push_back(std::move(event));
    }
    m_rest.erase(0, from);
    if (m_rest.size() > kLongestLine) m_rest.clear();  // garbage without a line end must not grow for ever
    return events;
}

RunState judgeState(const std::vector<Event>& events, long long nowUnixMs, Alive alive)
{
    constexpr long long kSilenceMs = 15000;  // beats come every 2 s; a busy network drive delays them
    if (events.empty()) return RunState::Waiting;
    RunState state = RunState::Running;
    for (const Event& event : events) {
        if (event.type == EventType::Hello || event.type == EventType::Step) state = RunState::Running;
        else if (event.type == EventType::Phase) state = event.text == "paused" ? RunState::Paused : RunState::Running;
        else if (event.type == EventType::End) {
            state = event.text == "finished" ? RunState::Finished : event.text == "stopped" ? RunState::Stopped : RunState::Failed;
        }
    }
    const bool ended = state == RunState::Finished || state == RunState::Stopped || state == RunState::Failed;
    if (ended || alive == Alive::Yes) return state;
    if (alive == Alive::No || nowUnixMs - events.back().unixMs > kSilenceMs) return RunState::Dead;
    return state;
}

}  // namespace pt::runs
