// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing and joining configurations by value.
#include "core/base/random.h"
#include "core/config/semantic_diff.h"
#include "core/config/semantic_merge.h"

#include <QtTest>

using namespace pt;
using namespace pt::config;

namespace {

YamlDocument yaml(const std::string& text)
{
    auto document = YamlDocument::parse(text);
    if (!document) qFatal("%s", document.error().english().c_str());
    return std::move(*document);
}

std::string list(const std::vector<ValueChange>& changes)
{
    std::string out;
    for (const auto& c : changes) out += c.key + ":" + c.before + ">" + c.after + ";";
    return out;
}

std::string merged(const std::string& base, const std::string& mine, const std::string& theirs, const std::map<std::string, bool>& choices = {})
{
    const auto result = mergeConfigs(yaml(base), yaml(mine), yaml(theirs), choices);
    return result ? result->text : result.error().english();
}

}  // namespace

class SemanticTest final : public QObject
{
    Q_OBJECT
private slots:
    void sameMeaningOfScalars_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* a, const char* b, bool same) { QTest::addRow("%s and %s", a, b) << a << b << same; };
        row("1.0", "1", true);
        row("0.80", ".8", true);
        row("0.00001", "1.0e-5", true);
        row("5e-05", "0.00005", false);      // text to PyYAML, a number to ruamel
        row("5e-05", "5e-05", true);
        row("True", "true", true);
        row("yes", "true", false);           // true to the one, text to the other
        row("abc", "'abc'", true);
        row("\"abc\"", "'abc'", true);
        row("1", "'1'", false);
        row("~", "null", true);
        row("", "null", true);
        row("010", "10", false);
        row("null", "'null'", false);
        row("1_000", "1000", false);
        row("[1, 2]", "[1.0, 2]", true);
        row("[1, 2]", "\n  - 1\n  - 2", true);
        row("[1, 2]", "[2, 1]", false);
        row("{a: 1, b: 2}", "{b: 2.0, a: 1}", true);
        row("{a: 1}", "{a: 1, b: null}", false);
        row("[]", "{}", false);
        row("20", "21", false);
        row("-1", "-1.0", true);
    }
    void sameMeaningOfScalars()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        const auto x = yaml("v: " + a.toStdString() + "\n"), y = yaml("v: " + b.toStdString() + "\n");
        QCOMPARE(sameMeaning(*x.find("v"), *y.find("v")), same);
        QCOMPARE(sameMeaning(*y.find("v"), *x.find("v")), same);
    }

    void diffIsByKey()
    {
        const auto a = yaml("# c\na: 1.0\nb:\n  x: 1\n  y: [1, 2]\ngone: 3\nl:\n- {t: A, p: 1}\n- {t: B, p: 2}\n");
        const auto b = yaml("l:\n- {t: A, p: 1}\n- {t: B, p: 5}\nb: {y: [1, 3], x: 1}\na: 1\nnew: [4]\n");
        QCOMPARE(list(semanticDiff(a, b)), std::string("l[1].p:2>5;b.y:[1, 2]>[1, 3];new:>[4];gone:3>;"));
        QVERIFY(semanticDiff(a, a).empty());
        QCOMPARE(list(semanticDiff(yaml(""), yaml("a: 1\n"))), std::string("a:>1;"));
    }

    void aValueFromElsewhereMeansTheSameThere()
    {
        const auto a = yaml("base: &x [1, 2]\nuse: *x\ntext: |\n  two\n  lines\nt2: >-\n  a\n  b\n");
        for (const char* key : {"base", "use", "text", "t2"}) {
            auto out = yaml("other: 1\n");
            QVERIFY2(out.set(key, flowText(a, *a.find(key))), key);
            QVERIFY2(sameMeaning(*out.find(key), *a.find(key)), key);
        }
    }

    void commentsAreFoundAndNothingElse()
    {
        const auto found = commentsOf(yaml("# top\na: 'no # comment'  # yes\nb: x#y\nc: |\n  # text\nd: \"#\" #end\n"));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0], std::string("# top"));
        QCOMPARE(found[1], std::string("# yes"));
        QCOMPARE(found[2], std::string("#end"));
    }

    void valuesOfBothSidesAndCommentsOfBothSides()
    {
        QCOMPARE(merged("a: 1  # one\nb: 2\nc: 3\n", "a: 1  # one\nb: 5\n# mine\nc: 3\n", "# theirs\na: 7  # one\nb: 2\nc: 3\n"),
                 std::string("# theirs\na: 7  # one\nb: 5\n# mine\nc: 3\n"));
        // The same line: my comment stays where it is, theirs comes before it, the value is theirs as only they changed it.
        QCOMPARE(merged("a: 1\nb: 2\n", "a: 1  # mine\nb: 2\n", "a: 4  # theirs\nb: 2\n"), std::string("# theirs\na: 4  # mine\nb: 2\n"));
        QCOMPARE(merged("a: 1\nb: 2\nc: 3\n", "a: 1\nc: 3\n", "a: 1\nb: 2\nc: 3\nd: 4\n"), std::string("a: 1\nc: 3\nd: 4\n"));
        QCOMPARE(merged("a: 1\r\nb: 2\r\n", "a: 9\r\nb: 2\r\n", "a: 1\r\nb: 8\r\n"), std::string("a: 9\r\nb: 8\r\n"));
        QCOMPARE(merged("a: 1\n", "a: 2\n", "a: 2.0\n"), std::string("a: 2\n"));  // both alike: no conflict
    }

    void conflictsWaitForTheUser()
    {
        const std::string base = "a: 1\nb: {x: 1, y: 2}\nc: 3\n", mine = "a: 2\nc: 3\n", theirs = "a: 3\nb: {x: 1, y: 9}\nc: 4\n";
        const auto result = mergeConfigs(yaml(base), yaml(mine), yaml(theirs));
        QVERIFY(result);
        QCOMPARE(result->conflicts.size(), std::size_t(2));
        QCOMPARE(result->conflicts[0].key, std::string("a"));
        QCOMPARE(result->conflicts[0].base + result->conflicts[0].mine + result->conflicts[0].theirs, std::string("123"));
        QCOMPARE(result->conflicts[1].key, std::string("b"));  // removed here, changed there
        QCOMPARE(result->conflicts[1].mine, std::string());
        QCOMPARE(result->text, std::string("a: 2\nc: 4\n"));
        const auto theirsWins = yaml(merged(base, mine, theirs, {{"a", true}, {"b", true}}));
        QVERIFY(semanticDiff(theirsWins, yaml(theirs)).empty());
        QCOMPARE(list(result->fromTheirs), std::string("c:3>4;"));
    }

    void aFileWrittenAnewWithoutCommentsKeepsThem()
    {
        const std::string base = "# What it is\ndata:\n  # path\n  colormode: RGB  # or BGR\ntrain_settings:\n  batch_size: 8  # fits\n  epochs: 200\n";
        const std::string theirs = "data:\n  colormode: RGB\ntrain_settings:\n  batch_size: 16\n  epochs: 200\n";
        const std::string mine = "# What it is\ndata:\n  # path\n  colormode: RGB  # or BGR\ntrain_settings:\n  batch_size: 8  # fits\n  epochs: 300\n";
        const auto result = mergeConfigs(yaml(base), yaml(mine), yaml(theirs));
        QVERIFY(result);
        QCOMPARE(result->commentsStripped, std::size_t(4));
        QCOMPARE(result->text, std::string("# What it is\ndata:\n  # path\n  colormode: RGB  # or BGR\ntrain_settings:\n  batch_size: 16  # fits\n  epochs: 300\n"));
        QCOMPARE(*putCommentsBack(yaml(base), yaml(theirs)),
                 std::string("# What it is\ndata:\n  # path\n  colormode: RGB  # or BGR\ntrain_settings:\n  batch_size: 16  # fits\n  epochs: 200\n"));
        QCOMPARE(strippedComments(yaml(base), yaml(mine)), std::size_t(0));
    }

    void randomMergesHoldBothSides()
    {
        Random random(17);
        const auto number = [&](int n) { return static_cast<int>(random.uniform() * n); };
        for (int round = 0; round < 300; ++round) {
            std::string base;
            for (int i = 0; i < 12; ++i) base += (number(3) == 0 ? "# about k" + std::to_string(i) + "\n" : "") + "k" + std::to_string(i) + ": " + std::to_string(number(100)) + "\n";
            const auto side = [&](int from, const char* mark) {
                auto document = yaml(base);
                std::map<std::string, std::string> done;
                for (int i = 0; i < 3; ++i) {
                    const std::string key = "k" + std::to_string(from + 2 * number(6)), value = std::to_string(100 + number(100));
                    if (!document.set(key, value)) qFatal("set");
                    done[key] = value;
                }
                std::string text = document.text();
                const auto at = text.find('\n', static_cast<std::size_t>(number(static_cast<int>(text.size()) - 1)));
                text.insert(at + 1, std::string("# ") + mark + "\n");
                return std::pair(text, done);
            };
            const auto [mine, mineDone] = side(0, "from mine");       // even keys
            const auto [theirs, theirsDone] = side(1, "from theirs");  // odd keys
            const auto result = mergeConfigs(yaml(base), yaml(mine), yaml(theirs));
            QVERIFY(result);
            QVERIFY(result->conflicts.empty());
            const auto out = yaml(result->text);
            for (const auto& [key, value] : mineDone) QCOMPARE(out.find(key)->scalar, value);
            for (const auto& [key, value] : theirsDone) QCOMPARE(out.find(key)->scalar, value);
            QVERIFY2(result->text.find("# from mine") != std::string::npos && result->text.find("# from theirs") != std::string::npos, result->text.c_str());
            QCOMPARE(out.root().children.size(), std::size_t(12));
            for (const auto& comment : commentsOf(yaml(base))) QVERIFY2(result->text.find(comment) != std::string::npos, comment.c_str());
        }
    }
};
QTEST_APPLESS_MAIN(SemanticTest)
#include "test_semantic.moc"
