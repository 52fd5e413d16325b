// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drafts.h"

#include "app/window/settings.h"
#include "core/base/backups.h"
#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace pt::app {
namespace {

constexpr int kMostWindows = 16;

QString qpath(const fs::path& path) { return ui::fromUtf8(utf8(path)); }

/// "id-3.journal" of a live window has a lock that somebody holds.
bool abandoned(const fs::path& journal)
{
    fs::path lockName = journal;
    lockName.replace_extension(".lock");
    QLockFile lock(qpath(lockName));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);  // released at once
}

void setAside(const fs::path& journal)
{
    std::error_code ec;
    if (!fs::exists(journal, ec)) return;
    const std::string stem = journal.stem().string();
    const qint64 time = QFileInfo(qpath(journal)).lastModified().toMSecsSinceEpoch();
    fs::path kept = journal;
    kept.replace_filename(stem.substr(0, stem.find('-')) + "-" + std::to_string(time) + ".draft");
    for (int n = 1; fs::exists(kept, ec) && n < 1000; ++n) kept.replace_filename(stem.substr(0, stem.find('-')) + "-" + std::to_string(time + n) + ".draft");
    fs::rename(journal, kept, ec);
}

std::vector<LeftDraft> draftsIn(const fs::path& folder, const std::string& prefix)
{
    std::vector<LeftDraft> out;
    std::error_code ec;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        const fs::path& file = it->path();
        if (file.filename().string().compare(0, prefix.size(), prefix) != 0) continue;
        const bool left = file.extension() == ".draft" || (file.extension() == ".journal" && abandoned(file));
        if (!left) continue;
        auto draft = Journal::read(file);
        if (!draft) continue;  // not even its start is there; the file stays for whoever wants to look
        if (draft->text == draft->base) {
            std::error_code removed;
            fs::remove(file, removed);
            continue;
        }
        out.push_back({file, std::move(*draft), QFileInfo(qpath(file)).lastModified()});
    }
    std::sort(out.begin(), out.end(), [](const LeftDraft& a, const LeftDraft& b) { return a.time > b.time; });
    return out;
}

}  // namespace

Drafts::Drafts() = default;
Drafts::~Drafts() = default;

fs::path Drafts::folder() { return pathFromUtf8(ui::toUtf8(dataFolder())) / "drafts"; }

void Drafts::claim(const QString& key)
{
    release();
    m_key = key;
    if (key.isEmpty() || !makeFolder(folder())) return;
    m_id = pathId(pathFromUtf8(ui::toUtf8(key)));
    for (int slot = 1; slot <= kMostWindows; ++slot) {
        const std::string name = m_id + "-" + std::to_string(slot);
        auto lock = std::make_unique<QLockFile>(qpath(folder() / (name + ".lock")));
        lock->setStaleLockTime(0);  // a lock is stale when its process is gone, however old it is
        if (!lock->tryLock(0)) {
            qint64 pid = 0;
            QString host, program;
            if (lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&pid, &host, &program))
                m_other = QCoreApplication::translate("pt::app::Drafts", "process %1").arg(pid);
            continue;
        }
        m_lock = std::move(lock);
        m_file = folder() / (name + ".journal");
        setAside(m_file);
        return;
    }
}

void Drafts::release()
{
    clear();
    m_lock.reset();
    m_file.clear();
    m_key.clear();
    m_other.clear();
    m_id.clear();
}

Result<void> Drafts::record(const std::string& base, const std::string& text, const QString& label)
{
    if (m_file.empty()) return {};
    if (!m_journal) {
        auto made = Journal::create(m_file, ui::toUtf8(m_key), base);
        if (!made) return made.error();
        m_journal = std::move(*made);
    }
    return m_journal->append(text, ui::toUtf8(label));
}

void Drafts::clear()
{
    if (m_journal) m_journal->discard();
    m_journal.reset();
}

void Drafts::sync()
{
    if (m_journal) (void)m_journal->sync();
}

std::vector<LeftDraft> Drafts::leftovers() const
{
    if (m_id.empty()) return {};
    return draftsIn(folder(), m_id + "-");
}

std::vector<LeftDraft> Drafts::everyLeftover() { return draftsIn(folder(), {}); }

void Drafts::remove(const LeftDraft& draft)
{
    std::error_code ec;
    fs::remove(draft.file, ec);
}

}  // namespace pt::app
