// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Networks whose heads differ in their cells, and frames in which somebody or everybody is missing: as DeepLabCut 3 takes them.
#include "core/config/torch_template.h"
#include "core/runs/run_directory.h"
#include "core/train/decode.h"
#include "core/train/inference_input.h"
#include "core/train/internal.h"
#include "core/train/out_of_memory.h"
#include "tests/core/train/tiny_project.h"

using namespace pt;
using namespace pt::train;

namespace {

config::PoseConfig read(const std::string& text) { return config::readPoseConfig(*config::YamlDocument::parse(text)).config; }

/// The multi-animal network that DeepLabCut 3 writes, with two unique parts and an identity head, on a small backbone.
config::PoseConfig several()
{
    config::TorchTemplateInput in;
    in.netType = "resnet_18";
    in.multiAnimal = in.identity = true;
    in.bodyparts = {"nose", "tail"};
    in.uniqueBodyparts = {"corner", "door"};
    in.individuals = {"a", "b"};
    return read(*config::makeTorchConfigText(in));
}

dataset::ProjectInfo infoOfSeveral()
{
    dataset::ProjectInfo info;
    info.multiAnimal = info.identity = true;
    info.bodyparts = {"nose", "tail"};
    info.uniqueBodyparts = {"corner", "door"};
    info.individuals = {"a", "b"};
    return info;
}


}  // namespace

class HeadsTest final : public QObject
{
    Q_OBJECT
private slots:
    void eachHeadIsReadWithItsOwnCells()
    {
        const auto config = several();
        const auto& model = config.torch->model;
        QVERIFY(model.headStride(*model.head("bodypart")) != model.headStride(*model.head("unique_bodypart")));   // or this shows nothing
        torch::manual_seed(1);
        Network network(*networkSpec(config));
        network->eval();
        cv::Mat image(72, 104, CV_8UC3);
        cv::randu(image, 0, 255);
        const auto predicted = predictImage(*network, config, infoOfSeveral(), image, false, torch::kCPU);
        QVERIFY(predicted);
        const Prediction& p = *predicted;
        QCOMPARE(p.points.individuals, 3);
        QCOMPARE(p.points.parts, 4);
        torch::NoGradGuard noGrad;
        const auto heads = network->forward(imagesTensor(image, normalisationOf(config), torch::kCPU).contiguous());
        const auto* unique = heads.head("unique_bodypart");
        for (int part = 0; part < 2; ++part) {
            const auto map = unique->heatmap[0][part];
            const auto best = map.argmax().item<std::int64_t>(), row = best / map.size(1), column = best % map.size(1);
            const auto offset = [&](int axis) { return 7.2801 * unique->locref[0][2 * part + axis][row][column].item<double>(); };
            const auto& at = p.points.at(2, 2 + part);
            QVERIFY2(std::abs(at.x - (8.0 * column + 4.0 + offset(0))) < 1e-4 && std::abs(at.y - (8.0 * row + 4.0 + offset(1))) < 1e-4,
                     qPrintable(QStringLiteral("%1 %2").arg(at.x).arg(at.y)));
            // this head has no sigmoid, and what it says is cut to probabilities
            QVERIFY(std::abs(p.confidence[static_cast<std::size_t>(2 * 4 + 2 + part)] - std::clamp(map.max().item<double>(), 0.0, 1.0)) < 1e-6);
        }
    }
    void uniquePartsOfAnotherHead()
    {
        config::PoseConfig c;
        c.numJoints = 2;
        c.stride = 4;
        c.loader = config::Loader::Torch;
        UniqueMaps unique;
        unique.stride = 8.0;
        unique.locrefStdev = 2.0;
        unique.maps.score = {cv::Mat::zeros(3, 4, CV_32F)};
        unique.maps.locref = {cv::Mat::ones(3, 4, CV_32F), cv::Mat::zeros(3, 4, CV_32F)};
        unique.maps.score[0].at<float>(1, 2) = 0.5F;
        Maps animal;
        animal.score = {cv::Mat::zeros(6, 8, CV_32F)};
        animal.score[0].at<float>(5, 7) = 0.25F;
        const auto p = decodeMulti(c, animal, 1, 1, &unique);
        QCOMPARE(p.points.at(0, 0), cv::Point2d(30.0, 22.0));
        QCOMPARE(p.points.at(1, 1), cv::Point2d(22.0, 12.0));
        QCOMPARE(p.confidence[3], 0.5);
    }
    void predictionsAreFedAsTheConfigurationSays_data()
    {
        QTest::addColumn<QString>("inference");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("corner");     // of the image in what the network is fed
        QTest::addColumn<double>("scale");
        const QString padding = QStringLiteral("auto_padding: {pad_width_divisor: 32, pad_height_divisor: 32%1}");
        QTest::newRow("nothing") << "normalize_images: true" << QSize(50, 40) << QPoint(0, 0) << 1.0;
        QTest::newRow("HRNet's, at a random place") << padding.arg(QString()) << QSize(64, 64) << QPoint(7, 12) << 1.0;
        QTest::newRow("at a corner") << padding.arg(QStringLiteral(", position: bottom_right")) << QSize(64, 64) << QPoint(14, 24) << 1.0;
        QTest::newRow("smaller") << "longest_max_size: 25" << QSize(25, 20) << QPoint(0, 0) << 2.0;
    }
    void predictionsAreFedAsTheConfigurationSays()
    {
        QFETCH(QString, inference);
        QFETCH(QSize, size);
        QFETCH(QPoint, corner);
        QFETCH(double, scale);
        config::TorchTemplateInput in;
        in.netType = "resnet_18";
        in.bodyparts = {"nose"};
        QString text = QString::fromStdString(*config::makeTorchConfigText(in));
        text.replace(QStringLiteral("  inference:\n    normalize_images: true\n"), QStringLiteral("  inference:\n    %1\n").arg(inference));
        const auto config = read(text.toStdString());
        cv::Mat image(40, 50, CV_8UC3);
        cv::randu(image, 0, 255);
        const auto fed = inferenceInput(config, image);
        QVERIFY(fed);
        QCOMPARE(QSize(fed->image.cols, fed->image.rows), size);
        QCOMPARE(fed->scale, cv::Point2d(scale, scale));
        QCOMPARE(fed->offset, cv::Point2d(-corner.x() * scale, -corner.y() * scale));
        if (scale != 1.0) return;
        QCOMPARE(cv::norm(fed->image(cv::Rect(corner.x(), corner.y(), 50, 40)), image, cv::NORM_INF), 0.0);
        if (corner.x() > 0) QCOMPARE(fed->image.at<cv::Vec3b>(corner.y(), corner.x() - 1), image.at<cv::Vec3b>(0, 1));   // mirrored, without the edge itself
    }
    void failuresAreSaidWithoutTheirTrace()
    {
        try {
            torch::zeros({3}).narrow(0, 0, 5);
            QFAIL("LibTorch narrows what is not there");
        } catch (const std::exception& e) {
            const auto text = QString::fromStdString(whatWentWrong(e));
            QVERIFY2(text.contains(QStringLiteral("exceeds dimension size")) && !text.contains(QStringLiteral("raised from")) && !text.contains(QStringLiteral("frame")), qPrintable(text));
        }
    }
    /// DeepLabCut keeps a part that an assembly lacks with a confidence of 0, and so the individual comes later.
    void aPartThatIsMissingLowersItsIndividual()
    {
        auto info = infoOfSeveral();
        info.uniqueBodyparts.clear();
        dataset::Annotations labels(2, 2), found(2, 2);
        labels.at(0, 0) = {10, 10};
        labels.at(0, 1) = {40, 40};
        found.at(0, 0) = {12, 10};            // surer, but half of it is missing
        found.at(1, 0) = {10, 14};
        found.at(1, 1) = {40, 44};
        const Prediction p{found, {0.9, 0.0, 0.8, 0.8}};
        const auto m = poseMetrics({framePoses(info, labels, p)}, false, 0.6);
        QCOMPARE(m.rmse, 4.0);                // the whole one takes the label
        dataset::Annotations nobody(2, 2);
        const auto poses = framePoses(info, labels, {nobody, {0.0, 0.0, 0.0, 0.0}});
        QCOMPARE(poses.predicted[0][0][2], -1.0);   // who is not there at all has no score
    }
    /// A frame without labels is one of an epoch, and one of an evaluation: what is found in it is wrong.
    void framesWithoutLabelsCount()
    {
        QTemporaryDir dir;
        const auto root = test::pathOf(dir);
        const auto project = *dataset::writeDemoProject(root / "demo", {1, 3, 1});
        for (const auto& file : fs::recursive_directory_iterator(project / "labeled-data")) {
            if (file.path().extension() == ".h5") fs::remove(file.path());
        }
        const auto table = project / "labeled-data" / "arena-top" / "CollectedData_demo.csv";
        QStringList lines = QString::fromStdString(*readFile(table)).split(QLatin1Char('\n'));
        for (int i = 3; i < 5; ++i) {
            const auto cells = lines[i].split(QLatin1Char(','));
            lines[i] = cells.mid(0, 3).join(QLatin1Char(',')) + QString(cells.size() - 3, QLatin1Char(','));
        }
        QVERIFY(writeFileAtomically(table, lines.join(QLatin1Char('\n')).toStdString()));
        for (const char* made : {"training-datasets", "dlc-models"}) fs::remove_all(project / made);   // they are of the labels before
        const fs::path file = test::makeTorchSet(project);
        test::change(file, {{"train_settings.batch_size", "1"}, {"train_settings.epochs", "1"}, {"runner.eval_interval", "1"},
                            {"data.train.crop_sampling.width", "64"}, {"data.train.crop_sampling.height", "64"}});
        const auto opened = *dataset::openProject(project);
        const auto split = dataset::shuffleFor(opened, file);
        std::size_t bare = 0;
        for (const auto& frame : opened.frames) bare += frame.labels.labeledCount() == 0 ? 1 : 0;
        QCOMPARE(bare, std::size_t(2));
        QCOMPARE(split.train.size() + split.test.size(), opened.frames.size());
        TrainOptions o;
        o.config = file;
        o.project = project;
        o.run = root / "run";
        o.device = "cpu";
        o.precision = "fp32";
        o.threads = 1;
        const std::atomic<bool> stop{false};
        const auto done = trainRun(o, stop);
        QVERIFY2(done, done ? "" : done.error().english().c_str());
        std::size_t steps = 0;
        const auto events = *runs::EventReader(o.run).poll();
        for (const auto& e : events) steps += e.type == runs::EventType::Step ? 1 : 0;
        QCOMPARE(steps, split.train.size());
        const auto csv = readFile(o.run / "evaluation" / "snapshot-1-predictions.csv");
        QVERIFY(csv);
        QCOMPARE(static_cast<std::size_t>(QString::fromStdString(*csv).count(QStringLiteral("labeled-data"))), opened.frames.size());
    }
};

QTEST_GUILESS_MAIN(HeadsTest)
#include "test_heads.moc"
