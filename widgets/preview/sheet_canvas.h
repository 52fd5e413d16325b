// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/canvas_content.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace pt::ui {

/// A contact sheet: several pictures at their true relative sizes. A click chooses one; the wheel zooms and a drag pans all of them alike;
/// a double click shows them whole again.
class SheetCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetCanvas(QWidget* parent = nullptr);

    void setContents(std::vector<CanvasContent> contents);
    const std::vector<CanvasContent>& contents() const { return m_contents; }
    std::size_t count() const { return m_contents.size(); }
    void setSkeleton(std::vector<std::array<int, 2>> skeleton);
    void setHiddenParts(const QSet<int>& parts);
    void setDimmed(bool dimmed);
    const OverlayPainter& overlayPainter() const { return m_overlay; }
    QRectF cell(int index) const;          ///< In the widget's coordinates.
    int columns() const;
    void fit();                            ///< Every picture whole.
    /// Units of the area a pixel of the pictures takes when n of them, the largest of this size, are fitted in.
    static double scaleFor(QSizeF area, QSizeF largest, int n);
    double zoom() const { return m_zoom; } ///< 1: fitted.

    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void chosen(int index);
    void hovered(const QString& text);
    void pointed(int index);               ///< The picture under the cursor; -1: none.

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int cellAt(const QPointF& place) const;
    void point(int index);
    void paintTitles(QPainter& painter, const CanvasContent& content, const QRectF& box) const;
    QSize largest() const;
    QTransform toView(int index) const;
    void setView(double zoom, QPointF centre);

    std::vector<CanvasContent> m_contents;
    OverlayPainter m_overlay;
    bool m_dimmed = false;
    double m_zoom = 1.0;
    QPointF m_centre = {0.5, 0.5};         ///< Relative place in the pictures that stands in the middle of the cells.
    std::optional<QPointF> m_pressed;
    QPointF m_pressedCentre;
    bool m_panned = false;
    int m_pointed = -1;
    QTimer m_choice;                       ///< Zoomed in, a click waits whether it becomes a double click.
    int m_chosen = -1;
};

}  // namespace pt::ui
