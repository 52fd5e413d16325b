// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVector>

namespace pt::ui {

/// One line of a comparison: kept, only in the old text, or only in the new one. Line numbers from 1; 0 where there is none.
struct DiffLine
{
    enum class Kind { Same, Removed, Added } kind = Kind::Same;
    QString text;
    int oldLine = 0;
    int newLine = 0;
};

/// Line by line, the shortest script (longest common subsequence) of what differs between two texts. Line ends count: CRLF differs from LF.
QVector<DiffLine> diffLines(const QString& before, const QString& after);

/// How many lines a reader would call changed: of each hunk the larger of removed and added.
int changedLines(const QVector<DiffLine>& diff);

}  // namespace pt::ui
