// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/course.h"

#include <algorithm>
#include <cmath>

namespace pt::runs {
namespace {

constexpr std::size_t kFewSteps = 20, kMostStretches = 20, kRecentSteps = 128;
constexpr double kNoBetter = 0.03, kMuchHigher = 1.5;
constexpr long long kSilentMs = 15000, kLateMs = 30000;

double median(std::vector<double> values)
{
    if (values.empty()) return 0.0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The median of a stretch and its standard error (from the median deviation, as batches scatter).
struct Stretch { double level = 0.0, error = 0.0; long long from = 0; };

std::vector<Stretch> stretchesOf(const std::vector<std::pair<double, double>>& curve)
{
    const std::size_t count = std::min(kMostStretches, curve.size() / 5);
    std::vector<Stretch> out;
    for (std::size_t s = 0; s < count; ++s) {
        const std::size_t from = s * curve.size() / count, to = (s + 1) * curve.size() / count;
        std::vector<double> values;
        for (std::size_t i = from; i < to; ++i) values.push_back(curve[i].second);
        const double level = median(values);
        for (double& value : values) value = std::abs(value - level);
        const double error = 1.25 * 1.48 * median(values) / std::sqrt(static_cast<double>(values.size()));
        out.push_back({level, error, static_cast<long long>(curve[from].first)});
    }
    return out;
}

/// The first stretch after which it did not get clearly lower any more: by 3 %, or by three standard errors where batches scatter more.
std::size_t flatFrom(const std::vector<Stretch>& stretches)
{
    std::size_t from = stretches.size() - 1;
    std::vector<double> later = {stretches.back().level};
    while (from > 0) {
        const Stretch& stretch = stretches[from - 1];
        if (stretch.level - median(later) > std::max(kNoBetter * std::abs(stretch.level), 3.0 * stretch.error)) break;
        later.push_back(stretch.level);
        --from;
    }
    return from;
}

std::string percent(double fraction) { return std::to_string(std::lround(std::abs(fraction) * 100)); }

std::string seconds(long long ms) { return std::to_string((ms + 500) / 1000); }

Message describeCourse(const Situation& s)
{
    const Course& c = s.course;
    switch (c.trend) {
    case Trend::NotANumber:
        return {PT_TR_NOOP("Course", "The loss is not a number since iteration %1: the training has diverged. Stop it and try a lower learning rate."),
                {std::to_string(c.since)}};
    case Trend::Rising:
        return {PT_TR_NOOP("Course", "The loss rises since iteration %1: the training diverges. A lower learning rate may help."), {std::to_string(c.since)}};
    case Trend::Flat:
        if (c.fallen < kNoBetter)
            return {PT_TR_NOOP("Course", "The loss has not fallen yet after %1 steps. Are the labels right, and is the learning rate high enough?"), {std::to_string(s.steps)}};
        return {PT_TR_NOOP("Course", "The loss fell by %1 % and is flat since iteration %2."), {percent(c.fallen), std::to_string(c.since)}};
    case Trend::Falling: return {PT_TR_NOOP("Course", "Learning: the loss has fallen by %1 % and goes on falling."), {percent(c.fallen)}};
    case Trend::Begun: break;
    }
    return {PT_TR_NOOP("Course", "Learning has begun; it is too early to tell how it goes."), {}};
}

Message describeEnd(const Situation& s)
{
    const bool told = s.course.trend != Trend::Begun && s.course.trend != Trend::NotANumber;
    const bool lower = told && s.course.fallen >= kNoBetter;
    if (s.course.trend == Trend::NotANumber)
        return {PT_TR_NOOP("Course", "Ended; the loss is not a number since iteration %1, so the last snapshots are of no use."), {std::to_string(s.course.since)}};
    if (s.state == RunState::Finished) {
        if (!told) return {PT_TR_NOOP("Course", "Finished."), {}};
        return lower ? Message(PT_TR_NOOP("Course", "Finished: the loss fell by %1 %."), {percent(s.course.fallen)})
                     : Message(PT_TR_NOOP("Course", "Finished, but the loss has not fallen."), {});
    }
    if (!told) return {PT_TR_NOOP("Course", "Stopped."), {}};
    return lower ? Message(PT_TR_NOOP("Course", "Stopped: the loss fell by %1 %."), {percent(s.course.fallen)})
                 : Message(PT_TR_NOOP("Course", "Stopped; the loss has not fallen."), {});
}

Message describeDead(const Situation& s)
{
    if (s.steps == 0) {
        if (!s.endMessage.empty()) return {PT_TR_NOOP("Course", "The trainer ended before it began. Its last words: %1"), {s.endMessage}};
        return {PT_TR_NOOP("Course", "The trainer ended before its first step; log.txt in the run's folder may say why."), {}};
    }
    if (s.silentMs < kSilentMs)
        return {PT_TR_NOOP("Course", "The trainer has ended without a word: it crashed, was killed, or ran out of memory. Its last snapshot is in the run's folder."), {}};
    return {PT_TR_NOOP("Course", "No sign of life for %1 s: the trainer was ended or its machine sleeps. Its last snapshot is in the run's folder."), {seconds(s.silentMs)}};
}

Message describeRunning(const Situation& s)
{
    if (s.asked == Request::Stop) return {PT_TR_NOOP("Course", "Stopping: the trainer ends after this iteration and writes a snapshot."), {}};
    if (s.asked == Request::Pause) return {PT_TR_NOOP("Course", "Pausing after this iteration…"), {}};
    if (s.asked == Request::Resume) return {PT_TR_NOOP("Course", "Going on…"), {}};
    if (s.processThere && s.silentMs > kSilentMs)
        return {PT_TR_NOOP("Course", "The trainer is there but has said nothing for %1 s; a slow disk or a machine that is short of memory does that."), {seconds(s.silentMs)}};
    if (s.state == RunState::Paused) return {PT_TR_NOOP("Course", "Paused; Resume goes on where it was."), {}};
    if (s.phase == "evaluating") return {PT_TR_NOOP("Course", "Evaluating on the labelled frames…"), {}};
    if (s.phase == "saving") return {PT_TR_NOOP("Course", "Saving a snapshot…"), {}};
    if (s.phase == "stopping") return {PT_TR_NOOP("Course", "Stopping…"), {}};
    if (s.steps == 0 && s.phase == "building") return {PT_TR_NOOP("Course", "Building the network…"), {}};
    if (s.steps == 0) return {PT_TR_NOOP("Course", "Preparing: the trainer loads the frames…"), {}};
    return describeCourse(s);
}

}  // namespace

Course judgeCourse(std::span<const double> iterations, std::span<const double> loss)
{
    Course course;
    const std::size_t n = std::min(iterations.size(), loss.size());
    if (n > 0 && !std::isfinite(loss[n - 1])) {
        std::size_t first = n - 1;
        while (first > 0 && !std::isfinite(loss[first - 1])) --first;
        return {Trend::NotANumber, 0.0, static_cast<long long>(iterations[first])};
    }
    std::vector<std::pair<double, double>> curve;
    const std::size_t stride = std::max<std::size_t>(1, n / 20000);  // asked for several times a second; medians do not need a million values
    for (std::size_t i = 0; i < n; i += stride)
        if (std::isfinite(loss[i])) curve.emplace_back(iterations[i], loss[i]);
    if (curve.size() < kFewSteps) return course;
    const auto stretches = stretchesOf(curve);
    const double first = stretches.front().level, now = stretches.back().level;
    course.fallen = first > 0.0 ? 1.0 - now / first : 0.0;
    const auto lowest = std::min_element(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.level < b.level; });
    const bool stillRising = now >= stretches[stretches.size() - 2].level;
    if (now > kMuchHigher * lowest->level && stillRising) return {Trend::Rising, course.fallen, lowest->from};
    const std::size_t flat = flatFrom(stretches);
    const std::size_t needed = std::max<std::size_t>(3, stretches.size() / 5);
    if (stretches.size() - flat >= needed) return {Trend::Flat, course.fallen, stretches[flat].from};
    course.trend = Trend::Falling;
    return course;
}

void Pace::add(long long unixMs, long long iteration)
{
    if (!m_recent.empty() && iteration <= m_recent.back().iteration) m_recent.clear();
    if (m_recent.size() >= kRecentSteps) m_recent.erase(m_recent.begin(), m_recent.begin() + kRecentSteps / 2);
    m_recent.push_back({unixMs, iteration});
}

std::optional<double> Pace::secondsPerIteration() const
{
    if (m_recent.size() < 3) return std::nullopt;
    // Lines of one flush share their millisecond: intervals over a few steps, not between neighbours.
    const std::size_t stride = std::max<std::size_t>(1, m_recent.size() / 8);
    std::vector<double> each;
    for (std::size_t i = stride; i < m_recent.size(); ++i) {
        const Step &a = m_recent[i - stride], &b = m_recent[i];
        each.push_back(static_cast<double>(b.unixMs - a.unixMs) / 1000.0 / static_cast<double>(b.iteration - a.iteration));
    }
    return std::max(0.0, median(std::move(each)));
}

Message describe(const Situation& s)
{
    switch (s.state) {
    case RunState::Waiting:
        if (s.waitingMs > kLateMs) return {PT_TR_NOOP("Course", "The trainer has not said anything for %1 s; log.txt in the run's folder may say why."), {seconds(s.waitingMs)}};
        return {PT_TR_NOOP("Course", "Waiting for the trainer to start…"), {}};
    case RunState::Finished:
    case RunState::Stopped: return describeEnd(s);
    case RunState::Failed: return {PT_TR_NOOP("Course", "The training ended with an error: %1"), {s.endMessage}};
    case RunState::Dead: return describeDead(s);
    case RunState::Running:
    case RunState::Paused: break;
    }
    return describeRunning(s);
}

}  // namespace pt::runs
