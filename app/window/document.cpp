// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/document.h"

#include "core/base/file.h"
#include "core/params/param_spec.h"
#include "widgets/common/text.h"
#include "widgets/text/line_diff.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace pt::app {
namespace {

QString labelOf(const QString& key)
{
    const params::ParamSpec* spec = params::find(ui::toUtf8(key));
    return spec ? ui::text(spec->label) : key;
}

QString shortened(const QString& yaml)
{
    const QString s = yaml.simplified();
    return s.size() > 24 ? s.left(23) + QStringLiteral("…") : s;
}

class EditCommand final : public QUndoCommand
{
public:
    EditCommand(Document& document, std::string before, std::string after, QString key, int gesture)
        : m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_key(std::move(key)), m_gesture(gesture)
    {
    }
    void setValues(const QString& from, const QString& to)
    {
        m_from = from;
        m_to = to;
        setText(m_from.isEmpty() ? Document::tr("%1 = %2").arg(labelOf(m_key), shortened(m_to))
                                 : Document::tr("%1 %2 → %3").arg(labelOf(m_key), shortened(m_from), shortened(m_to)));
    }
    int id() const override { return m_gesture > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const EditCommand*>(other);
        if (next->m_gesture != m_gesture || next->m_key != m_key) return false;
        m_after = next->m_after;
        setValues(m_from, next->m_to);
        setObsolete(m_after == m_before);
        return true;
    }
    void undo() override { m_document.showText(m_before); }
    void redo() override { m_document.showText(m_after); }

private:
    Document& m_document;
    std::string m_before, m_after;
    QString m_key, m_from, m_to;
    int m_gesture;  ///< Moves of one drag share a number; 0 never merges.
};

}  // namespace

Document::Document(QObject* parent) : QObject(parent)
{
    m_diskTimer.setSingleShot(true);
    m_diskTimer.setInterval(250);  // an editor that saves by renaming makes several events
    connect(&m_diskTimer, &QTimer::timeout, this, &Document::checkDisk);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_diskTimer, qOverload<>(&QTimer::start));
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

QString Document::name() const
{
    return isUntitled() ? tr("pose_cfg.yaml (not saved yet)") : QFileInfo(m_path).fileName();
}

QString Document::text() const
{
    return isOpen() ? QString::fromStdString(m_yaml->text()) : QString();
}

Result<void> Document::open(const QString& path, std::string text)
{
    auto parsed = config::YamlDocument::parse(text, ui::toUtf8(path));
    if (!parsed) return parsed.error();
    m_undo.clear();
    m_undo.setClean();
    m_path = path;
    m_saved = text;
    m_seenOnDisk = m_saved;
    m_yaml = std::move(*parsed);
    m_reading = config::readPoseConfig(*m_yaml);
    m_gesture = 0;
    m_dragKey.clear();
    watch();
    emit changed();
    emit stateChanged();
    return {};
}

void Document::close()
{
    m_yaml.reset();
    m_path.clear();
    m_undo.clear();
    watch();
    emit stateChanged();
}

void Document::showText(const std::string& text)
{
    auto parsed = config::YamlDocument::parse(text, ui::toUtf8(m_path));
    if (!parsed) return;  // was parsed before it became a command
    m_yaml = std::move(*parsed);
    m_reading = config::readPoseConfig(*m_yaml);
    emit changed();
}

void Document::push(const QString& key, const QString& label, std::string after, bool dragging)
{
    if (after == bytes() && !dragging) {
        m_dragKey.clear();
        return;
    }
    auto* command = new EditCommand(*this, bytes(), std::move(after), key, dragging ? m_gesture : 0);
    command->setText(label);
    m_undo.push(command);
}

void Document::edit(const QString& key, const QString& yaml, bool dragging)
{
    if (!isOpen()) return;
    config::YamlDocument next = *m_yaml;
    const config::YamlNode* node = next.find(ui::toUtf8(key));
    const QString from = node ? QString::fromStdString(next.text().substr(node->begin, node->end - node->begin)) : QString();
    const auto done = next.set(ui::toUtf8(key), ui::toUtf8(yaml));
    if (!done) {
        emit problem(ui::text(done.error()), key);
        emit changed();  // the editors show the document again
        return;
    }
    const bool partOfDrag = dragging || m_dragKey == key;
    if (dragging && m_dragKey != key) {
        ++m_gesture;
        m_dragKey = key;
    }
    if (next.text() != bytes()) {
        auto* command = new EditCommand(*this, bytes(), next.text(), key, partOfDrag ? m_gesture : 0);
        command->setValues(from, yaml);
        m_undo.push(command);
    }
    if (!dragging) m_dragKey.clear();
}

void Document::remove(const QString& key)
{
    if (!isOpen()) return;
    config::YamlDocument next = *m_yaml;
    const auto done = next.remove(ui::toUtf8(key));
    if (!done) emit problem(ui::text(done.error()), key);
    else push(key, tr("Remove %1").arg(labelOf(key)), next.text(), false);
}

void Document::apply(const Finding& finding)
{
    if (!isOpen()) return;
    config::YamlDocument next = *m_yaml;
    for (const FixEdit& fix : finding.fix) {
        Result<void> done;
        switch (fix.kind) {
        case FixEdit::Kind::Set: done = next.set(fix.key, fix.value); break;
        case FixEdit::Kind::Remove: done = next.remove(fix.key); break;
        case FixEdit::Kind::Rename: {
            // The new key path's last step is the new key; a move between parents is a set and a remove.
            const auto dot = fix.value.rfind('.');
            const bool sibling = dot == std::string::npos ? fix.key.find('.') == std::string::npos
                                                          : fix.key.size() > dot && fix.key.compare(0, dot + 1, fix.value, 0, dot + 1) == 0;
            if (sibling) {
                done = next.rename(fix.key, dot == std::string::npos ? fix.value : fix.value.substr(dot + 1));
            } else if (const config::YamlNode* node = next.find(fix.key)) {
                done = next.set(fix.value, next.text().substr(node->begin, node->end - node->begin));
                if (done) done = next.remove(fix.key);
            }
            break;
        }
        }
        if (!done) {
            emit problem(ui::text(done.error()), ui::fromUtf8(finding.key));
            return;
        }
    }
    push(ui::fromUtf8(finding.key), ui::text(finding.fixLabel), next.text(), false);
}

Result<int> Document::save()
{
    if (isUntitled()) return Error{ErrorCode::InvalidArgument, {PT_TR_NOOP("Document", "The file has no name yet: choose where to save it.")}};
    return saveAs(m_path);
}

Result<int> Document::saveAs(const QString& path)
{
    const fs::path target = pathFromUtf8(ui::toUtf8(path));
    if (path == m_path) {
        const auto there = readFile(target);
        if (there && *there != m_seenOnDisk)
            return Error{ErrorCode::Conflict, {PT_TR_NOOP("Document", "%1 was changed by another program since it was opened."), {ui::toUtf8(path)}},
                         ui::toUtf8(path)};
    }
    const int lines = ui::changedLines(ui::diffLines(savedText(), text()));
    const auto written = writeFileAtomically(target, bytes());
    if (!written) return written.error();
    m_path = path;
    m_saved = m_seenOnDisk = bytes();
    m_undo.setClean();
    watch();
    emit stateChanged();
    return lines;
}

Result<void> Document::reload()
{
    auto there = readFile(pathFromUtf8(ui::toUtf8(m_path)));
    if (!there) return there.error();
    auto parsed = config::YamlDocument::parse(*there, ui::toUtf8(m_path));
    if (!parsed) return parsed.error();
    m_saved = m_seenOnDisk = *there;
    push({}, tr("Reload from disk"), *there, false);
    m_undo.setClean();
    emit stateChanged();
    return {};
}

void Document::keepMine()
{
    const auto there = readFile(pathFromUtf8(ui::toUtf8(m_path)));
    if (there) m_seenOnDisk = m_saved = *there;
    m_undo.resetClean();
    emit stateChanged();
}

void Document::watch()
{
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (!m_path.isEmpty()) m_watcher.addPath(m_path);
}

void Document::checkDisk()
{
    if (!isOpen() || isUntitled()) return;
    watch();  // a file that was replaced by renaming is no longer watched
    const auto there = readFile(pathFromUtf8(ui::toUtf8(m_path)), std::uintmax_t{1} << 24);
    if (!there) emit changedOnDisk(true);
    else if (*there != m_seenOnDisk) emit changedOnDisk(false);
}

}  // namespace pt::app
