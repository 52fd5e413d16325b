// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome_page.h"

#include "widgets/common/icons.h"

#include <QAbstractButton>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::app {
namespace {

/// A large button with a picture, a title and a sentence.
class Card final : public QAbstractButton
{
public:
    Card(const QString& picture, const QString& title, const QString& words, QWidget* parent)
        : QAbstractButton(parent), m_picture(ui::icon(picture)), m_words(words)
    {
        setText(title);
        setAccessibleName(title);
        setAccessibleDescription(words);
        QFont bold = titleFont();
        setFixedSize(std::max(204, QFontMetrics(bold).horizontalAdvance(title) + 44), 196);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = ui::toneColour(ui::Tone::Accent, palette());
        const bool lit = underMouse() || hasFocus();
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        painter.fillPath(shape, palette().color(QPalette::Base));
        QColor edge = palette().color(QPalette::WindowText);
        edge.setAlphaF(0.18F);
        painter.strokePath(shape, QPen(lit ? accent : edge, lit ? 2.0 : 1.0));
        m_picture.paint(&painter, 20, 20, 36, 36);
        painter.setFont(titleFont());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(20, 68, width() - 40, 26), Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(font());
        painter.setPen(ui::toneColour(ui::Tone::Faint, palette()));
        painter.drawText(QRect(20, 98, width() - 36, height() - 106), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
    }

private:
    QFont titleFont() const
    {
        QFont bold = font();
        bold.setPointSizeF(bold.pointSizeF() * 1.15);
        bold.setBold(true);
        return bold;
    }

    QIcon m_picture;
    QString m_words;
};

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_recents(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* title = new QLabel(QStringLiteral("PoseTuner"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    outer->addWidget(title);
    auto* words = new QLabel(tr("Touch a parameter of your DeepLabCut configuration and see what it does, on your own animal."), this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    outer->addWidget(words);
    outer->addSpacing(24);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch(1);
    const auto card = [&](const char* name, const char* picture, const QString& label, const QString& sentence, auto act) {
        auto* c = new Card(QLatin1String(picture), label, sentence, this);
        c->setObjectName(QLatin1String(name));
        connect(c, &QAbstractButton::clicked, this, act);
        row->addWidget(c);
    };
    card("demoMouse", "mouse", tr("Demo: one mouse"), tr("A rendered animal with exact labels. Everything works, nothing can break."),
         [this] { emit demoRequested(1); });
    card("demoThree", "group", tr("Demo: three animals"), tr("The same arena with three, for crops, limbs and part affinity fields."),
         [this] { emit demoRequested(3); });
    card("openYours", "folder", tr("Open your project"), tr("A DeepLabCut folder, its config.yaml or a pose_cfg.yaml. You can also drop it here."),
         [this] { emit openRequested(); });
    row->addStretch(1);
    outer->addLayout(row);
    outer->addSpacing(20);
    auto* box = new QHBoxLayout;
    box->addStretch(1);
    m_recents->setSpacing(2);
    box->addLayout(m_recents);
    box->addStretch(1);
    outer->addLayout(box);
    outer->addStretch(3);
}

void WelcomePage::showRecents(const QStringList& paths)
{
    while (QLayoutItem* item = m_recents->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    if (paths.isEmpty()) return;
    auto* head = new QLabel(tr("Opened before"), this);
    head->setForegroundRole(QPalette::PlaceholderText);
    m_recents->addWidget(head);
    for (const QString& path : paths.mid(0, 6)) {
        auto* button = new QPushButton(ui::icon(QStringLiteral("folder")), QString(), this);
        button->setText(fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle, 600));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recents->addWidget(button);
    }
}

}  // namespace pt::app
