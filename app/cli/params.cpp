// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// params: the parameter table.
#include "app/cli/commands.h"
#include "core/params/param_spec.h"

#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace pt::cli {

void addParams(CLI::App& app, int& exitCode)
{
    auto json = std::make_shared<bool>(false);
    auto key = std::make_shared<std::string>();
    auto dialect = std::make_shared<std::string>();
    auto* command = app.add_subcommand("params", "Prints the table of every key of pose_cfg.yaml and pytorch_config.yaml: defaults, ranges, help.");
    command->add_option("KEY", *key, "only this key");
    command->add_option("--dialect", *dialect, "only the keys of one kind of file: tf or torch")->check(CLI::IsMember({"tf", "torch"}));
    command->add_flag("--json", *json, "as JSON");
    command->callback([json, key, dialect, &exitCode] {
        using params::Dialect;
        std::vector<Dialect> dialects;
        if (*dialect != "torch") dialects.push_back(Dialect::PoseCfg);
        if (*dialect != "tf") dialects.push_back(Dialect::Torch);
        std::vector<std::pair<Dialect, params::ParamSpec>> rows;
        for (const Dialect d : dialects) {
            if (const auto* row = key->empty() ? nullptr : params::find(*key, d)) rows.emplace_back(d, *row);
            if (key->empty())
                for (const auto& row : params::all(d)) rows.emplace_back(d, row);
        }
        if (rows.empty()) {
            const params::ParamSpec* meant = nullptr;
            for (const Dialect d : dialects) meant = meant != nullptr ? meant : params::findMeant(*key, d);
            std::fprintf(stderr, "posetuner-cli: no key %s is known%s%s.\n", key->c_str(), meant != nullptr ? "; did you mean " : "",
                         meant != nullptr ? meant->key : "");
            exitCode = kBad;
            return;
        }
        auto list = nlohmann::json::array();
        for (const auto& [which, spec] : rows) {
            const char* file = which == Dialect::Torch ? "pytorch_config.yaml" : "pose_cfg.yaml";
            if (*json) {
                list.push_back({{"key", spec.key}, {"file", file}, {"label", spec.label.source}, {"help", spec.help.source}, {"tip", spec.tip.source},
                                {"group", params::groupLabel(spec.group).source}, {"unit", params::unitLabel(spec.unit).source},
                                {"default_single", spec.defaultSingle}, {"default_multi", spec.defaultMulti},
                                {"absent_single", spec.absentSingle}, {"absent_multi", spec.absentMulti}, {"torch_key", spec.torchKey},
                                {"range", {spec.hard.lo, spec.hard.hi}}, {"essential", spec.essential}, {"since", spec.since}});
            } else if (key->empty()) {
                std::printf("%-52s %-34s single %-18.18s multi %-18.18s\n", spec.key, spec.label.source, spec.defaultSingle, spec.defaultMulti);
            } else {
                std::printf("%s: %s (%s)\n%s\n%s\n", spec.key, spec.label.source, file, spec.help.source, spec.tip.source);
            }
        }
        if (*json) print(list);
    });
}

}  // namespace pt::cli
