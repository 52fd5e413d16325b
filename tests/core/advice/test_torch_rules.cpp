// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about pytorch_config.yaml, on files that DeepLabCut 3.0.2 itself wrote.
#include "core/base/file.h"
#include "tests/core/advice/advice_support.h"

#include <set>

using namespace pt;
using namespace pt::test;

namespace {

const fs::path kFiles = fs::path(PT_SOURCE_DIR) / "tests/core/config/data/torch";

std::string written(const char* net)
{
    auto bytes = readFile(kFiles / (std::string(net) + ".yaml"));
    if (!bytes) qFatal("%s", bytes.error().english().c_str());
    return std::move(*bytes);
}

std::string setAll(std::string text, const QStringList& edits)
{
    for (const auto& edit : edits) {
        const auto at = edit.indexOf('=');
        const std::string key = edit.left(at).toStdString();
        const std::string value = edit.mid(at + 1).toStdString();
        text = value == "-" ? without(text, key) : with(text, key, value);
    }
    return text;
}

std::vector<Finding> both(const std::string& text, const dataset::Project* project = nullptr)
{
    const auto d = document(text);
    const auto reading = config::readPoseConfig(d);
    auto findings = advice::check(d, reading, project);
    findings.insert(findings.end(), reading.findings.begin(), reading.findings.end());
    return findings;
}

}  // namespace

class TorchRulesTest final : public QObject
{
    Q_OBJECT
private slots:
    void filesOfDeepLabCutGetHintsOnly()
    {
        const std::set<std::string> expected = {"L58", "L63"};   // true of these files, and worth a hint
        int files = 0;
        for (const auto& entry : fs::directory_iterator(kFiles)) {
            if (entry.path().extension() != ".yaml") continue;
            ++files;
            for (const auto& f : both(*readFile(entry.path()))) {
                const std::string what = utf8(entry.path().filename()) + ": " + f.id + " " + f.key + ": " + f.message.english();
                QVERIFY2(expected.count(f.id) && f.severity == Severity::Hint, what.c_str());
            }
        }
        QVERIFY(files > 20);
    }
    void rules_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("net");
        QTest::addColumn<QStringList>("edits");
        QTest::addColumn<int>("severity");
        const auto add = [](const char* id, const char* net, const QStringList& edits, Severity severity) {
            QTest::newRow((std::string(id) + " " + net + " " + edits.join(' ').toStdString()).c_str()) << QString(id) << QString(net) << edits << int(severity);
        };
        const char* one = "resnet_50";
        const char* many = "resnet_50_multi";
        const char* box = "top_down_resnet_50_ssdlite";
        add("L12", one, {"data.train.gaussian_noise=true"}, Severity::Surprises);
        add("L14", one, {"data.train.hflip=true"}, Severity::Surprises);
        add("L22", one, {"data.train.crop_sampling.method=keypoint"}, Severity::Fails);
        add("L23", one, {"data.train.crop_sampling.max_shift=0.7"}, Severity::Hint);
        add("L26", one, {"data.train.crop_sampling.max_shift=0.3"}, Severity::Hint);
        add("L29", one, {"model.heads.bodypart.criterion.locref.weight=1.0"}, Severity::Hint);
        add("L30", many, {"metadata.bodyparts=[a, b]"}, Severity::Fails);
        add("L31", one, {"metadata.bodyparts=[a]"}, Severity::Surprises);
        add("L32", one, {"train_settings.epochs=5"}, Severity::Surprises);
        add("L34", one, {"data.train.sharpen=true"}, Severity::Fails);
        add("L35", one, {"data.train.affine.p=-"}, Severity::Surprises);
        add("L35", one, {"data.train.affine={}"}, Severity::Surprises);
        add("L36", one, {"data.train.crop_sampling=null"}, Severity::Surprises);
        add("L38", one, {"data.train.covering={count: 3}"}, Severity::Surprises);
        add("L39", one, {"data.train.crop_sampling.method=-"}, Severity::Fails);
        add("L46", one, {"data.train.crop_sampling.method=no"}, Severity::Surprises);
        add("L55", one, {"data.train.normalize_images=false"}, Severity::Surprises);
        add("L58", box, {}, Severity::Hint);
        add("L59", box, {"metadata.with_identity=true"}, Severity::Fails);
        add("L59", box, {"metadata.unique_bodyparts=[corner]"}, Severity::Fails);
        add("L61", many, {"data.train.hflip={p: 0.5, symmetries: [[1, 2]]}"}, Severity::Surprises);
        add("L62", one, {"data.train.affine.rot=5"}, Severity::Surprises);
        add("L62", one, {"data.train.crop_sampling.padding=5"}, Severity::Surprises);
        add("L63", "hrnet_w32", {"data.train.crop_sampling.width=450"}, Severity::Hint);
        add("torch-rotation", one, {"data.train.affine.rotation=true"}, Severity::Surprises);
        add("torch-hflip-one", one, {"data.train.hflip=1"}, Severity::Surprises);
        add("torch-locref-std", one, {"model.heads.bodypart.predictor.locref_std=5.0"}, Severity::Surprises);
        add("gui-overrides", one, {"train_settings.epochs=70"}, Severity::Hint);
    }
    void rules()
    {
        QFETCH(QString, id);
        QFETCH(QString, net);
        QFETCH(QStringList, edits);
        QFETCH(int, severity);
        const std::string rule = id.toStdString();
        const std::string sound = written(net.toUtf8().constData());
        if (!edits.isEmpty()) QVERIFY2(!finding(both(sound), rule), "fires on DeepLabCut's own file");
        const std::string text = setAll(sound, edits);
        const auto findings = both(text);
        const Finding* f = finding(findings, rule);
        QVERIFY(f);
        const auto times = std::count_if(findings.begin(), findings.end(), [&](const Finding& other) { return other.id == rule; });
        QVERIFY2(times == 1, "said more than once");   // neither by the reading and a rule, nor by two rules
        QCOMPARE(int(f->severity), severity);
        QVERIFY(!QString::fromStdString(f->message.english()).contains(QRegularExpression("%[1-9]")));
        QVERIFY(f->line > 0 || document(text).find(f->key) == nullptr);
        QCOMPARE(f->fix.empty(), f->fixLabel.empty());
        if (f->fix.empty()) return;
        QVERIFY2(!finding(both(repaired(text, *f)), rule, f->key), "the fix does not cure");
    }
    void dataRules()
    {
        const std::string text = written("resnet_50");
        const auto fine = project({640, 480}, {{320, 240}});
        for (const auto& f : checked(text, &fine)) QVERIFY2(f.severity == Severity::Hint, f.message.english().c_str());

        auto gaps = fine;   // three of four parts without a label
        for (auto& frame : gaps.frames)
            for (int k = 1; k < 4; ++k) frame.labels.at(0, k) = {dataset::Annotations::kMissing, dataset::Annotations::kMissing};
        auto findings = checked(text, &gaps);
        const Finding* f = finding(findings, "L25");
        QVERIFY(f && f->severity == Severity::Surprises);
        QVERIFY2(f->message.english().find("45 %") != std::string::npos, f->message.english().c_str());   // half of the 90 % that density alone draws there
        QVERIFY(!finding(checked(repaired(text, *f), &gaps), "L25"));

        const auto border = project({1000, 800}, {{60, 60}}, 10, 20);
        const std::string shifted = with(with(text, "data.train.crop_sampling.max_shift", "0.4"), "data.train.crop_sampling.method", "keypoints");
        findings = checked(shifted, &border);
        f = finding(findings, "L24");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(shifted, *f), &border), "L24"));

        const auto large = project({1500, 1500}, {{700, 700}}, 10, 400);
        findings = checked(text, &large);
        f = finding(findings, "crop-cuts-animals");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(text, *f), &large), "crop-cuts-animals"));

        const auto small = project({320, 240}, {{160, 120}});
        QVERIFY(finding(checked(text, &small), "L53"));

        auto mixed = fine;
        mixed.frames[0].size = {800, 600};
        QVERIFY(!finding(checked(text, &mixed), "L37"));
        const std::string bare = with(text, "data.train.crop_sampling", "null");
        QVERIFY(!finding(checked(bare, &fine), "L37"));
        findings = checked(bare, &mixed);
        f = finding(findings, "L37");
        QVERIFY(f && f->severity == Severity::Fails);
        QVERIFY(!finding(checked(repaired(bare, *f), &mixed), "L37"));

        advice::Surroundings around;
        around.machine = {"Card", std::uint64_t{1} << 30};
        findings = checked(text, &fine, around);
        f = finding(findings, "L54", "train_settings.batch_size");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(text, *f), &fine, around), "L54"));
    }
};

QTEST_APPLESS_MAIN(TorchRulesTest)
#include "test_torch_rules.moc"
