// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace pt::app {

/// The open pose_cfg.yaml: its text, its reading, undo, saving. Every change of the text goes through the undo stack.
class Document final : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    /// Shows a text as the file's content. `path` empty: untitled, to be saved as. Errors: Parse.
    Result<void> open(const QString& path, std::string text);
    void close();

    bool isOpen() const { return m_yaml.has_value(); }
    bool isUntitled() const { return m_path.isEmpty(); }
    bool isModified() const { return isOpen() && !m_undo.isClean(); }
    QString path() const { return m_path; }
    QString name() const;
    const config::YamlDocument& yaml() const { return *m_yaml; }
    const config::ConfigReading& reading() const { return m_reading; }
    const std::string& bytes() const { return m_yaml->text(); }
    QString text() const;
    QString savedText() const { return QString::fromStdString(m_saved); }
    QUndoStack* undoStack() { return &m_undo; }

    /// One value set; consecutive moves of one drag are one step of undo. Errors come as problem().
    void edit(const QString& key, const QString& yaml, bool dragging);
    void remove(const QString& key);
    void apply(const Finding& finding);      ///< All edits of a fix as one step.

    /// Writes the text and gives the number of lines that changed. Errors: Io, Conflict (changed on disk meanwhile), InvalidArgument (untitled).
    Result<int> save();
    Result<int> saveAs(const QString& path);
    Result<void> reload();                   ///< What is on disk replaces the text, as one step of undo.
    void keepMine();                         ///< The file on disk is another one now; the next save replaces it.

    void showText(const std::string& text);  ///< For the undo commands only: takes a text that was valid before.

signals:
    void changed();                          ///< The text and the reading are new.
    void stateChanged();                     ///< Saved, named, modified or not.
    void changedOnDisk(bool gone);
    void problem(const QString& sentence, const QString& key);

private:
    void push(const QString& key, const QString& label, std::string after, bool dragging);
    void watch();
    void checkDisk();

    std::optional<config::YamlDocument> m_yaml;
    config::ConfigReading m_reading;
    QString m_path;
    std::string m_saved;                     ///< What the file held when it was read or written.
    std::string m_seenOnDisk;
    QUndoStack m_undo;
    QFileSystemWatcher m_watcher;
    QTimer m_diskTimer;
    QString m_dragKey;
    int m_gesture = 0;
};

}  // namespace pt::app
