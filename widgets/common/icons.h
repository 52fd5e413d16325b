// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace pt::ui {

/// An icon of the one family in resources/icons, by file name. Drawn from SVG in the palette's text colour at paint time, so that it
/// follows a change between light and dark without being made again. `colour` fixes the colour (warnings, the primary button).
QIcon icon(const QString& name, const QColor& colour = {});

/// Whether the palette is a dark one.
bool isDark(const QPalette& palette);

/// Colours that mean something; each reads on the window's ground, light or dark. Never used without an icon or a text.
enum class Tone { Error, Warning, Hint, Good, Accent, Faint };
QColor toneColour(Tone tone, const QPalette& palette);

/// The icon, colour and word of a severity.
QIcon severityIcon(Severity severity, const QPalette& palette);
QColor severityColour(Severity severity, const QPalette& palette);
QString severityWord(Severity severity);

}  // namespace pt::ui
