// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_config.h"
#include "core/dataset/internal.h"
#include "core/dataset/pickle.h"
#include "core/dataset/project.h"

#include <opencv2/imgcodecs.hpp>

#include <hdf5.h>

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <set>
#include <cmath>
#include <fstream>

using namespace pt;
using namespace pt::dataset;

namespace {

const fs::path kOpenfield = fs::path(PT_SOURCE_DIR) / ".." / "shared" / "data" / "openfield";

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

void writePng(const fs::path& file, cv::Mat image)
{
    fs::create_directories(file.parent_path());
    std::vector<uchar> png;
    cv::imencode(".png", image, png);
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(png.data()), static_cast<std::streamsize>(png.size()));
}

bool near(const cv::Point2d& a, double x, double y) { return std::abs(a.x - x) < 1e-9 && std::abs(a.y - y) < 1e-9; }

const Finding* find(const std::vector<Finding>& findings, const std::string& id)
{
    for (const auto& f : findings) {
        if (f.id == id) return &f;
    }
    return nullptr;
}

const char* const kConfig = "Task: t\nscorer: me\ndate: Jan1\nmultianimalproject: false\nvideo_sets:\n  /somewhere/vid ä.mp4:\n    crop: 0, 64, 0, 48\n"
                            "bodyparts:\n- nose\n- tail\nskeleton:\n- - nose\n  - tail\nTrainingFraction:\n- 0.8\niteration: 0\n";

}  // namespace

class DatasetTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path m_root;

private slots:
    void init()
    {
        static int n = 0;
        m_root = fs::path(m_dir.path().toStdString()) / std::to_string(n++);
    }
    void openfieldOpens()
    {
        if (!fs::exists(kOpenfield)) QSKIP("the openfield project is not there");
        const auto project = openProject(kOpenfield);
        QVERIFY(project);
        QCOMPARE(project->frames.size(), std::size_t(116));
        QCOMPARE(project->info.jointNames().size(), std::size_t(4));
        QVERIFY(!project->info.multiAnimal);
        QCOMPARE(project->frames[0].size, cv::Size(640, 480));
        QCOMPARE(project->frames[0].labels.labeledCount(), 4);
        const auto image = loadFrame(*project, project->frames[5]);
        QVERIFY(image);
        QCOMPARE(image->type(), CV_8UC3);
    }
    void singleAnimalCsvWithEveryMishap()
    {
        const fs::path folder = m_root / "labeled-data" / pathFromUtf8("vid ä");
        write(m_root / "config.yaml", kConfig);
        write(folder / "CollectedData_me.csv",
              "scorer,,,me,me,me,me,me,me\nbodyparts,,,nose,nose,tail,tail,ghost,ghost\ncoords,,,x,y,x,y,x,y\n"
              "labeled-data,vid ä,img01.png,1.5,2.5,,,3,4\n"
              "labeled-data,vid ä,img02.png,9\n"
              "labeled-data,vid ä,img03.png,abc,5,7.25,8.5,,\n"
              "labeled-data,vid ä,img04.png,200,5,7,8,,\n");
        writePng(folder / "img01.png", cv::Mat(48, 64, CV_8UC1, cv::Scalar(7)));
        writePng(folder / "img04.png", cv::Mat(48, 64, CV_8UC4, cv::Scalar(10, 20, 30, 0)));
        const auto project = openProject(m_root);
        QVERIFY(project);
        QCOMPARE(project->frames.size(), std::size_t(3));
        QVERIFY(near(project->frames[0].labels.at(0, 0), 1.5, 2.5));
        QCOMPARE(project->frames[0].labels.labeledCount(), 1);
        QVERIFY(near(project->frames[1].labels.at(0, 1), 7.25, 8.5));
        QCOMPARE(project->frames[1].labels.labeledCount(), 1);   // "abc" is no coordinate
        const Finding* row = find(project->findings, "broken-row");
        QVERIFY(row);
        QCOMPARE(row->line, 5);
        QVERIFY(find(project->findings, "missing-image"));
        QVERIFY(project->frames[1].missing);
        QVERIFY(find(project->findings, "unknown-bodypart"));
        QVERIFY(find(project->findings, "L41"));   // x = 200 in a frame of 64 px
        QVERIFY(find(project->findings, "L42"));   // no HDF5 file
        const auto grey = loadFrame(*project, project->frames[0]);
        QCOMPARE(grey->at<cv::Vec3b>(0, 0), cv::Vec3b(7, 7, 7));
        const auto clear = loadFrame(*project, project->frames[2]);
        QCOMPARE(clear->at<cv::Vec3b>(0, 0), cv::Vec3b(255, 255, 255));
        const auto gone = loadFrame(*project, project->frames[1]);
        QVERIFY(!gone);
        QVERIFY(gone.error().english().find("img03.png") != std::string::npos);
        QCOMPARE(project->info.skeleton.size(), std::size_t(1));
    }
    void oneIndexColumnWithEitherSlash()
    {
        write(m_root / "a.csv", "scorer,me,me\nbodyparts,nose,nose\ncoords,x,y\nlabeled-data\\v\\img1.png,1,2\n/old/place/labeled-data/v/img2.png,3,4\n");
        const auto table = readCsvLabels(m_root / "a.csv");
        QVERIFY(table);
        QCOMPARE(table->rows[0].id, std::string("labeled-data/v/img1.png"));
        QCOMPARE(table->rows[1].id, std::string("labeled-data/v/img2.png"));
        QVERIFY(near(table->rows[1].labels.at(0, 0), 3, 4));
    }
    void multiAnimalTableRoundTrips()
    {
        LabelTable table;
        table.scorer = "me";
        table.individuals = {"b", "a", "single"};
        table.bodyparts = {"tail", "nose"};
        for (int r = 0; r < 5; ++r) {
            Annotations labels(3, 2);
            labels.at(0, 1) = {r + 0.125, 2.0 / 3.0};
            if (r % 2 == 0) labels.at(2, 0) = {100.0 + r, 1e-7};
            table.rows.push_back({"labeled-data/v/img" + std::to_string(r) + ".png", labels});
        }
        write(m_root / "t.csv", writeCsvLabels(table));
        QVERIFY(writeHdf5Labels(m_root / "t.h5", table));
        const auto again = writeHdf5Labels(m_root / "t.h5", table);
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        for (const auto& read : {readCsvLabels(m_root / "t.csv"), readHdf5Labels(m_root / "t.h5")}) {
            QVERIFY(read);
            QCOMPARE(read->scorer, table.scorer);
            QCOMPARE(read->individuals, table.individuals);
            QCOMPARE(read->bodyparts, table.bodyparts);
            QCOMPARE(read->rows.size(), table.rows.size());
            for (std::size_t r = 0; r < table.rows.size(); ++r) {
                QCOMPARE(read->rows[r].id, table.rows[r].id);
                for (std::size_t i = 0; i < table.rows[r].labels.points.size(); ++i) {
                    const auto& p = table.rows[r].labels.points[i];
                    const auto& q = read->rows[r].labels.points[i];
                    QVERIFY(Annotations::isLabeled(p) ? near(q, p.x, p.y) : !Annotations::isLabeled(q));
                }
            }
        }
    }
    void uniquePartsBelongToTheSingleIndividual()
    {
        LabelTable table;
        table.scorer = "me, myself";
        table.individuals = {"a", "b", "single"};
        table.bodyparts = {"nose", "tail", "corner"};
        table.uniqueParts = 1;
        Annotations labels(3, 3);
        labels.at(0, 0) = {1, 2};
        labels.at(1, 1) = {3, 4};
        labels.at(2, 2) = {5, 6};
        table.rows.push_back({"labeled-data/v, \"1\"/img1.png", labels});
        const std::string csv = writeCsvLabels(table);
        QCOMPARE(std::count(csv.begin(), csv.begin() + static_cast<std::ptrdiff_t>(csv.find("individuals")), 'y'), std::ptrdiff_t(10));   // 2 x 2 + 1 pairs
        QVERIFY(csv.find("individuals,,,a,a,a,a,b,b,b,b,single,single\nbodyparts,,,nose,nose,tail,tail,nose,nose,tail,tail,corner,corner\n") != std::string::npos);
        write(m_root / "u.csv", csv);
        QVERIFY(writeHdf5Labels(m_root / "u.h5", table));
        for (const auto& read : {readCsvLabels(m_root / "u.csv"), readHdf5Labels(m_root / "u.h5")}) {
            QVERIFY(read);
            QCOMPARE(read->scorer, table.scorer);
            QCOMPARE(read->rows[0].id, table.rows[0].id);
            QVERIFY(near(read->rows[0].labels.at(0, 0), 1, 2));
            QVERIFY(near(read->rows[0].labels.at(1, 1), 3, 4));
            QVERIFY(near(read->rows[0].labels.at(2, 2), 5, 6));
            QCOMPARE(read->rows[0].labels.labeledCount(), 3);
        }
    }
    void hdf5SizesAreCheckedBeforeTheyAreBelieved()
    {
        // A sound table, then its values and its axes replaced by data sets that claim far more than the file can hold.
        LabelTable table;
        table.scorer = "me";
        table.bodyparts = {"nose"};
        table.rows.push_back({"labeled-data/v/img1.png", Annotations(1, 1)});
        for (const char* victim : {"block0_values", "axis1_label0", "axis1_level2"}) {
            const fs::path file = m_root / (std::string(victim) + ".h5");
            fs::create_directories(m_root);
            QVERIFY(writeHdf5Labels(file, table));
            const hid_t h5 = H5Fopen(file.string().c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
            const std::string name = std::string("df_with_missing/") + victim;
            const hid_t old = H5Dopen2(h5, name.c_str(), H5P_DEFAULT);
            const hid_t type = H5Dget_type(old);
            H5Dclose(old);
            H5Ldelete(h5, name.c_str(), H5P_DEFAULT);
            const hsize_t dims[2] = {hsize_t{1} << 31, 2};
            const hsize_t chunk[2] = {1024, 2};
            const int rank = std::string(victim) == "block0_values" ? 2 : 1;
            const hid_t space = H5Screate_simple(rank, dims, nullptr);
            const hid_t plist = H5Pcreate(H5P_DATASET_CREATE);
            H5Pset_chunk(plist, rank, chunk);   // nothing of it is ever stored
            const hid_t set = H5Dcreate2(h5, name.c_str(), type, space, H5P_DEFAULT, plist, H5P_DEFAULT);
            QVERIFY(set >= 0);
            H5Dclose(set), H5Pclose(plist), H5Sclose(space), H5Tclose(type), H5Fclose(h5);
            const auto read = readHdf5Labels(file);
            QVERIFY2(!read || read->rows.size() <= 1, victim);
        }
    }
    void damagedFilesAreSentences()
    {
        write(m_root / "bad.h5", "this is not HDF5");
        QVERIFY(!readHdf5Labels(m_root / "bad.h5"));
        write(m_root / "bad.csv", "a,b\n1,2\n");
        const auto csv = readCsvLabels(m_root / "bad.csv");
        QVERIFY(!csv);
        QVERIFY(csv.error().english().find("bad.csv") != std::string::npos);
        QVERIFY(!readPickle("cos\nsystem\n(S'true'\ntR."));
        QVERIFY(readPickle("cos\nsystem\n(S'true'\ntR.").error().english().find("os.system") != std::string::npos);
        QVERIFY(!readPickle(std::string("\x80\x03X\xff\xff\xff\x7f", 7)));
        QVERIFY(!readPickle("t"));
        write(m_root / "bad.png", "\x89PNG");
        QVERIFY(!loadImage(m_root / "bad.png"));
    }
    void pickleRoundTrips()
    {
        PickleWriter writer;
        writer.beginList();
        writer.text("ü");
        writer.integer(-5);
        writer.real(0.95);
        const std::vector<std::int64_t> numbers = {3, -1, 1LL << 40};
        writer.array("i8", {3}, {reinterpret_cast<const char*>(numbers.data()), 24});
        writer.endList();
        const auto value = readPickle(writer.finish());
        QVERIFY(value);
        QCOMPARE((*value)->items.size(), std::size_t(4));
        QCOMPARE((*value)->items[0]->text, std::string("ü"));
        QCOMPARE((*value)->items[1]->integer, std::int64_t(-5));
        QCOMPARE((*value)->items[2]->real, 0.95);
        QCOMPARE((*value)->items[3]->integers(), numbers);
    }
    void pickleNestingAndMemoryAreBounded()
    {
        QVERIFY(readPickle(std::string(100, ']') + std::string(99, 'a') + "."));
        QVERIFY(!readPickle(std::string(5000, ']') + std::string(4999, 'a') + "."));   // freed by recursion
        QVERIFY(!readPickle("]q\x01h\x01" "a."));                                    // a list that holds itself
        QVERIFY(!readPickle("]q\x01]q\x02h\x01" "ah\x01h\x02" "a."));               // and one that does so through another
        // one long text, copied into array after array: a few bytes each time
        std::string bomb = "(B";
        const std::string payload(1 << 20, 'x');
        for (int i = 0; i < 4; ++i) bomb += static_cast<char>(payload.size() >> (8 * i) & 0xFF);
        bomb += payload + "q\x01";
        bomb += "cnumpy\ndtype\nq\x02";
        for (int i = 0; i < 2000; ++i) bomb += "cnumpy.core.multiarray\nscalar\n(h\x01h\x01tR";
        QVERIFY(!readPickle(bomb + "t."));
    }
    void matFilesHoldNamesInAnyScript()
    {
        MatRecord record;
        record.image = {"labeled-data", "Mäuse-ねずみ-🐭", "img01.png"};
        record.size = {3, 48, 64};
        record.joints = {{0, 1, 2}};
        const std::string mat = writeMat({record});
        // the character array's dimensions count characters: 1 x 3 x 12, and its data are those characters, interleaved
        const std::int32_t dims[3] = {1, 3, 12};
        QVERIFY(mat.find(std::string(reinterpret_cast<const char*>(dims), sizeof dims)) != std::string::npos);
        QVERIFY(mat.find("lMiaämbuges0le1e-.dねp-ずndみga- t🐭 a  ") != std::string::npos);
    }
    void namesAreTruncatedAsDeepLabCutDoes()
    {
        QCOMPARE(fractionNumber(0.29), 28);
        QCOMPARE(fractionNumber(0.57), 56);
        QCOMPARE(fractionNumber(0.58), 57);   // 57.99999… in binary
        QCOMPARE(fractionNumber(0.95), 95);
    }
    void demoIsACompleteProject_data()
    {
        QTest::addColumn<int>("individuals");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void demoIsACompleteProject()
    {
        QFETCH(int, individuals);
        DemoOptions options;
        options.individuals = individuals;
        options.framesPerVideo = 4;
        std::atomic<int> reports{0};
        Progress progress;
        progress.report = [&](std::int64_t, std::int64_t) { ++reports; };
        const auto dir = writeDemoProject(m_root, options, progress);
        QVERIFY(dir);
        QVERIFY(reports > 10);
        QVERIFY(!writeDemoProject(m_root, options));   // not empty any more
        const auto project = openProject(m_root);
        QVERIFY(project);
        QVERIFY2(project->findings.empty(), project->findings.empty() ? "" : project->findings[0].message.english().c_str());
        QCOMPARE(project->frames.size(), std::size_t(12));
        QCOMPARE(project->info.multiAnimal, individuals > 1);
        QCOMPARE(project->shuffles.size(), std::size_t(1));
        const auto& shuffle = project->shuffles[0];
        QCOMPARE(shuffle.train.size() + shuffle.test.size(), std::size_t(12));
        QCOMPARE(shuffle.train.size(), std::size_t(11));
        QCOMPARE(shuffleFor(*project, shuffle.poseConfig).train, shuffle.train);
        const auto target = resolveTarget(shuffle.folder);
        QVERIFY(target);
        QCOMPARE(target->poseConfig, shuffle.poseConfig);
        QCOMPARE(target->projectRoot, m_root.lexically_normal());
        QCOMPARE(resolveTarget(m_root / "config.yaml")->poseConfig, shuffle.poseConfig);

        const auto document = config::YamlDocument::parse(*readFile(shuffle.poseConfig));
        QVERIFY(document);
        const auto reading = config::readPoseConfig(*document);
        QCOMPARE(reading.config.numJoints, 6);
        QCOMPARE(reading.config.jointNames, demoBodypartsOf(*project));
        QCOMPARE(reading.config.pafGraph.size(), std::size_t(individuals > 1 ? 15 : 0));

        // the same shuffle again is refused and changes nothing; another one is added
        const std::string before = *readFile(shuffle.poseConfig);
        QVERIFY(!createTrainingSet(*project, {}));
        QCOMPARE(*readFile(shuffle.poseConfig), before);
        TrainingSetOptions second;
        second.shuffle = 2;
        QVERIFY(createTrainingSet(*project, second));
        QCOMPARE(openProject(m_root)->shuffles.size(), std::size_t(2));
        TrainingSetOptions awkward;   // folder 57, and int(12 * 0.58) training frames
        awkward.shuffle = 4;
        awkward.fraction = 0.58;
        const auto made = createTrainingSet(*project, awkward);
        QVERIFY(made);
        QCOMPARE(made->train.size(), std::size_t(6));
        const auto reopened = openProject(m_root);
        QCOMPARE(shuffleFor(*reopened, made->poseConfig).train, made->train);
        TrainingSetOptions odd;
        odd.shuffle = 3;
        odd.fraction = 0.333;
        QVERIFY(!createTrainingSet(*project, odd));
    }
    void videosThatAreLeftOutAreNamed()
    {
        DemoOptions options;
        options.framesPerVideo = 4;
        QVERIFY(writeDemoProject(m_root, options));
        const auto before = openProject(m_root);
        QVERIFY(before && !find(before->findings, "L44"));
        const fs::path configFile = m_root / "config.yaml";
        const std::string config = *readFile(configFile);
        auto document = config::YamlDocument::parse(config);
        const std::string first = before->info.videoSets[0];
        const std::string stem = utf8(pathFromUtf8(first).stem());
        QVERIFY(document->remove(config::formatKeyPath({std::string("video_sets"), first})));
        write(configFile, document->text());
        const auto unlisted = openProject(m_root);
        const Finding* f = find(unlisted->findings, "L44");   // labelled, but not in video_sets
        QVERIFY(f && f->message.english().find(stem) != std::string::npos);

        document = config::YamlDocument::parse(config);
        QVERIFY(document->set(config::KeyPath{std::string("video_sets"), "/elsewhere/" + stem + ".avi", std::string("crop")}, "0, 1, 0, 1"));
        write(configFile, document->text());
        QVERIFY(find(openProject(m_root)->findings, "L44"));   // two videos of one name

        document = config::YamlDocument::parse(config);
        QVERIFY(document->set("scorer", "somebody"));
        write(configFile, document->text());
        const auto foreign = openProject(m_root);
        QCOMPARE(std::count_if(foreign->findings.begin(), foreign->findings.end(), [](const Finding& x) { return x.id == "L44"; }), 3);
    }
    void labelsFirstFilesLater()
    {
        DemoOptions options;
        options.framesPerVideo = 4;
        QVERIFY(writeDemoProject(m_root, options));
        const auto before = openProject(m_root);
        fs::remove(before->frames[1].path);
        fs::remove_all(m_root / "videos");
        const fs::path folder = before->frames[1].path.parent_path();
        const fs::path csv = folder / ("CollectedData_" + before->info.scorer + ".csv");
        auto table = readHdf5Labels(folder / ("CollectedData_" + before->info.scorer + ".h5"));
        QVERIFY(table);
        table->rows[0].labels.points[0] = {-5.0, 3.0};   // in the CSV only
        write(csv, writeCsvLabels(*table));

        const auto labels = openLabels(m_root);
        QVERIFY(labels);
        QCOMPARE(labels->frames.size(), std::size_t(12));
        QCOMPARE(labels->shuffles.size(), std::size_t(1));
        QVERIFY(labels->findings.empty());
        for (const auto& frame : labels->frames) QVERIFY(frame.size.empty() && !frame.missing);

        Project looked = *labels;
        Inspection inspection(looked);
        QCOMPARE(inspection.total(), std::size_t(12 + 1 + 3));   // images, the splits, and the CSV files beside the HDF5 files
        inspection.step(looked);
        std::set<std::string> known;
        for (const auto& frame : looked.frames)
            if (frame.size.area() > 0) known.insert(frame.video);
        QCOMPARE(known.size(), std::size_t(3));
        Project sofar = looked;
        inspection.addFindings(sofar);
        QVERIFY(find(sofar.findings, "missing-image"));
        QVERIFY(!find(sofar.findings, "L42"));               // the tables come last
        QVERIFY(looked.shuffles[0].train.empty());
        inspection.step(looked);
        QVERIFY(looked.shuffles[0].train == before->shuffles[0].train && !looked.shuffles[0].train.empty());
        while (!inspection.done()) inspection.step(looked);
        inspection.addFindings(looked);
        QVERIFY(find(looked.findings, "L42"));
        QVERIFY(looked.frames[1].missing);

        const auto whole = openProject(m_root);
        QCOMPARE(whole->findings.size(), looked.findings.size());
        for (std::size_t i = 0; i < whole->findings.size(); ++i) QCOMPARE(whole->findings[i].message.english(), looked.findings[i].message.english());
        for (std::size_t i = 0; i < whole->frames.size(); ++i) {
            QVERIFY(whole->frames[i].size == looked.frames[i].size);
            QCOMPARE(whole->frames[i].missing, looked.frames[i].missing);
        }

        Progress stop;
        stop.shouldStop = [] { return true; };
        QCOMPARE(openProject(m_root, stop).error().code, ErrorCode::Cancelled);
    }
    void anUnreadableSplitIsNotReplacedByAnother()
    {
        DemoOptions options;
        options.framesPerVideo = 4;
        QVERIFY(writeDemoProject(m_root, options));
        TrainingSetOptions second;
        second.shuffle = 2;
        second.seed = 7;
        const auto before = openProject(m_root);
        QVERIFY(before);
        QVERIFY(createTrainingSet(*before, second));
        const auto whole = openProject(m_root);
        QCOMPARE(whole->shuffles.size(), std::size_t(2));
        const Shuffle damaged = whole->shuffles[1];
        write(m_root / documentationFile(whole->info, damaged.trainFraction, 2), "torn");
        const auto project = openProject(m_root);
        QVERIFY(find(project->findings, "split-unreadable"));
        const Shuffle plain = shuffleFor(*project, damaged.poseConfig);
        QCOMPARE(plain.index, 2);
        QVERIFY(plain.train != project->shuffles[0].train);
        QVERIFY(std::is_sorted(plain.train.begin(), plain.train.end()));
        QCOMPARE(plain.train.size() + plain.test.size(), project->frames.size());
        QCOMPARE(shuffleFor(*project, m_root / "elsewhere" / "config.yaml").train, project->shuffles[0].train);   // a copy
    }
    void aShuffleFolderOpensItselfOrNothing()
    {
        DemoOptions options;
        options.framesPerVideo = 2;
        QVERIFY(writeDemoProject(m_root, options));
        const auto project = openProject(m_root);
        const std::string name = utf8(project->shuffles[0].folder.filename());
        const fs::path torch = m_root / "dlc-models-pytorch" / "iteration-0" / name;
        fs::create_directories(torch / "train");
        const auto nothing = resolveTarget(torch);
        QVERIFY(!nothing);
        QVERIFY(nothing.error().english().find("pytorch_config.yaml") != std::string::npos);
        write(torch / "train" / "pytorch_config.yaml", "net_type: resnet_50\n");
        const auto target = resolveTarget(torch);
        QVERIFY(target);
        QCOMPARE(utf8(target->poseConfig), utf8((torch / "train" / "pytorch_config.yaml").lexically_normal()));
        QCOMPARE(resolveTarget(torch / "train")->poseConfig, target->poseConfig);
    }
    void metadataKeepsItsStyle()
    {
        DemoOptions options;
        options.framesPerVideo = 4;
        QVERIFY(writeDemoProject(m_root, options));
        const auto project = openProject(m_root);
        const fs::path file = m_root / trainingSetFolder(project->info) / "metadata.yaml";
        TrainingSetOptions next;
        int shuffle = 2;
        for (const char* text : {"{shuffles: {old: {train_fraction: 0.8, index: 9, split: 3, engine: pytorch}}}\n", "shuffles: {}\n", "shuffles:\n", "",
                                 "# ours\nshuffles:\n    old: {train_fraction: 0.8, index: 9, split: 3, engine: pytorch}  # kept\n"}) {
            write(file, text);
            next.shuffle = shuffle++;
            QVERIFY2(createTrainingSet(*project, next), text);
            const auto document = config::YamlDocument::parse(*readFile(file));
            QVERIFY2(document, text);
            const auto* entry = document->find(config::KeyPath{std::string("shuffles"), shuffleFolderName(project->info, next.fraction, next.shuffle)});
            QVERIFY2(entry, text);
            QCOMPARE(entry->child("index")->scalar, std::to_string(next.shuffle));
            QCOMPARE(entry->child("engine")->scalar, std::string("tensorflow"));
            if (std::string(text).find("old") == std::string::npos) continue;
            QCOMPARE(entry->child("split")->scalar, std::string("4"));
            QCOMPARE(document->find("shuffles.old.engine")->scalar, std::string("pytorch"));
            QVERIFY(std::string(text).find('#') == std::string::npos || document->text().find("# kept") != std::string::npos);
        }
    }
    void aMissingImageComesOutOfTheVideo()
    {
        DemoOptions options;
        options.framesPerVideo = 4;
        QVERIFY(writeDemoProject(m_root, options));
        const auto before = openProject(m_root);
        const Frame frame = before->frames[2];
        const auto original = loadFrame(*before, frame);
        fs::remove(frame.path);
        const auto project = openProject(m_root);
        QVERIFY(find(project->findings, "missing-image"));
        if (project->frames[2].missing) QSKIP("this OpenCV writes no video");
        const auto image = loadFrame(*project, project->frames[2]);
        QVERIFY(image);
        QCOMPARE(image->size(), original->size());
        QVERIFY(cv::norm(*image, *original, cv::NORM_L1) / static_cast<double>(image->total() * 3) < 12.0);   // the video is lossy
    }
    void openingCanBeCancelled()
    {
        DemoOptions options;
        options.framesPerVideo = 2;
        QVERIFY(writeDemoProject(m_root, options));
        Progress progress;
        progress.shouldStop = [] { return true; };
        const auto project = openProject(m_root, progress);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::Cancelled);
    }
    void whatIsNoProjectSaysSo()
    {
        fs::create_directories(m_root);
        QVERIFY(!resolveTarget(m_root / "nothing"));
        write(m_root / "photo.jpg", "x");
        QVERIFY(resolveTarget(m_root / "photo.jpg").error().english().find("pose_cfg.yaml") != std::string::npos);
        write(m_root / "pose_config.yaml", "batch_size: 1\n");
        const auto single = resolveTarget(m_root / "pose_config.yaml");
        QVERIFY(single);
        QVERIFY(single->projectRoot.empty());
    }

private:
    static std::vector<std::string> demoBodypartsOf(const Project& project) { return project.info.jointNames(); }
};
QTEST_APPLESS_MAIN(DatasetTest)
#include "test_dataset.moc"
