// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/statistics.h"

#include <algorithm>
#include <cmath>

namespace pt::dataset {
namespace {

Spread spreadOf(std::vector<double>& values)
{
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values[values.size() / 20], values.size()};
}

/// Sums for one video, or for all.
class Gatherer final
{
public:
    Gatherer(const ProjectInfo& info, std::string video) : m_bodyparts(static_cast<int>(info.bodyparts.size())), m_joints(static_cast<int>(info.jointNames().size()))
    {
        m_out.video = std::move(video);
        m_have.resize(static_cast<std::size_t>(m_joints));
        m_could.resize(static_cast<std::size_t>(m_joints));
    }

    void add(const Frame& frame)
    {
        ++m_out.frames;
        m_out.missingImages += frame.missing ? 1 : 0;
        ++m_out.sizes[{frame.size.width, frame.size.height}];
        const Annotations& labels = frame.labels;
        const bool unique = m_joints > m_bodyparts;
        const int animals = labels.individuals - (unique ? 1 : 0);
        for (int i = 0; i < animals; ++i) addAnimal(labels, i, animals);
        for (int k = m_bodyparts; k < labels.parts && unique; ++k) count(labels.at(labels.individuals - 1, k), k);
    }

    VideoStatistics finish()
    {
        std::size_t could = 0;
        for (std::size_t k = 0; k < m_have.size(); ++k) {
            could += m_could[k];
            m_out.coverage.push_back(m_could[k] > 0 ? static_cast<double>(m_have[k]) / static_cast<double>(m_could[k]) : 0.0);
        }
        m_out.missingRate = could > 0 ? 1.0 - static_cast<double>(m_out.labels) / static_cast<double>(could) : 0.0;
        m_out.animalSize = spreadOf(m_sizes);
        m_out.nearestPart = spreadOf(m_parts);
        m_out.nearestAnimal = spreadOf(m_animals);
        return std::move(m_out);
    }

private:
    void count(const cv::Point2d& p, int joint)
    {
        const bool there = Annotations::isLabeled(p);
        ++m_could[static_cast<std::size_t>(joint)];
        m_have[static_cast<std::size_t>(joint)] += there ? 1 : 0;
        m_out.labels += there ? 1 : 0;
    }
    void addAnimal(const Annotations& labels, int i, int animals)
    {
        const int parts = std::min(m_bodyparts, labels.parts);
        double x0 = 1e30, y0 = 1e30, x1 = -1e30, y1 = -1e30;
        int n = 0;
        for (int k = 0; k < parts; ++k) {
            const cv::Point2d& p = labels.at(i, k);
            if (!Annotations::isLabeled(p)) continue;
            x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
            ++n;
            double nearest = 1e30;
            for (int j = 0; j < parts; ++j) {
                const cv::Point2d d = labels.at(i, j) - p;
                if (j != k && Annotations::isLabeled(d)) nearest = std::min(nearest, std::hypot(d.x, d.y));
            }
            if (nearest < 1e30) m_parts.push_back(nearest);
        }
        if (n == 0) return;   // not in this frame
        ++m_out.animals;
        for (int k = 0; k < parts; ++k) count(labels.at(i, k), k);
        if (n >= 2) m_sizes.push_back(std::hypot(x1 - x0, y1 - y0));
        double nearest = 1e30;
        for (int j = 0; j < animals; ++j) {
            double sum = 0;
            int shared = 0;
            for (int k = 0; k < parts && j != i; ++k) {
                const cv::Point2d d = labels.at(i, k) - labels.at(j, k);
                if (Annotations::isLabeled(d)) sum += std::hypot(d.x, d.y), ++shared;
            }
            if (shared > 0) nearest = std::min(nearest, sum / shared);
        }
        if (nearest < 1e30) m_animals.push_back(nearest);
    }

    VideoStatistics m_out;
    int m_bodyparts, m_joints;
    std::vector<std::size_t> m_have, m_could;
    std::vector<double> m_sizes, m_parts, m_animals;
};

}  // namespace

Statistics statistics(const Project& project)
{
    Statistics out;
    out.joints = project.info.jointNames();
    Gatherer all(project.info, {});
    std::map<std::string, Gatherer> videos;
    for (const Frame& frame : project.frames) {
        all.add(frame);
        videos.try_emplace(frame.video, project.info, frame.video).first->second.add(frame);
    }
    out.all = all.finish();
    for (auto& [name, video] : videos) out.videos.push_back(video.finish());
    return out;
}

}  // namespace pt::dataset
