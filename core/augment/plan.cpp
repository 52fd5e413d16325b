// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/pipeline.h"
#include "core/base/random.h"

namespace pt::augment {

Text opLabel(Op op)
{
    switch (op) {
    case Op::PreResize: return PT_TR_NOOP("Augment", "Resize first");
    case Op::Pad: return PT_TR_NOOP("Augment", "Pad");
    case Op::Crop: return PT_TR_NOOP("Augment", "Crop");
    case Op::Mirror: return PT_TR_NOOP("Augment", "Mirror");
    case Op::Fliplr: return PT_TR_NOOP("Augment", "Flip left and right");
    case Op::Rotation: return PT_TR_NOOP("Augment", "Rotation");
    case Op::HistEqGlobal: return PT_TR_NOOP("Augment", "Histogram equalisation (hist_eq)");
    case Op::MotionBlur: return PT_TR_NOOP("Augment", "Motion blur");
    case Op::Covering: return PT_TR_NOOP("Augment", "Covering");
    case Op::Elastic: return PT_TR_NOOP("Augment", "Elastic warp");
    case Op::GaussianNoise: return PT_TR_NOOP("Augment", "Gaussian noise");
    case Op::Grayscale: return PT_TR_NOOP("Augment", "Grayscale");
    case Op::HistEq: return PT_TR_NOOP("Augment", "Histogram equalisation");
    case Op::Clahe: return PT_TR_NOOP("Augment", "CLAHE");
    case Op::LogContrast: return PT_TR_NOOP("Augment", "Log contrast");
    case Op::LinearContrast: return PT_TR_NOOP("Augment", "Linear contrast");
    case Op::SigmoidContrast: return PT_TR_NOOP("Augment", "Sigmoid contrast");
    case Op::GammaContrast: return PT_TR_NOOP("Augment", "Gamma contrast");
    case Op::Sharpen: return PT_TR_NOOP("Augment", "Sharpen");
    case Op::Emboss: return PT_TR_NOOP("Augment", "Emboss");
    case Op::Edge: return PT_TR_NOOP("Augment", "Edge detection");
    case Op::CropAndPad: return PT_TR_NOOP("Augment", "Crop or pad");
    case Op::Resize: return PT_TR_NOOP("Augment", "Resize");
    case Op::Affine: return PT_TR_NOOP("Augment", "Rotation, zoom and shift");
    case Op::RandomBox: return PT_TR_NOOP("Augment", "Random box");
    case Op::AutoPad: return PT_TR_NOOP("Augment", "Automatic padding");
    case Op::TopDownCrop: return PT_TR_NOOP("Augment", "Crop of the animal");
    case Op::Collate: return PT_TR_NOOP("Augment", "Size of the batch");
    case Op::Count: break;
    }
    return {};
}

Plan samplePlan(std::uint64_t seed, std::uint64_t batch, std::uint64_t sample)
{
    // A stream per operation: an operation that needs one number more leaves the draws of all others as they were.
    constexpr std::uint64_t kScaleStream = 1000, kNoiseStream = 1001, kReferenceStream = 1002;
    Plan plan;
    plan.scale = Random({seed, batch, kScaleStream}).uniform();
    for (std::size_t op = 0; op < kOpCount; ++op) {
        Random random({seed, batch, sample, op});
        plan.gate[op] = random.uniform();
        for (double& u : plan.u[op]) u = random.uniform();
    }
    plan.noiseSeed = hashKey({seed, batch, sample, kNoiseStream});
    plan.referenceSeed = hashKey({seed, batch, kReferenceStream});
    return plan;
}

}  // namespace pt::augment
