// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/canvas_content.h"

#include <QWidget>

#include <optional>

namespace pt::ui {

/// A picture with overlays that is zoomed and panned; two canvases can be linked and then show the same place.
class ImageCanvas final : public QWidget
{
    Q_OBJECT
public:
    using Mode = CanvasMode;

    explicit ImageCanvas(QWidget* parent = nullptr);

    void setContent(CanvasContent content);
    const CanvasContent& content() const { return m_content; }
    void setSkeleton(std::vector<std::array<int, 2>> skeleton);
    void setHiddenParts(const QSet<int>& parts);
    /// Body parts by colour, and animals by shape where there are several. A click on a body part asks for it to be shown or hidden.
    void setLegend(const QStringList& parts, const QStringList& animals = {});
    void setLegendShown(bool shown);
    QRectF legendRow(int part) const;      ///< Where the legend names a body part; empty where it does not.
    void setDimmed(bool dimmed);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// A window of pixels at 1:1 (with Shift 4:1) beside the cursor, in this canvas and its partner: a fitted view hides a 3 x 3 kernel.
    void setLoupe(bool on);
    const OverlayPainter& overlayPainter() const { return m_overlay; }
    void link(ImageCanvas* other);         ///< Zoom and relative place are shared from now on.

    void fit();                            ///< Whole picture.
    void zoomToPixels();                   ///< 1:1 in device pixels.
    double zoom() const;                   ///< Screen pixels a picture pixel takes.

    QSize sizeHint() const override { return {480, 360}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void hovered(const QString& text);     ///< "x 120  y 88  rgb 80 82 79"; empty when outside.
    void partClicked(int part);            ///< In the legend.

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
    QColor colourAt(const QPoint& pixel) const;                     ///< Of what is shown there: wiped, compared or plain.
    double wipeX() const;                                           ///< Where the edge of the wipe stands, in this widget.
    QRectF legendBox() const;
    qsizetype legendRows() const;
    QTransform toView() const;
    void setView(double scale, QPointF centre, bool tellPartner);   ///< centre: relative place in the picture, 0 to 1.
    void paintLegend(QPainter& painter) const;
    void paintLoupe(QPainter& painter) const;
    void lookAt(std::optional<QPointF> place, bool tellPartner);    ///< Relative place under the cursor, for the loupe.
    QPointF loupePlace() const;

    CanvasContent m_content;
    OverlayPainter m_overlay;
    QStringList m_legend, m_animals;
    bool m_legendShown = true;
    ImageCanvas* m_partner = nullptr;
    std::optional<double> m_scale;         ///< Empty: fitted.
    QPointF m_centre = {0.5, 0.5};
    std::optional<QPoint> m_dragFrom;
    QPointF m_dragCentre;
    Mode m_mode = Mode::Plain;
    double m_wipe = 0.5;
    bool m_wiping = false;
    bool m_loupe = false;
    double m_loupeZoom = 1.0;              ///< Device pixels a picture pixel takes in the loupe.
    std::optional<QPointF> m_look;
    bool m_dimmed = false;
};

}  // namespace pt::ui
