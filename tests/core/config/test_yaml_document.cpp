// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_document.h"

#include <QtTest>

#include <cstdlib>
#include <limits>

using namespace pt;
using namespace pt::config;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

YamlDocument parsed(std::string text)
{
    auto document = YamlDocument::parse(std::move(text), "f.yaml");
    if (!document) qFatal("%s", document.error().english().c_str());
    return *document;
}

/// The text after an edit, or "error: code".
QString after(YamlDocument& document, const Result<void>& result)
{
    return result ? q(document.text()) : QStringLiteral("error %1").arg(static_cast<int>(result.error().code));
}

const QString kConflict = QStringLiteral("error %1").arg(static_cast<int>(ErrorCode::Conflict));
const QString kInvalid = QStringLiteral("error %1").arg(static_cast<int>(ErrorCode::InvalidArgument));
const QString kNotFound = QStringLiteral("error %1").arg(static_cast<int>(ErrorCode::NotFound));

}  // namespace

class YamlDocumentTest final : public QObject
{
    Q_OBJECT
private slots:
    void sets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* path, const char* value, const QString& expected) {
            QTest::newRow(name) << q(text) << q(path) << q(value) << expected;
        };
        row("insert at root", "a: 1\n\n# end\n", "b", "2", "a: 1\nb: 2\n\n# end\n");
        row("insert without final line end", "a: 1  # c", "b", "2", "a: 1  # c\nb: 2");
        row("insert with CRLF", "a: 1\r\n", "b.c", "2", "a: 1\r\nb:\r\n  c: 2\r\n");
        row("insert uses the file's indentation", "x:\n    y: 1\n", "n.m", "true", "x:\n    y: 1\nn:\n    m: true\n");
        row("insert in nested mapping", "x:\n   y: 1 # c\nz: 2\n", "x.w", "3", "x:\n   y: 1 # c\n   w: 3\nz: 2\n");
        row("insert below empty key", "x:  # c\nz: 2\n", "x.w", "3", "x:  # c\n  w: 3\nz: 2\n");
        row("insert below ~", "x: ~\nz: 2\n", "x.w", "3", "x: {w: 3}\nz: 2\n");
        row("insert in braces", "x: {a: 1, b: 2}  # c\n", "x.c.d", "3", "x: {a: 1, b: 2, c: {d: 3}}  # c\n");
        row("insert in empty braces", "x: {}\n", "x.c", "3", "x: {c: 3}\n");
        row("insert in an empty file", "", "x", "3", "x: 3\n");
        row("insert in a file of comments", "# only", "x.y", "3", "# only\nx:\n  y: 3\n");
        row("append to a block list", "x:\n- 1 # c\ny: 2\n", "x[1]", "5", "x:\n- 1 # c\n- 5\ny: 2\n");
        row("append to a flow list", "x: [1, 2 ] # c\n", "x[2]", "5", "x: [1, 2, 5 ] # c\n");
        row("append to an empty list", "x: []\n", "x[0]", "[1, 2]", "x: [[1, 2]]\n");
        row("insert in a list item", "x:\n- a: 1\n- a: 2\n", "x[0].b", "3", "x:\n- a: 1\n  b: 3\n- a: 2\n");
        row("quotes a key that needs it", "a: 1\n", "\"x: y\"", "2", "a: 1\n'x: y': 2\n");
        row("block list keeps its style", "crop_size:\n- 400 # w\n- 300 # h\n", "crop_size", "[512, 300]", "crop_size:\n- 512 # w\n- 300 # h\n");
        row("block list grows", "m:\n- - 0.1\n  - 5\n", "m", "[[0.1, 5], [0.2, 9]]", "m:\n- - 0.1\n  - 5\n- [0.2, 9]\n");
        row("block list shrinks", "m:\n- a # 1\n- b # 2\nz: 1\n", "m", "[a]", "m:\n- a # 1\nz: 1\n");
        row("block list to scalar", "m:  # c\n- a\n- b\nz: 1\n", "m", "5", "m: 5  # c\nz: 1\n");
        row("block mapping to bool", "m:\n  # why\n  a: 1\n  b: 2\nz: 1\n", "m", "false", "m: false\n  # why\nz: 1\n");
        row("scalar to block mapping", "m: true\nz: 1\n", "m", "a: 1\nb: 2", "m:\n  a: 1\n  b: 2\nz: 1\n");
        row("indented block mapping", "m: true\n", "m", "    a:\n      b: 1\n    c: 2", "m:\n  a:\n    b: 1\n  c: 2\n");
        row("block value in an item", "m:\n- x\n- y\n", "m[0]", "a: 1\nb: [2]", "m:\n- a: 1\n  b: [2]\n- y\n");
        row("blank after the colon", "m: \nz: 1\n", "m", "5", "m: 5\nz: 1\n");
        row("literal text", "m: true\nz: 1\n", "m", "|\n  x\n  y\n", "m: |\n    x\n    y\nz: 1\n");
        row("only the last of a repeated key", "a: 1\na: 2\n", "a", "3", "a: 1\na: 3\n");
        row("anchor stays", "a: &x 1\n", "a", "2", "a: &x 2\n");
        row("anchor in use", "a: &x 1\nb: *x\n", "a", "2", kConflict);
        row("alias itself", "a: &x 1\nb: *x\n", "b", "2", "a: &x 1\nb: 2\n");
        row("below an alias", "a: &x {k: 1}\nb: *x\n", "b.k", "2", kConflict);
        row("comma inside brackets", "a: [1, 2]\n", "a[0]", "x, y", kConflict);
        row("comment in the value", "a: 1\n", "a", "2 # no", kInvalid);
        row("broken value", "a: 1\n", "a", "[1, 2", kInvalid);
        row("two values", "a: 1\n", "a", "1\nb: 2", kInvalid);
        row("block value inside brackets", "a: {b: 1}\n", "a.b", "- 1\n- 2", kInvalid);
        row("below a scalar", "a: 1\n", "a.b", "2", kInvalid);
        row("index beyond the end", "a: [1]\n", "a[3]", "2", kInvalid);
        row("key in a list", "a: [1]\n", "a.b", "2", kInvalid);
        row("bad path", "a: 1\n", "a..b", "2", kInvalid);
        row("empty value is null", "a: 1\n", "a", "", "a: null\n");
        row("key without colon", "{a, b}\n", "a", "1", "{a: 1, b}\n");
        row("explicit key", "? long key\n: crop: 0, 640\n", "\"long key\".crop", "1, 2", "? long key\n: crop: 1, 2\n");
    }
    void sets()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        auto document = parsed(text.toStdString());
        const auto result = document.set(path.toStdString(), value.toStdString());
        QCOMPARE(after(document, result), expected);
        if (!result) QCOMPARE(q(document.text()), text);
    }
    void removes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* path, const QString& expected) {
            QTest::newRow(name) << q(text) << q(path) << expected;
        };
        row("line with its comment", "# a\na: 1 # c\n# b\nb: 2\n", "a", "# a\n# b\nb: 2\n");
        row("last line without line end", "a: 1\nb: 2", "b", "a: 1");
        row("CRLF", "a: 1\r\nb: 2\r\nc: 3\r\n", "b", "a: 1\r\nc: 3\r\n");
        row("after a byte-order mark", "\xEF\xBB\xBF" "a: 1\nb: 2\n", "a", "\uFEFFb: 2\n");
        row("nested block", "a:\n  b:\n  - 1\n  - 2\n  c: 3\n", "a.b", "a:\n  c: 3\n");
        row("only key of a mapping", "a:  # c\n  b: 1\nd: 2\n", "a.b", "a: {}  # c\nd: 2\n");
        row("only key of the file", "# x\na: 1 # c\n", "a", "# x\n{}\n");
        row("only item", "a:\n- 1\nb: 2\n", "a[0]", "a: []\nb: 2\n");
        row("item of a block list", "a:\n- 1\n- 2 # two\n- 3\n", "a[1]", "a:\n- 1\n- 3\n");
        row("first key behind a dash", "- a: 1 # c\n  b: 2\n", "[0].a", "- b: 2\n");
        row("only key behind a dash", "- a: 1\n- b\n", "[0].a", "- {}\n- b\n");
        row("flow first", "a: [1, 2, 3] # c\n", "a[0]", "a: [2, 3] # c\n");
        row("flow last", "a: [1, 2, 3 ] # c\n", "a[2]", "a: [1, 2 ] # c\n");
        row("flow only", "a: [ 1 ]\n", "a[0]", "a: [  ]\n");
        row("flow mapping", "a: {x: 1, y: [2], z: 3}\n", "a.y", "a: {x: 1, z: 3}\n");
        row("flow over lines", "a: [1, # one\n    2, # two\n    3]\n", "a[1]", "a: [1, # one\n    3]\n");
        row("anchor in use", "a: &x 1\nb: *x\n", "a", kConflict);
        row("absent", "a: 1\n", "b", kNotFound);
    }
    void removes()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        auto document = parsed(text.toStdString());
        const auto result = document.remove(path.toStdString());
        QCOMPARE(after(document, result), expected);
        if (!result) QCOMPARE(q(document.text()), text);
    }
    void renames()
    {
        auto document = parsed("a:\n  sharpening: true # c\n  b: {'q': 1}\n");
        QCOMPARE(after(document, document.rename("a.sharpening", "sharpen")), q("a:\n  sharpen: true # c\n  b: {'q': 1}\n"));
        QCOMPARE(after(document, document.rename("a.b.q", "r")), q("a:\n  sharpen: true # c\n  b: {r: 1}\n"));
        QCOMPARE(after(document, document.rename("a.b", "sharpen")), kConflict);
        QCOMPARE(after(document, document.rename("a.nothing", "x")), kNotFound);
        QCOMPARE(after(document, document.rename("a", "")), kInvalid);
    }
    void spansLinesAndColumns()
    {
        const auto document = parsed("\xEF\xBB\xBF# c\nmä: {ü: 'x''y' , k: }  # e\nl:\n  - |\n    t\n  - \n");
        const auto* x = document.find("mä.ü");
        QVERIFY(x != nullptr);
        QCOMPARE(x->scalar, std::string("x'y"));
        QCOMPARE(document.text().substr(x->begin, x->end - x->begin), std::string("'x''y'"));
        QVERIFY(!x->plain);
        QCOMPARE(x->line, 2);
        QCOMPARE(x->column, 9);
        QCOMPARE(document.text().substr(x->keyBegin, x->keyEnd - x->keyBegin), std::string("ü"));
        QVERIFY(document.find("mä")->flow);
        QCOMPARE(document.find("mä.k")->kind, NodeKind::Null);
        QCOMPARE(document.find("l[0]")->scalar, std::string("t\n"));
        QCOMPARE(document.find("l[1]")->kind, NodeKind::Null);
        QVERIFY(document.find("l[2]") == nullptr);
        QVERIFY(document.find("l.x") == nullptr);
        QVERIFY(document.find("..") == nullptr);
    }
    void blockScalarsFoldAndChomp()
    {
        const auto document = parsed("a: |\n  x\n   y\n\n  z\nb: >-\n  f\n  g\n\n  h\n    i\n  j\nc: |+\n  k\n\n\nd: |2\n    l\ne: |\n\n  \nf: 1\n");
        QCOMPARE(document.find("a")->scalar, std::string("x\n y\n\nz\n"));
        QCOMPARE(document.find("b")->scalar, std::string("f g\nh\n  i\nj"));
        QCOMPARE(document.find("c")->scalar, std::string("k\n\n\n"));
        QCOMPARE(document.find("d")->scalar, std::string("  l\n"));
        QCOMPARE(document.find("e")->scalar, std::string());
        QCOMPARE(document.find("f")->scalar, std::string("1"));
    }
    void errorsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("open bracket") << QByteArray("a: 1\nb: [1,\n 2\n") << "f.yaml:2:4";
        QTest::newRow("open quote") << QByteArray("a: 'x\n") << "f.yaml:1:4";
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << "f.yaml:2:1";
        QTest::newRow("colon") << QByteArray("a: b: c\n") << "f.yaml:1:5";
        QTest::newRow("indentation") << QByteArray("a: 1\n   b: 2\n") << "f.yaml:2:5";
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n") << "f.yaml:2:1";
        QTest::newRow("latin 1") << QByteArray("a: 1\nb: M\xFCll\n") << "f.yaml:2:5";
        QTest::newRow("zero byte") << QByteArray("a: \0", 4) << "f.yaml:1:4";
        QTest::newRow("escape") << QByteArray("a: \"C:\\Data\"\n") << "f.yaml:1:4";
        QTest::newRow("deep") << QByteArray(100000, '[') << "f.yaml:1:200";
        QTest::newRow("no alias") << QByteArray("a: *b\n") << "f.yaml:1:4";
    }
    void errorsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto document = YamlDocument::parse(text.toStdString(), "f.yaml");
        QVERIFY(!document.has_value());
        QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::Parse));
        QCOMPARE(q(document.error().where), where);
        QVERIFY(q(document.error().english()).startsWith("f.yaml, line "));
    }
    void aliasesDoNotExplode()
    {
        std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const auto n = std::to_string(i);
            const auto ref = "*a" + std::to_string(i - 1);
            text += "a" + n + ": &a" + n + " [" + ref;
            for (int k = 0; k < 9; ++k) text += ", " + ref;
            text += "]\n";
        }
        QVERIFY(!YamlDocument::parse(text, "bomb").has_value());
    }
    void keyPaths()
    {
        const auto path = parseKeyPath("a.b[0].\"c.d\\\"e\"[12]");
        QVERIFY(path.has_value());
        QCOMPARE(path->size(), std::size_t{5});
        QCOMPARE(std::get<std::string>((*path)[3]), std::string("c.d\"e"));
        QCOMPARE(formatKeyPath(*path), std::string("a.b[0].\"c.d\\\"e\"[12]"));
        QVERIFY(parseKeyPath("[1].a").has_value());
        for (const char* bad : {"", ".", "a.", ".a", "a[", "a[]", "a[x]", "a[-1]", "a]b", "a\"b\"", "a[0]b", "\"a", "a.[0]", "a[99999999999999999999999]"}) {
            QVERIFY2(!parseKeyPath(bad).has_value(), bad);
        }
    }
    void scalarTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("yaml11");
        QTest::addColumn<int>("yaml12");
        const auto row = [](const char* text, ScalarType a, ScalarType b) { QTest::newRow(text) << q(text) << int(a) << int(b); };
        using T = ScalarType;
        for (const char* s : {"true", "False", "TRUE"}) row(s, T::Bool, T::Bool);
        for (const char* s : {"yes", "No", "on", "OFF"}) row(s, T::Bool, T::String);
        for (const char* s : {"y", "tRue", "abc", "1.2.3", "e5", "-", "+", ".", "1-2", "0xg", "_1"}) row(s, T::String, T::String);
        for (const char* s : {"~", "null", "Null", ""}) row(s, T::Null, T::Null);
        for (const char* s : {"0", "12", "-3", "+4", "1_000", "0x1F", "010", "0b11"}) row(s, T::Int, T::Int);
        for (const char* s : {"0o17", "08"}) row(s, T::String, T::Int);
        row("12:30:45", T::Int, T::String);
        row("1:30.5", T::Real, T::String);
        for (const char* s : {"1.0", "1.", ".5", "-1.5", "1.0e-10", "1.0E+5", ".inf", "-.INF", ".nan"}) row(s, T::Real, T::Real);
        for (const char* s : {"1e-05", "5e5", "1.0e5", "-.5"}) row(s, T::String, T::Real);
    }
    void scalarTypes()
    {
        QFETCH(QString, text);
        QFETCH(int, yaml11);
        QFETCH(int, yaml12);
        QCOMPARE(int(typeInYaml11(text.toStdString())), yaml11);
        QCOMPARE(int(typeInYaml12(text.toStdString())), yaml12);
    }
    void numbersRoundTrip()
    {
        QCOMPARE(formatReal(0.00005), std::string("0.00005"));
        QCOMPARE(formatReal(1e-10), std::string("1.0e-10"));
        QCOMPARE(formatReal(2.5e-12), std::string("2.5e-12"));
        QCOMPARE(formatReal(1e20), std::string("1.0e+20"));
        QCOMPARE(formatReal(17), std::string("17.0"));
        QCOMPARE(formatReal(0.1), std::string("0.1"));
        QCOMPARE(formatReal(-std::numeric_limits<double>::infinity()), std::string("-.inf"));
        QCOMPARE(formatInt(-30), std::string("-30"));
        QCOMPARE(formatBool(true), std::string("true"));
        for (const double v : {1.0 / 3, 1e-300, 7.2801, 123456789.125, 1e15, 1e16, -0.0, 5e-324, 1.7e308}) {
            const auto text = formatReal(v);
            QCOMPARE(std::strtod(text.c_str(), nullptr), v);
            QCOMPARE(int(typeInYaml11(text)), int(ScalarType::Real));
            QCOMPARE(int(typeInYaml12(text)), int(ScalarType::Real));
        }
    }
    void textsRoundTrip()
    {
        for (const char* s : {"", " a", "a ", "a: b", "a #b", "#a", "yes", "null", "1e5", "1.0", "it's", "C:\\a b", "a\nb", "\t", "[x]", "a, b", "- a", "-",
                              "---", "x:", "?", "ä→", "2020-01-01", "<<", "=", "*a", "&a", "!t", "%x", "@", "`", "\"q\"", "'q'", "a\x7F", "| x", "\xEF\xBB\xBFz"}) {
            auto document = parsed("k: [1, 2]\nm:\n  z: 0\n");
            for (const char* path : {"k[0]", "m.z", "m.new"}) {
                const auto done = document.set(path, formatText(s));
                QVERIFY2(done.has_value(), s);
                const auto* node = document.find(path);
                QCOMPARE(node->scalar, std::string(s));
                QCOMPARE(node->kind, NodeKind::Scalar);
                QVERIFY2(!node->plain || typeInYaml11(s) == ScalarType::String, s);
            }
        }
        QCOMPARE(formatText("resnet_50"), std::string("resnet_50"));
        QCOMPARE(formatText("/data/my mice"), std::string("/data/my mice"));
        QCOMPARE(formatText("no"), std::string("'no'"));
    }
};

QTEST_APPLESS_MAIN(YamlDocumentTest)
#include "test_yaml_document.moc"
