// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/pose_config.h"
#include "core/params/param_spec.h"

#include <QStringList>

namespace pt::ui {

/// What was typed, as words to look for: lower case, without "and", "the" and their like.
QStringList searchWords(const QString& typed);

/// Whether a parameter has all the words: in its key, label, help, synonyms, group, the handbook's spellings, or the key of
/// pytorch_config.yaml. Endings of English words do not count: "blurred" finds "blur".
bool hasWords(const params::ParamSpec& spec, const QStringList& words);

/// The parameter that a misspelt search means; null when none is near.
const params::ParamSpec* nearestParameter(const QString& typed, params::Dialect dialect = params::Dialect::PoseCfg);

/// Whether the file's value is another one than DeepLabCut's own: what a user has tuned. Bookkeeping of DeepLabCut does not count.
bool isTuned(const params::ParamSpec& spec, const config::EffectiveValue& value, bool multiAnimal);

}  // namespace pt::ui
