// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/advice_panel.h"

#include "core/advice/catalogue.h"
#include "core/params/param_spec.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::ui {
namespace {

bool same(const Finding& a, const Finding& b)
{
    return a.id == b.id && a.key == b.key && a.line == b.line && a.file == b.file && a.severity == b.severity &&
           a.message.english() == b.message.english();
}

QString placeOf(const Finding& finding)
{
    const QString file = finding.file.empty() ? QString() : QFileInfo(fromUtf8(finding.file)).fileName();
    if (finding.line > 0 && file.isEmpty()) return AdvicePanel::tr("line %1").arg(finding.line);
    if (finding.line > 0) return AdvicePanel::tr("%1, line %2").arg(file).arg(finding.line);
    return file;
}

constexpr std::size_t kMost = 200;  // a broken label file can have thousands

}  // namespace

QString whyHtml(const Finding& finding)
{
    QString html;
    const params::ParamSpec* spec = finding.key.empty() ? nullptr : params::find(finding.key);
    if (!spec && !finding.key.empty()) spec = params::findMeant(finding.key);
    if (spec) {
        html = QStringLiteral("<p><b>%1</b> <code>%2</code></p><p>%3</p>")
                   .arg(text(spec->label).toHtmlEscaped(), QLatin1String(spec->key), text(spec->help).toHtmlEscaped());
        if (!spec->tip.empty()) html += QStringLiteral("<p><i>%1</i></p>").arg(text(spec->tip).toHtmlEscaped());
        html += QStringLiteral("<p><small>%1</small></p>").arg(AdvicePanel::tr("Source: %1").arg(QString(QLatin1String(spec->source))).toHtmlEscaped());
    }
    if (const advice::RuleInfo* rule = advice::ruleInfo(finding.id)) {
        const QString id = fromUtf8(finding.id);   // the reference's number, for those who want to look it up
        html += QStringLiteral("<p><small>%1: %2</small></p>").arg(id.toHtmlEscaped(), text(advice::provenOn(*rule)).toHtmlEscaped());
    }
    if (!finding.frames.empty()) {
        QStringList frames;
        for (std::size_t i = 0; i < std::min<std::size_t>(8, finding.frames.size()); ++i) frames << fromUtf8(finding.frames[i]).toHtmlEscaped();
        if (finding.frames.size() > 8) frames << AdvicePanel::tr("and %n more", nullptr, static_cast<int>(finding.frames.size() - 8));
        html += QStringLiteral("<p>%1</p>").arg(frames.join(QStringLiteral("<br>")));
    }
    if (!finding.file.empty()) html += QStringLiteral("<p><small>%1</small></p>").arg(fromUtf8(finding.file).toHtmlEscaped());
    return html;
}

AdvicePanel::AdvicePanel(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll);
    rebuild();
}

void AdvicePanel::showFindings(const std::vector<Finding>& findings)
{
    const bool unchanged = !m_cleared && std::equal(findings.begin(), findings.end(), m_findings.begin(), m_findings.end(), same);
    m_findings = findings;
    m_cleared = false;
    if (!unchanged) rebuild();
}

void AdvicePanel::clear()
{
    m_findings.clear();
    m_cleared = true;
    rebuild();
}

void AdvicePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

void AdvicePanel::rebuild()
{
    const int at = m_scroll->verticalScrollBar() ? m_scroll->verticalScrollBar()->value() : 0;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(0);
    for (std::size_t i = 0; i < std::min(kMost, m_findings.size()); ++i) column->addWidget(makeRow(m_findings[i]));
    if (m_findings.size() > kMost)
        column->addWidget(new QLabel(tr("and %n more", nullptr, static_cast<int>(m_findings.size() - kMost)), content));
    if (m_findings.empty()) {
        auto* line = new QHBoxLayout;
        auto* picture = new QLabel(content);
        if (!m_cleared) picture->setPixmap(icon(QStringLiteral("ok"), toneColour(Tone::Good, palette())).pixmap(20, 20));
        auto* words = new QLabel(m_cleared ? tr("Advice about the open configuration will stand here.")
                                           : tr("Nothing to object to. The configuration does what it says."),
                                 content);
        words->setObjectName(QStringLiteral("empty"));
        line->addStretch(1);
        line->addWidget(picture);
        line->addWidget(words);
        line->addStretch(1);
        column->addStretch(1);
        column->addLayout(line);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);  // deletes the old one
    m_scroll->verticalScrollBar()->setValue(at);
}

QWidget* AdvicePanel::makeRow(const Finding& finding)
{
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("finding"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(8);
    auto* picture = new QLabel(row);
    picture->setPixmap(severityIcon(finding.severity, palette()).pixmap(16, 16));
    picture->setToolTip(severityWord(finding.severity));
    picture->setAccessibleName(severityWord(finding.severity));
    line->addWidget(picture, 0, Qt::AlignTop);
    auto* place = new QLabel(placeOf(finding), row);
    place->setMinimumWidth(64);
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, toneColour(Tone::Faint, palette()));
    place->setPalette(faint);
    line->addWidget(place, 0, Qt::AlignTop);
    auto* words = new QLabel(row);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    QString message = text(finding.message).toHtmlEscaped();
    const bool known = !finding.key.empty() && (params::find(finding.key) != nullptr);
    if (known) message += QStringLiteral("  <a href=\"key\">%1</a>").arg(fromUtf8(finding.key).toHtmlEscaped());
    if (finding.frames.size() == 1) message += QStringLiteral("  <a href=\"frame\">%1</a>").arg(fromUtf8(finding.frames.front()).toHtmlEscaped());
    words->setText(message);
    connect(words, &QLabel::linkActivated, this, [this, finding](const QString& link) {
        if (link == QLatin1String("key")) emit keyActivated(fromUtf8(finding.key));
        else emit frameActivated(fromUtf8(finding.frames.front()));
    });
    line->addWidget(words, 1);
    if (!finding.fix.empty() && !finding.fixLabel.empty()) {
        auto* fix = new QPushButton(text(finding.fixLabel), row);
        fix->setObjectName(QStringLiteral("fix"));
        connect(fix, &QPushButton::clicked, this, [this, finding] { emit fixRequested(Finding(finding)); });
        line->addWidget(fix, 0, Qt::AlignTop);
    }
    const QString why = whyHtml(finding);
    if (!why.isEmpty()) {
        auto* button = new QToolButton(row);
        button->setText(tr("Why"));
        button->setAutoRaise(true);
        button->setToolTip(why);
        connect(button, &QToolButton::clicked, this, [button, why] {
            QToolTip::showText(button->mapToGlobal(QPoint(0, button->height())), why, button, {}, 20000);
        });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
}

}  // namespace pt::ui
