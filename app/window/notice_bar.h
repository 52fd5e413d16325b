// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/common/icons.h"

#include <QFrame>

#include <functional>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace pt::app {

/// One line above the picture that says what happened and what can be done; instead of message boxes.
class NoticeBar final : public QFrame
{
    Q_OBJECT
public:
    using Choice = std::pair<QString, std::function<void()>>;
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `id` names the kind of notice; a newer one of any kind replaces it, dismiss(id) takes away only its own.
    void say(const QString& id, ui::Tone tone, const QString& sentence, const std::vector<Choice>& choices = {});
    void dismiss(const QString& id = {});
    QString current() const { return m_id; }
    QList<QPushButton*> choices() const;     ///< The buttons that are shown, in order.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id;
    ui::Tone m_tone = ui::Tone::Hint;
    QLabel* m_icon;
    QLabel* m_words;
    QHBoxLayout* m_buttons;
};

}  // namespace pt::app
