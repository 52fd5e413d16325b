// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <cstdio>
#include <iostream>
#include <memory>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace pt::cli {

namespace {

bool stderrIsTerminal()
{
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

}  // namespace

std::string oneLine(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.pop_back();
    for (char& c : text) c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    return text;
}

int report(const Error& error)
{
    std::fprintf(stderr, "posetuner-cli: %s\n", oneLine(error.english()).c_str());
    return kBad;
}

Result<dataset::Project> openProjectAt(const std::string& path)
{
    const auto target = dataset::resolveTarget(pathFromUtf8(path));
    if (!target) return target.error();
    if (target->projectRoot.empty()) {
        return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "%1 belongs to no DeepLabCut project: no config.yaml was found."), {path}), path};
    }
    return dataset::openProject(target->projectRoot, terminalProgress("reading the project"));
}

Progress terminalProgress(const std::string& what)
{
    Progress progress;
    if (!stderrIsTerminal()) return progress;
    const auto last = std::make_shared<std::int64_t>(-1);
    progress.report = [what, last](std::int64_t done, std::int64_t total) {
        const std::int64_t percent = total > 0 ? 100 * done / total : 0;
        if (percent == *last) return;
        *last = percent;
        std::fprintf(stderr, "\r%s: %d %%%s", what.c_str(), static_cast<int>(percent), done >= total ? "\r\033[K" : "");
        std::fflush(stderr);
    };
    return progress;
}

void print(const nlohmann::json& value)
{
    std::cout << value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

const char* severityName(Severity severity)
{
    switch (severity) {
    case Severity::Fails: return "fails";
    case Severity::Surprises: return "surprises";
    case Severity::Hint: return "hint";
    }
    return "";
}

}  // namespace pt::cli
