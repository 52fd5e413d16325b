// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/devices.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

namespace pt::app {
namespace {

/// Gives the texts their translation context.
struct Devices
{
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

}  // namespace

std::vector<Device> trainingDevices()
{
    std::vector<Device> out = {{QStringLiteral("auto"), Devices::tr("automatic (GPU where there is one)")}, {QStringLiteral("cpu"), Devices::tr("processor (CPU)")}};
    const QDir cards(QStringLiteral("/proc/driver/nvidia/gpus"));
    const QStringList folders = cards.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (int i = 0; i < folders.size(); ++i) {
        QString model = Devices::tr("graphics card %1").arg(i);
        QFile file(cards.filePath(folders[i] + QStringLiteral("/information")));
        if (file.open(QIODevice::ReadOnly)) {
            const QString first = QString::fromUtf8(file.readLine());
            if (first.startsWith(QLatin1String("Model:"))) model = first.section(u':', 1).trimmed();
        }
        out.push_back({QStringLiteral("cuda:%1").arg(i), model});
    }
    return out;
}

QString deviceWords(const QString& id, int threads)
{
    const int used = threads > 0 ? threads : QThread::idealThreadCount();
    const QString device = id == QLatin1String("cpu") ? QStringLiteral("CPU") : id.startsWith(QLatin1String("cuda")) ? QStringLiteral("GPU %1").arg(id.section(u':', 1)) : Devices::tr("automatic");
    return device + QStringLiteral(" · ") + Devices::tr("%n threads", nullptr, used);
}

}  // namespace pt::app
