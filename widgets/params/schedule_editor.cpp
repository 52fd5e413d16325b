// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/schedule_editor.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>

namespace pt::ui {

ScheduleEditor::ScheduleEditor(const params::ParamSpec& spec, QWidget* parent) : ParamEditor(spec, parent), m_table(new QTableWidget(0, 2, this))
{
    const QString key = QLatin1String(spec.key);
    m_table->setObjectName(key + "/field");
    m_table->setAccessibleName(text(spec.label));
    m_table->setHorizontalHeaderLabels({tr("Rate"), tr("Until iteration")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);   // the longer heading, whole in every language
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_table, 1);
    auto* buttons = new QVBoxLayout;
    const auto button = [&](const char* name, const QString& tip, auto method) {
        auto* b = new QToolButton(this);
        b->setAutoRaise(true);
        b->setIcon(icon(QLatin1String(name)));
        b->setToolTip(tip);
        b->setAccessibleName(tip);
        b->setObjectName(key + "/" + QLatin1String(name));
        connect(b, &QToolButton::clicked, this, method);
        buttons->addWidget(b);
    };
    button("add", tr("Add a step"), [this] { addStep(); });
    button("remove", tr("Remove the selected step"), [this] { removeStep(); });
    buttons->addStretch(1);
    row->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling) emitTable();
    });
}

void ScheduleEditor::fill(const QVector<QPair<QString, QString>>& steps)
{
    m_filling = true;
    m_table->setRowCount(static_cast<int>(steps.size()));
    for (int i = 0; i < steps.size(); ++i) {
        for (int c = 0; c < 2; ++c) {
            auto* item = new QTableWidgetItem(c == 0 ? steps[i].first : steps[i].second);
            item->setTextAlignment(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
            m_table->setItem(i, c, item);
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 24 * std::max(1, m_table->rowCount()) + 4);
    m_filling = false;
}

void ScheduleEditor::showValue(const QString&, const QString& yaml, bool)
{
    if (yaml == m_shown && m_table->rowCount() > 0) return;
    m_shown = yaml;
    static const QRegularExpression pair(QStringLiteral(R"(\[\s*([^\[\],\s]+)\s*,\s*([^\[\],\s]+)\s*\])"));
    QVector<QPair<QString, QString>> steps;
    for (auto it = pair.globalMatch(yaml); it.hasNext();) {
        const auto match = it.next();
        steps.append({match.captured(1), match.captured(2)});
    }
    fill(steps);
}

void ScheduleEditor::emitTable()
{
    QStringList steps;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QString rate = numberToYaml(m_table->item(i, 0)->text(), false);
        const QString last = numberToYaml(m_table->item(i, 1)->text(), true);
        m_table->item(i, 0)->setForeground(rate.isEmpty() ? toneColour(Tone::Error, palette()) : palette().color(QPalette::Text));
        m_table->item(i, 1)->setForeground(last.isEmpty() ? toneColour(Tone::Error, palette()) : palette().color(QPalette::Text));
        if (rate.isEmpty() || last.isEmpty()) return;  // what was typed stays, marked
        steps.append(QStringLiteral("[%1, %2]").arg(rate, last));
    }
    if (steps.isEmpty()) return;
    m_shown = QStringLiteral("[%1]").arg(steps.join(QStringLiteral(", ")));
    emit edited(QLatin1String(spec().key), m_shown, false);
}

void ScheduleEditor::addStep()
{
    QVector<QPair<QString, QString>> steps;
    for (int i = 0; i < m_table->rowCount(); ++i) steps.append({m_table->item(i, 0)->text(), m_table->item(i, 1)->text()});
    const QString rate = steps.isEmpty() ? QStringLiteral("0.005") : steps.back().first;
    const qlonglong last = steps.isEmpty() ? 0 : steps.back().second.toLongLong();
    steps.append({rate, QString::number(last + (steps.isEmpty() ? 10000 : 100000))});
    fill(steps);
    emitTable();
}

void ScheduleEditor::removeStep()
{
    if (m_table->rowCount() < 2) return;
    const int at = m_table->currentRow() >= 0 ? m_table->currentRow() : m_table->rowCount() - 1;
    m_filling = true;
    m_table->removeRow(at);
    m_filling = false;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 24 * m_table->rowCount() + 4);
    emitTable();
}

}  // namespace pt::ui
