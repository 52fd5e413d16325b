// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"
#include "core/config/torch_schema.h"
#include "core/config/torch_value.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

/// Internals of the reading of a pytorch_config.yaml, in pieces that fit on a screen.
namespace pt::config::detail {

class TorchReader final
{
public:
    explicit TorchReader(const YamlDocument& document) : m_document(document) {}
    ConfigReading run();
    /// What DeepLabCut's own reader makes of the file: every key of its schema, converted, defaults filled in.
    const TorchValue& tree() const noexcept { return m_tree; }

private:
    struct Special
    {
        Origin origin;
        std::string effective;
        Message note;
    };

    // torch_check.cpp: the strict schema
    TorchValue readSection(const TorchSection& section, const YamlNode* node, const std::string& path);
    TorchValue readField(const TorchField& field, const YamlNode* node, const std::string& path);
    TorchValue readAbsent(const TorchField& field, const std::string& path);
    TorchValue readScalar(const TorchField& field, const YamlNode& node, const std::string& path);
    TorchValue readList(const TorchField& field, const YamlNode& node, const std::string& path);
    TorchValue readUnion(const TorchField& field, const YamlNode& node, const std::string& path);
    TorchValue readTagged(const TorchField& field, const YamlNode& node, const std::string& path);
    TorchValue refuse(const TorchField& field, const YamlNode& node, const std::string& path, Text wanted);
    TorchValue checkRange(const TorchField& field, const YamlNode& node, const std::string& path, TorchValue value);
    void unknownKey(const TorchSection& section, const std::string& key, const YamlNode& node, const std::string& path);
    void checkDuplicates(const YamlNode& node, const std::string& path);

    // torch_transforms.cpp: data.train, data.inference
    TorchAugmentation transforms(const TorchValue& tree, const std::string& path, bool training);
    std::optional<TorchResize> resize(const TorchValue& value, const std::string& path);
    std::optional<TorchHflip> hflip(const TorchValue& value, const std::string& path);
    std::optional<TorchAffine> affine(const TorchValue& value, const std::string& path);
    std::optional<TorchRandomBox> randomBox(const TorchValue& value, const std::string& path);
    std::optional<TorchCropSampling> cropSampling(const TorchValue& value, const std::string& path);
    std::optional<TorchAutoPadding> autoPadding(const TorchValue& value, const std::string& path);
    std::optional<TorchTopDownCrop> topDownCrop(const TorchValue& value, const std::string& path);
    std::optional<TorchCollate> collate(const TorchValue& value, const std::string& path);
    TorchData data(const TorchValue& tree, const std::string& path);
    void ignoreUnread(const TorchValue& map, const std::string& path, std::initializer_list<std::string_view> read);

    // torch_model.cpp
    void readModel(const TorchValue& root);
    TorchBackbone backbone(const TorchValue& value, const std::string& path);
    TorchHead head(const std::string& name, const TorchValue& value, const std::string& path);
    TorchConvStack convStack(const TorchValue& value, const std::string& path);
    TorchGenerator generator(const TorchValue& value, const std::string& path);
    TorchPredictor predictor(const TorchValue& value, const std::string& path);
    void readCriteria(TorchHead& head, const TorchValue& value);
    void checkArguments(const TorchValue& value, const std::string& path);
    std::vector<std::array<int, 2>> pairs(const TorchValue* value, const std::string& path);

    // torch_training.cpp
    TorchTraining training(const TorchValue& root, const std::string& path);
    TorchOptimizer optimizer(const TorchValue& runner, const std::string& path);
    TorchScheduler scheduler(const TorchValue& runner, const std::string& path);
    TorchInference inference(const TorchValue& value);
    TorchMetadata metadata(const TorchValue& value);
    std::optional<TorchDetector> detector(const TorchValue& value);

    // torch_reader.cpp
    void fillCommon();
    void fillTargets(const TorchHead& head);
    void fillSchedule();
    void checkWhole();

    // torch_effective.cpp
    void fillEffective();
    void fillDefaults();
    EffectiveValue effectiveOf(const params::ParamSpec& row) const;

    // helpers
    double number(const TorchValue& map, std::string_view key, double fallback, const std::string& path);
    int whole(const TorchValue& map, std::string_view key, int fallback, const std::string& path);
    double probability(const TorchValue& map, double fallback, const std::string& path);
    int side(const TorchValue& map, std::string_view key, int fallback, const std::string& path);
    const TorchValue* at(std::string_view path) const;   ///< Of the effective tree.
    Finding& find(Severity severity, const char* id, const std::string& key, Message message);
    Finding& bad(const std::string& key, Text sentence, std::string used);   ///< %1 key, %2 as written, %3 what is used here.
    void special(const std::string& key, Origin origin, std::string effective, Message note = {});

    const YamlDocument& m_document;
    bool m_isTemplate = false;   ///< The file that defaults are taken from needs none itself.
    TorchValue m_tree;
    TorchConfig m_torch;
    PoseConfig m_config;
    std::vector<EffectiveValue> m_values;
    std::vector<Finding> m_findings;
    std::map<std::string, Special, std::less<>> m_special;
};

/// Whether a document is a pytorch_config.yaml: by its sections, not by its name.
bool looksLikeTorch(const YamlDocument& document);

/// "a.b" and "key" as a path, the key quoted where it needs to be.
std::string childPath(const std::string& parent, std::string_view key);

}  // namespace pt::config::detail
