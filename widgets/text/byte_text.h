// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <string>
#include <vector>

namespace pt::ui {

/// The bytes of a text and what an editor shows of them. An edit of what is shown touches only the bytes it stands for: the byte-order
/// mark, CRLF, lone CR and characters that Qt's text model cannot hold stay as they are wherever the user did not edit.
class ByteText final
{
public:
    explicit ByteText(std::string bytes = {});

    const std::string& bytes() const noexcept { return m_bytes; }
    /// Lines with '\n' between them, without the byte-order mark; one QChar stands for what cannot be shown.
    const QString& shown() const noexcept { return m_shown; }
    /// `removed` characters of shown() at `position` become `inserted`, whose '\n' are written as the text's own line ends.
    void edit(qsizetype position, qsizetype removed, const QString& inserted);
    std::size_t byteAt(qsizetype position) const;
    qsizetype shownAt(std::size_t byte) const;

private:
    struct Line { std::size_t byte; qsizetype shown; };
    void index();
    std::string m_bytes, m_eol = "\n";
    QString m_shown;
    std::vector<Line> m_lines;  ///< Where each line begins.
};

/// A replacement that makes `after` of `before`: [position, position + removed) becomes inserted. Never splits a surrogate pair.
struct ShownEdit
{
    qsizetype position = 0, removed = 0;
    QString inserted;
};
ShownEdit editBetween(QStringView before, QStringView after);

}  // namespace pt::ui
