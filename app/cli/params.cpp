// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// params: the parameter table.
#include "app/cli/commands.h"
#include "core/params/param_spec.h"

#include <cstdio>
#include <memory>

namespace pt::cli {

void addParams(CLI::App& app, int& exitCode)
{
    auto json = std::make_shared<bool>(false);
    auto key = std::make_shared<std::string>();
    auto* command = app.add_subcommand("params", "Prints the table of every key of pose_cfg.yaml: defaults, ranges, help.");
    command->add_option("KEY", *key, "only this key");
    command->add_flag("--json", *json, "as JSON");
    command->callback([json, key, &exitCode] {
        if (!key->empty() && params::find(*key) == nullptr) {
            const auto* meant = params::findMeant(*key);
            std::fprintf(stderr, "posetuner-cli: no key %s is known%s%s.\n", key->c_str(), meant != nullptr ? "; did you mean " : "",
                         meant != nullptr ? meant->key : "");
            exitCode = kBad;
            return;
        }
        auto list = nlohmann::json::array();
        for (const auto& spec : params::all()) {
            if (!key->empty() && *key != spec.key) continue;
            if (*json) {
                list.push_back({{"key", spec.key}, {"label", spec.label.source}, {"help", spec.help.source}, {"tip", spec.tip.source},
                                {"group", params::groupLabel(spec.group).source}, {"unit", params::unitLabel(spec.unit).source},
                                {"default_single", spec.defaultSingle}, {"default_multi", spec.defaultMulti},
                                {"absent_single", spec.absentSingle}, {"absent_multi", spec.absentMulti}, {"torch_key", spec.torchKey},
                                {"essential", spec.essential}, {"since", spec.since}});
            } else if (key->empty()) {
                std::printf("%-34s %-28s single %-18.18s multi %-18.18s\n", spec.key, spec.label.source, spec.defaultSingle, spec.defaultMulti);
            } else {
                std::printf("%s: %s\n%s\n%s\n", spec.key, spec.label.source, spec.help.source, spec.tip.source);
            }
        }
        if (*json) print(list);
    });
}

}  // namespace pt::cli
