// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/torch_translate.h"

#include <QDialog>

class QTreeWidget;

namespace pt::app {

/// What became of each setting when a configuration was translated, before anything is written. Accepted: the user wants to save it.
class TranslateDialog final : public QDialog
{
    Q_OBJECT
public:
    TranslateDialog(const config::Translation& translation, const QString& fileName, QWidget* parent = nullptr);

private:
    void fill(const config::Translation& translation);

    QTreeWidget* m_list = nullptr;
};

}  // namespace pt::app
