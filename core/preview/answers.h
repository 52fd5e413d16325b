// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"

/// The answers one by one; only preview.cpp calls them. Each fills what its view needs, or the problem.
namespace pt::preview {

void answerDraws(Answer& answer, const Request& request, const Progress& progress);     ///< Augment, Sheet, Kernel, targets.
void answerBatch(Answer& answer, const Request& request, const Progress& progress);
void answerCrops(Answer& answer, const Request& request, const Progress& progress);
void answerSizes(Answer& answer, const Request& request, const Progress& progress);
void answerExtremes(Answer& answer, const Request& request, const Progress& progress);

}  // namespace pt::preview
