// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The number of computing threads changes no bit of a training on the CPU: losses, gradients, weights, running statistics, evaluations.
#include "core/config/torch_template.h"
#include "core/config/yaml_document.h"
#include "core/train/convolution.h"
#include "core/train/losses.h"
#include "core/train/network.h"
#include "core/train/optimiser_torch.h"
#include "core/train/precision.h"
#include "core/train/sums.h"
#include "core/train/trainer.h"
#include "tests/core/train/tiny_project.h"
#include "tests/core/train/two_ways.h"

#include <QtTest>

#include <algorithm>
#include <atomic>
#include <map>

using namespace pt;
using namespace pt::train;
using namespace pt::test;

namespace {

constexpr int kImages = 3;

config::PoseConfig configured(const char* net, bool several)
{
    config::TorchTemplateInput input;
    input.netType = net;
    input.bodyparts = {"nose", "spine", "tail"};
    input.multiAnimal = several;
    if (several) {
        input.individuals = {"one", "two"};
        input.uniqueBodyparts = {"corner"};
        input.identity = true;
    }
    const auto text = config::makeTorchConfigText(input);
    if (!text) qFatal("%s", text.error().english().c_str());
    const auto document = config::YamlDocument::parse(*text);
    return config::readPoseConfig(*document).config;
}

/// Targets for whatever the network puts out.
Targets targetsFor(const Outputs& out)
{
    const auto like = [](const torch::Tensor& map) { return map.defined() ? torch::rand(map.sizes()) : torch::Tensor(); };
    const auto mask = [](const torch::Tensor& map) { return map.defined() ? (torch::rand(map.sizes()) > 0.3).to(torch::kFloat32) : torch::Tensor(); };
    Targets targets;
    for (const auto& head : out.heads) {
        const TargetMaps maps{mask(head.heatmap), mask(head.heatmap), like(head.locref), mask(head.locref), like(head.paf), {}};
        if (head.name == "bodypart") targets.main = maps;
        else targets.more.emplace_back(head.name, maps);
    }
    return targets;
}

/// Name by name, what two steps come to.
using Results = std::vector<std::pair<std::string, torch::Tensor>>;

Results trained(Network& network, const config::PoseConfig& config, const torch::Tensor& images, const Targets& targets, Precision precision)
{
    Optimiser::Named parameters;
    for (const auto& item : network->named_parameters()) if (item.value().requires_grad()) parameters.emplace_back(item.key(), item.value());
    OptimiserSpec kind;
    kind.type = "AdamW";
    Optimiser optimiser(kind, parameters);
    Results results;
    for (int step = 0; step < 2; ++step) {
        optimiser.zeroGrad();
        const auto out = [&] {
            const AutocastScope mixed(precision, torch::kCPU);
            return network->forward(images);
        }();
        const auto losses = batchLosses(out, targets, config);
        if (!losses) qFatal("%s", losses.error().english().c_str());
        losses->total.backward();
        for (const auto& [name, loss] : losses->parts) results.emplace_back("loss " + name, loss.detach());
        for (const auto& [name, p] : parameters) if (p.grad().defined()) results.emplace_back("gradient of " + name, p.grad());
        optimiser.step(0.001);
    }
    for (const auto& [name, t] : stateOf(*network)) results.emplace_back(name, t.detach().clone());
    return results;
}

}  // namespace

class TestThreads final : public QObject
{
    Q_OBJECT
private slots:
    void everyNetworkIsTrainedTheSame_data()
    {
        QTest::addColumn<QByteArray>("net");
        QTest::addColumn<bool>("several");
        QTest::addColumn<Precision>("precision");
        for (const auto precision : {Precision::Fp32, Precision::Bf16}) {
            const auto row = [&](const char* net, bool several) { QTest::addRow("%s%s, %s", net, several ? ", several animals" : "", precisionName(precision)) << QByteArray(net) << several << precision; };
            for (const char* net : {"resnet_18", "resnet_34", "resnet_50", "resnet_101", "hrnet_w18", "hrnet_w32", "hrnet_w48"}) row(net, false);
            for (const char* net : {"resnet_18", "resnet_50", "hrnet_w18", "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5"}) row(net, true);
        }
    }
    void everyNetworkIsTrainedTheSame()
    {
        QFETCH(QByteArray, net);
        QFETCH(bool, several);
        QFETCH(Precision, precision);
        const auto config = configured(net.constData(), several);
        const auto spec = networkSpec(config.torch->model);
        QVERIFY2(spec, spec ? "" : spec.error().english().c_str());
        torch::manual_seed(9);
        Network network(*spec);
        network->train();
        for (auto& p : network->parameters()) if (p.dim() == 4) p.set_data(p.contiguous(kLast));
        Results begin;
        for (const auto& [name, t] : stateOf(*network)) begin.emplace_back(name, t.detach().clone());
        const auto again = [&] {
            const torch::NoGradGuard noGrad;
            const auto state = stateOf(*network);
            for (std::size_t i = 0; i < state.size(); ++i) state[i].second.detach().copy_(begin[i].second);
        };
        const auto images = torch::randn({kImages, 3, 56, 72}).contiguous(kLast);
        const auto targets = [&] {
            const torch::NoGradGuard noGrad;
            return targetsFor(network->forward(images));
        }();
        const int before = torch::get_num_threads();
        again();
        torch::set_num_threads(1);
        const auto one = trained(network, config, images, targets, precision);
        for (const int threads : {2, 3}) {
            again();
            torch::set_num_threads(threads);
            const auto more = trained(network, config, images, targets, precision);
            QCOMPARE(more.size(), one.size());
            for (std::size_t i = 0; i < one.size(); ++i)
                QVERIFY2(torch::equal(one[i].second, more[i].second), qPrintable(QStringLiteral("%1 with %2 threads").arg(QString::fromStdString(one[i].first)).arg(threads)));
        }
        torch::set_num_threads(before);
        const auto learnt = [&](const auto& result) { return std::any_of(begin.begin(), begin.end(), [&](const auto& first) { return first.first == result.first && !torch::equal(first.second, result.second); }); };
        QVERIFY(std::count_if(one.begin(), one.end(), learnt) > 40);   // it was trained at all
    }
    void everyNetworkIsEvaluatedTheSame_data()
    {
        QTest::addColumn<QByteArray>("net");
        QTest::addColumn<bool>("several");
        for (const char* net : {"resnet_18", "resnet_50", "hrnet_w18", "hrnet_w32"}) QTest::addRow("%s", net) << QByteArray(net) << false;
        for (const char* net : {"resnet_50", "hrnet_w18", "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5"}) QTest::addRow("%s, several animals", net) << QByteArray(net) << true;
    }
    void everyNetworkIsEvaluatedTheSame()
    {
        QFETCH(QByteArray, net);
        QFETCH(bool, several);
        const auto spec = networkSpec(configured(net.constData(), several).torch->model);
        QVERIFY2(spec, spec ? "" : spec.error().english().c_str());
        torch::manual_seed(9);
        Network network(*spec);
        const torch::NoGradGuard noGrad;
        for (const auto& [name, t] : stateOf(*network))   // not as they begin: each channel of its own
            if (name.find("running_mean") != std::string::npos || name.ends_with("bias")) t.detach().normal_(0.0, 0.1);
            else if (name.find("running_var") != std::string::npos) t.detach().uniform_(0.5, 2.0);
        network->eval();
        const auto images = torch::randn({1, 3, 150, 202});
        const auto maps = [&] {
            std::vector<torch::Tensor> all;
            for (const auto& head : network->forward(images).heads)
                for (const auto& map : {head.heatmap, head.locref, head.paf}) if (map.defined()) all.push_back(map);
            return all;
        };
        const auto plain = maps();
        const OwnWays ownWays;
        const auto made = maps();
        QVERIFY2(off(made, plain) < 2e-5, qPrintable(QString::number(off(made, plain))));
        QVERIFY(!equal(made, plain));   // it took another way at all
        QVERIFY(threadsChangeNothing(maps));
    }
    void aWholeRunIsTheSame_data()
    {
        QTest::addColumn<QString>("precision");
        QTest::addColumn<bool>("epochs");
        QTest::newRow("pose_cfg.yaml, fp32") << "fp32" << false;
        QTest::newRow("pytorch_config.yaml, fp32") << "fp32" << true;
        QTest::newRow("pytorch_config.yaml, bf16") << "bf16" << true;
    }
    void aWholeRunIsTheSame()   // from the frames to the files: weights, losses, validation losses, metrics, predictions
    {
        QFETCH(QString, precision);
        QFETCH(bool, epochs);
        train::test::Tiny tiny;
        train::test::makeTiny(tiny);
        const fs::path config = epochs ? train::test::makeEpochs(tiny) : tiny.config;
        const auto filesOf = [&](int threads) {
            TrainOptions o;
            o.config = config;
            o.project = epochs ? train::test::pathOf(tiny.dir) / "epochs" : tiny.project;
            o.run = train::test::pathOf(tiny.dir) / ("run" + std::to_string(threads));
            o.device = "cpu";
            o.precision = precision.toStdString();
            o.threads = threads;
            o.loaderThreads = threads;
            o.rescale = !epochs;
            if (!epochs) o.plan.iterations = 4;
            const std::atomic<bool> stop{false};
            std::map<std::string, std::string> out;
            if (const auto done = trainRun(o, stop); !done) {
                qWarning("%s", done.error().english().c_str());
                return out;
            }
            for (const auto& entry : fs::recursive_directory_iterator(o.run)) {
                const auto name = utf8(fs::relative(entry.path(), o.run));
                if (entry.is_regular_file() && (name.starts_with("snapshots") || name.starts_with("evaluation") || name == "learning_stats.csv")) out[name] = *readFile(entry.path());
            }
            return out;
        };
        const auto one = filesOf(1), three = filesOf(3);
        QVERIFY(std::any_of(one.begin(), one.end(), [](const auto& f) { return f.first.ends_with("-predictions.csv"); }));
        QVERIFY(std::any_of(one.begin(), one.end(), [](const auto& f) { return f.first.ends_with(".pt"); }));
        QVERIFY(!epochs || one.contains("learning_stats.csv"));
        QCOMPARE(three.size(), one.size());
        for (const auto& [name, bytes] : one) QVERIFY2(three.contains(name) && three.at(name) == bytes, name.c_str());
    }
    /// Maps so large that LibTorch takes several threads for each operation on them.
    void lossesOfLargeMaps()
    {
        torch::manual_seed(3);
        const auto out = (3.0 * torch::randn({5, 17, 65, 63})).contiguous(kLast), target = (torch::rand({5, 17, 65, 63}) > 0.6).to(torch::kFloat32), gradient = torch::randn({5, 17, 65, 63});
        const auto logistic = [&](const std::vector<torch::Tensor>& in) { return logisticLosses(in[0], target); };
        QVERIFY(threadsChangeNothing([&] { return resultsOf({out}, gradient, logistic); }));
        const auto exactly = exactResultsOf({out}, gradient, [&](const std::vector<torch::Tensor>& in) {
            return torch::binary_cross_entropy_with_logits(in[0], target.to(torch::kFloat64), {}, {}, at::Reduction::None);
        });
        QVERIFY2(off(resultsOf({out}, gradient, logistic), exactly) < 1e-6, qPrintable(QString::number(off(resultsOf({out}, gradient, logistic), exactly))));
        for (const double x : {-200.0, -90.0, 0.0, 90.0, 200.0}) {   // beyond the exponential's range
            const auto extreme = torch::full({3}, x);
            const auto both = torch::tensor({0.0F, 1.0F, 0.25F});
            const auto made = resultsOf({extreme}, torch::ones({3}), [&](const auto& in) { return logisticLosses(in[0], both); });
            const auto plain = resultsOf({extreme}, torch::ones({3}), [&](const auto& in) { return torch::binary_cross_entropy_with_logits(in[0], both, {}, {}, at::Reduction::None); });
            QVERIFY(torch::allclose(made[0], plain[0], 1e-6, 1e-7) && torch::allclose(made[1], plain[1], 1e-6, 1e-7));
        }

        const auto sum = [&](const std::vector<torch::Tensor>& in) { return torch::stack({sumOfAll(in[0]), meanOfAll(in[0] * in[0])}); };
        QVERIFY(threadsChangeNothing([&] { return resultsOf({out}, torch::ones({2}), sum); }));
        QVERIFY(threadsChangeNothing([&] { return std::vector<torch::Tensor>{sumOfChannels(out)}; }));
        const auto many = torch::randn({6000011});
        for (const std::int64_t count : {1, 8191, 8192, 8193, 40000, 300001, 6000011})
            QVERIFY(threadsChangeNothing([&] { return std::vector<torch::Tensor>{sumOfAll(many.narrow(0, 0, count))}; }));
        const auto exactSums = exactResultsOf({out}, torch::ones({2}), [&](const std::vector<torch::Tensor>& in) { return torch::stack({in[0].sum(), (in[0] * in[0]).mean()}); });
        const auto sums = resultsOf({out}, torch::ones({2}), sum);
        QVERIFY(std::abs(sums[0][0].item<double>() - exactSums[0][0].item<double>()) < 1e-7 * out.abs().sum().item<double>());
        QVERIFY(std::abs(sums[0][1].item<double>() - exactSums[0][1].item<double>()) < 1e-6 * exactSums[0][1].item<double>());
        QVERIFY(off(sums[1], exactSums[1]) < 1e-6);
        QVERIFY(off(sumOfChannels(out), out.to(torch::kFloat64).sum({0, 2, 3})) < 1e-5);   // of 20,000 numbers around 0
        QVERIFY(torch::equal(sumOfAll(out.narrow(3, 5, 21)), sumOfAll(out.narrow(3, 5, 21).contiguous())));
        QCOMPARE(sumOfAll(torch::zeros({0})).item<float>(), 0.0F);
        QVERIFY(std::isnan(sumOfAll(torch::full({40}, std::nan(""), torch::kFloat32)).item<float>()));
        QVERIFY(torch::equal(sumOfAll(out.to(torch::kFloat64)), out.to(torch::kFloat64).sum()));   // LibTorch's way
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "test_threads.moc"
