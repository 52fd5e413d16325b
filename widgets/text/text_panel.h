// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace pt::ui {

class YamlEditor;

/// The text editor with its find bar, and a line that says where the text is broken.
class TextPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TextPanel(QWidget* parent = nullptr);

    YamlEditor* editor() const { return m_editor; }
    void showBroken(const std::optional<Error>& error);  ///< `where` of the error ends with ":line:column".
    void openFind();
    bool findNext(bool backwards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void closeFind();
    void countMatches();

    YamlEditor* m_editor;
    QWidget* m_find;
    QLineEdit* m_words;
    QLabel* m_count;
    QWidget* m_trouble;
    QLabel* m_troubleIcon;
    QLabel* m_troubleText;
    int m_line = 0;
};

}  // namespace pt::ui
