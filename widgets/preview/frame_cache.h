// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/frame_store.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>

namespace pt::ui {

/// Decoded frames of the project, the newest few of them. Decoding happens on a thread of its own; the answer comes as a signal.
class FrameCache final : public QObject
{
    Q_OBJECT
public:
    explicit FrameCache(QObject* parent = nullptr);
    ~FrameCache() override;

    void setProject(std::shared_ptr<const dataset::Project> project);
    /// The same frames, of which more is known: what is decoded stays.
    void updateProject(std::shared_ptr<const dataset::Project> project) { m_project = std::move(project); }
    /// The frame if it is here; else it is fetched and `ready` or `failed` follows.
    std::optional<cv::Mat> get(int frame);
    /// The frames of the present project, for work on other threads; another project gets another store.
    std::shared_ptr<preview::FrameStore> store() const { return m_store; }

signals:
    void ready(int frame);
    void failed(int frame, const pt::Error& error);

private:
    std::shared_ptr<const dataset::Project> m_project;
    std::shared_ptr<preview::FrameStore> m_store = std::make_shared<preview::FrameStore>();
    QThreadPool m_pool;
    std::set<int> m_fetching;
    quint64 m_generation = 0;                       ///< Answers for an earlier project are dropped.
};

}  // namespace pt::ui
