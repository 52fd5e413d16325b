// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/frames_model.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QPointer>

#include <algorithm>
#include <map>

namespace pt::ui {
namespace {

QImage thumbnail(const dataset::Project& project, int frame)
{
    auto loaded = dataset::loadFrame(project, project.frames[static_cast<std::size_t>(frame)]);
    if (!loaded || loaded->empty()) return {};
    const cv::Mat& m = *loaded;
    const QImage whole(m.data, m.cols, m.rows, static_cast<qsizetype>(m.step), QImage::Format_RGB888);
    return whole.scaled(FramesModel::kThumbWidth * 2, FramesModel::kThumbHeight * 2, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

constexpr quintptr kVideo = ~quintptr{0};

}  // namespace

FramesModel::FramesModel(QObject* parent) : QAbstractItemModel(parent), m_thumbs(600)
{
    m_pool.setMaxThreadCount(1);
}

FramesModel::~FramesModel()
{
    m_pool.clear();
    m_pool.waitForDone();  // at most one picture
}

void FramesModel::setProject(std::shared_ptr<const dataset::Project> project)
{
    beginResetModel();
    ++m_generation;
    m_pool.clear();
    m_project = std::move(project);
    m_videos.clear();
    m_refused.clear();
    m_thumbs.clear();
    m_asked.clear();
    std::map<std::string, std::size_t> places;
    for (int i = 0; m_project && i < static_cast<int>(m_project->frames.size()); ++i) {
        const std::string& name = m_project->frames[static_cast<std::size_t>(i)].video;
        const auto [place, isNew] = places.emplace(name, m_videos.size());
        if (isNew) m_videos.push_back({fromUtf8(name), {}});
        m_videos[place->second].frames.push_back(i);
    }
    endResetModel();
}

void FramesModel::setRefusedShares(std::vector<double> shares)
{
    if (shares == m_refused) return;
    m_refused = std::move(shares);
    for (int v = 0; v < static_cast<int>(m_videos.size()); ++v) {
        const QModelIndex video = index(v, 0);
        emit dataChanged(video, video);
        emit dataChanged(index(0, 0, video), index(rowCount(video) - 1, 0, video));
    }
}

QModelIndex FramesModel::indexOfFrame(int frame) const
{
    for (int v = 0; v < static_cast<int>(m_videos.size()); ++v) {
        const auto& frames = m_videos[static_cast<std::size_t>(v)].frames;
        const auto at = std::find(frames.begin(), frames.end(), frame);
        if (at != frames.end()) return createIndex(static_cast<int>(at - frames.begin()), 0, static_cast<quintptr>(v));
    }
    return {};
}

QModelIndex FramesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : kVideo);
}

QModelIndex FramesModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kVideo) return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kVideo);
}

int FramesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_videos.size());
    if (parent.internalId() != kVideo || parent.column() != 0) return 0;
    return static_cast<int>(m_videos[static_cast<std::size_t>(parent.row())].frames.size());
}

int FramesModel::columnCount(const QModelIndex&) const { return 1; }

QVariant FramesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (index.internalId() == kVideo) return videoData(m_videos[static_cast<std::size_t>(index.row())], role);
    return frameData(m_videos[index.internalId()].frames[static_cast<std::size_t>(index.row())], role);
}

QVariant FramesModel::videoData(const Video& video, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return video.name;
    case Qt::AccessibleTextRole: return tr("Video %1, %n frames", nullptr, static_cast<int>(video.frames.size())).arg(video.name);
    case FrameIndexRole: return -1;
    case LabelledRole: return static_cast<int>(video.frames.size());
    default: return {};
    }
}

QVariant FramesModel::frameData(int frame, int role) const
{
    const dataset::Frame& f = m_project->frames[static_cast<std::size_t>(frame)];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return fromUtf8(f.image);
    case FrameIndexRole: return frame;
    case LabelledRole: return f.labels.labeledCount();
    case PossibleRole: return f.labels.individuals * f.labels.parts;
    case MissingRole: return f.missing;
    case RefusedRole: return static_cast<std::size_t>(frame) < m_refused.size() ? m_refused[static_cast<std::size_t>(frame)] : 0.0;
    case Qt::ToolTipRole: return toolTip(frame);
    case Qt::AccessibleTextRole: return tr("%1, %2 of %3 points labelled").arg(fromUtf8(f.image)).arg(f.labels.labeledCount()).arg(f.labels.individuals * f.labels.parts);
    case Qt::DecorationRole:
        if (const QPixmap* map = m_thumbs.object(frame)) return *map;
        if (!f.missing) request(frame);
        return {};
    default: return {};
    }
}

QString FramesModel::toolTip(int frame) const
{
    const dataset::Frame& f = m_project->frames[static_cast<std::size_t>(frame)];
    QStringList lines = {fromUtf8(f.id)};
    if (f.size.width > 0) lines << tr("%1 × %2 px").arg(f.size.width).arg(f.size.height);
    lines << tr("%1 of %2 points labelled").arg(f.labels.labeledCount()).arg(f.labels.individuals * f.labels.parts);
    if (f.missing) lines << tr("The image file is missing, and there is no video to take it from.");
    const double refused = frameData(frame, RefusedRole).toDouble();
    if (refused > 0.0) lines << tr("The size limits refuse %1 % of the draws of this frame.").arg(std::max(1, int(refused * 100.0 + 0.5)));
    return lines.join(u'\n');
}

void FramesModel::request(int frame) const
{
    if (m_asked.contains(frame)) return;
    m_asked.insert(frame);
    auto* self = const_cast<FramesModel*>(this);
    const int generation = m_generation;
    m_pool.start([self, project = m_project, frame, generation] {
        const QImage image = thumbnail(*project, frame);
        // The model waits for its pool before it goes, so it is there.
        QMetaObject::invokeMethod(self, [self, frame, generation, image] { self->deliver(frame, generation, image); }, Qt::QueuedConnection);
    }, ++m_order);  // what was asked for last is on the screen now
}

void FramesModel::deliver(int frame, int generation, const QImage& image)
{
    if (generation != m_generation || image.isNull()) return;
    m_thumbs.insert(frame, new QPixmap(QPixmap::fromImage(image)));
    m_asked.remove(frame);
    const QModelIndex at = indexOfFrame(frame);
    emit dataChanged(at, at, {Qt::DecorationRole});
}

void FramesFilter::setShow(Show show)
{
    m_show = show;
    setRecursiveFilteringEnabled(show != Show::All);
    invalidateFilter();
}

void FramesFilter::setSortBy(Sort sort)
{
    m_sort = sort;
    invalidate();
    this->sort(0);
}

bool FramesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    if (at.data(FramesModel::FrameIndexRole).toInt() < 0) return m_show == Show::All;
    switch (m_show) {
    case Show::All: return true;
    case Show::Incomplete: return at.data(FramesModel::LabelledRole).toInt() < at.data(FramesModel::PossibleRole).toInt();
    case Show::Missing: return at.data(FramesModel::MissingRole).toBool();
    case Show::Refused: return at.data(FramesModel::RefusedRole).toDouble() > 0.0;
    }
    return true;
}

bool FramesFilter::lessThan(const QModelIndex& a, const QModelIndex& b) const
{
    const bool frames = a.data(FramesModel::FrameIndexRole).toInt() >= 0;
    if (frames && m_sort == Sort::FewestLabels) {
        const int x = a.data(FramesModel::LabelledRole).toInt(), y = b.data(FramesModel::LabelledRole).toInt();
        if (x != y) return x < y;
    }
    if (frames && m_sort == Sort::MostRefused) {
        const double x = a.data(FramesModel::RefusedRole).toDouble(), y = b.data(FramesModel::RefusedRole).toDouble();
        if (x != y) return x > y;
    }
    return a.data(FramesModel::NameRole).toString() < b.data(FramesModel::NameRole).toString();
}

}  // namespace pt::ui
