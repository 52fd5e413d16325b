// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/rules.h"
#include "core/config/torch_config.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

namespace pt::advice {

double DataFacts::extentAt(double quantile) const
{
    if (animalExtents.empty()) return 0.0;
    const auto last = static_cast<double>(animalExtents.size() - 1);
    return animalExtents[static_cast<std::size_t>(std::lround(std::clamp(quantile, 0.0, 1.0) * last))];
}

DataFacts gatherFacts(const dataset::Project& project, const config::PoseConfig& config)
{
    DataFacts facts;
    facts.frames = project.frames.size();
    std::vector<double> limbs;
    for (const dataset::Frame& frame : project.frames) {
        if (frame.size.area() > 0) facts.framesBySize[{frame.size.width, frame.size.height}].push_back(&frame);
        for (int i = 0; i < frame.labels.individuals; ++i) {
            double x0 = 1e30, y0 = 1e30, x1 = -1e30, y1 = -1e30;
            int labelled = 0;
            for (int k = 0; k < frame.labels.parts; ++k) {
                const cv::Point2d& p = frame.labels.at(i, k);
                if (!dataset::Annotations::isLabeled(p)) continue;
                x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
                ++labelled;
            }
            if (labelled >= 2) facts.animalExtents.push_back(std::max(x1 - x0, y1 - y0));
            for (const auto& [a, b] : config.pafGraph) {
                if (a < 0 || b < 0 || a >= frame.labels.parts || b >= frame.labels.parts) continue;
                const cv::Point2d d = frame.labels.at(i, a) - frame.labels.at(i, b);
                if (dataset::Annotations::isLabeled(d)) limbs.push_back(std::hypot(d.x, d.y));
            }
        }
    }
    std::sort(facts.animalExtents.begin(), facts.animalExtents.end());
    if (!limbs.empty()) {
        std::nth_element(limbs.begin(), limbs.begin() + static_cast<std::ptrdiff_t>(limbs.size() / 2), limbs.end());
        facts.medianLimb = limbs[limbs.size() / 2];
    }
    return facts;
}

std::string Context::scalar(std::string_view key) const
{
    const auto* node = document.find(key);
    return node != nullptr && node->kind == config::NodeKind::Scalar ? node->scalar : std::string();
}

bool Context::isTrue(std::string_view key) const
{
    static const std::set<std::string> kTrue = {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "1"};
    return kTrue.count(scalar(key)) > 0;
}

bool Context::isFalse(std::string_view key) const
{
    static const std::set<std::string> kFalse = {"false", "False", "FALSE", "no",   "No",   "NO",   "off", "Off",
                                                 "OFF",   "0",     "0.0",   "null", "Null", "NULL", "~"};
    return kFalse.count(scalar(key)) > 0;
}

bool Context::sharedMaps() const
{
    if (multi()) return true;
    if (!torch() || !config().torch) return false;
    return config().torch->model.method == config::TorchMethod::BottomUp && config().torch->metadata.individuals.size() > 1;
}

std::string Context::targetKey(const char* key) const
{
    if (!torch()) return key;
    const std::string generator = "model.heads.bodypart.target_generator";
    const bool band = std::string_view(key) == "pafwidth";
    const std::string leaf = band ? "width" : key;
    if (!band && has(generator + "." + leaf)) return generator + "." + leaf;
    if (const auto* list = document.find(generator + ".generators")) {
        for (std::size_t i = 0; i < list->children.size(); ++i) {
            if (list->children[i].second.child(leaf) != nullptr) return generator + ".generators[" + std::to_string(i) + "]." + leaf;
        }
    }
    return generator + "." + leaf;
}

double Context::scaleLow() const { return config().globalScale * (config().scaleJitter ? config().scaleJitter->first : 1.0); }

double Context::scaleHigh() const { return config().globalScale * (config().scaleJitter ? config().scaleJitter->second : 1.0); }

Finding& Context::add(Severity severity, const char* id, std::string key, Message message)
{
    Finding finding;
    finding.severity = severity;
    finding.id = id;
    finding.message = std::move(message);
    if (const auto* node = document.find(key)) {
        finding.line = node->line;
        finding.column = node->column;
    }
    finding.key = std::move(key);
    findings.push_back(std::move(finding));
    return findings.back();
}

Finding& Context::add(Severity severity, const char* id, std::string key, Message message, Text fixLabel, std::vector<FixEdit> fix)
{
    Finding& finding = add(severity, id, std::move(key), std::move(message));
    finding.fixLabel = fixLabel;
    finding.fix = std::move(fix);
    return finding;
}

std::string number(double value)
{
    char text[32];
    const double magnitude = std::abs(value);
    std::snprintf(text, sizeof text, magnitude >= 100 || value == std::floor(value) ? "%.0f" : magnitude >= 10 ? "%.1f" : "%.2f", value);
    std::string out = text;
    if (out.find('.') != std::string::npos) {
        while (out.back() == '0') out.pop_back();
        if (out.back() == '.') out.pop_back();
    }
    return out;
}

std::string percent(double share)
{
    const double value = share * 100.0;
    return number(value >= 10 || value == 0 ? std::round(value) : value) + " %";
}

std::vector<Finding> check(const config::YamlDocument& document, const config::ConfigReading& reading, const dataset::Project* project,
                           const Surroundings& around)
{
    const auto foreign = [](const Finding& f) { return f.id == "not-a-mapping"; };
    if (std::any_of(reading.findings.begin(), reading.findings.end(), foreign)) return {};
    Context context{document, reading, project, around, {}, {}};
    if (project != nullptr) context.facts = gatherFacts(*project, reading.config);
    if (context.torch()) {
        checkTorchKeys(context);
        if (project != nullptr) checkTorchData(context);
        checkData(context);
    } else {
        checkSizes(context);
        checkKeys(context);
        checkTargets(context);
        checkData(context);
        checkValues(context);
    }
    if (project != nullptr) checkTips(context);

    // What the reading itself has said already is not said twice, neither for the key nor for an item of it.
    std::set<std::pair<std::string, std::string>> said;
    for (const Finding& finding : reading.findings) said.insert({finding.id, finding.key});
    std::erase_if(context.findings, [&](const Finding& finding) {
        return said.count({finding.id, finding.key.substr(0, finding.key.find('['))}) > 0;
    });
    std::stable_sort(context.findings.begin(), context.findings.end(),
                     [](const Finding& a, const Finding& b) { return std::pair(a.severity, a.line) < std::pair(b.severity, b.line); });
    return context.findings;
}

}  // namespace pt::advice
