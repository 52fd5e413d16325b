// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/internal.h"

#include "core/runs/run_directory.h"
#include "core/train/all_threads.h"
#include "core/train/convolution.h"
#include "core/train/inference_input.h"
#include "core/train/metrics.h"
#include "core/train/out_of_memory.h"
#include "core/train/run_split.h"
#include "core/train/snapshots.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace pt::train {
namespace {

std::vector<cv::Mat> matsOf(const torch::Tensor& maps)
{
    std::vector<cv::Mat> out;
    if (!maps.defined()) return out;
    const auto t = maps[0].to(torch::kCPU).contiguous();
    for (std::int64_t c = 0; c < t.size(0); ++c) {
        const auto channel = t[c];
        out.push_back(cv::Mat(static_cast<int>(t.size(1)), static_cast<int>(t.size(2)), CV_32F, channel.data_ptr<float>()).clone());
    }
    return out;
}

/// The logistic function on one thread of the CPU: LibTorch computes the numbers with which a thread ends in another way than the others.
torch::Tensor logistic(const torch::Tensor& logits)
{
    torch::Tensor out;
    onAllThreadsAlone(0, 1, [&](std::size_t) { out = torch::sigmoid(logits); });
    return out;
}

nlohmann::json number(double v) { return std::isfinite(v) ? nlohmann::json(v) : nlohmann::json(nullptr); }

nlohmann::json toJson(const ErrorSummary& s, const std::vector<std::string>& parts)
{
    nlohmann::json out = {{"rmse", number(s.rmse)}, {"rmse_pcutoff", number(s.rmseCutoff)}, {"compared", s.compared}, {"missed", s.missed},
                          {"mAP", number(s.mAP)}, {"mAR", number(s.mAR)}, {"rmse_detections", number(s.rmseDetections)},
                          {"rmse_detections_pcutoff", number(s.rmseDetectionsCutoff)}};
    for (std::size_t p = 0; p < s.perPart.size() && p < parts.size(); ++p) out["per_part"][parts[p]] = number(s.perPart[p]);
    return out;
}

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

/// DeepLabCut's header rows (scorer, individuals where there are several, bodyparts, coords) and a row for each image.
std::string csvOf(const dataset::ProjectInfo& info, const std::vector<std::string>& parts, const std::vector<std::string>& names,
                  const std::vector<Prediction>& predictions)
{
    std::ostringstream head[4], rows;
    const char* labels[4] = {"scorer", "individuals", "bodyparts", "coords"};
    for (int i = 0; i < 4; ++i) head[i] << labels[i];
    const auto individuals = info.multiAnimal ? info.annotationIndividuals() : std::vector<std::string>{"individual_1"};
    // an animal has its own parts only, and the pseudo individual the unique ones
    const std::size_t animals = info.multiAnimal ? info.individuals.size() : 1, own = parts.size() - (info.multiAnimal ? info.uniqueBodyparts.size() : 0);
    const auto has = [&](std::size_t individual, std::size_t part) { return (individual < animals) == (part < own); };
    for (std::size_t i = 0; i < individuals.size(); ++i) {
        for (std::size_t p = 0; p < parts.size(); ++p) {
            if (!has(i, p)) continue;
            for (const char* coordinate : {"x", "y", "likelihood"}) {
                head[0] << ",PoseTuner";
                head[1] << ',' << quoted(individuals[i]);
                head[2] << ',' << quoted(parts[p]);
                head[3] << ',' << coordinate;
            }
        }
    }
    for (std::size_t f = 0; f < predictions.size(); ++f) {
        rows << quoted(names[f]);
        for (std::size_t i = 0; i < predictions[f].points.points.size(); ++i) {
            if (!has(i / parts.size(), i % parts.size())) continue;
            const auto& p = predictions[f].points.points[i];
            if (dataset::Annotations::isLabeled(p)) rows << ',' << p.x << ',' << p.y << ',' << predictions[f].confidence[i];
            else rows << ",,,";
        }
        rows << '\n';
    }
    std::string out;
    for (int i = 0; i < 4; ++i) {
        if (i != 1 || info.multiAnimal) out += head[i].str() + '\n';
    }
    return out + rows.str();
}

struct Loaded
{
    config::PoseConfig config;
    dataset::Project project;
    fs::path configFile, snapshot;
    Network network{nullptr};
    std::int64_t iteration = 0;
    torch::Device device{torch::kCPU};
};

Result<Loaded> load(const EvaluateOptions& options)
{
    Loaded out;
    const auto info = runs::readRunInfo(options.run);
    if (!info) return info.error();
    auto config = loadConfig(options.run / "config.yaml");
    if (!config) return config.error();
    out.config = *config;
    out.configFile = pathFromUtf8(info->configFile);
    auto project = dataset::openProject(pathFromUtf8(info->project));
    if (!project) return project.error();
    out.project = std::move(*project);
    out.snapshot = options.snapshot.empty() ? newestSnapshot(options.run) : options.snapshot;
    if (out.snapshot.empty()) {
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "%1 holds no snapshot yet."), {utf8(options.run)}), utf8(options.run)};
    }
    const auto spec = networkSpec(out.config);
    if (!spec) return spec.error();
    out.config.stride = spec->stride;
    out.config.smfactor = spec->smfactor;
    const auto snapshot = readSnapshot(out.snapshot);
    if (!snapshot) return snapshot.error();
    const auto device = deviceFor(options.device);
    if (!device) return device.error();
    out.device = *device;
    out.network = Network(*spec);
    if (auto done = loadSnapshotOf(*out.network, *snapshot, out.snapshot); !done) return done.error();
    out.network->to(out.device);
    out.network->eval();
    out.iteration = snapshot->iteration;
    return out;
}

/// Of a network whose configuration says how each head is to be read: its cells, its offsets, its sigmoid or none, its limits (reference 6.4).
Prediction decodeTorch(const config::PoseConfig& config, const dataset::ProjectInfo& info, const Outputs& heads)
{
    const auto& model = config.torch->model;
    const auto mapsOf = [&](const char* name) {
        const auto& out = *heads.head(name);
        return Maps{matsOf(model.head(name)->predictor.applySigmoid ? logistic(out.heatmap) : out.heatmap), matsOf(out.locref), matsOf(out.paf)};
    };
    const int animals = static_cast<int>(info.individuals.size()), unique = static_cast<int>(info.uniqueBodyparts.size()), parts = config.numJoints - unique;
    const Maps maps = mapsOf("bodypart");
    const auto clip = [&](Prediction& p, const char* name, std::size_t first, std::size_t last) {
        if (model.head(name)->predictor.clipScores) for (std::size_t i = first; i < last; ++i) p.confidence[i] = std::clamp(p.confidence[i], 0.0, 1.0);
    };
    if (!info.multiAnimal) {
        Prediction p = decodeSingle(config, maps);
        clip(p, "bodypart", 0, p.confidence.size());
        return p;
    }
    std::optional<UniqueMaps> more;
    if (const auto* head = model.head("unique_bodypart"); head && heads.head("unique_bodypart") && unique > 0)
        more = UniqueMaps{mapsOf("unique_bodypart"), static_cast<double>(model.headStride(*head)), head->predictor.locrefStd};
    Prediction p = decodeMulti(config, maps, animals, parts, more ? &*more : nullptr);
    const auto ofAnimals = static_cast<std::size_t>(animals) * static_cast<std::size_t>(config.numJoints);
    clip(p, "bodypart", 0, ofAnimals);
    if (more) clip(p, "unique_bodypart", ofAnimals, p.confidence.size());
    if (const auto* identity = heads.head("identity"); identity && !config.pafGraph.empty()) {
        const auto& head = *model.head("identity");
        orderByIdentity(p, matsOf(identity->heatmap), head.predictor.applySigmoid, model.headStride(head), animals, parts);
    }
    return p;
}

/// Of a pose_cfg.yaml, whose maps are one field: all have its stride.
Prediction decodePose(const config::PoseConfig& config, const dataset::ProjectInfo& info, const Outputs& heads)
{
    const auto& map = heads.head("bodypart")->heatmap;
    const auto out = joined(heads, map.size(2), map.size(3));
    const Maps maps{matsOf(logistic(out.score)), matsOf(out.locref), matsOf(out.paf)};
    if (!info.multiAnimal) return decodeSingle(config, maps);
    const int animals = static_cast<int>(info.individuals.size()), parts = config.numJoints - static_cast<int>(info.uniqueBodyparts.size());
    Prediction p = decodeMulti(config, maps, animals, parts);
    if (const auto* identity = heads.head("identity"); identity && !config.pafGraph.empty()) orderByIdentity(p, matsOf(identity->heatmap), true, config.stride, animals, parts);
    return p;
}

}  // namespace

Result<torch::Device> deviceFor(const std::string& text)
{
    if (text == "cpu") return torch::Device(torch::kCPU);
    const bool cuda = text == "cuda" || text.starts_with("cuda:");
    if (!cuda && text != "auto") {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The device %1 is unknown; use auto, cpu or cuda:0."), {text}), "--device"};
    }
#ifndef _WIN32
    // the GPU part is no link-time dependency: most machines have none
    static void* const library = dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL);
    const bool available = library && torch::cuda::is_available();
#else
    const bool available = torch::cuda::is_available();
#endif
    if (available) {
        try {
            const torch::Device device(text == "auto" ? "cuda:0" : text);
            if (device.index() < static_cast<int>(torch::cuda::device_count())) return device;
        } catch (const std::exception&) {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The device %1 is unknown; use auto, cpu or cuda:0."), {text}), "--device"};
        }
    }
    if (text == "auto") return torch::Device(torch::kCPU);
    return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is no usable GPU for --device %1; use auto or cpu."), {text}), "--device"};
}

FramePoses framePoses(const dataset::ProjectInfo& info, const dataset::Annotations& labels, const Prediction& prediction)
{
    FramePoses out;
    const int unique = info.multiAnimal ? static_cast<int>(info.uniqueBodyparts.size()) : 0;
    const auto fill = [&](const dataset::Annotations& points, auto third, bool predicted, Poses& poses, Poses& uniques) {
        const int animals = points.individuals - (unique > 0 ? 1 : 0), parts = points.parts - unique;
        const auto take = [&](int individual, int from, int to, Poses& into) {
            const auto there = [&](int p) { return dataset::Annotations::isLabeled(points.at(individual, p)); };
            bool any = false;
            for (int p = from; p < to; ++p) any = any || there(p);
            Pose pose;
            for (int p = from; p < to; ++p) {
                const auto& at = points.at(individual, p);
                const auto index = static_cast<std::size_t>(individual * points.parts + p);
                if (there(p)) pose.push_back({at.x, at.y, third(index)});
                // a part that an assembly lacks is nowhere, but its confidence of 0 counts in the individual's mean score
                else if (predicted && any) pose.push_back({dataset::Annotations::kMissing, dataset::Annotations::kMissing, 0.0});
                else pose.push_back({0.0, 0.0, -1.0});
            }
            into.push_back(std::move(pose));
        };
        for (int i = 0; i < animals; ++i) take(i, 0, parts, poses);
        if (unique > 0) take(animals, parts, points.parts, uniques);
    };
    fill(labels, [](std::size_t) { return 2.0; }, false, out.truth, out.uniqueTruth);
    fill(prediction.points, [&](std::size_t i) { return prediction.confidence[i]; }, true, out.predicted, out.uniquePredicted);
    return out;
}

Result<config::PoseConfig> loadConfig(const fs::path& file)
{
    const auto bytes = readFile(file);
    if (!bytes) return bytes.error();
    auto document = config::YamlDocument::parse(*bytes);
    if (!document) return document.error();
    return config::readPoseConfig(*document).config;
}

Result<Prediction> predictImage(NetworkImpl& network, const config::PoseConfig& config, const dataset::ProjectInfo& info, const cv::Mat& image,
                                bool rescale, const torch::Device& device)
{
    torch::NoGradGuard noGrad;
    cv::Mat scaled = image;
    const double scale = rescale && config.globalScale > 0.0 ? config.globalScale : 1.0;
    if (scale != 1.0) cv::resize(image, scaled, {}, scale, scale, cv::INTER_LINEAR);
    const auto input = inferenceInput(config, scaled);
    if (!input) return input.error();
    // The whole map, as DeepLabCut decodes it: the deconvolution may make rows and columns beyond those that the image covers.
    const OwnWays ownWays;
    // In planes, as DeepLabCut evaluates: LibTorch's other kernels, on a GPU, round otherwise.
    const auto heads = network.forward(imagesTensor(input->image, normalisationOf(config, true), device).contiguous());
    Prediction p = config.torch ? decodeTorch(config, info, heads) : decodePose(config, info, heads);
    for (auto& point : p.points.points) point = (1.0 / scale) * (cv::Point2d(point.x * input->scale.x, point.y * input->scale.y) + input->offset);
    return p;
}

Result<Evaluation> evaluateNetwork(NetworkImpl& network, const config::PoseConfig& config, const dataset::Project& project, const dataset::Shuffle& split,
                                   const fs::path& run, const std::string& name, std::int64_t iteration, bool rescale, const torch::Device& device)
{
    const bool training = network.is_training();
    network.eval();   // running statistics
    struct Back { NetworkImpl& network; bool training; ~Back() { network.train(training); } } back{network, training};
    Evaluation out;
    out.parts = project.info.jointNames();
    out.iteration = iteration;
    std::vector<std::string> names;
    std::vector<Prediction> all;
    const auto on = [&](const std::vector<int>& frames, ErrorSummary& summary) -> Result<void> {
        std::vector<dataset::Annotations> truth;
        std::vector<Prediction> predictions;
        std::vector<FramePoses> poses;
        for (const int index : frames) {
            if (index < 0 || static_cast<std::size_t>(index) >= project.frames.size()) continue;
            const auto& frame = project.frames[static_cast<std::size_t>(index)];
            if (frame.missing) continue;   // one without labels counts: what is seen in it is wrong
            const auto image = dataset::loadFrame(project, frame);
            if (!image) return image.error();
            auto predicted = predictImage(network, config, project.info, *image, rescale, device);
            if (!predicted) return predicted.error();
            Prediction& p = *predicted;
            poses.push_back(framePoses(project.info, frame.labels, p));
            if (project.info.multiAnimal) matchIndividuals(frame.labels, static_cast<int>(project.info.individuals.size()), p);
            if (p.points.points.size() != frame.labels.points.size()) {
                return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The configuration's body parts are not those of the labels of %1."), {frame.id}), "all_joints_names"};
            }
            truth.push_back(frame.labels);
            names.push_back(frame.id);
            all.push_back(p);
            predictions.push_back(std::move(p));
        }
        summary = summarise(truth, predictions, project.info.pcutoff);
        const auto metrics = poseMetrics(poses, !project.info.multiAnimal || project.info.individuals.size() == 1, project.info.pcutoff);
        summary.rmse = metrics.rmse;   // several animals: matched by similarity, as DeepLabCut matches them
        summary.rmseCutoff = metrics.rmseCutoff;
        summary.mAP = metrics.mAP;
        summary.mAR = metrics.mAR;
        summary.rmseDetections = metrics.rmseDetections;
        summary.rmseDetectionsCutoff = metrics.rmseDetectionsCutoff;
        for (std::size_t i = 0; i < metrics.perPart.size() && i < summary.perPart.size(); ++i) summary.perPart[i] = metrics.perPart[i];
        return {};
    };
    if (auto done = on(split.train, out.train); !done) return done.error();
    if (auto done = on(split.test, out.test); !done) return done.error();
    const nlohmann::json json = {{"snapshot", name}, {"iteration", iteration}, {"metric", "mean Euclidean distance in pixels (DeepLabCut's RMSE)"},
        {"pcutoff", project.info.pcutoff}, {"rescaled", rescale}, {"train", toJson(out.train, out.parts)}, {"test", toJson(out.test, out.parts)}};
    out.json = json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    out.file = run / "evaluation" / pathFromUtf8(name + ".json");
    if (auto made = makeFolder(run / "evaluation"); !made) return made.error();
    if (auto written = writeFileAtomically(out.file, out.json); !written) return written.error();
    const auto csv = run / "evaluation" / pathFromUtf8(name + "-predictions.csv");
    if (auto written = writeFileAtomically(csv, csvOf(project.info, out.parts, names, all)); !written) return written.error();
    return out;
}

std::map<std::string, double> metricsOf(const Evaluation& e)
{
    std::map<std::string, double> out;
    for (const auto& [name, s] : {std::pair<std::string, const ErrorSummary&>{"train.", e.train}, {"test.", e.test}}) {
        out[name + "rmse"] = s.rmse;
        out[name + "rmse_pcutoff"] = s.rmseCutoff;
        out[name + "mAP"] = s.mAP;
        out[name + "mAR"] = s.mAR;
    }
    return out;
}

Result<Evaluation> evaluateRun(const EvaluateOptions& options)
{
    try {
        auto loaded = load(options);
        if (!loaded) return loaded.error();
        const auto split = splitOfRun(options.run, loaded->project, loaded->configFile);
        if (!split) return split.error();
        return evaluateNetwork(*loaded->network, loaded->config, loaded->project, split->shuffle, options.run, utf8(loaded->snapshot.stem()), loaded->iteration,
                               options.rescale, loaded->device);
    } catch (const std::exception& e) {  // LibTorch, OpenCV
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The evaluation failed: %1"), {whatWentWrong(e)})};
    }
}

Result<void> predictImages(const EvaluateOptions& options, const std::vector<fs::path>& images, const fs::path& out)
{
    try {
        auto loaded = load(options);
        if (!loaded) return loaded.error();
        std::vector<std::string> names;
        std::vector<Prediction> predictions;
        for (const auto& path : images) {
            const auto image = dataset::loadImage(path);
            if (!image) return image.error();
            auto predicted = predictImage(*loaded->network, loaded->config, loaded->project.info, *image, options.rescale, loaded->device);
            if (!predicted) return predicted.error();
            predictions.push_back(std::move(*predicted));
            names.push_back(utf8(path));
        }
        return writeFileAtomically(out, csvOf(loaded->project.info, loaded->project.info.jointNames(), names, predictions));
    } catch (const std::exception& e) {
        return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "The prediction failed: %1"), {whatWentWrong(e)})};
    }
}

}  // namespace pt::train
