// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

namespace pt {

std::string Message::english() const
{
    std::string out;
    for (const char* p = text.source; *p != '\0'; ++p) {
        const bool placeholder = *p == '%' && p[1] >= '1' && p[1] <= '9';
        if (!placeholder) {
            out += *p;
            continue;
        }
        const auto index = static_cast<std::size_t>(p[1] - '1');
        if (index < args.size()) out += args[index];
        else out.append(p, 2);  // an argument that was never given stays visible instead of vanishing
        ++p;
    }
    return out;
}

}  // namespace pt
