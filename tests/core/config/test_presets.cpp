// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_config.h"
#include "core/config/presets.h"
#include "core/config/yaml_locate.h"
#include "core/params/param_spec.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace pt;
using namespace pt::config;

class PresetsTest final : public QObject
{
    Q_OBJECT
private slots:
    void theBuiltInOnesAreWholeAndHelp()
    {
        const auto presets = listPresets({});
        QVERIFY(presets.size() >= 4);
        std::set<std::string> ids;
        for (const Preset& preset : presets) {
            QVERIFY(ids.insert(preset.id).second);
            QVERIFY(preset.builtIn);
            for (const char* language : {"en", "de", "zh"}) {
                QVERIFY2(preset.name.count(language) == 1 && preset.about.count(language) == 1, preset.id.c_str());
                for (const auto* list : {&preset.tensorflow, &preset.torch})
                    for (const PresetEdit& edit : *list) QVERIFY2(edit.why.count(language) == 1, edit.key.c_str());
            }
            QVERIFY2(!preset.tensorflow.empty() && !preset.torch.empty(), preset.id.c_str());
            for (const bool multi : {false, true}) {
                TemplateInput input;
                input.multiAnimal = multi;
                input.jointNames = {"nose", "tail"};
                input.datasetType = multi ? "multi-animal-imgaug" : "imgaug";
                const auto document = YamlDocument::parse(makePoseConfigText(input));
                const auto done = applyPreset(*document, preset);
                QVERIFY2(done, preset.id.c_str());
                QVERIFY(!done->changes.empty());
                for (const PresetEdit& edit : preset.tensorflow) {
                    QVERIFY2(params::find(edit.key), edit.key.c_str());
                    const bool unread = std::find(done->unread.begin(), done->unread.end(), edit.key) != done->unread.end();
                    QCOMPARE(unread, (params::find(edit.key)->readBy & (multi ? params::kMulti : params::kSingle)) == 0);
                    if (!unread) QVERIFY(done->document.find(edit.key));
                    else QVERIFY(semanticDiff(*document, done->document).size() == done->changes.size());
                }
                const auto again = applyPreset(done->document, preset);
                QVERIFY(again && again->changes.empty());
            }
        }
    }

    void everyByteElsewhereStays()
    {
        const auto document = YamlDocument::parse("# c\nrotation: 25  # r\nbatch_size: 8\n");
        const auto preset = parsePreset("posetuner_preset: 1\nname: x\npose_cfg:\n- {key: rotation, value: 180}\n", "x");
        const auto done = applyPreset(*document, *preset);
        QVERIFY(done);
        QCOMPARE(done->document.text(), std::string("# c\nrotation: 180  # r\nbatch_size: 8\n"));
        const auto torch = YamlDocument::parse("model:\n  backbone: {}\n");
        QCOMPARE(applyPreset(*torch, *preset).error().code, ErrorCode::Unsupported);
    }

    void savedAndReadBack()
    {
        QTemporaryDir dir;
        const fs::path folder = pathFromUtf8((dir.path() + "/presets").toStdString());
        const auto before = YamlDocument::parse("rotation: 25\nproject_path: /a\nmirror: false\ncontrast: {clahe: true}\n");
        const auto after = YamlDocument::parse("rotation: 90\nproject_path: /b\ncontrast: {clahe: true, log: true}\nmulti_step: [[0.005, 10]]\n");
        Preset mine = presetFromDifference(*before, *after, "Käfig 3: nachts");
        QCOMPARE(mine.tensorflow.size(), std::size_t(4));  // the path is DeepLabCut's own
        QVERIFY(savePreset(folder, mine));
        Preset again = mine;
        QCOMPARE(savePreset(folder, again).error().code, ErrorCode::Conflict);
        QVERIFY(writeFileAtomically(folder / "broken.yaml", "posetuner_preset: 1\nname: b\npose_cfg:\n- {value: 3}\n"));
        std::vector<Error> troubles;
        const auto all = listPresets(folder, &troubles);
        QCOMPARE(troubles.size(), std::size_t(1));
        QVERIFY2(troubles[0].english().find("broken.yaml:4") != std::string::npos, troubles[0].english().c_str());
        QVERIFY(!all.back().builtIn);
        const auto done = applyPreset(*before, all.back());
        QVERIFY(done);
        QCOMPARE(done->document.find("rotation")->scalar, std::string("90"));
        QVERIFY(!done->document.find("mirror"));
        QVERIFY(done->document.find("contrast.log"));
        Preset nothing = presetFromDifference(*before, *before, "n");
        QCOMPARE(savePreset(folder, nothing).error().code, ErrorCode::InvalidArgument);
    }

    void whatIsNoPresetSaysWhy()
    {
        for (const char* text : {"a: 1\n", "posetuner_preset: 2\nname: x\n", "posetuner_preset: 1\npose_cfg: [{key: a, value: 1}]\n", "posetuner_preset: 1\nname: x\n",
                                 "posetuner_preset: 1\nname: x\npose_cfg: 3\n", "posetuner_preset: 1\nname: x\npose_cfg: [{key: a}]\n", "[\n"}) {
            const auto preset = parsePreset(text, "file.yaml");
            QVERIFY2(!preset, text);
            QVERIFY2(preset.error().english().find("file.yaml") != std::string::npos, preset.error().english().c_str());
        }
    }

    void keysArePlacesInTheText()
    {
        const std::string text = "# head\na: 1  # note\nb:\n  # inner\n  c: [1, {d: 2}]\n  e:\n  - x\n  - f: 3\n\nlast: 4\n";
        const auto document = YamlDocument::parse(text);
        const auto at = [&](const char* what) { return formatKeyPath(keyAt(*document, text.find(what))); };
        QCOMPARE(at("# head"), std::string());
        QCOMPARE(at("# note"), std::string("a"));
        QCOMPARE(at("b:"), std::string("b"));
        QCOMPARE(at("c:"), std::string("b.c"));
        QCOMPARE(at("2}"), std::string("b.c[1].d"));
        QCOMPARE(at("3\n"), std::string("b.e[1].f"));
        QCOMPARE(at("4\n"), std::string("last"));
        QCOMPARE(lineOfKey(*document, "b.e"), 6);
        QCOMPARE(lineOfKey(*document, "last"), 10);
        QCOMPARE(lineOfKey(*document, "nothing"), 0);
    }
};
QTEST_APPLESS_MAIN(PresetsTest)
#include "test_presets.moc"
