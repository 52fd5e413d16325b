// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/run_trash.h"

#include "widgets/common/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pt::ui {

Result<TrashedRun> moveRunToTrash(const QString& runDir)
{
    TrashedRun run{QDir::cleanPath(runDir), {}};
    if (QFile::moveToTrash(run.from, &run.now) && !run.now.isEmpty()) return run;
    const QFileInfo info(run.from);
    const QString trash = info.path() + QStringLiteral("/.trash");
    run.now = trash + u'/' + info.fileName();
    for (int i = 2; QFileInfo::exists(run.now); ++i) run.now = trash + u'/' + info.fileName() + u'_' + QString::number(i);
    if (QDir().mkpath(trash) && QDir().rename(run.from, run.now)) return run;
    return Error{ErrorCode::Io, Message(PT_TR_NOOP("RunTrash", "%1 could not be moved to the trash; is the project write-protected?"), {toUtf8(run.from)}), toUtf8(run.from)};
}

Result<void> bringRunBack(const TrashedRun& run)
{
    if (QFileInfo::exists(run.from))
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("RunTrash", "%1 is there again; the run stays in the trash."), {toUtf8(run.from)}), toUtf8(run.from)};
    if (!QDir().rename(run.now, run.from))
        return Error{ErrorCode::Io, Message(PT_TR_NOOP("RunTrash", "The run could not be brought back from %1."), {toUtf8(run.now)}), toUtf8(run.now)};
    const QFileInfo info(run.now);   // the system's note on where the file came from is of no use any more
    QFile::remove(info.path() + QStringLiteral("/../info/") + info.fileName() + QStringLiteral(".trashinfo"));
    return {};
}

}  // namespace pt::ui
