// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <span>
#include <string_view>

namespace pt::advice {

/// What a rule rests on: DeepLabCut's code was run, its code was read (graph and session code of TensorFlow), or the rule says
/// something about the user's own data that needs no such proof.
enum class Proof { Run, Read, Measured };

/// What is true of a rule whatever it finds. Findings name their rule by `id`.
struct RuleInfo
{
    const char* id;
    Proof proof;
    const char* title;   ///< A few English words, for the command line and other programs' lists of rules.
};

/// Every rule that has something to say about a configuration and its data, in the order of their ids in the reference.
std::span<const RuleInfo> catalogue();
/// The rule of a finding; null for findings about broken files.
const RuleInfo* ruleInfo(std::string_view id);
/// "proven on DeepLabCut 3.0.2, by running its code"
Message provenOn(const RuleInfo& rule);

/// Pitfalls of the reference that no rule can find in a configuration, and where they are dealt with.
struct Elsewhere
{
    const char* id;
    const char* reason;
};
std::span<const Elsewhere> seenElsewhere();

}  // namespace pt::advice
