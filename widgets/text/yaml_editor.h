// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "widgets/text/byte_text.h"
#include "widgets/text/yaml_highlighter.h"

#include <QPlainTextEdit>

#include <string>
#include <vector>

namespace pt::ui {

/// The document's text, to be edited. What the user changes is mapped to bytes: nothing else of the file moves. Undo is the document's.
/// The margin has line numbers, a bar at lines that differ from the saved text, and the findings of a line.
class YamlEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit YamlEditor(QWidget* parent = nullptr);

    /// Shows a text; caret and view stay where they are. Not an edit: nothing is emitted.
    void showText(const std::string& bytes, const std::string& saved);
    void showFindings(const std::vector<Finding>& findings);  ///< Those with a line and without a file of their own.
    void showBroken(int line, int column);                    ///< 1-based; 0: not broken.
    void showLine(int line);                                  ///< Marks the line of the parameter in focus; 0: none.
    void revealLine(int line);                                ///< Caret and view go there.
    const std::string& bytes() const { return m_text.bytes(); }
    int marginWidth() const;

signals:
    void textEdited(const std::string& bytes);
    void caretMoved(std::size_t byte);                        ///< By the user.
    void fixRequested(const pt::Finding& finding);
    void findRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    friend class YamlMargin;
    void contentsChanged(int position, int removed, int added);
    void paintMargin(QPaintEvent* event, QWidget* margin);
    int lineAt(int y) const;
    QString tipOf(int line) const;
    void addFixes(QMenu* menu, int line);
    void indentLines(bool more);
    void updateMarks();

    YamlHighlighter* m_highlighter;
    QWidget* m_margin;
    ByteText m_text;
    bool m_showing = false, m_edited = false;
    std::vector<bool> m_changed;
    std::vector<Finding> m_findings;
    int m_brokenLine = 0, m_brokenColumn = 0, m_focusLine = 0;
};

}  // namespace pt::ui
