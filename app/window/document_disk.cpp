// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document and its file: saving, backups, drafts, and what others do to the file meanwhile.
#include "app/window/document.h"

#include "app/window/settings.h"
#include "core/base/line_diff.h"
#include "widgets/common/text.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

namespace pt::app {
namespace {

constexpr std::uintmax_t kLargest = std::uintmax_t{1} << 26;

fs::path native(const QString& path) { return pathFromUtf8(ui::toUtf8(path)); }
/// How many states of a file the preferences keep.
std::size_t keptBackups() { return static_cast<std::size_t>(std::clamp(settings().value(QStringLiteral("backups"), 20).toInt(), 1, 200)); }

fs::path backupFolder() { return native(dataFolder()) / "backups"; }

/// How many lines a reader would call changed: of each hunk the larger of removed and added.
int changedLines(const std::string& before, const std::string& after)
{
    const auto a = splitLines(before), b = splitLines(after);
    std::size_t total = 0;
    for (const LineHunk& hunk : diffLines(a, b)) total += std::max(hunk.aEnd - hunk.aBegin, hunk.bEnd - hunk.bBegin);
    return static_cast<int>(total);
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent), m_writer([](const fs::path& path, const std::string& bytes) { return writeFileAtomically(path, bytes); })
{
    m_diskPool.setMaxThreadCount(1);
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(250);  // an editor that saves by renaming makes several events
    connect(&m_diskTimer, &QTimer::timeout, this, &Document::checkDisk);
    m_pollTimer.setInterval(4000);  // drives across the network tell nobody
    connect(&m_pollTimer, &QTimer::timeout, this, &Document::checkDisk);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_diskTimer, qOverload<>(&QTimer::start));
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(1000);
    connect(&m_syncTimer, &QTimer::timeout, this, [this] { m_drafts.sync(); });
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

Document::~Document()
{
    m_diskPool.waitForDone();
}

void Document::journal()
{
    if (m_text == m_saved && !m_gone) {
        m_drafts.clear();
        return;
    }
    const auto kept = m_drafts.record(m_saved, m_text, m_undo.undoText());
    if (kept) m_syncTimer.start();
    else if (!m_draftFailed) emit problem(ui::text(kept.error()), {});
    m_draftFailed = !kept;
}

Result<void> Document::write(const fs::path& target, const std::string& bytes)
{
    // On a thread of its own: a drive that has gone may keep a writer waiting for minutes, and the window must answer.
    auto promise = std::make_shared<std::promise<Result<void>>>();
    auto future = promise->get_future();
    std::thread([promise, writer = m_writer, target, bytes] { promise->set_value(writer(target, bytes)); }).detach();
    if (future.wait_for(std::chrono::milliseconds(m_patience)) == std::future_status::ready) return future.get();
    return Error{ErrorCode::Io,
                 {PT_TR_NOOP("Document", "%1 was not saved yet: its drive does not answer. Your text is kept as a draft; save again, or save it elsewhere."),
                  {utf8(target)}},
                 utf8(target)};
}

Result<int> Document::save()
{
    if (isUntitled()) return Error{ErrorCode::InvalidArgument, {PT_TR_NOOP("Document", "The file has no name yet: choose where to save it.")}};
    return saveAs(m_path);
}

Result<int> Document::saveAs(const QString& path)
{
    if (m_broken) {
        return Error{ErrorCode::Parse,
                     {PT_TR_NOOP("Document", "Not saved, as DeepLabCut could not read it: %1. Mend the text or undo; your text is kept as a draft."),
                      {ui::toUtf8(ui::text(*m_broken))}},
                     m_broken->where};
    }
    const fs::path target = native(path);
    const auto there = readFile(target, kLargest);
    if (path == m_path && there && *there != m_seenOnDisk)
        return Error{ErrorCode::Conflict, {PT_TR_NOOP("Document", "%1 was changed by another program since it was opened."), {ui::toUtf8(path)}},
                     ui::toUtf8(path)};
    const int lines = changedLines(m_saved, m_text);
    if (there && *there != m_text) (void)keepBackup(backupFolder(), target, *there, keptBackups());  // a full data folder is no reason not to save
    if (const auto written = write(target, m_text); !written) return written.error();
    (void)keepBackup(backupFolder(), target, m_text, keptBackups());  // what DeepLabCut rewrites without its comments is found here
    const bool renamed = path != m_path;
    m_path = path;
    m_saved = m_seenOnDisk = m_text;
    m_gone = false;
    m_undo.setClean();
    m_drafts.clear();
    if (renamed) m_drafts.claim(path);
    watch();
    emit stateChanged();
    return lines;
}

Result<void> Document::reload()
{
    auto there = readFile(native(m_path), kLargest);
    if (!there) return there.error();
    auto parsed = config::YamlDocument::parse(*there, ui::toUtf8(m_path));
    if (!parsed) return parsed.error();
    m_saved = m_seenOnDisk = *there;
    m_gone = false;
    push({}, tr("Reload from disk"), *there);
    journal();
    m_undo.setClean();
    emit stateChanged();
    return {};
}

void Document::keepMine()
{
    if (const auto there = readFile(native(m_path), kLargest)) m_seenOnDisk = m_saved = *there;
    m_undo.resetClean();
    journal();
    emit stateChanged();
}

Result<config::MergeResult> Document::mergeWithDisk(const std::map<std::string, bool>& takeTheirs)
{
    const std::string name = ui::toUtf8(m_path);
    if (m_broken) return *m_broken;
    const auto there = readFile(native(m_path), kLargest);
    if (!there) return there.error();
    const auto theirs = config::YamlDocument::parse(*there, name);
    if (!theirs) return theirs.error();
    const auto base = config::YamlDocument::parse(m_saved, name);
    if (!base) return base.error();
    auto merged = config::mergeConfigs(*base, *m_yaml, *theirs, takeTheirs);
    if (merged) m_mergeTheirs = *there;
    return merged;
}

void Document::takeMerge(const config::MergeResult& merge)
{
    m_saved = m_seenOnDisk = m_mergeTheirs;  // both sides are in the text now: the next merge starts from here
    m_undo.resetClean();
    if (merge.text != m_text) push({}, tr("Join with the file on disk"), merge.text);
    journal();
    emit changed();
    emit stateChanged();
}

std::vector<Backup> Document::backups() const
{
    return isUntitled() ? std::vector<Backup>() : listBackups(backupFolder(), native(m_path));
}

Result<void> Document::restoreBackup(const Backup& backup)
{
    auto bytes = readFile(backup.file, kLargest);
    if (!bytes) return bytes.error();
    auto parsed = config::YamlDocument::parse(*bytes, utf8(backup.file));
    if (!parsed) return parsed.error();
    replaceText(std::move(*bytes), tr("Restore the backup of %1").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(backup.time), QLocale::ShortFormat)));
    return {};
}

Result<config::MergeResult> Document::restoreDraft(const LeftDraft& left, const std::map<std::string, bool>& takeTheirs)
{
    config::MergeResult result;
    result.text = left.draft.text;
    const auto mine = config::YamlDocument::parse(left.draft.text), base = config::YamlDocument::parse(left.draft.base);
    if (left.draft.base != m_text && mine && base && !m_broken) {  // the file went on without the draft
        auto merged = config::mergeConfigs(*base, *mine, *m_yaml, takeTheirs);
        if (!merged) return merged.error();
        result = std::move(*merged);
        const bool open = std::any_of(result.conflicts.begin(), result.conflicts.end(), [&](const auto& c) { return takeTheirs.count(c.key) == 0; });
        if (open) return result;  // the user decides first
    }
    replaceText(result.text, tr("Restore unsaved changes"));
    Drafts::remove(left);  // this document's journal holds it now
    return result;
}

void Document::setWriter(Writer writer, int patienceMs)
{
    m_writer = std::move(writer);
    m_patience = patienceMs;
}

void Document::watch()
{
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (m_path.isEmpty()) {
        m_pollTimer.stop();
        return;
    }
    m_watcher.addPath(m_path);
    m_pollTimer.start();
}

void Document::checkDisk()
{
    if (!isOpen() || isUntitled() || m_looking) return;
    m_looking = true;
    const QString path = m_path;
    auto* watcher = new QFutureWatcher<std::shared_ptr<Result<std::string>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        m_looking = false;
        watcher->deleteLater();
        if (path == m_path) seenOnDisk(*watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_diskPool, [file = native(path)] { return std::make_shared<Result<std::string>>(readFile(file, kLargest)); }));
}

void Document::seenOnDisk(const Result<std::string>& there)
{
    if (!m_watcher.files().contains(m_path) && there) m_watcher.addPath(m_path);  // a file that was replaced by renaming is no longer watched
    const bool gone = !there;
    if (gone != m_gone) {
        m_gone = gone;
        journal();
        emit stateChanged();
        if (gone) emit changedOnDisk(true);
    }
    if (there && *there == m_text && m_text != m_saved) {  // somebody wrote what stands here: that is as good as saved
        m_saved = m_seenOnDisk = *there;
        journal();
        emit stateChanged();
    } else if (there && *there != m_seenOnDisk && *there != m_saved) {
        if (*there != m_toldOnDisk) emit changedOnDisk(false);  // once for each state of the file
        m_toldOnDisk = *there;
    } else if (there) {
        m_seenOnDisk = *there;
    }
}

}  // namespace pt::app
