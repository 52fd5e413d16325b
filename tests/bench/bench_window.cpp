// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [MOVES [NAME]]: as bench_preview, but in the whole main window: a project is opened, the mouse drags the slider of a parameter in the
// form, and what is timed is the way from the mouse's move to the painted picture, with the document, the form and the advice behind every move.
// Prints JSON. NAME: only scenarios whose name contains it.
#include "app/window/main_window.h"
#include "core/dataset/project.h"
#include "tests/bench/preview_measures.h"
#include "widgets/params/params_panel.h"
#include "widgets/params/value_slider.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>

using namespace pt;
using namespace pt::bench;

namespace {

constexpr int kMovesOfADraw = 4;

/// A project of one video with eight labelled frames, one animal or three.
fs::path makeProject(const fs::path& root, cv::Size size, bool multi)
{
    const fs::path folder = root / "labeled-data" / "video";
    fs::create_directories(folder);
    dataset::LabelTable table;
    table.scorer = "me";
    table.bodyparts = {"snout", "leftear", "rightear", "tailbase"};
    if (multi) table.individuals = {"one", "two", "three"};
    const int animals = multi ? 3 : 1;
    cv::RNG random(7);
    for (int i = 0; i < 8; ++i) {
        cv::Mat image(size, CV_8UC3);
        random.fill(image, cv::RNG::UNIFORM, 0, 255);
        cv::GaussianBlur(image, image, {0, 0}, 3.0);
        char name[32];
        std::snprintf(name, sizeof name, "img%03d.jpg", i);
        std::vector<uchar> file;
        if (!cv::imencode(".jpg", image, file)) std::abort();
        std::ofstream(folder / name, std::ios::binary).write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
        dataset::Annotations labels(animals, 4);
        for (int a = 0; a < animals; ++a)
            for (int k = 0; k < 4; ++k) labels.at(a, k) = {size.width * (0.25 + 0.2 * a + 0.03 * k), size.height * (0.3 + 0.15 * a + 0.03 * k)};
        table.rows.push_back({std::string("labeled-data/video/") + name, labels});
    }
    std::ofstream(folder / "CollectedData_me.csv", std::ios::binary) << dataset::writeCsvLabels(table);
    std::string config = "Task: bench\nscorer: me\ndate: Jan1\nidentity: false\nvideo_sets:\n  /videos/video.mp4:\n    crop: 0, " + std::to_string(size.width) + ", 0, " + std::to_string(size.height) + "\n";
    config += multi ? "multianimalproject: true\nindividuals: [one, two, three]\nuniquebodyparts: []\nmultianimalbodyparts: [snout, leftear, rightear, tailbase]\nbodyparts: MULTI!\n"
                    : "multianimalproject: false\nbodyparts: [snout, leftear, rightear, tailbase]\n";
    config += "skeleton: [[snout, tailbase]]\nTrainingFraction: [0.95]\niteration: 0\nengine: tensorflow\n";
    std::ofstream(root / "config.yaml") << config;
    return root;
}

/// The mouse on a slider.
class Hand final
{
public:
    explicit Hand(ui::ValueSlider& slider) : m_slider(slider), m_x(slider.width() / 2.0) { send(QEvent::MouseButtonPress); }
    ~Hand() { send(QEvent::MouseButtonRelease); }
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    /// To a tenth of the slider's width left and right of its middle, two pixels at a time.
    void move()
    {
        const double reach = std::max(4.0, m_slider.width() / 10.0);
        if (std::abs(m_x + m_step - m_slider.width() / 2.0) > reach) m_step = -m_step;
        m_x += m_step;
        send(QEvent::MouseMove);
    }

private:
    void send(QEvent::Type type)
    {
        const QPointF at(m_x, m_slider.height() / 2.0);
        QMouseEvent event(type, at, m_slider.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_slider, &event);
    }
    ui::ValueSlider& m_slider;
    double m_x, m_step = 2.0;
};

struct Scenario
{
    const char* name;
    cv::Size size;
    bool multi;
    const char* key;
    std::optional<preview::View> view;   ///< Instead of the parameter's own.
};

QJsonObject measure(const Scenario& s, const QString& dir, int moves)
{
    const fs::path root = makeProject(fs::path(dir.toStdString()) / (std::to_string(s.size.width) + (s.multi ? "m" : "s")), s.size, s.multi);
    app::MainWindow window;
    window.setAskBeforeClosing(false);
    window.resize(1600, 1000);
    window.show();
    auto& panel = *window.preview();
    Painted painted(panel);
    Heartbeat heartbeat;
    bool ready = false;
    QObject::connect(&window, &app::MainWindow::ready, &window, [&] { ready = true; });
    QElapsedTimer settled;   // the window's own first picture is the program's start (bench_start)
    settled.start();
    waitFor([&] { return settled.elapsed() > 500; });
    heartbeat.take();
    painted.start();
    window.openPath(QString::fromStdString(root.string()));
    waitFor([&] { return ready && painted.exact >= 0 && panel.isIdle(); }, 60000);
    for (const auto& [key, value] : {std::pair{"max_input_size", "10000"}, std::pair{"global_scale", "0.8"}}) window.document().edit(QLatin1String(key), QLatin1String(value), false);   // a refused frame would be no work
    const std::vector<double> opening = heartbeat.take();
    window.focusParameter(QLatin1String(s.key));
    if (s.view) panel.setView(*s.view);
    waitFor([&] { return panel.isIdle(); });
    auto* slider = window.params()->findChild<ui::ValueSlider*>(QLatin1String(s.key) + QStringLiteral("/slider"));
    if (slider == nullptr || !slider->isVisible()) return {{"name", s.name}, {"failed", "the slider is not there"}};
    heartbeat.take();
    std::vector<double> first, exact;
    double rate = 0.0;
    {
        Hand hand(*slider);
        for (int i = 0; i < moves + 3; ++i) {
            if (i % kMovesOfADraw == 0) {   // what a picture costs is a matter of the operations its draw fires
                panel.setDraw(i / kMovesOfADraw);
                waitFor([&] { return panel.isIdle(); });
            }
            const std::string before = window.document().bytes();
            painted.start();
            for (int tries = 0; tries < 8 && window.document().bytes() == before; ++tries) hand.move();   // a pixel may be less than a step of the value
            waitFor([&] { return painted.exact >= 0 && panel.isIdle(); }, 5000);
            if (i < 3 || painted.exact < 0) continue;   // costs are learnt
            first.push_back(painted.first);
            exact.push_back(painted.exact);
        }
        painted.pictures = 0;   // sixty moves a second
        QTimer mover;
        mover.setTimerType(Qt::PreciseTimer);
        QObject::connect(&mover, &QTimer::timeout, &panel, [&] { hand.move(); });
        QElapsedTimer drag;
        drag.start();
        mover.start(16);
        waitFor([&] { return drag.elapsed() > 2000; });
        mover.stop();
        rate = painted.pictures * 1000.0 / static_cast<double>(drag.elapsed());
    }
    waitFor([&] { return panel.isIdle(); });
    return {{"name", s.name}, {"moves", static_cast<int>(exact.size())}, {"first_ms", summary(first)}, {"exact_ms", summary(exact)}, {"drag_pictures_per_s", std::round(rate * 10) / 10}, {"stall_ms", summary(heartbeat.take())}, {"stall_while_opening_ms", summary(opening)}};
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir dir;
    qputenv("POSETUNER_SETTINGS", (dir.path() + "/settings.ini").toUtf8());
    qputenv("POSETUNER_DATA", (dir.path() + "/data").toUtf8());
    QApplication application(argc, argv);
    const int moves = argc > 1 ? std::max(3, std::atoi(argv[1])) : 40;
    using preview::View;
    const Scenario scenarios[] = {{"rotation, picture, single 640x480", {640, 480}, false, "rotation", View::Augment},
                                  {"rotation, picture, single 1920x1080", {1920, 1080}, false, "rotation", View::Augment},
                                  {"rotation, picture, single 3840x2160", {3840, 2160}, false, "rotation", View::Augment},
                                  {"rotation, extremes, single 640x480", {640, 480}, false, "rotation", {}},
                                  {"rotation, extremes, single 1920x1080", {1920, 1080}, false, "rotation", {}},
                                  {"rotation, extremes, single 3840x2160", {3840, 2160}, false, "rotation", {}},
                                  {"crop shift, picture, multi 640x480", {640, 480}, true, "max_shift", View::Augment},
                                  {"crop shift, crops, multi 640x480", {640, 480}, true, "max_shift", {}},
                                  {"crop shift, crops, multi 3840x2160", {3840, 2160}, true, "max_shift", {}},
                                  {"target radius, score map, single 640x480", {640, 480}, false, "pos_dist_thresh", {}}};
    QJsonArray results;
    const std::string only = argc > 2 ? argv[2] : "";
    for (const Scenario& s : scenarios) if (std::string(s.name).find(only) != std::string::npos) results.append(measure(s, dir.path(), moves));
    std::puts(QJsonDocument(QJsonObject{{"benchmark", "window"}, {"moves", moves}, {"results", results}}).toJson().constData());
    return 0;
}
