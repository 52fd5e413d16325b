// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset/frames_model.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QGuiApplication>
#include <QImage>
#include <QPalette>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

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
    m_animals.clear();
    std::map<std::string, std::size_t> places;
    for (int i = 0; m_project && i < static_cast<int>(m_project->frames.size()); ++i) m_animals.push_back(animalsOf(m_project->frames[static_cast<std::size_t>(i)].labels));
    for (int i = 0; m_project && i < static_cast<int>(m_project->frames.size()); ++i) {
        const std::string& name = m_project->frames[static_cast<std::size_t>(i)].video;
        const auto [place, isNew] = places.emplace(name, m_videos.size());
        if (isNew) m_videos.push_back({fromUtf8(name), {}});
        m_videos[place->second].frames.push_back(i);
    }
    endResetModel();
}

void FramesModel::updateProject(std::shared_ptr<const dataset::Project> project)
{
    if (!m_project || !project || project->frames.size() != m_project->frames.size()) return setProject(std::move(project));
    const auto before = std::exchange(m_project, std::move(project));
    for (int v = 0; v < static_cast<int>(m_videos.size()); ++v) {
        const auto& frames = m_videos[static_cast<std::size_t>(v)].frames;
        const auto differs = [&](int f) { return before->frames[static_cast<std::size_t>(f)].missing != m_project->frames[static_cast<std::size_t>(f)].missing; };
        if (std::any_of(frames.begin(), frames.end(), differs)) tellVideo(v, {MissingRole});
    }
}

void FramesModel::tellVideo(int v, const QList<int>& roles)
{
    const QModelIndex video = index(v, 0);
    emit dataChanged(video, video, roles);
    emit dataChanged(index(0, 0, video), index(rowCount(video) - 1, 0, video), roles);
}

void FramesModel::setRefusedShares(std::vector<double> shares)
{
    if (shares == m_refused) return;
    const std::vector<double> before = std::exchange(m_refused, std::move(shares));
    const auto share = [](const std::vector<double>& of, int f) { return static_cast<std::size_t>(f) < of.size() ? of[static_cast<std::size_t>(f)] : 0.0; };
    for (int v = 0; v < static_cast<int>(m_videos.size()); ++v) {
        const auto& frames = m_videos[static_cast<std::size_t>(v)].frames;
        if (std::any_of(frames.begin(), frames.end(), [&](int f) { return share(before, f) != share(m_refused, f); })) tellVideo(v, {RefusedRole});
    }
}

QModelIndex FramesModel::indexOfFrame(int frame) const
{
    for (int v = 0; v < static_cast<int>(m_videos.size()); ++v) {
        const auto& frames = m_videos[static_cast<std::size_t>(v)].frames;
        const auto at = std::lower_bound(frames.begin(), frames.end(), frame);   // in ascending order, as they were added
        if (at != frames.end() && *at == frame) return createIndex(static_cast<int>(at - frames.begin()), 0, static_cast<quintptr>(v));
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
    case CrowdRole:
    case LargestRole: {
        double most = 0.0;
        for (const int f : video.frames) most = std::max(most, frameData(f, role).toDouble());
        return most;
    }
    case SmallestRole: {
        double least = 1e9;   // of the frames that have an animal
        for (const int f : video.frames)
            if (const double size = frameData(f, role).toDouble(); size > 0) least = std::min(least, size);
        return least;
    }
    default: return {};
    }
}

FramesModel::Animals FramesModel::animalsOf(const dataset::Annotations& labels)
{
    Animals out;
    std::vector<cv::Point2d> centres;
    double sum = 0.0;
    for (int i = 0; i < labels.individuals; ++i) {
        double x0 = 1e9, y0 = 1e9, x1 = -1e9, y1 = -1e9;
        int n = 0;
        for (int k = 0; k < labels.parts; ++k) {
            const auto& p = labels.at(i, k);
            if (!dataset::Annotations::isLabeled(p)) continue;
            ++n;
            x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
        }
        if (n == 0) continue;
        centres.emplace_back((x0 + x1) / 2, (y0 + y1) / 2);
        if (n < 2) continue;
        const double size = std::max(x1 - x0, y1 - y0);
        out.smallest = out.smallest > 0 ? std::min(out.smallest, size) : size;
        out.largest = std::max(out.largest, size);
        sum += size;
    }
    double nearest = 1e9;
    for (std::size_t a = 0; a < centres.size(); ++a)
        for (std::size_t b = a + 1; b < centres.size(); ++b) nearest = std::min(nearest, std::hypot(centres[a].x - centres[b].x, centres[a].y - centres[b].y));
    // As many as there are, and among equals those that lie closest, in lengths of an animal.
    const double apart = centres.size() > 1 && sum > 0 ? nearest / (sum / static_cast<double>(centres.size())) : 1e9;
    out.crowd = static_cast<double>(centres.size()) + 0.999 / (1.0 + apart);
    return out;
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
    case CrowdRole: return m_animals[static_cast<std::size_t>(frame)].crowd;
    case SmallestRole: return m_animals[static_cast<std::size_t>(frame)].smallest;
    case LargestRole: return m_animals[static_cast<std::size_t>(frame)].largest;
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
    if (sort == Sort::Random) m_dice = QRandomGenerator::global()->generate();
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
    case Show::Crowded: return std::fmod(at.data(FramesModel::CrowdRole).toDouble(), 1.0) > 0.4995;   // two animals closer than their own length
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
    const auto number = [](const QModelIndex& at, int role) { return at.data(role).toDouble(); };
    if (m_sort == Sort::MostCrowded || m_sort == Sort::LargestAnimals) {
        const int role = m_sort == Sort::MostCrowded ? FramesModel::CrowdRole : FramesModel::LargestRole;
        if (number(a, role) != number(b, role)) return number(a, role) > number(b, role);
    }
    if (m_sort == Sort::SmallestAnimals) {
        const auto size = [&](const QModelIndex& at) { return number(at, FramesModel::SmallestRole) > 0 ? number(at, FramesModel::SmallestRole) : 1e9; };   // without an animal: last
        if (size(a) != size(b)) return size(a) < size(b);
    }
    if (m_sort == Sort::Random) {
        const auto place = [this](const QModelIndex& at) { return qHash(at.data(FramesModel::NameRole).toString(), m_dice + static_cast<quint32>(at.data(FramesModel::FrameIndexRole).toInt())); };
        if (place(a) != place(b)) return place(a) < place(b);
    }
    // A project's frames are sorted by name: their numbers say the same as their names, and thousands of them are quickly compared.
    if (frames) return a.data(FramesModel::FrameIndexRole).toInt() < b.data(FramesModel::FrameIndexRole).toInt();
    return a.data(FramesModel::NameRole).toString() < b.data(FramesModel::NameRole).toString();
}

}  // namespace pt::ui
