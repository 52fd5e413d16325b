// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/machine.h"

#include "core/base/memory_model.h"
#include "core/base/process_memory.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <memory>

namespace pt::advice {
namespace {

#ifdef _WIN32
constexpr const char* kCommand = "nvidia-smi --query-gpu=name,memory.free --format=csv,noheader,nounits 2>NUL";
FILE* openPipe(const char* command) { return _popen(command, "r"); }
int closePipe(FILE* pipe) { return _pclose(pipe); }
#else
constexpr const char* kCommand = "timeout 5 nvidia-smi --query-gpu=name,memory.free --format=csv,noheader,nounits 2>/dev/null";
FILE* openPipe(const char* command) { return popen(command, "r"); }
int closePipe(FILE* pipe) { return pclose(pipe); }
#endif

}  // namespace

Machine parseNvidiaSmi(std::string_view csv)
{
    Machine machine;
    while (!csv.empty()) {
        const auto end = std::min(csv.find('\n'), csv.size());
        std::string_view line = csv.substr(0, end);
        csv.remove_prefix(std::min(end + 1, csv.size()));
        const auto comma = line.rfind(',');
        if (comma == std::string_view::npos) continue;
        std::string_view number = line.substr(comma + 1);
        while (!number.empty() && number.front() == ' ') number.remove_prefix(1);
        std::uint64_t mib = 0;
        if (const auto [at, error] = std::from_chars(number.data(), number.data() + number.size(), mib); error != std::errc()) continue;
        const std::uint64_t bytes = mib << 20;
        if (machine.freeGpuBytes && *machine.freeGpuBytes >= bytes) continue;
        machine.freeGpuBytes = bytes;
        machine.gpu = std::string(line.substr(0, comma));
    }
    return machine;
}

Machine thisMachine()
{
    std::string answer;
    Machine machine;
    if (FILE* pipe = openPipe(kCommand); pipe != nullptr) {
        std::array<char, 512> part{};
        while (answer.size() < 65536 && std::fgets(part.data(), static_cast<int>(part.size()), pipe) != nullptr) answer += part.data();
        if (closePipe(pipe) == 0) machine = parseNvidiaSmi(answer);
    }
    if (const double mb = availableMb(); mb > 0.0) machine.freeBytes = static_cast<std::uint64_t>(mb * 1024.0 * 1024.0);
    machine.measured = readCalibrations(calibrationFile());
    return machine;
}

const MemoryCalibration* Machine::measuredFor(const CalibrationKey& key) const
{
    for (const auto& [name, found] : measured)
        if (name == key) return &found;
    return nullptr;
}

std::optional<double> trainingBytes(std::string_view net, bool multiAnimal, double pixels, int batchSize)
{
    if (!(pixels > 0) || batchSize < 1) return std::nullopt;
    const TrainingMemory memory = trainingMemory(net, multiAnimal, batchSize, pixels);
    return memory.total() > 0 ? std::optional(memory.total()) : std::nullopt;
}

}  // namespace pt::advice
