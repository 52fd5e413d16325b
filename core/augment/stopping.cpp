// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/stopping.h"

#include <utility>

namespace pt::augment {
namespace {

thread_local const Progress* t_progress = nullptr;

}  // namespace

const Progress* whoStops() { return t_progress; }

Stoppable::Stoppable(const Progress& progress) : m_before(std::exchange(t_progress, &progress)) {}
Stoppable::~Stoppable() { t_progress = m_before; }

}  // namespace pt::augment
