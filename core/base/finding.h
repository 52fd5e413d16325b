// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <string>
#include <vector>

namespace pt {

/// How much a finding matters: the training fails, it does not do what the file seems to say, or there is a better way.
enum class Severity { Fails, Surprises, Hint };

/// One change to the configuration, as data, so that it goes through undo like any edit.
struct FixEdit
{
    enum class Kind { Set, Remove, Rename } kind = Kind::Set;
    std::string key;    ///< Key path in the file, "a.b[0].c".
    std::string value;  ///< YAML text for Set; the new key path for Rename; unused for Remove.
};

/// Something the user should know: about a key, a file or a frame. A value, not an error: nothing stops.
struct Finding
{
    Severity severity = Severity::Hint;
    std::string id;                      ///< "L08" for the pitfalls of the reference, else "missing-image" and the like.
    Message message;                     ///< One sentence: what, and why it matters.
    std::string key = {};                ///< Parameter key path; empty when it is not about a parameter.
    std::string file = {};               ///< Path (UTF-8); empty for the configuration itself.
    int line = 0;                        ///< 1-based; 0 when unknown.
    int column = 0;                      ///< 1-based; 0 when unknown.
    std::vector<std::string> frames = {};///< Evidence: ids of the frames concerned.
    Text fixLabel = {};                  ///< Button text; empty when there is no fix.
    std::vector<FixEdit> fix = {};
};

}  // namespace pt
