// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A training from pytorch_config.yaml from its first step to the snapshot that lies in the DeepLabCut project.
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/runs/run_directory.h"
#include "core/train/export.h"
#include "core/train/run_split.h"
#include "core/train/snapshot.h"
#include "core/train/snapshots.h"
#include "core/train/trainer.h"
#include "tests/core/train/tiny_project.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace pt;

namespace {

constexpr int kEpochs = 20;
const QString kProgram = QStringLiteral(PT_BINARY_DIR "/bin/posetuner-train");

fs::path pathOf(const QTemporaryDir& dir) { return pathFromUtf8(dir.path().toStdString()); }

using train::test::change;

using Rows = std::vector<QStringList>;

Rows csv(const fs::path& file)
{
    Rows out;
    const auto bytes = readFile(file);
    if (!bytes) return out;
    for (const auto& line : QString::fromStdString(*bytes).split('\n', Qt::SkipEmptyParts)) out.push_back(line.trimmed().split(','));
    return out;
}

/// First cells of the rows behind the header: the frames.
QStringList framesOf(const Rows& rows, std::size_t header)
{
    QStringList out;
    for (std::size_t i = header; i < rows.size(); ++i) out << rows[i].value(0);
    return out;
}

QStringList idsOf(const dataset::Project& project, std::vector<int> frames)
{
    QStringList out;
    for (const int i : frames) out << QString::fromStdString(project.frames.at(static_cast<std::size_t>(i)).id);
    return out;
}

struct Ran { int code = -1; QString error; };

Ran run(const QStringList& arguments)
{
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(300000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QString text(const fs::path& path) { return QString::fromStdString(utf8(path)); }

/// Equal trees, tensors to the last bit; what is no number on both sides is equal.
bool same(const train::PyValue& a, const train::PyValue& b)
{
    using Kind = train::PyValue::Kind;
    if (a.kind != b.kind || a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        if (!same(a.items[i], b.items[i])) return false;
    }
    for (std::size_t i = 0; i < a.entries.size(); ++i) {
        if (!same(a.entries[i].first, b.entries[i].first) || !same(a.entries[i].second, b.entries[i].second)) return false;
    }
    if (a.kind == Kind::Tensor) return a.tensor.type == b.tensor.type && a.tensor.shape == b.tensor.shape && a.tensor.view() == b.tensor.view();
    if (a.kind == Kind::Real) return a.real == b.real || (std::isnan(a.real) && std::isnan(b.real));
    if (a.kind == Kind::Text) return a.text == b.text;
    return (a.kind != Kind::Int && a.kind != Kind::Bool) || a.integer == b.integer;
}

}  // namespace

class TakeHomeTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_root = pathOf(m_dir);
        m_project = *dataset::writeDemoProject(m_root / "demo", {1, 3, 1});
        m_config = train::test::makeTorchSet(m_project);
        change(m_config, {{"train_settings.batch_size", "4"}, {"train_settings.epochs", "20"}, {"runner.eval_interval", "10"}, {"runner.snapshots.save_epochs", "10"},
                          {"runner.snapshots.save_optimizer_state", "true"}, {"runner.key_metric", "test.rmse"}, {"runner.key_metric_asc", "false"},
                          {"runner.optimizer.params.lr", "0.001"}, {"runner.scheduler.params.lr_list", "[[0.0004]]"}, {"runner.scheduler.params.milestones", "[15]"},
                          {"data.train.crop_sampling.width", "160"}, {"data.train.crop_sampling.height", "160"}, {"data.train.crop_sampling.method", "keypoints"},
                          {"data.train.affine.p", "0.0"}, {"data.train.motion_blur", "false"}});
        train::TrainOptions o;
        o.config = m_config;
        o.project = m_project;
        o.run = m_run = m_root / "run";
        o.device = "cpu";
        o.precision = "fp32";
        o.threads = 1;   // two would wait for each other where the machine is busy
        const std::atomic<bool> stop{false};
        const auto done = train::trainRun(o, stop);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        m_snapshot = train::newestSnapshot(m_run);
        const auto snapshot = train::readSnapshot(m_snapshot, train::SnapshotParts::Everything);
        QVERIFY2(snapshot, snapshot ? "" : snapshot.error().english().c_str());
        m_read = *snapshot;
    }
    void lossFalls()
    {
        std::vector<double> losses;
        const auto events = *runs::EventReader(m_run).poll();
        for (const auto& e : events) {
            if (e.type == runs::EventType::Step) losses.push_back(e.loss);
        }
        QCOMPARE(losses.size(), std::size_t(2 * kEpochs));   // 6 frames in batches of 4 and 2
        const double first = std::accumulate(losses.begin(), losses.begin() + 6, 0.0), last = std::accumulate(losses.end() - 6, losses.end(), 0.0);
        qInfo("loss %.5f -> %.5f", first / 6.0, last / 6.0);
        QVERIFY2(last < 0.5 * first, qPrintable(QStringLiteral("loss %1 -> %2").arg(first / 6.0).arg(last / 6.0)));
    }
    void learningStatisticsAndMetadataTellTheSame()
    {
        const auto rows = csv(m_run / "learning_stats.csv");
        QCOMPARE(rows.size(), std::size_t(kEpochs + 1));
        const QStringList head = rows[0];
        QCOMPARE(head.value(0), QStringLiteral("step"));
        for (int e = 1; e <= kEpochs; ++e) QCOMPARE(rows[static_cast<std::size_t>(e)].value(0).toInt(), e);
        const auto cell = [&](int epoch, const std::string& name) { return rows[static_cast<std::size_t>(epoch)].value(static_cast<int>(head.indexOf(QString::fromStdString(name)))); };
        QVERIFY(cell(9, "metrics/test.rmse").isEmpty());
        QVERIFY(cell(10, "metrics/test.rmse").toDouble() > 0.0);
        QCOMPARE(m_read.metadata.numberOr("epoch", 0.0), double(kEpochs));
        const auto* metrics = m_read.metadata.find("metrics");
        const auto* losses = m_read.metadata.find("losses");
        QVERIFY(metrics && losses);
        for (const char* name : {"metrics/test.rmse", "metrics/test.rmse_pcutoff", "metrics/test.mAP", "metrics/test.mAR"}) {
            QVERIFY2(metrics->find(name), name);
            if (cell(kEpochs, name) != "nan") QCOMPARE(metrics->numberOr(name, -1.0), cell(kEpochs, name).toDouble());
        }
        for (const char* name : {"train.total_loss", "train.bodypart_heatmap", "train.bodypart_locref", "eval.total_loss", "eval.bodypart_heatmap", "eval.bodypart_locref", "eval.bodypart_total_loss"}) {
            QVERIFY2(losses->find(name), name);
            QCOMPARE(losses->numberOr(name, -1.0), cell(kEpochs, std::string("losses/") + name).toDouble());
        }
        // validation losses stand where it was evaluated, and nowhere else
        QVERIFY(cell(9, "losses/eval.total_loss").isEmpty());
        QVERIFY(cell(10, "losses/eval.total_loss").toDouble() > 0.0);
        QVERIFY(cell(10, "losses/eval.total_loss") != cell(10, "losses/train.total_loss"));
        int told = 0;
        const auto events = runs::EventReader(m_run).poll();
        QVERIFY(events);
        for (const auto& e : *events) {
            if (e.type != runs::EventType::Evaluation) continue;
            ++told;
            const auto loss = e.heads.find("eval_total_loss");
            QVERIFY(loss != e.heads.end());
            QVERIFY(std::abs(loss->second - cell(10 * told, "losses/eval.total_loss").toDouble()) < 1e-6 * loss->second);
        }
        QCOMPARE(told, 2);
    }
    void optimiserAndSchedulerGoAlong()
    {
        const auto* groups = m_read.optimizer.find("param_groups");
        const auto* state = m_read.optimizer.find("state");
        QVERIFY(groups && groups->items.size() == 1 && state && !state->entries.empty());
        QCOMPARE(groups->items[0].numberOr("lr", 0.0), 0.0004);
        QCOMPARE(m_read.scheduler.numberOr("last_epoch", 0.0), double(kEpochs));
        const auto* last = m_read.scheduler.find("_last_lr");
        QVERIFY(last && last->items.size() == 1);
        QCOMPARE(last->items[0].real, 0.0004);
    }
    void predictionsAreThoseOfTheEvaluation()
    {
        const fs::path evaluated = m_run / "evaluation" / ("snapshot-" + std::to_string(kEpochs) + "-predictions.csv");
        const auto expected = csv(evaluated);
        auto frames = framesOf(expected, 3);
        QCOMPARE(frames.size(), 9);
        std::reverse(frames.begin(), frames.end());   // rows come in the order of the images given
        QStringList images;
        for (const auto& f : frames) images << text(m_project / pathFromUtf8(f.toStdString()));
        const fs::path out = m_root / "predicted.csv";
        const auto done = run(QStringList{"predict", "--run", text(m_run), "--device", "cpu", "--out", text(out), "--images"} + images);
        QVERIFY2(done.code == 0, qPrintable(done.error));
        const auto rows = csv(out);
        QCOMPARE(rows.size(), expected.size());
        const QStringList parts{"snout", "leftear", "rightear", "center", "tailbase", "tailtip"};
        QStringList scorer{"scorer"}, bodyparts{"bodyparts"}, coords{"coords"};
        for (const auto& part : parts) {
            scorer << "PoseTuner" << "PoseTuner" << "PoseTuner";
            bodyparts << part << part << part;
            coords << "x" << "y" << "likelihood";
        }
        QCOMPARE(rows[0], scorer);
        QCOMPARE(rows[1], bodyparts);
        QCOMPARE(rows[2], coords);
        QCOMPARE(framesOf(rows, 3), images);
        std::set<QString> different;
        for (std::size_t i = 3; i < rows.size(); ++i) {
            const auto& theirs = expected[expected.size() - 1 - (i - 3)];
            QCOMPARE(rows[i].size(), 1 + 3 * parts.size());
            QCOMPARE(rows[i].size(), theirs.size());
            for (int c = 1; c < rows[i].size(); ++c) {
                QVERIFY2(std::abs(rows[i][c].toDouble() - theirs[c].toDouble()) <= (c % 3 == 0 ? 1e-4 : 0.02),
                         qPrintable(QStringLiteral("%1, column %2: %3, evaluated %4").arg(rows[i][0]).arg(c).arg(rows[i][c], theirs[c])));
                different.insert(rows[i][c]);
            }
        }
        QVERIFY(different.size() > 60);   // not one answer for everything
    }
    void predictNamesTheImageThatIsNotThere()
    {
        const fs::path out = m_root / "none.csv";
        const auto done = run({"predict", "--run", text(m_run), "--device", "cpu", "--out", text(out), "--images", text(m_root / "no such.png")});
        QCOMPARE(done.code, 2);
        QVERIFY2(done.error.contains("no such.png") && done.error.count('\n') == 1, qPrintable(done.error));
        QVERIFY(!fs::exists(out));
    }
    void exportedAsDeepLabCutWouldHaveWrittenIt()
    {
        const auto done = train::exportToDeepLabCut({m_run, {}, m_project, 5, false});
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        QVERIFY(done->newShuffle);
        QCOMPARE(utf8(done->snapshot.filename()), std::string("snapshot-020.pt"));
        const auto out = train::readSnapshot(done->snapshot, train::SnapshotParts::Everything);
        QVERIFY(out);
        QVERIFY(same(out->metadata, m_read.metadata));
        QVERIFY(same(out->optimizer, m_read.optimizer));   // the configuration says save_optimizer_state
        QVERIFY(same(out->scheduler, m_read.scheduler));
        QCOMPARE(out->model.size(), m_read.model.size());
        for (std::size_t i = 0; i < out->model.size(); ++i) {
            QCOMPARE(out->model[i].name, m_read.model[i].name);
            QVERIFY(out->model[i].tensor.view() == m_read.model[i].tensor.view());
        }
        const auto again = train::exportToDeepLabCut({m_run, {}, m_project, 5, false});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        const auto project = dataset::openProject(m_project);
        const auto ours = dataset::shuffleFor(*project, m_config), theirs = dataset::shuffleFor(*project, done->config);
        QCOMPARE(theirs.index, 5);
        QCOMPARE(theirs.train, ours.train);
        QCOMPARE(theirs.test, ours.test);
    }
    void exportFindsTheOptimiserAndTheMetricsBesideTheSnapshot()
    {
        auto bare = m_read;
        bare.optimizer = train::PyValue();
        bare.metadata.set("metrics", train::PyValue::dict());
        const fs::path file = m_root / "bare" / "snapshot-020.pt";
        fs::create_directories(file.parent_path());
        QVERIFY(train::writeSnapshot(file, bare));
        change(m_run / "config.yaml", {{"runner.snapshots.save_optimizer_state", "false"}});
        const auto without = train::exportToDeepLabCut({m_run, file, m_project, 6, false});
        const auto with = train::exportToDeepLabCut({m_run, file, m_project, 7, true});
        change(m_run / "config.yaml", {{"runner.snapshots.save_optimizer_state", "true"}});
        QVERIFY2(without && with, without ? with ? "" : with.error().english().c_str() : without.error().english().c_str());
        const auto a = train::readSnapshot(without->snapshot, train::SnapshotParts::Everything), b = train::readSnapshot(with->snapshot, train::SnapshotParts::Everything);
        QVERIFY(a && b);
        QVERIFY(a->optimizer.isNone());
        QVERIFY(same(b->optimizer, m_read.optimizer));   // out of the training state, to the last bit
        QVERIFY(with->notes.empty());
        const auto* metrics = b->metadata.find("metrics");
        QVERIFY(metrics);
        QCOMPARE(metrics->numberOr("metrics/test.rmse", -1.0), m_read.metadata.find("metrics")->numberOr("metrics/test.rmse", -2.0));
    }
    void theSplitIsThatOfTheBeginning()
    {
        const auto before = dataset::openProject(m_project);
        const auto split = dataset::shuffleFor(*before, m_config);
        const auto trained = idsOf(*before, split.train) + idsOf(*before, split.test);
        const auto csvFile = m_run / "evaluation" / pathFromUtf8(utf8(m_snapshot.stem()) + "-predictions.csv");
        fs::remove_all(m_project / "training-datasets");   // the project's own split is lost
        const auto after = dataset::openProject(m_project);
        const auto plain = dataset::shuffleFor(*after, m_config);
        const auto other = idsOf(*after, plain.train) + idsOf(*after, plain.test);
        QVERIFY(other != trained);
        const auto evaluated = train::evaluateRun({m_run, {}, "cpu", false});
        QVERIFY2(evaluated, evaluated ? "" : evaluated.error().english().c_str());
        QCOMPARE(framesOf(csv(csvFile), 3), trained);
        QVERIFY(std::abs(evaluated->test.rmse - m_read.metadata.find("metrics")->numberOr("metrics/test.rmse", -1.0)) < 0.02);
        const auto exported = train::exportToDeepLabCut({m_run, {}, m_project, 8, false});
        QVERIFY2(exported, exported ? "" : exported.error().english().c_str());
        const auto again = dataset::openProject(m_project);
        const auto theirs = dataset::shuffleFor(*again, exported->config);
        QCOMPARE(idsOf(*again, theirs.train) + idsOf(*again, theirs.test), trained);
        fs::remove(m_run / "split.json");   // as in a run of an older version
        QVERIFY(train::evaluateRun({m_run, {}, "cpu", false}));
        QCOMPARE(framesOf(csv(csvFile), 3), other);
    }
    void severalAnimalsHaveTheirHeaderRow()
    {
        const fs::path project = *dataset::writeDemoProject(m_root / "three", {3, 2, 1});
        const fs::path config = dataset::resolveTarget(project)->poseConfig;
        change(config, {{"net_type", "resnet_18"}, {"batch_size", "1"}, {"crop_size", "[96, 96]"}});
        train::TrainOptions o;
        o.config = config;
        o.project = project;
        o.run = m_root / "three-run";
        o.device = "cpu";
        o.plan.iterations = 1;
        const std::atomic<bool> stop{false};
        const auto trained = train::trainRun(o, stop);
        QVERIFY2(trained, trained ? "" : trained.error().english().c_str());
        const auto image = dataset::openProject(project)->frames.front().id;
        const fs::path out = m_root / "three.csv";
        const auto done = run({"predict", "--run", text(o.run), "--device", "cpu", "--out", text(out), "--images", text(project / pathFromUtf8(image))});
        QVERIFY2(done.code == 0, qPrintable(done.error));
        const auto rows = csv(out);
        QCOMPARE(rows.size(), std::size_t(5));
        QStringList names;
        for (const auto& row : rows) {
            names << row.value(0);
            QCOMPARE(row.size(), 1 + 3 * 6 * 3);   // three animals of six parts
        }
        QCOMPARE(names.mid(0, 4), (QStringList{"scorer", "individuals", "bodyparts", "coords"}));
        QCOMPARE(rows[1].value(1), QStringLiteral("mouse1"));
        QCOMPARE(rows[1].value(1 + 18), QStringLiteral("mouse2"));
        QCOMPARE(rows[2].value(1 + 18), QStringLiteral("snout"));
    }

private:
    QTemporaryDir m_dir;
    fs::path m_root, m_project, m_config, m_run, m_snapshot;
    train::Snapshot m_read;
};
QTEST_GUILESS_MAIN(TakeHomeTest)
#include "test_take_home.moc"
