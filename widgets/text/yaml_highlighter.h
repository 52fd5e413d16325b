// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>
#include <QSyntaxHighlighter>

namespace pt::ui {

/// Colours of YAML: keys, numbers and words with a meaning, quoted and block text, comments, anchors; follows light and dark.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit YamlHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}
    void setPalette(const QPalette& palette);

    enum class Token { Key, Number, Word, Quoted, Comment, Anchor };
    QTextCharFormat formatOf(Token token) const;

protected:
    void highlightBlock(const QString& line) override;

private:
    void paint(qsizetype from, qsizetype to, Token token);
    qsizetype quoted(const QString& line, qsizetype from, QChar quote);
    qsizetype plain(const QString& line, qsizetype from, int& depth);
    QPalette m_palette;
};

}  // namespace pt::ui
