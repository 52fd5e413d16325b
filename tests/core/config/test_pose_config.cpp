// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/config/pose_config.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace pt;
using namespace pt::config;

namespace {

YamlDocument document(const std::string& text)
{
    auto parsed = YamlDocument::parse(text, "pose_cfg.yaml");
    if (!parsed) qFatal("%s", parsed.error().english().c_str());
    return std::move(*parsed);
}

ConfigReading reading(const std::string& text) { return readPoseConfig(document(text)); }

const Finding* finding(const ConfigReading& r, const std::string& id, const std::string& key = {})
{
    for (const auto& f : r.findings)
        if (f.id == id && (key.empty() || f.key == key)) return &f;
    return nullptr;
}

const EffectiveValue& effective(const ConfigReading& r, const std::string& key)
{
    for (const auto& v : r.values)
        if (v.key == key) return v;
    qFatal("no row %s", key.c_str());
}

/// Applies the fix of a finding, as the window does.
std::string repaired(const std::string& text, const Finding& f)
{
    YamlDocument d = document(text);
    for (const auto& edit : f.fix) {
        const auto done = edit.kind == FixEdit::Kind::Set      ? d.set(edit.key, edit.value)
                          : edit.kind == FixEdit::Kind::Remove ? d.remove(edit.key)
                                                               : d.rename(edit.key, edit.value);
        if (!done) qFatal("%s", done.error().english().c_str());
    }
    return d.text();
}

/// The smallest file each loader accepts without complaint.
std::string single(const std::string& more = {})
{
    std::string base = "dataset_type: imgaug\nnum_joints: 4\nall_joints_names: [snout, leftear, rightear, tailbase]\n";
    for (const std::string line :
         {"rotation: 25", "pos_dist_thresh: 17", "multi_step: [[0.005, 10000]]", "save_iters: 50000", "display_iters: 1000"})
        if (more.find(line.substr(0, line.find(':') + 1)) == std::string::npos) base += line + "\n";
    return base + more;
}
std::string multi(const std::string& more = {})
{
    std::string text = single(more);
    text.replace(0, std::string("dataset_type: imgaug").size(), "dataset_type: multi-animal-imgaug");
    if (more.find("optimizer:") == std::string::npos) text += std::string(text.back() == '\n' ? "" : "\n") + "optimizer: adam\n";
    return text;
}

}  // namespace

class PoseConfigTest final : public QObject
{
    Q_OBJECT
private slots:
    void plainFileHasNoFindings()
    {
        for (const auto& text : {single(), multi()}) {
            const auto r = reading(text);
            for (const auto& f : r.findings) QWARN(f.message.english().c_str());
            QVERIFY(r.findings.empty());
            QCOMPARE(r.values.size(), params::all().size());
        }
    }
    void absentKeysTakeTheLoadersDefaults()
    {
        const auto s = reading(single()).config;
        QCOMPARE(s.globalScale, 1.0);
        QVERIFY(!s.scaleJitter);
        QCOMPARE(*s.maxInputSize, 1500.0);
        QCOMPARE(*s.minInputSize, 64.0);
        QCOMPARE(s.cropRatio, 0.4);
        QCOMPARE(s.rotationProb, 0.4);
        QVERIFY(s.motionBlur && s.covering && s.elastic && !s.gaussianNoise && !s.grayscale);
        QCOMPARE(s.locrefWeight, 1.0);
        QVERIFY(!s.locationRefinement);
        QCOMPARE(s.optimizer, std::string("sgd"));
        const auto m = reading(multi()).config;
        QVERIFY(!m.maxInputSize);
        QCOMPARE(*m.minInputSize, 100.0);
        QVERIFY(!m.motionBlur && !m.covering && !m.elastic);
        QCOMPARE(m.cropSize, (std::array<int, 2>{400, 400}));
        QVERIFY(m.cropSampling == CropSampling::Hybrid);
        QCOMPARE(m.maxShift, 0.4);
    }
    void limitsNeedBothKeysInTheOldLoaders()
    {
        const std::string base =
            "dataset_type: scalecrop\npos_dist_thresh: 17\nmulti_step: [[0.005, 10]]\nsave_iters: 5\ndisplay_iters: 5\ncrop: false\n";
        QVERIFY(!reading(base + "max_input_size: 900\n").config.maxInputSize);
        QCOMPARE(*reading(base + "max_input_size: 900\nmin_input_size: 32\n").config.maxInputSize, 900.0);
        QVERIFY(reading(base).findings.empty());
        QVERIFY(finding(reading("dataset_type: deterministic\n"), "L21"));
        QVERIFY(finding(reading("dataset_type: scalecrop\n"), "missing-key", "minsize"));
    }
    void rotation_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<double>("singleAngle");
        QTest::addColumn<double>("multiAngle");
        QTest::addColumn<QString>("id");
        QTest::newRow("integer") << "rotation: 40" << 40.0 << 40.0 << "";
        QTest::newRow("decimal") << "rotation: 12.5" << 25.0 << 10.0 << "L10";
        QTest::newRow("true") << "rotation: true" << 0.0 << 0.0 << "L09";
        QTest::newRow("yes") << "rotation: yes" << 0.0 << 0.0 << "L09";
        QTest::newRow("false") << "rotation: false" << 0.0 << 0.0 << "";
        QTest::newRow("zero") << "rotation: 0" << 0.0 << 0.0 << "";
        QTest::newRow("negative") << "rotation: -30" << 0.0 << 30.0 << "";
        QTest::newRow("octal") << "rotation: 010" << 8.0 << 8.0 << "";
    }
    void rotation()
    {
        QFETCH(QString, line);
        QFETCH(double, singleAngle);
        QFETCH(double, multiAngle);
        QFETCH(QString, id);
        const auto s = reading(single(line.toStdString() + "\n"));
        const auto m = reading(multi(line.toStdString() + "\n"));
        QCOMPARE(s.config.rotation, singleAngle);
        QCOMPARE(m.config.rotation, multiAngle);
        for (const auto* r : {&s, &m})
            for (const char* which : {"L09", "L10"}) QCOMPARE(finding(*r, which) != nullptr, id == which);
    }
    void missingRotationStopsTheSingleLoaderOnly()
    {
        const std::string text = "pos_dist_thresh: 17\nmulti_step: [[0.005, 10]]\nsave_iters: 5\ndisplay_iters: 5\n";
        const auto s = reading(text);
        QVERIFY(finding(s, "L09"));
        QCOMPARE(finding(s, "L09")->severity, Severity::Fails);
        QVERIFY(!finding(reading(repaired(text, *finding(s, "L09"))), "L09"));
        QVERIFY(!finding(reading("dataset_type: multi-animal-imgaug\n" + text), "L09"));
    }
    void batchIsForcedToOne()
    {
        QCOMPARE(reading(single("batch_size: 4\n")).config.batchSize, 4);
        QCOMPARE(reading(multi("batch_size: 4\n")).config.batchSize, 4);
        const auto r = reading(multi("batch_size: 4\noptimizer: sgd\n"));
        QCOMPARE(r.config.batchSize, 1);
        QVERIFY(finding(r, "L51"));
        QVERIFY(effective(r, "batch_size").origin == Origin::Overridden);
        QCOMPARE(effective(r, "batch_size").effectiveText, std::string("1"));
        QCOMPARE(effective(r, "batch_size").fileText, std::string("4"));
    }
    void maxShiftIsClamped()
    {
        const auto r = reading(multi("max_shift: 0.7\n"));
        QCOMPARE(r.config.maxShift, 0.4);
        QVERIFY(finding(r, "L23"));
        QVERIFY(effective(r, "max_shift").origin == Origin::Clamped);
        QCOMPARE(effective(r, "max_shift").note.english(), std::string("clamped to 0.4"));
    }
    void handbookSpellingOfKeypointsIsUnderstoodAndRepaired()
    {
        const std::string text = multi("crop_sampling: keypoint  # from the handbook\n");
        const auto r = reading(text);
        QVERIFY(r.config.cropSampling == CropSampling::Keypoints);
        const Finding* f = finding(r, "L22");
        QVERIFY(f && f->severity == Severity::Fails && f->line == document(text).find("crop_sampling")->line);
        const std::string good = repaired(text, *f);
        QVERIFY(good.find("crop_sampling: keypoints  # from the handbook\n") != std::string::npos);
        QVERIFY(!finding(reading(good), "L22"));
    }
    void wrongLevelIsReportedAndMoved()
    {
        const std::string text = single("convolution:\n  sharpen: false\n  sharpenratio: 0.3\nsharpening: true\n");
        const auto r = reading(text);
        QVERIFY(!r.config.sharpen.enabled);  // as DeepLabCut: the handbook's spelling has no effect
        const Finding* f = finding(r, "L16", "sharpening");
        QVERIFY(f && !f->fix.empty());
        QVERIFY(effective(r, "convolution.sharpen").note.english().find("sharpening in line") != std::string::npos);
        const std::string good = repaired(text, *f);
        QVERIFY(good.find("sharpening") == std::string::npos);
        QVERIFY(reading(good).config.sharpen.enabled);
        QCOMPARE(reading(good).config.sharpen.ratio, 0.3);
    }
    void wrongLevelIsMovedIntoAMappingThatIsNotThereYet()
    {
        const std::string text = single("edge: true\n");
        const Finding* f = nullptr;
        const auto r = reading(text);
        f = finding(r, "L16", "edge");
        QVERIFY(f);
        const auto fixed = reading(repaired(text, *f));
        QVERIFY(fixed.config.edge.enabled);
        QVERIFY(!finding(fixed, "L16"));
    }
    void misspeltKeyIsRenamed()
    {
        const std::string text = single("gobal_scale: 0.7  # mine\n");
        const auto r = reading(text);
        QCOMPARE(r.config.globalScale, 1.0);
        const Finding* f = finding(r, "unknown-key", "gobal_scale");
        QVERIFY(f && f->fix.size() == 1 && f->fix[0].kind == FixEdit::Kind::Rename);
        const std::string good = repaired(text, *f);
        QVERIFY(good.find("global_scale: 0.7  # mine") != std::string::npos);
        QCOMPARE(reading(good).config.globalScale, 0.7);
        QVERIFY(finding(reading(single("my_own_note: 3\n")), "unknown-key")->fix.empty());
        QVERIFY(finding(reading(single("lr: 0.001\n")), "L16", "lr")->fix.empty());
        QVERIFY(finding(reading(single("convolution: {edge: {k: 3}}\n")), "unknown-key", "convolution.edge.k")->fix.empty());
    }
    void flips()
    {
        const auto off = reading(single("fliplr: true\n"));
        QCOMPARE(off.config.fliplrGate, 0.0);
        QVERIFY(effective(off, "fliplr").origin == Origin::Ignored);
        const auto on = reading(multi("fliplr: true\nsymmetric_pairs: [[1, 2]]\napply_prob: 0.25\n"));
        QCOMPARE(on.config.fliplrGate, 0.25);
        QCOMPARE(on.config.fliplrProb, 1.0);
        QCOMPARE(on.config.symmetricPairs.size(), std::size_t(1));
        QCOMPARE(reading(single("fliplr: 0.3\nsymmetric_pairs: [[1, 2]]\n")).config.fliplrProb, 0.5);
        QCOMPARE(reading(single("mirror: true\n")).config.mirrorProb, 0.5);
        const auto real = reading(single("mirror: 0.9\n"));
        QCOMPARE(real.config.mirrorProb, 0.25);
        QVERIFY(finding(real, "L15"));
        QCOMPARE(reading(multi("mirror: true\n")).config.mirrorProb, 0.0);
        QVERIFY(finding(reading(single("symmetric_pairs: [[1, 9]]\n")), "bad-value", "symmetric_pairs"));
    }
    void listsAreChoices()
    {
        const auto c = reading(single("convolution: {emboss: {alpha: [0.0, 1.0], strength: [0.5, 1.5]}, sharpen: true, sharpenratio: 0.2, "
                                      "edge: {alpha: 0.4}}\n"))
                           .config;
        QVERIFY(c.emboss.enabled && c.sharpen.enabled && c.edge.enabled);
        QVERIFY(c.emboss.alpha.kind == Stochastic::Kind::Choice);
        QCOMPARE(c.emboss.alpha.at(0.2), 0.0);
        QCOMPARE(c.emboss.alpha.at(0.7), 1.0);
        QCOMPARE(c.emboss.ratio, 0.1);
        QCOMPARE(c.sharpen.ratio, 0.2);
        QVERIFY(c.sharpen.alpha.kind == Stochastic::Kind::Uniform);
        QCOMPARE(c.sharpen.alpha.hi, 0.2);
        QCOMPARE(c.edge.alpha.at(0.9), 0.4);
        const auto bad = reading(single("convolution: {sharpen: {alpha: 3}}\n"));
        QVERIFY(finding(bad, "bad-value", "convolution.sharpen.alpha"));
    }
    void motionBlurTakesItsValuesWhereTheLoaderDoes()
    {
        QVERIFY(!reading(single("motion_blur: false\n")).config.motionBlur);
        const auto s = reading(single("motion_blur_params: {k: 9, angle: [-45, 45]}\n")).config;
        QCOMPARE(s.motionBlurK.at(0.3), 9.0);
        QCOMPARE(s.motionBlurAngle.at(0.9), 45.0);
        const auto m = reading(multi("motion_blur: [[k, 5], [angle, [-30, 30]]]\n")).config;
        QVERIFY(m.motionBlur);
        QCOMPARE(m.motionBlurK.at(0.3), 5.0);
        QCOMPARE(m.motionBlurAngle.at(0.1), -30.0);
        QCOMPARE(reading(multi("motion_blur: true\n")).config.motionBlurK.at(0.5), 7.0);
        QVERIFY(finding(reading(single("motion_blur_params: {k: 1}\n")), "bad-value"));
    }
    void textNumbersOfYaml11()
    {
        const auto r = reading(multi("multi_step: [[0.0001, 7500], [5e-05, 12000], [1e-05, 200000]]\n"));
        QCOMPARE(r.config.multiStep.size(), std::size_t(3));
        QCOMPARE(r.config.multiStep[1].rate, 5e-5);
        QCOMPARE(r.config.learningRate(0), 1e-4);
        QCOMPARE(r.config.learningRate(7500), 1e-4);
        QCOMPARE(r.config.learningRate(7501), 5e-5);
        QCOMPARE(r.config.learningRate(999999), 1e-5);
        QCOMPARE(r.config.totalIterations(), 200000LL);
        QVERIFY(finding(r, "L45")->severity == Severity::Hint);
        const std::string text = multi("multi_step: [[0.0001, 7500], [5e-05, 12000], [1e-05, 200000]]\n");
        QVERIFY(repaired(text, *finding(r, "L45")).find("[[0.0001, 7500], [0.00005, 12000], [0.00001, 200000]]") != std::string::npos);
        const auto elsewhere = reading(single("locref_loss_weight: 5e-2\n"));
        QVERIFY(finding(elsewhere, "L45")->severity == Severity::Fails);
        QCOMPARE(elsewhere.config.locrefWeight, 0.05);
    }
    void badValuesKeepTheDefaultAndSaySo_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("id");
        const char* rows[][2] = {{"global_scale: big", "bad-value"},
                                 {"global_scale: -1", "bad-value"},
                                 {"global_scale: [1, 2]", "bad-value"},
                                 {"global_scale: 80", "bad-value"},
                                 {"global_scale:", "bad-value"},
                                 {"cropratio: 1.5", "bad-value"},
                                 {"batch_size: 0", "bad-value"},
                                 {"batch_size: 2.5", "bad-value"},
                                 {"pos_dist_thresh: .nan", "bad-value"},
                                 {"multi_step: 5", "bad-value"},
                                 {"multi_step: [[0.1]]", "bad-value"},
                                 {"gaussian_noise: true", "L11"},
                                 {"mirror: \"false\"", "text-as-switch"},
                                 {"crop_by: 0", "L60"},
                                 {"optimizer: adamw", "bad-value"},
                                 {"contrast: true", "bad-value"},
                                 {"mirror: off", "L46"},
                                 {"global_scale: 1\nglobal_scale: 2", "duplicate-key"},
                                 {"a.b: 1\na.b: 2", "duplicate-key"},   // a dot inside a key
                                 {"scale_jitter_lo: 0.5", "half-jitter"}};
        for (const auto& row : rows) QTest::newRow(row[0]) << QString(row[0]) << QString(row[1]);
    }
    void badValuesKeepTheDefaultAndSaySo()
    {
        QFETCH(QString, line);
        QFETCH(QString, id);
        auto parsed = YamlDocument::parse(single(line.toStdString() + "\n"));
        if (!parsed && line.contains('\n')) QSKIP("repeated keys are refused by the parser");
        QVERIFY(parsed);
        const auto r = readPoseConfig(*parsed);
        const Finding* f = finding(r, id.toStdString());
        QVERIFY(f);
        QVERIFY(f->line > 0);
        QVERIFY(!QString::fromStdString(f->message.english()).contains(QRegularExpression("%[1-9]")));
        QVERIFY(r.config.globalScale > 0 && r.config.posDistThresh > 0 && r.config.batchSize >= 1 && !r.config.multiStep.empty());
    }
    void missingKeysThatStopTheTraining()
    {
        const auto r = reading("rotation: 25\n");
        for (const char* key : {"pos_dist_thresh", "multi_step", "save_iters", "display_iters"})
            QVERIFY2(finding(r, "missing-key", key), key);
        const auto paf = reading(multi("partaffinityfield_predict: true\npartaffinityfield_graph: [[0, 1]]\n"));
        QVERIFY(finding(paf, "missing-key", "pafwidth") && finding(paf, "missing-key", "pairwise_loss_weight"));
    }
    void effectiveValuesSayWhereTheyComeFrom()
    {
        const auto s = reading(single("rotratio: 0.9\ncrop_size: [400, 400]\nglobal_scale: 0.8\nweight_decay: 0.0001\n"));
        QVERIFY(effective(s, "rotratio").origin == Origin::Ignored);
        QVERIFY(effective(s, "rotratio").note.english().find("rotateratio") != std::string::npos);
        QVERIFY(effective(s, "crop_size").origin == Origin::Ignored);
        QVERIFY(effective(s, "global_scale").origin == Origin::File);
        QCOMPARE(effective(s, "global_scale").effectiveText, std::string("0.8"));
        QCOMPARE(effective(s, "motion_blur").note.english(), std::string("on because absent"));
        QCOMPARE(effective(s, "rotateratio").note.english(), std::string("absent: the loader uses 0.4"));
        QVERIFY(effective(s, "weight_decay").origin == Origin::Ignored);
        const auto m = reading(multi("crop_size:\n- 300\n- 200\n"));
        QCOMPARE(effective(m, "crop_size").fileText, std::string("[300, 200]"));
        QCOMPARE(m.config.cropSize, (std::array<int, 2>{300, 200}));
    }
    void whatTheTrainingOverrules()
    {
        const auto r =
            reading(multi("multi_stage: true\npairwise_predict: false\npartaffinityfield_predict: true\n"
                          "partaffinityfield_graph: [[0, 1]]\npafwidth: 20\npairwise_loss_weight: 0.1\n"));
        for (const auto& [key, value] : {std::pair{"multi_stage", "false"}, std::pair{"pairwise_predict", "true"}}) {
            QVERIFY2(effective(r, key).origin == Origin::Overridden, key);
            QCOMPARE(effective(r, key).effectiveText, std::string(value));
        }
        QVERIFY(effective(reading(multi("multi_stage: true\nstride: 4\nsmfactor: 4\n")), "multi_stage").origin == Origin::File);
    }
    void everyNoteAndMessageIsFilled()
    {
        for (const auto& text : {single("sharpening: true\ncrop_by: 0\n"), multi("max_shift: 2\nrotation: 3.5\n"), std::string("a: 1\n"),
                                 std::string("[1]\n")})
            for (const auto& v : reading(text).values)
                QVERIFY(!QString::fromStdString(v.note.english()).contains(QRegularExpression("%[1-9]")));
    }
    /// What imgaug takes and what it refuses, argument by argument.
    void argumentsAreThoseOfImgaug_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("id");   // empty: DeepLabCut builds it
        for (const char* line : {"contrast: {linear: {alpha: -1.0}}", "contrast: {linear: {alpha: [-0.5, 1.5]}}", "contrast: {gamma: {gamma: -2}}",
                                 "contrast: {log: {gain: 0, per_channel: true}}", "contrast: {clahe: {clip_limit: 150.0, tile_grid_size_px: 0}}", "contrast: {linearratio: 2}",
                                 "contrast: {clahe: {tile_grid_size_px_min: 5, per_channel: 0.5}}",
                                 "contrast: {sigmoid: false, sigmoidratio: '0.3'}", "convolution: {sharpen: {lightness: 40}}", "fliplr: 2", "crop_by: 0.99", "crop_by: -0.1",
                                 "motion_blur_params: []", "motion_blur_params: [[k, 5], [angle, [-45, 45]]]", "motion_blur: false\nmotion_blur_params: {k: 1}",
                                 "motion_blur_params: {k: 5, order: 1}"})
            QTest::newRow(line) << QString(line) << QString();
        const std::pair<const char*, const char*> refused[] = {
            {"contrast: {clahe: {clip_limit: 0}}", "bad-value"}, {"contrast: {clahe: {tile_grid_size_px: 4.0}}", "bad-value"}, {"contrast: {sigmoid: {cutoff: 1.5}}", "bad-value"},
            {"contrast: {log: {gain: -1}}", "bad-value"}, {"contrast: {linear: true, linearratio: 2}", "bad-value"}, {"contrast: {histeq: {strength: 1}}", "unknown-argument"},
            {"contrast: {clahe: {tiles: 4}}", "unknown-argument"}, {"convolution: {emboss: {power: 2}}", "unknown-argument"}, {"convolution: {edge: {alpha: 1.01}}", "bad-value"},
            {"fliplr: 2\nsymmetric_pairs: [[1, 2]]", "bad-value"}, {"crop_by: 1", "bad-value"}, {"crop_by: -1.0", "bad-value"}, {"crop_by: true", "bad-value"},
            {"motion_blur_params: {k: 7.0}", "bad-value"}, {"motion_blur_params: {k: [5, 7.5]}", "bad-value"}, {"motion_blur_params: {length: 3}", "unknown-argument"},
            {"motion_blur_params: {direction: 1.5}", "bad-value"}};
        for (const auto& [line, id] : refused) QTest::newRow(line) << QString(line) << QString(id);
    }
    void argumentsAreThoseOfImgaug()
    {
        QFETCH(QString, line);
        QFETCH(QString, id);
        const auto r = reading(single(line.toStdString() + "\n"));
        if (!id.isEmpty()) {
            const auto* f = finding(r, id.toStdString());
            QVERIFY(f != nullptr && f->severity == Severity::Fails);
            return;
        }
        for (const auto& f : r.findings) QVERIFY2(f.severity != Severity::Fails, f.message.english().c_str());
    }
    void whatIsNotFollowedIsSaid()
    {
        for (const char* line : {"motion_blur_params: {k: 7, order: 2}", "motion_blur_params: {order: [1, 5]}"}) {
            const auto r = reading(single(std::string(line) + "\n"));
            const auto* f = finding(r, "not-followed");
            QVERIFY2(f != nullptr && f->severity == Severity::Surprises, line);
            QVERIFY2(r.config.motionBlurOrder == config::Stochastic::constant(1), line);
        }
        for (const char* line : {"contrast: {linear: {per_channel: 0.5}}", "contrast: {clahe: {per_channel: true}}", "motion_blur_params: {k: 7, order: 3}",
                                 "motion_blur: false\nmotion_blur_params: {k: 7, order: 2}"})
            for (const auto& f : reading(single(std::string(line) + "\n")).findings) QVERIFY2(f.id != "not-followed", line);
    }
    void coloursMayGetNumbersOfTheirOwn()
    {
        const auto c = reading(single("contrast: {linear: {alpha: 1.2, per_channel: 0.25}, clahe: {per_channel: true}, gamma: {per_channel: 0}, log: true, sigmoid: false}\n")).config;
        QCOMPARE(c.linearContrast.perChannel, 0.25);
        QCOMPARE(c.clahe.perChannel, 1.0);
        QCOMPARE(c.gammaContrast.perChannel, 0.0);
        QCOMPARE(c.logContrast.perChannel, 0.0);
        for (const char* wrong : {"1.5", "-0.1", "[0, 1]", "often", "null"}) {
            const auto r = reading(single("contrast: {linear: {per_channel: " + std::string(wrong) + "}}\n"));
            const auto* f = finding(r, "bad-value");
            QVERIFY2(f != nullptr && f->severity == Severity::Fails, wrong);
            QCOMPARE(r.config.linearContrast.perChannel, 0.0);
        }
    }
    void ordersOfABlur()
    {
        const auto order = [](const std::string& text) { return reading(single("motion_blur_params: {k: 7, order: " + text + "}\n")).config.motionBlurOrder; };
        QVERIFY(reading(single()).config.motionBlurOrder == config::Stochastic::constant(1));
        QVERIFY(order("0") == config::Stochastic::constant(0));
        QVERIFY(order("false") == config::Stochastic::constant(0));
        QVERIFY(order("[0, 3]") == config::Stochastic::choice({0, 3}));
        QVERIFY(order("ALL") == config::Stochastic::choice({0, 1, 3}));
        for (const char* wrong : {"6", "-1", "1.0", "some", "null"})
            QVERIFY2(finding(reading(single("motion_blur_params: {order: " + std::string(wrong) + "}\n")), "bad-value") != nullptr, wrong);
    }
    void fewestTilesOfClahe()
    {
        QCOMPARE(reading(single()).config.claheLeastTiles, 3);
        QCOMPARE(reading(single("contrast: {clahe: {tile_grid_size_px: 2, tile_grid_size_px_min: 5}}\n")).config.claheLeastTiles, 5);
    }
    void listsOfPairsAreBlurValuesToo()
    {
        const auto pairs = reading(single("motion_blur_params: [[k, 5], [angle, [-45, 45]]]\n")).config;
        QVERIFY(pairs.motionBlurK == Stochastic::constant(5) && pairs.motionBlurAngle == Stochastic::choice({-45, 45}));
        const auto empty = reading(single("motion_blur_params: []\n")).config;   // imgaug's own ranges
        QVERIFY(empty.motionBlurK == Stochastic::uniformInt(3, 7) && empty.motionBlurAngle == Stochastic::uniform(0, 360));
    }
    void stochasticMapsUnitNumbers()
    {
        QCOMPARE(Stochastic::constant(3).at(0.7), 3.0);
        QCOMPARE(Stochastic::uniform(2, 4).at(0.25), 2.5);
        const auto tiles = Stochastic::uniformInt(3, 12);
        QCOMPARE(tiles.at(0.0), 3.0);
        QCOMPARE(tiles.at(0.9999999), 12.0);
        std::array<int, 13> bins = {};
        for (int i = 0; i < 1000; ++i) ++bins[static_cast<std::size_t>(tiles.at(i / 1000.0))];
        for (std::size_t v = 3; v <= 12; ++v) QCOMPARE(bins[v], 100);
        QCOMPARE(Stochastic::choice({5, 7, 9}).at(0.5), 7.0);
    }
    void templatesTrainLikeDeepLabCuts_data()
    {
        QTest::addColumn<bool>("multiAnimal");
        QTest::addColumn<QString>("golden");
        QTest::newRow("single") << false << "tf_single_resnet50";
        QTest::newRow("multi") << true << "tf_multi_dlcrnet";
    }
    void templatesTrainLikeDeepLabCuts()
    {
        QFETCH(bool, multiAnimal);
        QFETCH(QString, golden);
        TemplateInput input;
        input.multiAnimal = multiAnimal;
        input.jointNames = {"snout", "leftear", "rightear", "tailbase"};
        input.projectPath = "/data/a project: with #signs";
        input.dataset = "training-datasets/x.mat";
        if (multiAnimal) input.pafGraph = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
        if (multiAnimal) input.netType = "dlcrnet_ms5";
        const auto ours = reading(makePoseConfigText(input));
        for (const auto& f : ours.findings) QFAIL(f.message.english().c_str());
        QCOMPARE(ours.config.projectPath, input.projectPath);
        QCOMPARE(ours.config.jointNames, input.jointNames);
        const QString dir = qEnvironmentVariable("POSETUNER_GOLDEN_DIR", PT_SOURCE_DIR "/../shared/golden");
        const auto text = readFile(pathFromUtf8((dir + "/e_yaml/" + golden + "/input.yaml").toStdString()));
        if (!text) QSKIP("golden files not found; set POSETUNER_GOLDEN_DIR");
        const auto theirs = reading(*text);
        for (const auto& row : params::all()) {
            if (row.structural || row.kind == params::Kind::Schedule) continue;
            const auto& a = effective(ours, row.key);
            const auto& b = effective(theirs, row.key);
            if (a.origin == Origin::Ignored && b.origin == Origin::Ignored) continue;
            QVERIFY2(a.effectiveText == b.effectiveText ||
                         (QString::fromStdString(a.effectiveText).toDouble() == QString::fromStdString(b.effectiveText).toDouble() &&
                          !a.effectiveText.empty() && !b.effectiveText.empty()),
                     (std::string(row.key) + ": " + a.effectiveText + " / " + b.effectiveText).c_str());
        }
        QCOMPARE(ours.config.multiStep.size(), theirs.config.multiStep.size());
        for (std::size_t i = 0; i < ours.config.multiStep.size(); ++i) {
            QCOMPARE(ours.config.multiStep[i].rate, theirs.config.multiStep[i].rate);
            QCOMPARE(ours.config.multiStep[i].lastIteration, theirs.config.multiStep[i].lastIteration);
        }
        QCOMPARE(ours.config.pafGraph, theirs.config.pafGraph);
        for (const auto& f : theirs.findings) QVERIFY2(f.severity == Severity::Hint, f.message.english().c_str());
    }
};

QTEST_APPLESS_MAIN(PoseConfigTest)
#include "test_pose_config.moc"
