// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace pt::ui {

class RunsModel;
struct RunSummary;

/// Draws a run: its name; its state with iteration and loss; what it has otherwise than the run before; and its curve on the right.
class RunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RunDelegate(const RunsModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintSpark(QPainter* painter, const QRect& box, const RunSummary& run, const QColor& colour);
    const RunsModel& m_model;
};

}  // namespace pt::ui
