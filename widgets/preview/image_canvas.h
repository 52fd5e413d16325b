// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/overlay_painter.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace pt::ui {

/// What a canvas shows. Coordinates are picture pixels, counted from the corner.
struct CanvasContent
{
    QImage image;
    QImage overlay;                        ///< Same size, with alpha; may be null.
    QImage compare;                        ///< Same size: what wipe and flicker show instead; may be null.
    dataset::Annotations labels;
    std::vector<QRectF> outlines;          ///< Crop windows, ghost frames.
    std::vector<QString> outlineTexts;     ///< Beside the outlines; may be shorter.
    std::vector<QPointF> lostLabels;       ///< Crossed out.
    int gridStep = 0;                      ///< Stride grid, px; 0 = none.
    QString title, stamp;                  ///< Top left; across the middle.
    bool showLabels = true;
};

/// A picture with overlays that is zoomed and panned; two canvases can be linked and then show the same place.
class ImageCanvas final : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Plain, Wipe, Compare };

    explicit ImageCanvas(QWidget* parent = nullptr);

    void setContent(CanvasContent content);
    const CanvasContent& content() const { return m_content; }
    void setSkeleton(std::vector<std::array<int, 2>> skeleton);
    void setHiddenParts(const QSet<int>& parts);
    void setLegend(const QStringList& parts);
    void setDimmed(bool dimmed);
    void setMode(Mode mode);
    void link(ImageCanvas* other);         ///< Zoom and relative place are shared from now on.

    void fit();                            ///< Whole picture.
    void zoomToPixels();                   ///< 1:1 in device pixels.
    double zoom() const;                   ///< Screen pixels a picture pixel takes.

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void hovered(const QString& text);     ///< "x 120  y 88  rgb 80 82 79"; empty when outside.

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double fitScale() const;
    QTransform toView() const;
    void setView(double scale, QPointF centre, bool tellPartner);   ///< centre: relative place in the picture, 0 to 1.
    void paintPicture(QPainter& painter) const;
    void paintGrid(QPainter& painter, const QTransform& t) const;
    void paintOutlines(QPainter& painter, const QTransform& t) const;
    void paintLegend(QPainter& painter) const;

    CanvasContent m_content;
    OverlayPainter m_overlay;
    QStringList m_legend;
    ImageCanvas* m_partner = nullptr;
    std::optional<double> m_scale;         ///< Empty: fitted.
    QPointF m_centre = {0.5, 0.5};
    std::optional<QPoint> m_dragFrom;
    QPointF m_dragCentre;
    Mode m_mode = Mode::Plain;
    double m_wipe = 0.5;
    bool m_wiping = false;
    bool m_dimmed = false;
};

}  // namespace pt::ui
