// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/runs/course.h"
#include "core/runs/process.h"
#include "core/runs/run_directory.h"

namespace pt::runs {

/// Who started a trainer, where and when, written into the run's folder (launch.json) before the trainer says its first word; so that one
/// that ends before it can speak is recognised. The trainer itself does not need it.
struct Launch
{
    long long pid = 0, unixMs = 0;
    std::string host;
};
Result<void> writeLaunch(const fs::path& dir, const Launch& launch);
std::optional<Launch> readLaunch(const fs::path& dir);

/// The last line of log.txt that holds a word, at most 300 bytes of it; empty when there is none.
std::string lastLogLine(const fs::path& dir);

/// The newest evaluation of a run's snapshots, whoever asked for it, out of evaluation/*.json, as an event of type Evaluation
/// (train_rmse, test_rmse, ..._pcutoff in pixels); empty when there is none.
std::optional<Event> newestEvaluation(const fs::path& dir);

/// A run as a list shows it.
struct RunDigest
{
    RunInfo info;
    RunState state = RunState::Waiting;
    long long iteration = 0, planned = 0;
    double loss = 0.0;                ///< Of the last step; NaN when not finite.
    double secondsPerIteration = 0.0; ///< Of the last steps; 0 while it is not known.
    long long lastMs = 0;             ///< Of the last event.
    std::string message;              ///< Of the end, or the log's last line when the trainer died before its first event.
    std::vector<float> spark;         ///< Mean losses of at most kSparkPoints stretches of equal length, oldest first.
    bool ended() const { return state == RunState::Finished || state == RunState::Stopped || state == RunState::Failed; }
};

/// Follows one run directory. Each update reads only what was appended since the last one, at most kMostBytes, and keeps no event:
/// a log of a million lines costs a list nothing once it has been read.
class RunTail final
{
public:
    static constexpr std::size_t kSparkPoints = 60;

    explicit RunTail(fs::path dir);
    /// Returns whether the digest is another one now. Errors (a drive that is away for a moment) change nothing; the next call tries again.
    bool update(long long nowUnixMs);
    bool caughtUp() const { return m_reader.caughtUp(); }
    const RunDigest& digest() const { return m_digest; }
    const fs::path& dir() const { return m_dir; }

private:
    void take(const Event& event);
    void addLoss(double loss);
    void judge(long long nowUnixMs, Alive alive);
    std::vector<float> sparkLine() const;

    struct Bin { double sum = 0.0; long long count = 0; };

    fs::path m_dir;
    EventReader m_reader;
    RunDigest m_digest;
    std::vector<Event> m_marks;       ///< The last event of each kind: what judgeState needs.
    std::vector<Bin> m_bins;          ///< Stretches of m_perBin losses; two are made one when there are too many.
    long long m_perBin = 1;
    Pace m_pace;
    std::optional<Launch> m_launch;
    std::string m_host;
    long long m_pid = 0, m_spokeMs = 0;
    bool m_haveInfo = false;
};

}  // namespace pt::runs
