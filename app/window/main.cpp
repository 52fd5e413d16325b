// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "core/base/signals.h"
#include "core/base/version.h"
#include "widgets/common/icons.h"

#include <QApplication>

#include <clocale>

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    pt::app::choosePlatform(argc, argv);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // Qt takes the system's locale; numbers in files have a point in every language
    QApplication::setApplicationName(QStringLiteral("posetuner"));
    QApplication::setApplicationDisplayName(QStringLiteral("PoseTuner"));
    QApplication::setApplicationVersion(QString::fromLatin1(pt::version()));
    QApplication::setWindowIcon(pt::ui::icon(QStringLiteral("posetuner-app")));
    QApplication::setDesktopFileName(QStringLiteral("posetuner"));
    pt::reportFileSizeLimits();
    const pt::app::Options options = pt::app::parseOptions(application);
    return pt::app::runApplication(application, options, sinceStart);
}
