// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/pose_reader.h"

#include "core/base/whole.h"

#include <algorithm>
#include <cmath>

namespace pt::config::detail {

void Reader::readTargets()
{
    required("pos_dist_thresh", "17");
    m_config.posDistThresh = positive("pos_dist_thresh", 17.0);
    const Value type = get("scmap_type");
    const bool gaussian = type.type == Value::Type::String && type.text == "gaussian";
    m_config.gaussianScoreMap = gaussian && is(Loader::SingleImgaug);
    if (gaussian && is(Loader::MultiImgaug)) {
        auto& finding =
            find(Severity::Fails, "L56", "scmap_type",
                 {PT_TR_NOOP("Config", "scmap_type gaussian stops multi-animal training with an error; only plateau works there.")});
        finding.fixLabel = PT_TR_NOOP("Config", "Use plateau");
        finding.fix = {{FixEdit::Kind::Set, "scmap_type", "plateau"}};
        special("scmap_type", Origin::Overridden, "plateau", {PT_TR_NOOP("Config", "not usable: shown with %1"), {"plateau"}});
    } else if (m_config.gaussianScoreMap) {
        special("pos_dist_thresh", Origin::Ignored, "", {PT_TR_NOOP("Config", "ignored: the Gaussian score map has a width of its own")});
    }
    m_config.locationRefinement = flag("location_refinement", false);
    m_config.locrefStdev = positive("locref_stdev", 7.2801);
    m_config.stride = std::clamp(static_cast<int>(std::min(positive("stride", 8.0), 1e6)), 1, 256);
    m_config.smfactor = std::clamp(whole("smfactor", 2), 1, 256);
    m_config.weighOnlyPresentJoints = flag("weigh_only_present_joints", false);
    if (m_config.stride >= 8 && flag("multi_stage", false))
        special("multi_stage", Origin::Overridden, "false",
                {PT_TR_NOOP("Config", "not built: the multi-stage decoder needs a stride below 8")});
    if (!is(Loader::MultiImgaug)) return;
    if (!m_config.pafGraph.empty()) required("pafwidth", "20");
    m_config.pafWidth = positive("pafwidth", 20.0);
}

void Reader::readLosses()
{
    m_config.weighPartPredictions = flag("weigh_part_predictions", false);
    m_config.locrefHuber = flag("locref_huber_loss", true);
    m_config.locrefWeight = number("locref_loss_weight", 1.0);
    if (!is(Loader::MultiImgaug)) return;
    m_config.pairwiseHuber = flag("pairwise_huber_loss", true);
    if (!m_config.pafGraph.empty() && !get("pairwise_predict").truthy())
        special("pairwise_predict", Origin::Overridden, "true",
                {PT_TR_NOOP("Config", "switched on by the training, because limbs are learned")});
    if (!m_config.pafGraph.empty()) required("pairwise_loss_weight", "0.1");
    m_config.pairwiseWeight = number("pairwise_loss_weight", 0.1);
}

void Reader::readSchedule()
{
    const bool multi = is(Loader::MultiImgaug);
    const Value optimizer = get("optimizer");
    if (optimizer.present()) {
        if (optimizer.type == Value::Type::String && (optimizer.text == "sgd" || optimizer.text == "adam"))
            m_config.optimizer = optimizer.text;
        else badValue("optimizer", optimizer, PT_TR_NOOP("Config", "%1 must be sgd or adam, not \"%2\"; %3 is used here."), "sgd");
    }
    if (m_config.netType.find("efficientnet") != std::string::npos) {
        m_config.optimizer = "adam";
        special("optimizer", Origin::Overridden, "adam", {PT_TR_NOOP("Config", "EfficientNet always trains with adam")});
        special("multi_step", Origin::Overridden, "",
                {PT_TR_NOOP("Config", "EfficientNet uses only its last iteration; the rate follows lr_init")});
    }
    required("save_iters", multi ? "10000" : "50000");
    required("display_iters", multi ? "500" : "1000");
    m_config.saveIters = whole("save_iters", multi ? 10000 : 50000);
    m_config.displayIters = whole("display_iters", multi ? 500 : 1000);
    for (const auto& [key, target] : {std::pair{"save_iters", &m_config.saveIters}, std::pair{"display_iters", &m_config.displayIters}}) {
        if (*target >= 1) continue;
        badValue(key, get(key), PT_TR_NOOP("Config", "%1 must be at least 1, not %2; %3 is used here."), "1000");
        *target = 1000;
    }
    readMultiStep();
    const Value mean = get("mean_pixel");
    if (!mean.present()) return;
    bool good = mean.type == Value::Type::List && mean.node->children.size() == 3;
    std::array<double, 3> rgb = m_config.meanPixel;
    for (std::size_t i = 0; good && i < 3; ++i) {
        const Value v = readValue(mean.node->at(i));
        good = v.isNumber() && std::isfinite(v.number);
        rgb[i] = v.number;
    }
    if (good) m_config.meanPixel = rgb;
    else
        badValue("mean_pixel", mean, PT_TR_NOOP("Config", "%1 must be three numbers (red, green, blue), not %2; %3 is used here."),
                 "[123.68, 116.779, 103.939]");
}

void Reader::readMultiStep()
{
    const char* fallback = params::find("multi_step", params::Dialect::PoseCfg)->defaultSingle;
    if (is(Loader::MultiImgaug)) fallback = params::find("multi_step", params::Dialect::PoseCfg)->defaultMulti;
    const auto useDefault = [&] {
        if (is(Loader::MultiImgaug)) m_config.multiStep = {{1e-4, 7500}, {5e-5, 12000}, {1e-5, 200000}};
        else m_config.multiStep = {{0.005, 10000}, {0.02, 430000}, {0.002, 730000}, {0.001, 1030000}};
    };
    if (!required("multi_step", fallback)) return useDefault();
    const Value value = get("multi_step");
    std::vector<FixEdit> textNumbers;
    std::string firstText;
    bool good = value.type == Value::Type::List && !value.node->children.empty();
    for (std::size_t i = 0; good && i < value.node->children.size(); ++i) {
        const YamlNode* item = value.node->at(i);
        good = item->kind == NodeKind::Sequence && item->children.size() == 2;
        if (!good) break;
        ScheduleStep step;
        for (std::size_t j = 0; good && j < 2; ++j) {
            const Value v = readValue(item->at(j));
            double x = v.number;
            if (v.type == Value::Type::String) {  // the rate goes through float(), so text is accepted
                const auto parsed = numberInText(v.text);
                good = parsed.has_value();
                x = parsed.value_or(0.0);
                if (textNumbers.empty()) firstText = v.text;
                textNumbers.push_back({FixEdit::Kind::Set, "multi_step[" + std::to_string(i) + "][" + std::to_string(j) + "]",
                                       j == 0 ? formatReal(x) : formatInt(toWhole(x))});
            } else {
                good = v.isNumber() && std::isfinite(x);
            }
            if (j == 0) step.rate = x;
            else step.lastIteration = static_cast<long long>(std::clamp(x, 0.0, 1e15));
        }
        if (good) m_config.multiStep.push_back(step);
    }
    if (!good) {
        m_config.multiStep.clear();
        useDefault();
        badValue("multi_step", value,
                 PT_TR_NOOP("Config", "%1 must be a list of pairs [learning rate, last iteration], not %2; %3 is used here."), fallback);
        return;
    }
    if (textNumbers.empty()) return;
    auto& finding = find(Severity::Hint, "L45", "multi_step",
                         {PT_TR_NOOP("Config",
                                     "DeepLabCut reads %1 as text and converts it here, but nowhere else; 0.00001 or 1.0e-5 is a number "
                                     "for every reader."),
                          {firstText}});
    finding.fixLabel = PT_TR_NOOP("Config", "Write as plain numbers");
    finding.fix = std::move(textNumbers);
}

}  // namespace pt::config::detail
