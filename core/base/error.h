// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/message.h"

#include <string>

namespace pt {

/// What went wrong, as a small closed set that the interface can act on and tests can compare.
enum class ErrorCode { InvalidArgument, NotFound, Io, Parse, Unsupported, Conflict, Cancelled, Internal };

/// A failure that crosses the core boundary: a sentence that names the file, line or key and says what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Message message;
    std::string where = {};  ///< Parameter key, path or path:line; empty when there is none.

    std::string english() const { return message.english(); }
};

}  // namespace pt
