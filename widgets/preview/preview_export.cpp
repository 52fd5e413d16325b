// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_export.h"

#include "core/base/file.h"
#include "widgets/common/text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

constexpr double kGap = 8.0, kCaption = 30.0, kStrip = 200.0, kLegend = 24.0;
constexpr QSizeF kPage(1000, 640);   // of a page that is a chart

QSizeF cellSize(const ExportScene& scene)
{
    QSizeF size(1, 1);
    for (const auto& cell : scene.cells) size = size.expandedTo(QSizeF(cell.content.logical()));
    // Small inputs are printed larger: letters and markers have a size of their own.
    const double factor = std::max(1.0, std::ceil(240.0 / std::max(size.width(), size.height())));
    return size * factor;
}

QSizeF picturesSize(const ExportScene& scene)
{
    if (scene.cells.empty()) return {0, 0};
    const int n = static_cast<int>(scene.cells.size()), columns = std::max(1, scene.columns), rows = (n + columns - 1) / columns;
    const QSizeF cell = cellSize(scene);
    return {columns * (cell.width() + kGap) + kGap, rows * (cell.height() + kGap) + kGap};
}

double stripHeight(const ExportScene& scene) { return scene.figure && !scene.cells.empty() ? kStrip : 0.0; }

QFont letters()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return font;
}

/// Where each name of the legend goes: in rows, from left to right. The last one's bottom is the legend's height.
std::vector<QRectF> legendPlaces(const ExportScene& scene, double width)
{
    std::vector<QRectF> out;
    if (scene.cells.empty() || scene.page) return out;
    const QFontMetricsF metrics(letters());
    double x = 8, y = 0;
    for (const QString& name : scene.parts + scene.animals) {
        const double wide = std::min(metrics.horizontalAdvance(name) + 34, width - 16);
        if (x > 8 && x + wide > width - 8) x = 8, y += kLegend;
        out.emplace_back(x, y, wide, kLegend);
        x += wide;
    }
    return out;
}

double legendHeight(const ExportScene& scene, double width)
{
    const auto places = legendPlaces(scene, width);
    return places.empty() ? 0.0 : places.back().bottom();
}

void paintLegend(QPainter& painter, const ExportScene& scene, const QPointF& at, double width)
{
    const auto places = legendPlaces(scene, width);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF box = places[i].translated(at);
        const int number = static_cast<int>(i), animal = number - static_cast<int>(scene.parts.size());
        scene.overlay.paintMarker(painter, {box.left() + 8, box.center().y()}, std::max(0, animal), animal < 0 ? partColour(number) : QColor(Qt::white));
        painter.setPen(paperPalette().color(QPalette::Text));
        painter.drawText(box.adjusted(18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, animal < 0 ? scene.parts[number] : scene.animals[animal]);
    }
}

void paintCells(QPainter& painter, const ExportScene& scene)
{
    const QSizeF cell = cellSize(scene);
    painter.fillRect(QRectF(QPointF(0, 0), picturesSize(scene)), QColor(88, 88, 90));
    QSizeF largest(1, 1);
    for (const auto& c : scene.cells) largest = largest.expandedTo(QSizeF(c.content.logical()));
    const double scale = cell.width() / largest.width();
    for (std::size_t i = 0; i < scene.cells.size(); ++i) {
        const auto& [content, mode] = scene.cells[i];
        const QRectF box(QPointF(kGap + static_cast<double>(static_cast<int>(i) % scene.columns) * (cell.width() + kGap), kGap + static_cast<double>(static_cast<int>(i) / scene.columns) * (cell.height() + kGap)), cell);
        const QSizeF own = QSizeF(content.logical()) * scale;
        QTransform t;
        t.translate(box.center().x() - own.width() / 2, box.center().y() - own.height() / 2);
        t.scale(scale, scale);
        PaintOptions options;
        options.mode = mode;
        painter.save();
        painter.setClipRect(box);
        paintContent(painter, content, t, scene.overlay, options);
        painter.restore();
        paintCaption(painter, box, content.title, Qt::AlignTop | Qt::AlignLeft);
        paintCaption(painter, box, content.stamp, Qt::AlignVCenter | Qt::AlignHCenter, QColor(176, 40, 24, 225));
    }
}

Result<void> written(const QString& path, const QByteArray& bytes)
{
    return writeFileAtomically(pathFromUtf8(toUtf8(path)), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace

QPalette paperPalette()
{
    QPalette p(QColor(0xf3, 0xf4, 0xf5));
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        p.setColor(group, QPalette::Base, Qt::white);
        p.setColor(group, QPalette::Window, Qt::white);
        p.setColor(group, QPalette::Text, QColor(0x1e, 0x22, 0x26));
        p.setColor(group, QPalette::WindowText, QColor(0x1e, 0x22, 0x26));
        p.setColor(group, QPalette::PlaceholderText, QColor(0x6d, 0x75, 0x7c));
    }
    return p;
}

QSizeF ExportScene::size() const
{
    if (page || cells.empty()) return kPage + QSizeF(0, kCaption);
    const QSizeF pictures = picturesSize(*this);
    const double width = std::max(pictures.width(), 480.0);
    return {width, pictures.height() + stripHeight(*this) + legendHeight(*this, width) + kCaption};
}

void paintScene(QPainter& painter, const ExportScene& scene)
{
    const QSizeF size = scene.size();
    const QPalette paper = paperPalette();
    const QFont font = letters();
    painter.setFont(font);
    painter.fillRect(QRectF(QPointF(0, 0), size), Qt::white);
    const double legend = legendHeight(scene, size.width()), below = size.height() - kCaption - legend;
    if (scene.page) {
        scene.page(painter, {size.width(), below});
    } else {
        if (!scene.cells.empty()) paintCells(painter, scene);
        const double strip = scene.cells.empty() ? below : stripHeight(scene);
        if (scene.figure) {
            painter.save();
            painter.translate(0, below - strip);
            paintFigure(painter, scene.figure({size.width(), strip}), paper);
            painter.restore();
        }
    }
    paintLegend(painter, scene, {0, below + 2}, size.width());
    painter.setPen(paper.color(QPalette::Text));
    painter.drawText(QRectF(8, below + legend, size.width() - 16, kCaption), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(scene.caption, Qt::ElideRight, size.width() - 16));
}

QImage sceneImage(const ExportScene& scene)
{
    const QSizeF size = scene.size();
    const double fit = std::min(1.0, 12000.0 / std::max(size.width(), size.height()));
    QImage image((size * fit).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(fit, fit);
    paintScene(painter, scene);
    painter.end();
    image.setText(QStringLiteral("Description"), scene.caption);
    return image;
}

Result<void> writeScene(const ExportScene& scene, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QSizeF size = scene.size();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (ending == QStringLiteral("png")) {
        sceneImage(scene).save(&buffer, "PNG");
    } else if (ending == QStringLiteral("svg")) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(0, 0), size));
        generator.setTitle(QStringLiteral("PoseTuner"));
        generator.setDescription(scene.caption);
        QPainter painter(&generator);
        paintScene(painter, scene);
    } else if (ending == QStringLiteral("pdf")) {
        QPdfWriter writer(&buffer);
        writer.setTitle(scene.caption);
        writer.setCreator(QStringLiteral("PoseTuner"));
        writer.setResolution(96);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(size * 72.0 / 96.0, QPageSize::Point));
        QPainter painter(&writer);
        paintScene(painter, scene);
    } else {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A picture is written as .png, .svg or .pdf, not as %1."), {toUtf8(path)}), toUtf8(path)};
    }
    buffer.close();
    return written(path, bytes);
}

}  // namespace pt::ui
