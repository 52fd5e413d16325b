// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLineEdit>

namespace pt::ui {

/// An exact number field: shows the text of the file as it is, takes what is typed, steps with the arrow keys and, with focus, the wheel.
/// What is no number stays in the field, marked, until it is one or Escape brings the old text back.
class NumberField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberField(bool whole, QWidget* parent = nullptr);

    void setSteps(double step, double fine, int decimals);
    void showText(const QString& yaml, bool absent);
    void setColumns(int columns);

signals:
    void numberEdited(const QString& yaml);  ///< From the user only; YAML text.
    void resetRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit();
    void stepBy(double amount);
    void markInvalid(bool invalid);
    void colourText();

    bool m_whole;
    double m_step = 1.0, m_fine = 1.0;
    int m_decimals = 0;
    QString m_shown;
    bool m_absent = false, m_colouring = false;
};

/// A value with a fixed number of decimals, without trailing zeros, as YAML.
QString formatNumber(double value, bool whole, int decimals);

}  // namespace pt::ui
