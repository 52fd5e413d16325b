// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/config/pose_config.h"
#include "core/params/param_spec.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QPushButton;

namespace pt::ui {

class ParamEditor;

/// One row of the form: label, key, editor, unit, mark, reset, and beneath it, only when needed, one line of truth.
class ParamRow final : public QWidget
{
    Q_OBJECT
public:
    ParamRow(const params::ParamSpec& spec, const params::ParamSpec* partner, QWidget* parent);

    QStringList keys() const { return m_keys; }
    ParamEditor* editor() const { return m_editor; }
    void showValue(const config::EffectiveValue& value, bool multiAnimal);
    void showFindings(const std::vector<Finding>& findings);  ///< Those of this row only.
    bool changed() const;

signals:
    void edited(const QString& key, const QString& yaml, bool dragging);
    void removed(const QString& key);
    void touched(bool byFocus);            ///< The row got the focus or the mouse.
    void fixRequested(const pt::Finding& finding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildNote();
    void refresh();
    void reset();
    QString presetOf(std::size_t i) const;   ///< DeepLabCut's own value: of the table, or of its file for this network.

    std::vector<const params::ParamSpec*> m_specs;
    QStringList m_keys;
    QString m_title;
    std::vector<config::EffectiveValue> m_values;
    std::vector<Finding> m_findings;
    bool m_multi = false;
    ParamEditor* m_editor;
    QLabel* m_label;
    QLabel* m_key;
    QToolButton* m_reset = nullptr;
    QWidget* m_note = nullptr;
    QLabel* m_noteIcon = nullptr;
    QLabel* m_noteText = nullptr;
    QPushButton* m_fix = nullptr;
};

}  // namespace pt::ui
