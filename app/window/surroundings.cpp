// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/surroundings.h"

#include "core/base/file.h"
#include "core/config/yaml_document.h"
#include "widgets/common/text.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace pt::app {
namespace {

constexpr int kAgainMs = 30000;   // other programs take and free the card's memory

/// One file for each project, named by its place.
fs::path cacheOf(const dataset::Project& project)
{
    const QByteArray place = QByteArray::fromStdString(utf8(project.info.root));
    const QString name = QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex());
    return pathFromUtf8(ui::toUtf8(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/fingerprints/") + name));
}

/// Reads the training set of a configuration that belongs to a shuffle; a copy elsewhere has none of its own.
bool checkSet(const dataset::Project& project, const fs::path& config, const dataset::Shuffle& shuffle, Surroundings::Known& known)
{
    if (shuffle.folder.empty()) return false;
    const auto text = readFile(config);
    const auto document = text ? config::YamlDocument::parse(*text, utf8(config)) : Result<config::YamlDocument>(text.error());
    if (!document) return false;
    const auto reading = config::readPoseConfig(*document).config;
    known.trainingSet = dataset::checkTrainingRecords(project, reading.dataset, reading.loader == config::Loader::Torch, &shuffle);
    known.checkedSet = true;
    return true;
}

}  // namespace

Surroundings::Surroundings(QObject* parent) : QObject(parent), m_known(std::make_shared<Known>())
{
    m_pool.setMaxThreadCount(2);   // the question to the driver does not wait for the pictures
    m_pool.setThreadPriority(QThread::LowestPriority);
    m_ticker.setInterval(250);
    connect(&m_ticker, &QTimer::timeout, this, [this] { emit progress(*m_done, m_total); });
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &Surroundings::askMachine);
}

Surroundings::~Surroundings()
{
    if (m_stop) *m_stop = true;
    m_pool.clear();
    m_pool.waitForDone();   // one picture, or the driver's answer
}

void Surroundings::stop()
{
    if (m_stop) *m_stop = true;
    m_ticker.stop();
    if (std::exchange(m_comparing, false)) emit finished();
}

void Surroundings::forget()
{
    stop();
    ++m_generation;
    auto fresh = std::make_shared<Known>();
    fresh->machine = m_known->machine;
    m_known = fresh;
}

void Surroundings::askMachine()
{
    if (std::exchange(m_asking, true)) return;
    m_pool.start([this, lookup = m_lookup] {   // the destructor waits for the pool
        Known part;
        part.machine = lookup();
        QMetaObject::invokeMethod(this, [this, part] { take(m_generation, part, Part::Machine); }, Qt::QueuedConnection);
    });
}

void Surroundings::look(std::shared_ptr<const dataset::Project> project, const QString& configPath)
{
    forget();
    askMachine();
    if (!project || project->frames.empty()) return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_total = static_cast<qint64>(project->frames.size());
    m_comparing = true;
    m_ticker.start();
    m_pool.start([this, project, config = pathFromUtf8(ui::toUtf8(configPath)), stop = m_stop, done = m_done, generation = m_generation] {
        Progress progress;
        progress.report = [done](std::int64_t d, std::int64_t) { *done = d; };
        progress.shouldStop = [stop] { return stop->load(); };
        const auto shuffle = dataset::shuffleFor(*project, config);
        if (Known part; checkSet(*project, config, shuffle, part))
            QMetaObject::invokeMethod(this, [this, generation, part] { take(generation, part, Part::TrainingSet); }, Qt::QueuedConnection);
        const auto similar = advice::Similarities::compute(*project, cacheOf(*project), progress);
        if (!similar) return;   // stopped: whoever did that knows
        Known part;
        part.leaks = similar->acrossSplit(*project, shuffle);
        part.compared = true;
        QMetaObject::invokeMethod(this, [this, generation, part] { take(generation, part, Part::Leaks); }, Qt::QueuedConnection);
    });
}

void Surroundings::take(int generation, const Known& known, Part part)
{
    auto now = std::make_shared<Known>(*m_known);
    if (part == Part::Machine) {
        m_asking = false;
        if (known.machine.freeGpuBytes && !m_again.isActive()) m_again.start();
        if (known.machine.gpu == now->machine.gpu && known.machine.freeGpuBytes == now->machine.freeGpuBytes && known.machine.measured == now->machine.measured) return;
        now->machine = known.machine;
    } else {
        if (generation != m_generation) return;
        if (part == Part::TrainingSet) now->trainingSet = known.trainingSet, now->checkedSet = true;
        else now->leaks = known.leaks, now->compared = true;
    }
    m_known = now;
    if (part == Part::Leaks) stop();
    emit changed();
}

}  // namespace pt::app
