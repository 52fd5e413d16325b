// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// posetuner-cli diff and preset, as scripts call them.
#include "tests/support/cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using pt::test::cli;
using pt::test::Run;

class CompareTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { qputenv("POSETUNER_DATA", m_dir.filePath("data").toUtf8()); }

    void diffByLineAndByMeaning()
    {
        const QString a = write("a.yaml", "# c\na: 1.0\nb: [1, 2]\nc: 3\n"), b = write("b.yaml", "b:\n- 1\n- 2\na: 1\nc: 4\nd: x\n");
        QCOMPARE(cli({"diff", a, a}).exitCode, 0);
        QCOMPARE(cli({"diff", a, a}).out, QByteArray());
        const Run lines = cli({"diff", a, b});
        QCOMPARE(lines.exitCode, 1);
        QVERIFY(lines.out.contains("\n-a: 1.0\n") && lines.out.contains("\n+c: 4\n"));
        const Run keys = cli({"diff", "--semantic", a, b});
        QCOMPARE(keys.exitCode, 1);
        QCOMPARE(keys.out, QByteArray("~ c: 3 -> 4\n+ d: x\n"));
        const auto json = QJsonDocument::fromJson(cli({"diff", a, b, "--semantic", "--json"}).out).object();
        QCOMPARE(json["same"].toBool(), false);
        QCOMPARE(json["changes"].toArray().size(), 2);
        QCOMPARE(json["changes"].toArray()[0].toObject()["b"].toObject()["line"].toInt(), 5);
        const QString same = write("same.yaml", "c: 3.0\nb: [1.0, 2]\na: 1\n");
        QCOMPARE(cli({"diff", a, same, "--semantic"}).exitCode, 0);
        QCOMPARE(cli({"diff", a, same}).exitCode, 1);
        QVERIFY(QJsonDocument::fromJson(cli({"diff", a, same, "--json"}).out).object()["hunks"].toArray().size() > 0);
    }

    void diffOfWhatCannotBeReadIsTwo()
    {
        const QString a = write("a.yaml", "a: 1\n"), broken = write("broken.yaml", "a: [1\n");
        for (const QStringList& args : {QStringList{"diff", a, m_dir.filePath("none.yaml")}, {"diff", "--semantic", a, broken}, {"diff", a}}) {
            const Run run = cli(args);
            QCOMPARE(run.exitCode, 2);
            QCOMPARE(run.err.count('\n'), 1);
        }
        QVERIFY(cli({"diff", "--semantic", a, broken}).err.contains("broken.yaml"));
    }

    void presetsAreListedShownAndApplied()
    {
        const Run list = cli({"preset", "list"});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.contains("dark-infrared") && list.out.contains("crowded-animals"));
        QVERIFY(QJsonDocument::fromJson(cli({"preset", "list", "--json"}).out).array().size() >= 4);
        QVERIFY(cli({"preset", "show", "low-resolution"}).out.startsWith("posetuner_preset: 1\n"));
        const QByteArray start = "# mine\ndataset_type: imgaug\nrotation: 25  # r\nrotateratio: 0.6\n";
        const QString file = write("pose_cfg.yaml", start), out = m_dir.filePath("out.yaml");
        QCOMPARE(cli({"preset", "apply", file, "top-view-one-mouse", "--out", out}).exitCode, 0);
        QCOMPARE(read(file), start);
        QVERIFY(read(out).startsWith("# mine\ndataset_type: imgaug\nrotation: 180  # r\nrotateratio: 0.6\n"));
        const Run run = cli({"preset", "apply", file, "Top view, one mouse", "--json"});
        QCOMPARE(run.exitCode, 0);
        const auto json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json["already"].toArray().size(), 1);
        QCOMPARE(read(file), read(out));
        QVERIFY(cli({"preset", "apply", file, "top-view-one-mouse"}).out.contains("there already"));
    }

    void ownPresetsAndFilesThatAreNone()
    {
        QDir(m_dir.path()).mkpath("data/presets");
        write("data/presets/lab.yaml", "posetuner_preset: 1\nname: Lab\npose_cfg:\n- {key: batch_size, value: 3, why: small}\n");
        write("data/presets/bad.yaml", "x: 1\n");
        const Run list = cli({"preset", "list"});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.out.contains("lab  Lab"));
        QVERIFY(list.err.contains("bad.yaml"));
        const QString file = write("p.yaml", "batch_size: 8\n");
        QVERIFY(cli({"preset", "apply", file, "lab"}).out.contains("batch_size: 8 -> 3  # small"));
        const Run none = cli({"preset", "apply", file, "nothing-like-it"});
        QCOMPARE(none.exitCode, 2);
        const QString torch = write("pytorch_config.yaml", "model:\n  backbone:\n    type: ResNet\n");
        QCOMPARE(cli({"preset", "apply", torch, "lab"}).exitCode, 2);
        QCOMPARE(read(torch), QByteArray("model:\n  backbone:\n    type: ResNet\n"));
    }
};
QTEST_APPLESS_MAIN(CompareTest)
#include "test_compare.moc"
