// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QProcess>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace pt::app {

/// What the user prefers, kept in settings(): language, light or dark, threads, what is open at the start, copies of saved files, and the
/// Python that has DeepLabCut. Everything but the language counts at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget* parent = nullptr);
    ~PreferencesDialog() override;

signals:
    void themeChosen();

private:
    void store();
    void checkPython();
    void sayPython(const QString& words, bool good);

    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QSpinBox* m_threads = nullptr;
    QSpinBox* m_backups = nullptr;
    QCheckBox* m_reopen = nullptr;
    QLineEdit* m_python = nullptr;
    QLabel* m_pythonSays = nullptr;
    QProcess m_check;
};

}  // namespace pt::app
