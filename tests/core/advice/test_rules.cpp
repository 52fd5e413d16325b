// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Completeness of the rules, and rules that need a project, a machine or pixels.
#include "core/advice/catalogue.h"
#include "core/advice/memory.h"
#include "core/advice/similarity.h"
#include "core/base/file.h"
#include "core/config/torch_template.h"
#include "core/dataset/training_records.h"
#include "tests/core/advice/advice_support.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QTemporaryDir>

#include <fstream>
#include <set>

using namespace pt;
using namespace pt::test;

namespace {

/// Every "..." literal that looks like the id of a finding, in the sources that make findings.
std::set<std::string> idsInSources()
{
    std::set<std::string> ids;
    for (const char* folder : {"core/advice", "core/config", "core/dataset"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(PT_SOURCE_DIR) / folder)) {
            if (entry.path().extension() != ".cpp" || entry.path().filename() == "catalogue.cpp") continue;
            const std::string text = *readFile(entry.path());
            static const QRegularExpression literal(QStringLiteral("\"(L[0-9]{2}|[a-z]+(?:-[a-z]+)+)\""));
            for (auto it = literal.globalMatch(QString::fromStdString(text)); it.hasNext();) ids.insert(it.next().captured(1).toStdString());
        }
    }
    return ids;
}

cv::Mat scene(int dx)
{
    cv::Mat image(240, 320, CV_8UC3);
    cv::RNG random(11);
    random.fill(image, cv::RNG::UNIFORM, 60, 120);
    cv::blur(image, image, {31, 31});
    cv::normalize(image, image, 0, 200, cv::NORM_MINMAX);
    cv::circle(image, {100 + dx, 120}, 30, {255, 255, 255}, -1);
    return image;
}

}  // namespace

class RulesTest final : public QObject
{
    Q_OBJECT
private slots:
    void everyPitfallIsCovered()
    {
        const auto ids = idsInSources();
        for (int n = 1; n <= 70; ++n) {
            const std::string id = QString("L%1").arg(n, 2, 10, QChar('0')).toStdString();
            const bool elsewhere = std::any_of(advice::seenElsewhere().begin(), advice::seenElsewhere().end(), [&](const auto& e) { return id == e.id; });
            const bool rule = advice::ruleInfo(id) != nullptr;
            QVERIFY2(rule != elsewhere, (id + (rule ? ": both a rule and seen elsewhere" : ": neither a rule nor seen elsewhere")).c_str());
            if (rule) QVERIFY2(ids.count(id), (id + " is in the catalogue, but nothing finds it").c_str());
        }
        for (const auto& e : advice::seenElsewhere()) QVERIFY(std::string(e.reason).size() > 20);
    }
    void everyRuleSaysWhatItRestsOn()
    {
        std::set<std::string> seen;
        const auto ids = idsInSources();
        for (const auto& rule : advice::catalogue()) {
            QVERIFY2(seen.insert(rule.id).second, rule.id);
            QVERIFY2(rule.title[0] != '\0', rule.id);
            QVERIFY(!advice::provenOn(rule).english().empty());
            if (rule.id[0] == 'L' && rule.proof != advice::Proof::Measured) QVERIFY(advice::provenOn(rule).english().find("3.0.2") != std::string::npos);
            QVERIFY2(ids.count(rule.id), rule.id);
        }
    }
    void everyTrapHasItsRule()
    {
        // Every row of the list of known traps, in its order, with the rules that stand for it; how things look is seen in the preview as well.
        const std::vector<std::pair<const char*, std::vector<const char*>>> traps = {
            {"the multi-animal loader scales the crop, not the picture", {"L05"}},
            {"its size limits test the crop and fall back silently", {"L03"}},
            {"a frame that is too large is replaced by another draw", {"L01", "L02"}},
            {"fliplr as a float swaps labels of frames that were not flipped", {"L13"}},
            {"fliplr without pairs does nothing, mirror does not swap", {"L14"}},
            {"rotation and gaussian_noise true stop the training, decimals are cut", {"L09", "L11", "L10"}},
            {"true is one degree, true is no noise, 1 is one half in PyTorch", {"torch-rotation", "L12", "torch-hflip-one"}},
            {"valid words of crop_sampling", {"L22"}},
            {"the chosen keypoint is not the centre of the crop", {"L24"}},
            {"max_shift is clamped, and one-sided in PyTorch", {"L23", "L26"}},
            {"the single-animal loader reads no crop_size", {"L06"}},
            {"rotratio is not read", {"L08"}},
            {"absent does not mean off", {"L19"}},
            {"convolution is nested, a tenth where the ratio is absent", {"L16", "L17"}},
            {"min_input_size is an area here and a side there", {"min-size-meaning"}},
            {"radius and band width move in opposite directions", {"L27", "L28"}},
            {"the order of PyTorch's transforms and their halves are fixed", {"L38"}},
            {"pos_dist_thresh and the two locref_std live in the generators", {"L56", "torch-locref-std"}},
            {"PyTorch refuses unknown keys, TensorFlow ignores them", {"L34", "unknown-key"}},
            {"DeepLabCut's window overrides numbers of the file", {"gui-overrides"}},
            {"global_scale is 1 in code and 0.8 in the template", {"global-scale-absent"}},
            {"other loaders force a batch of one", {"L51", "batch-forced"}},
        };
        QCOMPARE(traps.size(), std::size_t(22));
        const auto ids = idsInSources();
        for (const auto& [trap, rules] : traps) {
            for (const char* id : rules) QVERIFY2(advice::ruleInfo(id) && ids.count(id), (std::string(trap) + ": " + id).c_str());
        }
    }
    void everyRuleHasATest()
    {
        // Named by a test that makes it speak: ids in the sources of the tests, this list of traps and the catalogue aside.
        std::set<std::string> tested;
        for (const char* file : {"test_advice.cpp", "test_rules.cpp", "test_torch_rules.cpp", "../config/test_pose_config.cpp", "../config/test_torch_config.cpp", "../dataset/test_dataset.cpp"}) {
            const std::string text = *readFile(fs::path(PT_SOURCE_DIR) / "tests/core/advice" / file);
            const std::string rest = std::string(file) == "test_rules.cpp" ? text.substr(text.find("void loadersThatTakeOneFrame")) : text;
            static const QRegularExpression literal(QStringLiteral("\"(L[0-9]{2}|[a-z]+(?:-[a-z]+)+)\""));
            for (auto it = literal.globalMatch(QString::fromStdString(rest)); it.hasNext();) tested.insert(it.next().captured(1).toStdString());
        }
        QStringList without;
        for (const auto& rule : advice::catalogue())
            if (!tested.count(rule.id)) without << rule.id;
        QVERIFY2(without.isEmpty(), qPrintable("no test makes these rules speak: " + without.join(", ")));
    }
    void theMinimumIsAnAreaOrASide()
    {
        // 100 x 1000 px at 0.8 and the low jitter of 0.5: 40 x 400 px, an area well above 64 x 64
        const auto narrow = project({100, 1000}, {{50, 400}});
        const auto findings = checked(templateText(false), &narrow);
        const Finding* f = finding(findings, "min-size-meaning");
        QVERIFY(f && f->severity == Severity::Hint);
        QCOMPARE(f->frames.size(), std::size_t(10));
        QVERIFY2(f->message.english().find("40×400") != std::string::npos, f->message.english().c_str());
        QVERIFY(!finding(findings, "L01", "min_input_size"));
        const auto square = project({300, 300}, {{150, 150}});
        QVERIFY(!finding(checked(templateText(false), &square), "min-size-meaning"));

        const std::string wide = with(with(templateText(true), "crop_size", "[400, 120]"), "min_input_size", "64");   // 160 x 48 px
        const auto multi = checked(wide);
        f = finding(multi, "min-size-meaning");
        QVERIFY(f && f->severity == Severity::Surprises && f->fix.size() == 1);
        QVERIFY(!finding(checked(repaired(wide, *f)), "min-size-meaning"));
        QVERIFY(!finding(checked(templateText(true)), "min-size-meaning"));
    }
    void loadersThatTakeOneFrame()
    {
        const std::string text = with(with(templateText(false), "dataset_type", "scalecrop"), "batch_size", "4");
        const auto findings = checked(text);
        const Finding* f = finding(findings, "batch-forced");
        QVERIFY(f && f->severity == Severity::Surprises);
        QVERIFY(!finding(checked(repaired(text, *f)), "batch-forced"));
        QVERIFY(!finding(checked(with(templateText(false), "batch_size", "4")), "batch-forced"));
    }
    void absentGlobalScale()
    {
        const std::string text = without(templateText(false), "global_scale");
        const auto findings = checked(text);
        const Finding* f = finding(findings, "global-scale-absent");
        QVERIFY(f);
        QVERIFY(!finding(checked(repaired(text, *f)), "global-scale-absent"));
        QVERIFY(!finding(checked(templateText(false)), "global-scale-absent"));
    }
    void memoryOfTheMachine()
    {
        advice::Surroundings around;
        const auto p = project({1000, 800}, {{300, 400}, {700, 400}}, 10, 70);
        QVERIFY(!finding(checked(with(templateText(true), "batch_size", "64"), &p), "L54"));   // nothing known, nothing said
        around.machine = {"Card", std::uint64_t{4} << 30};
        QVERIFY(!finding(checked(templateText(true), &p, around), "L54"));
        const std::string text = with(templateText(true), "batch_size", "64");
        const auto findings = checked(text, &p, around);
        const Finding* f = finding(findings, "L54", "batch_size");
        QVERIFY(f && f->severity == Severity::Surprises);
        QVERIFY(f->message.english().find("Card has 4 GiB") != std::string::npos);
        const std::string cured = repaired(text, *f);
        QVERIFY(!finding(checked(cured, &p, around), "L54"));
        const auto d = document(cured);
        QVERIFY(config::readPoseConfig(d).config.batchSize >= 8);
        // a dry step on this machine is believed rather than the table, on the card and without one
        const auto key = advice::calibrationKey(config::readPoseConfig(document(text)).config, "auto", "cuda");
        around.machine.measured = {{key, {0.0, 1e9, 1.0}}};
        QVERIFY(!finding(checked(text, &p, around), "L54"));   // next to nothing for a pixel
        around.machine.measured[0].second.perPixel = 1e5;
        const auto measured = checked(text, &p, around);
        const Finding* by = finding(measured, "L54", "batch_size");
        QVERIFY(by && by->message.english().find("as the dry step on this machine says; Card") != std::string::npos);
        advice::Surroundings processor;
        processor.machine.freeBytes = std::uint64_t{4} << 30;
        QVERIFY(!finding(checked(text, &p, processor), "L54"));   // the table says nothing of main memory
        auto host = key;
        host.device = "cpu";
        processor.machine.measured = {{host, {2e8, 1e9, 3000.0}}};
        const auto onHost = checked(text, &p, processor);
        const Finding* main = finding(onHost, "L54", "batch_size");
        QVERIFY(main && main->message.english().find("of main memory") != std::string::npos);
        QVERIFY(!finding(checked(repaired(text, *main), &p, processor), "L54"));
        around.machine.measured.clear();
        around.machine.freeGpuBytes = std::uint64_t{100} << 20;   // not even one image
        QVERIFY(finding(checked(text, &p, around), "L54")->fix.empty());
        // reference 7.4: resnet_50 at 448 x 448, batch 8: 2972 MiB of activations, and 16 bytes for each of 23.73 million weights
        const double bytes = *advice::trainingBytes("resnet_50", false, 448.0 * 448.0, 8);
        QCOMPARE(std::round((bytes - 16 * 23.73e6) / 1048576.0), 2972.0);
        QVERIFY(!advice::trainingBytes("mobilenet_v2_1.0", false, 1e5, 8));
    }
    void answersOfTheDriver()
    {
        const auto machine = advice::parseNvidiaSmi("NVIDIA A, B, 1000\nNVIDIA H100, 81000\nbroken\n, x\n");
        QCOMPARE(machine.gpu, std::string("NVIDIA H100"));
        QCOMPARE(*machine.freeGpuBytes, std::uint64_t{81000} << 20);
        QVERIFY(!advice::parseNvidiaSmi("").freeGpuBytes);
        QVERIFY(!advice::parseNvidiaSmi("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n").freeGpuBytes);
    }
    void refusedFramesAreCountedByVideo()
    {
        auto p = project({640, 480}, {{320, 240}}, 6);
        for (int i = 0; i < 2; ++i) p.frames[static_cast<std::size_t>(i)].video = "big", p.frames[static_cast<std::size_t>(i)].size = {2048, 1536};
        const auto d = document(templateText(false));
        const auto videos = advice::refusedByVideo(config::readPoseConfig(d).config, p);
        QCOMPARE(videos.size(), std::size_t(2));
        QCOMPARE(videos[0].video, std::string("big"));
        QCOMPARE(videos[0].frames, std::size_t(2));
        // 2048 x 1536 at global_scale 0.8: sides fit 1500 x 1500 up to a jitter of 1.057, so only the high end (1.25) is refused
        QCOMPARE(videos[0].tooLarge[0], std::size_t(0));
        QCOMPARE(videos[0].tooLarge[1], std::size_t(0));
        QCOMPARE(videos[0].tooLarge[2], std::size_t(2));
        QCOMPARE(videos[1].tooLarge[2], std::size_t(0));
        const auto findings = checked(templateText(false), &p);
        const Finding* f = finding(findings, "L01", "max_input_size");
        QVERIFY(f);
        QVERIFY2(f->message.english().find("0, 0, 2; most in big") != std::string::npos, f->message.english().c_str());
    }
    void wholeFramesAndCrops()
    {
        const auto p = project({400, 400}, {{150, 200}, {250, 200}}, 10);
        const std::string text = with(templateText(true), "crop_sampling", "none");
        const auto findings = checked(text, &p);
        const Finding* f = finding(findings, "crop-none-mismatch");
        QVERIFY(f && f->severity == Severity::Fails);
        QVERIFY(!finding(checked(repaired(text, *f), &p), "crop-none-mismatch"));
        auto still = without(without(with(text, "global_scale", "1.0"), "scale_jitter_lo"), "scale_jitter_up");
        QVERIFY(!finding(checked(still, &p), "crop-none-mismatch"));
    }
    void animalsThatAreNeverWhole()
    {
        const auto large = project({1500, 1500}, {{700, 700}, {800, 800}}, 10, 220);   // 440 px in crops of 280 px
        const auto findings = checked(templateText(true), &large);
        const Finding* f = finding(findings, "crop-loses-animals");
        QVERIFY(f);
        QCOMPARE(f->frames.size(), std::size_t(10));
        QVERIFY(!f->fix.empty());
        QVERIFY(!finding(checked(repaired(templateText(true), *f), &large), "crop-loses-animals"));
        const auto small = project({1000, 800}, {{300, 400}, {700, 400}}, 10, 40);
        QVERIFY(!finding(checked(templateText(true), &small), "crop-loses-animals"));
    }
    void tipsFromTheData_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"tip-large-frames", "tip-crop-size", "tip-disc", "tip-rotation", "tip-flips", "low-resolution"}) QTest::newRow(id) << QString(id);
    }
    void tipsFromTheData()
    {
        QFETCH(QString, id);
        const std::string tip = id.toStdString();
        const bool multi = tip == "tip-crop-size";
        const dataset::Project calm = multi ? project({1000, 800}, {{300, 400}, {700, 400}}, 20, 70) : project({900, 700}, {{420, 350}}, 40, 60);
        dataset::Project p = calm;
        std::string text = templateText(multi);
        if (tip == "tip-flips") text = with(with(text, "symmetric_pairs", "[[1, 2]]"), "fliplr", "true");
        QVERIFY2(!finding(checked(text, &calm), tip), "fires on an ordinary project");
        if (tip == "tip-large-frames") p = project({1800, 1800}, {{900, 900}}, 40, 600);
        if (tip == "tip-crop-size") p = project({1000, 800}, {{300, 400}, {700, 400}}, 20, 15);
        if (tip == "tip-crop-size") text = with(text, "crop_size", "[800, 800]");
        if (tip == "tip-disc") p = project({900, 700}, {{450, 350}}, 40, 9);
        if (tip == "low-resolution") p = project({200, 200}, {{100, 100}}, 40, 30);
        if (tip == "tip-flips") text = templateText(false);
        if (tip == "tip-rotation") {
            for (std::size_t f = 0; f < p.frames.size(); ++f) {
                const double angle = 0.61 * static_cast<double>(f);
                for (auto& point : p.frames[f].labels.points) {
                    const cv::Point2d d = point - cv::Point2d(420, 350);
                    point = cv::Point2d(420 + d.x * std::cos(angle) - d.y * std::sin(angle), 350 + d.x * std::sin(angle) + d.y * std::cos(angle));
                }
            }
        }
        const auto findings = checked(text, &p);
        const Finding* f = finding(findings, tip);
        QVERIFY(f);
        QCOMPARE(f->severity, Severity::Hint);
        QVERIFY(!QString::fromStdString(f->message.english()).contains(QRegularExpression("%[1-9]")));
        QVERIFY(!f->fix.empty());
        QVERIFY2(!finding(checked(repaired(text, *f), &p), tip), "the fix does not cure");
    }
    void nearIdenticalTestFrames()
    {
        QTemporaryDir dir;
        const fs::path root = fs::path(dir.path().toStdString());
        auto p = project({320, 240}, {{100, 120}}, 4);
        p.info.root = root;
        const int dx[] = {0, 1, 120, 60};
        for (std::size_t i = 0; i < 4; ++i) {
            auto& frame = p.frames[i];
            frame.path = root / ("img" + std::to_string(i) + ".png");
            std::vector<uchar> png;
            cv::imencode(".png", scene(dx[i]), png);
            std::ofstream(frame.path, std::ios::binary).write(reinterpret_cast<const char*>(png.data()), static_cast<std::streamsize>(png.size()));
            for (auto& point : frame.labels.points) point.x += dx[i];
        }
        dataset::Shuffle split;
        split.train = {0, 2};
        split.test = {1, 3};
        const fs::path cache = root / "cache" / "prints.txt";
        const auto similar = advice::Similarities::compute(p, cache);
        QVERIFY(similar);
        QCOMPARE(similar->known(), std::size_t(4));
        const auto leaks = similar->acrossSplit(p, split);
        QCOMPARE(leaks.rows.size(), std::size_t(1));
        QCOMPARE(leaks.rows[0], std::make_pair(std::size_t(1), std::size_t(0)));
        advice::Surroundings around;
        around.leaks = &leaks;
        const auto findings = checked(templateText(false), &p, around);
        const Finding* f = finding(findings, "train-test-leak");
        QVERIFY(f);
        QCOMPARE(f->frames, (std::vector<std::string>{p.frames[1].id}));
        QVERIFY(f->message.english().starts_with("1 of 2 test frames"));
        auto other = p;
        other.frames[1].video = "another";   // two recordings may look alike without sharing a moment
        QVERIFY(advice::Similarities::compute(other, cache)->acrossSplit(other, split).rows.empty());
        // From the cache alone: the images may be gone, as long as nobody changed them.
        QVERIFY(fs::exists(cache));
        const auto stamp = fs::last_write_time(p.frames[2].path);
        std::ofstream(p.frames[2].path, std::ios::binary | std::ios::in) << "x";
        fs::last_write_time(p.frames[2].path, stamp);
        QCOMPARE(advice::Similarities::compute(p, cache)->known(), std::size_t(4));
        fs::last_write_time(p.frames[2].path, stamp + std::chrono::seconds(5));   // changed: looked at again, and found broken
        QCOMPARE(advice::Similarities::compute(p, cache)->known(), std::size_t(3));
        std::ofstream(cache) << "garbage\n\x01";
        QCOMPARE(advice::Similarities::compute(p, cache)->known(), std::size_t(3));
        Progress stop;
        stop.shouldStop = [] { return true; };
        fs::remove(cache);
        const auto stopped = advice::Similarities::compute(p, cache, stop);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    void oldTrainingSets()
    {
        const auto p = project({320, 240}, {{100, 120}}, 2);
        dataset::RecordsCheck set;
        advice::Surroundings around;
        const auto with = [&](const char* id, bool torch = false) {
            config::TorchTemplateInput input;
            input.bodyparts = kParts;
            const auto findings = checked(torch ? *config::makeTorchConfigText(input) : templateText(false), &p, around);
            const Finding* f = finding(findings, id);
            return f == nullptr ? std::string() : f->key + "|" + f->message.english();
        };
        QCOMPARE(with("labels-changed"), std::string());   // nobody has looked
        around.trainingSet = &set;
        for (const char* id : {"labels-changed", "training-set-missing", "split-rows-moved"}) QCOMPARE(with(id), std::string());
        set.movedLabels = 2, set.newLabels = 3, set.goneLabels = 4, set.frames = 5, set.unknownImages = 6;
        set.ids = {"labeled-data/v/a.png"};
        QVERIFY(with("labels-changed").starts_with("dataset|The labels have changed since the training set was made (2 moved, 3 new, 4 deleted, in 5 frames; 6 images are gone)"));
        QVERIFY(with("labels-changed", true).starts_with("|The labels"));   // the other engine has no such key
        set.otherRows = 7;
        QVERIFY(with("split-rows-moved").starts_with("dataset|7 images"));
        set = {};
        set.missing = true;
        set.file = "training-datasets/x.mat";
        QVERIFY(with("training-set-missing").find("training-datasets/x.mat") != std::string::npos);
        set.missing = false;
        set.unreadable = Message(PT_TR_NOOP("Error", "The pickle is damaged at byte %1."), {"12"});
        QCOMPARE(with("training-set-missing"), std::string("dataset|The pickle is damaged at byte 12."));
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "test_rules.moc"
