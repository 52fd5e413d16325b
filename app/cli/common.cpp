// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <cstdio>
#include <iostream>

namespace pt::cli {

int report(const Error& error)
{
    std::fprintf(stderr, "posetuner-cli: %s\n", error.english().c_str());
    return kBad;
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
