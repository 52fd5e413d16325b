// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_columns.h"
#include "core/dataset/internal.h"

#include <charconv>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace pt::dataset {
namespace {

/// Cells of one CSV line; double quotes as in RFC 4180, without line breaks inside quotes (DeepLabCut never writes any).
std::vector<std::string> splitLine(std::string_view line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            if (c == '"' && i + 1 < line.size() && line[i + 1] == '"') cells.back() += line[++i];
            else if (c == '"') quoted = false;
            else cells.back() += c;
        } else if (c == '"') quoted = true;
        else if (c == ',') cells.emplace_back();
        else cells.back() += c;
    }
    return cells;
}

/// A cell as it is written: in quotes where a comma or a quote would end it early.
std::string quoted(const std::string& cell)
{
    if (cell.find_first_of(",\"") == std::string::npos) return cell;
    std::string out = "\"";
    for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

/// Empty means not labelled; anything that is no number is an error.
bool parseNumber(const std::string& cell, double& value)
{
    if (cell.empty() || cell == "nan" || cell == "NaN") {
        value = Annotations::kMissing;
        return true;
    }
    const char* begin = cell.data();
    const auto [end, error] = std::from_chars(begin, begin + cell.size(), value);  // never the locale's comma
    return error == std::errc() && end == begin + cell.size();
}

struct Lines
{
    std::string_view text;
    std::size_t at = 0;
    int number = 0;

    bool next(std::string_view& line)
    {
        if (at >= text.size()) return false;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        line = text.substr(at, end - at);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        at = end + 1;
        ++number;
        return true;
    }
};

Error broken(const fs::path& path, int line, const char* expected)
{
    return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1, line %2: this is no label table of DeepLabCut (%3 is expected)."),
                                           {utf8(path), std::to_string(line), expected}),
                 utf8(path) + ":" + std::to_string(line)};
}

/// Header rows by their first cell. Errors: Parse when one is missing.
Result<std::vector<std::vector<std::string>>> readHeader(Lines& lines, const fs::path& path, bool& multi)
{
    std::vector<std::vector<std::string>> rows;
    std::string_view line;
    if (!lines.next(line)) return broken(path, 1, "a header row \"scorer\"");
    if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    rows.push_back(splitLine(line));
    if (rows[0][0] != "scorer") return broken(path, 1, "a header row \"scorer\"");
    if (!lines.next(line)) return broken(path, 2, "a header row \"bodyparts\"");
    rows.push_back(splitLine(line));
    multi = rows[1][0] == "individuals";
    if (multi) {
        if (!lines.next(line)) return broken(path, 3, "a header row \"bodyparts\"");
        rows.push_back(splitLine(line));
    }
    if (rows.back()[0] != "bodyparts") return broken(path, lines.number, "a header row \"bodyparts\"");
    if (!lines.next(line)) return broken(path, lines.number + 1, "a header row \"coords\"");
    rows.push_back(splitLine(line));
    if (rows.back()[0] != "coords") return broken(path, lines.number, "a header row \"coords\"");
    return rows;
}

void rowFinding(LabelTable& table, const fs::path& path, int line, Message message)
{
    Finding finding;
    finding.severity = Severity::Surprises;
    finding.id = "broken-row";
    finding.message = std::move(message);
    finding.file = utf8(path);
    finding.line = line;
    if (table.findings.size() < 200) table.findings.push_back(std::move(finding));
}

}  // namespace

Result<LabelTable> readCsvLabels(const fs::path& path)
{
    const auto bytes = readFile(path);
    if (!bytes) return bytes.error();
    return parseCsvLabels(*bytes, path);
}

Result<LabelTable> parseCsvLabels(std::string_view bytes, const fs::path& path)
{
    Lines lines{bytes, 0, 0};
    bool multi = false;
    const auto header = readHeader(lines, path, multi);
    if (!header) return header.error();

    // New tables have three index columns (their header cells are empty), old ones a single path.
    std::size_t indexColumns = 1;
    while (indexColumns < 3 && indexColumns < (*header)[0].size() && (*header)[0][indexColumns].empty()) ++indexColumns;
    LabelTable table;
    std::vector<LabelColumn> columns;
    const auto& last = header->back();
    for (std::size_t i = indexColumns; i < last.size(); ++i) {
        const auto cell = [&](std::size_t row) { return i < (*header)[row].size() ? (*header)[row][i] : std::string(); };
        columns.push_back({cell(0), multi ? cell(1) : std::string(), cell(multi ? 2 : 1), last[i]});
    }
    const ColumnMap map(columns, table);
    if (!map.plausible()) return broken(path, lines.number, "the same body parts for each individual");

    std::string_view line;
    while (lines.next(line)) {
        if (line.empty()) continue;
        const auto cells = splitLine(line);
        if (cells.size() != columns.size() + indexColumns) {
            rowFinding(table, path, lines.number,
                       Message(PT_TR_NOOP("Dataset", "This row has %1 cells instead of %2 and is left out."),
                               {std::to_string(cells.size()), std::to_string(columns.size() + indexColumns)}));
            continue;
        }
        LabelTable::Row row{rowId({cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(indexColumns)}), map.empty()};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            double value = 0.0;
            if (!parseNumber(cells[i + indexColumns], value)) {
                rowFinding(table, path, lines.number,
                           Message(PT_TR_NOOP("Dataset", "\"%1\" is no coordinate of %2; the label counts as missing."), {cells[i + indexColumns], columns[i].bodypart}));
                value = Annotations::kMissing;
            }
            map.put(row.labels, i, value);
        }
        ColumnMap::dropHalfLabels(row.labels);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string writeCsvLabels(const LabelTable& table)
{
    const bool multi = !table.individuals.empty();
    const std::size_t individuals = multi ? table.individuals.size() : 1;
    std::string out;
    const auto header = [&](const char* name, auto cell) {
        out += name;
        out += ",,";
        for (std::size_t i = 0; i < individuals; ++i) {
            for (std::size_t k = 0; k < table.bodyparts.size(); ++k) {
                if (!table.hasColumn(i, k)) continue;
                for (const char* coord : {"x", "y"}) out += "," + quoted(cell(i, table.bodyparts[k], coord));
            }
        }
        out += '\n';
    };
    header("scorer", [&](std::size_t, const std::string&, const char*) { return table.scorer; });
    if (multi) header("individuals", [&](std::size_t i, const std::string&, const char*) { return table.individuals[i]; });
    header("bodyparts", [&](std::size_t, const std::string& part, const char*) { return part; });
    header("coords", [&](std::size_t, const std::string&, const char* coord) { return std::string(coord); });
    for (const auto& row : table.rows) {
        for (std::size_t at = 0; at <= row.id.size();) {
            const std::size_t end = std::min(row.id.find('/', at), row.id.size());
            if (at > 0) out += ',';
            out += quoted(row.id.substr(at, end - at));
            at = end + 1;
        }
        for (std::size_t c = 0; c < row.labels.points.size(); ++c) {
            if (!table.hasColumn(c / table.bodyparts.size(), c % table.bodyparts.size())) continue;
            for (const double v : {row.labels.points[c].x, row.labels.points[c].y}) {
                char text[40] = {};
                if (std::isfinite(v)) *std::to_chars(text, text + sizeof text - 1, v).ptr = '\0';
                out += ',';
                out += text;
            }
        }
        out += '\n';
    }
    return out;
}

}  // namespace pt::dataset
