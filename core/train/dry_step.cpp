// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/dry_step.h"

#include "core/config/pose_network.h"
#include "core/train/out_of_memory.h"
#include "core/train/training.h"
#include "core/train/winograd.h"

#include <ATen/DeviceAccelerator.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace pt::train {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;
// From the second on the optimiser's state and every buffer of the loader are there; the gaps between freed tensors grow a little longer.
constexpr int kSteps = 6;

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

/// The peak so far, bytes.
double peakBytes(const torch::Device& device)
{
    if (!device.is_cuda()) return peakMb() * kMiB;
    constexpr auto kAll = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return static_cast<double>(at::accelerator::getDeviceStats(device.index()).reserved_bytes[kAll].peak);
}

/// Steps with batches of so many images, each as large as it gets.
Result<DryMeasurement> measure(const TrainOptions& given, const Setup& prepared, int batch, const std::atomic<bool>& stop)
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
    return DryMeasurement{batch, seen.input, static_cast<double>(seen.input.area()) * seen.images, 0.0, setup.device.is_cuda() ? 0.0 : seen.frameBytes, peakBytes(setup.device)};
}

/// The same configuration with every draw at its largest scale; as it is where the size limits refuse those.
Result<DryMeasurement> measureLargest(const TrainOptions& options, const Setup& setup, int batch, const std::atomic<bool>& stop)
{
    if (setup.config.scaleJitter) {
        Setup largest = setup;
        largest.config.scaleJitter = {setup.config.scaleJitter->second, setup.config.scaleJitter->second};
        auto measured = measure(options, largest, batch, stop);
        if (measured || measured.error().where != "max_input_size") return measured;
    }
    return measure(options, setup, batch, stop);
}

double beyondProgram(const DryMeasurement& m) { return m.peak - m.frames - m.program; }

/// Constant (at least 0) and slope through two measurements.
std::pair<double, double> lineThrough(const DryMeasurement& small, const DryMeasurement& large)
{
    const double slope = std::max(0.0, (beyondProgram(large) - beyondProgram(small)) / std::max(1.0, large.pixels - small.pixels));
    return {std::max(0.0, beyondProgram(large) - slope * large.pixels), slope};
}

/// A step's highest memory is the highest of its moments, each of which grows with the pixels by a line of its own: it bends upwards, or not at all.
MemoryCalibration fit(const std::vector<DryMeasurement>& all)
{
    const auto &least = all.front(), &most = all.back(), &middle = all[all.size() / 2];
    MemoryCalibration out;
    out.program = most.program;
    std::tie(out.parameters, out.perPixel) = lineThrough(least, most);
    if (all.size() < 3) return out;
    const auto low = lineThrough(least, middle), high = lineThrough(middle, most);
    if (high.second <= low.second) return out;
    std::tie(out.parameters, out.perPixel) = high;
    std::tie(out.fewParameters, out.fewPerPixel) = low;
    return out;
}

Error failed(const std::exception& e)
{
    return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The dry step failed: %1"), {std::string(e.what()).substr(0, 300)})};
}

}  // namespace

Result<DryBatches> dryBatches(const TrainOptions& options)
{
    const auto prepared = prepare(options);
    if (!prepared) return prepared.error();
    const int own = prepared->plan.batchSize, middle = own > 1 ? own : 4;
    return DryBatches{{std::max(1, middle / 4), middle, std::max(8, 2 * middle)}, own};
}

Result<DryMeasurement> dryMeasure(const TrainOptions& given, int batch, const std::atomic<bool>& stop)
{
    try {
        const auto setup = prepare(given);
        if (!setup) return setup.error();
        TrainOptions options = given;
        if (options.threads <= 0) options.threads = torch::get_num_threads();
        torch::set_num_threads(options.threads);
        cv::setNumThreads(1);
        const bool gpu = setup->device.is_cuda();
        if (!gpu && peakMb() <= 0.0) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "This system does not tell how much memory a process has taken; a dry step on the processor needs Linux."))};
        const double program = gpu ? 0.0 : residentMb() * kMiB;
        takeWinogradForFewPixels(true);   // all batches in the same way: the slope between them is the images' alone
        auto out = measureLargest(options, *setup, batch, stop);
        if (out) out->program = program;
        return out;
    } catch (const std::exception& e) {
        return failed(e);
    }
}

Result<DryStep> dryStep(const TrainOptions& options, const std::vector<DryMeasurement>& measured, const fs::path& calibrations)
{
    try {
        const auto setup = prepare(options);
        if (!setup) return setup.error();
        const bool gpu = setup->device.is_cuda();
        const auto own = std::find_if(measured.begin(), measured.end(), [&](const DryMeasurement& m) { return m.batch == setup->plan.batchSize; });
        const DryMeasurement& told = own != measured.end() ? *own : measured.back();
        DryStep out;
        out.key = {config::networkName(setup->config), !setup->config.pafGraph.empty(), precisionName(setup->precision), gpu ? "cuda" : "cpu"};
        out.batch = told.batch;
        out.input = told.input;
        out.programMb = told.program / kMiB;
        out.framesMb = told.frames / kMiB;
        out.peakMb = told.peak / kMiB;
        out.calibration = fit(measured);
        CalibrationKey asked = out.key;
        asked.precision = options.precision;
        for (const auto& key : {out.key, asked}) {
            if (auto written = writeCalibration(calibrations, key, out.calibration); !written) return written.error();
        }
        return out;
    } catch (const std::exception& e) {
        return failed(e);
    }
}

}  // namespace pt::train
