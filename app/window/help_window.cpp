// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_window.h"

#include "core/params/param_spec.h"
#include "core/params/pitfalls.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"
#include "widgets/params/param_help.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace pt::app {
namespace {

enum Role { TopicRole = Qt::UserRole + 1, KeyRole, WordsRole };

/// A page in the language of the window, else in English.
QString topicText(const QString& topic)
{
    const QString locale = QLocale().name();
    for (const QString& language : {locale, locale.section(u'_', 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1_%2.md").arg(topic, language));
        if (file.open(QIODevice::ReadOnly)) return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString pitfallsHtml()
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(HelpWindow::tr("What surprises people"));
    for (const params::Pitfall& pitfall : params::pitfalls()) {
        QStringList keys;
        const QStringList all = QString::fromLatin1(pitfall.keys).split(u' ');
        for (const QString& key : all) keys += params::find(ui::toUtf8(key)) ? QStringLiteral("<a href=\"param:%1\">%1</a>").arg(key) : key;
        html += QStringLiteral("<p><b>%1</b> %2<br><small>%3</small></p>").arg(QLatin1String(pitfall.id), ui::text(pitfall.text).toHtmlEscaped(), keys.join(QStringLiteral(", ")));
    }
    return html;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_page(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    auto* split = new QSplitter(Qt::Horizontal, this);
    auto* left = new QWidget(split);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(QStringLiteral("help.search"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the help"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("help.list"));
    m_list->setAccessibleName(tr("Pages"));
    column->addWidget(m_list, 1);
    split->addWidget(left);
    m_page->setObjectName(QStringLiteral("help.page"));
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(14);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 560});
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(split);
    resize(820, 600);
    fill();
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showItem);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        const QStringList all = words.toLower().split(u' ', Qt::SkipEmptyParts);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem* item = m_list->item(row);
            const QString hay = item->data(WordsRole).toString();
            item->setHidden(!std::all_of(all.begin(), all.end(), [&](const QString& word) { return hay.contains(word); }));
        }
    });
}

void HelpWindow::fill()
{
    const auto topic = [this](const QString& title, const QString& id) {
        auto* item = new QListWidgetItem(ui::icon(QStringLiteral("why")), title, m_list);
        item->setData(TopicRole, id);
        item->setData(WordsRole, (title + topicText(id)).toLower());
    };
    topic(tr("First steps"), QStringLiteral("start"));
    topic(tr("Training and runs"), QStringLiteral("training"));
    topic(tr("What surprises people"), QStringLiteral("pitfalls"));
    for (const params::ParamSpec& spec : params::all()) {
        const QString label = ui::text(spec.label), key = QLatin1String(spec.key);
        auto* item = new QListWidgetItem(label.isEmpty() ? key : label, m_list);
        item->setData(KeyRole, key);
        item->setToolTip(key);
        item->setData(WordsRole, QStringLiteral("%1 %2 %3 %4").arg(label, key, ui::text(spec.help), QLatin1String(spec.synonyms)).toLower());
    }
}

void HelpWindow::showItem()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    const QString topic = item->data(TopicRole).toString();
    if (topic == QLatin1String("pitfalls")) m_page->setHtml(pitfallsHtml());
    else if (!topic.isEmpty()) m_page->setMarkdown(topicText(topic));
    else if (const params::ParamSpec* spec = params::find(ui::toUtf8(item->data(KeyRole).toString())))
        m_page->setHtml(ui::parameterPage(*spec) + QStringLiteral("<p><a href=\"show:%1\">%2</a></p>").arg(QLatin1String(spec->key), tr("Show it in the form")));
}

void HelpWindow::showTopic(const QString& topic)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(TopicRole).toString() == topic) m_list->setCurrentRow(row);
}

void HelpWindow::showParameter(const QString& key)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(KeyRole).toString() == key) m_list->setCurrentRow(row);
    m_list->scrollToItem(m_list->currentItem());
}

QString HelpWindow::shownText() const { return m_page->toPlainText(); }

void HelpWindow::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("param")) showParameter(link.path());
    if (link.scheme() == QLatin1String("show")) emit parameterWanted(link.path());
}

}  // namespace pt::app
