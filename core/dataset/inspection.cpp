// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a look at every file of a project tells: the images' sizes, images that are missing, labels outside their frame, CSV files that say
// something else than the HDF5 files beside them. None of it is needed to show the first frame.
#include "core/dataset/internal.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace pt::dataset {
namespace {

constexpr std::size_t kAtOnce = 256;   // headers are read side by side: on a network drive each one is a wait

bool sameLabels(const LabelTable& a, const LabelTable& b)
{
    if (a.rows.size() != b.rows.size() || a.bodyparts != b.bodyparts || a.individuals != b.individuals) return false;
    std::unordered_map<std::string, const Annotations*> byId;
    for (const auto& row : b.rows) byId[row.id] = &row.labels;
    for (const auto& row : a.rows) {
        const auto it = byId.find(row.id);
        if (it == byId.end() || it->second->points.size() != row.labels.points.size()) return false;
        for (std::size_t i = 0; i < row.labels.points.size(); ++i) {
            const auto& p = row.labels.points[i];
            const auto& q = it->second->points[i];
            if (Annotations::isLabeled(p) != Annotations::isLabeled(q)) return false;
            if (Annotations::isLabeled(p) && (std::abs(p.x - q.x) > 1e-3 || std::abs(p.y - q.y) > 1e-3)) return false;
        }
    }
    return true;
}

bool insideFrame(const cv::Point2d& p, const cv::Size& size) { return p.x > 0 && p.y > 0 && p.x < size.width && p.y < size.height; }

bool hasLabelOutside(const Frame& frame)
{
    return std::any_of(frame.labels.points.begin(), frame.labels.points.end(),
                       [&](const cv::Point2d& p) { return Annotations::isLabeled(p) && !insideFrame(p, frame.size); });
}

/// A finding about the CSV file that lies beside an HDF5 file.
std::optional<Finding> compareTables(const fs::path& folder, const LabelFiles& files)
{
    const auto fromCsv = readCsvLabels(files.csv);
    if (!fromCsv) return datasetFinding(Severity::Surprises, "label-file", fromCsv.error().message, utf8(files.csv));
    const auto table = readHdf5Labels(files.h5);
    if (!table || sameLabels(*table, *fromCsv)) return std::nullopt;   // a damaged HDF5 file has been told of
    return datasetFinding(Severity::Surprises, "L42", Message(PT_TR_NOOP("Dataset", "The CSV and the HDF5 file of %1 hold different labels; DeepLabCut reads the HDF5 file only."),
                          {utf8(folder.filename())}), utf8(files.csv));
}

}  // namespace

std::vector<fs::path> labelFolders(const fs::path& root)
{
    std::vector<fs::path> folders;
    std::error_code ec;
    for (fs::directory_iterator it(root / "labeled-data", ec), end; !ec && it != end; it.increment(ec)) {
        const std::string name = utf8(it->path().filename());
        std::error_code inner;   // a dead link among the folders ends nothing
        if (it->is_directory(inner) && !name.ends_with("_labeled") && !name.starts_with(".")) folders.push_back(it->path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::optional<LabelFiles> labelFilesIn(const fs::path& folder, const std::string& scorer)
{
    std::error_code ec;
    // Those of the project's scorer are looked for by name: a folder may hold thousands of images.
    LabelFiles own{scorer, folder / pathFromUtf8("CollectedData_" + scorer + ".h5"), folder / pathFromUtf8("CollectedData_" + scorer + ".csv")};
    for (fs::path* file : {&own.h5, &own.csv})
        if (scorer.empty() || !fs::exists(*file, ec)) file->clear();
    if (!own.h5.empty() || !own.csv.empty()) return own;
    std::map<std::string, LabelFiles> tables;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
        const auto extension = it->path().extension();
        if (extension != ".h5" && extension != ".csv") continue;
        const std::string name = utf8(it->path().stem());
        if (!name.starts_with("CollectedData_")) continue;
        LabelFiles& files = tables[name.substr(14)];
        (extension == ".h5" ? files.h5 : files.csv) = it->path();
        files.scorer = name.substr(14);
    }
    if (tables.empty()) return std::nullopt;
    return tables.begin()->second;
}

Inspection::Inspection(const Project& project)
{
    // One frame of every video comes first: videos rarely hold several sizes, so advice about sizes is nearly right after one step.
    m_order.reserve(project.frames.size());
    for (std::size_t i = 0; i < project.frames.size(); ++i)
        if (i == 0 || project.frames[i].video != project.frames[i - 1].video) m_order.push_back(i);
    const std::size_t firsts = m_order.size();
    for (std::size_t i = 0, next = 0; i < project.frames.size(); ++i) {
        if (next < firsts && m_order[next] == i) ++next;
        else m_order.push_back(i);
    }
    m_absent.resize(project.frames.size());
    m_splits = project.shuffles.empty() ? 0 : 1;
    for (const auto& folder : labelFolders(project.info.root)) {
        const auto files = labelFilesIn(folder, project.info.scorer);
        if (files && !files->h5.empty() && !files->csv.empty()) m_tables.emplace_back(folder, *files);
    }
}

void Inspection::step(Project& project)
{
    if (m_splitsRead < m_splits && (m_seen > 0 || m_order.empty())) {
        readSplits(project, m_found);
        ++m_splitsRead;
        return;
    }
    if (m_seen < m_order.size()) {
        const std::size_t n = std::min(kAtOnce, m_order.size() - m_seen);
        cv::parallel_for_(cv::Range(0, static_cast<int>(n)), [&](const cv::Range& range) {
            for (int k = range.start; k < range.end; ++k) {
                const std::size_t at = m_order[m_seen + static_cast<std::size_t>(k)];
                if (const auto size = imageSize(project.frames[at].path)) project.frames[at].size = *size;
                else m_absent[at] = 1;
            }
        });
        for (std::size_t k = 0; k < n; ++k) {
            Frame& frame = project.frames[m_order[m_seen + k]];
            if (m_absent[m_order[m_seen + k]] == 0) continue;
            const auto [video, isNew] = m_videos.try_emplace(frame.video, false);
            if (isNew) video->second = hasVideo(project, frame.video);
            frame.missing = !carriesFrameNumber(frame) || !video->second;
        }
        m_seen += n;
        return;
    }
    if (m_compared < m_tables.size()) {
        const auto& [folder, files] = m_tables[m_compared++];
        if (auto finding = compareTables(folder, files)) m_found.push_back(std::move(*finding));
    }
}

void Inspection::addFindings(Project& project) const
{
    std::vector<std::string> missing, outside;
    for (std::size_t i = 0; i < project.frames.size() && i < m_absent.size(); ++i) {
        const Frame& frame = project.frames[i];
        if (m_absent[i] != 0) missing.push_back(frame.id);
        if (frame.size.area() > 0 && hasLabelOutside(frame)) outside.push_back(frame.id);
    }
    project.findings.insert(project.findings.end(), m_found.begin(), m_found.end());
    if (!missing.empty()) {
        auto finding = datasetFinding(Severity::Surprises, "missing-image", Message(PT_TR_NOOP("Dataset", "%1 labelled images are missing, the first one is %2; they are taken from the video where there is one."),
                                      {std::to_string(missing.size()), missing.front()}), missing.front());
        finding.frames = std::move(missing);
        project.findings.push_back(std::move(finding));
    }
    if (!outside.empty()) {
        auto finding = datasetFinding(Severity::Surprises, "L41", Message(PT_TR_NOOP("Dataset", "%1 frames have labels on or outside the border, the first one is %2; DeepLabCut drops those labels."),
                                      {std::to_string(outside.size()), outside.front()}), outside.front());
        finding.frames = std::move(outside);
        project.findings.push_back(std::move(finding));
    }
}

}  // namespace pt::dataset
