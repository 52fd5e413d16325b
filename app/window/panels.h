// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The panels that meet in the window.
#include "widgets/advice/advice_panel.h"
#include "widgets/dataset/frames_panel.h"
#include "widgets/params/params_panel.h"
#include "widgets/preview/preview_panel.h"
#include "widgets/diff/diff_panel.h"
#include "widgets/text/text_panel.h"
#include "widgets/text/yaml_editor.h"

#include "widgets/monitor/monitor_panel.h"
#include "widgets/runs/runs_panel.h"
