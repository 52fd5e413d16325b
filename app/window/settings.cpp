// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

namespace pt::app {

void Settings::setValue(const QString& key, const QVariant& value)
{
    QSettings::setValue(key, value);
    saveSoon();
}

void Settings::remove(const QString& key)
{
    QSettings::remove(key);
    saveSoon();
}

/// Qt would write the file here, on the interface's thread.
bool Settings::event(QEvent* event)
{
    return event->type() == QEvent::UpdateRequest || QSettings::event(event);
}

void Settings::saveSoon()
{
    if (m_saving || QThread::currentThread() != thread()) return;
    m_saving = true;   // what is set until the thread begins goes with it
    QTimer::singleShot(0, this, [this] {
        m_saving = false;
        QThreadPool::globalInstance()->start([file = fileName()] { QSettings(file, IniFormat).sync(); });   // two objects of a file share what is not written yet
    });
}

Settings& settings()
{
    static Settings store(
        [] {
            const QString named = qEnvironmentVariable("POSETUNER_SETTINGS");
            if (!named.isEmpty()) return named;
            return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/posetuner.ini");
        }());
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
