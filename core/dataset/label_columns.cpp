// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_columns.h"

#include <algorithm>

namespace pt::dataset {
namespace {

int indexOf(std::vector<std::string>& names, std::unordered_map<std::string, int>& seen, const std::string& name)
{
    const auto [it, added] = seen.try_emplace(name, static_cast<int>(names.size()));
    if (added) names.push_back(name);
    return it->second;
}

}  // namespace

ColumnMap::ColumnMap(const std::vector<LabelColumn>& columns, LabelTable& table)
{
    std::unordered_map<std::string, int> parts, individuals;
    std::vector<std::pair<int, int>> places;
    for (const auto& column : columns) {
        if (table.scorer.empty()) table.scorer = column.scorer;
        const int part = indexOf(table.bodyparts, parts, column.bodypart);
        const int individual = column.individual.empty() ? 0 : indexOf(table.individuals, individuals, column.individual);
        places.emplace_back(individual, part);
    }
    m_individuals = std::max(1, static_cast<int>(table.individuals.size()));
    m_parts = static_cast<int>(table.bodyparts.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Target target;
        if (columns[i].coord == "x" || columns[i].coord == "y") {
            target.point = places[i].first * m_parts + places[i].second;
            target.isX = columns[i].coord == "x";
        }
        m_targets.push_back(target);
    }
}

void ColumnMap::dropHalfLabels(Annotations& labels)
{
    for (auto& p : labels.points) {
        if (!Annotations::isLabeled(p)) p = {Annotations::kMissing, Annotations::kMissing};
    }
}

std::string rowId(const std::vector<std::string>& cells)
{
    std::string id;
    for (const auto& cell : cells) {
        if (!id.empty()) id += '/';
        id += cell;
    }
    std::replace(id.begin(), id.end(), '\\', '/');
    // Old projects hold absolute or longer paths; the last three parts are what counts.
    const std::size_t at = id.rfind("labeled-data/");
    return at != std::string::npos ? id.substr(at) : id;
}

}  // namespace pt::dataset
