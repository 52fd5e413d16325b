// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/advice/advice_support.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace pt;
using namespace pt::test;

class AdviceTest final : public QObject
{
    Q_OBJECT
private slots:
    void templatesGetHintsOnly()
    {
        const std::set<std::string> expected = {"L05", "L65", "L66"};
        for (const bool multi : {false, true})
            for (const auto& f : checked(templateText(multi))) {
                QVERIFY2(f.severity == Severity::Hint, f.message.english().c_str());
                QVERIFY2(expected.count(f.id), (f.id + ": " + f.message.english()).c_str());
            }
    }
    void goodProjectsGetNoMore()
    {
        const auto one = project({640, 480}, {{320, 240}});
        for (const auto& f : checked(templateText(false), &one)) QVERIFY2(f.severity == Severity::Hint, f.message.english().c_str());
        const auto two = project({1000, 800}, {{300, 400}, {700, 400}}, 10, 70);
        for (const auto& f : checked(templateText(true), &two)) QVERIFY2(f.severity == Severity::Hint, f.message.english().c_str());
    }
    void keyRules_data()
    {
        QTest::addColumn<bool>("multi");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("severity");
        const auto add = [](const char* id, bool multi, const char* key, const char* value, Severity severity) {
            QTest::newRow((std::string(id) + " " + key + " " + value).c_str())
                << multi << QString(key) << QString(value) << QString(id) << int(severity);
        };
        add("L06", false, "crop_size", "[400, 400]", Severity::Surprises);
        add("L06", false, "crop_sampling", "hybrid", Severity::Surprises);
        add("L07", true, "cropratio", "0.8", Severity::Hint);
        add("L07", true, "mirror", "true", Severity::Hint);
        add("L14", false, "mirror", "true", Severity::Surprises);
        add("L14", false, "fliplr", "true", Severity::Surprises);
        add("L14", true, "fliplr", "true", Severity::Surprises);
        add("L20", false, "deterministic", "true", Severity::Surprises);
        add("L27", false, "pos_dist_thresh", "8", Severity::Surprises);
        add("L48", true, "multi_stage", "true", Severity::Surprises);
        add("L49", false, "intermediate_supervision", "true", Severity::Fails);
        add("L52", false, "weight_decay", "0.0001", Severity::Hint);
        add("L56", false, "scmap_type", "gaussian", Severity::Hint);
        add("L64", true, "stride", "4", Severity::Surprises);
        add("L67", false, "location_refinement", "false", Severity::Fails);
        add("L57", false, "scale_jitter_up", "1.0", Severity::Surprises);
        add("L18", false, "contrast.clahe", "{clip_limit: [1, 4]}", Severity::Surprises);
        add("crop-none-mismatch", true, "crop_sampling", "none", Severity::Fails);
        add("present-joints-multi", true, "weigh_only_present_joints", "true", Severity::Fails);
        add("jitter-order", false, "scale_jitter_lo", "1.5", Severity::Surprises);
        add("schedule-order", false, "multi_step", "[[0.005, 100], [0.002, 50]]", Severity::Surprises);
        add("rate-not-positive", false, "multi_step", "[[0, 100]]", Severity::Surprises);
        add("adam-rate", true, "multi_step", "[[0.005, 100000]]", Severity::Surprises);
        add("sgd-rate", false, "multi_step", "[[0.0001, 100000]]", Severity::Hint);
        add("few-snapshots", false, "save_iters", "2000000", Severity::Hint);
        add("count-differs", false, "num_joints", "3", Severity::Fails);
        add("count-differs", true, "num_limbs", "3", Severity::Fails);
        add("out-of-range", false, "rotation", "270", Severity::Surprises);
        add("unusual-value", false, "pos_dist_thresh", "80", Severity::Hint);
    }
    void keyRules()
    {
        QFETCH(bool, multi);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, id);
        QFETCH(int, severity);
        QVERIFY2(!finding(checked(templateText(multi)), id.toStdString()), "fires on the template");
        const std::string text = with(templateText(multi), key.toStdString(), value.toStdString());
        const auto findings = checked(text);
        const Finding* f = finding(findings, id.toStdString());
        QVERIFY(f);
        QCOMPARE(int(f->severity), severity);
        QVERIFY(!QString::fromStdString(f->message.english()).contains(QRegularExpression("%[1-9]")));
        QVERIFY(f->line > 0 || document(text).find(f->key) == nullptr);
        QCOMPARE(f->fix.empty(), f->fixLabel.empty());
        if (f->fix.empty()) return;
        const auto after = checked(repaired(text, *f));
        QVERIFY2(!finding(after, id.toStdString(), f->key), "the fix does not cure");
    }
    void absentSwitchesOfTheSingleLoader()
    {
        for (const char* key : {"motion_blur", "covering", "elastic_transform"}) {
            const std::string text = without(templateText(false), key);
            const auto findings = checked(text);
            const Finding* f = finding(findings, "L19", key);
            QVERIFY2(f, key);
            QVERIFY(!finding(checked(repaired(text, *f)), "L19", key));
            QVERIFY(!finding(checked(without(templateText(true), key)), "L19"));
        }
    }
    void rotatioOfTheSingleLoader()
    {
        const std::string text = with(without(templateText(false), "rotateratio"), "rotratio", "0.9");
        const auto findings = checked(text);
        const Finding* f = finding(findings, "L08");
        QVERIFY(f);
        const auto fixed = document(repaired(text, *f));
        QCOMPARE(config::readPoseConfig(fixed).config.rotationProb, 0.9);
    }
    void embossOfTheTemplate()
    {
        const auto findings = checked(templateText(false));
        const Finding* f = finding(findings, "L65");
        QVERIFY(f && f->message.english().find("10 %") != std::string::npos && f->message.english().find("50 %") != std::string::npos);
        const std::string fixed = repaired(templateText(false), *f);
        QVERIFY(!finding(checked(fixed), "L65"));
        const auto d = document(fixed);
        QVERIFY(config::readPoseConfig(d).config.emboss.enabled);
    }
    void hintsOfTheTemplates()
    {
        QVERIFY(finding(checked(templateText(false)), "L66", "contrast.histeq"));
        QVERIFY(!finding(checked(templateText(false)), "L05"));
        const auto findings = checked(templateText(true));
        const Finding* f = finding(findings, "L05", "global_scale");
        QVERIFY(f && f->message.english().find("160") != std::string::npos && f->message.english().find("400") != std::string::npos);
        QVERIFY(!finding(checked(with(templateText(true), "global_scale", "1.0")), "L05"));
    }
    void epochStyleLoadersSkipSilently()
    {
        const std::string text = with(templateText(false), "dataset_type", "scalecrop");
        const auto big = project({3840, 2160}, {{1900, 1000}});
        const auto findings = checked(text, &big);
        const Finding* f = finding(findings, "L02", "max_input_size");
        QVERIFY(f && f->severity == Severity::Surprises && f->frames.size() == 10);
        const auto fine = project({640, 480}, {{320, 240}});
        QVERIFY(!finding(checked(text, &fine), "L02"));
    }
    void scaledCropsThatBreakTheLimits()
    {
        const auto findings = checked(with(templateText(true), "min_input_size", "250"));
        const Finding* f = finding(findings, "L03");
        QVERIFY(f);
        // scale is uniform on [0.4, 1.0]; ceil(400 s) < 250 for s <= 0.6225, which is 37.1 % of the draws
        QVERIFY2(f->message.english().find("37 %") != std::string::npos, f->message.english().c_str());
        QVERIFY(!finding(checked(templateText(true)), "L03"));
    }
    void framesSmallerThanTheCrop()
    {
        const auto small = project({320, 600}, {{100, 300}, {220, 300}}, 4);
        const auto findings = checked(templateText(true), &small);
        const Finding* f = finding(findings, "L53");
        QVERIFY(f && f->message.english().find("4 of 4") != std::string::npos);
        const auto large = project({640, 600}, {{100, 300}, {220, 300}}, 4);
        QVERIFY(!finding(checked(templateText(true), &large), "L53"));
    }
    void projectOfTheOtherEngine()
    {
        auto p = project({640, 480}, {{320, 240}});
        QVERIFY(!finding(checked(templateText(false), &p), "L33"));
        p.info.engine = "pytorch";
        QVERIFY(finding(checked(templateText(false), &p), "L33"));
    }
    void fileOfTheOtherEngine()
    {
        const auto d = document("data: {train: {}}\nmodel: {}\nrunner: {eval_interval: 10}\ntrain_settings: {batch_size: 8}\n");
        const auto reading = config::readPoseConfig(d);
        QVERIFY(reading.config.loader == config::Loader::Torch);
        QVERIFY(finding(reading.findings, "missing-key", "metadata"));
        for (const Finding& f : advice::check(d, reading, nullptr))  // none of the rules of the other engine
            QVERIFY2(f.key.empty() || params::find(f.key, params::Dialect::Torch), f.key.c_str());
    }
    void ratioAbsent()
    {
        const std::string text = without(with(templateText(false), "convolution.sharpen", "true"), "convolution.sharpenratio");
        QVERIFY(finding(checked(text), "L17", "convolution.sharpen"));
    }
    void flipPairsComeFromTheNames()
    {
        const std::string text = with(templateText(false), "fliplr", "true");
        const auto findings = checked(text);
        const auto fixed = document(repaired(text, *finding(findings, "L14", "fliplr")));
        const auto c = config::readPoseConfig(fixed).config;
        QCOMPARE(c.symmetricPairs.size(), std::size_t(1));
        QCOMPARE(c.symmetricPairs[0], (std::array<int, 2>{1, 2}));
        const std::string partly = with(fixed.text(), "fliplr", "0.5");
        QVERIFY(finding(checked(partly), "L13"));
    }
    void whatTheReadingSaidIsNotRepeated()
    {
        const std::string text = with(with(templateText(true), "multi_step", "[[0.0001, 7500], [5e-05, 12000]]"), "max_shift", "0.9");
        const auto d = document(text);
        const auto reading = config::readPoseConfig(d);
        QVERIFY(finding(reading.findings, "L45") && finding(reading.findings, "L23"));
        const auto findings = advice::check(d, reading, nullptr);
        QVERIFY(!finding(findings, "L45") && !finding(findings, "L23"));
    }
    void largeFramesAreRefused()
    {
        const auto big = project({3840, 2160}, {{1900, 1000}});
        const auto findings = checked(templateText(false), &big);
        const Finding* f = finding(findings, "L01", "max_input_size");
        QVERIFY(f && f->severity == Severity::Fails);
        QCOMPARE(f->frames.size(), std::size_t(10));
        QVERIFY(f->message.english().find("10 of 10 frames") != std::string::npos);
        QVERIFY(!finding(checked(repaired(templateText(false), *f), &big), "L01"));
        const auto tiny = project({100, 80}, {{50, 40}}, 10, 10);
        QVERIFY(finding(checked(templateText(false), &tiny), "L01", "min_input_size"));
        QVERIFY(finding(checked(templateText(false), &tiny), "low-resolution"));
    }
    void cropsThatCannotHoldAnAnimal()
    {
        const auto large = project({1500, 1500}, {{700, 700}, {800, 800}}, 10, 300);
        const auto findings = checked(templateText(true), &large);
        const Finding* f = finding(findings, "crop-cuts-animals");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(templateText(true), *f), &large), "crop-cuts-animals"));
    }
    void upperJitterAboveOneWithSmallFrames()
    {
        const auto small = project({640, 480}, {{200, 240}, {400, 240}});
        const std::string text = with(templateText(true), "global_scale", "1.0");
        const auto findings = checked(text, &small);
        const Finding* f = finding(findings, "L04");
        QVERIFY(f && f->severity == Severity::Fails);
        QVERIFY(!finding(checked(repaired(text, *f), &small), "L04"));
        QVERIFY(!finding(checked(templateText(true), &small), "L04"));
    }
    void labelsOutsideTheFrame()
    {
        auto p = project({640, 480}, {{320, 240}});
        p.frames[3].labels.at(0, 0) = {-1.0, 20.0};
        p.frames[4].labels.at(0, 1) = {640.0, 20.0};
        const auto findings = checked(templateText(false), &p);
        const Finding* f = finding(findings, "L41");
        QVERIFY(f);
        QCOMPARE(f->frames, (std::vector<std::string>{p.frames[3].id, p.frames[4].id}));
    }
    void unlabelledPartsAreBackground()
    {
        auto p = project({640, 480}, {{320, 240}});
        QVERIFY(!finding(checked(templateText(false), &p), "L69"));
        for (auto& frame : p.frames) frame.labels.at(0, 2) = {dataset::Annotations::kMissing, dataset::Annotations::kMissing};
        const auto findings = checked(templateText(false), &p);
        const Finding* f = finding(findings, "L69");
        QVERIFY(f);
        QVERIFY(f->message.english().find("25 %") != std::string::npos);
        QVERIFY(!finding(checked(repaired(templateText(false), *f), &p), "L69"));
    }
    void closeAnimals()
    {
        const auto apart = project({1000, 800}, {{300, 400}, {700, 400}});
        QVERIFY(!finding(checked(templateText(true), &apart), "discs-touch"));
        QVERIFY(!finding(checked(templateText(true), &apart), "bands-overlap"));
        const auto close = project({1000, 800}, {{300, 400}, {320, 400}});
        QVERIFY(finding(checked(templateText(true), &close), "discs-touch"));
        QVERIFY(finding(checked(templateText(true), &close), "bands-overlap"));
        // Crossing limbs whose ends are far from each other.
        auto crossing = project({1000, 800}, {{300, 400}, {900, 400}}, 1);
        auto& labels = crossing.frames[0].labels;
        labels.at(0, 0) = {100, 100}, labels.at(0, 3) = {500, 500};
        labels.at(1, 0) = {500, 100}, labels.at(1, 3) = {100, 500};
        QVERIFY(finding(checked(templateText(true), &crossing), "bands-overlap"));
    }
    void wideBands()
    {
        const auto p = project({1000, 800}, {{300, 400}, {700, 400}}, 10, 20);
        const auto findings = checked(templateText(true), &p);
        const Finding* f = finding(findings, "L28");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(templateText(true), *f), &p), "L28"));
    }
    void movedProject()
    {
        auto p = project({640, 480}, {{320, 240}});
        p.info.root = "/data/here/";
        const auto same = checked(with(templateText(false), "project_path", "/data/here"), &p);
        QVERIFY2(!finding(same, "L47"), finding(same, "L47") ? finding(same, "L47")->message.english().c_str() : "");
        const std::string text = with(templateText(false), "project_path", "/data/there");
        const auto findings = checked(text, &p);
        const Finding* f = finding(findings, "L47");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(text, *f), &p), "L47"));
    }
    void jointsOfAnotherProject()
    {
        auto p = project({640, 480}, {{320, 240}});
        p.info.bodyparts = {"snout", "leftear", "rightear", "tailtip"};
        QCOMPARE(finding(checked(templateText(false), &p), "joints-differ")->severity, Severity::Fails);
        p.info.trainingFractions = {0.955};
        QVERIFY(finding(checked(templateText(false), &p), "L43"));
    }
    void mixedSizesAndCutCoordinates()
    {
        auto p = project({640, 480}, {{320.6, 240.7}});
        QVERIFY(finding(checked(templateText(false), &p), "L40"));
        QVERIFY(!finding(checked(templateText(false), &p), "L50"));
        p.frames[0].size = {800, 600};
        QVERIFY(finding(checked(templateText(false), &p), "L50"));
    }
    void anchorsNearTheBorder()
    {
        const auto border = project({1000, 800}, {{60, 60}, {940, 740}});
        QVERIFY(finding(checked(templateText(true), &border), "L24"));
        QVERIFY(!finding(checked(with(templateText(true), "max_shift", "0.0"), &border), "L24"));
    }
    void worstComesFirst()
    {
        const auto big = project({3840, 2160}, {{1900, 1000}});
        const auto findings = checked(with(templateText(false), "weight_decay", "0.1"), &big);
        QVERIFY(std::is_sorted(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.severity < b.severity; }));
        QVERIFY(findings.front().severity == Severity::Fails && findings.back().severity == Severity::Hint);
    }
    void garbageIsAnswered()
    {
        for (const char* text :
             {"", "[1, 2]", "just text", "a:\n- b\n", "multi_step: {a: 1}\ncontrast: 3\nconvolution: [1]\nfliplr: []\n"}) {
            auto parsed = config::YamlDocument::parse(text);
            if (!parsed) continue;
            const auto reading = config::readPoseConfig(*parsed);
            QVERIFY(!reading.findings.empty());
            for (const auto& f : advice::check(*parsed, reading, nullptr)) QVERIFY(!f.message.english().empty());
        }
    }
};

QTEST_APPLESS_MAIN(AdviceTest)
#include "test_advice.moc"
