// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTreeView;

namespace pt::ui {

class FramesFilter;
class FramesModel;

/// The frames of the project, by video, with thumbnails and how much of each is labelled.
class FramesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FramesPanel(QWidget* parent = nullptr);

    void setProject(std::shared_ptr<const dataset::Project> project);
    void updateProject(std::shared_ptr<const dataset::Project> project);   ///< The same frames, of which more is known.
    void setConfig(const config::PoseConfig& config);  ///< For the marks of frames that the size limits refuse.
    void selectFrame(int frame);                       ///< Does not emit frameSelected.
    int currentFrame() const { return m_frame; }
    /// The frame `delta` rows on in the order shown, or the same where the list ends.
    int neighbour(int delta) const;
    FramesModel* model() const { return m_model; }

signals:
    void frameSelected(int frame);

private:
    void updateCount();

    std::shared_ptr<const dataset::Project> m_project;
    FramesModel* m_model;
    FramesFilter* m_filter;
    QTreeView* m_view;
    QLabel* m_count;
    int m_frame = -1;
    bool m_quiet = false;
};

}  // namespace pt::ui
