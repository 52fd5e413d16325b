// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/figures.h"

#include <QWidget>

#include <optional>

namespace pt::ui {

/// The learning-rate schedule: rate (logarithmic) over iterations. Milestones are dragged sideways, rates up and down; the keyboard does the
/// same (Tab chooses, arrows move). What comes out is the value of multi_step as YAML; what is shown comes in with setConfig only.
class SchedulePlot final : public QWidget
{
    Q_OBJECT
public:
    /// One thing that can be dragged.
    struct Handle
    {
        enum class Kind { Milestone, Rate } kind = Kind::Milestone;
        std::size_t step = 0;
        bool operator==(const Handle&) const = default;
    };

    explicit SchedulePlot(QWidget* parent = nullptr);
    void setConfig(const config::PoseConfig& config);
    std::vector<Handle> handles() const;
    QPointF place(const Handle& handle) const;     ///< Middle of the handle in the widget.
    bool editable() const;                         ///< multi_step of a pose_cfg.yaml; a pytorch_config.yaml has a scheduler instead.

signals:
    void scheduleEdited(const QString& yaml, bool dragging);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    preview::ScheduleGeometry geometry() const;
    std::optional<Handle> handleAt(const QPointF& at) const;
    void move(const Handle& handle, double iteration, double rate, bool dragging);

    config::PoseConfig m_config;
    std::optional<Handle> m_hovered, m_dragged;
    std::optional<std::size_t> m_chosen;           ///< Index into handles(), by keyboard.
    preview::ScheduleGeometry m_grabbed;           ///< The axes stay while a handle is dragged.
    std::vector<config::ScheduleStep> m_before;
};

}  // namespace pt::ui
