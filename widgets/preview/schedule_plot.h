// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"

#include <QWidget>

namespace pt::ui {

/// The learning-rate schedule: rate (logarithmic) over iterations, with each milestone marked.
class SchedulePlot final : public QWidget
{
    Q_OBJECT
public:
    explicit SchedulePlot(QWidget* parent = nullptr);
    void setConfig(const config::PoseConfig& config);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<config::ScheduleStep> m_steps;
    int m_saveEvery = 0;
    QString m_optimizer;
};

}  // namespace pt::ui
