// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QString>

class QApplication;

namespace pt::app {

/// What the command line asks for.
struct Options
{
    QString path;                ///< Project, configuration or empty.
    QString screenshot;          ///< PNG to draw the window into, then end.
    QString size = QStringLiteral("1440x900");
    QString view, focus, language;
    int frame = -1;
    int demo = 0;                ///< Open the demo project with this many animals.
    bool dark = false, light = false, selectRun = false;
};

/// Chooses the platform before QApplication exists: offscreen where there is no display and a picture is all that is wanted.
void choosePlatform(int argc, char** argv);

/// Reads the command line; prints and ends for --help, --version and mistakes.
Options parseOptions(QApplication& application);

/// Runs the window; returns the exit code.
int runApplication(QApplication& application, const Options& options, const QElapsedTimer& sinceStart);

/// Loads the catalogue of the language asked for or of the system. `language`: "de", "zh_CN"; empty: the system's.
void installTranslations(QApplication& application, const QString& language);

/// A palette for --dark and --light; without either the system's stays.
void applyTheme(QApplication& application, bool dark);

/// What the preferences say: light, dark, or as the system. Counts at once.
void applyChosenTheme(QApplication& application);

}  // namespace pt::app
