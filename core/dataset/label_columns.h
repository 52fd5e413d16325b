// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace pt::dataset {

/// What one column of a label table holds.
struct LabelColumn
{
    std::string scorer, individual, bodypart, coord;   ///< coord: "x", "y" or "likelihood"
};

/// Where each column goes in a LabelTable: built once, then every row is a plain loop.
class ColumnMap final
{
public:
    /// Fills scorer, individuals and bodyparts of the table in the order of the file.
    ColumnMap(const std::vector<LabelColumn>& columns, LabelTable& table);

    /// False for headers that no labelling makes and whose grid of individuals and body parts would dwarf the file: a thousand
    /// columns with as many different individuals and parts ask for a million labels a frame.
    bool plausible() const { return static_cast<std::size_t>(m_individuals) * static_cast<std::size_t>(m_parts) <= 16 * m_targets.size() + 1024; }

    /// An annotation with every label missing.
    Annotations empty() const { return Annotations(m_individuals, m_parts); }
    void put(Annotations& labels, std::size_t column, double value) const
    {
        const Target& t = m_targets[column];
        if (t.point < 0) return;
        auto& p = labels.points[static_cast<std::size_t>(t.point)];
        (t.isX ? p.x : p.y) = value;
    }
    /// A label with only one coordinate is none.
    static void dropHalfLabels(Annotations& labels);

private:
    struct Target
    {
        int point = -1;
        bool isX = false;
    };
    std::vector<Target> m_targets;
    int m_individuals = 1;
    int m_parts = 0;
};

/// "labeled-data/video/image" out of index cells: three parts, or one path with either slash.
std::string rowId(const std::vector<std::string>& cells);

}  // namespace pt::dataset
