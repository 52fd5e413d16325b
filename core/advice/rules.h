// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/advice/advice.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pt::advice {

/// What the rules need to know of the labels, computed once for a check.
struct DataFacts
{
    std::map<std::pair<int, int>, std::vector<const dataset::Frame*>> framesBySize;  ///< Known sizes only.
    std::vector<double> animalExtents;  ///< Larger side of each animal's label box, px, sorted.
    double medianLimb = 0.0;            ///< Median distance of labels joined by a limb, px; 0 = unknown.
    std::size_t frames = 0;

    double extentAt(double quantile) const;
};
DataFacts gatherFacts(const dataset::Project& project, const config::PoseConfig& config);

/// Everything a rule looks at, and where it puts what it finds.
struct Context
{
    const config::YamlDocument& document;
    const config::ConfigReading& reading;
    const dataset::Project* project = nullptr;
    const Surroundings& around;
    DataFacts facts;
    std::vector<Finding> findings;

    const config::PoseConfig& config() const { return reading.config; }
    bool single() const { return config().loader == config::Loader::SingleImgaug; }
    bool multi() const { return config().loader == config::Loader::MultiImgaug; }
    bool torch() const { return config().loader == config::Loader::Torch; }
    /// Several animals share the maps of one image: multi-animal imgaug, and bottom-up models of DeepLabCut 3.
    bool sharedMaps() const;
    bool epochStyle() const { return config().loader == config::Loader::ScaleCrop || config().loader == config::Loader::Deterministic; }
    bool has(std::string_view key) const { return document.find(key) != nullptr; }
    /// The scalar as written, empty when absent or not a scalar.
    std::string scalar(std::string_view key) const;
    bool isTrue(std::string_view key) const;   ///< true, yes, on, 1 and their capitals.
    bool isFalse(std::string_view key) const;  ///< false, no, off, 0, null and their capitals.
    /// The key of a target parameter in this file's dialect: "pos_dist_thresh" or "model.heads.bodypart.target_generator.pos_dist_thresh".
    std::string targetKey(const char* key) const;
    double scaleLow() const;                   ///< global_scale at the lower end of the jitter; 1 for DeepLabCut 3.
    double scaleHigh() const;

    /// Adds a finding about a key, with the key's line and column.
    Finding& add(Severity severity, const char* id, std::string key, Message message);
    Finding& add(Severity severity, const char* id, std::string key, Message message, Text fixLabel, std::vector<FixEdit> fix);
};

void checkSizes(Context& context);        ///< L01-L05, L50, L53, L57, lost animals
void checkKeys(Context& context);         ///< L06-L08, L13, L14, L17-L20, L33, L45, L46, L48, L49, L52, L56, L64-L67
void checkTargets(Context& context);      ///< L24, L27, L28
void checkData(Context& context);         ///< L40, L41, L43, L47, L54, L69, touching discs and bands, train/test leakage, old training sets
void checkTips(Context& context);         ///< The handbook's practical tips, computed from the user's data
void checkValues(Context& context);       ///< Ranges of the parameter table, jitter, schedule, counts
void checkTorchKeys(Context& context);    ///< DeepLabCut 3: L12, L22, L23, L26, L29-L32, L35, L36, L38, L39, L46, L55, L58, L59, L61-L63
void checkTorchData(Context& context);    ///< DeepLabCut 3: L24, L25, L37, L53, crops and animals

/// A few hundred frames are evidence enough for a list; how many there are is in the sentence.
struct Evidence
{
    std::size_t frames = 0;
    std::vector<std::string> ids;
    void take(const dataset::Frame& frame)
    {
        ++frames;
        if (ids.size() < 300) ids.push_back(frame.id);
    }
};

/// The name of the same part on the other side: "leftear" for "rightear", "paw_L" for "paw_R"; empty when there is no side in it.
std::string otherSide(const std::string& name);
/// "[[1, 2]]" for parts whose names differ in their side only; empty when there are none.
std::string pairsFromNames(const std::vector<std::string>& names);
/// "640×480"
std::string sizeText(const std::pair<int, int>& size);

/// A number for a sentence: "0.8", "412", three significant digits.
std::string number(double value);
std::string percent(double share);

}  // namespace pt::advice
