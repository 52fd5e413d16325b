// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_preview [MOVES [NAME]]: moves parameters in the real preview panel with a real event loop and prints, as JSON, the milliseconds from the
// moved value to painted pixels (first picture, exact picture), pictures a second during a drag, and the longest time in which the
// interface thread answered nothing. NAME: only scenarios whose name contains it. Frames are made up; they are decoded from files like a user's.
#include "core/config/pose_config.h"
#include "tests/bench/preview_measures.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace pt;
using namespace pt::bench;

namespace {

config::PoseConfig templateConfig(bool multi)
{
    config::TemplateInput input;
    input.multiAnimal = multi;
    input.jointNames = {"snout", "leftear", "rightear", "tailbase"};
    if (multi) input.pafGraph = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
    input.datasetType = multi ? "multi-animal-imgaug" : "imgaug";
    auto config = config::readPoseConfig(*config::YamlDocument::parse(config::makePoseConfigText(input))).config;
    config.maxInputSize = 10000;   // a refused frame would be no work
    return config;
}

std::shared_ptr<const dataset::Project> projectOf(const QString& dir, cv::Size size)
{
    auto project = std::make_shared<dataset::Project>();
    project->info.bodyparts = {"snout", "leftear", "rightear", "tailbase"};
    project->info.individuals = {"one"};
    project->info.skeleton = {{0, 3}};
    for (int i = 0; i < 2; ++i) {
        cv::Mat image(size, CV_8UC3);
        cv::RNG rng(static_cast<std::uint64_t>(i + 1));
        rng.fill(image, cv::RNG::UNIFORM, 0, 255);
        cv::GaussianBlur(image, image, {0, 0}, 3.0);
        dataset::Frame frame;
        frame.video = "v";
        frame.image = std::to_string(size.width) + "-" + std::to_string(i) + ".jpg";
        frame.id = "labeled-data/v/" + frame.image;
        frame.path = (dir + "/" + QString::fromStdString(frame.image)).toStdString();
        frame.size = size;
        cv::imwrite(frame.path.string(), image);
        frame.labels = dataset::Annotations(1, 4);
        for (int k = 0; k < 4; ++k) frame.labels.at(0, k) = {size.width * (0.4 + 0.05 * k), size.height * (0.4 + 0.04 * k)};
        project->frames.push_back(frame);
    }
    return project;
}

constexpr int kMovesOfADraw = 4;

struct Scenario
{
    const char* name;
    cv::Size size;
    bool multi;
    preview::View view;
    int draws;
};

QJsonObject measure(const Scenario& s, const QString& dir, int moves)
{
    ui::PreviewPanel panel;
    panel.resize(1100, 620);
    Painted painted(panel);
    Heartbeat heartbeat;
    panel.show();
    auto config = templateConfig(s.multi);
    painted.start();
    panel.setProject(projectOf(dir, s.size));
    panel.setConfig(config);
    panel.setView(s.view);
    panel.setDraws(s.draws);
    panel.setFrame(0);
    heartbeat.take();   // making the frames' files was the benchmark's own work
    waitFor([&] { return painted.exact >= 0 && panel.isIdle(); });
    std::vector<double> stalls = heartbeat.take(), first, exact;
    for (int i = 0; i < moves + 3; ++i) {
        (s.view == preview::View::ScoreMap ? config.posDistThresh : config.rotation) = 10.0 + 0.5 * (i % 40);
        if (i % kMovesOfADraw == 0 && s.draws == 1) {   // what a picture costs is a matter of the operations its draw fires
            panel.setDraw(i / kMovesOfADraw);
            waitFor([&] { return panel.isIdle(); });
        }
        painted.start();
        panel.setConfig(config);
        waitFor([&] { return painted.exact >= 0 && panel.isIdle(); });
        if (i < 3) continue;   // costs are learnt
        first.push_back(painted.first);
        exact.push_back(painted.exact);
    }
    // a drag: sixty moves a second
    painted.pictures = 0;
    QTimer mover;
    mover.setTimerType(Qt::PreciseTimer);
    int step = 0;
    QObject::connect(&mover, &QTimer::timeout, &panel, [&] {
        (s.view == preview::View::ScoreMap ? config.posDistThresh : config.rotation) = 10.0 + 0.25 * (++step % 80);
        panel.setConfig(config);
    });
    QElapsedTimer drag;
    drag.start();
    mover.start(16);
    waitFor([&] { return drag.elapsed() > 2000; });
    mover.stop();
    const double rate = painted.pictures * 1000.0 / static_cast<double>(drag.elapsed());
    waitFor([&] { return panel.isIdle(); });
    const auto more = heartbeat.take();
    stalls.insert(stalls.end(), more.begin(), more.end());
    return {{"name", s.name}, {"first_ms", summary(first)}, {"exact_ms", summary(exact)}, {"drag_pictures_per_s", std::round(rate * 10) / 10}, {"stall_ms", summary(stalls)}};
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int moves = argc > 1 ? std::max(3, std::atoi(argv[1])) : 40;
    const QTemporaryDir dir;
    using preview::View;
    const Scenario scenarios[] = {{"single 640x480", {640, 480}, false, View::Augment, 1},     {"single 1920x1080", {1920, 1080}, false, View::Augment, 1},
                                  {"single 3840x2160", {3840, 2160}, false, View::Augment, 1}, {"multi 640x480", {640, 480}, true, View::Augment, 1},
                                  {"multi 3840x2160", {3840, 2160}, true, View::Augment, 1},   {"score map 640x480", {640, 480}, false, View::ScoreMap, 1},
                                  {"sheet 4x4 single 640x480", {640, 480}, false, View::Augment, 16}, {"sheet 4x4 multi 640x480", {640, 480}, true, View::Augment, 16}};
    QJsonArray results;
    const std::string only = argc > 2 ? argv[2] : "";
    for (const Scenario& s : scenarios) if (std::string(s.name).find(only) != std::string::npos) results.append(measure(s, dir.path(), moves));
    std::puts(QJsonDocument(QJsonObject{{"benchmark", "preview"}, {"moves", moves}, {"results", results}}).toJson().constData());
    return 0;
}
