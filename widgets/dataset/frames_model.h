// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace pt::ui {

/// The labelled frames of a project as a tree: videos, and under each its frames. Thumbnails are decoded on a thread of its own,
/// the newest asked for first, and kept.
class FramesModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { FrameIndexRole = Qt::UserRole, LabelledRole, PossibleRole, MissingRole, RefusedRole, ErrorRole, NameRole, CrowdRole, SmallestRole, LargestRole };

    explicit FramesModel(QObject* parent = nullptr);
    ~FramesModel() override;

    void setProject(std::shared_ptr<const dataset::Project> project);
    /// The same frames, of which more is known (sizes, missing images); rows, selection and thumbnails stay.
    void updateProject(std::shared_ptr<const dataset::Project> project);
    /// Share of draws, 0 to 1, that the size limits refuse; one number per frame, or empty.
    void setRefusedShares(std::vector<double> shares);
    QModelIndex indexOfFrame(int frame) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    static constexpr int kThumbWidth = 48, kThumbHeight = 36;

private:
    struct Video { QString name; std::vector<int> frames; };
    /// What the labels of a frame say of its animals. Sizes: longer side of the box around an animal's labels, px; 0 when there is none.
    struct Animals { double crowd = 0.0, smallest = 0.0, largest = 0.0; };
    static Animals animalsOf(const dataset::Annotations& labels);
    void tellVideo(int video, const QList<int>& roles);   ///< Of a video's rows these roles have changed.
    QVariant frameData(int frame, int role) const;
    QVariant videoData(const Video& video, int role) const;
    void request(int frame) const;
    void deliver(int frame, int generation, const QImage& image);
    QString toolTip(int frame) const;

    std::shared_ptr<const dataset::Project> m_project;
    std::vector<Video> m_videos;
    std::vector<double> m_refused;
    std::vector<Animals> m_animals;      ///< One a frame.
    mutable QCache<int, QPixmap> m_thumbs;
    mutable QSet<int> m_asked;
    mutable QThreadPool m_pool;
    mutable int m_order = 0;
    int m_generation = 0;
};

/// Sort and filter: by name, labels, refusal, crowding, the size of the animals or at random; all, incomplete, without image, refused by the
/// size limits, crowded. A video stands where its first frame does.
class FramesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Incomplete, Missing, Refused, Crowded };
    enum class Sort { Name, FewestLabels, MostRefused, MostCrowded, SmallestAnimals, LargestAnimals, Random };
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);
    void setSortBy(Sort sort);           ///< Random: another order each time.

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

private:
    Show m_show = Show::All;
    Sort m_sort = Sort::Name;
    quint32 m_dice = 0;
};

}  // namespace pt::ui
