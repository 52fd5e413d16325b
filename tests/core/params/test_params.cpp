// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/param_spec.h"
#include "core/params/pitfalls.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <set>
#include <string>

using namespace pt::params;

namespace {

QString goldenDir()
{
    const QString fromEnvironment = qEnvironmentVariable("POSETUNER_GOLDEN_DIR");
    return fromEnvironment.isEmpty() ? QStringLiteral(PT_SOURCE_DIR "/../shared/golden") : fromEnvironment;
}

bool isNumeric(Kind kind) { return kind == Kind::Int || kind == Kind::Real || kind == Kind::IntOrBool; }

}  // namespace

class ParamsTest final : public QObject
{
    Q_OBJECT
private slots:
    void keysAreUnique()
    {
        std::set<std::string> seen;
        for (const auto& row : all()) QVERIFY2(seen.insert(row.key).second, row.key);
        QVERIFY(seen.size() > 120);
    }
    void aliasesAreNoKeysAndBelongToOneRow()
    {
        std::set<std::string> seen;
        for (const auto& row : all())
            for (const char* alias : row.aliases) {
                QVERIFY2(find(alias) == nullptr, alias);
                QVERIFY2(seen.insert(alias).second, alias);
            }
    }
    void everyRowExplainsItself()
    {
        for (const auto& row : all()) {
            QVERIFY2(!row.label.empty() && !row.help.empty() && !row.tip.empty(), row.key);
            QVERIFY2(std::string(row.source).size() > 3, row.key);
            QVERIFY2(std::string(row.help.source).back() == '.' && std::string(row.tip.source).back() == '.', row.key);
            QVERIFY2(std::string(row.label.context) == "Param" && std::string(row.help.context) == "Param", row.key);
            QVERIFY2(std::string(row.synonyms).size() > 1, row.key);
            QVERIFY2(row.kind != Kind::Choice || !row.choices.empty(), row.key);
        }
    }
    void labelsAreUniqueInTheirGroup()
    {
        std::set<std::pair<int, std::string>> seen;
        for (const auto& row : all()) QVERIFY2(seen.emplace(static_cast<int>(row.group), row.label.source).second, row.key);
    }
    void rowsOfAGroupStandTogether()
    {
        std::set<int> finished;
        int current = -1;
        for (const auto& row : all()) {
            const int group = static_cast<int>(row.group);
            if (group == current) continue;
            QVERIFY2(!finished.count(group), row.key);
            if (current >= 0) finished.insert(current);
            current = group;
            QVERIFY(!groupLabel(row.group).empty());
        }
    }
    void numericDefaultsLieInTheirRanges()
    {
        int checked = 0;
        for (const auto& row : all()) {
            if (row.hard.lo < row.hard.hi && row.usual.lo < row.usual.hi)
                QVERIFY2(row.hard.contains(row.usual.lo) && row.hard.contains(row.usual.hi), row.key);
            if (!isNumeric(row.kind)) continue;
            for (const char* text : {row.defaultSingle, row.defaultMulti, row.absentSingle, row.absentMulti}) {
                bool ok = false;
                const double value = QString::fromLatin1(text).toDouble(&ok);
                if (!ok) continue;  // "", "true", "false"
                ++checked;
                if (row.hard.lo < row.hard.hi) QVERIFY2(row.hard.contains(value), row.key);
                if (row.usual.lo < row.usual.hi && !row.structural) QVERIFY2(row.usual.contains(value), row.key);
            }
        }
        QVERIFY(checked > 60);
    }
    void choiceDefaultsAreChoices()
    {
        for (const auto& row : all()) {
            if (row.kind != Kind::Choice) continue;
            for (const std::string text : {row.defaultSingle, row.defaultMulti, row.absentSingle, row.absentMulti}) {
                if (text.empty()) continue;
                const bool known = std::any_of(row.choices.begin(), row.choices.end(), [&](const char* c) { return text == c; });
                QVERIFY2(known, row.key);
            }
        }
    }
    void essentialRowsHaveAPictureAndALoader()
    {
        const std::set<std::string> wanted = {"max_input_size",
                                              "min_input_size",
                                              "global_scale",
                                              "batch_size",
                                              "pos_dist_thresh",
                                              "pafwidth",
                                              "scale_jitter_lo",
                                              "scale_jitter_up",
                                              "rotation",
                                              "rotateratio",
                                              "fliplr",
                                              "mirror",
                                              "crop_size",
                                              "cropratio",
                                              "max_shift",
                                              "crop_sampling",
                                              "convolution.sharpen",
                                              "convolution.sharpenratio",
                                              "convolution.edge",
                                              "convolution.edgeratio",
                                              "convolution.emboss",
                                              "convolution.embossratio",
                                              "motion_blur",
                                              "multi_step"};
        std::set<std::string> found;
        for (const auto& row : all()) {
            if (!row.essential) continue;
            found.insert(row.key);
            QVERIFY2(row.preview != Preview::None, row.key);
            QVERIFY2((row.readBy & (kSingle | kMulti)) != 0, row.key);
            QVERIFY2(!row.structural, row.key);
        }
        QCOMPARE(found, wanted);
    }
    void everyKeyOfDeepLabCutsTemplatesIsKnown()
    {
        int templates = 0;
        for (const char* name : {"tf_single_resnet50", "tf_multi_dlcrnet"}) {
            QFile file(goldenDir() + "/e_yaml/" + name + "/input.yaml");
            if (!file.open(QIODevice::ReadOnly)) continue;
            ++templates;
            std::vector<std::pair<int, std::string>> parents;
            for (QByteArray line : file.readAll().split('\n')) {
                const QByteArray trimmed = line.trimmed();
                const auto colon = trimmed.indexOf(':');
                if (trimmed.startsWith('#') || trimmed.startsWith('-') || colon <= 0) continue;
                const int indent = static_cast<int>(line.indexOf(trimmed));
                while (!parents.empty() && parents.back().first >= indent) parents.pop_back();
                std::string key = parents.empty() ? "" : parents.back().second + ".";
                key += trimmed.left(colon).toStdString();
                parents.emplace_back(indent, key);
                QVERIFY2(find(key) != nullptr || isParent(key), key.c_str());
            }
        }
        if (templates == 0) QSKIP("golden files not found; set POSETUNER_GOLDEN_DIR");
    }
    void findMeantKnowsTheHandbookAndTypos_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const char* cases[][2] = {{"sharpening", "convolution.sharpen"},
                                  {"sharpen", "convolution.sharpen"},
                                  {"sharpenratio", "convolution.sharpenratio"},
                                  {"edge", "convolution.edge"},
                                  {"emboss", "convolution.emboss"},
                                  {"embossratio", "convolution.embossratio"},
                                  {"clahe", "contrast.clahe"},
                                  {"histeqratio", "contrast.histeqratio"},
                                  {"gamma", "contrast.gamma"},
                                  {"crop_ratio", "cropratio"},
                                  {"blur", "motion_blur"},
                                  {"gobal_scale", "global_scale"},
                                  {"global-scale", "global_scale"},
                                  {"Global_Scale", "global_scale"},
                                  {"batchsize", "batch_size"},
                                  {"pos_dist_tresh", "pos_dist_thresh"},
                                  {"paf_width", "pafwidth"},
                                  {"rotatoin", "rotation"},
                                  {"crop_sampeling", "crop_sampling"},
                                  {"max_inputsize", "max_input_size"},
                                  {"convolution.sharpn", "convolution.sharpen"},
                                  {"multistep", "multi_step"},
                                  {"scale_jitter_upp", "scale_jitter_up"},
                                  {"colour", ""},
                                  {"x", ""},
                                  {"my_own_note", ""}};
        for (const auto& c : cases) QTest::newRow(c[0]) << QString(c[0]) << QString(c[1]);
    }
    void findMeantKnowsTheHandbookAndTypos()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const auto* row = findMeant(written.toStdString());
        QCOMPARE(row ? QString(row->key) : QString(), meant);
    }
    void parentsAreNotRows()
    {
        QVERIFY(isParent("contrast"));
        QVERIFY(isParent("convolution.emboss"));
        QVERIFY(!isParent("crop"));
        QVERIFY(!isParent("convolution.embossratio"));
        QVERIFY(find("contrast") == nullptr);
    }
    void pitfallsNameRealKeysAndStandInOrder()
    {
        QString before;
        for (const Pitfall& pitfall : pitfalls()) {
            QVERIFY2(QString(pitfall.id) > before, pitfall.id);   // no number twice
            before = pitfall.id;
            QVERIFY(!pitfall.text.empty());
            for (const QString& key : QString(pitfall.keys).split(' ')) {
                const bool known = find(key.toStdString()) != nullptr || findMeant(key.toStdString()) != nullptr;
                QVERIFY2(known, qPrintable(QString("%1 names %2").arg(pitfall.id, key)));
            }
        }
        QCOMPARE(pitfallsOf("crop_sampling").size(), std::size_t(3));
        QVERIFY(pitfallsOf("crop").empty());   // whole words only
    }
    void defaultsReadAlikeInBothYamlVersions()
    {
        // No exponents without a dot, no yes/no/on/off, no leading zeros.
        for (const auto& row : all())
            for (const QString text : {row.defaultSingle, row.defaultMulti, row.absentSingle, row.absentMulti}) {
                QVERIFY2(!text.contains(QRegularExpression("[0-9]e-?[0-9]")), row.key);
                QVERIFY2(!text.contains(QRegularExpression("\\b(yes|no|on|off)\\b")), row.key);
            }
    }
};

QTEST_APPLESS_MAIN(ParamsTest)
#include "test_params.moc"
