// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The maps that the networks train against, compared with what DeepLabCut really made.
#include "core/targets/targets.h"
#include "tests/support/golden.h"

#include <QtTest>

using namespace pt;
using namespace pt::targets;
using golden::Case;

namespace {

config::PoseConfig configOf(const Case& c)
{
    config::PoseConfig config;
    const auto& p = c.params();
    config.loader = c.operation() == "targets_tf_multi" ? config::Loader::MultiImgaug : config::Loader::SingleImgaug;
    config.posDistThresh = p.at("pos_dist_thresh").get<double>();
    config.stride = static_cast<int>(p.at("stride").get<double>());
    config.locrefStdev = p.at("locref_stdev").get<double>();
    config.numJoints = p.at("num_joints").get<int>();
    config.weighOnlyPresentJoints = p.value("weigh_only_present_joints", false);
    config.gaussianScoreMap = p.value("mode", "plateau") == "gaussian";
    config.pafWidth = p.value("pafwidth", 20.0);
    config.numIdChannels = p.value("num_idchannel", 0);
    for (const auto& edge : p.value("graph", nlohmann::json::array())) config.pafGraph.push_back({edge[0].get<int>(), edge[1].get<int>()});
    return config;
}

dataset::Annotations labelsOf(const Case& c, int joints)
{
    const auto& input = c.json["input"];
    nlohmann::json individuals = input.contains("individuals") ? input["individuals"] : nlohmann::json::array({input["keypoints"]});
    dataset::Annotations labels(static_cast<int>(individuals.size()), joints);
    for (std::size_t i = 0; i < individuals.size(); ++i) {
        const auto points = golden::points(individuals[i]);
        for (std::size_t k = 0; k < points.size(); ++k) labels.at(static_cast<int>(i), static_cast<int>(k)) = points[k];
    }
    return labels;
}

/// A model whose one head has the generator of a case.
config::PoseConfig torchConfigOf(const Case& c)
{
    const auto& p = c.params();
    config::TorchGenerator g;
    g.type = p.at("generator").get<std::string>();
    g.numHeatmaps = p.value("num_heatmaps", 1);
    g.posDistThresh = p.value("pos_dist_thresh", 17.0);
    g.locrefStd = p.value("locref_std", 7.2801);
    g.gradientMasking = p.value("gradient_masking", false);
    g.backgroundWeight = p.value("background_weight", 0.1);
    g.generateLocref = p.value("generate_locref", true);
    g.individualMode = p.value("heatmap_mode", "KEYPOINT") == "INDIVIDUAL";
    g.width = p.value("width", 20.0);
    for (const auto& edge : p.value("graph", nlohmann::json::array())) g.graph.push_back({edge[0].get<int>(), edge[1].get<int>()});
    auto torch = std::make_shared<config::TorchConfig>();
    config::TorchHead head;
    head.name = "bodypart";
    head.generators = {g};
    torch->model.heads = {head};
    torch->model.backbone.outputStride = static_cast<int>(p.at("stride").get<double>());
    config::PoseConfig config;
    config.loader = config::Loader::Torch;
    config.torch = torch;
    return config;
}

/// Labels and visibilities of one image of a batch: animals in the order of their ids where a case has ids, or one animal alone.
std::pair<dataset::Annotations, std::vector<std::int8_t>> torchLabels(nlohmann::json image, const nlohmann::json& ids)
{
    if (image.at(0).at(0).is_number()) image = nlohmann::json::array({image});
    if (ids.is_array()) {
        const auto given = image;
        for (auto& animal : image) for (auto& point : animal) point = {0.0, 0.0, 0.0};
        for (std::size_t i = 0; i < given.size() && i < ids.size(); ++i) if (ids[i].get<int>() >= 0) image.at(ids[i].get<std::size_t>()) = given[i];
    }
    dataset::Annotations labels(static_cast<int>(image.size()), static_cast<int>(image.at(0).size()));
    std::vector<std::int8_t> visibility;
    for (std::size_t i = 0; i < image.size(); ++i) {
        for (std::size_t k = 0; k < image[i].size(); ++k) {
            const auto& point = image[i][k];
            visibility.push_back(static_cast<std::int8_t>(point[2].get<double>()));
            if (visibility.back() > 0) labels.at(static_cast<int>(i), static_cast<int>(k)) = {point[0].get<double>(), point[1].get<double>()};
        }
    }
    return {labels, visibility};
}

/// Maps of image `b` against a batch x channel x height x width array; an array without height and width is one value a channel.
QString compareBatch(const std::vector<cv::Mat>& maps, const Case& c, const char* name, std::size_t b, double tolerance, int cellsAllowed)
{
    if (!c.expected().contains(name)) return {};
    const auto& array = c.expected()[name];
    const auto values = golden::npy(c.dir / array["file"].get<std::string>());
    const auto shape = array["shape"].get<std::vector<std::size_t>>();
    const std::size_t cells = shape.size() == 4 ? shape[2] * shape[3] : 1;
    if (maps.size() != shape[1]) return QStringLiteral("%1: %2 maps, expected %3").arg(name).arg(maps.size()).arg(shape[1]);
    int off = 0;
    double worst = 0;
    for (std::size_t k = 0; k < maps.size(); ++k) {
        if (cells != 1 && maps[k].total() != cells) return QStringLiteral("%1: the size differs").arg(name);
        for (std::size_t i = 0; i < maps[k].total(); ++i) {
            const double d = std::abs(maps[k].ptr<float>()[i] - values[(b * shape[1] + k) * cells + (cells == 1 ? 0 : i)]);
            if (d > tolerance) ++off, worst = std::max(worst, d);
        }
    }
    return off > cellsAllowed ? QStringLiteral("%1: %2 cells differ, up to %3").arg(name).arg(off).arg(worst) : QString();
}

void compareTorch(const Case& c)
{
    const auto config = torchConfigOf(c);
    const auto map = c.params().at("map_hw").get<std::array<int, 2>>();
    const auto& images = c.json["input"].at("keypoints_xyv");
    const double tolerance = c.tolerance("map_max_abs", 1e-5);
    const int allowed = static_cast<int>(c.tolerance("mask_cells_allowed_different", 0));
    for (std::size_t b = 0; b < images.size(); ++b) {
        const auto ids = c.json["input"].value("individual_ids", nlohmann::json());
        const auto [labels, visibility] = torchLabels(images[b], ids.is_array() && config.torch->model.heads[0].generators[0].individualMode ? ids.at(b) : nlohmann::json());
        const auto t = makeTargets(config, labels, {map[1] * 8, map[0] * 8}, 1.0, {map[1], map[0]}, visibility);
        QVERIFY2(t, t ? "" : t.error().english().c_str());
        for (const auto& problem : {compareBatch(t->scoreMap, c, "heatmap", b, tolerance, 0), compareBatch(t->scoreWeights, c, "heatmap_weights", b, 1e-6, 0),
                                    compareBatch(t->locref, c, "locref", b, tolerance, 0), compareBatch(t->locrefMask, c, "locref_weights", b, 0, allowed),
                                    compareBatch(t->paf, c, "paf", b, tolerance, allowed)}) {
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }
}

/// Maps against a height x width x channel array.
QString compare(const std::vector<cv::Mat>& maps, const Case& c, const char* name, double tolerance, int cellsAllowed)
{
    if (!c.expected().contains(name)) return {};
    const auto values = golden::npy(c.dir / c.expected()[name]["file"].get<std::string>());
    if (maps.empty()) return values.empty() ? QString() : QStringLiteral("%1: no maps").arg(name);
    const std::size_t h = static_cast<std::size_t>(maps[0].rows), w = static_cast<std::size_t>(maps[0].cols), k = maps.size();
    if (values.size() != h * w * k) return QStringLiteral("%1: %2 values, expected %3").arg(name).arg(h * w * k).arg(values.size());
    int off = 0;
    double worst = 0;
    for (std::size_t y = 0; y < h; ++y) {
        for (std::size_t x = 0; x < w; ++x) {
            for (std::size_t channel = 0; channel < k; ++channel) {
                const double d = std::abs(maps[channel].at<float>(static_cast<int>(y), static_cast<int>(x)) - values[(y * w + x) * k + channel]);
                if (d > tolerance) ++off, worst = std::max(worst, d);
            }
        }
    }
    return off > cellsAllowed ? QStringLiteral("%1: %2 cells differ, up to %3").arg(name).arg(off).arg(worst) : QString();
}

/// Weights of the score maps, one number a channel; no maps of ours stand for one everywhere.
QString compareWeights(const std::vector<cv::Mat>& maps, const Case& c)
{
    if (!c.expected().contains("weights")) return {};
    const auto values = golden::npy(c.dir / c.expected()["weights"]["file"].get<std::string>());
    if (!maps.empty() && maps.size() != values.size()) return QStringLiteral("weights: %1 maps, expected %2").arg(maps.size()).arg(values.size());
    for (std::size_t k = 0; k < values.size(); ++k) {
        const bool same = maps.empty() ? values[k] == 1.0F : cv::norm(maps[k] - values[k], cv::NORM_INF) == 0.0;
        if (!same) return QStringLiteral("weights of channel %1: expected %2").arg(k).arg(static_cast<double>(values[k]));
    }
    return {};
}

/// weigh_only_present_joints makes DeepLabCut's multi-animal loader raise; the masks that it means are where something is drawn.
void masksWhereThePeerRaises(const Case& c)
{
    const auto map = c.params().at("scoremap_hw").get<std::array<int, 2>>();
    nlohmann::json params = c.params();
    params["locref_stdev"] = params.value("locref_stdev", 7.2801);
    const Case whole{c.dir, {{"params", params}, {"operation", c.operation()}, {"input", c.json["input"]}}};
    const auto config = configOf(whole);
    QVERIFY(config.weighOnlyPresentJoints);
    const auto t = makeTargets(config, labelsOf(whole, config.numJoints), {map[1] * 8, map[0] * 8}, c.params().at("scale").get<double>(), {map[1], map[0]});
    QVERIFY(t);
    QCOMPARE(t->locrefMask.size(), static_cast<std::size_t>(2 * config.numJoints));
    QCOMPARE(t->pafMask.size(), 2 * config.pafGraph.size());
    for (std::size_t k = 0; k < t->locrefMask.size(); ++k) QVERIFY(cv::norm(t->locrefMask[k] - t->scoreMap[k / 2], cv::NORM_INF) == 0.0);
    for (std::size_t k = 0; k < t->pafMask.size(); ++k) QVERIFY(cv::countNonZero((t->paf[k] != 0.0F) & (t->pafMask[k] == 0.0F)) == 0);
    std::vector<bool> present(t->scoreWeights.size(), false);
    for (const auto& ids : c.json["input"].at("joint_ids")) for (const auto& id : ids) present[id.get<std::size_t>()] = true;
    for (std::size_t k = 0; k < present.size(); ++k) QVERIFY(cv::norm(t->scoreWeights[k] - (present[k] ? 1.0F : 0.0F), cv::NORM_INF) == 0.0);
}

}  // namespace

class TargetsGoldenTest final : public QObject
{
    Q_OBJECT
    std::vector<Case> m_cases = golden::cases("c_targets");
private slots:
    void golden_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(m_cases[i].dir.filename().string().c_str()) << static_cast<int>(i);
        if (m_cases.empty()) QTest::newRow("no golden data") << -1;
    }
    void golden()
    {
        QFETCH(int, index);
        if (index < 0) QSKIP("there is no golden data; set POSETUNER_GOLDEN_DIR");
        const Case& c = m_cases[static_cast<std::size_t>(index)];
        if (c.operation() == "targets_torch_heatmap" || c.operation() == "targets_torch_paf") return compareTorch(c);
        QVERIFY2(c.operation() == "targets_tf_single" || c.operation() == "targets_tf_multi", ("an operation that this test does not know: " + c.operation()).c_str());
        if (c.expected().contains("error")) return masksWhereThePeerRaises(c);
        const auto config = configOf(c);
        const auto size = c.params().at("image_wh").get<std::array<int, 2>>();
        const auto map = c.params().at("scoremap_hw").get<std::array<int, 2>>();
        const auto targets = makeTargets(config, labelsOf(c, config.numJoints), {size[0], size[1]}, c.params().at("scale").get<double>(), {map[1], map[0]});
        QVERIFY(targets);
        const double tolerance = c.tolerance("map_max_abs", 1e-5);
        const int allowed = static_cast<int>(c.tolerance("mask_cells_allowed_different", 0));
        for (const auto& problem : {compare(targets->scoreMap, c, "scoremap", tolerance, 0), compare(targets->locref, c, "locref", tolerance, 0),
                                    compare(targets->locrefMask, c, "locref_mask", 0, allowed), compare(targets->paf, c, "paf", tolerance, allowed),
                                    compare(targets->pafMask, c, "paf_mask", 0, allowed), compareWeights(targets->scoreWeights, c)}) {
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
        if (map[0] == targets->mapSize.height) QCOMPARE(mapSizeFor(config, {size[0], size[1]}), cv::Size(map[1], map[0]));
    }
};
QTEST_APPLESS_MAIN(TargetsGoldenTest)
#include "test_golden.moc"
