// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace pt::ui {

/// Something that can be done or gone to.
struct Command
{
    QString title;               ///< "Train…", "PAF width".
    QString detail;              ///< Where it belongs: "Training", "pafwidth".
    QString shortcut;            ///< As text; may be empty.
    QString words;               ///< More words that find it.
    QIcon icon;
    std::function<void()> run;
};

/// How well a command answers a query: higher is better, 0 not at all. Every word of the query must begin a word of the command, or stand in
/// it, or (for one word) its letters must come in that order.
int commandScore(const Command& command, const QString& query);

/// Type a few letters, press Enter: every action and every parameter, without the mouse.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(std::vector<Command> commands, QWidget* parent);
    int found() const;
    QString best() const;        ///< Title of the first line; empty when there is none.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit* m_query;
    QListView* m_view;
    QLabel* m_nothing;
    QStandardItemModel* m_model;
};

}  // namespace pt::ui
