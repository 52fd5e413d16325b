// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace pt::ui {

/// Two texts line by line: what differs, with two lines around each.
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
