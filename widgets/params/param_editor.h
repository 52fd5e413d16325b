// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/params/param_spec.h"

#include <QWidget>

namespace pt::ui {

/// Edits one parameter (or a pair that belongs together). Knows its table row, never the document: YAML text comes in with showValue and
/// is neither clamped nor echoed; what the user does goes out with edited. objectName is the parameter key, its fields are "<key>/field".
class ParamEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ParamEditor(const params::ParamSpec& spec, QWidget* parent);

    /// `yaml`: the text in the file, or what the loader uses where the key is absent.
    virtual void showValue(const QString& key, const QString& yaml, bool absent) = 0;
    const params::ParamSpec& spec() const { return m_spec; }

signals:
    void edited(const QString& key, const QString& yaml, bool dragging);
    void resetRequested();

private:
    const params::ParamSpec& m_spec;
};

/// The editor for a row, one case per kind, whatever the parameter. `partner`: the upper end where `spec` is the lower end of a range.
ParamEditor* makeParamEditor(const params::ParamSpec& spec, const params::ParamSpec* partner, QWidget* parent);

/// A number typed by a person as YAML that every reader takes for a number ("1e-5" is text to PyYAML, "0,8" to everybody); empty if it is none.
QString numberToYaml(const QString& typed, bool whole);

/// Whether two YAML texts mean the same value: 25 and 25.0, False and false.
bool sameYamlValue(const QString& a, const QString& b);

}  // namespace pt::ui
