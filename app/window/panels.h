// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The panels that meet in the window.
#include "widgets/advice/advice_panel.h"
#include "widgets/dataset/frames_panel.h"
#include "widgets/params/params_panel.h"
#include "widgets/text/yaml_view.h"

#if __has_include("widgets/preview/preview_panel.h")
#include "widgets/preview/preview_panel.h"
#endif
#if __has_include("widgets/runs/runs_panel.h")
#include "widgets/runs/runs_panel.h"
#endif
#if __has_include("widgets/monitor/monitor_panel.h")
#include "widgets/monitor/monitor_panel.h"
#endif
#include "app/window/stand_ins.h"
