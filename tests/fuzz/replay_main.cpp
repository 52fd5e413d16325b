// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: every file of the corpus, and a number of fixed mutations of each. Any compiler builds it.
//   replay CORPUS [MUTATIONS]
#include "core/base/random.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& bytes) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()); }

/// One to four changes: a byte, a cut, a piece doubled, a piece of another file.
std::string mutated(std::string bytes, const std::vector<std::string>& others, pt::Random& random)
{
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random.below(std::max<std::size_t>(1, n))); };
    for (std::size_t i = 0, n = 1 + below(4); i < n; ++i) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(bytes.size() - at, 64) + 1);
        switch (below(5)) {
        case 0: bytes.insert(at, 1, static_cast<char>(below(256))); break;
        case 1: if (at < bytes.size()) bytes[at] = static_cast<char>(below(256)); break;
        case 2: bytes.erase(at, length); break;
        case 3: bytes.insert(at, bytes.substr(at, length)); break;
        default: {
            const std::string& other = others[below(others.size())];
            const std::size_t from = below(other.size() + 1);
            bytes.insert(at, other.substr(from, below(64)));
        }
        }
        if (bytes.size() > 65536) bytes.resize(65536);
    }
    return bytes;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "replay: name a folder with inputs\n");
        return 2;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> inputs;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "replay: %s is empty\n", argv[1]);
        return 2;
    }
    const int mutations = argc > 2 ? std::atoi(argv[2]) : 0;
    pt::Random random({20260101});
    std::size_t runs = 0;
    for (const auto& input : inputs) {
        run(input);
        ++runs;
        for (int i = 0; i < mutations; ++i, ++runs) run(mutated(input, inputs, random));
    }
    std::printf("%zu inputs, %zu runs\n", inputs.size(), runs);
    return 0;
}
