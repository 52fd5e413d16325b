// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace pt::ui {

/// Colours of YAML: keys, values, comments, quoted text; follows light and dark.
class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit YamlHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& line) override;

private:
    QPalette m_palette;
};

/// The document's text, read only, as it would be saved; changed lines carry a bar at the margin.
class YamlView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit YamlView(QWidget* parent = nullptr);
    void showText(const QString& text, const QString& saved);
    void revealLine(int line);               ///< 1-based.

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class YamlMargin;
    void paintMargin(QPaintEvent* event, QWidget* margin);
    int marginWidth() const;

    YamlHighlighter* m_highlighter;
    QWidget* m_margin;
    QVector<int> m_changed;
};

/// Lines changed since the file was saved, with two lines around each.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);
    void showDiff(const QString& saved, const QString& text);
    int changed() const { return m_changed; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    QString m_saved, m_text;
    int m_changed = 0;
};

}  // namespace pt::ui
