// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The networks against DeepLabCut 3.0.2: raw head outputs for its own snapshots, and for weights made by a formula.
#include "core/train/network.h"
#include "core/train/torch_tensors.h"
#include "tests/support/golden.h"

#include <QtTest>

using namespace pt;
using nlohmann::json;

namespace {

/// The formula of the cases: FNV-1a of the name mixed with the seed, SplitMix64, a number from -1 to 1.
std::vector<double> uniform(const std::string& name, std::size_t n, std::uint64_t seed)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    std::vector<double> out(n);
    for (std::size_t i = 0; i < n; ++i) {
        std::uint64_t z = (hash ^ seed) + (i + 1) * 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        out[i] = static_cast<double>(z >> 11) / 4503599627370496.0 - 1.0;
    }
    return out;
}

train::Snapshot weightsOf(const json& weights, std::uint64_t seed)
{
    train::Snapshot s;
    for (const auto& t : weights.at("tensors")) {
        const auto name = t[0].get<std::string>();
        const auto shape = t[1].get<std::vector<std::int64_t>>();
        const auto kind = t[3].get<std::string>();
        const std::size_t n = *train::elementsOf(shape);
        if (kind == "zero") {
            s.model.push_back({name, train::TensorData::integers(shape, std::vector<std::int64_t>(n, 0))});
            continue;
        }
        double fan = 1.0;
        if (kind == "conv") {
            double in = 1.0, out = static_cast<double>(shape[0]);
            for (std::size_t i = 1; i < shape.size(); ++i) in *= static_cast<double>(shape[i]);
            for (std::size_t i = 2; i < shape.size(); ++i) out *= static_cast<double>(shape[i]);
            fan = std::sqrt(3.0 / std::max(in, out));
        }
        std::vector<float> values;
        for (const double u : uniform(name, n, seed)) {
            values.push_back(static_cast<float>(kind == "conv" ? u * fan : kind == "gain" ? 1.0 + 0.1 * u : kind == "small" ? 0.1 * u : 1.0 + 0.5 * std::abs(u)));
        }
        s.model.push_back({name, train::TensorData::floats(shape, values)});
    }
    return s;
}

config::TorchConvStack stackOf(const json& j)
{
    config::TorchConvStack s;
    s.channels = j.at("channels").get<std::vector<int>>();
    s.kernelSize = j.at("kernel_size").get<std::vector<int>>();
    s.strides = j.at("strides").get<std::vector<int>>();
    if (const auto last = j.find("final_conv"); last != j.end() && last->is_object()) {
        s.finalChannels = last->at("out_channels").get<int>();
        s.finalKernel = last->at("kernel_size").get<int>();
    }
    return s;
}

config::TorchValue listOf(const json& j)
{
    config::TorchValue list;
    list.type = config::TorchValue::Type::List;
    for (const auto& n : j) {
        config::TorchValue v;
        v.type = config::TorchValue::Type::Int;
        v.number = n.get<double>();
        list.items.push_back(v);
    }
    return list;
}

config::TorchModel modelOf(const json& params)
{
    const json& j = params.at("model_config");
    config::TorchModel m;
    m.backbone.type = j.at("backbone").at("type");
    m.backbone.modelName = j.at("backbone").at("model_name");
    m.backbone.outputStride = j.at("backbone").value("output_stride", m.backbone.type == "HRNet" ? 4 : 32);
    m.backbone.interpolateBranches = j.at("backbone").value("interpolate_branches", false);
    m.backbone.increasedChannels = j.at("backbone").value("increased_channel_count", false);
    for (const auto& [key, value] : params.at("timm_kwargs").items()) m.backbone.params.entries.emplace_back(key, listOf(value));
    for (const auto& [name, h] : j.at("heads").items()) {
        config::TorchHead head;
        head.name = name;
        head.type = h.at("type");
        head.heatmap = stackOf(h.at("heatmap_config"));
        if (h.contains("locref_config") && h["locref_config"].is_object()) head.locref = stackOf(h.at("locref_config"));
        if (h.contains("paf_config") && h["paf_config"].is_object()) head.paf = stackOf(h.at("paf_config"));
        head.numStages = h.value("num_stages", 0);
        m.heads.push_back(head);
    }
    return m;
}

/// Largest difference, in units of the case's tolerance.
double apart(const torch::Tensor& got, const std::vector<float>& expected, double tolerance)
{
    const auto t = got.to(torch::kCPU).contiguous();
    if (static_cast<std::size_t>(t.numel()) != expected.size()) return 1e9;
    const float* values = t.data_ptr<float>();
    double worst = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) worst = std::max(worst, std::abs(static_cast<double>(values[i]) - static_cast<double>(expected[i])));
    return worst / tolerance;
}

}  // namespace

class TestTrainGolden : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forward_data()
    {
        QTest::addColumn<int>("index");
        m_cases = golden::cases("f_model");
        if (m_cases.empty()) QSKIP("the golden data are not here");
        for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(m_cases[i].dir.filename().string().c_str()) << static_cast<int>(i);
    }
    void forward()
    {
        QFETCH(int, index);
        const auto& c = m_cases[static_cast<std::size_t>(index)];
        const auto model = modelOf(c.params());
        const auto fits = train::checkModel(model);
        QVERIFY2(fits, fits ? "" : fits.error().english().c_str());
        train::Network network(model);
        network->eval();
        const std::uint64_t seed = c.params().at("weight_seed").get<std::uint64_t>();
        const auto formula = weightsOf(c.json.at("weights"), seed);
        auto snapshot = formula;
        if (c.json.at("snapshot").is_object()) {
            auto read = train::readSnapshot(c.dir / c.json.at("snapshot").at("file").get<std::string>(), train::SnapshotParts::Everything);
            QVERIFY2(read, read ? "" : read.error().english().c_str());
            snapshot = *read;
            // DeepLabCut's own file holds the very numbers of the formula, in the very order
            QCOMPARE(snapshot.model.size(), formula.model.size());
            for (std::size_t i = 0; i < formula.model.size(); ++i) {
                QCOMPARE(snapshot.model[i].name, formula.model[i].name);
                QVERIFY2(snapshot.model[i].tensor.view() == formula.model[i].tensor.view(), formula.model[i].name.c_str());
            }
            QVERIFY(snapshot.metadata.find("epoch") && !snapshot.scheduler.isNone());
        }
        // and so does a state dict of ours
        const auto own = train::snapshotOf(*network, 1);
        QCOMPARE(own.model.size(), snapshot.model.size());
        for (std::size_t i = 0; i < own.model.size(); ++i) {
            QCOMPARE(own.model[i].name, snapshot.model[i].name);
            QVERIFY2(own.model[i].tensor.shape == snapshot.model[i].tensor.shape && own.model[i].tensor.type == snapshot.model[i].tensor.type, own.model[i].name.c_str());
        }
        const auto loaded = train::loadSnapshot(*network, snapshot, true);
        QVERIFY2(loaded, loaded ? "" : loaded.error().english().c_str());
        const auto shape = c.json.at("input").at("shape").get<std::vector<std::int64_t>>();
        const auto input = golden::npy(c.dir / "input.npy");
        torch::NoGradGuard noGrad;
        const auto out = network->forward(train::toTensor({input.begin(), input.end()}, shape, torch::kCPU));
        const auto* head = out.head("bodypart");
        QVERIFY(head);
        const double tolerance = c.tolerance("head_max_abs", 1e-4);
        for (const auto& [name, tensor] : {std::pair{"heatmap", head->heatmap}, std::pair{"locref", head->locref}, std::pair{"paf", head->paf}}) {
            if (!c.expected().contains(name)) continue;
            QVERIFY(tensor.defined());
            QVERIFY(tensor.sizes().vec() == c.expected().at(name).at("shape").get<std::vector<std::int64_t>>());
            const double worst = apart(tensor, golden::npy(c.dir / (std::string(name) + ".npy")), tolerance);
            qInfo("%s: %.4f of the tolerance", name, worst);
            QVERIFY2(worst <= 1.0, name);
        }
    }

private:
    std::vector<golden::Case> m_cases;
};

QTEST_APPLESS_MAIN(TestTrainGolden)
#include "test_golden.moc"
