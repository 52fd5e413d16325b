// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QAction;

namespace pt::app {

/// Every key there is: the actions' own shortcuts, and what the mouse and the keys do in the form, the picture and the curves.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent);
};

/// An action's words without its mnemonic sign.
QString plainWords(const QAction& action);

}  // namespace pt::app
