// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/config/yaml_document.h"

#include <QtTest>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <tuple>

using namespace pt;
using namespace pt::config;

namespace {

const std::vector<std::string> kValues = {"1", "0.25", "false", "resnet_50", "'a b'", "\"x: y\"", "[1, 2]", "[]", "{a: 1, 'b c': [2]}", "~", "ü", "-3",
                                          "[[0.1, 5], [0.2, 9]]", "'# no comment'", "a b c", "1.0e-10"};

/// Writes documents in mixed styles: comments, blank lines, quotes, flow and block collections, block scalars.
class Writer
{
public:
    Writer(std::uint64_t seed, std::string eol) : m_random(seed), m_eol(std::move(eol)) {}

    std::string document()
    {
        std::string out = m_random.below(4) == 0 ? "\xEF\xBB\xBF" : "";
        if (m_random.below(3) == 0) out += "# head" + m_eol;
        if (m_random.below(4) == 0) out += "---" + m_eol;
        mapping(out, 0, 0);
        if (m_random.below(3) == 0) out.resize(out.size() - m_eol.size());
        return out;
    }

private:
    std::string comment() { return m_random.below(4) == 0 ? std::string(1 + m_random.below(3), ' ') + "# c: [" : std::string(); }
    std::string scalar()
    {
        static const std::vector<std::string> kScalars = {"1", "0.5", "true", "~", "''", "'it''s'", "\"a\\tb # c\"", "word", "two words", "http://x:1/a#b",
                                                          "-5", "C:\\x", "1e-05", "[1, 2]", "{k: v, l: [3, x y]}", "[ a , 'b, c' ]", "{}"};
        return kScalars[m_random.below(kScalars.size())];
    }
    void noise(std::string& out, int indent)
    {
        if (m_random.below(8) == 0) out += m_eol;
        if (m_random.below(8) == 0) out += std::string(static_cast<std::size_t>(indent), ' ') + "# note" + m_eol;
    }
    void value(std::string& out, int indent, int depth)
    {
        const auto kind = depth > 3 ? 0 : m_random.below(8);
        const int step = 1 + static_cast<int>(m_random.below(4));
        if (kind == 5) {
            out += comment() + m_eol;
            mapping(out, indent + step, depth + 1);
        } else if (kind == 6) {
            out += comment() + m_eol;
            sequence(out, indent + step, depth + 1);
        } else if (kind == 7) {
            const std::string pad(static_cast<std::size_t>(indent + step), ' ');
            out += " " + std::string(m_random.below(2) == 0 ? "|" : ">-") + m_eol + pad + "text: x" + m_eol + pad + " # kept" + m_eol;
        } else if (kind == 4) {
            out += comment() + m_eol;
        } else {
            out += std::string(1 + m_random.below(3), ' ') + scalar() + comment() + m_eol;
        }
    }
    void mapping(std::string& out, int indent, int depth)
    {
        const auto n = 1 + m_random.below(5);
        for (std::uint64_t i = 0; i < n; ++i) {
            noise(out, indent);
            const std::string key = m_random.below(6) == 0 ? "'k " + std::to_string(i) + "'" : "key" + std::to_string(i);
            out += std::string(static_cast<std::size_t>(indent), ' ') + key + ":";
            value(out, indent, depth);
        }
    }
    void sequence(std::string& out, int indent, int depth)
    {
        const auto n = 1 + m_random.below(4);
        for (std::uint64_t i = 0; i < n; ++i) {
            noise(out, indent);
            out += std::string(static_cast<std::size_t>(indent), ' ') + "-";
            value(out, indent, depth);
        }
    }

    Random m_random;
    std::string m_eol;
};

struct Place { KeyPath path; const YamlNode* node; const YamlNode* parent; };

void collect(const YamlNode& node, const KeyPath& path, std::vector<Place>& out)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        KeyPath inner = path;
        if (node.kind == NodeKind::Sequence) inner.emplace_back(i);
        else inner.emplace_back(node.children[i].first);
        out.push_back({inner, &node.children[i].second, &node});
        collect(node.children[i].second, inner, out);
    }
}

std::size_t commonPrefix(const std::string& a, const std::string& b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// Whether one text is the other with one block of bytes taken out.
bool isOneInsertion(const std::string& shorter, const std::string& longer)
{
    const auto prefix = commonPrefix(shorter, longer);
    const auto suffix = commonPrefix({shorter.rbegin(), shorter.rend()}, {longer.rbegin(), longer.rend()});
    return longer.size() >= shorter.size() && prefix + suffix >= shorter.size();
}

bool agrees(const YamlNode& ours, const YAML::Node& theirs)
{
    if (ours.kind == NodeKind::Null) return theirs.IsNull();
    if (ours.kind == NodeKind::Scalar) return theirs.IsScalar() && theirs.Scalar() == ours.scalar;
    if (theirs.size() != ours.children.size() || (ours.kind == NodeKind::Mapping) != theirs.IsMap()) return false;
    std::size_t i = 0;
    for (const auto& entry : theirs) {
        const auto& [key, child] = ours.children[i++];
        const bool same = theirs.IsMap() ? entry.first.Scalar() == key && agrees(child, entry.second) : agrees(child, entry);
        if (!same) return false;
    }
    return true;
}

bool identical(const YamlNode& a, const YamlNode& b)
{
    const auto all = [](const YamlNode& n) { return std::tie(n.kind, n.scalar, n.plain, n.flow, n.begin, n.end, n.keyBegin, n.keyEnd, n.entryBegin, n.slot, n.line, n.column); };
    if (all(a) != all(b) || a.children.size() != b.children.size()) return false;
    for (std::size_t i = 0; i < a.children.size(); ++i)
        if (a.children[i].first != b.children[i].first || !identical(a.children[i].second, b.children[i].second)) return false;
    return true;
}

struct Counts { int done = 0; int refused = 0; };

/// One random edit; false with a message when something outside of it moved.
bool tryEdit(YamlDocument& document, Random& random, Counts& counts, std::string& why)
{
    std::vector<Place> places;
    collect(document.root(), {}, places);
    if (places.empty()) return true;
    const Place place = places[random.below(places.size())];
    const std::string before = document.text();
    const std::string path = formatKeyPath(place.path);
    const auto value = kValues[random.below(kValues.size())];
    const YamlNode old = *place.node;
    const bool onlyChild = place.parent->children.size() == 1;
    const auto kind = random.below(5);
    bool ok = true;
    bool fine = true;
    if (kind <= 1) {
        ok = document.set(place.path, value).has_value();
        const bool sameLine = before.substr(old.slot, old.begin - old.slot).find_first_of("\r\n") == std::string::npos;
        const bool oneLine = before.substr(old.begin, old.end - old.begin).find_first_of("\r\n") == std::string::npos;
        const bool block = !old.flow && (old.kind == NodeKind::Sequence || old.kind == NodeKind::Mapping);   // keeps its style
        const bool exact = sameLine && oneLine && !block && old.end > old.begin && ok && document.text() != before;
        if (exact) fine = document.text() == before.substr(0, old.begin) + value + before.substr(old.end);
    } else if (kind == 2) {
        KeyPath inner = place.path;
        if (old.kind == NodeKind::Sequence) inner.emplace_back(old.children.size());
        else inner.emplace_back(std::string("new key"));
        ok = document.set(inner, value).has_value();
        if (ok && old.kind != NodeKind::Null && old.child("new key") == nullptr) fine = isOneInsertion(before, document.text());
        if (ok) fine = fine && document.find(inner) != nullptr;
    } else if (kind == 3) {
        ok = document.remove(path).has_value();
        if (ok && !onlyChild) fine = isOneInsertion(document.text(), before);
    } else if (std::holds_alternative<std::string>(place.path.back())) {
        ok = document.rename(path, "renamed key").has_value();
        if (ok) fine = document.text() == before.substr(0, old.keyBegin) + "renamed key" + before.substr(old.keyEnd);
    }
    ++(ok ? counts.done : counts.refused);
    if (!ok) fine = document.text() == before;
    const auto again = YamlDocument::parse(document.text());
    fine = fine && again.has_value();
    // Edits parse only what they touch: the tree must be, span by span, the one that the whole text gives.
    if (fine && !identical(document.root(), again->root())) {
        fine = false;
        why = "(the tree is not that of the text) ";
    }
    if (!fine) why += "edit " + std::to_string(kind) + " of " + path + " with " + value + " in\n" + before + "\n-- gave --\n" + document.text();
    return fine;
}

}  // namespace

class YamlPropertyTest final : public QObject
{
    Q_OBJECT
private slots:
    void generatedDocuments()
    {
        Counts counts;
        for (std::uint64_t seed = 0; seed < 14000; ++seed) {   // more than 100,000 edits, always the same ones
            const auto text = Writer(seed, seed % 3 == 0 ? "\r\n" : "\n").document();
            auto document = YamlDocument::parse(text);
            QVERIFY2(document.has_value(), document.has_value() ? "" : (document.error().english() + "\n" + text).c_str());
            std::string why;
            Random random({seed, 77});
            for (int i = 0; i < 8; ++i) QVERIFY2(tryEdit(*document, random, counts, why), why.c_str());
            bool same = false;
            try {
                same = agrees(document->root(), YAML::Load(document->text()));
            } catch (const YAML::Exception& e) {
                why = e.what();
            }
            QVERIFY2(same, (why + "\n" + document->text()).c_str());
        }
        qInfo("%d edits done, %d refused", counts.done, counts.refused);
        QVERIFY(counts.done + counts.refused >= 100000);   // a document that has lost its last entry takes no more
        QVERIFY(counts.done > 80000);
        QVERIFY(counts.refused * 4 < counts.done);
    }
    void goldenDocuments()
    {
        const QByteArray given = qgetenv("POSETUNER_GOLDEN_DIR");
        const fs::path dir = (given.isEmpty() ? fs::path(PT_SOURCE_DIR) / "../shared/golden" : pathFromUtf8(given.toStdString())) / "e_yaml";
        std::error_code none;
        Counts counts;
        for (const auto& entry : fs::directory_iterator(dir, none)) {
            const auto text = readFile(entry.path() / "input.yaml");
            QVERIFY(text.has_value());
            for (std::uint64_t seed = 0; seed < 20; ++seed) {
                auto document = YamlDocument::parse(*text);
                QVERIFY(document.has_value());
                Random random({seed, 5});
                std::string why;
                for (int i = 0; i < 12; ++i) QVERIFY2(tryEdit(*document, random, counts, why), why.c_str());
            }
        }
        if (counts.done == 0) QSKIP("golden data is not here; set POSETUNER_GOLDEN_DIR");
        qInfo("%d edits done, %d refused", counts.done, counts.refused);
    }
    void largeCollections()
    {
        // Places behind an edit are worked out late: many edits come before the tree is looked at, and single values are in between.
        Counts counts;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            Random random({seed, 11});
            const std::string eol = seed % 4 == 0 ? "\r\n" : "\n";
            std::string text = "# head" + eol;
            const int sections = 500 + static_cast<int>(random.below(900));
            const auto name = [](std::uint64_t i) { return "section" + std::to_string(i); };
            for (int s = 0; s < sections; ++s) {
                text += name(static_cast<std::uint64_t>(s)) + ":" + (random.below(2) == 0 ? "  # c" : "") + eol + "  alpha: 0.5" + eol + "  beta: [1, 2]" + eol + "  names:" + eol + "  - a" + eol + "  - b" + eol;
                if (random.below(150) != 0) continue;
                text += "  many:" + eol;
                for (int i = 0; i < 700; ++i) text += "  - {x: " + std::to_string(i) + "}" + eol;
            }
            auto document = YamlDocument::parse(text);
            QVERIFY(document);
            for (int i = 0; i < 60; ++i) {
                const std::string section = name(random.below(static_cast<std::uint64_t>(sections)));
                const auto value = kValues[random.below(kValues.size())];
                bool done = false;
                switch (random.below(8)) {
                case 0: done = document->remove(section).has_value(); break;
                case 1: done = document->remove(section + ".alpha").has_value(); break;
                case 2: done = document->set("new" + std::to_string(i), value).has_value(); break;
                case 3: done = document->set(section + ".names[1]", value).has_value(); break;
                case 4: done = document->rename(section, "renamed" + std::to_string(i)).has_value(); break;
                case 5: done = document->set(section + ".many[" + std::to_string(random.below(700)) + "].x", value).has_value(); break;
                default: done = document->set(section + ".alpha", value).has_value();
                }
                ++(done ? counts.done : counts.refused);
                const YamlNode* node = document->find(name(random.below(static_cast<std::uint64_t>(sections))));
                if (node != nullptr) {   // settled, without the others
                    QCOMPARE(document->text().substr(node->keyBegin, 7), std::string("section"));
                    QCOMPARE(document->text()[node->slot - 1], ':');
                }
                if (i % 12 != 11) continue;
                const YamlDocument copy = *document;   // is behind as well, and must not share the books
                const auto again = YamlDocument::parse(document->text());
                QVERIFY(again);
                QVERIFY2(identical(document->root(), again->root()), qPrintable(QString("seed %1, edit %2").arg(seed).arg(i)));
                QVERIFY(identical(copy.root(), again->root()));
            }
        }
        qInfo("%d edits done, %d refused", counts.done, counts.refused);
        QVERIFY(counts.done > 1500);
    }
    void damagedTextNeverBreaksTheParser()
    {
        Random random(3);
        int parsed = 0;
        for (std::uint64_t seed = 0; seed < 3000; ++seed) {
            auto text = Writer(seed, "\n").document();
            const std::string marks = "[]{}:,-?&*!|>'\"#%\t \n\r\\x";
            for (int i = 0; i < 3; ++i) {
                const auto at = random.below(text.size() + 1);
                if (random.below(2) == 0) text.insert(at, 1, marks[random.below(marks.size())]);
                else if (at < text.size()) text.erase(at, 1 + random.below(4));
            }
            auto document = YamlDocument::parse(text);
            if (!document) continue;
            ++parsed;
            Counts counts;
            std::string why;
            QVERIFY2(tryEdit(*document, random, counts, why), why.c_str());
        }
        QVERIFY(parsed > 100);
    }
};

QTEST_APPLESS_MAIN(YamlPropertyTest)
#include "test_yaml_property.moc"
