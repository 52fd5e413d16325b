// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/precision_choice.h"

#include <vector>

namespace pt::train {

const char* precisionName(Precision precision)
{
    return precision == Precision::Bf16 ? "bf16" : precision == Precision::Fp16 ? "fp16" : "fp32";
}

Result<PrecisionChoice> choosePrecision(const std::string& text, const Arithmetic& d)
{
    const Message asked(PT_TR_NOOP("Trainer", "Computes in %1, as asked."), {text});
    if (text == "fp32") return PrecisionChoice{Precision::Fp32, asked};
    if (text == "bf16") return PrecisionChoice{Precision::Bf16, asked};
    if (text == "fp16") return PrecisionChoice{Precision::Fp16, asked};
    if (text != "auto" && !text.empty()) {
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The precision %1 is unknown; use auto, fp32, bf16 or fp16."), {text}), "--precision"};
    }
    const std::vector<std::string> capability = {std::to_string(d.capability)};
    if (d.gpu && d.capability >= 8) return PrecisionChoice{Precision::Bf16, Message(PT_TR_NOOP("Trainer", "Computes in bf16: the graphics card (compute capability %1) multiplies it in hardware."), capability)};
    if (d.gpu && d.capability == 7) {
        return PrecisionChoice{Precision::Fp16, Message(PT_TR_NOOP("Trainer", "Computes in fp16 with scaled losses: the graphics card (compute capability %1) multiplies it in hardware, but not bf16."), capability)};
    }
    if (d.gpu) return PrecisionChoice{Precision::Fp32, Message(PT_TR_NOOP("Trainer", "Computes in fp32: the graphics card has no matrix units for anything narrower."))};
    if (d.amxBf16) return PrecisionChoice{Precision::Bf16, Message(PT_TR_NOOP("Trainer", "Computes in bf16: the processor has matrix units for it (AMX)."))};
    if (d.avxBf16) {
        return PrecisionChoice{Precision::Fp32, Message(PT_TR_NOOP("Trainer", "Computes in fp32, whose losses can be compared. --precision bf16 would save memory on this processor (AVX512-BF16), and time with some networks, with slightly other losses."))};
    }
    return PrecisionChoice{Precision::Fp32, Message(PT_TR_NOOP("Trainer", "Computes in fp32: the processor multiplies nothing narrower in hardware."))};
}

}  // namespace pt::train
