// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace pt::test {

struct Run
{
    int exitCode = -1;          ///< -1: did not end in time; -2: crashed.
    QByteArray out, err;
};

/// Runs the posetuner-cli of this build (PT_CLI) to its end.
inline Run cli(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(PT_CLI), arguments);
    Run run;
    if (!process.waitForFinished(120000)) return run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

}  // namespace pt::test
