// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/params/param_editor.h"

#include <QVector>

class QTableWidget;

namespace pt::ui {

/// The learning-rate schedule as a small table: rate, and the iteration it lasts to.
class ScheduleEditor final : public ParamEditor
{
    Q_OBJECT
public:
    ScheduleEditor(const params::ParamSpec& spec, QWidget* parent);
    void showValue(const QString& key, const QString& yaml, bool absent) override;

private:
    void emitTable();
    void addStep();
    void removeStep();
    void fill(const QVector<QPair<QString, QString>>& steps);

    QTableWidget* m_table;
    QString m_shown;
    bool m_filling = false;
};

}  // namespace pt::ui
