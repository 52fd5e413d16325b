// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <CLI/CLI.hpp>

#include <functional>
#include <string>
#include <vector>

namespace pt::app {

/// A subcommand and what it does; the number is the exit code. A failure is told by an exception of type Failure.
struct Command
{
    CLI::App* parsed;
    std::function<int()> run;
};

/// What is wrong, in one sentence: exit code 2.
struct Failure
{
    std::string sentence;
};

/// heads, export, fetch-weights: to and from DeepLabCut.
std::vector<Command> addDeepLabCutCommands(CLI::App& app);
/// dry-step: measures the memory of a training step.
Command addDryStep(CLI::App& app);
/// worker: a further process of a training by several.
Command addWorker(CLI::App& app);

}  // namespace pt::app
