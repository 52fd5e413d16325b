// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/precision.h"

#include <ATen/autocast_mode.h>
#include <ATen/cpu/Utils.h>

#include <atomic>

#ifndef _WIN32
#include <dlfcn.h>
#endif

namespace pt::train {
namespace {

/// Major compute capability of an NVIDIA device; 0 where it cannot be asked.
int computeCapability(int index)
{
#ifndef _WIN32
    using Query = int (*)(int*, int, int);
    constexpr int kMajor = 75;  // cudaDevAttrComputeCapabilityMajor
    const auto query = reinterpret_cast<Query>(::dlsym(RTLD_DEFAULT, "cudaDeviceGetAttribute"));
    int major = 0;
    if (query && query(&major, kMajor, std::max(0, index)) == 0) return major;
#else
    (void)index;
#endif
    return 0;
}

std::atomic<int> s_plain{0};   // scopes of PlainAutocast

}  // namespace

Arithmetic arithmeticOf(const torch::Device& device)
{
    Arithmetic a;
    a.gpu = device.is_cuda();
    if (a.gpu) {
        a.capability = computeCapability(device.index());
        return a;
    }
    a.amxBf16 = at::cpu::init_amx();
    const auto able = at::cpu::get_cpu_capabilities();
    const auto bf16 = able.find("avx512_bf16");
    a.avxBf16 = bf16 != able.end() && bf16->second.isBool() && bf16->second.toBool();
    return a;
}

AutocastScope::AutocastScope(Precision precision, const torch::Device& device) : m_type(device.type()), m_on(precision != Precision::Fp32)
{
    if (!m_on) return;
    m_was = at::autocast::is_autocast_enabled(m_type);
    m_before = at::autocast::get_autocast_dtype(m_type);
    at::autocast::set_autocast_enabled(m_type, true);
    at::autocast::set_autocast_dtype(m_type, precision == Precision::Bf16 ? torch::kBFloat16 : torch::kFloat16);
    at::autocast::increment_nesting();
}

AutocastScope::~AutocastScope()
{
    if (!m_on) return;
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_type, m_was);
    at::autocast::set_autocast_dtype(m_type, m_before);
}

PlainAutocast::PlainAutocast() { ++s_plain; }
PlainAutocast::~PlainAutocast() { --s_plain; }
bool PlainAutocast::on() { return s_plain > 0; }

bool LossScaler::unscale(const std::vector<torch::Tensor>& gradients)
{
    if (!m_inUse || gradients.empty()) return true;
    torch::NoGradGuard noGrad;
    auto found = torch::zeros({1}, gradients[0].options().dtype(torch::kFloat32));
    const auto inverse = torch::full({1}, 1.0 / m_factor, found.options());
    at::_amp_foreach_non_finite_check_and_unscale_(gradients, found, inverse);
    const bool finite = found.item<float>() == 0.0F;
    if (!finite) {
        m_factor = std::max(1.0, m_factor / 2.0);
        m_good = 0;
    } else if (++m_good >= 2000) {
        m_factor *= 2.0;
        m_good = 0;
    }
    return finite;
}

}  // namespace pt::train
