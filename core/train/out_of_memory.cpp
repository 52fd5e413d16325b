// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/out_of_memory.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <new>
#include <string>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pt::train {
namespace {

/// The number behind the words, and what follows it; 0 where they are not said.
std::pair<double, std::string> numberAfter(const std::string& text, const std::string& words)
{
    const auto at = text.find(words);
    if (at == std::string::npos) return {0.0, {}};
    const char* begin = text.c_str() + at + words.size();
    char* end = nullptr;
    const double value = std::strtod(begin, &end);
    return {value, end};
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Megabytes in "tried to allocate 123456 bytes" (CPU) or "Tried to allocate 2.50 GiB" (CUDA); 0 when it is not said.
double askedMb(const std::string& text)
{
    const auto [value, unit] = numberAfter(text, "tried to allocate ");
    if (unit.starts_with(" gib")) return value * 1024.0;
    if (unit.starts_with(" mib")) return value;
    if (unit.starts_with(" kib")) return value / 1024.0;
    return value / (1024.0 * 1024.0);
}

/// "with 12.5 MiB free": at the moment when memory ran out. Afterwards more is free, which would explain nothing.
double freeThenMb(const std::string& text) { return numberAfter(text, "bytes with ").first; }

}  // namespace

std::string whatWentWrong(const std::exception& e)
{
    std::string text = e.what();
    for (const char* trace : {"Exception raised from", "frame #"}) text.resize(std::min(text.size(), text.find(trace)));
    text.resize(std::min<std::size_t>(text.size(), 300));
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.pop_back();
    return text;
}

bool isOutOfMemory(const std::exception& e)
{
    if (dynamic_cast<const std::bad_alloc*>(&e)) return true;
    const std::string text = lowered(e.what());
    for (const char* sign : {"can't allocate memory", "out of memory", "bad_alloc", "failed to allocate", "insufficient memory", "could not create a memory"}) {
        if (text.find(sign) != std::string::npos) return true;
    }
    // oneDNN's word for its own failed allocations; one that it has no code for is a "primitive descriptor"
    return text.find("could not execute a primitive") != std::string::npos ||
           (text.find("could not create a primitive") != std::string::npos && text.find("primitive descriptor") == std::string::npos);
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

Error outOfMemoryError(const std::string& what, long long iteration, int batch, double freeMb)
{
    const std::string text = lowered(what);
    const double asked = askedMb(text);
    if (const double then = freeThenMb(text); then > 0.0) freeMb = then;
    const auto whole = [](double mb) { return std::to_string(static_cast<long long>(std::ceil(mb))); };
    if (asked > 0.0 && freeMb > 0.0) {
        return Error{ErrorCode::Internal,
                     Message(PT_TR_NOOP("Error", "Memory ran out at iteration %1 with batches of %2: %3 MB more were needed, %4 MB are free. Take a smaller batch_size or smaller crops, "
                                                 "or resume the run with --allow-smaller-batch."),
                             {std::to_string(iteration), std::to_string(batch), whole(asked), whole(freeMb)}), kMemory};
    }
    return Error{ErrorCode::Internal,
                 Message(PT_TR_NOOP("Error", "Memory ran out at iteration %1 with batches of %2. Take a smaller batch_size or smaller crops, or resume the run with --allow-smaller-batch."),
                         {std::to_string(iteration), std::to_string(batch)}), kMemory};
}

}  // namespace pt::train
