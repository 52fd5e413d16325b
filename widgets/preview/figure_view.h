// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/figure.h"

#include <QPainter>
#include <QWidget>

#include <functional>

namespace pt::ui {

/// Paints a chart of core with the palette's colours and translated words, at the painter's origin.
void paintFigure(QPainter& painter, const preview::Figure& figure, const QPalette& palette);

/// Shows a chart, made anew for each size.
class FigureView final : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<preview::Figure(cv::Size2d)>;

    explicit FigureView(QWidget* parent = nullptr);
    void setFigure(Make make);             ///< Empty: nothing is shown.
    bool isEmpty() const { return !m_make; }
    const Make& figure() const { return m_make; }
    void setPreferredHeight(int height);
    QSize sizeHint() const override { return {400, m_height}; }
    QSize minimumSizeHint() const override { return {160, std::min(m_height, 80)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Make m_make;
    int m_height = 150;
};

}  // namespace pt::ui
