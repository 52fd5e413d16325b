// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/semantic_merge.h"

#include <QDialog>

#include <map>
#include <string>
#include <utility>
#include <vector>

class QRadioButton;

namespace pt::ui {

/// Both sides changed the same values: for each, mine or theirs; and what was joined without asking. Nothing happens before "Join".
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `what`: one sentence on what is joined; `theirName`: the heading of the other side ("On disk").
    MergeDialog(const QString& what, const QString& theirName, const config::MergeResult& merge, QWidget* parent = nullptr);

    /// Per conflict whether theirs is taken; to be given to the merge again.
    std::map<std::string, bool> choices() const;
    void chooseAll(bool theirs);

private:
    struct Row { std::string key; QRadioButton* mine; QRadioButton* theirs; };
    std::vector<Row> m_rows;
};

/// A value change in a few words for a list: "PAF width: 20 → 32".
QString changeLine(const config::ValueChange& change);
/// The parameter's label where the table knows the key, else the key.
QString keyLabel(const std::string& key);

}  // namespace pt::ui
