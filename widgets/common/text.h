// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/message.h"

#include <QString>

namespace pt::ui {

/// Core's texts in the user's language.
QString text(const Text& text);
QString text(const Message& message);
QString text(const Error& error);

/// UTF-8 both ways.
inline QString fromUtf8(const std::string& s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }
inline std::string toUtf8(const QString& s) { return s.toStdString(); }

}  // namespace pt::ui
