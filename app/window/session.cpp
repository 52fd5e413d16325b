// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/session.h"

#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "widgets/common/text.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace pt::app {
namespace {

constexpr std::size_t kManyFrames = 10000;

Opened failed(const QString& source, const Error& error)
{
    Opened out;
    out.source = source;
    out.error = error;
    return out;
}

/// Looks at the files for as long as the user does not notice; what is left then is done behind the open window.
std::shared_ptr<dataset::Inspection> inspectFor(dataset::Project& project, int milliseconds, const Progress& progress)
{
    QElapsedTimer clock;
    clock.start();
    auto inspection = std::make_shared<dataset::Inspection>(project);
    const std::int64_t most = project.frames.size() > kManyFrames ? 0 : milliseconds;   // they would not be done in time: no waiting in vain
    while (!inspection->done()) {
        if (clock.elapsed() >= most || progress.stopRequested()) return inspection;
        inspection->step(project);
    }
    inspection->addFindings(project);
    return nullptr;
}

Opened openTarget(const QString& path, int patience, const Progress& progress)
{
    const auto target = dataset::resolveTarget(pathFromUtf8(ui::toUtf8(path)));
    if (!target) return failed(path, target.error());
    Opened out;
    out.source = path;
    if (!target->projectRoot.empty()) {
        auto project = dataset::openLabels(target->projectRoot, progress);
        if (!project) return failed(path, project.error());
        out.rest = inspectFor(*project, patience, progress);
        out.project = std::make_shared<const dataset::Project>(std::move(*project));
    }
    if (!target->poseConfig.empty()) {
        auto text = readFile(target->poseConfig, std::uintmax_t{1} << 24);
        if (!text) return failed(path, text.error());
        out.configPath = ui::fromUtf8(utf8(target->poseConfig));
        out.configText = std::move(*text);
    } else if (out.project) {
        out.configText = defaultConfigText(*out.project);
    }
    return out;
}

}  // namespace

std::string defaultConfigText(const dataset::Project& project)
{
    const dataset::ProjectInfo& info = project.info;
    config::TemplateInput input;
    input.multiAnimal = info.multiAnimal;
    input.projectPath = utf8(info.root);
    input.jointNames = info.jointNames();
    if (!info.defaultNetType.empty()) input.netType = info.defaultNetType;
    input.datasetType = info.multiAnimal ? "multi-animal-imgaug" : "imgaug";
    const int parts = static_cast<int>(info.bodyparts.size());
    for (int i = 0; info.multiAnimal && i < parts; ++i)
        for (int j = i + 1; j < parts; ++j) input.pafGraph.push_back({i, j});
    if (info.identity) input.numIdChannels = static_cast<int>(info.individuals.size());
    return config::makePoseConfigText(input);
}

Session::Session(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_lookPool.setMaxThreadCount(1);
    m_lookPool.setThreadPriority(QThread::LowPriority);
    m_ticker.setInterval(80);
    connect(&m_ticker, &QTimer::timeout, this, [this] { emit progress(*m_done, *m_total); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Session::finish);
}

Session::~Session()
{
    m_watcher.disconnect(this);
    for (const auto& stop : {m_stop, m_lookStop})
        if (stop) *stop = true;
    m_pool.waitForDone();
    m_lookPool.waitForDone();   // a step at the most
}

void Session::run(const QString& what, Job job)
{
    if (m_busy) cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_total = std::make_shared<std::atomic<qint64>>(0);
    m_busy = true;
    emit started(what);
    m_ticker.start();
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [job = std::move(job), stop = m_stop, done = m_done, total = m_total] {
        Progress progress;
        progress.report = [done, total](std::int64_t d, std::int64_t t) {
            *done = d;
            *total = t;
        };
        progress.shouldStop = [stop] { return stop->load(); };
        return std::make_shared<Opened>(job(progress));
    }));
}

void Session::finish()
{
    m_ticker.stop();
    m_busy = false;
    if (m_watcher.future().resultCount() == 0) return;
    const std::shared_ptr<Opened> result = m_watcher.result();
    if (*m_stop || (result->error && result->error->code == ErrorCode::Cancelled)) emit cancelled();
    else {
        const bool replaces = !result->error;
        if (replaces) {
            if (m_lookStop) *m_lookStop = true;
            ++m_generation;
            m_looking = false;
        }
        emit opened(*result);
        if (replaces && result->rest) look(*result);
    }
}

void Session::cancel()
{
    const auto& stop = m_busy ? m_stop : m_lookStop;
    if (stop) *stop = true;
}

void Session::look(const Opened& opened)
{
    m_lookStop = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_total = std::make_shared<std::atomic<qint64>>(static_cast<qint64>(opened.rest->total()));
    m_looking = true;
    emit started(tr("Looking at the project's files"));
    m_ticker.start();
    m_lookPool.start([this, generation = m_generation, project = opened.project, rest = opened.rest, stop = m_lookStop, done = m_done] {
        // The destructor waits for this pool: the session is there.
        const auto send = [&](const dataset::Project& now, bool last) {
            auto copy = std::make_shared<dataset::Project>(now);
            rest->addFindings(*copy);
            QMetaObject::invokeMethod(this, [this, generation, copy, last] { tell(generation, copy, last); }, Qt::QueuedConnection);
        };
        dataset::Project working = *project;
        QElapsedTimer clock;
        clock.start();
        qint64 next = 0;   // one image of each video is known after the first step; then ever longer waits, as telling costs a copy
        while (!rest->done() && !*stop) {
            rest->step(working);
            *done = static_cast<qint64>(rest->seen());
            if (clock.elapsed() < next || rest->done()) continue;
            send(working, false);
            next = std::max<qint64>(1000, 2 * clock.elapsed());
        }
        send(working, true);
    });
}

void Session::tell(int generation, std::shared_ptr<const dataset::Project> project, bool done)
{
    if (generation != m_generation) return;
    if (done) {
        m_looking = false;
        if (!m_busy) m_ticker.stop();
    }
    emit known(std::move(project), done);
}

void Session::openPath(const QString& path)
{
    run(tr("Opening %1").arg(QFileInfo(path).fileName()), [path, patience = m_patience](const Progress& progress) { return openTarget(path, patience, progress); });
}

void Session::openDemo(const QString& folder, int individuals)
{
    run(tr("Preparing the demo project"), [folder, individuals, patience = m_patience](const Progress& progress) {
        if (!QFileInfo::exists(folder + QStringLiteral("/config.yaml"))) {
            dataset::DemoOptions options;
            options.individuals = individuals;
            const auto made = dataset::writeDemoProject(pathFromUtf8(ui::toUtf8(folder)), options, progress);
            if (!made) return failed(folder, made.error());
        }
        return openTarget(folder, patience, progress);
    });
}

void Session::createTrainingSet(std::shared_ptr<const dataset::Project> project, const dataset::TrainingSetOptions& options)
{
    run(tr("Creating the training set"), [project, options, patience = m_patience](const Progress& progress) {
        const QString root = ui::fromUtf8(utf8(project->info.root));
        const auto made = dataset::createTrainingSet(*project, options, progress);
        if (!made) return failed(root, made.error());
        Opened out = openTarget(ui::fromUtf8(utf8(made->torchConfig.empty() ? made->poseConfig : made->torchConfig)), patience, progress);
        out.keepEdits = true;
        return out;
    });
}

}  // namespace pt::app
