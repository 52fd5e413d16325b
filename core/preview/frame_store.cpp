// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preview/frame_store.h"

namespace pt::preview {

std::optional<cv::Mat> FrameStore::find(int frame)
{
    const std::lock_guard lock(m_mutex);
    for (auto it = m_recent.begin(); it != m_recent.end(); ++it) {
        if (it->first != frame) continue;
        m_recent.splice(m_recent.begin(), m_recent, it);
        return m_recent.front().second;
    }
    return std::nullopt;
}

void FrameStore::put(int frame, const cv::Mat& image)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [known, pixels] : m_recent)
        if (known == frame) return;   // two threads decoded it at the same time
    m_recent.emplace_front(frame, image);
    m_used += image.total() * image.elemSize();
    while (m_used > m_bytes && m_recent.size() > 1) {
        m_used -= m_recent.back().second.total() * m_recent.back().second.elemSize();
        m_recent.pop_back();
    }
}

Result<cv::Mat> FrameStore::load(const dataset::Project& project, int frame)
{
    if (auto known = find(frame)) return *known;
    auto loaded = dataset::loadFrame(project, project.frames[static_cast<std::size_t>(frame)]);
    if (loaded) put(frame, *loaded);
    return loaded;
}

std::size_t FrameStore::used() const
{
    const std::lock_guard lock(m_mutex);
    return m_used;
}

}  // namespace pt::preview
