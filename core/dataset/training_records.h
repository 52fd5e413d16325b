// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <string>
#include <string_view>
#include <vector>

namespace pt::dataset {

/// One image of a training set as DeepLabCut's creators wrote it down: what its TensorFlow engine trains from, whatever the label tables
/// say by now (reference 1.4).
struct TrainingRecord
{
    struct Joint { int individual = 0, part = 0; double x = 0.0, y = 0.0; };
    std::string image;              ///< "labeled-data/video/img001.png", as the ids of frames.
    std::vector<Joint> joints;      ///< Whole pixels in a .mat, two decimals in a .pickle.
};

/// Reads the training set that `dataset` names: MATLAB level 5 (one animal; plain or compressed) or a pickle (either kind), told apart by
/// content. Nothing in it is executed. Memory: at most 48 times the plain contents, and those of a compressed file are believed up to 16 MiB plus 64
/// times its size; pickles as readPickle. Errors: NotFound, Io, Parse (with the byte), Unsupported (another MATLAB version, a pickle with code).
Result<std::vector<TrainingRecord>> readTrainingRecords(const fs::path& path);

/// The readers on bytes in memory; `where` names the file in errors.
Result<std::vector<TrainingRecord>> parseMatRecords(std::string_view bytes, const std::string& where);
Result<std::vector<TrainingRecord>> parsePickleRecords(std::string_view bytes, const std::string& where);

/// What a training set still says otherwise than the label tables do.
struct RecordsCheck
{
    std::string file;                          ///< UTF-8; the training set that was read, or could not be.
    bool missing = false;                      ///< There is no such file.
    Message unreadable;                        ///< Why it cannot be read; empty when it can.
    std::size_t movedLabels = 0;               ///< In both, at another place.
    std::size_t newLabels = 0;                 ///< In the tables only.
    std::size_t goneLabels = 0;                ///< In the training set only.
    std::size_t frames = 0;                    ///< Frames with any of these.
    std::size_t unknownImages = 0;             ///< Images of the training set that are no labelled frames any more.
    std::vector<std::string> ids;              ///< Some of these frames (at most 300).
    std::size_t otherRows = 0;                 ///< Training images of the split's own record that its row numbers do not name (any more).

    bool differs() const { return movedLabels + newLabels + goneLabels + unknownImages > 0; }
};

/// Compares the labels of now with the training set a configuration trains from: its `dataset` for the TensorFlow loaders, and the merged
/// CollectedData table beside it for DeepLabCut 3, which ignores the other (reference 1.4). Reads the file: for a worker thread.
/// Frames of which no size is known are judged as if every label lay inside. `dataset`: as written in the configuration, relative to the project.
/// With a split, its row numbers are held against the images that Documentation_data recorded beside them: DeepLabCut numbers the rows anew
/// whenever a training set is made in the same iteration, and earlier splits then name other frames.
RecordsCheck checkTrainingRecords(const Project& project, const std::string& dataset, bool torch, const Shuffle* split = nullptr);

}  // namespace pt::dataset
