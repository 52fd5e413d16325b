// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/translate_dialog.h"

#include "widgets/common/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::app {
namespace {

using Kind = config::TranslationNote::Kind;

QString pairText(const std::string& key, const std::string& value)
{
    if (key.empty()) return {};
    return value.empty() ? ui::fromUtf8(key) : QStringLiteral("%1: %2").arg(ui::fromUtf8(key), ui::fromUtf8(value));
}

}  // namespace

TranslateDialog::TranslateDialog(const config::Translation& translation, const QString& fileName, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Translation to %1").arg(fileName));
    auto* layout = new QVBoxLayout(this);
    const auto count = [&](Kind kind) {
        return static_cast<int>(std::count_if(translation.notes.begin(), translation.notes.end(), [&](const auto& n) { return n.kind == kind; }));
    };
    auto* head = new QLabel(tr("%1 settings keep their meaning, %2 become the nearest there is, %3 have no counterpart. Nothing has been written yet.")
                                .arg(count(Kind::Same)).arg(count(Kind::Nearest)).arg(count(Kind::Lost)), this);
    head->setWordWrap(true);
    layout->addWidget(head);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("translation"));
    m_list->setAccessibleName(tr("What becomes of each setting"));
    m_list->setHeaderLabels({tr("Here"), tr("There"), tr("What differs")});
    m_list->setRootIsDecorated(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    fill(translation);
    m_list->header()->resizeSection(0, 260);
    m_list->header()->resizeSection(1, 330);
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(940, 560);
}

void TranslateDialog::fill(const config::Translation& translation)
{
    const std::pair<Kind, QString> groups[] = {{Kind::Lost, tr("Without counterpart")}, {Kind::Nearest, tr("Nearest there is")}, {Kind::Same, tr("The same")}};
    for (const auto& [kind, title] : groups) {
        auto* group = new QTreeWidgetItem({title});
        QFont bold = font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setFlags(Qt::ItemIsEnabled);
        for (const auto& note : translation.notes) {
            if (note.kind != kind) continue;
            const QString why = ui::text(note.message);
            auto* item = new QTreeWidgetItem(group, {pairText(note.from, note.fromValue), pairText(note.to, note.toValue), why});
            for (int column = 0; column < 3; ++column) item->setToolTip(column, item->text(column));
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        m_list->addTopLevelItem(group);
        group->setFirstColumnSpanned(true);
        group->setExpanded(kind != Kind::Same);
    }
}

}  // namespace pt::app
