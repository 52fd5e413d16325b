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
    m_recent.clear();
    m_fetching.clear();
    m_used = 0;
}

std::optional<cv::Mat> FrameCache::get(int frame)
{
    if (!m_project || frame < 0 || static_cast<std::size_t>(frame) >= m_project->frames.size()) return std::nullopt;
    for (auto it = m_recent.begin(); it != m_recent.end(); ++it) {
        if (it->first != frame) continue;
        m_recent.splice(m_recent.begin(), m_recent, it);
        return m_recent.front().second;
    }
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
        store(frame, ***loaded);
        emit ready(frame);
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [project = m_project, frame] {
        return std::make_shared<Loaded>(dataset::loadFrame(*project, project->frames[static_cast<std::size_t>(frame)]));
    }));
    return std::nullopt;
}

void FrameCache::store(int frame, const cv::Mat& image)
{
    m_recent.emplace_front(frame, image);
    m_used += image.total() * image.elemSize();
    while (m_used > kBytes && m_recent.size() > 1) {
        m_used -= m_recent.back().second.total() * m_recent.back().second.elemSize();
        m_recent.pop_back();
    }
}

}  // namespace pt::ui
