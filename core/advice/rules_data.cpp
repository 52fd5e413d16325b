// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the labels under this configuration: outside the frame, missing, too close together, of another project.
#include "core/advice/memory.h"
#include "core/advice/rules.h"
#include "core/advice/similarity.h"
#include "core/base/file.h"
#include "core/base/memory_model.h"
#include "core/config/pose_network.h"
#include "core/config/yaml_document.h"
#include "core/dataset/training_records.h"

#include <algorithm>
#include <cmath>

namespace pt::advice {
namespace {

using dataset::Annotations;

void checkOutside(Context& context)
{
    Evidence evidence;
    std::size_t labels = 0;
    for (const auto& frame : context.project->frames) {
        if (frame.size.area() == 0) continue;
        const auto before = labels;
        for (const auto& p : frame.labels.points)
            if (Annotations::isLabeled(p) && !(p.x > 0 && p.y > 0 && p.x < frame.size.width && p.y < frame.size.height)) ++labels;
        if (labels > before) evidence.take(frame);
    }
    if (labels == 0) return;
    context
        .add(Severity::Surprises, "L41", "",
             {PT_TR_NOOP("Advice", "%1 labels in %2 frames lie on or outside the border of their frame; DeepLabCut drops them."),
              {std::to_string(labels), std::to_string(evidence.frames)}})
        .frames = std::move(evidence.ids);
}

void checkUnlabelled(Context& context)
{
    const auto& config = context.config();
    if (config.weighPartPredictions && config.weighOnlyPresentJoints) return;
    std::size_t missing = 0;
    std::size_t all = 0;
    Evidence evidence;
    for (const auto& frame : context.project->frames) {
        const auto before = missing;
        for (int i = 0; i < frame.labels.individuals; ++i) {
            int labelled = 0;
            for (int k = 0; k < frame.labels.parts; ++k) labelled += Annotations::isLabeled(frame.labels.at(i, k)) ? 1 : 0;
            if (labelled < 2) continue;  // no animal, or the pseudo individual of unique parts
            all += static_cast<std::size_t>(frame.labels.parts);
            missing += static_cast<std::size_t>(frame.labels.parts - labelled);
        }
        if (missing > before) evidence.take(frame);
    }
    // A project with unique body parts has structural gaps; its share says nothing.
    if (all == 0 || !context.project->info.uniqueBodyparts.empty() || missing * 20 < all) return;
    context
        .add(Severity::Hint, "L69", "weigh_part_predictions",
             {PT_TR_NOOP(
                  "Advice",
                  "%1 of the labels are missing in %2 frames: a part that can be seen there but has no label is trained as background."),
              {percent(static_cast<double>(missing) / static_cast<double>(all)), std::to_string(evidence.frames)}},
             PT_TR_NOOP("Advice", "Leave unlabelled parts out of the loss"),
             {{FixEdit::Kind::Set, "weigh_part_predictions", "true"}, {FixEdit::Kind::Set, "weigh_only_present_joints", "true"}})
        .frames = std::move(evidence.ids);
    if (context.multi()) context.findings.back().fixLabel = {}, context.findings.back().fix.clear();  // multi-animal targets fail with it
}

void checkTruncation(Context& context)
{
    const std::string& dataset = context.config().dataset;
    if (!context.single() || dataset.size() < 4 || dataset.compare(dataset.size() - 4, 4, ".mat") != 0) return;
    double lost = 0.0;
    std::size_t labels = 0;
    for (const auto& frame : context.project->frames)
        for (const auto& p : frame.labels.points) {
            if (!Annotations::isLabeled(p) || p.x < 0 || p.y < 0) continue;
            lost += std::hypot(p.x - std::floor(p.x), p.y - std::floor(p.y));
            ++labels;
        }
    if (labels == 0 || lost / static_cast<double>(labels) < 0.3) return;
    context.add(
        Severity::Hint, "L40", "dataset",
        {PT_TR_NOOP("Advice",
                    "The .mat file holds whole pixels: labels are moved up and left by %1 px on average when DeepLabCut trains from it."),
         {number(lost / static_cast<double>(labels))}});
}

void checkPlace(Context& context)
{
    const std::string& written = context.config().projectPath;
    if (written.empty() || context.project->info.root.empty()) return;
    const auto plain = [](const fs::path& p) {
        fs::path out = p.lexically_normal();
        if (!out.has_filename()) out = out.parent_path();
        return out;
    };
    const fs::path root = plain(context.project->info.root);
    if (plain(pathFromUtf8(written)) == root) return;
    context.add(
        Severity::Surprises, "L47", "project_path",
        {PT_TR_NOOP("Advice", "project_path is %1, but the project lies in %2: DeepLabCut would look for the images in the old place."),
         {written, utf8(root)}},
        PT_TR_NOOP("Advice", "Write the new place"), {{FixEdit::Kind::Set, "project_path", config::formatText(utf8(root))}});
}

void checkJoints(Context& context)
{
    const auto& config = context.config();
    const auto names = context.project->info.jointNames();
    const std::string key = context.torch() ? "metadata.bodyparts" : "all_joints_names";
    if (context.has(key) && !names.empty() && config.jointNames != names) {
        std::string missing;
        for (const auto& name : names)
            if (std::find(config.jointNames.begin(), config.jointNames.end(), name) == config.jointNames.end())
                missing += (missing.empty() ? "" : ", ") + name;
        if (missing.empty())
            context.add(Severity::Surprises, "joints-differ", key,
                        {PT_TR_NOOP("Advice",
                                    "The body parts stand in another order, or there are more of them, than in the project's config.yaml; "
                                    "labels and maps would not match.")});
        else
            context.add(
                Severity::Fails, "joints-differ", key,
                {PT_TR_NOOP("Advice",
                            "The body parts of this file are not those of the project: %1 is missing. Create the training set again."),
                 {missing}});
    }
    const auto& fractions = context.project->info.trainingFractions;
    for (const double f : fractions) {
        if (std::abs(f * 100.0 - std::round(f * 100.0)) < 1e-9) continue;
        context
            .add(Severity::Surprises, "L43", "",
                 {PT_TR_NOOP("Advice", "TrainingFraction %1 in config.yaml has more than two decimals: DeepLabCut's split is empty."),
                  {config::formatReal(f)}})
            .file = "config.yaml";
    }
}

/// Same body part of two animals closer than two radii: one channel holds both discs, and the later one's offsets win.
void checkTouchingDiscs(Context& context)
{
    const auto& config = context.config();
    if (!context.sharedMaps()) return;
    const double reach = 2.0 * config.posDistThresh * context.scaleHigh();
    Evidence evidence;
    std::size_t pairs = 0;
    for (const auto& frame : context.project->frames) {
        const auto before = pairs;
        for (int k = 0; k < frame.labels.parts; ++k)
            for (int i = 0; i < frame.labels.individuals; ++i)
                for (int j = 0; j < i; ++j) {
                    const cv::Point2d d = frame.labels.at(i, k) - frame.labels.at(j, k);
                    if (Annotations::isLabeled(d) && std::hypot(d.x, d.y) < reach) ++pairs;
                }
        if (pairs > before) evidence.take(frame);
    }
    if (pairs == 0) return;
    context
        .add(Severity::Hint, "discs-touch", context.targetKey("pos_dist_thresh"),
             {PT_TR_NOOP("Advice",
                         "In %1 of %2 frames the discs of one body part of different animals touch (radius %3 px at the upper jitter): "
                         "they share a map, and "
                         "the later animal's offsets replace the earlier one's."),
              {std::to_string(evidence.frames), std::to_string(context.facts.frames), number(reach / 2.0)}})
        .frames = std::move(evidence.ids);
}

double distance(const cv::Point2d& p, const cv::Point2d& a, const cv::Point2d& b)
{
    const cv::Point2d ab = b - a;
    const double length2 = ab.dot(ab);
    const double t = length2 > 0 ? std::clamp((p - a).dot(ab) / length2, 0.0, 1.0) : 0.0;
    const cv::Point2d d = p - (a + t * ab);
    return std::hypot(d.x, d.y);
}

/// Distance of two segments, 0 when they cross.
double distance(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c, const cv::Point2d& d)
{
    const auto side = [](const cv::Point2d& p, const cv::Point2d& q, const cv::Point2d& r) { return (q - p).cross(r - p); };
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return 0.0;
    return std::min({distance(a, c, d), distance(b, c, d), distance(c, a, b), distance(d, a, b)});
}

/// The same limb of two animals closer than two half-widths: the bands share two maps, and the later one overwrites.
void checkOverlappingBands(Context& context)
{
    const auto& config = context.config();
    if (!context.sharedMaps() || config.pafGraph.empty()) return;
    const double scale = std::max(1e-6, context.scaleHigh());
    const double halfWidth = config.pafWidth / scale;  // at the upper jitter, where bands are narrowest
    Evidence evidence;
    for (const auto& frame : context.project->frames) {
        const Annotations& labels = frame.labels;
        bool overlap = false;
        for (std::size_t e = 0; e < config.pafGraph.size() && !overlap; ++e) {
            const auto [a, b] = config.pafGraph[e];
            if (a < 0 || b < 0 || a >= labels.parts || b >= labels.parts) continue;
            for (int i = 0; i < labels.individuals && !overlap; ++i) {
                if (!Annotations::isLabeled(labels.at(i, a)) || !Annotations::isLabeled(labels.at(i, b))) continue;
                for (int j = 0; j < i && !overlap; ++j)
                    overlap = Annotations::isLabeled(labels.at(j, a)) && Annotations::isLabeled(labels.at(j, b)) &&
                              distance(labels.at(i, a), labels.at(i, b), labels.at(j, a), labels.at(j, b)) < 2.0 * halfWidth;
            }
        }
        if (overlap) evidence.take(frame);
    }
    if (evidence.frames == 0) return;
    context
        .add(Severity::Hint, "bands-overlap", context.targetKey("pafwidth"),
             {PT_TR_NOOP("Advice",
                         "In %1 of %2 frames the bands of one limb of different animals overlap (half-width %3 px at the upper jitter): "
                         "the later animal "
                         "overwrites the earlier one."),
              {std::to_string(evidence.frames), std::to_string(context.facts.frames), number(halfWidth)}})
        .frames = std::move(evidence.ids);
}

/// Images of the largest batch, in pixels of the network's input; 0 when it is not known.
double largestInput(const Context& context)
{
    const auto& config = context.config();
    const double crop = double(config.cropSize[0]) * config.cropSize[1];
    if (context.multi()) return crop * std::pow(std::min(1.0, context.scaleHigh()), 2.0);
    if (context.torch() && crop > 0.0) return crop;
    double pixels = 0.0;
    for (const auto& [size, frames] : context.facts.framesBySize) {
        double area = double(size.first) * size.second * std::pow(context.scaleHigh(), 2.0);
        if (config.maxInputSize && area > *config.maxInputSize * *config.maxInputSize) area = *config.maxInputSize * *config.maxInputSize;
        pixels = std::max(pixels, area);
    }
    return pixels;
}

/// A step's memory against what is free where it will be made: on the card, by a dry step where one was made here, else by reference 7.4;
/// without a card in main memory, but only by a dry step: the table knows nothing of the processor's libraries.
void checkMemory(Context& context)
{
    const auto& config = context.config();
    const Machine& machine = context.around.machine;
    const bool card = machine.freeGpuBytes.has_value();
    const MemoryCalibration* found = machine.measuredFor(calibrationKey(config, "auto", card ? "cuda" : "cpu"));
    if (!card && (!machine.freeBytes || found == nullptr)) return;
    const auto calibration = found ? std::optional(*found) : std::nullopt;
    const auto free = static_cast<double>(card ? *machine.freeGpuBytes : *machine.freeBytes);
    const double pixels = largestInput(context), frames = card || !context.project ? 0.0 : keptFrameBytes(*context.project, {});
    if (!(pixels > 0.0) || config.batchSize < 1) return;
    const auto bytes = [&](int images) { return trainingMemory(config::networkName(config), context.sharedMaps(), images, pixels, calibration).total() + frames; };
    const double needed = bytes(config.batchSize);
    if (!(bytes(1) > frames) || needed <= free) return;
    constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
    const int fits = pt::largestBatch(0.9 * free, bytes);
    const std::string key = context.torch() ? "train_settings.batch_size" : "batch_size";
    const std::vector<std::string> args = {std::to_string(config.batchSize), number(needed / kGiB), machine.gpu, number(free / kGiB)};
    const Message said = !card ? Message{PT_TR_NOOP("Advice", "A batch of %1 needs about %2 GiB of main memory, as the dry step on this machine says; %3 GiB are free."), {args[0], args[1], args[3]}}
                         : calibration
                             ? Message{PT_TR_NOOP("Advice", "A batch of %1 needs about %2 GiB on the graphics card, as the dry step on this machine says; %3 has %4 GiB free."), args}
                             : Message{PT_TR_NOOP("Advice", "A batch of %1 needs about %2 GiB on the graphics card; %3 has %4 GiB free."), args};
    auto& finding = context.add(Severity::Surprises, "L54", key, said);
    if (fits < 1) return;   // not even one image fits: a smaller crop or scale is the user's choice
    finding.fixLabel = PT_TR_NOOP("Advice", "Take the largest batch that fits");
    finding.fix = {{FixEdit::Kind::Set, key, std::to_string(fits)}};
}

/// Test frames that show what a training frame shows: the test error then says nothing about new videos.
void checkLeakage(Context& context)
{
    if (context.around.leaks == nullptr) return;
    Evidence evidence;
    std::string example;
    for (const auto& [test, train] : context.around.leaks->rows) {
        const auto& frames = context.project->frames;
        if (test >= frames.size() || train >= frames.size()) continue;
        if (evidence.frames == 0) example = frames[test].id + ", " + frames[train].id;
        evidence.take(frames[test]);
    }
    if (evidence.frames == 0) return;
    context
        .add(Severity::Hint, "train-test-leak", "",
             {PT_TR_NOOP("Advice", "%1 of %2 test frames look nearly the same as a training frame (%3): the test error will be too good."),
              {std::to_string(evidence.frames), std::to_string(context.around.leaks->testFrames), example}})
        .frames = std::move(evidence.ids);
}

/// DeepLabCut trains from what was written down when the training set was made, not from the label tables.
void checkTrainingSet(Context& context)
{
    const auto* set = context.around.trainingSet;
    if (set == nullptr) return;
    const std::string key = context.torch() ? "" : "dataset";
    if (set->missing)
        context.add(Severity::Fails, "training-set-missing", key,
                    {PT_TR_NOOP("Advice", "There is no training set %1: DeepLabCut cannot train from this file. Create the training set again."), {set->file}});
    else if (!set->unreadable.text.empty())
        context.add(Severity::Fails, "training-set-missing", key, set->unreadable);
    if (set->otherRows > 0)
        context.add(Severity::Surprises, "split-rows-moved", key,
                    {PT_TR_NOOP("Advice", "%1 images that this shuffle was made to train from are not those that its row numbers name: another training set was made in the same "
                                          "iteration after labels had been added. Training and test frames are mixed up; create this shuffle again."),
                     {std::to_string(set->otherRows)}});
    if (!set->differs()) return;
    context
        .add(Severity::Surprises, "labels-changed", key,
             {PT_TR_NOOP("Advice", "The labels have changed since the training set was made (%1 moved, %2 new, %3 deleted, in %4 frames; %5 images are gone): DeepLabCut trains "
                                   "from the old ones, PoseTuner from those of now. Create the training set again."),
              {std::to_string(set->movedLabels), std::to_string(set->newLabels), std::to_string(set->goneLabels), std::to_string(set->frames),
               std::to_string(set->unknownImages)}})
        .frames = set->ids;
}

}  // namespace

void checkData(Context& context)
{
    checkMemory(context);
    if (context.project == nullptr) return;
    checkOutside(context);
    if (!context.torch()) checkUnlabelled(context);
    checkTruncation(context);
    checkPlace(context);
    checkJoints(context);
    checkTouchingDiscs(context);
    checkOverlappingBands(context);
    checkLeakage(context);
    checkTrainingSet(context);
}

}  // namespace pt::advice
