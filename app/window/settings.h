// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QStringList>

namespace pt::app {

/// Settings whose file is written on a thread of its own, soon after a change: a drive may take longer for it than a hand waits. What was set is read
/// back at once. The rest is written at the end of the program.
class Settings final : public QSettings
{
public:
    explicit Settings(const QString& file) : QSettings(file, IniFormat) {}
    void setValue(const QString& key, const QVariant& value);
    void remove(const QString& key);

protected:
    bool event(QEvent* event) override;

private:
    void saveSoon();
    bool m_saving = false;
};

/// The program's settings: an INI file in the user's configuration folder, or the one that POSETUNER_SETTINGS names.
Settings& settings();

/// Drafts, backups and presets: a folder of the program's own in the user's data, or the one that POSETUNER_DATA names.
QString dataFolder();

/// Projects and files opened before, newest first.
QStringList recents();
void rememberRecent(const QString& path);
void clearRecents();

}  // namespace pt::app
