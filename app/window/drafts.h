// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/journal.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace pt::app {

/// A draft that a window left behind: killed, or ended while its file could not be written.
struct LeftDraft
{
    fs::path file;
    Draft draft;
    QDateTime time;
};

/// The journal of one open document, and what earlier windows left behind. Journals lie in the program's data folder, named after the
/// document's file; a lock file beside says whether the window that writes one is still there.
class Drafts final
{
public:
    Drafts();
    ~Drafts();

    /// Takes a place for a document. What a window that is gone left there is set aside for leftovers().
    void claim(const QString& key);
    /// The journal goes, the place is free again. Without it (destructor) the journal stays for the next start.
    void release();
    /// Another window has the same file open, on this machine: "process 1234"; empty when there is none.
    QString otherWindow() const { return m_other; }
    const QString& key() const { return m_key; }

    /// The text as it is now; the journal is begun with `base` at the first difference. Errors: Io.
    Result<void> record(const std::string& base, const std::string& text, const QString& label);
    void clear();                                    ///< Saved, or as saved: there is no draft.
    void sync();

    std::vector<LeftDraft> leftovers() const;        ///< Of the claimed document, newest first.
    static std::vector<LeftDraft> everyLeftover();   ///< Of all documents.
    static void remove(const LeftDraft& draft);
    static fs::path folder();

private:
    QString m_key, m_other;
    std::string m_id;
    fs::path m_file;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<Journal> m_journal;
};

}  // namespace pt::app
