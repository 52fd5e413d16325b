// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/presets.h"

#include "core/config/builtin_presets.h"
#include "core/config/pose_config.h"
#include "core/params/param_spec.h"

#include <algorithm>
#include <cctype>

namespace pt::config {
namespace {

Error broken(const std::string& file, int line, Text text, std::vector<std::string> args = {})
{
    const std::string where = file + ":" + std::to_string(line);
    args.insert(args.begin(), where);
    return Error{ErrorCode::InvalidArgument, Message(text, std::move(args)), where};
}

LocalText localText(const YamlNode* node)
{
    LocalText out;
    if (!node) return out;
    if (node->kind == NodeKind::Scalar) out["en"] = node->scalar;
    for (const auto& [language, text] : node->children)
        if (node->kind == NodeKind::Mapping && text.kind == NodeKind::Scalar) out[language] = text.scalar;
    return out;
}

Result<std::vector<PresetEdit>> readEdits(const YamlDocument& document, const char* section, const std::string& file)
{
    std::vector<PresetEdit> out;
    const YamlNode* list = document.root().child(section);
    if (!list || list->kind == NodeKind::Null) return out;
    if (list->kind != NodeKind::Sequence) return broken(file, list->line, PT_TR_NOOP("Preset", "%1: %2 must be a list of edits."), {section});
    for (const auto& [none, item] : list->children) {
        PresetEdit edit;
        const YamlNode* key = item.child("key");
        const YamlNode* value = item.child("value");
        const YamlNode* remove = item.child("remove");
        if (!key || key->kind != NodeKind::Scalar || !parseKeyPath(key->scalar) || key->scalar.empty())
            return broken(file, item.line, PT_TR_NOOP("Preset", "%1: an edit needs a key, as in \"key: rotation\"."));
        edit.key = key->scalar;
        edit.remove = remove && remove->scalar == "true";
        if (value) edit.value = flowText(document, *value);
        else if (!edit.remove) return broken(file, item.line, PT_TR_NOOP("Preset", "%1: the edit of %2 needs a value, or \"remove: true\"."), {edit.key});
        edit.why = localText(item.child("why"));
        out.push_back(std::move(edit));
    }
    return out;
}

std::string formatLocal(const LocalText& text)
{
    if (text.size() == 1 && text.count("en") != 0) return formatText(text.begin()->second);
    std::string out = "{";
    for (const auto& [language, words] : text) out += (out.size() > 1 ? ", " : "") + language + ": " + formatText(words);
    return out + "}";
}

void formatEdits(std::string& out, const char* section, const std::vector<PresetEdit>& edits)
{
    if (edits.empty()) return;
    out += std::string(section) + ":\n";
    for (const PresetEdit& edit : edits) {
        out += "- key: " + formatText(edit.key) + "\n";
        out += edit.remove ? "  remove: true\n" : "  value: " + edit.value + "\n";
        if (!edit.why.empty()) out += "  why: " + formatLocal(edit.why) + "\n";
    }
}

/// A file name from a name: letters and digits stay, the rest becomes one dash.
std::string fileName(const std::string& name)
{
    std::string out;
    for (const char c : name) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 0x80 || std::isalnum(u) != 0) out += static_cast<char>(u < 0x80 ? std::tolower(u) : u);
        else if (!out.empty() && out.back() != '-') out += '-';
    }
    while (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

}  // namespace

std::string inLanguage(const LocalText& text, const std::string& language)
{
    for (const std::string& wanted : {language, language.substr(0, 2), std::string("en")})
        if (const auto found = text.find(wanted); found != text.end()) return found->second;
    return text.empty() ? std::string() : text.begin()->second;
}

Result<Preset> parsePreset(const std::string& text, const std::string& nameForErrors)
{
    const auto document = YamlDocument::parse(text, nameForErrors);
    if (!document) return document.error();
    const YamlNode* version = document->root().child("posetuner_preset");
    if (!version) return broken(nameForErrors, 1, PT_TR_NOOP("Preset", "%1: this is no preset; its first line is \"posetuner_preset: 1\"."));
    if (version->scalar != "1") return broken(nameForErrors, version->line, PT_TR_NOOP("Preset", "%1: a preset of version %2 needs a newer PoseTuner."), {version->scalar});
    Preset preset;
    preset.name = localText(document->root().child("name"));
    preset.about = localText(document->root().child("about"));
    if (inLanguage(preset.name, "en").empty()) return broken(nameForErrors, 1, PT_TR_NOOP("Preset", "%1: the preset has no name."));
    auto tensorflow = readEdits(*document, "pose_cfg", nameForErrors);
    if (!tensorflow) return tensorflow.error();
    auto torch = readEdits(*document, "pytorch_config", nameForErrors);
    if (!torch) return torch.error();
    preset.tensorflow = std::move(*tensorflow);
    preset.torch = std::move(*torch);
    if (preset.tensorflow.empty() && preset.torch.empty()) return broken(nameForErrors, 1, PT_TR_NOOP("Preset", "%1: the preset changes nothing."));
    return preset;
}

std::string formatPreset(const Preset& preset)
{
    std::string out = "posetuner_preset: 1\nname: " + formatLocal(preset.name) + "\n";
    if (!preset.about.empty()) out += "about: " + formatLocal(preset.about) + "\n";
    formatEdits(out, "pose_cfg", preset.tensorflow);
    formatEdits(out, "pytorch_config", preset.torch);
    return out;
}

std::vector<Preset> listPresets(const fs::path& folder, std::vector<Error>* troubles)
{
    std::vector<Preset> out;
    for (const auto& [id, text] : builtInPresets()) {
        auto preset = parsePreset(text, id);
        if (!preset) continue;  // a test reads them all
        preset->id = id;
        preset->builtIn = true;
        out.push_back(std::move(*preset));
    }
    std::vector<fs::path> files;
    std::error_code ec;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec))
        if (it->path().extension() == ".yaml" || it->path().extension() == ".yml") files.push_back(it->path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        const auto text = readFile(file, 1 << 20);
        auto preset = text ? parsePreset(*text, utf8(file)) : Result<Preset>(text.error());
        if (!preset) {
            if (troubles) troubles->push_back(preset.error());
            continue;
        }
        preset->id = utf8(file.stem());
        preset->file = file;
        out.push_back(std::move(*preset));
    }
    return out;
}

Result<void> savePreset(const fs::path& folder, Preset& preset)
{
    if (preset.id.empty()) preset.id = fileName(inLanguage(preset.name, "en"));
    if (preset.id.empty()) return Error{ErrorCode::InvalidArgument, {PT_TR_NOOP("Preset", "A preset needs a name.")}};
    if (preset.tensorflow.empty() && preset.torch.empty()) return Error{ErrorCode::InvalidArgument, {PT_TR_NOOP("Preset", "Nothing differs, so there is nothing to keep as a preset.")}};
    preset.builtIn = false;
    preset.file = folder / pathFromUtf8(preset.id + ".yaml");
    return writeNewFile(preset.file, formatPreset(preset));
}

bool isTorchFile(const YamlDocument& document)
{
    const YamlNode* model = document.root().child("model");
    const YamlNode* settings = document.root().child("train_settings");
    return (model && model->kind == NodeKind::Mapping) || (settings && settings->kind == NodeKind::Mapping);
}

Result<PresetOutcome> applyPreset(const YamlDocument& document, const Preset& preset)
{
    const auto& edits = preset.edits(isTorchFile(document));
    if (edits.empty()) {
        return Error{ErrorCode::Unsupported,
                     Message(PT_TR_NOOP("Preset", "The preset %1 has nothing for a %2."), {inLanguage(preset.name, "en"), isTorchFile(document) ? "pytorch_config.yaml" : "pose_cfg.yaml"})};
    }
    PresetOutcome out{document, {}, {}, {}};
    const bool torch = isTorchFile(document);
    const params::LoaderBit loader = torch ? params::kTorch : loaderBit(readPoseConfig(document).config.loader);
    for (const PresetEdit& edit : edits) {
        const auto path = parseKeyPath(edit.key);
        if (!path) return path.error();
        const params::ParamSpec* spec = torch ? nullptr : params::find(edit.key);
        if (spec && (spec->readBy & loader) == 0) {
            out.unread.push_back(edit.key);
            continue;
        }
        const YamlNode* old = out.document.find(*path);
        if (edit.remove) {
            if (!old) out.already.push_back(edit.key);
            else if (auto done = out.document.remove(edit.key); !done) return done.error();
            continue;
        }
        const auto wanted = YamlDocument::parse("v: " + edit.value + "\n");
        if (old && wanted && wanted->root().child("v") && sameMeaning(*old, *wanted->root().child("v"))) {
            out.already.push_back(edit.key);
            continue;
        }
        if (auto done = out.document.set(*path, edit.value); !done) return done.error();
    }
    out.changes = semanticDiff(document, out.document);
    return out;
}

Preset presetFromDifference(const YamlDocument& before, const YamlDocument& after, const std::string& name)
{
    Preset preset;
    preset.name["en"] = name;
    const bool torch = isTorchFile(after);
    for (const ValueChange& change : semanticDiff(before, after)) {
        const params::ParamSpec* spec = params::find(change.key);
        const bool own = torch ? change.key.compare(0, 9, "metadata.") == 0 || change.key == "metadata" : spec && spec->structural;
        if (own) continue;
        PresetEdit edit;
        edit.key = change.key;
        edit.value = change.after;
        edit.remove = change.kind == ValueChange::Kind::Removed;
        (torch ? preset.torch : preset.tensorflow).push_back(std::move(edit));
    }
    return preset;
}

}  // namespace pt::config
