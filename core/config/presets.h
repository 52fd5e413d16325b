// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"
#include "core/config/semantic_diff.h"

#include <map>
#include <string>
#include <vector>

namespace pt::config {

/// A text in several languages, by ISO 639 code; "en" stands for a text without languages.
using LocalText = std::map<std::string, std::string>;
/// In this language, else in English, else in any.
std::string inLanguage(const LocalText& text, const std::string& language);

struct PresetEdit
{
    std::string key;       ///< Key path.
    std::string value;     ///< YAML text; empty with `remove`.
    bool remove = false;
    LocalText why;
};

/// A small patch: values that belong together for a kind of recording, each with its reason. A file of its own:
///     posetuner_preset: 1
///     name: Top view          (or {en: …, de: …})
///     about: …
///     pose_cfg:               (list for the TensorFlow-style file)
///     - {key: rotation, value: 180, why: …}
///     pytorch_config:         (list for DeepLabCut 3's file)
///     - {key: data.train.affine.rotation, value: 180, why: …}
struct Preset
{
    std::string id;                  ///< Name of its file without ending.
    LocalText name, about;
    std::vector<PresetEdit> tensorflow, torch;
    bool builtIn = false;
    fs::path file;                   ///< Empty for built-in ones.

    const std::vector<PresetEdit>& edits(bool torchFile) const { return torchFile ? torch : tensorflow; }
};

/// Errors: Parse, InvalidArgument (no preset, an edit without key or value); each names file and line.
Result<Preset> parsePreset(const std::string& text, const std::string& nameForErrors);
std::string formatPreset(const Preset& preset);

/// The ones that come with the program, then those of a folder; files that are no presets are told in `troubles`.
std::vector<Preset> listPresets(const fs::path& folder, std::vector<Error>* troubles = nullptr);
/// Writes a preset into a folder under its id. Errors: Conflict (there is one of that id), Io, InvalidArgument (empty name, no edits).
Result<void> savePreset(const fs::path& folder, Preset& preset);

/// Whether a document is a pytorch_config.yaml.
bool isTorchFile(const YamlDocument& document);

struct PresetOutcome
{
    YamlDocument document;
    std::vector<ValueChange> changes;   ///< What is really different afterwards.
    std::vector<std::string> already;   ///< Keys that had the value before.
    std::vector<std::string> unread;    ///< Keys that this file's loader never reads; they are not written.
};
/// The document with the preset's values. Errors: Unsupported (it has none for this kind of file), as YamlDocument::set.
Result<PresetOutcome> applyPreset(const YamlDocument& document, const Preset& preset);

/// A preset that makes `after` of `before`: the user's own differences. Keys that DeepLabCut writes for itself (paths, joints) are left out.
Preset presetFromDifference(const YamlDocument& before, const YamlDocument& after, const std::string& name);

}  // namespace pt::config
