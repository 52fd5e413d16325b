// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/frames_panel.h"

#include "core/augment/pipeline.h"
#include "widgets/common/icons.h"
#include "widgets/dataset/frames_model.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>

namespace pt::ui {
namespace {

/// A row: thumbnail, name, count with a disc that is full, half or empty, and marks with icons.
class FrameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {120, index.data(FramesModel::FrameIndexRole).toInt() < 0 ? 26 : FramesModel::kThumbHeight + 6};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        ground.text.clear();
        ground.icon = {};
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette& palette = option.palette;
        const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        if (index.data(FramesModel::FrameIndexRole).toInt() < 0) paintVideo(painter, option, index, ink);
        else paintFrame(painter, option, index, ink, selected);
        painter->restore();
    }

private:
    static void paintVideo(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink)
    {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(ink);
        const QRect area = option.rect.adjusted(4, 0, -8, 0);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideMiddle, area.width() - 44));
        painter->setFont(option.font);
        painter->setPen(toneColour(Tone::Faint, option.palette));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, index.data(FramesModel::LabelledRole).toString());
    }
    static void paintFrame(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ink, bool selected)
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect box(option.rect.left() + 2, option.rect.center().y() - FramesModel::kThumbHeight / 2 + 1, FramesModel::kThumbWidth, FramesModel::kThumbHeight);
        const QPixmap thumb = index.data(Qt::DecorationRole).value<QPixmap>();
        if (thumb.isNull()) {
            painter->fillRect(box, QColor(128, 128, 128, 60));
        } else {
            QRect fitted(QPoint(), thumb.size().scaled(box.size(), Qt::KeepAspectRatio));
            fitted.moveCenter(box.center());
            painter->drawPixmap(fitted, thumb);
        }
        int right = option.rect.right() - 8;
        const int labelled = index.data(FramesModel::LabelledRole).toInt(), possible = index.data(FramesModel::PossibleRole).toInt();
        const QRectF disc(right - 9, option.rect.center().y() - 4.5, 10, 10);
        painter->setPen(QPen(ink, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc);
        painter->setBrush(ink);
        if (labelled >= possible && possible > 0) painter->drawEllipse(disc);
        else if (labelled > 0) painter->drawPie(disc, 90 * 16, 180 * 16);
        right -= 14;
        const QRect number(right - 24, option.rect.top(), 24, option.rect.height());
        painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(labelled));
        right -= 26;
        const bool missing = index.data(FramesModel::MissingRole).toBool();
        const bool refused = index.data(FramesModel::RefusedRole).toDouble() > 0.0;
        if (missing || refused) {
            const QColor colour = selected ? ink : toneColour(missing ? Tone::Error : Tone::Warning, option.palette);
            icon(missing ? QStringLiteral("fails") : QStringLiteral("skipped"), colour).paint(painter, right - 16, option.rect.center().y() - 7, 15, 15);
            right -= 20;
        }
        const QRect name(box.right() + 8, option.rect.top(), right - box.right() - 8, option.rect.height());
        painter->setPen(ink);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(QFileInfo(index.data().toString()).completeBaseName(), Qt::ElideRight, name.width()));
    }
};

}  // namespace

FramesPanel::FramesPanel(QWidget* parent)
    : QWidget(parent), m_model(new FramesModel(this)), m_filter(new FramesFilter(this)), m_view(new QTreeView(this)), m_count(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    auto* sort = new QComboBox(this);
    sort->setAccessibleName(tr("Sort frames"));
    sort->setObjectName(QStringLiteral("frames.sort"));
    sort->addItems({tr("By name"), tr("Fewest labels"), tr("Most refused"), tr("Most crowded"), tr("Smallest animals"), tr("Largest animals"), tr("Random")});
    auto* show = new QComboBox(this);
    show->setAccessibleName(tr("Show frames"));
    show->setObjectName(QStringLiteral("frames.show"));
    show->addItems({tr("All"), tr("Incomplete"), tr("No image"), tr("Refused"), tr("Crowded")});
    for (QComboBox* box : {sort, show}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        head->addWidget(box, 1);
    }
    layout->addLayout(head);
    m_filter->setSourceModel(m_model);
    m_filter->sort(0);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new FrameDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(10);
    m_view->setUniformRowHeights(false);
    m_view->setAccessibleName(tr("Labelled frames"));
    m_view->setObjectName(QStringLiteral("frames"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_view, 1);
    m_count->setMargin(6);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count);
    connect(sort, &QComboBox::activated, this, [this](int i) { m_filter->setSortBy(static_cast<FramesFilter::Sort>(i)); });
    connect(show, &QComboBox::activated, this, [this](int i) {
        m_filter->setShow(static_cast<FramesFilter::Show>(i));
        m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const int frame = now.data(FramesModel::FrameIndexRole).toInt();
        if (!now.isValid() || frame < 0 || m_quiet || frame == m_frame) return;
        m_frame = frame;
        emit frameSelected(frame);
    });
    updateCount();
}

void FramesPanel::setProject(std::shared_ptr<const dataset::Project> project)
{
    m_quiet = true;
    m_project = std::move(project);
    m_frame = -1;
    m_model->setProject(m_project);
    m_view->expandAll();
    m_quiet = false;
    updateCount();
}

void FramesPanel::updateProject(std::shared_ptr<const dataset::Project> project)
{
    m_project = std::move(project);
    m_model->updateProject(m_project);
}

void FramesPanel::setConfig(const config::PoseConfig& config)
{
    if (!m_project) return;
    std::map<std::pair<int, int>, double> bySize;  // a project has few sizes
    std::vector<double> shares;
    shares.reserve(m_project->frames.size());
    for (const dataset::Frame& frame : m_project->frames) {
        const std::pair<int, int> size(frame.size.width, frame.size.height);
        if (size.first <= 0) {
            shares.push_back(0.0);
            continue;
        }
        auto known = bySize.find(size);
        if (known == bySize.end()) known = bySize.emplace(size, augment::refusedShare(config, frame.size)).first;
        shares.push_back(known->second);
    }
    m_model->setRefusedShares(std::move(shares));
}

void FramesPanel::selectFrame(int frame)
{
    m_quiet = true;
    m_frame = frame;
    const QModelIndex at = m_filter->mapFromSource(m_model->indexOfFrame(frame));
    m_view->setCurrentIndex(at);
    if (at.isValid()) m_view->scrollTo(at);
    m_quiet = false;
}

int FramesPanel::neighbour(int delta) const
{
    QModelIndex at = m_filter->mapFromSource(m_model->indexOfFrame(m_frame));
    while (at.isValid()) {
        at = delta > 0 ? m_view->indexBelow(at) : m_view->indexAbove(at);
        const int frame = at.data(FramesModel::FrameIndexRole).toInt();
        if (at.isValid() && frame >= 0) return frame;
    }
    return m_frame;
}

void FramesPanel::updateCount()
{
    const int frames = m_project ? static_cast<int>(m_project->frames.size()) : 0;
    m_count->setText(m_project ? tr("%n labelled frames", nullptr, frames) : tr("The frames of an open project stand here."));
    m_count->setWordWrap(true);
}

}  // namespace pt::ui
