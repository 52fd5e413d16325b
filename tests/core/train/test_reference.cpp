// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the real DeepLabCut 3.0.2 and PyTorch (golden/make_golden.py): metrics, assembly of individuals, schedules, optimisers.
#include "core/train/optimiser_torch.h"

#include "core/base/file.h"
#include "core/config/torch_config.h"
#include "core/train/decode.h"
#include "core/train/metrics.h"
#include "core/train/schedule.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <cmath>

using namespace pt;
using nlohmann::json;

namespace {

json golden(const char* name)
{
    const auto bytes = readFile(fs::path(PT_SOURCE_DIR) / "tests" / "core" / "train" / "golden" / name);
    return json::parse(bytes ? *bytes : std::string("[]"));
}

double number(const json& v) { return v.is_null() ? std::nan("") : v.get<double>(); }

bool same(double a, double b, double tolerance) { return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance; }

train::Poses posesOf(const json& frame)
{
    train::Poses out;
    for (const auto& individual : frame) {
        auto& pose = out.emplace_back();
        for (const auto& k : individual) pose.push_back({number(k[0]), number(k[1]), number(k[2])});
    }
    return out;
}

std::vector<cv::Mat> dense(const json& sparse, int channels, int height, int width)
{
    std::vector<float> flat(static_cast<std::size_t>(channels * height * width), 0.0F);
    for (std::size_t i = 0; i < sparse["at"].size(); ++i) flat[sparse["at"][i].get<std::size_t>()] = sparse["values"][i].get<float>();
    std::vector<cv::Mat> out;
    for (int c = 0; c < channels; ++c) out.push_back(cv::Mat(height, width, CV_32F, flat.data() + static_cast<std::size_t>(c * height * width)).clone());
    return out;
}

train::ScheduleSpec specOf(const json& type, const json& params)
{
    train::ScheduleSpec spec;
    spec.type = type.get<std::string>();
    for (const auto& [key, value] : params.items()) {
        if (value.is_number()) spec.numbers[key] = value.get<double>();
        if (!value.is_array()) continue;
        for (const auto& item : value) {
            if (item.is_number()) spec.lists[key].push_back(item.get<double>());
            else if (item.is_array()) spec.lists[key].push_back(item[0].get<double>());
            else spec.parts.push_back(specOf(item["type"], item["params"]));
        }
    }
    return spec;
}

}  // namespace

class ReferenceTest final : public QObject
{
    Q_OBJECT
private slots:
    void metrics()
    {
        const auto cases = golden("metrics.json");
        QVERIFY(cases.size() >= 13);
        for (const auto& c : cases) {
            std::vector<train::FramePoses> frames;
            for (std::size_t f = 0; f < c["truth"].size(); ++f) {
                train::FramePoses frame{posesOf(c["truth"][f]), posesOf(c["predicted"][f]), {}, {}};
                if (!c["unique_truth"].is_null()) {
                    frame.uniqueTruth = posesOf(c["unique_truth"][f]);
                    frame.uniquePredicted = posesOf(c["unique_predicted"][f]);
                }
                frames.push_back(std::move(frame));
            }
            const auto m = train::poseMetrics(frames, c["single"].get<bool>(), c["pcutoff"].get<double>());
            const auto& want = c["result"];
            std::vector<std::pair<std::string, double>> got = {{"rmse", m.rmse}, {"rmse_pcutoff", m.rmseCutoff}, {"mAP", m.mAP}, {"mAR", m.mAR},
                                                               {"rmse_detections", m.rmseDetections}, {"rmse_detections_pcutoff", m.rmseDetectionsCutoff}};
            for (std::size_t p = 0; p < m.perPart.size(); ++p) got.emplace_back("rmse_keypoint_" + std::to_string(p), m.perPart[p]);
            for (std::size_t p = 0; p < m.perUnique.size(); ++p) got.emplace_back("rmse_unique_keypoint_" + std::to_string(p), m.perUnique[p]);
            for (const auto& [key, value] : got) {
                if (!want.contains(key)) continue;
                QVERIFY2(same(value, number(want[key]), 1e-8), qPrintable(QString::fromStdString(c["name"].get<std::string>() + " " + key + ": %1, DeepLabCut %2").arg(value, 0, 'g', 12).arg(number(want[key]), 0, 'g', 12)));
            }
        }
    }
    void individuals()
    {
        const auto scenes = golden("assembly.json");
        QVERIFY(scenes.size() >= 18);
        for (const auto& s : scenes) {
            const int parts = s["parts"], animals = s["animals"], h = s["height"], w = s["width"];
            config::PoseConfig config;
            config.loader = config::Loader::Torch;
            config.numJoints = parts;
            for (const auto& e : s["graph"]) config.pafGraph.push_back({e[0], e[1]});
            const int edges = static_cast<int>(config.pafGraph.size());
            train::Maps maps{dense(s["score"], parts, h, w), {}, dense(s["paf"], 2 * edges, h, w)};
            for (int c = 0; c < 2 * parts; ++c) {
                cv::Mat m(h, w, CV_32F);
                for (int y = 0; y < h; ++y) for (int x = 0; x < w; ++x) m.at<float>(y, x) = static_cast<float>(((31 * c + 7 * y + 3 * x) % 13 - 6) / 20.0);
                maps.locref.push_back(m);
            }
            if (s["noise"].get<bool>()) {
                for (int c = 0; c < 2 * edges; ++c) for (int y = 0; y < h; ++y) for (int x = 0; x < w; ++x) maps.paf[static_cast<std::size_t>(c)].at<float>(y, x) += static_cast<float>(((17 * c + 5 * y + 11 * x) % 7 - 3) / 40.0);
            }
            if (s.contains("keep")) {   // what a pytorch_config.yaml says of its predictor
                config::TorchHead head;
                head.name = "bodypart";
                head.predictor.type = "PartAffinityFieldPredictor";
                head.predictor.edgesToKeep = s["keep"].get<std::vector<int>>();
                head.predictor.minAffinity = s["min_affinity"];
                head.predictor.nmsRadius = s["nms_radius"];
                head.predictor.sigma = s["sigma"];
                auto torch = std::make_shared<config::TorchConfig>();
                torch->model.heads.push_back(head);
                config.torch = torch;
            }
            const auto p = train::decodeMulti(config, maps, animals, parts);
            if (!config.torch) {   // a network from a pose_cfg.yaml is read as DeepLabCut 3 will read it
                config.loader = config::Loader::MultiImgaug;
                const auto same = train::decodeMulti(config, maps, animals, parts);
                QVERIFY(same.confidence == p.confidence);
                for (std::size_t i = 0; i < p.points.points.size(); ++i)
                    QVERIFY(same.points.points[i] == p.points.points[i] || !dataset::Annotations::isLabeled(p.points.points[i]));
            }
            for (int i = 0; i < animals; ++i) {
                for (int k = 0; k < parts; ++k) {
                    const auto& want = s["poses"][static_cast<std::size_t>(i)][static_cast<std::size_t>(k)];
                    const bool there = !want[0].is_null() && number(want[0]) != -1.0;
                    const auto& got = p.points.at(i, k);
                    const auto where = QString::fromStdString(s["name"].get<std::string>() + ": individual %1 part %2 at %3, %4; DeepLabCut %5, %6").arg(i).arg(k).arg(got.x).arg(got.y).arg(number(want[0])).arg(number(want[1]));
                    QVERIFY2(dataset::Annotations::isLabeled(got) == there, qPrintable(where));
                    if (!there) continue;
                    QVERIFY2(std::abs(got.x - number(want[0])) < 1e-3 && std::abs(got.y - number(want[1])) < 1e-3, qPrintable(where));
                    QVERIFY2(std::abs(p.confidence[static_cast<std::size_t>(i * parts + k)] - number(want[2])) < 1e-4, qPrintable(where));
                }
            }
        }
    }
    void identities()
    {
        const auto scenes = golden("identity.json");
        QVERIFY(scenes.size() >= 30);
        int moved = 0;
        for (const auto& s : scenes) {
            const int animals = static_cast<int>(s["poses"].size()), parts = static_cast<int>(s["poses"][0].size());
            const auto predictionOf = [&](const auto& poses) {
                train::Prediction p{dataset::Annotations(animals, parts), std::vector<double>(static_cast<std::size_t>(animals * parts), 0.0)};
                for (int i = 0; i < animals; ++i)
                    for (int k = 0; k < parts; ++k) {
                        const auto& pose = poses[static_cast<std::size_t>(i)][static_cast<std::size_t>(k)];
                        if (number(pose[2]) < 0.0) continue;   // not found
                        p.points.at(i, k) = {number(pose[0]), number(pose[1])};
                        p.confidence[static_cast<std::size_t>(i * parts + k)] = number(pose[2]);
                    }
                return p;
            };
            std::vector<cv::Mat> logits;
            for (const auto& map : s["logits"]) {
                cv::Mat m(static_cast<int>(map.size()), static_cast<int>(map[0].size()), CV_32F);
                for (int y = 0; y < m.rows; ++y) for (int x = 0; x < m.cols; ++x) m.at<float>(y, x) = map[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)].get<float>();
                logits.push_back(m);
            }
            auto got = predictionOf(s["poses"]);
            const auto want = predictionOf(s["ordered"]), before = got;
            train::orderByIdentity(got, logits, s["sigmoid"].get<bool>(), s["stride"].get<double>(), animals, parts);
            QVERIFY2(got.confidence == want.confidence, s["name"].get<std::string>().c_str());
            for (std::size_t i = 0; i < got.points.points.size(); ++i)
                QVERIFY2(got.points.points[i] == want.points.points[i] || !dataset::Annotations::isLabeled(want.points.points[i]), s["name"].get<std::string>().c_str());
            moved += got.confidence != before.confidence ? 1 : 0;
        }
        QVERIFY(moved > 10);
    }
    void schedules()
    {
        const auto all = golden("schedules.json");
        QVERIFY(all.size() >= 13);
        for (const auto& s : all) {
            const auto schedule = train::Schedule::make(specOf(s["type"], s["params"]), s["lr"].get<double>());
            QVERIFY2(schedule, schedule ? "" : schedule.error().english().c_str());
            for (std::size_t t = 0; t < s["rates"].size(); ++t) {
                const double want = s["rates"][t], got = schedule->rate(static_cast<long long>(t));
                QVERIFY2(std::abs(got - want) <= 1e-9 * s["lr"].get<double>(), qPrintable(QString::fromStdString(s["type"].get<std::string>() + " step %1: %2, PyTorch %3").arg(t).arg(got).arg(want)));
            }
        }
        // whom DeepLabCut trains with is offered it; the others stop there as well
        const auto refusal = [](const train::ScheduleSpec& spec) { return train::Schedule::make(spec, 0.1).error(); };
        for (const char* type : {"OneCycleLR", "CyclicLR"}) {
            QCOMPARE(refusal({type, {}, {}, {}}).code, ErrorCode::Unsupported);
            QVERIFY(refusal({type, {}, {}, {}}).english().find("your own DeepLabCut") != std::string::npos);
            QCOMPARE(refusal({"SequentialLR", {}, {{"milestones", {1}}}, {{"LinearLR", {}, {}, {}}, {type, {}, {}, {}}}}).message.args.at(0), std::string(type));
        }
        QCOMPARE(refusal({"ChainedScheduler", {}, {}, {{"CosineAnnealingWarmRestarts", {{"T_0", 2}}, {}, {}}}}).code, ErrorCode::Unsupported);
        for (const char* type : {"ReduceLROnPlateau", "LambdaLR", "MultiplicativeLR"}) {
            QCOMPARE(refusal({type, {}, {}, {}}).code, ErrorCode::InvalidArgument);
            QVERIFY(refusal({type, {}, {}, {}}).english().find("your own DeepLabCut") == std::string::npos);
        }
        QCOMPARE(train::Schedule::make({"StepLR", {}, {}, {}}, 0.1).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(train::Schedule::make({"StepLR", {{"step_size", 0}}, {}, {}}, 0.1).error().code, ErrorCode::InvalidArgument);
    }
    void optimisers()
    {
        const auto all = golden("optimisers.json");
        QVERIFY(all.size() >= 8);
        for (const auto& o : all) {
            train::OptimiserSpec spec;
            spec.type = o["type"];
            double rate = 0.0;
            for (const auto& [key, value] : o["params"].items()) {
                if (key == "lr") rate = value;
                else if (key == "betas") { spec.numbers["beta1"] = value[0]; spec.numbers["beta2"] = value[1]; }
                else spec.numbers[key] = value.is_boolean() ? static_cast<double>(value.get<bool>()) : value.get<double>();
            }
            QVERIFY(train::checkOptimiser(spec));
            const auto tensor = [](const json& v) { return torch::tensor(v.get<std::vector<float>>()).reshape({4, 3}); };
            auto w = tensor(o["start"]).requires_grad_();
            train::Optimiser optimiser(spec, {{"w", w}});
            for (const auto& g : o["gradients"]) {
                w.mutable_grad() = tensor(g);
                optimiser.step(rate);
            }
            const double difference = (w.detach() - tensor(o["end"])).abs().max().item<double>();
            QVERIFY2(difference < 1e-6, qPrintable(QString::fromStdString(spec.type + ": %1").arg(difference)));
        }
        for (const char* type : {"RAdam", "NAdam", "Adafactor"}) {
            const auto refused = train::checkOptimiser({type, 0.1, {{"eps", 1e-8}}, false});
            QCOMPARE(refused.error().code, ErrorCode::Unsupported);
            QVERIFY(refused.error().english().find("your own DeepLabCut") != std::string::npos);
        }
        for (const char* type : {"LBFGS", "Muon", "SparseAdam"}) {   // DeepLabCut stops there as well
            QCOMPARE(train::checkOptimiser({type, 0.1, {}, false}).error().code, ErrorCode::InvalidArgument);
            QVERIFY(train::checkOptimiser({type, 0.1, {}, false}).error().english().find("your own DeepLabCut") == std::string::npos);
        }
        QCOMPARE(train::checkOptimiser({"SGD", 0.1, {{"beta1", 0.9}}, false}).error().code, ErrorCode::InvalidArgument);
    }
};
QTEST_APPLESS_MAIN(ReferenceTest)
#include "test_reference.moc"
