// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/window/drafts.h"
#include "core/base/backups.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/config/semantic_merge.h"
#include "core/config/yaml_document.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace pt::app {

/// The open pose_cfg.yaml: its text, its reading, undo, saving. Every change of the text goes through the undo stack, and into a journal
/// that outlives the program. A text that is no YAML at the moment (the user is typing) keeps the last good reading.
class Document final : public QObject
{
    Q_OBJECT
public:
    using Writer = std::function<Result<void>(const fs::path&, const std::string&)>;

    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Shows a text as the file's content. `path` empty: untitled, to be saved as; `draftKey` then names its journal. A text that is no YAML
    /// opens too, to be mended: broken() says where, and until then the values are those of the newest good backup, else of `instead`.
    /// Errors: Parse (instead is no YAML either).
    Result<void> open(const QString& path, std::string text, const QString& draftKey = {}, const std::string& instead = {});
    void close();                            ///< The draft goes with it: ask before.

    bool isOpen() const { return m_yaml.has_value(); }
    bool isUntitled() const { return m_path.isEmpty(); }
    bool isModified() const { return isOpen() && (m_text != m_saved || m_gone); }
    QString path() const { return m_path; }
    QString name() const;
    const config::YamlDocument& yaml() const { return *m_yaml; }          ///< Of the last text that was YAML.
    const config::ConfigReading& reading() const { return m_reading; }
    const std::string& bytes() const { return m_text; }
    const std::string& savedBytes() const { return m_saved; }
    QString text() const { return QString::fromStdString(m_text); }
    QString savedText() const { return QString::fromStdString(m_saved); }
    /// Why the text is no YAML; empty when it is. `where` ends with ":line:column".
    const std::optional<Error>& broken() const { return m_broken; }
    /// What the values are of while the text has been broken since it was opened: "your backup of ..."; empty otherwise.
    QString valuesOf() const { return m_broken ? m_valuesOf : QString(); }
    QUndoStack* undoStack() { return &m_undo; }

    /// One value set; consecutive moves of one drag are one step of undo. Errors come as problem().
    void edit(const QString& key, const QString& yaml, bool dragging);
    void remove(const QString& key);
    void apply(const Finding& finding);      ///< All edits of a fix as one step.
    void replaceText(std::string text, const QString& label);  ///< One step of undo: a preset, a merge, a backup.
    void typeText(std::string text);         ///< From the text editor; may be broken. Typing in one line is one step.

    // document_disk.cpp
    /// Writes the text and gives the number of lines that changed. Errors: Io, Conflict (changed on disk meanwhile), InvalidArgument
    /// (untitled), Parse (the text is broken).
    Result<int> save();
    Result<int> saveAs(const QString& path);
    Result<void> reload();                   ///< What is on disk replaces the text, as one step of undo.
    void keepMine();                         ///< The file on disk is another one now; the next save replaces it.
    /// Joins the text with what is on disk, from what both started from; nothing is changed yet. Errors: Io, Parse (theirs is no YAML).
    Result<config::MergeResult> mergeWithDisk(const std::map<std::string, bool>& takeTheirs = {});
    void takeMerge(const config::MergeResult& merge);
    void checkDisk();                        ///< Looks, on another thread, whether the file is another one; changedOnDisk() says so.
    std::vector<Backup> backups() const;
    Result<void> restoreBackup(const Backup& backup);
    Drafts& drafts() { return m_drafts; }
    /// Joins an abandoned draft with the text, as one step of undo; the draft is then this document's. Errors: as mergeConfigs.
    Result<config::MergeResult> restoreDraft(const LeftDraft& left, const std::map<std::string, bool>& takeTheirs = {});
    void setWriter(Writer writer, int patienceMs);  ///< For tests: disks that are full, slow or gone.

    void showText(const std::string& text);  ///< For the undo commands only.

signals:
    void changed();                          ///< The text is new, and the reading where the text is YAML.
    void stateChanged();                     ///< Saved, named, modified or not.
    void changedOnDisk(bool gone);
    void problem(const QString& sentence, const QString& key);

private:
    Result<config::YamlDocument> lastGood(const std::string& instead);
    void push(const QString& key, const QString& label, std::string after);
    bool editable(const QString& key);
    Result<void> write(const fs::path& target, const std::string& bytes);
    void journal();
    void watch();
    void seenOnDisk(const Result<std::string>& there);
    QString textLabel(const std::string& before, const std::string& after) const;

    std::optional<config::YamlDocument> m_yaml;
    config::ConfigReading m_reading;
    QString m_path;
    std::string m_text;
    std::string m_saved;                     ///< What the file held when it was read or written: what both sides started from.
    std::string m_seenOnDisk;
    std::string m_toldOnDisk, m_mergeTheirs;
    std::optional<Error> m_broken;
    QString m_valuesOf;
    bool m_gone = false;
    QUndoStack m_undo;
    QFileSystemWatcher m_watcher;
    QTimer m_diskTimer, m_pollTimer, m_syncTimer;
    QThreadPool m_diskPool;
    bool m_looking = false;
    QString m_dragKey;
    int m_gesture = 0;
    Drafts m_drafts;
    bool m_draftFailed = false;
    Writer m_writer;
    int m_patience = 15000;
};

/// A change of a value in words: "PAF width 20 → 32", "Remove Mirror".
QString changeText(const config::ValueChange& change);
/// The first few changes of a list, and how many there are.
QString changesText(const std::vector<config::ValueChange>& changes, int most = 3);

}  // namespace pt::app
