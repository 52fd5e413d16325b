// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Internals of readPoseConfig, in pieces that fit on a screen.
namespace pt::config::detail {

/// A value as PyYAML (YAML 1.1) hands it to DeepLabCut's TensorFlow loaders.
struct Value
{
    enum class Type { Absent, Null, Bool, Int, Real, String, List, Map };
    Type type = Type::Absent;
    bool boolean = false;
    double number = 0.0;  ///< Int and Real; 1 or 0 for Bool, as in Python.
    std::string text;     ///< Strings.
    const YamlNode* node = nullptr;

    bool present() const noexcept { return type != Type::Absent; }
    bool isNumber() const noexcept { return type == Type::Int || type == Type::Real; }
    bool truthy() const;  ///< Python's bool(value); absent is false.
};
Value readValue(const YamlNode* node);

/// The number a YAML 1.1 string would be in YAML 1.2 or Python: "5e-05", "1e-4".
std::optional<double> numberInText(std::string_view text);

/// The node of a key path below `node`; of repeated keys the last one, as PyYAML does.
const YamlNode* lookup(const YamlNode& node, std::string_view dottedKey);

/// A value as one line of YAML: scalars as written, collections in flow style.
std::string oneLine(const YamlDocument& document, const YamlNode& node);

/// A Stochastic in words for a note; "" for constants.
Message describe(const Stochastic& value);

class Reader final
{
public:
    explicit Reader(const YamlDocument& document) : m_document(document) {}
    ConfigReading run();

private:
    struct Special
    {
        Origin origin;
        std::string effective;
        Message note;
    };

    // pose_config.cpp
    void readLoader();
    void readIdentity();
    void readSize();
    void readSizeLimits();
    void readBatchSize();
    void readCropping();
    void readCropSampling();
    void readJointCrop();
    // pose_training.cpp
    void readTargets();
    void readLosses();
    void readSchedule();
    void readMultiStep();
    // pose_augmentation.cpp
    void readRotation();
    void readFlips();
    void readSymmetricPairs();
    Stochastic blurOrder(const std::string& path, const YamlNode& node);
    void readMotionBlur();
    void readNoise();
    void readContrast();
    void readConvolution();
    /// An argument of an imgaug operation: its name, what is used without it, and what imgaug takes; it raises outside of that.
    struct Argument
    {
        const char* name = nullptr;   ///< Null: the operation has none here.
        Stochastic fallback = Stochastic::constant(0.0);
        double lo = 0.0, hi = 0.0;
        bool whole = false;           ///< A whole number written as a real one, such as 7.0, raises as well.
    };
    ContrastOp contrastOp(const std::string& name, Argument a, Argument b);
    ConvolutionOp convolutionOp(const std::string& name, Argument alpha, Argument strength);
    Stochastic argument(const std::string& path, const YamlNode* node, const Argument& wanted);
    double ratio(const std::string& path, bool on);
    void refuseUnless(const std::string& name, std::initializer_list<const char*> known, const std::string& path);
    // pose_keys.cpp
    void checkKeys(const YamlNode& mapping, const std::string& prefix);
    void reportUnknown(const std::string& path, const YamlNode& node);
    void checkSpelling(const std::string& path, const YamlNode& node);
    // pose_effective.cpp
    void fillEffective();
    EffectiveValue effectiveOf(const params::ParamSpec& row) const;
    EffectiveValue effectiveOfAbsent(const params::ParamSpec& row, EffectiveValue value) const;

    // helpers
    Value get(std::string_view key) const;
    bool flag(const std::string& key, bool whenAbsent);
    bool warnOfText(const std::string& key, const Value& value);
    double number(const std::string& key, double whenAbsent, bool asInteger = false);
    double positive(const std::string& key, double whenAbsent);
    double scale(const std::string& key, double whenAbsent);
    int whole(const std::string& key, int whenAbsent);
    double probability(const std::string& key, double whenAbsent);
    std::optional<std::array<int, 2>> size(const std::string& key);
    std::vector<std::array<int, 2>> pairs(const std::string& key);
    bool required(const std::string& key, std::string_view fixValue);
    bool is(Loader a) const { return m_config.loader == a; }
    bool isAny(std::initializer_list<Loader> loaders) const;
    Finding& find(Severity severity, const char* id, const std::string& key, Message message);
    void badValue(const std::string& key, const Value& value, Text wanted, std::string_view used);
    void special(const std::string& key, Origin origin, std::string effective, Message note = {});

    const YamlDocument& m_document;
    PoseConfig m_config;
    std::vector<EffectiveValue> m_values;
    std::vector<Finding> m_findings;
    std::map<std::string, Special, std::less<>> m_special;
    std::map<std::string, std::pair<std::string, int>, std::less<>> m_misplaced;  ///< Row key -> (ignored spelling, line).
};

/// What a loader uses when the key is absent, as YAML text; "" when nothing (or an error) follows.
std::string absentText(const params::ParamSpec& row, Loader loader);

}  // namespace pt::config::detail
