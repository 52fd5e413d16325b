// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <QObject>
#include <QThreadPool>

#include <list>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>

namespace pt::ui {

/// Decoded frames of the project, the newest few of them. Decoding happens on a thread of its own; the answer comes as a signal.
class FrameCache final : public QObject
{
    Q_OBJECT
public:
    explicit FrameCache(QObject* parent = nullptr);
    ~FrameCache() override;

    void setProject(std::shared_ptr<const dataset::Project> project);
    /// The frame if it is here; else it is fetched and `ready` or `failed` follows.
    std::optional<cv::Mat> get(int frame);

signals:
    void ready(int frame);
    void failed(int frame, const pt::Error& error);

private:
    static constexpr std::size_t kBytes = std::size_t{384} << 20;   ///< Bound on the decoded frames that are kept.

    void store(int frame, const cv::Mat& image);

    std::shared_ptr<const dataset::Project> m_project;
    QThreadPool m_pool;
    std::list<std::pair<int, cv::Mat>> m_recent;    ///< Newest first.
    std::set<int> m_fetching;
    std::size_t m_used = 0;
    quint64 m_generation = 0;                       ///< Answers for an earlier project are dropped.
};

}  // namespace pt::ui
