// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace pt::app {

/// The program's own log: a file in the application's data folder that is kept small (three files of 512 kB at most). Qt's warnings go there
/// as well as to the terminal. Without a writable folder it stays silent.
void startLog();
QString logFile();                        ///< Its path; also before it exists.
void logNote(const QString& line);        ///< What happened: opened, trained, saved.
void logProblem(const QString& line);     ///< What went wrong.
void endLog();                            ///< Writes what is left; Qt's warnings go to the terminal only again.

}  // namespace pt::app
