// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small network learns: single-animal on frames of openfield, multi-animal with PAF on the rendered project. Without a GPU, in a minute.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"
#include "core/train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace pt;

namespace {

const fs::path kOpenfield = fs::path(PT_SOURCE_DIR) / ".." / "shared" / "data" / "openfield";

struct Prepared
{
    fs::path project, config;
};

/// The configuration of a project's shuffle with some keys changed.
void tune(const fs::path& config, const std::vector<std::pair<const char*, const char*>>& keys)
{
    auto document = config::YamlDocument::parse(*readFile(config));
    QVERIFY(document);
    for (const auto& [key, value] : keys) QVERIFY2(document->set(key, value), key);
    QVERIFY(writeFileAtomically(config, document->text()));
}

/// The first frames of openfield as a project of their own.
Prepared fewOpenfieldFrames(const fs::path& dir, std::size_t count)
{
    const auto whole = dataset::openProject(kOpenfield);
    dataset::LabelTable table;
    table.scorer = whole->info.scorer;
    table.bodyparts = whole->info.bodyparts;
    fs::create_directories(dir / "labeled-data" / "m4s1");
    fs::copy_file(kOpenfield / "config.yaml", dir / "config.yaml");
    fs::permissions(dir / "config.yaml", fs::perms::owner_write, fs::perm_options::add);
    for (std::size_t i = 0; i < count; ++i) {
        const auto& frame = whole->frames[i * 13];   // apart in time
        table.rows.push_back({frame.id, frame.labels});
        fs::copy_file(frame.path, dir / "labeled-data" / "m4s1" / frame.image);
    }
    (void)writeHdf5Labels(dir / "labeled-data" / "m4s1" / ("CollectedData_" + table.scorer + ".h5"), table);
    const auto shuffle = dataset::createTrainingSet(*dataset::openProject(dir), {});
    return {dir, shuffle ? shuffle->poseConfig : fs::path()};
}

struct Learned
{
    std::vector<double> losses;
    std::map<std::string, std::pair<double, double>> heads;   ///< Mean of the first and of the last ten steps.
    train::Evaluation evaluation;
};

Result<Learned> learn(const Prepared& prepared, const fs::path& run, long long iterations, bool rescale)
{
    std::atomic<bool> stop{false};
    train::TrainOptions options;
    options.config = prepared.config;
    options.project = prepared.project;
    options.run = run;
    options.plan.iterations = iterations;
    options.device = "cpu";
    options.rescale = rescale;
    if (auto done = train::trainRun(options, stop); !done) return done.error();
    Learned learned;
    const auto events = runs::EventReader(run).poll();
    if (!events) return events.error();
    std::vector<runs::Event> steps;
    for (const auto& event : *events) {
        if (event.type == runs::EventType::Step) steps.push_back(event);
    }
    const std::size_t n = std::min<std::size_t>(10, steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        learned.losses.push_back(steps[i].loss);
        for (const auto& [name, value] : steps[i].heads) {
            if (i < n) learned.heads[name].first += value / static_cast<double>(n);
            if (i + n >= steps.size()) learned.heads[name].second += value / static_cast<double>(n);
        }
    }
    train::EvaluateOptions evaluate;
    evaluate.run = run;
    evaluate.device = "cpu";
    evaluate.rescale = rescale;
    auto evaluation = train::evaluateRun(evaluate);
    if (!evaluation) return evaluation.error();
    learned.evaluation = std::move(*evaluation);
    return learned;
}

}  // namespace

class LearningTest final : public QObject
{
    Q_OBJECT
private slots:
    void learnsTheMouseOfOpenfield()
    {
        if (!fs::exists(kOpenfield / "config.yaml")) QSKIP("the openfield project is not there");
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        const Prepared prepared = fewOpenfieldFrames(dir / "few", 8);
        QVERIFY(!prepared.config.empty());
        tune(prepared.config, {{"net_type", "resnet_18"}, {"global_scale", "0.3"}, {"scale_jitter_lo", "1.0"}, {"scale_jitter_up", "1.0"}, {"batch_size", "4"},
                               {"optimizer", "adam"}, {"multi_step", "[[0.001, 70], [0.0002, 85]]"}, {"motion_blur", "false"}, {"covering", "false"},
                               {"elastic_transform", "false"}, {"rotation", "false"}, {"cropratio", "0"}, {"contrast", "{clahe: false, histeq: false}"},
                               {"convolution.emboss", "false"}});
        const auto untrained = learn(prepared, dir / "untrained", 1, true);
        QVERIFY2(untrained, untrained ? "" : untrained.error().english().c_str());
        const auto trained = learn(prepared, dir / "trained", 85, true);
        QVERIFY2(trained, trained ? "" : trained.error().english().c_str());
        const double before = untrained->evaluation.train.rmse;
        const double after = trained->evaluation.train.rmse;
        qInfo("score map loss %.4f -> %.4f, training error %.1f -> %.1f px", trained->heads.at("scoremap").first, trained->heads.at("scoremap").second, before, after);
        QVERIFY(trained->heads.at("scoremap").second < 0.5 * trained->heads.at("scoremap").first);
        QVERIFY(trained->heads.count("locref") == 1);
        QVERIFY2(after < 0.35 * before, qPrintable(QStringLiteral("%1 px, untrained %2 px").arg(after).arg(before)));
    }
    void learnsThreeAnimalsWithPaf()
    {
        QTemporaryDir temporary;
        const fs::path dir = temporary.path().toStdString();
        dataset::DemoOptions demo;
        demo.individuals = 3;
        demo.framesPerVideo = 2;
        QVERIFY(dataset::writeDemoProject(dir / "three", demo));
        const Prepared prepared{dir / "three", dataset::resolveTarget(dir / "three")->poseConfig};
        tune(prepared.config, {{"net_type", "resnet_18"}, {"batch_size", "4"}, {"optimizer", "adam"}, {"multi_step", "[[0.002, 90]]"}, {"crop_size", "[160, 160]"},
                               {"global_scale", "1.0"}, {"scale_jitter_lo", "1.0"}, {"scale_jitter_up", "1.0"}, {"crop_sampling", "keypoints"}, {"rotation", "false"},
                               {"contrast", "{clahe: false, histeq: false}"}, {"convolution.emboss", "false"}});
        const auto trained = learn(prepared, dir / "run", 90, false);
        QVERIFY2(trained, trained ? "" : trained.error().english().c_str());
        for (const char* head : {"scoremap", "locref", "paf"}) QVERIFY2(trained->heads.count(head) == 1, head);
        const auto [first, last] = trained->heads.at("scoremap");
        const auto [pafFirst, pafLast] = trained->heads.at("paf");
        qInfo("score map %.4f -> %.4f, paf %.5f -> %.5f, training error %.1f px", first, last, pafFirst, pafLast, trained->evaluation.train.rmse);
        QVERIFY2(last < 0.75 * first, qPrintable(QStringLiteral("score map %1 -> %2").arg(first).arg(last)));
        QVERIFY2(pafLast < pafFirst, qPrintable(QStringLiteral("paf %1 -> %2").arg(pafFirst).arg(pafLast)));
        QCOMPARE(trained->evaluation.parts.size(), std::size_t(6));
    }
};
QTEST_APPLESS_MAIN(LearningTest)
#include "test_learning.moc"
