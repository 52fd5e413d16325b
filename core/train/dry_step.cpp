// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/dry_step.h"

#include "core/train/out_of_memory.h"
#include "core/train/training.h"

#include <ATen/DeviceAccelerator.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pt::train {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
constexpr int kSteps = 2;   // the second one has the optimiser's state and every buffer of the loader from the beginning

/// A run directory that goes when the measurement ends.
struct TemporaryRun
{
    fs::path path;
    TemporaryRun()
    {
        std::string name = "posetuner-dry-step-";   // of this process, one at a time
        name += std::to_string(processId());
        path = fs::temp_directory_path() / name;
    }
    TemporaryRun(const TemporaryRun&) = delete;
    TemporaryRun& operator=(const TemporaryRun&) = delete;
    ~TemporaryRun()
    {
        std::error_code ec;
        fs::remove_all(path, ec);
    }
};

struct Measured
{
    int batch = 0;
    cv::Size input;
    double pixels = 0.0;        ///< Of all images of a batch.
    double frames = 0.0;        ///< Bytes of decoded frames.
    double peak = 0.0;          ///< Bytes.
};

/// The peak so far, bytes.
double peakBytes(const torch::Device& device)
{
    if (!device.is_cuda()) return peakMb() * kMiB;
    constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return static_cast<double>(at::accelerator::getDeviceStats(device.index()).reserved_bytes[kAll].peak);
}

/// Steps with batches of so many images, each as large as it gets.
Result<Measured> measure(const TrainOptions& given, const Setup& prepared, int batch, const std::atomic<bool>& stop)
{
    TrainOptions options = given;
    Setup setup = prepared;
    TemporaryRun run;
    options.run = run.path;
    options.dryStep = true;
    setup.plan.batchSize = batch;
    setup.plan.iterations = kSteps;
    setup.plan.evaluateEvery = setup.plan.saveEvery = 0;
    runs::RunInfo info;
    if (auto made = runs::createRun(options.run, setup.configBytes, info); !made) return made.error();
    auto writer = runs::EventWriter::open(options.run);
    if (!writer) return writer.error();
    if (setup.device.is_cuda()) {
        at::accelerator::emptyCache();
        at::accelerator::resetPeakStats(setup.device.index());
    }
    RunLog log(std::move(*writer));
    Training training(options, setup, log, stop);
    try {
        if (auto done = training.run(); !done) return done.error();
    } catch (const std::exception& e) {
        if (isOutOfMemory(e)) return outOfMemoryError(e.what(), 1, batch, availableMb());
        throw;
    }
    if (training.stopped()) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "The dry step was stopped."))};
    const auto seen = training.loaded();
    return Measured{batch, seen.input, static_cast<double>(seen.input.area()) * seen.images, seen.frameBytes, peakBytes(setup.device)};
}

/// The same configuration with every draw at its largest scale; as it is where the size limits refuse those.
Result<Measured> measureLargest(const TrainOptions& options, const Setup& setup, int batch, const std::atomic<bool>& stop)
{
    if (setup.config.scaleJitter) {
        Setup largest = setup;
        largest.config.scaleJitter = {setup.config.scaleJitter->second, setup.config.scaleJitter->second};
        auto measured = measure(options, largest, batch, stop);
        if (measured || measured.error().where != "max_input_size") return measured;
    }
    return measure(options, setup, batch, stop);
}

/// Constant and slope through two measurements; what the first one shows beyond the process counts as weights where the second adds nothing.
MemoryCalibration fit(double program, const Measured& small, const Measured& large)
{
    const double rise = (large.peak - large.frames) - (small.peak - small.frames);
    MemoryCalibration out;
    out.program = program;
    out.perPixel = std::max(0.0, rise / std::max(1.0, large.pixels - small.pixels));
    out.parameters = std::max(0.0, small.peak - small.frames - program - out.perPixel * small.pixels);
    return out;
}

}  // namespace

Result<DryStep> dryStep(const TrainOptions& given, const std::atomic<bool>& stop, const fs::path& calibrations)
{
    try {
        auto prepared = prepare(given);
        if (!prepared) return prepared.error();
        TrainOptions options = given;
        if (options.threads <= 0) options.threads = torch::get_num_threads();
        torch::set_num_threads(options.threads);
        cv::setNumThreads(1);
        const bool gpu = prepared->device.is_cuda();
        if (!gpu && peakMb() <= 0.0) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "This system does not tell how much memory a process has taken; a dry step on the processor needs Linux."))};
        const double program = gpu ? 0.0 : residentMb() * kMiB;
        const int batch = prepared->plan.batchSize;
        // A process's peak never sinks: the smaller measurement comes first.
        auto small = measureLargest(options, *prepared, std::max(1, batch / 2), stop);
        if (!small) return small.error();
#ifdef __GLIBC__
        ::malloc_trim(0);   // or what the first one left behind counts with the second
#endif
        auto large = measureLargest(options, *prepared, std::max(2, batch), stop);
        if (!large) return large.error();
        DryStep out;
        const Measured& planned = batch > 1 ? *large : *small;
        out.key = {prepared->config.netType, !prepared->config.pafGraph.empty(), precisionName(prepared->precision), gpu ? "cuda" : "cpu"};
        out.batch = batch;
        out.input = planned.input;
        out.programMb = program / kMiB;
        out.framesMb = planned.frames / kMiB;
        out.peakMb = planned.peak / kMiB;
        out.calibration = fit(program, *small, *large);
        CalibrationKey asked = out.key;
        asked.precision = given.precision;
        for (const auto& key : {out.key, asked}) {
            if (auto written = writeCalibration(calibrations, key, out.calibration); !written) return written.error();
        }
        return out;
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The dry step failed: %1"), {std::string(e.what()).substr(0, 300)})};
    }
}

}  // namespace pt::train
