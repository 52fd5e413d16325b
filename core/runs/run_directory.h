// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/base/result.h"
#include "core/runs/process.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pt::runs {

inline constexpr int kProtocol = 1;

/// What run.json holds.
struct RunInfo
{
    int protocol = kProtocol;
    std::string engine = "posetuner";
    std::string version;
    std::string project;        ///< Project root, UTF-8.
    std::string configFile;     ///< The file that was frozen into config.yaml; for an edited copy, the file it is a copy of: its shuffle gives the split.
    std::string configHash;     ///< Hex FNV-1a/64 of its bytes.
    std::string device;
    std::string command;
    std::string host;
    long long pid = 0;
    long long startedUnixMs = 0;
    std::uint64_t seed = 0;
    long long iterations = 0;   ///< Planned.
    std::string netType;
    std::string name;           ///< Shown to the user.
    std::map<std::string, std::string> options;   ///< What else the command line said; a resumed run goes on with it.
};

/// Types of a line in events.jsonl. One JSON object a line: {"type":"step","t":unix ms,...}. Unknown types are ignored.
///   hello  {protocol, version, pid, host, iterations, iteration, heads:[...]}   first line of each start; iteration: where it goes on
///          {computes, context, source, args}                             in which precision and why
///   phase  {phase}                                                      loading, building, training, evaluating, saving, stopping
///   step   {iteration, loss, heads:{name:value}, lr, images_per_second, data_ms, step_ms, memory_mb, finite}
///   beat   {}                                                            every 2 s while nothing else is said
///   warning {message, context, source, args}       snapshot {file, iteration}       evaluation {iteration, train_rmse, test_rmse, ...}
///   end    {reason: finished|stopped|error, message, iteration, file: the last good snapshot}
enum class EventType { Hello, Phase, Step, Beat, Warning, Snapshot, Evaluation, End, Unknown };

struct Event
{
    EventType type = EventType::Unknown;
    long long unixMs = 0;
    long long iteration = 0;
    double loss = 0.0;                       ///< NaN when not finite.
    std::map<std::string, double> heads;     ///< "scoremap", "locref", "paf"; for Evaluation: metric name to value.
    double learningRate = 0.0;
    double imagesPerSecond = 0.0;
    double memoryMb = 0.0;
    double dataMs = 0.0, stepMs = 0.0;       ///< Waiting for the batch; computing.
    bool replayed = false;                   ///< Step: a recorded one was replayed (CUDA graphs).
    std::string text;                        ///< Phase name, warning, file, end reason.
    std::string message;                     ///< End message; Hello: in which precision it computes, and why.
    std::string context, source;             ///< Warning, Hello: its sentence before the placeholders are filled in, so that a window can translate it.
    std::vector<std::string> args;
    std::string file;                        ///< End: the last good snapshot, relative to the run directory; empty when there is none.
    long long iterations = 0;                ///< Hello: planned.
    int protocol = 0;
    long long pid = 0;
    std::string host;                        ///< Hello: where the process runs; this machine unless given.
};

/// Makes the folder with its sub-folders, config.yaml (the exact bytes) and run.json. Errors: Conflict if it holds a run, Io.
Result<void> createRun(const fs::path& dir, std::string_view configBytes, const RunInfo& info);
Result<RunInfo> readRunInfo(const fs::path& dir);
Result<void> writeRunInfo(const fs::path& dir, const RunInfo& info);

/// Appends events with one write call per line; never rewrites.
class EventWriter final
{
public:
    static Result<EventWriter> open(const fs::path& dir);
    EventWriter(EventWriter&&) noexcept;
    EventWriter& operator=(EventWriter&&) noexcept;
    ~EventWriter();
    Result<void> write(const Event& event);

private:
    explicit EventWriter(int fd) : m_fd(fd) {}
    Result<void> append(const std::string& line);
    int m_fd = -1;
};

/// Reads what was appended since the last call; a half line at the end waits for its rest.
class EventReader final
{
public:
    static constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} << 20U;   ///< Read by one call.

    explicit EventReader(fs::path dir) : m_file(std::move(dir) / "events.jsonl") {}
    /// Errors: Io (the next call tries again), Unsupported (another protocol; stays so until the file is another one).
    /// A file that is not there yet gives no events. A file that shrank is read from its start again.
    Result<std::vector<Event>> poll();
    bool caughtUp() const { return m_caughtUp; }   ///< The last call read all there was.

private:
    Result<std::string> append();

    fs::path m_file;
    std::uintmax_t m_offset = 0;
    std::string m_rest;
    bool m_caughtUp = true;
    std::optional<Error> m_refused;
};
long long unixMilliseconds();                             ///< Now.
std::string formatEvent(const Event& event);          ///< One line with its newline.
Event parseEvent(std::string_view line);              ///< Unknown when it cannot be read.

/// Requests to a run, as files in control/ (they work over NFS). The trainer removes a request once it is carried out. Pause and resume
/// take each other back: the newer one counts, however seldom the trainer looks.
enum class Request { Pause, Resume, Stop, SnapshotNow };
Result<void> sendRequest(const fs::path& dir, Request request);
std::vector<Request> takeRequests(const fs::path& dir);   ///< Reads and removes.
const char* requestName(Request request);

/// State of a run judged from outside: what the log says, whether it still beats, and whether its process is there. Dead: the log has no
/// end, and the process is gone or (where that is not known) has been silent for 15 s.
enum class RunState { Waiting, Running, Paused, Finished, Stopped, Failed, Dead };
RunState judgeState(const std::vector<Event>& events, long long nowUnixMs, Alive alive = Alive::Unknown);

/// Runs below a folder, newest first: folders that hold a run.json, an event log, or the launch of a trainer that has not spoken yet.
std::vector<fs::path> listRuns(const fs::path& parent);
/// Where a project's runs are kept: <project>/posetuner-runs.
fs::path runsFolder(const fs::path& projectRoot);
/// A new, unused run folder below a folder of runs: "2026-11-24_14-03-22_shuffle1". Makes nothing.
fs::path newRunFolder(const fs::path& runsFolder, const std::string& label);

/// The command that starts a run: program and arguments; the launcher itself is the caller's (QProcess::startDetached, Slurm).
struct TrainCommand
{
    std::string config, project, run, device = "auto";
    std::string shuffleOf;        ///< The file whose shuffle gives the split, where `config` is an edited copy of it.
    long long iterations = 0;     ///< 0 = as the configuration says.
    int threads = 0;
    std::uint64_t seed = 42;
    int processes = 0;            ///< That share each batch; 0 or 1: one.
    std::string devices;          ///< GPUs that share each batch, by number: "0,1"; empty: `device`.
    bool swapOnlyWhenFlipped = false;   ///< The correction of fliplr; DeepLabCut's behaviour unless asked for.
    std::string initWeights;      ///< File to begin with; empty: random weights.
    bool allowSmallerBatch = false;     ///< When memory runs out.
    std::vector<std::string> arguments() const;
};

}  // namespace pt::runs
