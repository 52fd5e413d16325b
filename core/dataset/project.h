// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/annotations.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pt::config {
struct TorchTemplateInput;   // core/config/torch_template.h
}

namespace pt::dataset {

/// What config.yaml says; reference 1.2.
struct ProjectInfo
{
    fs::path root;                    ///< Folder that holds config.yaml; the image root whatever project_path says.
    std::string task, scorer, date;
    bool multiAnimal = false;
    bool identity = false;
    bool identityStated = false;      ///< config.yaml says true or false; DeepLabCut copies that, and null where it says nothing.
    std::vector<std::string> bodyparts;        ///< Parts of each individual (multianimalbodyparts in multi-animal projects).
    std::vector<std::string> uniqueBodyparts;
    std::vector<std::string> individuals;      ///< {"individual_1"} in single-animal projects.
    std::vector<std::array<int, 2>> skeleton;  ///< Index pairs into jointNames().
    std::vector<double> trainingFractions;
    int iteration = 0;
    std::string defaultNetType, defaultAugmenter, engine;
    double pcutoff = 0.6;
    std::vector<std::string> videoSets;        ///< Video paths as written.

    /// Score-map channel order: body parts, then unique body parts.
    std::vector<std::string> jointNames() const;
    /// Individuals incl. the pseudo individual "single" when there are unique body parts.
    std::vector<std::string> annotationIndividuals() const;
};

/// One labelled frame. Labels use parts = jointNames().size() columns for each annotation individual.
struct Frame
{
    std::string id;         ///< "labeled-data/m4s1/img0000.png", forward slashes: DeepLabCut's row index.
    std::string video;      ///< Folder name in labeled-data.
    std::string image;      ///< File name.
    fs::path path;          ///< Absolute; may be missing on disk.
    bool missing = false;   ///< No image file and no video to take it from.
    cv::Size size;          ///< Pixels; 0x0 until known (read from the image header).
    Annotations labels;
};

struct Shuffle
{
    int index = 1;
    double trainFraction = 0.95;
    fs::path folder;            ///< .../dlc-models/iteration-N/<Task><date>-trainset<F>shuffle<S>
    fs::path poseConfig;        ///< train/pose_cfg.yaml; may be empty
    fs::path torchConfig;       ///< train/pytorch_config.yaml; may be empty
    fs::path documentation;     ///< Documentation_data-*.pickle, which holds the split and all labels; perhaps not there
    std::vector<int> train, test;   ///< Row numbers of the merged, sorted table = indices into Project::frames; empty if unknown.
};

/// A DeepLabCut project, opened. Whatever is wrong with it is a finding, never a failed opening (except: no config.yaml at all).
struct Project
{
    ProjectInfo info;
    std::vector<Frame> frames;        ///< Sorted by id, as DeepLabCut's merged table.
    std::vector<Shuffle> shuffles;
    std::vector<Finding> findings;
};

/// Where the user pointed: a project folder, its config.yaml, a shuffle folder, or a single pose_cfg.yaml / pose_config.yaml.
struct OpenTarget
{
    fs::path projectRoot;     ///< Empty when only a configuration file was found.
    fs::path poseConfig;      ///< Empty when the project has no shuffle yet.
};

/// Works out what `path` is, walking up to the project where there is one. Errors: NotFound, Unsupported (with what was expected).
Result<OpenTarget> resolveTarget(const fs::path& path);

/// Reads config.yaml and the labels, lists the shuffles, and reads no image and no split: sizes are unknown, and what an Inspection finds is not
/// among the findings yet. Enough to show frames. Errors: NotFound, Parse (config.yaml), Cancelled.
Result<Project> openLabels(const fs::path& root, const Progress& progress = {});
/// openLabels with a whole Inspection; image headers only, no pixels. Errors: NotFound, Parse (config.yaml), Cancelled.
Result<Project> openProject(const fs::path& root, const Progress& progress = {});

namespace detail {
struct LabelFiles { std::string scorer; fs::path h5, csv; };
}

/// The look at every file of a project, in steps of some milliseconds (on a network drive: some waits), so that whoever calls can
/// stop it, say how far it is and show what is known so far. Steps and findings take the project it was made for, or a copy.
class Inspection final
{
public:
    explicit Inspection(const Project& project);
    bool done() const { return m_seen == m_order.size() && m_splitsRead == m_splits && m_compared == m_tables.size(); }
    std::size_t seen() const { return m_seen + m_splitsRead + m_compared; }    ///< Images, the splits together, and label tables.
    std::size_t total() const { return m_order.size() + m_splits + m_tables.size(); }
    /// Fills in sizes and missing images of the next frames, or the shuffles' splits (after the first frames: their files hold all labels once
    /// more), or compares the next CSV file with the HDF5 file beside it.
    void step(Project& project);
    /// Appends what has been found so far: missing images, labels outside their frame, label files that contradict each other.
    void addFindings(Project& project) const;

private:
    std::vector<std::size_t> m_order;   ///< Of the frames: one of each video, then the others.
    std::size_t m_seen = 0, m_compared = 0;
    std::size_t m_splits = 0, m_splitsRead = 0;   ///< 1 where there are shuffles.
    std::vector<char> m_absent;         ///< By frame: no image file.
    std::map<std::string, bool> m_videos;   ///< Whether the video is there, where an image is not.
    std::vector<std::pair<fs::path, detail::LabelFiles>> m_tables;
    std::vector<Finding> m_found;
};

/// Labels of one CollectedData file. CSV (1 or 3 index columns) or HDF5 ("fixed" and "table" encodings); reference 1.3.
struct LabelTable
{
    struct Row { std::string id; Annotations labels; };
    std::string scorer;
    std::vector<std::string> individuals;   ///< Empty for single-animal tables.
    std::vector<std::string> bodyparts;     ///< In file order.
    std::vector<Row> rows;                  ///< labels: individuals (or 1) x bodyparts, columns that do not exist stay NaN.
    std::vector<Finding> findings;          ///< Broken rows and cells, with line numbers.
    int uniqueParts = 0;                    ///< For writing: so many parts at the end are the last individual's, and its only ones.

    /// Whether the written table has columns for this pair; DeepLabCut gives unique body parts to the individual "single" alone.
    bool hasColumn(std::size_t individual, std::size_t part) const
    {
        if (uniqueParts == 0) return true;
        return (individual + 1 == individuals.size()) == (part + static_cast<std::size_t>(uniqueParts) >= bodyparts.size());
    }
};
Result<LabelTable> readCsvLabels(const fs::path& path);
Result<LabelTable> readHdf5Labels(const fs::path& path);
std::string writeCsvLabels(const LabelTable& table);
/// Writes pandas' fixed encoding, key df_with_missing, that DeepLabCut reads. Errors: Io, Conflict if the file exists.
Result<void> writeHdf5Labels(const fs::path& path, const LabelTable& table);

/// A frame as 8-bit RGB (CV_8UC3; gray is repeated, alpha composited, 16 bit reduced). Takes it from labeled-data, else out of
/// the video of the same stem when the file name carries a frame number. Errors: NotFound, Unsupported (cannot be decoded).
Result<cv::Mat> loadFrame(const Project& project, const Frame& frame);
/// Decodes one image file the same way. Reads bytes and decodes in memory: cv::imread cannot open every Unicode path.
Result<cv::Mat> loadImage(const fs::path& path);
/// Width and height from the header only.
std::optional<cv::Size> imageSize(const fs::path& path);

/// Makes the training set and the shuffle that DeepLabCut's creators would: merged CollectedData, .mat or .pickle,
/// Documentation_data, metadata.yaml, dlc-models/.../train/pose_cfg.yaml and test/pose_cfg.yaml; for the PyTorch engine
/// dlc-models-pytorch/.../train/pytorch_config.yaml. Nothing is overwritten:
/// an existing shuffle number is an error. Split: a seeded permutation, n_train = int(N * fraction).
/// Errors: Conflict, InvalidArgument (fraction with more than two decimals, no labels), Unsupported (network of the PyTorch engine), Io.
struct TrainingSetOptions
{
    double fraction = 0.95;
    int shuffle = 1;
    std::uint64_t seed = 42;
    std::string netType = "resnet_50";
    std::string engine;             ///< "pytorch": pytorch_config.yaml; else pose_cfg.yaml, whatever engine config.yaml names.
    std::vector<int> train, test;   ///< The split as rows of Project::frames; empty: drawn from the seed.
    std::string torchConfig;        ///< Text of pytorch_config.yaml for the PyTorch engine; empty: DeepLabCut's values for the network.
};
/// What a fresh pytorch_config.yaml of the project needs to know.
config::TorchTemplateInput torchTemplateFor(const ProjectInfo& info, const std::string& netType, const std::string& configPath = {});
/// .../dlc-models-pytorch/iteration-N/<Task><date>-trainset<F>shuffle<S>
fs::path torchModelFolder(const ProjectInfo& info, double fraction, int shuffle);
Result<Shuffle> createTrainingSet(const Project& project, const TrainingSetOptions& options, const Progress& progress = {});

/// The shuffle a configuration belongs to (pose_cfg.yaml or pytorch_config.yaml); the first readable split for a copy of one; a plain
/// split of all frames where its own cannot be read or there is none.
Shuffle shuffleFor(const Project& project, const fs::path& poseConfig);

/// Renders the demo project (config.yaml, videos' frames, labels, a training set, a shuffle). Errors: Conflict if DIR is not empty.
struct DemoOptions
{
    int individuals = 1;            ///< 1 to 8; more than one makes a multi-animal project.
    int framesPerVideo = 24;
    std::uint64_t seed = 1;
};
Result<fs::path> writeDemoProject(const fs::path& dir, const DemoOptions& options, const Progress& progress = {});

}  // namespace pt::dataset
