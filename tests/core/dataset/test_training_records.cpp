// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a training set on disk says, and what becomes of it when the labels change afterwards.
#include "core/base/file.h"
#include "core/dataset/internal.h"
#include "core/dataset/training_records.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

#include <cstring>
#include <fstream>
#include <functional>

using namespace pt;
using namespace pt::dataset;

namespace {

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

/// The same file as MATLAB compresses it.
std::string compressed(const std::string& mat)
{
    uLongf size = compressBound(static_cast<uLong>(mat.size() - 128));
    std::string packed(size, '\0');
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(mat.data() + 128), static_cast<uLong>(mat.size() - 128));
    const std::uint32_t head[2] = {15, static_cast<std::uint32_t>(size)};
    return mat.substr(0, 128) + std::string(reinterpret_cast<const char*>(head), sizeof head) + packed.substr(0, size);
}

/// Changes the labels of the first video's table, as a labelling tool does.
void relabel(const fs::path& root, const std::function<void(LabelTable&)>& change)
{
    const auto folders = labelFolders(root);
    for (const auto& entry : fs::directory_iterator(folders.front())) {
        if (entry.path().extension() != ".h5") continue;
        const fs::path h5 = entry.path();
        auto table = readHdf5Labels(h5);
        QVERIFY(table);
        change(*table);
        fs::path csv = h5;
        csv.replace_extension(".csv");
        fs::remove(h5);
        write(csv, writeCsvLabels(*table));
        QVERIFY(writeHdf5Labels(h5, *table));
        return;
    }
    QFAIL("no table");
}

const Finding* find(const std::vector<Finding>& findings, const std::string& id)
{
    for (const auto& f : findings)
        if (f.id == id) return &f;
    return nullptr;
}

}  // namespace

class TrainingRecordsTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path m_root;
    int m_number = 0;

    Project demo(int individuals = 1, int frames = 4)
    {
        DemoOptions options;
        options.individuals = individuals;
        options.framesPerVideo = frames;
        const auto made = writeDemoProject(m_root, options);
        if (!made) qFatal("%s", made.error().english().c_str());
        return *openProject(m_root);
    }
    std::string datasetOf(const Project& project, int shuffle = 1) const
    {
        return utf8(trainingSetFolder(project.info) / pathFromUtf8(project.info.task + "_" + project.info.scorer + "95shuffle" + std::to_string(shuffle) +
                                                                    (project.info.multiAnimal ? ".pickle" : ".mat")));
    }

private slots:
    void init()
    {
        QVERIFY(m_dir.isValid());
        m_root = fs::path(m_dir.path().toStdString()) / std::to_string(m_number++);
    }

    void matIsReadBack()
    {
        MatRecord a, b;
        a.image = {"labeled-data", "Mäuse-ねずみ-🐭", "img01.png"};
        a.joints = {{0, 1, 2}, {3, 250, 7}};
        b.image = {"labeled-data", "m", "i2.png"};
        const std::string mat = writeMat({a, b});
        for (const std::string& bytes : {mat, compressed(mat)}) {
            const auto records = parseMatRecords(bytes, "x.mat");
            QVERIFY2(records, records ? "" : records.error().english().c_str());
            QCOMPARE(records->size(), std::size_t(2));
            QCOMPARE((*records)[0].image, std::string("labeled-data/Mäuse-ねずみ-🐭/img01.png"));
            QCOMPARE((*records)[0].joints.size(), std::size_t(2));
            QCOMPARE((*records)[0].joints[1].part, 3);
            QCOMPARE((*records)[0].joints[1].x, 250.0);
            QCOMPARE((*records)[0].joints[1].y, 7.0);
            QCOMPARE((*records)[1].image, std::string("labeled-data/m/i2.png"));
            QVERIFY((*records)[1].joints.empty());
        }
    }
    void brokenMatFilesEndInASentence()
    {
        MatRecord record;
        record.image = {"labeled-data", "video", "img01.png"};
        record.joints = {{0, 1, 2}};
        const std::string mat = writeMat({record, record});
        for (std::size_t n = 0; n < mat.size(); n += 3) {   // cut anywhere
            const auto records = parseMatRecords(mat.substr(0, n), "x.mat");
            QVERIFY(!records);
            QVERIFY(records.error().english().find("x.mat") != std::string::npos);
        }
        for (std::size_t at = 0; at < mat.size(); ++at) {   // and every byte wrong: an answer, whatever it is
            std::string wrong = mat;
            wrong[at] = static_cast<char>(wrong[at] ^ 0xFF);
            (void)parseMatRecords(wrong, "x.mat");
        }
        std::string packed = compressed(mat);
        packed[packed.size() / 2] = static_cast<char>(packed[packed.size() / 2] ^ 0x10);
        QVERIFY(!parseMatRecords(packed, "x.mat"));
        std::string other = mat;
        other[125] = 2;   // HDF5-based, version 7.3
        QCOMPARE(parseMatRecords(other, "x.mat").error().code, ErrorCode::Unsupported);
        QCOMPARE(parsePickleRecords("\x80\x03}.", "x.pickle").error().code, ErrorCode::Parse);
    }
    void ownTrainingSetsAgreeWithTheirLabels_data()
    {
        QTest::addColumn<int>("individuals");
        QTest::newRow("one, a .mat") << 1;
        QTest::newRow("three, a .pickle") << 3;
    }
    void ownTrainingSetsAgreeWithTheirLabels()
    {
        QFETCH(int, individuals);
        const Project project = demo(individuals);
        for (const bool torch : {false, true}) {
            const auto check = checkTrainingRecords(project, datasetOf(project), torch, &project.shuffles[0]);
            QVERIFY2(!check.missing && check.unreadable.text.empty(), check.unreadable.english().c_str());
            QVERIFY2(!check.differs(), check.ids.empty() ? "" : check.ids[0].c_str());
            QCOMPARE(check.otherRows, std::size_t(0));
        }
        QVERIFY(checkTrainingRecords(project, "training-datasets/nothing.mat", false).missing);
        write(m_root / "code.pickle", "cos\nsystem\n(S'true'\ntR.");
        const auto refused = checkTrainingRecords(project, "code.pickle", false);
        QVERIFY(refused.unreadable.english().find("os.system") != std::string::npos);

        // one label moved, one taken away, one put where there was none
        relabel(m_root, [](LabelTable& table) {
            int done = 0;
            for (auto& row : table.rows)
                for (auto& p : row.labels.points) {
                    if (!Annotations::isLabeled(p) || done == 2) continue;
                    if (done++ == 0) p.x += 3.0;
                    else p = {Annotations::kMissing, Annotations::kMissing};
                }
        });
        const auto changed = openProject(m_root);
        QVERIFY(changed);
        const bool trained = [&] {   // the first frame may be a test frame: then the training set does not hold it
            for (const int i : changed->shuffles[0].train)
                if (i == 0) return true;
            return false;
        }();
        const auto merged = checkTrainingRecords(*changed, {}, true);
        QCOMPARE(merged.movedLabels, std::size_t(1));
        QCOMPARE(merged.goneLabels, std::size_t(1));
        QCOMPARE(merged.newLabels, std::size_t(0));
        const auto records = checkTrainingRecords(*changed, datasetOf(*changed), false);
        if (trained) {
            QCOMPARE(records.movedLabels, std::size_t(1));
            QCOMPARE(records.goneLabels, std::size_t(1));
            QVERIFY(records.frames >= 1 && records.ids[0].find("labeled-data/") == 0);
        }
        // a new training set of this iteration would mix old and new labels: refused, with the way out
        TrainingSetOptions second;
        second.shuffle = 2;
        const auto made = createTrainingSet(*changed, second);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Conflict);
        QVERIFY(made.error().english().find("iteration: 1") != std::string::npos);
        // but a run's own split, taken home, still finds its frames
        TrainingSetOptions home;
        home.shuffle = 3;
        home.train = changed->shuffles[0].train;
        home.test = changed->shuffles[0].test;
        QVERIFY(createTrainingSet(*changed, home));
        home.shuffle = 4;
        home.train.push_back(9999);
        QVERIFY(!createTrainingSet(*changed, home));
    }
    void aSplitKeepsItsFramesWhenOthersAreLabelled()
    {
        const Project before = demo();
        std::vector<std::string> train;
        for (const int i : before.shuffles[0].train) train.push_back(before.frames[static_cast<std::size_t>(i)].id);
        relabel(m_root, [&](LabelTable& table) {   // a frame that sorts before all others of its video
            auto row = table.rows.front();
            const auto slash = row.id.rfind('/');
            row.id = row.id.substr(0, slash + 1) + "aaa.png";
            table.rows.insert(table.rows.begin(), row);
        });
        fs::copy_file(before.frames[0].path, before.frames[0].path.parent_path() / "aaa.png");
        const auto after = openProject(m_root);
        QVERIFY(after);
        QCOMPARE(after->frames.size(), before.frames.size() + 1);
        QCOMPARE(after->frames[0].image, std::string("aaa.png"));
        std::vector<std::string> now;
        for (const int i : after->shuffles[0].train) now.push_back(after->frames[static_cast<std::size_t>(i)].id);
        QCOMPARE(now, train);
        const auto* finding = find(after->findings, "labelled-since");
        QVERIFY(finding);
        QCOMPARE(finding->frames, std::vector<std::string>{after->frames[0].id});

        // DeepLabCut makes another shuffle in the same iteration: it merges the table anew, and the first split's numbers are now wrong
        fs::remove(mergedTable(after->info, m_root / trainingSetFolder(after->info)));
        TrainingSetOptions second;
        second.shuffle = 2;
        QVERIFY(createTrainingSet(*openProject(m_root), second));
        const auto mixed = openProject(m_root);
        const auto check = checkTrainingRecords(*mixed, {}, true, &mixed->shuffles[0]);
        QVERIFY(check.otherRows > 0);
        QCOMPARE(checkTrainingRecords(*mixed, {}, true, &mixed->shuffles[1]).otherRows, std::size_t(0));
    }
    void videosThatAreNotListedAreInNoSplit()
    {
        const Project before = demo();
        // the first video leaves video_sets; rows of the merged table then begin with the second one
        std::string config = *readFile(m_root / "config.yaml");
        const std::string stem = before.frames.front().video;
        const auto at = config.find(stem);
        QVERIFY(at != std::string::npos);
        config.replace(at, stem.size(), "other");
        write(m_root / "config.yaml", config);
        fs::remove_all(m_root / "training-datasets");
        fs::remove_all(m_root / "dlc-models");
        const auto project = openProject(m_root);
        QVERIFY(find(project->findings, "L44"));
        const auto made = createTrainingSet(*project, {});
        QVERIFY2(made, made ? "" : made.error().english().c_str());
        for (const auto* part : {&made->train, &made->test})
            for (const int i : *part) QVERIFY(project->frames[static_cast<std::size_t>(i)].video != stem);
        const auto again = openProject(m_root);
        QVERIFY(!find(again->findings, "labelled-since"));
        QCOMPARE(again->shuffles[0].train, made->train);
        QCOMPARE(again->shuffles[0].test, made->test);
        QVERIFY(!checkTrainingRecords(*again, datasetOf(*again), false, &again->shuffles[0]).differs());
        QVERIFY(!checkTrainingRecords(*again, {}, true, &again->shuffles[0]).differs());
        TrainingSetOptions second;
        second.shuffle = 2;
        QVERIFY(createTrainingSet(*again, second));
    }
};

QTEST_APPLESS_MAIN(TrainingRecordsTest)
#include "test_training_records.moc"
