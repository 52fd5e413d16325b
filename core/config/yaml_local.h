// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/yaml_edit.h"

#include <optional>
#include <string>
#include <string_view>

namespace pt::config {

/// Whether something in the text may be an anchor or an alias; a star or ampersand in a comment counts as well, that only costs time.
bool mayHaveAnchors(std::string_view text);

/// Carries out an edit by parsing nothing but the entries it touches. True: text and tree are as if the whole text had been parsed again and
/// compared. False: nothing was changed, and only the whole text can tell (anchors, entries on one line with their parent, an edit
/// of the root itself, or one that does not amount to its plan).
///
/// Why that is enough: in a block collection each entry owns its lines, from its own first one to the one before its sibling's. YAML
/// decides what an entry is by its own lines and its column alone, as long as no anchor, alias or document marker reaches out of it.
/// So a run of entries that, parsed alone at its column, differs from what it was by exactly the edit leaves all others what they were.
///
/// root is settled where the plan's path goes (settleForEdit); what stands behind the edit is not afterwards. anchors: whether the text may
/// have any, where that is known; found out and kept otherwise.
bool editLocally(std::string& text, YamlNode& root, const EditPlan& plan, std::optional<bool>& anchors);

}  // namespace pt::config
