// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace pt::cli {

/// Exit codes of every command: fine, found something (lint), bad input or failure.
inline constexpr int kFine = 0;
inline constexpr int kFound = 1;
inline constexpr int kBad = 2;

/// Each adds one sub-command; its callback stores the exit code.
void addDemo(CLI::App& app, int& exitCode);
void addGet(CLI::App& app, int& exitCode);
void addSet(CLI::App& app, int& exitCode);
void addDiff(CLI::App& app, int& exitCode);
void addPreset(CLI::App& app, int& exitCode);
void addLint(CLI::App& app, int& exitCode);
void addExplain(CLI::App& app, int& exitCode);
void addPreview(CLI::App& app, int& exitCode);
void addStats(CLI::App& app, int& exitCode);
void addMemory(CLI::App& app, int& exitCode);
void addParams(CLI::App& app, int& exitCode);
void addTranslate(CLI::App& app, int& exitCode);
void addCreateTrainingSet(CLI::App& app, int& exitCode);

/// Prints the error's sentence to stderr, on one line; returns kBad.
int report(const Error& error);
/// Opens the project that a path means: its folder, its config.yaml, or anything inside. Errors: as openProject, NotFound.
Result<dataset::Project> openProjectAt(const std::string& path);
/// Percentages on stderr where that is a terminal; silent in scripts.
Progress terminalProgress(const std::string& what);
/// The first line break and what follows become one blank: libraries' messages must not look like a trace.
std::string oneLine(std::string text);
/// Prints one JSON value, indented, UTF-8; bytes that are not UTF-8 are replaced.
void print(const nlohmann::json& value);
const char* severityName(Severity severity);   ///< "fails", "surprises", "hint"

}  // namespace pt::cli
