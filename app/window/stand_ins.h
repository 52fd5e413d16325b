// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Empty panels with the interface of those that are not in the tree yet; each goes as soon as the real one is there.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"

#include <QWidget>

#include <memory>

namespace pt::ui {

#if !__has_include("widgets/preview/preview_panel.h")
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setProject(std::shared_ptr<const dataset::Project>) {}
    void setConfig(const config::PoseConfig&) {}
    void setFrame(int) {}
    void setFocusKey(const QString&) {}
    void setSeed(quint64) {}
    void reroll() {}
signals:
    void frameRequested(int delta);
    void seedChanged(quint64 seed);
    void answerShown(double milliseconds);
};
#endif

#if !__has_include("widgets/runs/runs_panel.h")
class RunsPanel final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setRunsFolder(const QString&) {}
signals:
    void runSelected(const QString& runDir);
};
#endif

#if !__has_include("widgets/monitor/monitor_panel.h")
class MonitorPanel final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void watch(const QString&) {}
};
#endif

}  // namespace pt::ui
