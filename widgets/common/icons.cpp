// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

static void initResources() { Q_INIT_RESOURCE(posetuner); }  // a static library's resources are dropped unless somebody asks

namespace pt::ui {
namespace {

class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QByteArray svg, QColor colour) : m_svg(std::move(svg)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::WindowText);
            colour.setAlphaF(0.45F);
        } else if (!colour.isValid()) {
            colour = palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        }
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(painter->opacity() * colour.alphaF());
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap map(size);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return map;
    }
    QIconEngine* clone() const override { return new SvgEngine(m_svg, m_colour); }

private:
    QByteArray m_svg;
    QColor m_colour;
};

}  // namespace

QIcon icon(const QString& name, const QColor& colour)
{
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new SvgEngine(file.readAll(), colour));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Error: return dark ? QColor(0xff7b72) : QColor(0xb3261e);
    case Tone::Warning: return dark ? QColor(0xe8b04a) : QColor(0x8f5b00);
    case Tone::Hint: return dark ? QColor(0x6cb6ff) : QColor(0x0b5cad);
    case Tone::Good: return dark ? QColor(0x57c29a) : QColor(0x00704f);
    case Tone::Accent: return dark ? QColor(0x4c9be8) : QColor(0x1769b5);
    case Tone::Faint: break;
    }
    QColor faint = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 62 + b * 38) / 100; };
    return {mix(faint.red(), ground.red()), mix(faint.green(), ground.green()), mix(faint.blue(), ground.blue())};
}

QColor severityColour(Severity severity, const QPalette& palette)
{
    switch (severity) {
    case Severity::Fails: return toneColour(Tone::Error, palette);
    case Severity::Surprises: return toneColour(Tone::Warning, palette);
    case Severity::Hint: break;
    }
    return toneColour(Tone::Hint, palette);
}

QIcon severityIcon(Severity severity, const QPalette& palette)
{
    const QColor colour = severityColour(severity, palette);
    switch (severity) {
    case Severity::Fails: return icon(QStringLiteral("fails"), colour);
    case Severity::Surprises: return icon(QStringLiteral("surprise"), colour);
    case Severity::Hint: break;
    }
    return icon(QStringLiteral("hint"), colour);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Fails: return QCoreApplication::translate("Severity", "Fails");
    case Severity::Surprises: return QCoreApplication::translate("Severity", "Surprise");
    case Severity::Hint: break;
    }
    return QCoreApplication::translate("Severity", "Hint");
}

}  // namespace pt::ui
