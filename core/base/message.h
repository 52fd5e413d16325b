// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>
#include <vector>

/// Marks a text for lupdate without pulling Qt into core (lupdate -tr-function-alias QT_TRANSLATE_NOOP+=PT_TR_NOOP).
/// The expression is a pt::Text, which the interface translates with QCoreApplication::translate(context, source).
#define PT_TR_NOOP(context, source) ::pt::Text{context, source}

namespace pt {

/// An English source text and the translation context it is looked up in. Both point to string literals.
struct Text
{
    const char* context = "";
    const char* source = "";

    bool empty() const noexcept { return source[0] == '\0'; }
};

/// A sentence for the user: a translatable text with the placeholders %1 to %9, and what goes into them.
struct Message
{
    Text text;
    std::vector<std::string> args;

    Message() = default;
    Message(Text t, std::vector<std::string> a = {}) : text(t), args(std::move(a)) {}

    /// The sentence in English, placeholders filled in; for logs, the command line and tests.
    std::string english() const;
};

}  // namespace pt
