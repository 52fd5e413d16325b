// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/config/yaml_document.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <yaml-cpp/yaml.h>

using namespace pt;
using namespace pt::config;

namespace {

fs::path goldenDir()
{
    const QByteArray given = qgetenv("POSETUNER_GOLDEN_DIR");
    return given.isEmpty() ? fs::path(PT_SOURCE_DIR) / "../shared/golden" : pathFromUtf8(given.toStdString());
}

std::string bytesOf(const fs::path& path)
{
    auto bytes = readFile(path);
    return bytes ? *bytes : std::string();
}

KeyPath pathOf(const nlohmann::json& steps)
{
    KeyPath path;
    for (const auto& step : steps) {
        if (step.is_string()) path.emplace_back(step.get<std::string>());
        else path.emplace_back(step.get<std::size_t>());
    }
    return path;
}

/// The same tree in yaml-cpp's eyes: kinds, keys in order, scalars.
void compare(const YamlNode& ours, const YAML::Node& theirs, const std::string& at)
{
    const auto where = at.c_str();
    switch (ours.kind) {
    case NodeKind::Null: QVERIFY2(theirs.IsNull(), where); break;
    case NodeKind::Scalar:
        QVERIFY2(theirs.IsScalar(), where);
        QVERIFY2(theirs.Scalar() == ours.scalar, where);
        break;
    case NodeKind::Sequence:
        QVERIFY2(theirs.IsSequence() && theirs.size() == ours.children.size(), where);
        for (std::size_t i = 0; i < ours.children.size(); ++i) compare(ours.children[i].second, theirs[i], at + "[" + std::to_string(i) + "]");
        break;
    case NodeKind::Mapping: {
        QVERIFY2(theirs.IsMap() && theirs.size() == ours.children.size(), where);
        std::size_t i = 0;
        for (const auto& entry : theirs) {
            QVERIFY2(entry.first.Scalar() == ours.children[i].first, where);
            compare(ours.children[i].second, entry.second, at + "." + ours.children[i].first);
            ++i;
        }
        break;
    }
    }
}

}  // namespace

class YamlGoldenTest final : public QObject
{
    Q_OBJECT
private slots:
    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        std::error_code none;
        int n = 0;
        for (const fs::path& dir : {goldenDir() / "e_yaml", fs::path(PT_SOURCE_DIR) / "tests/data/golden/e_yaml"}) {   // the peers', and our own
            for (const auto& entry : fs::directory_iterator(dir, none)) {
                QTest::newRow(utf8(entry.path().filename()).c_str()) << QString::fromStdString(utf8(entry.path()));
                ++n;
            }
        }
        if (n == 0) QTest::newRow("none") << QString();
    }
    void cases()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty()) QSKIP("golden data is not here; set POSETUNER_GOLDEN_DIR");
        const fs::path dir = pathFromUtf8(folder.toStdString());
        const auto plan = nlohmann::json::parse(bytesOf(dir / "case.json"));
        const auto input = YamlDocument::parse(bytesOf(dir / "input.yaml"), "input.yaml");
        QVERIFY2(input.has_value(), input.has_value() ? "" : input.error().english().c_str());
        QCOMPARE(input->text(), bytesOf(dir / "input.yaml"));
        auto all = *input;
        for (const auto& edit : plan["expected"]["edits"]) {
            const auto path = pathOf(edit["path"]);
            const auto text = edit["new_text"].get<std::string>();
            auto one = *input;
            const auto done = one.set(path, text);
            QVERIFY2(done.has_value(), done.has_value() ? "" : done.error().english().c_str());
            QCOMPARE(one.text(), bytesOf(dir / edit["expected"].get<std::string>()));
            QVERIFY(all.set(path, text).has_value());
        }
        QCOMPARE(all.text(), bytesOf(dir / plan["expected"]["all_edits_in_sequence"].get<std::string>()));
    }
    void treesAgreeWithYamlCpp_data() { cases_data(); }
    void treesAgreeWithYamlCpp()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty()) QSKIP("golden data is not here; set POSETUNER_GOLDEN_DIR");
        const auto text = bytesOf(pathFromUtf8(folder.toStdString()) / "input.yaml");
        const auto ours = YamlDocument::parse(text);
        QVERIFY(ours.has_value());
        compare(ours->root(), YAML::Load(text), "");
    }
};

QTEST_APPLESS_MAIN(YamlGoldenTest)
#include "test_yaml_golden.moc"
