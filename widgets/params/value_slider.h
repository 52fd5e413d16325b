// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/params/param_spec.h"

#include <QWidget>

#include <array>

namespace pt::ui {

/// A slider over real numbers with one or two handles. The usual part of its range is drawn in full colour, the possible part faded.
/// It shows values outside its range at the end with an arrow and never changes them; only the user's hand makes it emit.
/// Drag, arrow keys and (only with focus) the wheel move; Shift moves finely; a double click asks for the default.
class ValueSlider final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueSlider(int handles, QWidget* parent = nullptr);

    void setRanges(params::Range whole, params::Range usual);
    void setSteps(double step, double fine);
    void setValue(int handle, double value);
    void setDimmed(bool dimmed);             ///< The key is absent: the handle is drawn hollow.
    double value(int handle) const { return m_values[static_cast<std::size_t>(handle)]; }
    QSize sizeHint() const override { return {120, 24}; }
    QSize minimumSizeHint() const override { return {40, 24}; }

signals:
    void moved(int handle, double value, bool dragging);  ///< From the user only; dragging is false for the last of a gesture.
    void resetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double toX(double value) const;
    double perPixel() const;
    int nearest(double x) const;
    void move(double value, bool dragging);

    int m_handles;
    int m_active = 0;
    bool m_dragging = false;
    bool m_dimmed = false;
    double m_grab = 0.0;     ///< Exact, unrounded value under the hand.
    double m_lastX = 0.0;
    double m_step = 1.0, m_fine = 1.0;
    params::Range m_whole = {0.0, 1.0}, m_usual = {0.0, 1.0};
    std::array<double, 2> m_values = {0.0, 0.0};
};

/// The part of a parameter's range that a slider covers: all of it, or the usual part and as much again where the whole is far wider.
params::Range sliderRange(const params::ParamSpec& spec);

}  // namespace pt::ui
