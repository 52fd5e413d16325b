// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/window/log.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace pt::app {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("notice"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 6, 6);
    line->setSpacing(8);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("noticeText"));
    line->addWidget(m_icon);
    line->addWidget(m_words, 1);
    line->addLayout(m_buttons);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(ui::icon(QStringLiteral("close")));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, [this] { dismiss(); });
    line->addWidget(close);
    hide();
}

void NoticeBar::say(const QString& id, ui::Tone tone, const QString& sentence, const std::vector<Choice>& choices)
{
    if (tone == ui::Tone::Error || tone == ui::Tone::Warning) logProblem(sentence);
    m_id = id;
    m_tone = tone;
    const QString picture = tone == ui::Tone::Error ? QStringLiteral("fails") : tone == ui::Tone::Warning ? QStringLiteral("surprise")
                          : tone == ui::Tone::Good  ? QStringLiteral("ok")    : QStringLiteral("hint");
    m_icon->setPixmap(ui::icon(picture, ui::toneColour(tone, palette())).pixmap(18, 18));
    m_words->setText(sentence);
    m_words->setAccessibleName(sentence);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();  // may be the one that was clicked
        delete item;
    }
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.first, this);
        connect(button, &QPushButton::clicked, this, [this, id, act = choice.second] {
            dismiss(id);
            act();
        });
        m_buttons->addWidget(button);
    }
    show();
    update();
}

QList<QPushButton*> NoticeBar::choices() const
{
    QList<QPushButton*> out;
    for (int i = 0; i < m_buttons->count(); ++i)
        if (auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget())) out << button;
    return out;
}

void NoticeBar::dismiss(const QString& id)
{
    if (!id.isEmpty() && id != m_id) return;
    m_id.clear();
    hide();
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = ui::toneColour(m_tone, palette());
    painter.fillRect(QRect(0, 0, 3, height()), ground);
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), ground);
}

}  // namespace pt::app
