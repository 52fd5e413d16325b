// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/byte_text.h"

#include <QStringList>

#include <algorithm>

namespace pt::ui {
namespace {

std::size_t lengthOf(char lead)
{
    const auto c = static_cast<unsigned char>(lead);
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/// What QTextDocument takes for its own marks would change the number of lines.
void replaceMarks(QString& text)
{
    for (QChar& c : text)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xFDD0) || c == QChar(0xFDD1) || c.isNull()) c = QChar::ReplacementCharacter;
}

}  // namespace

ByteText::ByteText(std::string bytes) : m_bytes(std::move(bytes))
{
    index();
}

void ByteText::index()
{
    m_shown.clear();
    m_lines.clear();
    m_shown.reserve(static_cast<qsizetype>(m_bytes.size()));
    std::size_t p = m_bytes.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0;
    bool first = true;
    while (true) {
        m_lines.push_back({p, m_shown.size()});
        const auto end = std::min(m_bytes.find_first_of("\r\n", p), m_bytes.size());
        QString line = QString::fromUtf8(m_bytes.data() + p, static_cast<qsizetype>(end - p));
        replaceMarks(line);
        m_shown += line;
        if (end == m_bytes.size()) break;
        const std::size_t next = end + (m_bytes.compare(end, 2, "\r\n") == 0 ? 2 : 1);
        if (first) m_eol = m_bytes.substr(end, next - end);
        first = false;
        m_shown += u'\n';
        p = next;
    }
}

std::size_t ByteText::byteAt(qsizetype position) const
{
    const auto line = std::prev(std::upper_bound(m_lines.begin(), m_lines.end(), position, [](qsizetype at, const Line& l) { return at < l.shown; }));
    std::size_t p = line->byte;
    for (qsizetype at = line->shown; at < position && p < m_bytes.size();) {
        const std::size_t n = lengthOf(m_bytes[p]);
        at += n == 4 ? 2 : 1;
        p += n;
    }
    return std::min(p, m_bytes.size());
}

qsizetype ByteText::shownAt(std::size_t byte) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), byte, [](std::size_t at, const Line& l) { return at < l.byte; });
    if (after == m_lines.begin()) return 0;
    const auto line = std::prev(after);
    qsizetype at = line->shown;
    for (std::size_t p = line->byte; p < byte && p < m_bytes.size() && m_bytes[p] != '\n' && m_bytes[p] != '\r';) {
        const std::size_t n = lengthOf(m_bytes[p]);
        at += n == 4 ? 2 : 1;
        p += n;
    }
    return at;
}

void ByteText::edit(qsizetype position, qsizetype removed, const QString& inserted)
{
    const std::size_t from = byteAt(position);
    // The end of a line shown as one '\n' may be two bytes: the place behind it is the start of the next line.
    const std::size_t to = removed > 0 ? byteAt(position + removed) : from;
    std::string bytes;
    const QStringList lines = inserted.split(u'\n');
    for (const QString& line : lines) bytes += line.toStdString() + m_eol;
    bytes.resize(bytes.size() - m_eol.size());
    m_bytes.replace(from, to - from, bytes);
    index();
}

ShownEdit editBetween(QStringView before, QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = 0, tail = 0;
    while (head < most && before[head] == after[head]) ++head;
    if (head > 0 && before[head - 1].isHighSurrogate()) --head;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) --tail;
    return {head, before.size() - head - tail, after.mid(head, after.size() - head - tail).toString()};
}

}  // namespace pt::ui
