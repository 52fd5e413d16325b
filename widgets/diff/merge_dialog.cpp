// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/merge_dialog.h"

#include "core/params/param_spec.h"
#include "widgets/common/text.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::ui {
namespace {

QString valueText(const std::string& value)
{
    const QString s = fromUtf8(value);
    return s.isEmpty() ? MergeDialog::tr("(not there)") : s.size() > 60 ? s.left(59) + QStringLiteral("…") : s;
}

QLabel* wrapped(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString listed(const std::vector<config::ValueChange>& changes)
{
    QStringList lines;
    for (const auto& change : changes) lines << changeLine(change);
    return lines.join(QStringLiteral("\n"));
}

}  // namespace

QString keyLabel(const std::string& key)
{
    const params::ParamSpec* spec = params::find(key);
    return spec ? text(spec->label) : fromUtf8(key);
}

QString changeLine(const config::ValueChange& change)
{
    return QStringLiteral("%1: %2 → %3").arg(keyLabel(change.key), valueText(change.before), valueText(change.after));
}

MergeDialog::MergeDialog(const QString& what, const QString& theirName, const config::MergeResult& merge, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("merge"));
    setWindowTitle(tr("Join two versions"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped(what, this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(3, 1);
    inner->addLayout(grid);
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!merge.conflicts.empty()) {
        const QStringList heads = {tr("Both changed"), tr("Before"), tr("Mine"), theirName};
        for (int i = 0; i < heads.size(); ++i) {
            auto* head = new QLabel(heads[i], content);
            QFont bold = head->font();
            bold.setBold(true);
            head->setFont(bold);
            grid->addWidget(head, 0, i);
        }
    }
    for (const config::MergeConflict& conflict : merge.conflicts) {
        const int line = grid->rowCount();
        auto* name = new QLabel(keyLabel(conflict.key), content);
        name->setToolTip(fromUtf8(conflict.key));
        grid->addWidget(name, line, 0);
        auto* base = new QLabel(valueText(conflict.base), content);
        base->setFont(mono);
        grid->addWidget(base, line, 1);
        auto* group = new QButtonGroup(content);
        const auto choice = [&](const std::string& value, int place, const char* side) {
            auto* button = new QRadioButton(valueText(value).replace(u'&', QStringLiteral("&&")), content);
            button->setObjectName(fromUtf8(conflict.key) + QLatin1String(side));
            button->setAccessibleName(QStringLiteral("%1: %2").arg(keyLabel(conflict.key), valueText(value)));
            button->setFont(mono);
            button->setToolTip(fromUtf8(value));
            group->addButton(button);
            grid->addWidget(button, line, place);
            return button;
        };
        Row row{conflict.key, choice(conflict.mine, 2, "/mine"), choice(conflict.theirs, 3, "/theirs")};
        row.mine->setChecked(true);
        m_rows.push_back(row);
    }
    if (!merge.fromTheirs.empty()) inner->addWidget(wrapped(tr("Taken over, as only the other side changed them:\n%1").arg(listed(merge.fromTheirs)), content));
    if (!merge.fromMine.empty()) inner->addWidget(wrapped(tr("Kept, as only you changed them:\n%1").arg(listed(merge.fromMine)), content));
    if (merge.commentsStripped > 0)
        inner->addWidget(wrapped(tr("The other side has lost %n comments; they are kept.", nullptr, static_cast<int>(merge.commentsStripped)), content));
    inner->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton* join = buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole);
    join->setObjectName(QStringLiteral("merge.join"));
    join->setDefault(true);
    if (m_rows.size() > 1) {
        connect(buttons->addButton(tr("All mine"), QDialogButtonBox::ResetRole), &QPushButton::clicked, this, [this] { chooseAll(false); });
        connect(buttons->addButton(tr("All theirs"), QDialogButtonBox::ResetRole), &QPushButton::clicked, this, [this] { chooseAll(true); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    constexpr int kAround = 130;   // the sentence above, the buttons below, margins
    resize(720, std::clamp(content->sizeHint().height() + kAround, 180, 560));
}

void MergeDialog::chooseAll(bool theirs)
{
    for (const Row& row : m_rows) (theirs ? row.theirs : row.mine)->setChecked(true);
}

std::map<std::string, bool> MergeDialog::choices() const
{
    std::map<std::string, bool> out;
    for (const Row& row : m_rows) out[row.key] = row.theirs->isChecked();
    return out;
}

}  // namespace pt::ui
