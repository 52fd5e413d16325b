// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_reader.h"
#include "core/config/torch_translate.h"
#include "core/params/param_spec.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pt::config::detail {

using Kind = TranslationNote::Kind;

inline Text fixedProbability() { return PT_TR_NOOP("Translate", "the probability is always 0.5 there"); }
inline Text notScaled() { return PT_TR_NOOP("Translate", "is not scaled with the image there"); }
inline Text meanOfLosses() { return PT_TR_NOOP("Translate", "losses are averaged there instead of summed"); }

/// Collects edits of the result and notes; every key of the source that nobody took is lost at the end.
class Translator
{
public:
    Translator(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options)
        : m_source(source), m_reading(std::move(reading)), m_options(options)
    {
    }
    virtual ~Translator() = default;

protected:
    const PoseConfig& config() const { return m_reading.config; }
    bool written(std::string_view key) const { return detail::lookup(m_source.root(), key) != nullptr || m_source.find(key) != nullptr; }

    Result<void> start(std::string text)
    {
        auto parsed = YamlDocument::parse(std::move(text));
        if (!parsed) return parsed.error();
        m_result = std::move(*parsed);
        return {};
    }

    /// Writes a value and notes it where the source writes its key; what only a default of the source's loader says is written without a note.
    void put(const std::string& from, const std::string& to, const std::string& yaml, Text difference = {}, std::vector<std::string> args = {})
    {
        set(to, yaml);
        note(from, to, yaml, difference.empty() ? Kind::Same : Kind::Nearest, {difference, std::move(args)});
    }
    void set(const std::string& to, const std::string& yaml)
    {
        const YamlNode* node = m_result->find(to);
        if (node && m_result->text().substr(node->begin, node->end - node->begin) == yaml) return;
        if (const auto done = m_result->set(to, yaml); !done && m_problem.english().empty()) m_problem = done.error();
    }
    void note(const std::string& from, const std::string& to, const std::string& yaml, Kind kind, Message message)
    {
        m_taken.insert(from);
        if (!written(from)) return;
        m_notes.push_back({kind, from, valueText(from), to, kind == Kind::Lost ? "" : yaml, std::move(message)});
    }
    void lose(const std::string& from, Text why, std::vector<std::string> args = {}) { note(from, "", "", Kind::Lost, {why, std::move(args)}); }
    void take(const std::string& from) { m_taken.insert(from); }

    std::string valueText(const std::string& key) const
    {
        for (const auto& value : m_reading.values)
            if (value.key == key) return value.fileText;
        return "";
    }

    /// Settings that nothing spoke for, in the table's order.
    void loseTheRest(const std::string& otherFile)
    {
        for (const auto& value : m_reading.values) {
            if (value.fileText.empty() || value.origin == Origin::Ignored || m_taken.count(value.key)) continue;
            const auto* row = params::find(value.key, m_reading.dialect());
            if (!row || row->structural || row->group == params::Group::Data || row->group == params::Group::Inference) continue;
            const std::string& used = value.effectiveText;
            if (used == "false" || used == "null" || used == "[]") continue;  // off: nothing is lost
            m_notes.push_back({Kind::Lost, value.key, value.fileText, "", "", {PT_TR_NOOP("Translate", "has no counterpart in %1"), {otherFile}}});
        }
    }

    Result<Translation> finish()
    {
        if (!m_problem.english().empty()) return m_problem;
        std::vector<std::string> order;
        for (const auto& value : m_reading.values) order.push_back(value.key);
        const auto place = [&](const TranslationNote& n) { return std::find(order.begin(), order.end(), n.from) - order.begin(); };
        std::stable_sort(m_notes.begin(), m_notes.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
        return Translation{m_result->text(), std::move(m_notes)};
    }

    const YamlDocument& m_source;
    ConfigReading m_reading;
    const TranslationOptions& m_options;
    std::optional<YamlDocument> m_result;
    std::vector<TranslationNote> m_notes;
    std::set<std::string> m_taken;
    Error m_problem;
};

/// pose_cfg.yaml -> pytorch_config.yaml; the reading is the source's.
Result<Translation> translateToTorch(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options);
/// pytorch_config.yaml -> pose_cfg.yaml.
Result<Translation> translateToPose(const YamlDocument& source, ConfigReading reading, const TranslationOptions& options);

}  // namespace pt::config::detail
