// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays posetuner-train for tests: takes the same command line and writes a run directory as FAKE_TRAINER says, without a network.
//   normal      a falling curve at FAKE_TRAINER_STEP_MS (default 10) a step; obeys pause, resume, stop and snapshot-now
//   flat, rising, nan   other curves          torn     each line in two writes          garbage   lines that are none in between
//   silent      ten steps, then nothing, alive crash    ten steps, then gone without an end
//   error       an end that says why           protocol a later protocol                 mute      ends before its first word, one line on stderr
#include "core/runs/run_directory.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <string>
#include <thread>

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

using namespace pt;
using namespace pt::runs;

namespace {

struct Arguments
{
    std::string run, config;
    long long iterations = 1000;
    bool resume = false;
};

std::string environment(const char* name, const char* fallback)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : fallback;
}

class FakeTrainer final
{
public:
    FakeTrainer(Arguments arguments, std::string how)
        : m_arguments(std::move(arguments)), m_how(std::move(how)), m_dir(pathFromUtf8(m_arguments.run)), m_stepMs(std::atoi(environment("FAKE_TRAINER_STEP_MS", "10").c_str()))
    {
    }

    int train()
    {
        if (m_how == "mute") {
            std::fprintf(stderr, "fake_trainer: libtorch_cpu.so: cannot open shared object file\n");
            return 127;
        }
        if (m_arguments.resume) return resume();
        const auto config = readFile(pathFromUtf8(m_arguments.config));
        RunInfo info;
        info.iterations = m_arguments.iterations;
        info.netType = "fake";
        info.pid = static_cast<long long>(::getpid());
        if (!createRun(m_dir, config ? *config : std::string("a: 1\n"), info)) return 2;
        m_log.open(m_dir / "events.jsonl", std::ios::binary | std::ios::app);
        hello();
        if (m_how == "protocol") return 0;
        phase("loading");
        return steps();
    }

private:
    /// Goes on two steps before where the log ends, as a run whose last state is older than its last step.
    int resume()
    {
        EventReader reader(m_dir);
        const auto events = reader.poll();
        if (!events) return 2;
        for (const Event& event : *events) {
            if (event.type == EventType::Hello) m_arguments.iterations = event.iterations;
            if (event.type == EventType::Step) m_iteration = std::max(0LL, event.iteration - 2);
        }
        m_log.open(m_dir / "events.jsonl", std::ios::binary | std::ios::app);
        hello();
        return steps();
    }
    void write(const Event& event)
    {
        const std::string line = formatEvent(event);
        if (m_how == "garbage") m_log << "{\"type\": \"from the future\", \"x\": 1}\nno json\n\xff\xfe\n";
        if (m_how == "torn") {
            m_log << line.substr(0, line.size() / 2) << std::flush;
            std::this_thread::sleep_for(std::chrono::milliseconds(m_stepMs));
            m_log << line.substr(line.size() / 2) << std::flush;
            return;
        }
        m_log << line << std::flush;
    }
    void hello()
    {
        Event event;
        event.type = EventType::Hello;
        event.protocol = m_how == "protocol" ? 42 : kProtocol;
        event.pid = static_cast<long long>(::getpid());
        event.iterations = m_arguments.iterations;
        write(event);
    }
    void phase(const char* name)
    {
        Event event;
        event.type = EventType::Phase;
        event.text = name;
        write(event);
    }
    void end(const char* reason, const char* message)
    {
        Event event;
        event.type = EventType::End;
        event.text = reason;
        event.message = message;
        event.iteration = m_iteration;
        write(event);
    }
    void step()
    {
        Event event;
        event.type = EventType::Step;
        event.iteration = m_iteration;
        const double noise = 0.02 * std::sin(static_cast<double>(m_iteration) * 12.9898);
        event.loss = std::exp(-static_cast<double>(m_iteration) / 60.0) + 0.05 + noise;
        if (m_how == "flat") event.loss = 0.7 + noise;
        if (m_how == "rising") event.loss = 0.2 * std::exp(static_cast<double>(m_iteration) / 40.0);
        if (m_how == "nan" && m_iteration >= 30) event.loss = std::numeric_limits<double>::quiet_NaN();
        event.heads = {{"scoremap", event.loss * 0.7}, {"locref", event.loss * 0.3}};
        event.learningRate = m_iteration < m_arguments.iterations / 2 ? 0.005 : 0.0005;
        event.imagesPerSecond = 20;
        event.memoryMb = 100;
        write(event);
    }
    void snapshot()
    {
        const std::string name = "snapshots/snapshot-" + std::to_string(m_iteration) + ".pt";
        (void)writeFileAtomically(m_dir / name, "no weights");
        Event event;
        event.type = EventType::Snapshot;
        event.text = name;
        event.iteration = m_iteration;
        write(event);
    }
    /// Carries out what is asked; false when the training is to end.
    bool obey()
    {
        bool paused = false;
        do {
            for (const Request request : takeRequests(m_dir)) {
                if (request == Request::Stop) return false;
                if (request == Request::SnapshotNow) snapshot();
                if (request == Request::Pause && !paused) phase("paused"), paused = true;
                if (request == Request::Resume && paused) phase("training"), paused = false;
            }
            if (paused) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        } while (paused && alive());
        return true;
    }
    bool alive() const { return std::chrono::steady_clock::now() - m_started < std::chrono::seconds(120); }   // a forgotten one ends by itself

    int steps()
    {
        for (; m_iteration < m_arguments.iterations && alive(); ++m_iteration) {
            if (m_how == "crash" && m_iteration == 10) std::_Exit(134);
            if (m_how == "silent" && m_iteration == 10) {
                while (alive()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
                return 0;
            }
            if (m_how == "error" && m_iteration == 10) return end("error", "CUDA out of memory; use a smaller batch_size."), 2;
            if (!obey()) return phase("stopping"), snapshot(), end("stopped", ""), 0;
            step();
            std::this_thread::sleep_for(std::chrono::milliseconds(m_stepMs));
        }
        snapshot();
        end("finished", "");
        return 0;
    }

    Arguments m_arguments;
    std::string m_how;
    fs::path m_dir;
    int m_stepMs;
    std::ofstream m_log;
    long long m_iteration = 0;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

int evaluate(const fs::path& run)
{
    const char* const json = R"({"iteration": 40, "snapshot": "snapshot-40.pt", "train": {"rmse": 2.5}, "test": {"rmse": 4.25}})";
    if (!makeFolder(run / "evaluation") || !writeFileAtomically(run / "evaluation" / "snapshot-40.json", json)) return 2;
    std::printf("iteration 40: mean distance 2.50 px on training frames, 4.25 px on test frames\n");
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        if (name == "--run") arguments.run = argv[i + 1];
        if (name == "--resume") arguments.run = argv[i + 1], arguments.resume = true;
        if (name == "--config") arguments.config = argv[i + 1];
        if (name == "--iterations") arguments.iterations = std::atoll(argv[i + 1]);
    }
    if (argc < 2 || arguments.run.empty()) return std::fprintf(stderr, "fake_trainer: --run is missing\n"), 2;
    if (std::string(argv[1]) == "evaluate") return evaluate(pathFromUtf8(arguments.run));
    return FakeTrainer(std::move(arguments), environment("FAKE_TRAINER", "normal")).train();
}
