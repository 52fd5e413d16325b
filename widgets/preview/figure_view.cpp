// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/figure_view.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

namespace pt::ui {
namespace {

QColor colourOf(preview::Ink ink, const QPalette& palette)
{
    using preview::Ink;
    switch (ink) {
    case Ink::Text: return palette.color(QPalette::Text);
    case Ink::Faint: return palette.color(QPalette::PlaceholderText);
    case Ink::Ground: return palette.color(QPalette::Base);
    case Ink::Accent: return toneColour(Tone::Accent, palette);
    case Ink::Second: return isDark(palette) ? QColor(240, 140, 60) : QColor(213, 94, 0);
    case Ink::Warning: return toneColour(Tone::Warning, palette);
    case Ink::Error: return toneColour(Tone::Error, palette);
    case Ink::Good: return toneColour(Tone::Good, palette);
    }
    return {};
}

QString textOf(const Message& message)
{
    if (message.text.context[0] == '\0') return fromUtf8(message.english());   // numbers and names
    return text(message);
}

void paintLabel(QPainter& painter, const preview::Mark& mark)
{
    QFont font = painter.font();
    const QFont plainFont = font;
    font.setBold(mark.bold);
    painter.setFont(font);
    const QRectF box(mark.box.x, mark.box.y, mark.box.width, mark.box.height);
    const Qt::Alignment where = Qt::AlignVCenter | (mark.align < 0 ? Qt::AlignLeft : mark.align > 0 ? Qt::AlignRight : Qt::AlignHCenter);
    const QFontMetricsF metrics(font, painter.device());
    const QString words = textOf(mark.text);
    // A number in a small cell would be cut to dots; a sentence that is too long is cut at its end.
    const bool number = mark.text.text.context[0] == '\0' && box.width() < 60;
    painter.drawText(box, static_cast<int>(where) | Qt::TextDontClip, number ? words : metrics.elidedText(words, Qt::ElideRight, box.width() + 1));
    painter.setFont(plainFont);
}

}  // namespace

void paintFigure(QPainter& painter, const preview::Figure& figure, const QPalette& palette)
{
    using Shape = preview::Mark::Shape;
    for (const auto& mark : figure.marks) {
        QColor colour = colourOf(mark.ink, palette);
        colour.setAlphaF(static_cast<float>(mark.alpha));
        painter.setPen(QPen(colour, mark.width > 0 ? mark.width : 1.0, mark.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        const QRectF box(mark.box.x, mark.box.y, mark.box.width, mark.box.height);
        switch (mark.shape) {
        case Shape::Line:
        case Shape::Polyline: {
            painter.setRenderHint(QPainter::Antialiasing);
            QPolygonF line;
            for (const auto& p : mark.points) line << QPointF(p.x, p.y);
            painter.drawPolyline(line);
            break;
        }
        case Shape::Box:
            if (mark.width > 0) {
                painter.drawRect(box);
            } else {
                painter.setRenderHint(QPainter::Antialiasing, box.width() < 4 || box.height() < 4);
                painter.fillRect(box, colour);
            }
            break;
        case Shape::Label: paintLabel(painter, mark); break;
        }
    }
}

FigureView::FigureView(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); }

void FigureView::setFigure(Make make)
{
    m_make = std::move(make);
    update();
}

void FigureView::setPreferredHeight(int height)
{
    if (height == m_height) return;
    m_height = height;
    updateGeometry();
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_make) paintFigure(painter, m_make({static_cast<double>(width()), static_cast<double>(height())}), palette());
}

}  // namespace pt::ui
