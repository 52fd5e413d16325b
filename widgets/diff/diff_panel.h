// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/semantic_diff.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace pt::ui {

class DiffView;

/// The open configuration against another text: the saved one, DeepLabCut's defaults, another shuffle, any file. By key, where 1.0 equals
/// 1 and order and style do not count, each value to be copied over; or by line.
class DiffPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Other { QString id, label; };

    explicit DiffPanel(QWidget* parent = nullptr);

    void setOthers(const std::vector<Other>& others);       ///< What can be compared with; the choice stays where it is still there.
    QString other() const;
    void choose(const QString& id);
    /// `otherText` against `text`. What is no YAML is compared by line only.
    void showTexts(const std::string& otherText, const std::string& text);
    void showTrouble(const QString& sentence);              ///< The other text cannot be read.
    void setByKey(bool byKey);
    int differences() const { return static_cast<int>(m_changes.size()); }

signals:
    void otherChosen(const QString& id);                    ///< "" = choose a file.
    void takeRequested(const pt::config::ValueChange& change);  ///< `before` is the value to be taken over.
    void takeAllRequested(const std::vector<pt::config::ValueChange>& changes);   ///< Every one that can be taken over, to be one step.
    void keyActivated(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRow(const config::ValueChange& change);
    std::vector<config::ValueChange> takeable() const;

    QComboBox* m_choice;
    QToolButton* m_byKey;
    QToolButton* m_byLine;
    QLabel* m_summary;
    QToolButton* m_takeAll;
    QStackedWidget* m_stack;
    QTreeWidget* m_tree;
    DiffView* m_lines;
    QLabel* m_nothing;
    std::vector<config::ValueChange> m_changes;
    std::string m_other, m_text;
    bool m_fresh = false, m_yaml = true;
};

}  // namespace pt::ui
