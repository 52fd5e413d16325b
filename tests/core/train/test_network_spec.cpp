// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_model.h"
#include "core/config/yaml_document.h"
#include "core/train/network_spec.h"
#include "core/train/torch_config_text.h"

#include <QtTest>

using namespace pt;
using namespace pt::train;

namespace {

config::PoseConfig single(const char* net)
{
    config::PoseConfig c;
    c.netType = net;
    c.numJoints = 4;
    return c;
}

/// Three shared parts with all limbs, one unique part, two known individuals.
config::PoseConfig several(const char* net)
{
    config::PoseConfig c = single(net);
    c.loader = config::Loader::MultiImgaug;
    c.pafGraph = {{0, 1}, {0, 2}, {1, 2}};
    c.numIdChannels = 2;
    return c;
}

}  // namespace

class TestNetworkSpec : public QObject
{
    Q_OBJECT
private slots:
    void oneAnimal()
    {
        const auto spec = networkSpec(single("resnet_50"));
        QVERIFY(spec);
        QCOMPARE(spec->model.backbone.modelName, std::string("resnet50_gn"));
        QCOMPARE(spec->model.heads.size(), std::size_t{1});
        QVERIFY(spec->model.heads[0].heatmap->channels == (std::vector<int>{2048, 4}));
        QVERIFY(spec->model.heads[0].locref->channels == (std::vector<int>{2048, 8}));
        QCOMPARE(spec->stride, 8);
        QCOMPARE(spec->smfactor, 2);
        QVERIFY(spec->note.text.empty());
        QVERIFY(networkSpec(single("resnet_18"))->model.heads[0].heatmap->channels == (std::vector<int>{512, 4}));
        auto plain = single("resnet_101");
        plain.locationRefinement = false;
        QVERIFY(!networkSpec(plain)->model.heads[0].locref);
    }
    void severalAnimalsHaveTheirHeads()
    {
        const auto spec = networkSpec(several("resnet_50"));
        QVERIFY(spec);
        QCOMPARE(spec->model.heads.size(), std::size_t{3});
        QCOMPARE(spec->model.heads[0].type, std::string("DLCRNetHead"));
        QCOMPARE(spec->model.heads[0].numStages, 0);
        QVERIFY(spec->model.heads[0].paf->channels == (std::vector<int>{2048, 6}));
        QCOMPARE(spec->model.heads[1].name, std::string("unique_bodypart"));
        QCOMPARE(spec->model.heads[1].heatmap->outChannels(), 1);
        QCOMPARE(spec->model.heads[2].name, std::string("identity"));
        QVERIFY(!spec->model.heads[2].locref);
        QCOMPARE(spec->scoreChannels, 3 + 1 + 2);
        QCOMPARE(spec->locrefChannels, 8);
        QCOMPARE(spec->pafChannels, 6);
    }
    void memoryOfEachIsKnown()
    {
        double before = 0.0;
        for (const char* net : {"resnet_18", "resnet_34", "resnet_50", "resnet_101", "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5", "hrnet_w18", "hrnet_w32", "hrnet_w48"}) {
            const auto memory = trainingMemory(net, false, 1, 448.0 * 448.0);
            QVERIFY2(memory.parameters > 0.0 && memory.activations > 0.0, net);
            if (std::string_view(net).starts_with("hrnet")) {
                QVERIFY2(memory.total() > before, net);
                before = memory.total();
            }
        }
    }
    void stagesBelowStrideEight()
    {
        auto c = several("dlcrnet_ms5");
        QCOMPARE(networkSpec(c)->model.heads[0].numStages, 0);   // TensorFlow's decoder has none at stride 8 either
        QCOMPARE(networkSpec(c)->model.heads[0].heatmap->channels.front(), 2304);
        c.stride = 4;
        c.smfactor = 4;
        const auto spec = networkSpec(c);
        QVERIFY2(spec, spec ? "" : spec.error().english().c_str());
        QCOMPARE(spec->model.heads[0].numStages, 5);
        QCOMPARE(spec->stride, 4);
        for (const auto& head : spec->model.heads) QCOMPARE(spec->model.headStride(head), 4);   // one field of maps
        QCOMPARE(spec->smfactor, 4);
        const auto coarse = networkSpec(several("dlcrnet_stride32_ms5"));
        QVERIFY(coarse);
        QVERIFY(coarse->model.heads[0].heatmap->channels == (std::vector<int>{2304, 1152, 3}));
        QCOMPARE(coarse->stride, 4);
        QVERIFY(!coarse->note.text.empty());   // the file says 8
    }
    void whatIsNotTrainedHereIsNamed()
    {
        for (const char* net : {"mobilenet_v2_1.0", "efficientnet-b0", "dekr_w32", "rtmpose_m", "resnet_51", ""}) {
            const auto spec = networkSpec(single(net));
            QVERIFY2(!spec, net);
            QCOMPARE(spec.error().code, ErrorCode::Unsupported);
            QVERIFY(spec.error().english().find(net) != std::string::npos);
            QVERIFY(spec.error().english().find("your own DeepLabCut") != std::string::npos);
        }
        QVERIFY(!networkSpec(single("dlcrnet_ms5")));   // without limbs
        auto odd = single("resnet_50");
        odd.stride = 2;
        QCOMPARE(networkSpec(odd).error().where, std::string("stride"));
        config::TorchModel model = networkSpec(single("resnet_50"))->model;
        model.method = config::TorchMethod::TopDown;
        QVERIFY(!networkSpec(model));
    }
    void layersThatDoNotFitAreRefused()
    {
        const config::TorchModel good = networkSpec(several("resnet_50"))->model;
        QVERIFY(checkModel(good));
        const auto refused = [&](auto change) {
            config::TorchModel model = good;
            change(model);
            return !checkModel(model);
        };
        QVERIFY(refused([](auto& m) { m.heads[0].heatmap->channels[0] = 512; }));
        QVERIFY(refused([](auto& m) { m.heads[0].heatmap->channels = {2048}; }));
        QVERIFY(refused([](auto& m) { m.heads[0].heatmap->strides[0] = 0; }));
        QVERIFY(refused([](auto& m) { m.heads[0].heatmap->channels[1] = 2000000000; }));
        QVERIFY(refused([](auto& m) { m.heads[0].locref->strides[0] = 4; }));
        QVERIFY(refused([](auto& m) { m.heads[0].paf.reset(); }));
        QVERIFY(refused([](auto& m) { m.heads[0].type = "DEKRHead"; }));
        QVERIFY(refused([](auto& m) { m.heads[0].name = "a.b"; }));
        QVERIFY(refused([](auto& m) { m.heads.clear(); }));
        QVERIFY(refused([](auto& m) { m.backbone.type = "CSPNeXt"; }));
        QVERIFY(refused([](auto& m) { m.backbone.modelName = "resnet99"; }));
        QVERIFY(refused([](auto& m) { m.backbone.outputStride = 7; }));
        QVERIFY(refused([](auto& m) { m.backbone.dropPathRate = 1.0; }));
    }
    void backbonesHaveTheirChannels()
    {
        config::TorchBackbone b;
        b.type = "HRNet";
        b.modelName = "hrnet_w48";
        QCOMPARE(backboneChannels(b), 48);
        b.interpolateBranches = true;
        QCOMPARE(backboneChannels(b), 720);
        b = {};
        b.type = "DLCRNet";
        b.modelName = "resnet18";
        QCOMPARE(backboneChannels(b), 0);
        b.modelName = "resnet50.a1_in1k";
        QCOMPARE(backboneChannels(b), 2304);
        for (const auto& net : trainableNetTypes()) QVERIFY2(networkSpec(several(net.c_str())) || net.starts_with("hrnet"), net.c_str());
    }
    void aConfigurationForDeepLabCutIsYaml()
    {
        const auto config = several("resnet_50");
        const auto spec = networkSpec(config);
        dataset::ProjectInfo info;
        info.root = "/data/a project";
        info.multiAnimal = true;
        info.identity = true;
        info.bodyparts = {"nose", "no", "10"};
        info.uniqueBodyparts = {"corner: left"};
        info.individuals = {"m1", "m2"};
        const auto text = torchConfigText(*spec, config, info, "/data/a project/x/pytorch_config.yaml");
        const auto document = config::YamlDocument::parse(text);
        QVERIFY2(document, text.c_str());
        for (const char* key : {"model.backbone.model_name", "model.heads.bodypart.predictor.graph", "model.heads.bodypart.target_generator.generators[1].width",
                                "model.heads.unique_bodypart.heatmap_config.channels", "model.heads.identity.criterion.heatmap.weight", "metadata.unique_bodyparts[0]",
                                "data.inference.normalize_images", "runner.optimizer.params.lr", "train_settings.batch_size"})
            QVERIFY2(document->find(key) != nullptr, key);
        QCOMPARE(document->find("metadata.unique_bodyparts[0]")->scalar, std::string("corner: left"));
        QCOMPARE(document->find("model.heads.bodypart.heatmap_config.channels[1]")->scalar, std::string("3"));
        QCOMPARE(torchNetType("resnet_18"), std::string("resnet_50"));
    }
};
QTEST_APPLESS_MAIN(TestNetworkSpec)
#include "test_network_spec.moc"
