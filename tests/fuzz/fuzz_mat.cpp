// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Training sets in MATLAB's format, whole files: headers, nested arrays, compressed elements. A pickle is read as one.
#include "core/dataset/training_records.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace pt::dataset;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto records = parseMatRecords(bytes, "x.mat");
    if (records) {
        for (const auto& record : *records) {
            if (record.image.size() > 4 * 65536 + 2) std::abort();   // a text is at most so long
            for (const auto& joint : record.joints)
                if (joint.part < -1000000 || joint.part > 1000000) std::abort();
        }
    }
    (void)parsePickleRecords(bytes, "x.pickle");
    return 0;
}
