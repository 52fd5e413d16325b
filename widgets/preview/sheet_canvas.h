// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/preview/image_canvas.h"

namespace pt::ui {

/// A contact sheet: several draws at their true relative sizes. A click chooses one.
class SheetCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit SheetCanvas(QWidget* parent = nullptr);

    void setContents(std::vector<CanvasContent> contents);
    std::size_t count() const { return m_contents.size(); }
    void setSkeleton(std::vector<std::array<int, 2>> skeleton);
    void setHiddenParts(const QSet<int>& parts);
    void setDimmed(bool dimmed);

    QSize minimumSizeHint() const override { return {160, 120}; }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    int columns() const;
    QRectF cell(int index) const;

    std::vector<CanvasContent> m_contents;
    OverlayPainter m_overlay;
    bool m_dimmed = false;
};

}  // namespace pt::ui
