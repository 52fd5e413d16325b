// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pt::app {

QString plainWords(const QAction& action)
{
    QString words = action.text();
    words.remove(u'&');
    return words;
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keys and mouse"));
    auto* column = new QVBoxLayout(this);
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcuts.list"));
    tree->setAccessibleName(tr("Keys and mouse"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    column->addWidget(tree);
    const auto section = [tree](const QString& title) {
        auto* head = new QTreeWidgetItem(tree, {title});
        head->setFirstColumnSpanned(true);
        QFont bold = head->font(0);
        bold.setBold(true);
        head->setFont(0, bold);
        head->setExpanded(true);
        return head;
    };
    auto* everywhere = section(tr("Everywhere"));
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) continue;
        QStringList keys;
        const auto all = action->shortcuts();
        for (const QKeySequence& key : all) keys += key.toString(QKeySequence::NativeText);
        new QTreeWidgetItem(everywhere, {keys.join(QStringLiteral(", ")), plainWords(*action)});
    }
    const auto fill = [&](const QString& title, const QList<std::pair<QString, QString>>& lines) {
        auto* head = section(title);
        for (const auto& [key, what] : lines) new QTreeWidgetItem(head, {key, what});
    };
    fill(tr("Slider in focus"), {{tr("Arrow keys"), tr("One step; with Shift a fine one")},
                                 {tr("Page up, page down"), tr("Ten steps")},
                                 {tr("Home, End"), tr("The ends of the usual range")},
                                 {tr("Wheel"), tr("One step; only with focus, else the form scrolls")},
                                 {tr("Drag with Shift"), tr("Ten times finer")},
                                 {tr("Double click"), tr("Back to DeepLabCut's default")},
                                 {tr("Space"), tr("The other end of a range")}});
    fill(tr("Picture"), {{tr("Wheel"), tr("Zoom")}, {tr("Drag"), tr("Move")}, {tr("Left, right"), tr("Frame before, next frame")}, {tr("Space, held"), tr("Flicker between before and after")}});
    fill(tr("Curves"), {{tr("Wheel"), tr("Zoom the iterations")}, {tr("Drag"), tr("Move")}, {tr("Double click"), tr("Everything in view, and follow")}});
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(560, 600);
}

}  // namespace pt::app
