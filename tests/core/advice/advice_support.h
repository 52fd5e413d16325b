// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/advice/advice.h"
#include "core/config/yaml_document.h"

#include <QtTest>

#include <string>
#include <vector>

/// Configurations, repairs and made-up projects for the tests of the rules.
namespace pt::test {

inline config::YamlDocument document(const std::string& text)
{
    auto parsed = config::YamlDocument::parse(text, "pose_cfg.yaml");
    if (!parsed) qFatal("%s", parsed.error().english().c_str());
    return std::move(*parsed);
}

inline std::vector<Finding> checked(const std::string& text, const dataset::Project* project = nullptr, const advice::Surroundings& around = {})
{
    const auto d = document(text);
    return advice::check(d, config::readPoseConfig(d), project, around);
}

inline const Finding* finding(const std::vector<Finding>& findings, const std::string& id, const std::string& key = {})
{
    for (const auto& f : findings)
        if (f.id == id && (key.empty() || f.key == key)) return &f;
    return nullptr;
}

inline const std::vector<std::string> kParts = {"snout", "leftear", "rightear", "tailbase"};

inline std::string templateText(bool multiAnimal)
{
    config::TemplateInput input;
    input.multiAnimal = multiAnimal;
    input.jointNames = kParts;
    input.dataset = multiAnimal ? "training-datasets/x.pickle" : "training-datasets/x.mat";
    if (multiAnimal) input.pafGraph = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}};
    return config::makePoseConfigText(input);
}

/// The template with one key set, as an edit does it.
inline std::string with(std::string text, const std::string& key, const std::string& value)
{
    auto d = document(text);
    const auto done = d.set(key, value);
    if (!done) qFatal("%s", done.error().english().c_str());
    return d.text();
}
inline std::string without(const std::string& text, const std::string& key)
{
    auto d = document(text);
    if (const auto done = d.remove(key); !done) qFatal("%s", done.error().english().c_str());
    return d.text();
}
inline std::string repaired(const std::string& text, const Finding& f)
{
    auto d = document(text);
    for (const auto& edit : f.fix) {
        const auto done = edit.kind == FixEdit::Kind::Set      ? d.set(edit.key, edit.value)
                          : edit.kind == FixEdit::Kind::Remove ? d.remove(edit.key)
                                                               : d.rename(edit.key, edit.value);
        if (!done) qFatal("%s", done.error().english().c_str());
    }
    return d.text();
}

/// Frames of one size, every animal a diamond of four parts around its centre.
inline dataset::Project project(cv::Size size, const std::vector<cv::Point2d>& animals, int frames = 10, double reach = 40.0)
{
    dataset::Project p;
    p.info.multiAnimal = animals.size() > 1;
    p.info.bodyparts = kParts;
    p.info.individuals.clear();
    for (std::size_t i = 0; i < animals.size(); ++i) p.info.individuals.push_back("individual_" + std::to_string(i + 1));
    p.info.trainingFractions = {0.95};
    for (int f = 0; f < frames; ++f) {
        dataset::Frame frame;
        frame.id = "labeled-data/cam/img" + std::to_string(f) + ".png";
        frame.video = "cam";
        frame.size = size;
        frame.labels = dataset::Annotations(static_cast<int>(animals.size()), 4);
        for (std::size_t i = 0; i < animals.size(); ++i) {
            const cv::Point2d offsets[] = {{0, -reach}, {-reach / 2, 0}, {reach / 2, 0}, {0, reach}};
            for (int k = 0; k < 4; ++k) frame.labels.at(static_cast<int>(i), k) = animals[i] + offsets[k];
        }
        p.frames.push_back(frame);
    }
    return p;
}

}  // namespace pt::test
