// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presets/presets_dialog.h"

#include "core/params/param_spec.h"
#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pt::ui {
namespace {

std::string language() { return QLocale().name().left(2).toStdString(); }

QString words(const config::LocalText& text) { return fromUtf8(config::inLanguage(text, language())); }

QString labelOf(const std::string& key)
{
    const params::ParamSpec* spec = params::find(key);
    return spec ? text(spec->label) : fromUtf8(key);
}

}  // namespace

PresetsDialog::PresetsDialog(QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_name(new QLabel(this)), m_about(new QLabel(this)), m_changes(new QTreeWidget(this)),
      m_trouble(new QLabel(this)), m_apply(new QPushButton(tr("Apply"), this)), m_export(new QPushButton(tr("Export…"), this)),
      m_remove(new QPushButton(tr("Delete"), this)), m_newName(new QLineEdit(this)), m_other(new QComboBox(this)), m_save(new QPushButton(tr("Save as preset"), this))
{
    setObjectName(QStringLiteral("presets"));
    setWindowTitle(tr("Presets"));
    resize(860, 480);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { refresh(); });
    connect(m_list, &QListWidget::itemActivated, m_apply, &QPushButton::click);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto* preset = current()) emit applyRequested(*preset);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const auto* preset = current()) emit exportRequested(*preset);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto* preset = current()) emit removeRequested(*preset);
    });
    connect(m_newName, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(!m_newName->text().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(m_newName->text().trimmed(), m_other->currentData().toString()); });
}

void PresetsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    auto* split = new QSplitter(Qt::Horizontal, this);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setObjectName(QStringLiteral("presets.list"));
    split->addWidget(m_list);
    auto* side = new QWidget(split);
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(8, 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_name->setFont(bold);
    for (QLabel* label : {m_name, m_about, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_changes->setObjectName(QStringLiteral("presets.changes"));
    m_changes->setAccessibleName(tr("What the preset changes"));
    m_changes->setHeaderLabels({tr("Parameter"), tr("Now"), tr("Then"), tr("Why")});
    m_changes->setRootIsDecorated(false);
    m_changes->setAlternatingRowColors(true);
    m_changes->setWordWrap(true);
    m_changes->setSelectionMode(QAbstractItemView::NoSelection);
    m_changes->header()->setStretchLastSection(true);
    for (const int i : {0, 1, 2}) m_changes->header()->setSectionResizeMode(i, QHeaderView::ResizeToContents);
    right->addWidget(m_name);
    right->addWidget(m_about);
    right->addWidget(m_changes, 1);
    split->addWidget(side);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 600});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    m_trouble->setObjectName(QStringLiteral("presets.trouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);

    auto* mine = new QHBoxLayout;
    mine->addWidget(new QLabel(tr("My differences from"), this));
    m_other->setAccessibleName(tr("My differences from"));
    m_other->setObjectName(QStringLiteral("presets.other"));
    mine->addWidget(m_other);
    m_newName->setObjectName(QStringLiteral("presets.newName"));
    m_newName->setPlaceholderText(tr("Name of the new preset"));
    m_newName->setAccessibleName(tr("Name of the new preset"));
    mine->addWidget(m_newName, 1);
    m_save->setObjectName(QStringLiteral("presets.save"));
    m_save->setEnabled(false);
    m_save->setAutoDefault(false);
    mine->addWidget(m_save);
    column->addLayout(mine);

    auto* buttons = new QHBoxLayout;
    auto* import = new QPushButton(tr("Import…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {import, m_export, m_remove, close}) button->setAutoDefault(false);
    m_apply->setObjectName(QStringLiteral("presets.apply"));
    m_remove->setObjectName(QStringLiteral("presets.remove"));
    m_apply->setDefault(true);
    buttons->addWidget(import);
    buttons->addWidget(m_export);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_apply);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(import, &QPushButton::clicked, this, &PresetsDialog::importRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void PresetsDialog::showPresets(const std::vector<config::Preset>& presets, const std::vector<Error>& troubles)
{
    const QString was = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_presets = presets;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& preset : presets) {
            auto* item = new QListWidgetItem(preset.builtIn ? words(preset.name) : tr("%1 (yours)").arg(words(preset.name)), m_list);
            item->setData(Qt::UserRole, fromUtf8(preset.id));
        }
    }
    select(was);
    QStringList sentences;
    for (const Error& trouble : troubles) sentences << text(trouble);
    showTrouble(sentences.join(QStringLiteral("\n")));
}

void PresetsDialog::select(const QString& id)
{
    int at = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == id) at = i;
    m_list->setCurrentRow(m_list->count() > 0 ? at : -1);
    refresh();
}

void PresetsDialog::showDocument(const config::YamlDocument& document)
{
    m_document = document;
    refresh();
}

void PresetsDialog::setOthers(const std::vector<std::pair<QString, QString>>& others)
{
    const QString was = m_other->currentData().toString();
    m_other->clear();
    for (const auto& [id, label] : others) m_other->addItem(label, id);
    m_other->setCurrentIndex(std::max(0, m_other->findData(was)));
}

void PresetsDialog::showTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Error, palette()));
    m_trouble->setPalette(colours);
}

const config::Preset* PresetsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_presets.size()) ? &m_presets[static_cast<std::size_t>(row)] : nullptr;
}

void PresetsDialog::refresh()
{
    const config::Preset* preset = current();
    m_changes->clear();
    m_export->setEnabled(preset);
    m_remove->setEnabled(preset && !preset->builtIn);
    m_apply->setEnabled(false);
    m_name->setText(preset ? words(preset->name) : QString());
    m_about->setText(preset ? words(preset->about) : QString());
    if (!preset || !m_document) return;
    const auto outcome = config::applyPreset(*m_document, *preset);
    if (!outcome) {
        m_about->setText(words(preset->about) + QStringLiteral("\n") + text(outcome.error()));
        return;
    }
    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const config::PresetEdit& edit : preset->edits(config::isTorchFile(*m_document))) {
        const config::YamlNode* now = m_document->find(edit.key);
        const bool unread = std::find(outcome->unread.begin(), outcome->unread.end(), edit.key) != outcome->unread.end();
        const bool same = unread || std::find(outcome->already.begin(), outcome->already.end(), edit.key) != outcome->already.end();
        auto* item = new QTreeWidgetItem(m_changes, {labelOf(edit.key), now ? fromUtf8(config::flowText(*m_document, *now)) : tr("(not there)"),
                                                     unread ? tr("not read by this loader") : same ? tr("as now") : edit.remove ? tr("(removed)") : fromUtf8(edit.value), words(edit.why)});
        item->setToolTip(0, fromUtf8(edit.key));
        item->setToolTip(3, words(edit.why));
        for (const int i : {1, 2}) item->setFont(i, mono);
        for (int i = 0; same && i < 4; ++i) item->setForeground(i, toneColour(Tone::Faint, palette()));
    }
    m_apply->setEnabled(!outcome->changes.empty());
    fitReasons();
}

/// A tree does not make room for wrapped words by itself.
void PresetsDialog::fitReasons()
{
    for (const int i : {0, 1, 2}) m_changes->resizeColumnToContents(i);
    int room = m_changes->viewport()->width() - 12;
    for (const int i : {0, 1, 2}) room -= m_changes->columnWidth(i);
    for (int i = 0; i < m_changes->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_changes->topLevelItem(i);
        const QRect box = fontMetrics().boundingRect(QRect(0, 0, std::max(120, room), 1000), Qt::TextWordWrap, item->text(3));
        item->setSizeHint(3, QSize(box.width(), box.height() + 6));
        for (int column = 0; column < 4; ++column) item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeft);
    }
}

void PresetsDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitReasons();
}

void PresetsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fitReasons();
}

}  // namespace pt::ui
