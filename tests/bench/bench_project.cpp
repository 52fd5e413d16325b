// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and checking a project of many labelled frames, the advice after a change, edits in a large file. Prints JSON.
//   bench_project [FRAMES (100000)] [MEGABYTES OF YAML (10)] [FOLDER]
// With FOLDER the project is written there and stays: bench_start posetuner 5 FOLDER then measures the same in the real window.
#include "core/advice/advice.h"
#include "core/base/random.h"
#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"
#include "core/dataset/project.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>

using namespace pt;

namespace {

/// Milliseconds of each of several runs, sorted: on the clock, and of the processor (all threads), which a busy machine does not stretch.
struct Times { std::vector<double> clock, processor; };

template <class Work>
Times timed(int runs, Work work)
{
    Times out;
    for (int i = 0; i < runs; ++i) {
        const auto from = std::chrono::steady_clock::now();
        const auto used = std::clock();
        work(i);
        out.processor.push_back(1000.0 * static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
        out.clock.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count());
    }
    std::sort(out.clock.begin(), out.clock.end());
    std::sort(out.processor.begin(), out.processor.end());
    return out;
}

nlohmann::json figures(const Times& ms)
{
    const std::size_t n = ms.clock.size();
    return {{"median_ms", ms.clock[n / 2]}, {"worst_ms", ms.clock.back()}, {"processor_median_ms", ms.processor[n / 2]}, {"runs", n}};
}

/// Videos of 5000 frames: labels as HDF5 and CSV, images as links to one file a video. All labels are random walks inside 640 x 480.
fs::path makeProject(const fs::path& root, int frames)
{
    fs::remove_all(root);
    const int perVideo = 5000;
    std::string config = "Task: bench\nscorer: me\ndate: Jan1\nmultianimalproject: false\nvideo_sets:\n";
    std::vector<uchar> png;
    cv::imencode(".png", cv::Mat(480, 640, CV_8UC3, cv::Scalar(90, 90, 90)), png);
    Random random({7});
    for (int from = 0, v = 0; from < frames; from += perVideo, ++v) {
        const std::string video = "video" + std::to_string(v);
        const fs::path folder = root / "labeled-data" / video;
        fs::create_directories(folder);
        config += "  /videos/" + video + ".mp4:\n    crop: 0, 640, 0, 480\n";
        dataset::LabelTable table;
        table.scorer = "me";
        table.bodyparts = {"snout", "leftear", "rightear", "tailbase"};
        cv::Point2d at(320, 240);
        for (int i = 0; i < std::min(perVideo, frames - from); ++i) {
            at += cv::Point2d(random.uniform() * 20 - 10, random.uniform() * 20 - 10);
            at = {std::clamp(at.x, 60.0, 580.0), std::clamp(at.y, 60.0, 420.0)};
            dataset::Annotations labels(1, 4);
            for (int k = 0; k < 4; ++k) labels.at(0, k) = at + cv::Point2d(12.0 * k, 7.0 * k);
            char name[32];
            std::snprintf(name, sizeof name, "img%05d.png", i);
            table.rows.push_back({"labeled-data/" + video + "/" + name, labels});
            if (i == 0) std::ofstream(folder / name, std::ios::binary).write(reinterpret_cast<const char*>(png.data()), static_cast<std::streamsize>(png.size()));
            else fs::create_hard_link(folder / "img00000.png", folder / name);
        }
        if (const auto written = dataset::writeHdf5Labels(folder / "CollectedData_me.h5", table); !written) std::abort();
        std::ofstream(folder / "CollectedData_me.csv", std::ios::binary) << dataset::writeCsvLabels(table);   // DeepLabCut writes both
    }
    config += "bodyparts: [snout, leftear, rightear, tailbase]\nTrainingFraction: [0.95]\niteration: 0\n";
    std::ofstream(root / "config.yaml") << config;
    return root;
}

config::YamlDocument templateDocument()
{
    config::TemplateInput input;
    input.jointNames = {"snout", "leftear", "rightear", "tailbase"};
    return std::move(*config::YamlDocument::parse(config::makePoseConfigText(input)));
}

nlohmann::json largeFile(double megabytes)
{
    std::string text = "# a large file\n";
    int sections = 0;
    for (; static_cast<double>(text.size()) < megabytes * 1e6; ++sections)
        text += "section" + std::to_string(sections) + ":   # comment\n  alpha: 0.5\n  beta: [1, 2, 3]\n  names:\n  - snout\n  - tail\n  text: 'quoted'\n";
    std::optional<config::YamlDocument> document;
    const auto parse = timed(3, [&](int) { document = std::move(*config::YamlDocument::parse(text)); });
    const auto edits = [&](const char* first, const char* second, int section) {
        const std::string key = "section" + std::to_string(section) + ".alpha";
        return figures(timed(10, [&](int i) {
            if (!document->set(key, i % 2 == 0 ? first : second)) std::abort();
        }));
    };
    return {{"bytes", text.size()},
            {"whole_parse", figures(parse)},
            {"same_length_first", edits("0.7", "0.5", 0)},
            {"same_length_last", edits("0.7", "0.5", sections - 1)},
            {"longer_first", edits("0.75", "0.5", 0)},
            {"longer_middle", edits("0.75", "0.5", sections / 2)},
            {"longer_last", edits("0.75", "0.5", sections - 1)},
            {"alternating_ends", figures(timed(10, [&](int i) {
                 if (!document->set("section" + std::to_string(i % 2 == 0 ? 1 : sections - 2) + ".alpha", i % 4 < 2 ? "0.625" : "0.5")) std::abort();
             }))},
            {"insert", figures(timed(10, [&](int i) {
                 if (!document->set("added" + std::to_string(i), "[1, 2]")) std::abort();
             }))},
            {"remove_near_end", figures(timed(10, [&](int i) {
                 if (!document->remove("section" + std::to_string(sections - 5 - i))) std::abort();
             }))},
            {"remove_near_start", figures(timed(10, [&](int i) {
                 if (!document->remove("section" + std::to_string(5 + i))) std::abort();
             }))},
            {"read_all_places_after", figures(timed(3, [&](int i) {   // what the edits put off
                 if (!document->set("section1.alpha", i % 2 == 0 ? "0.7501" : "0.5")) std::abort();
                 if (document->root().children.empty()) std::abort();
             }))}};
}

}  // namespace

int main(int argc, char** argv)
{
    const int frames = argc > 1 ? std::atoi(argv[1]) : 100000;
    const double megabytes = argc > 2 ? std::atof(argv[2]) : 10.0;
    const bool keep = argc > 3;
    const fs::path root = makeProject(keep ? pathFromUtf8(argv[3]) : fs::temp_directory_path() / "posetuner_bench_project", frames);
    std::optional<dataset::Project> project;
    const auto first = timed(5, [&](int) {   // what has to be there before a frame can be shown
        project = std::move(*dataset::openLabels(root));
        if (!dataset::loadFrame(*project, project->frames.front())) std::abort();
    });
    const auto sizes = timed(5, [&](int) {   // and before the advice knows a size of each video
        dataset::Inspection inspection(*project);
        inspection.step(*project);
    });
    const auto open = timed(3, [&](int) { project = std::move(*dataset::openProject(root)); });
    auto document = templateDocument();
    const auto lint = [&](const dataset::Project& of) {
        return figures(timed(11, [&](int i) {   // what a moving slider costs: the edit, the reading, every rule
            if (!document.set("global_scale", i % 2 == 0 ? "0.75" : "0.8")) std::abort();
            const auto reading = config::readPoseConfig(document);
            if (advice::check(document, reading, &of).size() > 1000) std::abort();
        }));
    };
    dataset::Project small = *project;
    small.frames.resize(std::min<std::size_t>(300, small.frames.size()));
    const nlohmann::json out = {{"frames", project->frames.size()}, {"open_to_first_frame", figures(first)}, {"first_sizes", figures(sizes)},
                                {"open_and_check_every_file", figures(open)},
                                {"advice_300_frames", lint(small)}, {"advice_all_frames", lint(*project)}, {"large_yaml", largeFile(megabytes)}};
    std::cout << out.dump(2) << '\n';
    if (!keep) fs::remove_all(root);
    return 0;
}
