// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/frame_cache.h"

#include <QPointer>
#include <QtConcurrent>

namespace pt::ui {

FrameCache::FrameCache(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FrameCache::~FrameCache()
{
    m_pool.clear();
    m_pool.waitForDone();   // one decode at the most
}

void FrameCache::setProject(std::shared_ptr<const dataset::Project> project)
{
    ++m_generation;
    m_project = std::move(project);
    m_pool.clear();
    m_store = std::make_shared<preview::FrameStore>();
    m_fetching.clear();
}

std::optional<cv::Mat> FrameCache::get(int frame)
{
    if (!m_project || frame < 0 || static_cast<std::size_t>(frame) >= m_project->frames.size()) return std::nullopt;
    if (auto known = m_store->find(frame)) return known;
    if (!m_fetching.insert(frame).second) return std::nullopt;
    using Loaded = std::optional<Result<cv::Mat>>;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Loaded>>(this);
    const quint64 generation = m_generation;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, frame, generation] {
        watcher->deleteLater();
        if (generation != m_generation || watcher->future().resultCount() == 0) return;
        m_fetching.erase(frame);
        const auto loaded = watcher->result();
        if (!loaded->has_value()) return;
        if (!**loaded) {
            emit failed(frame, (*loaded)->error());
            return;
        }
        emit ready(frame);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [project = m_project, store = m_store, frame] { return std::make_shared<Loaded>(store->load(*project, frame)); }));
    return std::nullopt;
}

}  // namespace pt::ui
