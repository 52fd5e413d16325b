// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/config/pose_config.h"
#include "core/params/param_spec.h"

#include <QHash>
#include <QPoint>
#include <QPointer>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace pt::ui {

class ParamRow;

/// The form made from the parameter table: groups that fold, search over keys of both dialects, words and help, an essential and an
/// expert mode, a filter for what was changed, and a
/// strip of help for the parameter in focus. Values in, the user's edits out.
class ParamsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ParamsPanel(QWidget* parent = nullptr);

    void showReading(const config::ConfigReading& reading);
    void showFindings(const std::vector<Finding>& findings);
    void reveal(const QString& key);        ///< Unfolds, scrolls to and focuses a parameter.
    void point(const QString& key);         ///< Shows a parameter's row and help where the form has it at hand; the focus stays where it is.
    void focusSearch();
    void setExpert(bool expert);
    bool expert() const { return m_expert; }
    QString currentKey() const { return m_current; }   ///< The parameter that was pointed at or focused last; may be empty.
    ParamRow* row(const QString& key) const { return m_rows.value(key); }  ///< Null while it has not been needed.

signals:
    void valueEdited(const QString& key, const QString& yaml, bool dragging);
    void removed(const QString& key);
    void focused(const QString& key);
    void fixRequested(const pt::Finding& finding);
    void expertChanged(bool expert);

private:
    void keepInSight(ParamRow* row);
    struct Section { QToolButton* header = nullptr; QVBoxLayout* body = nullptr; QWidget* box = nullptr; bool open = true; };

    void buildHead(QVBoxLayout* layout);
    void buildSections();
    bool takeRows(const config::ConfigReading& reading);   ///< The rows of the reading's kind of file; true when they are others than before.
    ParamRow* makeRow(const params::ParamSpec& spec);
    void applyFilter();
    bool wanted(const params::ParamSpec& spec) const;
    void setHelp(const QString& key);
    void fillRow(ParamRow* row);
    void updateCounts();

    QLineEdit* m_search = nullptr;
    QToolButton* m_tuned = nullptr;
    QStringList m_words;                             ///< Of the search.
    const params::ParamSpec* m_meant = nullptr;      ///< What a misspelt search means, when nothing has its words.
    QToolButton* m_essential = nullptr;
    QToolButton* m_expertButton = nullptr;
    QScrollArea* m_scroll = nullptr;
    QPointer<QTimer> m_sight;
    QLabel* m_help = nullptr;
    QLabel* m_nothing = nullptr;
    QTimer* m_hover = nullptr;
    QString m_hovered, m_current;
    QPoint m_pointer{-1, -1};    ///< Where the mouse was when a row was last touched.
    bool m_expert = false;
    bool m_multi = false;
    params::Dialect m_dialect = params::Dialect::PoseCfg;
    std::vector<const params::ParamSpec*> m_table;   ///< In the order of the form.
    std::map<params::Group, Section> m_sections;
    QHash<QString, ParamRow*> m_rows;
    QHash<QString, config::EffectiveValue> m_values;
    QHash<QString, std::vector<Finding>> m_findings;
};

}  // namespace pt::ui
