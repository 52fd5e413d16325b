// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/run_delegate.h"

#include "widgets/common/icons.h"
#include "widgets/runs/runs_model.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

constexpr int kSparkWidth = 72, kGap = 8;

Tone toneOf(runs::RunState state)
{
    switch (state) {
    case runs::RunState::Failed:
    case runs::RunState::Dead: return Tone::Error;
    case runs::RunState::Running: return Tone::Accent;
    case runs::RunState::Paused: return Tone::Warning;
    case runs::RunState::Finished: return Tone::Good;
    case runs::RunState::Waiting:
    case runs::RunState::Stopped: break;
    }
    return Tone::Faint;
}

/// Colour never stands alone: a sign before the word.
QString stateSign(runs::RunState state)
{
    switch (state) {
    case runs::RunState::Running: return QStringLiteral("▶ ");
    case runs::RunState::Paused: return QStringLiteral("‖ ");
    case runs::RunState::Finished: return QStringLiteral("✓ ");
    case runs::RunState::Stopped: return QStringLiteral("■ ");
    case runs::RunState::Failed:
    case runs::RunState::Dead: return QStringLiteral("✗ ");
    case runs::RunState::Waiting: break;
    }
    return QStringLiteral("… ");
}

QString stateLine(const RunSummary& run)
{
    QString line = stateSign(run.state) + stateWord(run.state);
    if (run.iteration > 0) line += QStringLiteral(" · %1").arg(QLocale().toString(run.iteration));
    if (run.iteration > 0 && std::isfinite(run.loss)) line += QStringLiteral(" · %1").arg(QLocale().toString(run.loss, 'g', 3));
    return line;
}

}  // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = m_model.summary(index.row()).differs.empty() ? 2 : 3;
    return {180, lines * option.fontMetrics.height() + 12};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const RunSummary& run = m_model.summary(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect box = option.rect.adjusted(8, 5, -8, -5);
    const int height = option.fontMetrics.height();
    const QRect words = box.adjusted(0, 0, run.spark.size() > 1 ? -(kSparkWidth + kGap) : 0, 0);
    const auto line = [&](int row, const QString& text, const QColor& colour, int width, Qt::TextElideMode elide) {
        painter->setPen(selected ? ink : colour);
        painter->drawText(QRect(box.left(), box.top() + row * height, width, height), Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(text, elide, width));
    };
    painter->save();
    painter->setFont(option.font);
    line(0, run.name, ink, words.width(), Qt::ElideMiddle);
    line(1, stateLine(run), toneColour(toneOf(run.state), option.palette), words.width(), Qt::ElideRight);
    if (!run.differs.empty()) line(2, differenceText(run.differs, 4), toneColour(Tone::Faint, option.palette), box.width(), Qt::ElideRight);
    paintSpark(painter, QRect(box.right() - kSparkWidth, box.top() + 3, kSparkWidth, 2 * height - 6), run, selected ? ink : toneColour(Tone::Accent, option.palette));
    painter->restore();
}

void RunDelegate::paintSpark(QPainter* painter, const QRect& box, const RunSummary& run, const QColor& colour)
{
    if (run.spark.size() < 2) return;
    const auto [low, high] = std::minmax_element(run.spark.begin(), run.spark.end());
    const double lo = std::log(std::max(1e-9F, *low)), hi = std::log(std::max(1e-9F, *high));
    QPolygonF line;
    for (std::size_t i = 0; i < run.spark.size(); ++i) {
        const double y = hi > lo ? (std::log(std::max(1e-9F, run.spark[i])) - lo) / (hi - lo) : 0.5;
        line << QPointF(box.left() + box.width() * static_cast<double>(i) / static_cast<double>(run.spark.size() - 1), box.bottom() - y * box.height());
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4));
    painter->drawPolyline(line);
}

}  // namespace pt::ui
