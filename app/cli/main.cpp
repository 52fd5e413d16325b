// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// posetuner-cli: PoseTuner's services without a window.
#include "app/cli/commands.h"
#include "core/base/signals.h"
#include "core/base/version.h"

#include <cstdio>
#include <exception>

int main(int argc, char** argv)
{
    using namespace pt::cli;
    pt::reportFileSizeLimits();
    int exitCode = kFine;
    try {
        CLI::App app("Looks into and edits DeepLabCut training configurations without a window.", "posetuner-cli");
        app.require_subcommand(1);
        app.set_version_flag("--version", pt::version());
        for (auto* add : {addDemo, addGet, addSet, addDiff, addPreset, addLint, addExplain, addPreview, addStats, addMemory, addParams, addTranslate, addCreateTrainingSet}) add(app, exitCode);
        try {
            app.parse(argc, argv);
        } catch (const CLI::ParseError& e) {
            if (e.get_exit_code() == 0) return app.exit(e);  // --help, --version
            std::fprintf(stderr, "posetuner-cli: %s (posetuner-cli --help lists what there is)\n", oneLine(e.what()).c_str());
            return kBad;
        }
    } catch (const std::exception& e) {
        std::fprintf(stderr, "posetuner-cli: unexpected: %s\n", oneLine(e.what()).c_str());
        return kBad;
    }
    return exitCode;
}
