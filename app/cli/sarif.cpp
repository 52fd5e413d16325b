// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sarif.h"

#include "core/advice/catalogue.h"
#include "core/base/file.h"
#include "core/base/version.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>

namespace pt::cli {
namespace {

using nlohmann::json;

const char* levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Fails: return "error";
    case Severity::Surprises: return "warning";
    case Severity::Hint: return "note";
    }
    return "none";
}

/// A path as URI reference: forward slashes, everything unusual in percent notation.
std::string uriOf(const std::string& path)
{
    const std::string plain = pathFromUtf8(path).generic_string();
    static constexpr char kHex[] = "0123456789ABCDEF";
    std::string out = pathFromUtf8(path).is_absolute() ? (plain.starts_with('/') ? "file://" : "file:///") : "";
    for (const char c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || std::string_view("-._~/").find(c) != std::string_view::npos) out += c;
        else out += std::string("%") + kHex[byte >> 4] + kHex[byte & 15];
    }
    return out;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The one replacement that turns the text into the repaired one; null when the fix cannot be carried out alone.
json replacementOf(const config::YamlDocument& document, const std::vector<FixEdit>& fix)
{
    config::YamlDocument next = document;
    for (const FixEdit& edit : fix) {
        const auto done = edit.kind == FixEdit::Kind::Set      ? next.set(edit.key, edit.value)
                          : edit.kind == FixEdit::Kind::Remove ? next.remove(edit.key)
                                                               : next.rename(edit.key, edit.value.substr(edit.value.rfind('.') + 1));
        if (!done) return nullptr;
    }
    const std::string_view before = document.text();
    const std::string_view after = next.text();
    const auto continues = [](std::string_view text, std::size_t at) { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
    std::size_t head = static_cast<std::size_t>(std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
    while (head > 0 && (continues(before, head) || continues(after, head))) --head;
    std::size_t tail = 0;
    while (tail < std::min(before.size(), after.size()) - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    while (tail > 0 && continues(before, before.size() - tail)) --tail;
    const auto gone = before.substr(head, before.size() - tail - head);
    return {{"deletedRegion", {{"charOffset", codePoints(before.substr(0, head))}, {"charLength", codePoints(gone)}}},
            {"insertedContent", {{"text", std::string(after.substr(head, after.size() - tail - head))}}}};
}

class Log final
{
public:
    void add(const Finding& finding, const std::string& file, const config::YamlDocument* document)
    {
        json region;
        if (finding.line > 0) region = {{"startLine", finding.line}, {"startColumn", std::max(1, finding.column)}};
        const std::string uri = uriOf(finding.file.empty() ? file : finding.file);
        json place = {{"artifactLocation", {{"uri", uri}}}};
        if (!region.is_null()) place["region"] = region;
        json result = {{"ruleId", finding.id}, {"ruleIndex", ruleIndex(finding)}, {"level", levelOf(finding.severity)},
                       {"message", {{"text", finding.message.english()}}}, {"locations", json::array({{{"physicalLocation", place}}})},
                       {"partialFingerprints", {{"idAndKey/v1", finding.id + ":" + finding.key}}}};
        if (!finding.key.empty()) result["properties"]["key"] = finding.key;
        if (!finding.frames.empty()) result["properties"]["frames"] = finding.frames;
        if (document != nullptr && finding.file.empty() && !finding.fix.empty()) {
            const json replacement = replacementOf(*document, finding.fix);
            if (!replacement.is_null())
                result["fixes"] = json::array({{{"description", {{"text", finding.fixLabel.source}}},
                                                {"artifactChanges", json::array({{{"artifactLocation", {{"uri", uri}}}, {"replacements", json::array({replacement})}}})}}});
        }
        m_results.push_back(std::move(result));
    }

    json finish()
    {
        return {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                {"version", "2.1.0"},
                {"runs", json::array({{{"tool", {{"driver", {{"name", "posetuner-cli"}, {"version", version()}, {"rules", m_rules}}}}},
                                       {"columnKind", "unicodeCodePoints"},
                                       {"results", m_results}}})}};
    }

private:
    std::size_t ruleIndex(const Finding& finding)
    {
        const auto [it, added] = m_index.try_emplace(finding.id, m_rules.size());
        if (!added) return it->second;
        json rule = {{"id", finding.id}, {"defaultConfiguration", {{"level", levelOf(finding.severity)}}}};
        const auto* info = advice::ruleInfo(finding.id);
        rule["shortDescription"] = {{"text", info != nullptr ? std::string(info->title) : "Something about the files of the project"}};
        if (info != nullptr) rule["help"] = {{"text", advice::provenOn(*info).english()}};
        m_rules.push_back(std::move(rule));
        return it->second;
    }

    json m_rules = json::array();
    json m_results = json::array();
    std::map<std::string, std::size_t> m_index;
};

}  // namespace

json toSarif(const std::vector<CheckedFile>& files, const std::vector<Finding>& common)
{
    Log log;
    for (const auto& file : files)
        for (const auto& finding : file.findings) log.add(finding, file.file, file.document ? &*file.document : nullptr);
    for (const auto& finding : common) log.add(finding, files.empty() ? std::string(".") : files.front().file, nullptr);
    return log.finish();
}

}  // namespace pt::cli
