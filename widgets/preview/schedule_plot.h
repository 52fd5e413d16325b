// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_schedule.h"
#include "core/preview/figures.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace pt::ui {

/// The learning-rate schedule: rate (logarithmic) over iterations. Milestones are dragged sideways, rates up and down; the keyboard does the
/// same (Tab chooses, arrows move). What comes out is a key and its value as YAML: all of multi_step, or the one value of a pytorch_config.yaml that says
/// what was moved. What is shown comes in with setConfig only.
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
    bool editable() const;                         ///< Something can be dragged: not where a scheduler's rates come from a formula.

signals:
    void scheduleEdited(const QString& key, const QString& yaml, bool dragging);

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
    bool torch() const { return m_config.loader == config::Loader::Torch; }
    std::pair<QString, QString> valueOf(const Handle& handle) const;

    config::PoseConfig m_config;
    std::optional<config::PoseConfig> m_answer;    ///< What came while a handle was dragged.
    std::vector<config::ScheduleKeys> m_keys;      ///< Of a pytorch_config.yaml, step by step.
    std::optional<Handle> m_hovered, m_dragged;
    std::optional<std::size_t> m_chosen;           ///< Index into handles(), by keyboard.
    preview::ScheduleGeometry m_grabbed;           ///< The axes stay while a handle is dragged.
    std::vector<config::ScheduleStep> m_before;
};

}  // namespace pt::ui
