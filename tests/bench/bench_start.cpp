// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_start POSETUNER [RUNS [ARGUMENTS...]]: starts the real program RUNS times and prints, as JSON, the milliseconds from the process
// start to the first painted main window and to the first preview. The program reports both itself (POSETUNER_STARTUP_TRACE).
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

struct Marks
{
    double painted = -1.0;
    double preview = -1.0;
};

Marks startOnce(const QString& program, const QStringList& arguments, const QString& settings)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("POSETUNER_STARTUP_TRACE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("POSETUNER_SETTINGS"), settings);
    if (!environment.contains(QStringLiteral("DISPLAY"))) environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();  // before the process exists: loading its libraries counts
    process.start(program, arguments);
    Marks marks;
    while (clock.elapsed() < 30000 && (marks.painted < 0 || marks.preview < 0)) {
        if (!process.waitForReadyRead(200) && process.state() == QProcess::NotRunning) break;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            if (line.contains("startup-trace: painted")) marks.painted = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            if (line.contains("startup-trace: preview")) marks.preview = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
    }
    process.kill();
    process.waitForFinished(5000);
    return marks;
}

QJsonObject summary(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    if (values.empty() || values.front() < 0) return {{"failed", true}};
    return {{"min", values.front()}, {"median", values[values.size() / 2]}, {"max", values.back()}};
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: bench_start POSETUNER [RUNS [ARGUMENTS...]]\n");
        return 2;
    }
    const QString program = arguments.takeFirst();
    const int runs = arguments.isEmpty() ? 7 : arguments.takeFirst().toInt();
    if (arguments.isEmpty()) arguments = QStringList{QStringLiteral("--demo"), QStringLiteral("1")};
    const QTemporaryDir dir;
    const QString settings = dir.filePath(QStringLiteral("settings.ini"));
    startOnce(program, arguments, settings);  // warms the file cache; the demo project is written here, once
    std::vector<double> painted;
    std::vector<double> preview;
    for (int i = 0; i < runs; ++i) {
        const Marks marks = startOnce(program, arguments, settings);
        painted.push_back(marks.painted);
        preview.push_back(marks.preview);
    }
    const QJsonObject result{{"benchmark", "start"}, {"unit", "ms"}, {"runs", runs}, {"painted", summary(painted)}, {"preview", summary(preview)}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return result["painted"].toObject().contains("failed") ? 1 : 0;
}
