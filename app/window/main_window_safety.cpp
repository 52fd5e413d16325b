// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part in the safety of the user's work: drafts, backups, the file changed by others.
#include "app/window/main_window.h"

#include "app/window/notice_bar.h"
#include "core/base/file.h"
#include "widgets/common/text.h"
#include "widgets/diff/merge_dialog.h"

#include <QDir>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace pt::app {
namespace {

QString when(const QDateTime& time) { return QLocale().toString(time, QLocale::ShortFormat); }

QString summary(const std::string& before, const std::string& after)
{
    const auto a = config::YamlDocument::parse(before), b = config::YamlDocument::parse(after);
    if (!a || !b) return MainWindow::tr("a text that was being edited");
    const auto changes = config::semanticDiff(*a, *b);
    return changes.empty() ? MainWindow::tr("changes of comments or layout") : changesText(changes);
}

}  // namespace

void MainWindow::diskChanged(bool gone)
{
    if (gone) {
        m_notice->say(QStringLiteral("disk"), ui::Tone::Warning, tr("%1 is no longer there. Your text is kept here; saving writes it again.").arg(m_document.name()));
        return;
    }
    const auto merged = m_document.mergeWithDisk();
    const NoticeBar::Choice reload = {tr("Reload"), [this] {
                                          const auto done = m_document.reload();
                                          if (!done) m_notice->say(QStringLiteral("disk"), ui::Tone::Error, ui::text(done.error()));
                                      }};
    const NoticeBar::Choice mine = {tr("Keep mine"), [this] { m_document.keepMine(); }};
    if (!merged) {
        m_notice->say(QStringLiteral("disk"), ui::Tone::Warning,
                      tr("%1 was changed by another program and cannot be joined with your text: %2").arg(m_document.name(), ui::text(merged.error())), {mine});
        return;
    }
    std::vector<config::ValueChange> there;
    for (const auto& conflict : merged->conflicts) {   // what both sides changed comes first: the user will be asked
        config::ValueChange change;
        change.key = conflict.key;
        change.before = conflict.base;
        change.after = conflict.theirs;
        if (change.after.empty()) change.kind = config::ValueChange::Kind::Removed;
        there.push_back(std::move(change));
    }
    there.insert(there.end(), merged->fromTheirs.begin(), merged->fromTheirs.end());
    const QString theirs = there.empty() ? QString() : QStringLiteral(" ") + tr("There: %1.").arg(changesText(there));
    if (merged->commentsStripped > 0) {
        m_notice->say(QStringLiteral("disk"), ui::Tone::Warning,
                      tr("%1 was written anew by another program, without its %n comments. DeepLabCut does so when a training starts.", nullptr,
                         static_cast<int>(merged->commentsStripped)).arg(m_document.name()) + theirs,
                      {{tr("Put my comments back"), [this] { joinWithDisk(); }}, reload, mine});
        return;
    }
    std::vector<NoticeBar::Choice> choices;
    if (m_document.isModified()) choices.push_back({tr("Join both"), [this] { joinWithDisk(); }});
    choices.push_back(reload);
    choices.push_back(mine);
    m_notice->say(QStringLiteral("disk"), ui::Tone::Warning, tr("%1 was changed by another program.").arg(m_document.name()) + theirs, choices);
}

void MainWindow::joinWithDisk()
{
    const auto merged = m_document.mergeWithDisk();
    if (!merged) {
        m_notice->say(QStringLiteral("disk"), ui::Tone::Error, ui::text(merged.error()));
        return;
    }
    if (merged->conflicts.empty()) {
        m_document.takeMerge(*merged);
        statusBar()->showMessage(tr("Joined: %n values taken over. Save to write the result.", nullptr, static_cast<int>(merged->fromTheirs.size())), 8000);
        return;
    }
    auto* dialog = new ui::MergeDialog(tr("%1 was changed here and by another program. Where both changed the same value, choose one.").arg(m_document.name()),
                                       tr("On disk"), *merged, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto decided = m_document.mergeWithDisk(dialog->choices());
        if (decided) m_document.takeMerge(*decided);
        else m_notice->say(QStringLiteral("disk"), ui::Tone::Error, ui::text(decided.error()));
    });
    connect(dialog, &QDialog::rejected, this, [this] { diskChanged(false); });
    dialog->open();
}

void MainWindow::offerDraft()
{
    const auto left = m_document.drafts().leftovers();
    if (!left.empty()) {
        const LeftDraft draft = left.front();
        m_notice->say(QStringLiteral("draft"), ui::Tone::Warning,
                      tr("There are changes of %1 that were never saved: %2.").arg(when(draft.time), summary(draft.draft.base, draft.draft.text)),
                      {{tr("Restore"), [this, draft] { restoreDraft(draft); }}, {tr("Discard"), [this, draft] {
                            Drafts::remove(draft);
                            offerDraft();
                        }}});
        return;
    }
    const QString other = m_document.drafts().otherWindow();
    if (!other.isEmpty()) {
        m_notice->say(QStringLiteral("other"), ui::Tone::Warning,
                      tr("%1 is open in another PoseTuner window too (%2). What one window saves the other will offer to join; nothing is overwritten.")
                          .arg(m_document.name(), other));
        return;
    }
    offerComments();
}

void MainWindow::offerComments()
{
    const auto kept = m_document.backups();
    if (kept.empty() || m_document.broken()) return;
    const auto bytes = readFile(kept.front().file);
    if (!bytes || *bytes == m_document.bytes()) return;
    const auto before = config::YamlDocument::parse(*bytes);
    if (!before) return;
    const std::size_t lost = config::strippedComments(*before, m_document.yaml());
    if (lost == 0) return;
    m_notice->say(QStringLiteral("comments"), ui::Tone::Hint,
                  tr("%1 has lost %n comments since you saved it here. DeepLabCut writes it anew when a training starts.", nullptr, static_cast<int>(lost)).arg(m_document.name()),
                  {{tr("Put my comments back"), [this, text = *bytes] {
                        const auto commented = config::YamlDocument::parse(text);
                        if (!commented || m_document.broken()) return;
                        auto back = config::putCommentsBack(*commented, m_document.yaml());
                        if (back) m_document.replaceText(std::move(*back), tr("Put the comments back"));
                        else m_notice->say(QStringLiteral("comments"), ui::Tone::Error, ui::text(back.error()));
                    }}});
}

void MainWindow::offerAnyDraft()
{
    if (m_document.isOpen()) return;
    const auto left = Drafts::everyLeftover();
    if (left.empty()) return;
    const LeftDraft& draft = left.front();
    const QString path = ui::fromUtf8(draft.draft.path);
    m_notice->say(QStringLiteral("draft"), ui::Tone::Warning,
                  tr("%1 has changes of %2 that were never saved: %3.")
                      .arg(QDir::toNativeSeparators(path), when(draft.time), summary(draft.draft.base, draft.draft.text)),
                  {{tr("Open it"), [this, path] { openPath(path); }}});
}

void MainWindow::restoreDraft(const LeftDraft& draft)
{
    const auto done = m_document.restoreDraft(draft);
    const auto finish = [this](const Result<config::MergeResult>& result) {
        if (!result) m_notice->say(QStringLiteral("draft"), ui::Tone::Error, ui::text(result.error()));
        else statusBar()->showMessage(tr("Your unsaved changes are back. Undo takes them away again."), 8000);
    };
    if (!done || done->conflicts.empty()) {
        finish(done);
        if (done) offerDraft();  // an older one, or another notice that had to wait
        return;
    }
    auto* dialog = new ui::MergeDialog(tr("%1 was changed after the draft of %2 was begun. Where both changed the same value, choose one.").arg(m_document.name(), when(draft.time)),
                                       tr("In the file"), *done, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft, finish] { finish(m_document.restoreDraft(draft, dialog->choices())); });
    connect(dialog, &QDialog::rejected, this, &MainWindow::offerDraft);
    dialog->open();
}

void MainWindow::fillBackups()
{
    m_backupMenu->clear();
    const auto backups = m_document.isOpen() ? m_document.backups() : std::vector<Backup>();
    for (const Backup& backup : backups) {
        const auto bytes = readFile(backup.file);
        const bool same = bytes && *bytes == m_document.bytes();
        const QString words = bytes ? same ? tr("as now") : summary(m_document.bytes(), *bytes) : tr("cannot be read");
        QAction* action = m_backupMenu->addAction(QStringLiteral("%1   %2").arg(when(QDateTime::fromSecsSinceEpoch(backup.time)), words.left(90)).replace(u'&', QStringLiteral("&&")), this,
                                                  [this, backup] {
                                                      const auto done = m_document.restoreBackup(backup);
                                                      if (!done) m_notice->say(QStringLiteral("backup"), ui::Tone::Error, ui::text(done.error()));
                                                  });
        action->setEnabled(bytes && !same);
    }
    if (backups.empty()) m_backupMenu->addAction(tr("There is none yet: each save keeps one"))->setEnabled(false);
}

}  // namespace pt::app
