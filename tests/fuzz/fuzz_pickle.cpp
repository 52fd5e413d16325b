// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pickle reader: any bytes give plain data within the stated bounds or a sentence.
#include "core/dataset/pickle.h"

#include <cstdint>
#include <cstdlib>

using namespace pt::dataset;

namespace {

int depth(const PickleValue& value, int level = 1)
{
    if (level > 250) std::abort();   // the reader promises 200
    int deepest = level;
    std::size_t looked = 0;
    for (const auto& item : value.items) {
        if (++looked > 4) break;     // shared values make a tree of a few bytes endless to walk
        deepest = std::max(deepest, depth(*item, level + 1));
        if (level > 6) break;
    }
    return deepest;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto value = readPickle({reinterpret_cast<const char*>(data), size});
    if (!value) return 0;
    depth(**value);
    (void)(*value)->integers();
    for (const auto& item : (*value)->items) (void)item->integers();
    return 0;
}
