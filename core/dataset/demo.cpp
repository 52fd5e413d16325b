// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/dataset/demo_scene.h"
#include "core/dataset/project.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

namespace pt::dataset {
namespace {

constexpr const char* kScorer = "demo";
constexpr int kVideoStep = 2;                  // every second frame of the video is labelled
constexpr double kSecondsPerFrame = 0.22;      // labelled frames are far enough apart to differ

std::vector<DemoCamera> demoCameras()
{
    return {{"arena-top", {640, 480}, {176, 170, 158}, 100, 3.0, true, true},
            {"closeup", {480, 360}, {150, 160, 150}, 112, 3.0, true, false},
            {"dark-phase", {800, 600}, {84, 80, 76}, 128, 5.0, false, true}};
}

std::string list(const std::vector<std::string>& items)
{
    std::string out;
    for (const auto& item : items) out += "- " + item + "\n";
    return out;
}

std::vector<std::string> individualNames(int n)
{
    std::vector<std::string> names;
    for (int i = 1; i <= n; ++i) names.push_back("mouse" + std::to_string(i));
    return names;
}

/// config.yaml in the schema that DeepLabCut 3 accepts without complaint (unknown keys are errors there).
std::string configText(const fs::path& dir, const DemoOptions& options)
{
    const bool multi = options.individuals > 1;
    std::string text = "# Project definitions (do not edit)\n";
    text += "Task: " + std::string(multi ? "mice" : "mouse") + "\nscorer: " + kScorer + "\ndate: Nov24\n";
    text += std::string("multianimalproject: ") + (multi ? "true" : "false") + "\nidentity: " + (multi ? "false" : "") + "\n\n";
    text += "# Project path (change when moving around)\nproject_path: '" + utf8(dir) + "'\n\nengine: tensorflow\n\n";
    text += "# Annotation data set configuration (and individual video cropping parameters)\nvideo_sets:\n";
    for (const auto& camera : demoCameras()) {
        text += "  '" + utf8(dir / "videos" / (camera.name + ".avi")) + "':\n    crop: 0, " + std::to_string(camera.size.width) + ", 0, " +
                std::to_string(camera.size.height) + "\n";
    }
    if (multi) {
        text += "individuals:\n" + list(individualNames(options.individuals));
        text += "uniquebodyparts: []\nmultianimalbodyparts:\n" + list(demoBodyparts()) + "bodyparts: MULTI!\n\n";
    } else {
        text += "bodyparts:\n" + list(demoBodyparts()) + "\n";
    }
    text += "# Fraction of video to start/stop when extracting frames for labeling/refinement\nstart: 0\nstop: 1\nnumframes2pick: 20\n\n";
    text += "# Plotting configuration\nskeleton:\n- - snout\n  - leftear\n- - snout\n  - rightear\n- - leftear\n  - center\n"
            "- - rightear\n  - center\n- - center\n  - tailbase\n- - tailbase\n  - tailtip\n";
    text += "skeleton_color: black\npcutoff: 0.6\ndotsize: 8\nalphavalue: 0.7\ncolormap: rainbow\n\n";
    text += "# Training,Evaluation and Analysis configuration\nTrainingFraction:\n- 0.95\niteration: 0\n";
    text += std::string("default_net_type: ") + (multi ? "dlcrnet_ms5" : "resnet_50") + "\ndefault_augmenter: " +
            (multi ? "multi-animal-imgaug" : "default") + "\n";
    if (multi) text += "default_track_method: ellipse\n";
    text += "snapshotindex: -1\nbatch_size: 8\n\n# Cropping Parameters (for analysis and outlier frame detection)\ncropping: false\n"
            "x1: 0\nx2: 640\ny1: 277\ny2: 624\n\n# Refinement configuration\ncorner2move2:\n- 50\n- 50\nmove2corner: true\n";
    return text;
}

struct VideoJob
{
    const DemoScene* scene = nullptr;
    fs::path folder;
    std::vector<LabelTable::Row> rows;
    std::vector<cv::Mat> frames;          ///< All frames, BGR, for the video.
};

std::string frameName(int frame)
{
    char name[32];
    std::snprintf(name, sizeof name, "img%04d.png", frame);
    return name;
}

Result<void> renderFrame(VideoJob& job, int index, const std::string& video)
{
    DemoFrame frame = job.scene->render(index * kSecondsPerFrame / kVideoStep);
    cv::Mat& bgr = job.frames[static_cast<std::size_t>(index)];
    cv::cvtColor(frame.image, bgr, cv::COLOR_RGB2BGR);
    if (index % kVideoStep != 0) return {};
    std::vector<uchar> png;
    if (!cv::imencode(".png", bgr, png, {cv::IMWRITE_PNG_COMPRESSION, 1})) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "A demo frame could not be encoded as PNG.")), {}};
    }
    LabelTable::Row& row = job.rows[static_cast<std::size_t>(index / kVideoStep)];
    row.id = "labeled-data/" + video + "/" + frameName(index);
    row.labels = std::move(frame.labels);
    return writeFileAtomically(job.folder / frameName(index), {reinterpret_cast<const char*>(png.data()), png.size()});
}

/// The video only makes frames re-extractable; without a codec the project is complete all the same.
void writeVideo(const fs::path& path, const std::vector<cv::Mat>& frames)
{
    try {
        cv::VideoWriter writer(utf8(path), cv::CAP_OPENCV_MJPEG, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), kVideoStep / kSecondsPerFrame,
                               frames.front().size());
        if (!writer.isOpened()) return;
        for (const auto& frame : frames) writer.write(frame);
    } catch (const cv::Exception&) {
    }
}

Result<void> writeCamera(const fs::path& dir, const DemoCamera& camera, const DemoOptions& options, std::atomic<int>& done, int total,
                         const Progress& progress)
{
    const std::uint64_t seed = hashKey({options.seed, static_cast<std::uint64_t>(camera.size.width)});  // the same on every platform
    const DemoScene scene(camera, options.individuals, seed);
    const int frames = options.framesPerVideo * kVideoStep;
    VideoJob job;
    job.scene = &scene;
    job.folder = dir / "labeled-data" / camera.name;
    job.rows.resize(static_cast<std::size_t>(options.framesPerVideo));
    job.frames.resize(static_cast<std::size_t>(frames));
    if (auto made = makeFolder(job.folder); !made) return made;

    std::atomic<int> next{0};
    std::mutex mutex;
    Result<void> outcome;
    const auto work = [&] {
        for (int i = next++; i < frames && !progress.stopRequested(); i = next++) {
            auto rendered = renderFrame(job, i, camera.name);
            const std::lock_guard lock(mutex);
            if (!rendered && outcome) outcome = rendered;
            progress(++done, total);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned t = 1; t < std::clamp(std::thread::hardware_concurrency(), 1U, 8U); ++t) threads.emplace_back(work);
    work();
    for (auto& thread : threads) thread.join();
    if (progress.stopRequested()) return Error{ErrorCode::Cancelled, Message(PT_TR_NOOP("Error", "Making the demo project was cancelled.")), {}};
    if (!outcome) return outcome;

    LabelTable table;
    table.scorer = kScorer;
    table.bodyparts = demoBodyparts();
    if (options.individuals > 1) table.individuals = individualNames(options.individuals);
    table.rows = std::move(job.rows);
    const std::string stem = std::string("CollectedData_") + kScorer;
    if (auto csv = writeNewFile(job.folder / (stem + ".csv"), writeCsvLabels(table)); !csv) return csv;
    if (auto h5 = writeHdf5Labels(job.folder / (stem + ".h5"), table); !h5) return h5;
    writeVideo(dir / "videos" / (camera.name + ".avi"), job.frames);
    return {};
}

}  // namespace

Result<fs::path> writeDemoProject(const fs::path& target, const DemoOptions& options, const Progress& progress)
{
    if (options.individuals < 1 || options.individuals > 8 || options.framesPerVideo < 2) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "A demo project has 1 to 8 individuals and at least 2 frames a video.")), {}};
    }
    std::error_code ec;
    const fs::path dir = fs::absolute(target, ec).lexically_normal();
    if (fs::exists(dir, ec) && !(fs::is_directory(dir, ec) && fs::is_empty(dir, ec))) {
        return Error{ErrorCode::Conflict,
                     Message(PT_TR_NOOP("Error", "%1 is not empty; name a new folder for the demo project."), {utf8(dir)}), utf8(dir)};
    }
    if (auto made = makeFolder(dir / "videos"); !made) return made.error();
    if (auto config = writeNewFile(dir / "config.yaml", configText(dir, options)); !config) return config.error();

    const auto cameras = demoCameras();
    const int total = static_cast<int>(cameras.size()) * options.framesPerVideo * kVideoStep;
    std::atomic<int> done{0};
    for (const auto& camera : cameras) {
        if (auto written = writeCamera(dir, camera, options, done, total, progress); !written) return written.error();
    }
    const auto project = openProject(dir);
    if (!project) return project.error();
    TrainingSetOptions training;
    training.fraction = project->info.trainingFractions.empty() ? 0.95 : project->info.trainingFractions.front();
    const auto shuffle = createTrainingSet(*project, training);
    if (!shuffle) return shuffle.error();
    return dir;
}

}  // namespace pt::dataset
