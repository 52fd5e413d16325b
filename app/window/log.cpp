// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log.h"

#include "core/base/file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace pt::app {
namespace {

constexpr std::size_t kMostBytes = 512 * 1024, kOlderFiles = 2;
std::shared_ptr<spdlog::logger> g_log;   // spdlog's loggers are safe to use from every thread
QtMessageHandler g_before = nullptr;

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& line)
{
    if (const auto log = g_log) {
        const auto level = type == QtDebugMsg || type == QtInfoMsg ? spdlog::level::debug : type == QtWarningMsg ? spdlog::level::warn : spdlog::level::err;
        log->log(level, "Qt: {}", line.toStdString());
        if (type == QtFatalMsg) log->flush();
    }
    if (g_before) g_before(type, context, line);
}

}  // namespace

QString logFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/logs/posetuner.log");
}

void startLog()
{
    if (g_log) return;
    const QString file = logFile();
    QDir().mkpath(QFileInfo(file).path());
    try {
#ifdef SPDLOG_WCHAR_FILENAMES
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toStdWString(), kMostBytes, kOlderFiles);
#else
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.toLocal8Bit().toStdString(), kMostBytes, kOlderFiles);
#endif
        g_log = std::make_shared<spdlog::logger>("posetuner", std::move(sink));
    } catch (const spdlog::spdlog_ex&) {
        return;   // no log is no reason not to work
    }
    g_log->set_pattern("%Y-%m-%d %H:%M:%S.%e %L %v");
    g_log->flush_on(spdlog::level::info);
    g_before = qInstallMessageHandler(onQtMessage);
}

void logNote(const QString& line)
{
    if (g_log) g_log->info("{}", line.toStdString());
}

void logProblem(const QString& line)
{
    if (g_log) g_log->error("{}", line.toStdString());
}

void endLog()
{
    if (!g_log) return;
    qInstallMessageHandler(g_before);
    g_log->flush();
    g_log.reset();
}

}  // namespace pt::app
