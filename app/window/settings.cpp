// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace pt::app {

QSettings& settings()
{
    static QSettings store(
        [] {
            const QString named = qEnvironmentVariable("POSETUNER_SETTINGS");
            if (!named.isEmpty()) return named;
            return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/posetuner.ini");
        }(),
        QSettings::IniFormat);
    return store;
}

QString dataFolder()
{
    const QString named = qEnvironmentVariable("POSETUNER_DATA");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : named;
}

QStringList recents()
{
    return settings().value(QStringLiteral("recents")).toStringList();  // not checked: a network drive may take seconds to answer
}

void rememberRecent(const QString& path)
{
    QStringList list = recents();
    const QString clean = QDir::cleanPath(path);
    list.removeAll(clean);
    list.prepend(clean);
    settings().setValue(QStringLiteral("recents"), QStringList(list.mid(0, 10)));
}

void clearRecents()
{
    settings().remove(QStringLiteral("recents"));
}

}  // namespace pt::app
