// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real posetuner-cli: what scripts rely on.
#include "tests/support/cli_run.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using pt::test::cli;
using pt::test::Run;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList changedLines(const QByteArray& before, const QByteArray& after)
{
    const auto a = before.split('\n');
    const auto b = after.split('\n');
    QByteArrayList changed;
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i)) changed += b.value(i);
    }
    return changed;
}

}  // namespace

class CliTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_project, m_config;

private slots:
    void initTestCase()
    {
        m_project = m_dir.filePath(QStringLiteral("demo"));
        const Run run = cli({"demo", m_project, "--frames", "6", "--json"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        m_config = json["pose_cfg"].toString();
        QVERIFY(QFile::exists(m_config));
        QVERIFY(QFile::exists(m_project + "/config.yaml"));
    }
    void helpListsWhatThereIs()
    {
        const Run run = cli({"--help"});
        QCOMPARE(run.exitCode, 0);
        for (const char* command : {"demo", "get", "set", "lint", "explain", "preview", "stats", "params", "translate", "create-training-set"}) {
            QVERIFY2(run.out.contains(command), command);
            QCOMPARE(cli({command, "--help"}).exitCode, 0);
        }
    }
    void setChangesOneLineAndGetReadsIt()
    {
        const QByteArray before = bytesOf(m_config);
        const Run set = cli({"set", m_config, "global_scale", "0.65"});
        QVERIFY2(set.exitCode == 0, set.err.constData());
        const QByteArray after = bytesOf(m_config);
        const auto changed = changedLines(before, after);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(changed.first().startsWith("global_scale: 0.65"), changed.first().constData());
        QCOMPARE(cli({"get", m_config, "global_scale"}).out.trimmed(), QByteArray("0.65"));
        QVERIFY(cli({"set", m_config, "global_scale", "0.8"}).exitCode == 0);
        QCOMPARE(bytesOf(m_config), before);
    }
    void setPrintsTheChangedLine()
    {
        QCOMPARE(cli({"set", m_config, "batch_size", "3"}).exitCode, 0);
        const Run run = cli({"set", m_config, "batch_size", "4"});
        QCOMPARE(run.exitCode, 0);
        const auto lines = run.out.split('\n');
        QVERIFY2(lines.size() == 3 && lines[0].startsWith("-batch_size: 3") && lines[1].startsWith("+batch_size: 4"), run.out.constData());
        const QByteArray before = bytesOf(m_config);
        QVERIFY(cli({"set", m_config, "batch_size", "4"}).out.contains("already"));
        QCOMPARE(bytesOf(m_config), before);
        QCOMPARE(cli({"set", m_config, "rotation", "-5"}).exitCode, 0);   // no option, a number
        QCOMPARE(cli({"get", m_config, "rotation"}).out.trimmed(), QByteArray("-5"));
        QCOMPARE(cli({"set", m_config, "crop_size", "[256, 192]"}).exitCode, 0);
        QCOMPARE(cli({"get", m_config, "crop_size[1]"}).out.trimmed(), QByteArray("192"));
    }
    void blocksAreYamlOnTheirOwn()
    {
        const QString path = m_dir.filePath(QStringLiteral("block.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a:\n    b: 1\n    c:\n        - 2\n");
        file.close();
        QCOMPARE(cli({"get", path, "a"}).out, QByteArray("b: 1\nc:\n    - 2\n"));
        QCOMPARE(cli({"set", path, "x.y", "true"}).exitCode, 0);
        QCOMPARE(bytesOf(path), QByteArray("a:\n    b: 1\n    c:\n        - 2\nx:\n    y: true\n"));
    }
    void nestedAndListKeys()
    {
        QVERIFY(cli({"set", m_config, "multi_step[0][0]", "0.01"}).exitCode == 0);
        QCOMPARE(cli({"get", m_config, "multi_step[0][0]"}).out.trimmed(), QByteArray("0.01"));
        QVERIFY(cli({"set", m_config, "convolution.sharpen", "true"}).exitCode == 0);
        const auto json = QJsonDocument::fromJson(cli({"get", m_config, "convolution.sharpen", "--json"}).out).object();
        QCOMPARE(json["value"].toBool(), true);
    }
    void badInputIsOneSentenceAndExitCode2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString broken = m_dir.filePath(QStringLiteral("broken.yaml"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a: [1, 2\nb: {");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("no such file") << QStringList{"get", "no/such.yaml", "a"};
        QTest::newRow("no such key") << QStringList{"get", m_config, "no_such_key"};
        QTest::newRow("malformed key") << QStringList{"get", m_config, "a[b"};
        QTest::newRow("broken value") << QStringList{"set", m_config, "global_scale", "[1, 2"};
        QTest::newRow("broken file") << QStringList{"lint", broken};
        QTest::newRow("no project") << QStringList{"stats", "--project", m_dir.path() + "/nowhere"};
        QTest::newRow("folder not empty") << QStringList{"demo", m_project};
        QTest::newRow("no such frame") << QStringList{"preview", m_config, "--project", m_project, "--frame", "nope.png", "--out", "x.png"};
        QTest::newRow("several such frames") << QStringList{"preview", m_config, "--project", m_project, "--frame", "img0000.png", "--out", "x.png"};
        QTest::newRow("not a project") << QStringList{"stats", "--project", m_dir.path()};
        QTest::newRow("index beyond the list") << QStringList{"set", m_config, "crop_size[7]", "5"};
        QTest::newRow("no such view") << QStringList{"preview", m_config, "--project", m_project, "--frame", "arena-top/img0000.png", "--out", "x.png", "--view", "sideways"};
        QTest::newRow("shuffle exists") << QStringList{"create-training-set", m_project, "--shuffle", "1"};
    }
    void badInputIsOneSentenceAndExitCode2()
    {
        QFETCH(QStringList, arguments);
        const QByteArray before = bytesOf(m_config);
        const Run run = cli(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.startsWith("posetuner-cli: "), run.err.constData());
        QVERIFY2(run.err.count('\n') <= 2, run.err.constData());
        QCOMPARE(bytesOf(m_config), before);
    }
    void lintFindsTheHandbooksSpelling()
    {
        const QString copy = m_dir.filePath(QStringLiteral("pose_cfg.yaml"));
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_config, copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::Append));
        file.write("sharpening: true\n");
        file.close();
        const Run text = cli({"lint", copy});
        QCOMPARE(text.exitCode, 1);
        const int line = static_cast<int>(bytesOf(copy).count('\n'));
        QVERIFY2(text.out.contains(QByteArray("pose_cfg.yaml:") + QByteArray::number(line) + ":"), text.out.constData());
        QVERIFY2(text.out.contains("L16"), text.out.constData());
        const auto json = QJsonDocument::fromJson(cli({"lint", copy, "--json"}).out).object();
        QVERIFY(!json["findings"].toArray().isEmpty());
    }
    void explainNamesWhatIsIgnored()
    {
        const Run run = cli({"explain", m_config, "--json"});
        QCOMPARE(run.exitCode, 0);
        const auto values = QJsonDocument::fromJson(run.out).object()["values"].toArray();
        bool globalScale = false;
        for (const auto& value : values) {
            if (value.toObject()["key"] != "global_scale") continue;
            globalScale = true;
            QCOMPARE(value.toObject()["origin"].toString(), QString("file"));
            QCOMPARE(value.toObject()["effective"].toString().toDouble(), 0.8);
        }
        QVERIFY(globalScale);
    }
    void bothEnginesAreExplained()
    {
        const Run made = cli({"create-training-set", m_project, "--shuffle", "21", "--engine", "pytorch", "--json"});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QString torch = QJsonDocument::fromJson(made.out).object()["pose_cfg"].toString();
        QVERIFY2(torch.contains("dlc-models-pytorch") && torch.endsWith("train/pytorch_config.yaml"), qPrintable(torch));
        QCOMPARE(cli({"lint", torch}).exitCode == 2, false);
        QCOMPARE(cli({"set", torch, "data.train.gaussian_noise", "true"}).exitCode, 0);
        QCOMPARE(cli({"set", torch, "data.train.affine.rot", "7"}).exitCode, 0);
        const auto json = QJsonDocument::fromJson(cli({"explain", torch, "--json"}).out).object();
        QCOMPARE(json["dialect"].toString(), QString("pytorch_config.yaml"));
        QHash<QString, QJsonObject> values;
        for (const auto& value : json["values"].toArray()) values.insert(value.toObject()["key"].toString(), value.toObject());
        QCOMPARE(values["data.train.gaussian_noise"]["effective"].toString(), QString("1.0"));
        QCOMPARE(values["data.train.gaussian_noise"]["origin"].toString(), QString("overridden"));
        QCOMPARE(values["data.train.affine.rot"]["origin"].toString(), QString("ignored"));
        QCOMPARE(values["runner.snapshot_prefix"]["origin"].toString(), QString("loader default"));
        const Run text = cli({"explain", torch});
        QVERIFY2(text.out.contains("x data.train.affine.rot "), text.out.constData());
        QVERIFY(cli({"create-training-set", m_project, "--shuffle", "21", "--engine", "tensorflow"}).exitCode == 2);  // the number is taken
        QVERIFY(cli({"create-training-set", m_project, "--shuffle", "22", "--engine", "pytorch", "--net-type", "nonsense"}).err.contains("nonsense"));
        QVERIFY(!QFile::exists(m_project + "/dlc-models-pytorch/iteration-0") || QDir(m_project + "/dlc-models-pytorch/iteration-0").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    }
    void strayKeysAreMarkedAsIgnored()
    {
        const QString copy = m_dir.filePath("stray.yaml");
        QFile::remove(copy);
        QFile::copy(m_config, copy);
        QCOMPARE(cli({"set", copy, "sharpening", "true"}).exitCode, 0);
        const Run text = cli({"explain", copy});
        QVERIFY2(text.out.contains("x sharpening "), text.out.constData());
    }
    void configurationsAreTranslated()
    {
        const QString out = m_dir.filePath("translated.yaml");
        const Run run = cli({"translate", m_config, "--to", "torch", "--out", out, "--json"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QHash<QString, QString> kinds;
        for (const auto& note : QJsonDocument::fromJson(run.out).object()["notes"].toArray())
            kinds.insert(note.toObject()["from"].toString(), note.toObject()["kind"].toString());
        QCOMPARE(kinds["batch_size"], QString("same"));
        QCOMPARE(kinds["pos_dist_thresh"], QString("nearest"));
        QCOMPARE(kinds["contrast.clahe"], QString("lost"));
        QVERIFY(cli({"lint", out}).out.contains("nothing to object to") || !cli({"lint", out}).out.contains("fails:"));
        const QByteArray before = bytesOf(out);
        const Run again = cli({"translate", m_config, "--to", "torch", "--out", out});
        QCOMPARE(again.exitCode, 2);  // never overwritten
        QCOMPARE(bytesOf(out), before);
        QVERIFY(again.err.count('\n') == 1);
        QCOMPARE(cli({"translate", out, "--to", "torch", "--out", m_dir.filePath("x.yaml")}).exitCode, 2);
        const QString back = m_dir.filePath("back.yaml");
        const Run there = cli({"translate", out, "--to", "tf", "--out", back});
        QVERIFY2(there.exitCode == 0, there.err.constData());
        QCOMPARE(cli({"get", back, "dataset_type"}).out.trimmed(), QByteArray("imgaug"));
    }
    void previewDraws_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("draws");
        QTest::newRow("augment") << "augment" << 1;
        QTest::newRow("sheet") << "augment" << 9;
        QTest::newRow("targets") << "targets" << 1;
        QTest::newRow("crops") << "crops" << 1;
        for (const char* view : {"locref", "kernel", "batch", "probability"}) QTest::newRow(view) << view << 1;
    }
    void previewWithoutDice()
    {
        for (const char* view : {"size", "schedule", "receptive", "extremes"}) {
            const QString out = m_dir.filePath(QString(view) + ".png");
            const Run run = cli({"preview", m_config, "--project", m_project, "--frame", "labeled-data/arena-top/img0000.png", "--out", out, "--view", view, "--focus", "contrast.clahe"});
            QVERIFY2(run.exitCode == 0, run.err);
            QVERIFY(QImage(out).width() > 300);
        }
        const QStringList fired{"preview", m_config, "--project", m_project, "--frame", "labeled-data/arena-top/img0000.png", "--out", m_dir.filePath("f.png"), "--only-fired"};
        QCOMPARE(cli(fired + QStringList{"--focus", "contrast.clahe", "--draws", "4"}).exitCode, 0);
        QCOMPARE(cli(fired).exitCode, 2);                                      // of which operation?
        QCOMPARE(cli(fired + QStringList{"--focus", "global_scale"}).exitCode, 2);
    }
    void previewDraws()
    {
        QFETCH(QString, view);
        QFETCH(int, draws);
        const auto draw = [&](int seed, const QString& name) {
            const QString out = m_dir.filePath(name);
            const Run run = cli({"preview", m_config, "--project", m_project, "--frame", "labeled-data/arena-top/img0000.png", "--seed",
                                 QString::number(seed), "--draws", QString::number(draws), "--out", out, "--view", view});
            if (run.exitCode != 0) qWarning("%s", run.err.constData());
            return QImage(out);
        };
        const QImage a = draw(3, view + "a.png");
        QVERIFY(a.width() > 200 && a.height() > 100);
        QCOMPARE(draw(3, view + "b.png"), a);   // the same seed draws the same picture
        QVERIFY(draw(4, view + "c.png") != a);
    }
    void lintKnowsItsLevels()
    {
        const auto made = QJsonDocument::fromJson(cli({"create-training-set", m_project, "--shuffle", "8", "--json"}).out).object();
        const QString fresh = made["pose_cfg"].toString();
        QVERIFY(QFile::exists(fresh));
        const Run sound = cli({"lint", fresh});   // the demo has hints, nothing worse
        QVERIFY2(sound.exitCode == 0, sound.out);
        QCOMPARE(cli({"lint", fresh, "--fail-on", "hint"}).exitCode, 1);
        const QString copy = m_dir.path() + "/levels.yaml";
        QFile::remove(copy);
        QVERIFY(QFile::copy(fresh, copy));
        QCOMPARE(cli({"set", copy, "crop_by", "0"}).exitCode, 0);   // surprises
        QCOMPARE(cli({"lint", copy}).exitCode, 1);
        QCOMPARE(cli({"lint", copy, "--fail-on", "never"}).exitCode, 0);
        QCOMPARE(cli({"lint", copy, "--fail-on", "fails"}).exitCode, 0);
        QCOMPARE(cli({"lint", copy, "--fail-on", "sometimes"}).exitCode, 2);
        QCOMPARE(cli({"lint", copy, "--json", "--sarif"}).exitCode, 2);
        QCOMPARE(cli({"lint", copy, "--gpu-memory", "much"}).exitCode, 2);
        const auto json = QJsonDocument::fromJson(cli({"lint", copy, "--json"}).out).object();
        for (const auto& value : json["findings"].toArray()) {
            const auto finding = value.toObject();
            QVERIFY(finding["proven"].isNull() || !finding["proven"].toString().isEmpty());
            if (finding["id"] == "L60") QVERIFY(finding["proven"].toString().contains("3.0.2"));
        }
        QVERIFY(cli({"lint", fresh, "--gpu-memory", "0.1"}).out.contains("L54"));
        QVERIFY(!sound.out.contains("L54"));
    }
    void lintWritesSarif()
    {
        const QString copy = m_dir.path() + "/sarif ä.yaml";
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_config, copy));
        QCOMPARE(cli({"set", copy, "crop_by", "0"}).exitCode, 0);
        QCOMPARE(cli({"set", copy, "rotation", "true"}).exitCode, 0);
        const Run run = cli({"lint", copy, "--sarif"});
        QCOMPARE(run.exitCode, 1);
        const auto log = QJsonDocument::fromJson(run.out).object();
        // the properties that SARIF 2.1.0 requires, and the links between them
        QCOMPARE(log["version"].toString(), QString("2.1.0"));
        QVERIFY(log["$schema"].toString().contains("sarif-2.1.0"));
        QCOMPARE(log["runs"].toArray().size(), 1);
        const auto body = log["runs"].toArray()[0].toObject();
        const auto driver = body["tool"].toObject()["driver"].toObject();
        QCOMPARE(driver["name"].toString(), QString("posetuner-cli"));
        const auto rules = driver["rules"].toArray();
        const auto results = body["results"].toArray();
        QVERIFY(results.size() >= 2);
        QSet<QString> ids;
        for (const auto& rule : rules) {
            const QString id = rule.toObject()["id"].toString();
            QVERIFY(!id.isEmpty() && !ids.contains(id));
            ids.insert(id);
            QVERIFY(!rule.toObject()["shortDescription"].toObject()["text"].toString().isEmpty());
        }
        const QString text = QString::fromUtf8(bytesOf(copy));
        bool repaired = false;
        for (const auto& value : results) {
            const auto result = value.toObject();
            QVERIFY(QStringList({"error", "warning", "note"}).contains(result["level"].toString()));
            QCOMPARE(rules[result["ruleIndex"].toInt()].toObject()["id"], result["ruleId"]);
            QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
            const auto place = result["locations"].toArray()[0].toObject()["physicalLocation"].toObject();
            const QString uri = place["artifactLocation"].toObject()["uri"].toString();
            QVERIFY2(uri.endsWith("/sarif%20%C3%A4.yaml") && uri.startsWith("file:///"), qPrintable(uri));
            if (place.contains("region")) QVERIFY(place["region"].toObject()["startLine"].toInt() > 0 && place["region"].toObject()["startColumn"].toInt() > 0);
            if (!result.contains("fixes") || result["ruleId"] != "L60") continue;
            const auto change = result["fixes"].toArray()[0].toObject()["artifactChanges"].toArray()[0].toObject()["replacements"].toArray()[0].toObject();
            const auto region = change["deletedRegion"].toObject();
            QString fixed = text;
            fixed.replace(region["charOffset"].toInt(), region["charLength"].toInt(), change["insertedContent"].toObject()["text"].toString());
            QFile file(copy + ".fixed.yaml");
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(fixed.toUtf8());
            file.close();
            QVERIFY(!cli({"lint", copy + ".fixed.yaml"}).out.contains("L60"));
            repaired = true;
        }
        QVERIFY(repaired);
    }
    void lintTakesAProject()
    {
        QCOMPARE(cli({"create-training-set", m_project, "--shuffle", "7"}).exitCode, 0);
        const auto json = QJsonDocument::fromJson(cli({"lint", m_project, "--json"}).out).object();
        QString second;
        for (const auto& one : json["configurations"].toArray()) {
            if (one.toObject()["file"].toString().contains("shuffle7")) second = one.toObject()["file"].toString();
        }
        QVERIFY(json["configurations"].toArray().size() >= 2 && !second.isEmpty());
        QFile broken(QFileInfo(second).absoluteFilePath());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("a: [1\n");
        broken.close();
        const Run run = cli({"lint", m_project});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.contains("broken-file"));
        QVERIFY(run.out.contains("shuffle1"));
    }
    void statsCount()
    {
        const Run run = cli({"stats", "--project", m_project, "--json"});
        QCOMPARE(run.exitCode, 0);
        const auto json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["frames"].toInt(), 18);
        QCOMPARE(cli({"stats", "--project", m_project + "/config.yaml", "--json"}).exitCode, 0);
        QCOMPARE(json["videos"].toObject().size(), 3);
        QVERIFY(json["median_animal_px"].toDouble() > 50);
    }
    void threeAnimalsMakeAMultiAnimalProject()
    {
        const QString dir = m_dir.filePath(QStringLiteral("three"));
        const Run run = cli({"demo", dir, "--individuals", "3", "--frames", "4", "--json"});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QString config = QJsonDocument::fromJson(run.out).object()["pose_cfg"].toString();
        QCOMPARE(cli({"get", config, "dataset_type"}).out.trimmed(), QByteArray("multi-animal-imgaug"));
        QCOMPARE(cli({"get", config, "num_joints"}).out.trimmed(), QByteArray("6"));
    }
    void paramsAreATable()
    {
        const auto list = QJsonDocument::fromJson(cli({"params", "--json"}).out).array();
        QVERIFY(list.size() > 250);  // both kinds of file
        const Run typo = cli({"params", "glbal_scale"});
        QCOMPARE(typo.exitCode, 2);
        QVERIFY2(typo.err.contains("global_scale"), typo.err.constData());
    }
};
QTEST_APPLESS_MAIN(CliTest)
#include "test_cli.moc"
