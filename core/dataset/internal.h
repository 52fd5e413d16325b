// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <cstring>
#include <map>
#include <string_view>
#include <vector>

namespace pt::dataset {

/// A missing image can be taken out of the video of its folder when its name carries a number and that video is there.
bool carriesFrameNumber(const Frame& frame);
bool hasVideo(const Project& project, const std::string& name);
/// That frame. Errors: NotFound, Unsupported (cannot be decoded).
Result<cv::Mat> loadVideoFrame(const Project& project, const Frame& frame);
/// 8-bit RGB from what OpenCV decodes: grey is repeated, transparent parts show white, 16 bits are reduced. Empty for other channel counts.
cv::Mat toRgb(cv::Mat image);

/// The folders of labeled-data whose labels count, sorted.
std::vector<fs::path> labelFolders(const fs::path& root);

/// The label files of one scorer in a folder; paths of what is not there are empty.
using LabelFiles = detail::LabelFiles;
/// Those of the project's scorer, else of the first one there is; nothing: no labels.
std::optional<LabelFiles> labelFilesIn(const fs::path& folder, const std::string& scorer);

/// The readers on bytes in memory; path names the file in findings and errors.
Result<LabelTable> parseCsvLabels(std::string_view bytes, const fs::path& path);
Result<LabelTable> parseHdf5Labels(std::string_view bytes, const fs::path& path);

/// The ids of the rows of a label table, in its order. Errors: as readHdf5Labels.
Result<std::vector<std::string>> readHdf5RowIds(const fs::path& path);

/// Names and places of DeepLabCut (reference 1.1). Fractions are truncated, not rounded: 0.29 gives "28".
int fractionNumber(double fraction);
std::string shuffleFolderName(const ProjectInfo& info, double fraction, int shuffle);
fs::path trainingSetFolder(const ProjectInfo& info);     ///< Relative to the project.
/// The table of all labels that the creators merge in a training-set folder; the row numbers of its splits count its rows.
fs::path mergedTable(const ProjectInfo& info, const fs::path& trainingSetFolder);
fs::path modelFolder(const ProjectInfo& info, double fraction, int shuffle, bool torch);   ///< Relative to the project.
fs::path documentationFile(const ProjectInfo& info, double fraction, int shuffle);

/// How often video_sets lists each video, by the name that its folder of labels has.
std::map<std::string, int> listedStems(const ProjectInfo& info);
/// By frame, whether DeepLabCut takes it: its video stands in video_sets, or no labelled video does.
std::vector<char> listedFrames(const Project& project);

/// The project's shuffles, without their splits.
void listShuffles(Project& project);
/// The splits of the shuffles that are listed, as indices of the project's frames, and what there is to say of them.
void readSplits(Project& project, std::vector<Finding>& found);

/// Reads the split out of a Documentation_data pickle; false when it is not there or cannot be read.
bool readSplit(const fs::path& file, Shuffle& shuffle, double& fraction);

/// MATLAB v5 file of a single-animal training set: struct array "dataset" with image, size, joints (reference 1.4).
struct MatRecord
{
    std::array<std::string, 3> image;
    std::array<std::int64_t, 3> size;                        ///< channels, height, width
    std::vector<std::array<std::int64_t, 3>> joints;         ///< id, x, y
};
std::string writeMat(const std::vector<MatRecord>& records);

/// The values of an array of T in its bytes, as they lie there; bytes at the end that make no whole value are left out.
template <class T>
void appendNumbers(std::vector<double>& out, std::string_view bytes)
{
    for (std::size_t i = 0; i + sizeof(T) <= bytes.size(); i += sizeof(T)) {
        T value;
        std::memcpy(&value, bytes.data() + i, sizeof value);
        out.push_back(static_cast<double>(value));
    }
}

Finding datasetFinding(Severity severity, const char* id, Message message, std::string file = {}, int line = 0);

}  // namespace pt::dataset
