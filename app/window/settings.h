// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QStringList>

namespace pt::app {

/// The program's settings: an INI file in the user's configuration folder, or the one that POSETUNER_SETTINGS names.
QSettings& settings();

/// Drafts, backups and presets: a folder of the program's own in the user's data, or the one that POSETUNER_DATA names.
QString dataFolder();

/// Projects and files opened before, newest first.
QStringList recents();
void rememberRecent(const QString& path);
void clearRecents();

}  // namespace pt::app
