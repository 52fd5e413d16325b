// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shuffles of a project, and which frames each of them trains and tests with.
#include "core/dataset/internal.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

namespace pt::dataset {
namespace {

/// Row numbers of the table that was merged when training sets were made, as indices of the frames of now: frames may have been labelled,
/// or taken away, since then, and DeepLabCut leaves out the folders that video_sets does not list.
class MergedRows final
{
public:
    MergedRows(const Project& project, const fs::path& folder) : m_table(mergedTable(project.info, folder))
    {
        std::error_code ec;
        if (!fs::exists(m_table, ec)) return;   // an old or a copied project: rows are those of the labels
        const auto ids = readHdf5RowIds(m_table);
        if (!ids || ids->empty()) return;
        bool same = ids->size() == project.frames.size();
        for (std::size_t i = 0; same && i < ids->size(); ++i) same = (*ids)[i] == project.frames[i].id;
        if (same) return;
        std::unordered_map<std::string_view, int> now;
        for (std::size_t i = 0; i < project.frames.size(); ++i) now.emplace(project.frames[i].id, static_cast<int>(i));
        m_known = true;
        std::vector<char> seen(project.frames.size(), 0);
        for (const auto& id : *ids) {
            const auto at = now.find(id);
            m_rows.push_back(at == now.end() ? -1 : at->second);
            if (at == now.end()) ++m_gone;
            else seen[static_cast<std::size_t>(at->second)] = 1;
        }
        const auto listed = listedFrames(project);
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i] == 0 && listed[i] != 0) m_added.push_back(project.frames[i].id);
    }
    void apply(std::vector<int>& rows) const
    {
        if (!m_known) return;
        std::vector<int> out;
        for (const int row : rows)
            if (row >= 0 && static_cast<std::size_t>(row) < m_rows.size() && m_rows[static_cast<std::size_t>(row)] >= 0) out.push_back(m_rows[static_cast<std::size_t>(row)]);
        rows = std::move(out);
    }
    void report(std::vector<Finding>& found) const
    {
        if (m_added.empty() && m_gone == 0) return;
        auto finding = datasetFinding(Severity::Surprises, "labelled-since",
            Message(PT_TR_NOOP("Dataset", "Since the training sets in %1 were made, %2 labelled frames have come and %3 have gone: the new ones are in no split, and DeepLabCut "
                                          "does not train from them until a training set is created again."),
                    {utf8(m_table.parent_path().parent_path().filename()), std::to_string(m_added.size()), std::to_string(m_gone)}), utf8(m_table));
        finding.frames.assign(m_added.begin(), m_added.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(300, m_added.size())));
        found.push_back(std::move(finding));
    }

private:
    fs::path m_table;
    bool m_known = false;
    std::vector<int> m_rows;
    std::vector<std::string> m_added;
    std::size_t m_gone = 0;
};

}  // namespace

void listShuffles(Project& project)
{
    std::error_code ec;
    for (const char* engine : {"dlc-models", "dlc-models-pytorch"}) {
        for (fs::directory_iterator iteration(project.info.root / engine, ec), end; !ec && iteration != end; iteration.increment(ec)) {
            std::error_code inner;
            for (fs::directory_iterator it(iteration->path(), inner), last; !inner && it != last; it.increment(inner)) {
                const std::string name = utf8(it->path().filename());
                const std::size_t at = name.rfind("shuffle");
                const std::size_t set = name.rfind("-trainset");
                if (at == std::string::npos || set == std::string::npos) continue;
                Shuffle shuffle;
                shuffle.folder = it->path();
                shuffle.index = std::atoi(name.c_str() + at + 7);
                const int number = std::atoi(name.c_str() + set + 9);
                shuffle.trainFraction = number / 100.0;
                if (fs::exists(it->path() / "train" / "pose_cfg.yaml", inner)) shuffle.poseConfig = it->path() / "train" / "pose_cfg.yaml";
                if (fs::exists(it->path() / "train" / "pytorch_config.yaml", inner)) shuffle.torchConfig = it->path() / "train" / "pytorch_config.yaml";
                // By the folder's own number and iteration: 0.58 is folder 57, and 0.57 read back from it would be 56.
                shuffle.documentation = project.info.root / "training-datasets" / iteration->path().filename() /
                    pathFromUtf8("UnaugmentedDataSet_" + project.info.task + project.info.date) /
                    pathFromUtf8("Documentation_data-" + project.info.task + "_" + std::to_string(number) + "shuffle" + std::to_string(shuffle.index) + ".pickle");
                project.shuffles.push_back(std::move(shuffle));
            }
        }
        ec.clear();
    }
    std::sort(project.shuffles.begin(), project.shuffles.end(), [](const Shuffle& a, const Shuffle& b) { return a.index < b.index; });
}

void readSplits(Project& project, std::vector<Finding>& found)
{
    std::map<fs::path, MergedRows> merged;   // by training-set folder: the shuffles of an iteration share one
    for (Shuffle& shuffle : project.shuffles) {
        double fraction = shuffle.trainFraction;
        if (readSplit(shuffle.documentation, shuffle, fraction)) {
            shuffle.trainFraction = fraction;
            const fs::path sets = shuffle.documentation.parent_path();
            const auto& rows = merged.try_emplace(sets, project, sets).first->second;
            rows.apply(shuffle.train);
            rows.apply(shuffle.test);
        } else if (!shuffle.poseConfig.empty() || !shuffle.torchConfig.empty()) {
            found.push_back(datasetFinding(Severity::Surprises, "split-unreadable",
                Message(PT_TR_NOOP("Dataset", "The split of %1 cannot be read (%2): PoseTuner takes the first frames for training and the rest for testing."),
                        {utf8(shuffle.folder.filename()), utf8(shuffle.documentation.filename())}), utf8(shuffle.documentation)));
        }
    }
    for (const auto& [folder, rows] : merged) rows.report(found);
}

}  // namespace pt::dataset
