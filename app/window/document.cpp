// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/document.h"

#include "core/base/file.h"
#include "core/params/param_spec.h"
#include "widgets/common/text.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace pt::app {
namespace {

constexpr int kTypingPause = 1500;  // ms; a longer one begins a new step

/// An entry of a list has its list's name: milestones[0] is "Rate changes after" too.
QString labelOf(const QString& key)
{
    const params::ParamSpec* spec = params::find(ui::toUtf8(key.section(QLatin1Char('['), 0, 0)));
    return spec ? ui::text(spec->label) : key;
}

QString shortened(const QString& yaml)
{
    const QString s = yaml.simplified();
    return s.size() > 24 ? s.left(23) + QStringLiteral("…") : s;
}

QString valueLabel(const QString& key, const QString& from, const QString& to)
{
    return from.isEmpty() ? Document::tr("%1 = %2").arg(labelOf(key), shortened(to)) : Document::tr("%1 %2 → %3").arg(labelOf(key), shortened(from), shortened(to));
}

/// What one step of undo did to the bytes; a step costs what it changed, not the size of the text.
struct TextChange
{
    std::size_t offset = 0;
    std::string removed, inserted;

    static TextChange between(const std::string& a, const std::string& b)
    {
        const std::size_t most = std::min(a.size(), b.size());
        const auto head = static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin()).first - a.begin());
        std::size_t tail = 0;
        while (tail < most - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
        return {head, a.substr(head, a.size() - head - tail), b.substr(head, b.size() - head - tail)};
    }
    std::string done(std::string text) const { return text.replace(offset, removed.size(), inserted); }
    std::string undone(std::string text) const { return text.replace(offset, inserted.size(), removed); }
};

class EditCommand final : public QUndoCommand
{
public:
    EditCommand(Document& document, TextChange change, QString key, int gesture, bool typing = false)
        : m_document(document), m_change(std::move(change)), m_key(std::move(key)), m_gesture(gesture), m_typing(typing)
    {
        m_time.start();
    }
    void setValues(const QString& from, const QString& to)
    {
        m_from = from;
        m_to = to;
        setText(valueLabel(m_key, m_from, m_to));
    }
    std::function<QString(const std::string&, const std::string&)> namer;  ///< Typing: the name of all that was typed so far.

    int id() const override { return m_typing ? 2 : m_gesture > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const EditCommand*>(other);
        if (m_typing ? !continues(*next) : next->m_gesture != m_gesture || next->m_key != m_key) return false;
        const std::string after = m_document.bytes();  // the other one is done already
        const std::string before = m_change.undone(next->m_change.undone(after));
        m_change = TextChange::between(before, after);
        m_time.restart();
        if (m_typing) setText(namer(before, after));
        else setValues(m_from, next->m_to);
        setObsolete(before == after);
        return true;
    }
    void undo() override { m_document.showText(m_change.undone(m_document.bytes())); }
    void redo() override { m_document.showText(m_change.done(m_document.bytes())); }

private:
    /// Typing goes on where it was, without a pause and without a new line.
    bool continues(const EditCommand& next) const
    {
        const auto oneLine = [](const TextChange& c) { return c.removed.find('\n') == std::string::npos && c.inserted.find('\n') == std::string::npos; };
        const std::size_t end = m_change.offset + m_change.inserted.size();
        return m_time.elapsed() < kTypingPause && oneLine(m_change) && oneLine(next.m_change) && next.m_change.inserted.size() <= 2 &&
               next.m_change.offset <= end && next.m_change.offset + next.m_change.removed.size() + 1 >= m_change.offset;
    }

    Document& m_document;
    TextChange m_change;
    QString m_key, m_from, m_to;
    int m_gesture;  ///< Moves of one drag share a number; 0 never merges.
    bool m_typing;
    QElapsedTimer m_time;
};

}  // namespace

QString changeText(const config::ValueChange& change)
{
    const QString key = ui::fromUtf8(change.key);
    if (change.kind == config::ValueChange::Kind::Removed) return Document::tr("Remove %1").arg(labelOf(key));
    return valueLabel(key, ui::fromUtf8(change.before), ui::fromUtf8(change.after));
}

QString changesText(const std::vector<config::ValueChange>& changes, int most)
{
    QStringList words;
    for (const config::ValueChange& change : changes) {
        if (words.size() == most) break;
        words << changeText(change);
    }
    const int more = static_cast<int>(changes.size()) - most;
    return more > 0 ? Document::tr("%1 and %n more", nullptr, more).arg(words.join(QStringLiteral(", "))) : words.join(QStringLiteral(", "));
}

QString Document::name() const
{
    return isUntitled() ? tr("pose_cfg.yaml (not saved yet)") : QFileInfo(m_path).fileName();
}

Result<void> Document::open(const QString& path, std::string text, const QString& draftKey, const std::string& instead)
{
    const QString before = std::exchange(m_path, path);
    std::optional<Error> broken;
    auto parsed = config::YamlDocument::parse(text, ui::toUtf8(QFileInfo(path).fileName()));
    if (!parsed) {
        broken = parsed.error();
        parsed = lastGood(instead);
    }
    if (!parsed) {
        m_path = before;
        return parsed.error();
    }
    m_undo.clear();
    m_undo.setClean();
    m_text = m_saved = m_seenOnDisk = std::move(text);
    m_toldOnDisk.clear();
    m_broken = std::move(broken);
    m_gone = false;
    m_draftFailed = false;
    m_yaml = std::move(*parsed);
    m_reading = config::readPoseConfig(*m_yaml);
    m_gesture = 0;
    m_dragKey.clear();
    m_drafts.claim(path.isEmpty() ? draftKey : path);
    watch();
    emit changed();
    emit stateChanged();
    return {};
}

Result<config::YamlDocument> Document::lastGood(const std::string& instead)
{
    for (const Backup& backup : backups()) {
        const auto bytes = readFile(backup.file);
        auto parsed = bytes ? config::YamlDocument::parse(*bytes) : Result<config::YamlDocument>(bytes.error());
        if (!parsed) continue;
        m_valuesOf = tr("your backup of %1").arg(QLocale().toString(QDateTime::fromSecsSinceEpoch(backup.time), QLocale::ShortFormat));
        return parsed;
    }
    m_valuesOf = tr("DeepLabCut's defaults");
    return config::YamlDocument::parse(instead);
}

void Document::close()
{
    m_yaml.reset();
    m_path.clear();
    m_text.clear();
    m_saved.clear();
    m_broken.reset();
    m_undo.clear();
    m_drafts.release();
    watch();
    emit stateChanged();
}

void Document::showText(const std::string& text)
{
    const bool before = isModified();
    auto parsed = config::YamlDocument::parse(text, ui::toUtf8(QFileInfo(m_path).fileName()));  // said while typing: short
    m_text = text;
    if (parsed) {
        m_yaml = std::move(*parsed);
        m_reading = config::readPoseConfig(*m_yaml);
        m_broken.reset();
    } else {
        m_broken = parsed.error();
    }
    journal();
    emit changed();
    if (before != isModified()) emit stateChanged();
}

void Document::push(const QString& key, const QString& label, std::string after)
{
    if (after == m_text) {
        m_dragKey.clear();
        return;
    }
    auto* command = new EditCommand(*this, TextChange::between(m_text, after), key, 0);
    command->setText(label);
    m_undo.push(command);
}

bool Document::editable(const QString& key)
{
    if (!isOpen()) return false;
    if (!m_broken) return true;
    emit problem(tr("The text is broken, so no value can be set: %1").arg(ui::text(*m_broken)), key);
    emit changed();  // the editors show the last good values again
    return false;
}

void Document::edit(const QString& key, const QString& yaml, bool dragging)
{
    if (!editable(key)) return;
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
    if (next.text() != m_text) {
        auto* command = new EditCommand(*this, TextChange::between(m_text, next.text()), key, partOfDrag ? m_gesture : 0);
        command->setValues(from, yaml);
        m_undo.push(command);
    }
    if (!dragging) m_dragKey.clear();
}

void Document::remove(const QString& key)
{
    if (!editable(key)) return;
    config::YamlDocument next = *m_yaml;
    const auto done = next.remove(ui::toUtf8(key));
    if (!done) emit problem(ui::text(done.error()), key);
    else push(key, tr("Remove %1").arg(labelOf(key)), next.text());
}

void Document::apply(const Finding& finding)
{
    if (!editable(ui::fromUtf8(finding.key))) return;
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
    push(ui::fromUtf8(finding.key), ui::text(finding.fixLabel), next.text());
}

void Document::replaceText(std::string text, const QString& label)
{
    if (isOpen()) push({}, label, std::move(text));
}

QString Document::textLabel(const std::string& before, const std::string& after) const
{
    const auto a = config::YamlDocument::parse(before), b = config::YamlDocument::parse(after);
    const auto line = std::count(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(TextChange::between(before, after).offset), '\n') + 1;
    if (a && b) {
        const auto changes = config::semanticDiff(*a, *b);
        if (changes.size() == 1) return changeText(changes.front());
        if (!changes.empty()) return tr("Edit text: %1").arg(changesText(changes, 1));
    }
    return tr("Edit text, line %1").arg(line);
}

void Document::typeText(std::string text)
{
    if (!isOpen() || text == m_text) return;
    m_dragKey.clear();
    auto* command = new EditCommand(*this, TextChange::between(m_text, text), {}, 0, true);
    command->namer = [this](const std::string& before, const std::string& after) { return textLabel(before, after); };
    command->setText(textLabel(m_text, text));
    m_undo.push(command);
}

}  // namespace pt::app
