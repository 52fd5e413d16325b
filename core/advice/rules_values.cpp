// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that the parameter table gives (ranges), and rules about values that must fit each other.
#include "core/advice/rules.h"
#include "core/base/whole.h"
#include "core/config/yaml_document.h"

#include <algorithm>
#include <locale>
#include <optional>
#include <sstream>

namespace pt::advice {
namespace {

std::optional<double> plainNumber(const std::string& text)
{
    std::istringstream in(text);
    in.imbue(std::locale::classic());
    double value = 0.0;
    if (!(in >> value) || in.peek() != std::char_traits<char>::eof()) return std::nullopt;
    return value;
}

/// The numbers of a value: itself, or both sides of a size.
std::vector<double> numbersOf(const config::YamlNode& node)
{
    std::vector<double> out;
    if (node.kind == config::NodeKind::Scalar && node.plain) {
        if (const auto v = plainNumber(node.scalar)) out.push_back(*v);
    } else if (node.kind == config::NodeKind::Sequence) {
        for (const auto& item : node.children)
            if (const auto v = plainNumber(item.second.scalar)) out.push_back(*v);
    }
    return out;
}

void checkRanges(Context& context)
{
    const auto rows = params::all();
    for (std::size_t i = 0; i < rows.size() && i < context.reading.values.size(); ++i) {
        const auto& row = rows[i];
        const auto& value = context.reading.values[i];
        if (value.origin != config::Origin::File || value.fileText.empty() || row.structural || row.kind == params::Kind::List) continue;
        const auto* node = context.document.find(row.key);
        if (node == nullptr) continue;
        for (const double number_ : numbersOf(*node)) {
            const bool hard = row.hard.lo < row.hard.hi && !row.hard.contains(number_);
            const bool unusual = row.usual.lo < row.usual.hi && !row.usual.contains(number_) && number_ != 0.0;
            if (!hard && !unusual) continue;
            const auto& range = hard ? row.hard : row.usual;
            context.add(hard ? Severity::Surprises : Severity::Hint, hard ? "out-of-range" : "unusual-value", row.key,
                        {hard ? PT_TR_NOOP("Advice", "%1: %2 lies outside the range in which it can work, %3 to %4.")
                              : PT_TR_NOOP("Advice", "%1: %2 is unusual; most projects use %3 to %4."),
                         {row.key, number(number_), number(range.lo), number(range.hi)}});
            break;
        }
    }
}

void checkJitter(Context& context)
{
    const auto& jitter = context.config().scaleJitter;
    if (!jitter || jitter->first <= jitter->second) return;
    context.add(
        Severity::Surprises, "jitter-order", "scale_jitter_lo",
        {PT_TR_NOOP("Advice", "scale_jitter_lo %1 is larger than scale_jitter_up %2."), {number(jitter->first), number(jitter->second)}},
        PT_TR_NOOP("Advice", "Exchange them"),
        {{FixEdit::Kind::Set, "scale_jitter_lo", config::formatReal(jitter->second)},
         {FixEdit::Kind::Set, "scale_jitter_up", config::formatReal(jitter->first)}});
}

void checkSchedule(Context& context)
{
    const auto& config = context.config();
    double highest = 0.0;
    for (std::size_t i = 0; i < config.multiStep.size(); ++i) {
        const auto& step = config.multiStep[i];
        highest = std::max(highest, step.rate);
        const std::string key = "multi_step[" + std::to_string(i) + "]";
        if (i > 0 && step.lastIteration <= config.multiStep[i - 1].lastIteration)
            context.add(
                Severity::Surprises, "schedule-order", key,
                {PT_TR_NOOP("Advice",
                            "Step %1 of multi_step ends at iteration %2, not after the step before it (%3): its rate and those behind it "
                            "are never reached."),
                 {std::to_string(i + 1), std::to_string(step.lastIteration), std::to_string(config.multiStep[i - 1].lastIteration)}});
        if (!(step.rate > 0.0))
            context.add(Severity::Surprises, "rate-not-positive", key,
                        {PT_TR_NOOP("Advice", "The learning rate of step %1 is %2: the network does not learn then."),
                         {std::to_string(i + 1), config::formatReal(step.rate)}});
    }
    if (config.optimizer == "adam" && highest > 0.003 && config.netType.find("efficientnet") == std::string::npos)
        context.add(
            Severity::Surprises, "adam-rate", "multi_step",
            {PT_TR_NOOP("Advice", "A learning rate of %1 suits sgd; adam usually diverges above 0.001."), {config::formatReal(highest)}});
    if (config.optimizer == "sgd" && highest > 0.0 && highest < 0.0005 && context.has("multi_step"))
        context.add(Severity::Hint, "sgd-rate", "multi_step",
                    {PT_TR_NOOP("Advice", "A highest learning rate of %1 suits adam; with sgd the training hardly moves."),
                     {config::formatReal(highest)}});
    const long long total = config.totalIterations();
    if (total > 0 && config.saveIters > total && context.has("save_iters"))
        context.add(
            Severity::Hint, "few-snapshots", "save_iters",
            {PT_TR_NOOP("Advice", "The training ends at iteration %1, before the first snapshot at %2: only the final one is saved."),
             {std::to_string(total), std::to_string(config.saveIters)}});
}

void checkCounts(Context& context)
{
    const auto count = [&](const char* key) {
        const auto* node = context.document.find(key);
        return node != nullptr && node->kind == config::NodeKind::Sequence ? static_cast<long long>(node->children.size()) : -1LL;
    };
    const auto compare = [&](const char* numberKey, const char* listKey) {
        const auto written = plainNumber(context.scalar(numberKey));
        const long long length = count(listKey);
        if (!written || length < 0 || toWhole(*written) == length) return;
        context.add(
            Severity::Fails, "count-differs", numberKey,
            {PT_TR_NOOP("Advice", "%1 is %2, but %3 has %4 entries."), {numberKey, number(*written), listKey, std::to_string(length)}},
            PT_TR_NOOP("Advice", "Correct the number"), {{FixEdit::Kind::Set, numberKey, std::to_string(length)}});
    };
    compare("num_joints", "all_joints_names");
    if (context.multi()) compare("num_limbs", "partaffinityfield_graph");
}

}  // namespace

void checkValues(Context& context)
{
    checkRanges(context);
    checkJitter(context);
    checkSchedule(context);
    checkCounts(context);
}

}  // namespace pt::advice
