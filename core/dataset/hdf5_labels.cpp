// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pandas' two ways of writing a table into HDF5 ("fixed" and "table"), key df_with_missing (reference 1.3).
#include "core/dataset/label_columns.h"
#include "core/dataset/internal.h"
#include "core/dataset/pickle.h"

#include <hdf5.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace pt::dataset {
namespace {

constexpr const char* kKey = "df_with_missing";

/// The HDF5 library of most systems is not thread-safe; one thread at a time is inside.
std::mutex& hdf5Mutex()
{
    static std::mutex mutex;
    return mutex;
}

/// Closes an HDF5 id at the end of its scope.
class Handle final
{
public:
    Handle(hid_t id, herr_t (*close)(hid_t)) : m_id(id), m_close(close) {}
    ~Handle() { if (m_id >= 0) m_close(m_id); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    operator hid_t() const { return m_id; }
    bool ok() const { return m_id >= 0; }

private:
    hid_t m_id;
    herr_t (*m_close)(hid_t);
};

std::vector<hsize_t> extent(hid_t space)
{
    const int rank = H5Sget_simple_extent_ndims(space);
    std::vector<hsize_t> dims(static_cast<std::size_t>(std::max(0, rank)));
    if (!dims.empty()) H5Sget_simple_extent_dims(space, dims.data(), nullptr);
    return dims;
}

/// Whether a block of this many bytes may be allocated for a dataset. A few bytes of a damaged file can claim terabytes; deflate
/// cannot shrink data to less than a thousandth, so what is stored bounds what can honestly come out (fill values aside: 16 MiB).
bool plausible(hid_t set, hsize_t elements, hsize_t width)
{
    constexpr hsize_t kMost = hsize_t{4} << 30;
    if (width == 0 || elements > kMost / width) return false;
    return elements * width <= (hsize_t{16} << 20) + 1100 * H5Dget_storage_size(set);
}

/// Attributes are read into one value: those that hold more would be written past it.
bool isSingle(hid_t attribute)
{
    const Handle space(H5Aget_space(attribute), H5Sclose);
    return H5Sget_simple_extent_npoints(space) == 1;
}

bool exists(hid_t group, const std::string& name) { return H5Lexists(group, name.c_str(), H5P_DEFAULT) > 0; }

/// A scalar attribute as text; strings of any kind, and the raw bytes of opaque ones.
std::string textAttribute(hid_t object, const char* name)
{
    if (H5Aexists(object, name) <= 0) return {};
    const Handle attribute(H5Aopen(object, name, H5P_DEFAULT), H5Aclose);
    const Handle type(H5Aget_type(attribute), H5Tclose);
    const H5T_class_t kind = H5Tget_class(type);
    if (!isSingle(attribute) || (kind != H5T_STRING && kind != H5T_OPAQUE)) return {};
    if (H5Tis_variable_str(type) > 0) {
        char* text = nullptr;
        if (H5Aread(attribute, type, &text) < 0 || text == nullptr) return {};
        std::string out = text;
        H5free_memory(text);
        return out;
    }
    const std::size_t size = H5Tget_size(type);
    if (size > std::size_t{1} << 26) return {};
    std::string out(size, '\0');
    if (H5Aread(attribute, type, out.data()) < 0) return {};
    while (!out.empty() && out.back() == '\0') out.pop_back();
    return out;
}

long long intAttribute(hid_t object, const std::string& name, long long absent)
{
    if (H5Aexists(object, name.c_str()) <= 0) return absent;
    const Handle attribute(H5Aopen(object, name.c_str(), H5P_DEFAULT), H5Aclose);
    long long value = absent;
    if (!attribute.ok() || !isSingle(attribute)) return absent;
    return H5Aread(attribute, H5T_NATIVE_LLONG, &value) < 0 ? absent : value;
}

std::vector<std::string> strings(hid_t group, const std::string& name)
{
    std::vector<std::string> out;
    if (!exists(group, name)) return out;
    const Handle set(H5Dopen2(group, name.c_str(), H5P_DEFAULT), H5Dclose);
    const Handle space(H5Dget_space(set), H5Sclose);
    const Handle type(H5Dget_type(set), H5Tclose);
    const auto dims = extent(space);
    if (!set.ok() || dims.size() != 1) return out;
    const auto n = static_cast<std::size_t>(dims[0]);
    if (H5Tget_class(type) == H5T_INTEGER) {   // a video named "2024" makes an integer index level
        if (!plausible(set, n, sizeof(long long))) return out;
        std::vector<long long> numbers(n);
        if (H5Dread(set, H5T_NATIVE_LLONG, H5S_ALL, H5S_ALL, H5P_DEFAULT, numbers.data()) < 0) return out;
        for (const auto v : numbers) out.push_back(std::to_string(v));
        return out;
    }
    if (H5Tget_class(type) != H5T_STRING || H5Tis_variable_str(type) > 0) return out;
    const std::size_t width = H5Tget_size(type);
    if (!plausible(set, n, width)) return out;
    std::string raw(n * width, '\0');
    if (H5Dread(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, raw.data()) < 0) return out;
    for (std::size_t i = 0; i < n; ++i) {
        std::string text = raw.substr(i * width, width);
        text.resize(std::strlen(text.c_str()));
        out.push_back(std::move(text));
    }
    return out;
}

std::vector<int> integers(hid_t group, const std::string& name)
{
    std::vector<int> out;
    if (!exists(group, name)) return out;
    const Handle set(H5Dopen2(group, name.c_str(), H5P_DEFAULT), H5Dclose);
    const Handle space(H5Dget_space(set), H5Sclose);
    const auto dims = extent(space);
    if (!set.ok() || dims.size() != 1 || !plausible(set, dims[0], sizeof(int))) return out;
    out.resize(static_cast<std::size_t>(dims[0]));
    if (H5Dread(set, H5T_NATIVE_INT, H5S_ALL, H5S_ALL, H5P_DEFAULT, out.data()) < 0) out.clear();
    return out;
}

std::vector<double> doubles(hid_t group, const std::string& name, hsize_t& rows, hsize_t& cols)
{
    std::vector<double> out;
    rows = cols = 0;
    if (!exists(group, name)) return out;
    const Handle set(H5Dopen2(group, name.c_str(), H5P_DEFAULT), H5Dclose);
    const Handle space(H5Dget_space(set), H5Sclose);
    const auto dims = extent(space);
    if (!set.ok() || dims.size() != 2 || (dims[1] > 0 && !plausible(set, dims[0], dims[1] * sizeof(double)))) return out;
    if (dims[1] > hsize_t{1} << 24) return out;
    rows = dims[0];
    cols = dims[1];
    out.resize(static_cast<std::size_t>(rows * cols));
    if (H5Dread(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, out.data()) < 0) out.clear(), rows = cols = 0;
    return out;
}

/// A pandas index: one tuple of texts an entry. Multi-level ones are levels (unique values) and labels (codes into them).
std::vector<std::vector<std::string>> index(hid_t group, const std::string& key)
{
    constexpr std::size_t kMost = std::size_t{512} << 20;   // a long name behind millions of codes
    std::vector<std::vector<std::string>> tuples;
    std::size_t total = 0;
    const long long levels = intAttribute(group, key + "_nlevels", 0);
    if (levels <= 0) {
        for (auto& text : strings(group, key)) tuples.push_back({std::move(text)});
        return tuples;
    }
    for (long long level = 0; level < std::min<long long>(levels, 8); ++level) {
        const auto values = strings(group, key + "_level" + std::to_string(level));
        const auto codes = integers(group, key + "_label" + std::to_string(level));
        if (level == 0) tuples.resize(codes.size());
        for (std::size_t i = 0; i < tuples.size() && i < codes.size(); ++i) {
            const bool valid = codes[i] >= 0 && static_cast<std::size_t>(codes[i]) < values.size();
            total += sizeof(std::string) * 2 + (valid ? values[static_cast<std::size_t>(codes[i])].size() : 0);
            if (total > kMost) return {};
            tuples[i].push_back(valid ? values[static_cast<std::size_t>(codes[i])] : std::string());
        }
    }
    return tuples;
}

LabelColumn columnOf(const std::vector<std::string>& tuple)
{
    if (tuple.size() == 4) return {tuple[0], tuple[1], tuple[2], tuple[3]};
    if (tuple.size() == 3) return {tuple[0], {}, tuple[1], tuple[2]};
    return {};
}

Error notLabels(const fs::path& path)
{
    return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 holds no label table of DeepLabCut (key df_with_missing)."), {utf8(path)}), utf8(path)};
}

Result<LabelTable> readFixed(hid_t group, const fs::path& path)
{
    LabelTable table;
    const auto rows = index(group, "axis1");
    const long long blocks = intAttribute(group, "nblocks", 0);
    std::vector<LabelColumn> wanted;   // order of the columns as the table shows them
    for (const auto& tuple : index(group, "axis0")) wanted.push_back(columnOf(tuple));
    if (wanted.empty() || blocks < 1) return notLabels(path);
    const ColumnMap order(wanted, table);   // names in the table's order, whatever the blocks' order is
    if (!order.plausible()) return notLabels(path);
    for (long long b = 0; b < std::min<long long>(blocks, 64); ++b) {
        const std::string block = "block" + std::to_string(b);
        std::vector<LabelColumn> columns;
        for (const auto& tuple : index(group, block + "_items")) columns.push_back(columnOf(tuple));
        hsize_t n = 0, k = 0;
        const auto values = doubles(group, block + "_values", n, k);
        if (columns.size() != k || n != rows.size()) return notLabels(path);
        if (b == 0) {   // not before the values have shown that there are so many
            table.rows.reserve(rows.size());
            for (const auto& tuple : rows) table.rows.push_back({rowId(tuple), order.empty()});
        }
        LabelTable same = {};
        same.scorer = table.scorer;
        std::vector<LabelColumn> all = wanted;   // the same name table, with this block's columns behind
        all.insert(all.end(), columns.begin(), columns.end());
        const ColumnMap map(all, same);
        if (same.bodyparts.size() != table.bodyparts.size() || same.individuals.size() != table.individuals.size()) return notLabels(path);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < columns.size(); ++c) map.put(table.rows[r].labels, wanted.size() + c, values[r * columns.size() + c]);
        }
    }
    for (auto& row : table.rows) ColumnMap::dropHalfLabels(row.labels);
    return table;
}

/// Column tuples of a "table": pickled in the attribute non_index_axes as [(1, [(scorer, bodypart, coord), ...])].
std::vector<LabelColumn> tableColumns(hid_t group)
{
    std::vector<LabelColumn> columns;
    const auto pickle = readPickle(textAttribute(group, "non_index_axes"));
    if (!pickle || (*pickle)->items.empty() || (*pickle)->items[0]->items.size() < 2) return columns;
    for (const auto& tuple : (*pickle)->items[0]->items[1]->items) {
        std::vector<std::string> names;
        for (const auto& name : tuple->items) names.push_back(name->text);
        columns.push_back(columnOf(names));
    }
    return columns;
}

Result<LabelTable> readTable(hid_t group, const fs::path& path)
{
    const auto columns = tableColumns(group);
    const Handle set(H5Dopen2(group, "table", H5P_DEFAULT), H5Dclose);
    const Handle type(H5Dget_type(set), H5Tclose);
    const Handle space(H5Dget_space(set), H5Sclose);
    const auto dims = extent(space);
    if (columns.empty() || dims.size() != 1 || H5Tget_class(type) != H5T_COMPOUND) return notLabels(path);
    const int indexMember = H5Tget_member_index(type, "index");
    const int valueMember = H5Tget_member_index(type, "values_block_0");
    if (indexMember < 0 || valueMember < 0) return notLabels(path);
    const Handle indexType(H5Tget_member_type(type, static_cast<unsigned>(indexMember)), H5Tclose);
    if (H5Tget_class(indexType) != H5T_STRING || H5Tis_variable_str(indexType) > 0) return notLabels(path);
    const std::size_t width = H5Tget_size(indexType);
    const std::size_t record = width + columns.size() * sizeof(double);
    const Handle memory(H5Tcreate(H5T_COMPOUND, record), H5Tclose);
    const hsize_t count = columns.size();
    const Handle array(H5Tarray_create2(H5T_NATIVE_DOUBLE, 1, &count), H5Tclose);
    H5Tinsert(memory, "index", 0, indexType);
    H5Tinsert(memory, "values_block_0", width, array);
    const auto rows = static_cast<std::size_t>(dims[0]);
    if (!plausible(set, rows, record)) return notLabels(path);
    std::string raw(rows * record, '\0');
    if (H5Dread(set, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, raw.data()) < 0) return notLabels(path);
    LabelTable table;
    const ColumnMap map(columns, table);
    if (!map.plausible()) return notLabels(path);
    for (std::size_t r = 0; r < rows; ++r) {
        const char* at = raw.data() + r * record;
        std::string id(at, width);
        id.resize(std::strlen(id.c_str()));
        LabelTable::Row row{rowId({id}), map.empty()};
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double value = 0.0;
            std::memcpy(&value, at + width + c * sizeof(double), sizeof value);
            map.put(row.labels, c, value);
        }
        ColumnMap::dropHalfLabels(row.labels);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Takes the file over.
Result<LabelTable> readOpened(hid_t id, const fs::path& path)
{
    const Handle file(id, H5Fclose);
    if (!file.ok()) return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "%1 is no HDF5 file, or it is damaged."), {utf8(path)}), utf8(path)};
    if (!exists(file, kKey)) return notLabels(path);
    const Handle group(H5Gopen2(file, kKey, H5P_DEFAULT), H5Gclose);
    if (!group.ok()) return notLabels(path);
    return exists(group, "table") ? readTable(group, path) : readFixed(group, path);
}

}  // namespace

Result<LabelTable> readHdf5Labels(const fs::path& path)
{
    const std::lock_guard lock(hdf5Mutex());
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);   // errors become sentences, not traces on stderr
    std::error_code ec;
    if (!fs::exists(path, ec)) return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "There is no file %1."), {utf8(path)}), utf8(path)};
    return readOpened(H5Fopen(utf8(path).c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), path);
}

Result<std::vector<std::string>> readHdf5RowIds(const fs::path& path)
{
    {
        const std::lock_guard lock(hdf5Mutex());
        H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
        const Handle file(H5Fopen(utf8(path).c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose);
        const Handle group(file.ok() && exists(file, kKey) ? H5Gopen2(file, kKey, H5P_DEFAULT) : -1, H5Gclose);
        if (group.ok() && !exists(group, "table")) {
            std::vector<std::string> ids;
            for (const auto& tuple : index(group, "axis1")) ids.push_back(rowId(tuple));
            return ids;
        }
    }
    const auto table = readHdf5Labels(path);   // names and labels of the other encoding share their records
    if (!table) return table.error();
    std::vector<std::string> ids;
    for (const auto& row : table->rows) ids.push_back(row.id);
    return ids;
}

Result<LabelTable> parseHdf5Labels(std::string_view bytes, const fs::path& path)
{
    const std::lock_guard lock(hdf5Mutex());
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    const Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    std::string image(bytes);   // the driver takes a copy of its own
    H5Pset_fapl_core(access, 1 << 16, 0);
    H5Pset_file_image(access, image.data(), image.size());
    return readOpened(H5Fopen("memory", H5F_ACC_RDONLY, access), path);
}

namespace {

/// Attributes in the way PyTables writes them: it recognises its own files by them.
void put(hid_t object, const std::string& name, const std::string& value)
{
    const Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type, std::max<std::size_t>(1, value.size()));
    H5Tset_cset(type, H5T_CSET_UTF8);
    const Handle space(value.empty() ? H5Screate(H5S_NULL) : H5Screate(H5S_SCALAR), H5Sclose);
    const Handle attribute(H5Acreate2(object, name.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (!value.empty()) H5Awrite(attribute, type, value.data());
}

void put(hid_t object, const std::string& name, long long value)
{
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    const Handle attribute(H5Acreate2(object, name.c_str(), H5T_STD_I64LE, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    H5Awrite(attribute, H5T_NATIVE_LLONG, &value);
}

/// A truth value in PyTables' encoding: a bit field of 8.
void put(hid_t object, const std::string& name, bool value)
{
    const unsigned char byte = value ? 1 : 0;
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    const Handle attribute(H5Acreate2(object, name.c_str(), H5T_STD_B8LE, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    H5Awrite(attribute, H5T_NATIVE_B8, &byte);
}

void markArray(hid_t set)
{
    put(set, "CLASS", std::string("ARRAY"));
    put(set, "VERSION", std::string("2.4"));
    put(set, "TITLE", std::string(""));
    put(set, "FLAVOR", std::string("numpy"));
    put(set, "transposed", true);
}

void putStrings(hid_t group, const std::string& name, const std::vector<std::string>& values, const std::string& indexName)
{
    std::size_t width = 1;
    for (const auto& v : values) width = std::max(width, v.size());
    std::string raw(values.size() * width, '\0');
    for (std::size_t i = 0; i < values.size(); ++i) std::memcpy(raw.data() + i * width, values[i].data(), values[i].size());
    const Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type, width);
    const hsize_t n = values.size();
    const Handle space(H5Screate_simple(1, &n, nullptr), H5Sclose);
    const Handle set(H5Dcreate2(group, name.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, raw.data());
    markArray(set);
    put(set, "kind", std::string("string"));
    if (indexName.empty()) put(set, "name", std::string("N."));   // a pickled None
    else put(set, "name", indexName);
}

void putCodes(hid_t group, const std::string& name, const std::vector<int>& codes)
{
    const hsize_t n = codes.size();
    const Handle space(H5Screate_simple(1, &n, nullptr), H5Sclose);
    const Handle set(H5Dcreate2(group, name.c_str(), H5T_STD_I32LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    H5Dwrite(set, H5T_NATIVE_INT, H5S_ALL, H5S_ALL, H5P_DEFAULT, codes.data());
    markArray(set);
}

void putIndex(hid_t group, const std::string& key, const std::vector<std::vector<std::string>>& tuples, const std::vector<std::string>& names)
{
    put(group, key + "_variety", std::string("multi"));
    put(group, key + "_nlevels", static_cast<long long>(names.size()));
    for (std::size_t level = 0; level < names.size(); ++level) {
        std::vector<std::string> unique;
        for (const auto& tuple : tuples) unique.push_back(tuple[level]);
        std::sort(unique.begin(), unique.end());
        unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
        std::vector<int> codes;
        for (const auto& tuple : tuples) {
            codes.push_back(static_cast<int>(std::lower_bound(unique.begin(), unique.end(), tuple[level]) - unique.begin()));
        }
        putStrings(group, key + "_level" + std::to_string(level), unique, names[level]);
        putCodes(group, key + "_label" + std::to_string(level), codes);
    }
}

}  // namespace

Result<void> writeHdf5Labels(const fs::path& path, const LabelTable& table)
{
    const std::lock_guard lock(hdf5Mutex());
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    std::error_code ec;
    if (fs::exists(path, ec)) {
        return Error{ErrorCode::Conflict, Message(PT_TR_NOOP("Error", "%1 already exists and is not overwritten."), {utf8(path)}), utf8(path)};
    }
    const bool multi = !table.individuals.empty();
    std::vector<std::vector<std::string>> columns, rows;
    for (std::size_t i = 0; i < (multi ? table.individuals.size() : 1); ++i) {
        for (std::size_t k = 0; k < table.bodyparts.size(); ++k) {
            if (!table.hasColumn(i, k)) continue;
            for (const char* coord : {"x", "y"}) {
                if (multi) columns.push_back({table.scorer, table.individuals[i], table.bodyparts[k], coord});
                else columns.push_back({table.scorer, table.bodyparts[k], coord});
            }
        }
    }
    std::vector<double> values;
    for (const auto& row : table.rows) {
        std::vector<std::string> parts(1);
        for (const char c : row.id) {
            if (c == '/') parts.emplace_back();
            else parts.back() += c;
        }
        while (parts.size() < 3) parts.insert(parts.begin(), "labeled-data");
        rows.push_back({parts.begin(), parts.begin() + 3});
        for (std::size_t c = 0; c < row.labels.points.size(); ++c) {
            if (!table.hasColumn(c / table.bodyparts.size(), c % table.bodyparts.size())) continue;
            values.push_back(row.labels.points[c].x);
            values.push_back(row.labels.points[c].y);
        }
    }
    const Handle file(H5Fcreate(utf8(path).c_str(), H5F_ACC_EXCL, H5P_DEFAULT, H5P_DEFAULT), H5Fclose);
    if (!file.ok()) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1."), {utf8(path)}), utf8(path)};
    {
        const Handle root(H5Gopen2(file, "/", H5P_DEFAULT), H5Gclose);
        put(root, "TITLE", std::string(""));
        put(root, "CLASS", std::string("GROUP"));
        put(root, "VERSION", std::string("1.0"));
        put(root, "PYTABLES_FORMAT_VERSION", std::string("2.1"));
    }
    const Handle group(H5Gcreate2(file, kKey, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
    put(group, "TITLE", std::string(""));
    put(group, "CLASS", std::string("GROUP"));
    put(group, "VERSION", std::string("1.0"));
    put(group, "pandas_type", std::string("frame"));
    put(group, "pandas_version", std::string("0.15.2"));
    put(group, "encoding", std::string("UTF-8"));
    put(group, "errors", std::string("strict"));
    put(group, "ndim", 2LL);
    put(group, "nblocks", 1LL);
    const std::vector<std::string> columnNames = multi ? std::vector<std::string>{"scorer", "individuals", "bodyparts", "coords"}
                                                       : std::vector<std::string>{"scorer", "bodyparts", "coords"};
    putIndex(group, "axis0", columns, columnNames);
    putIndex(group, "axis1", rows, {"", "", ""});
    putIndex(group, "block0_items", columns, columnNames);
    const hsize_t dims[2] = {rows.size(), columns.size()};
    const Handle space(H5Screate_simple(2, dims, nullptr), H5Sclose);
    const Handle set(H5Dcreate2(group, "block0_values", H5T_IEEE_F64LE, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    const bool written = set.ok() && (values.empty() || H5Dwrite(set, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0);
    if (!written) return Error{ErrorCode::Io, Message(PT_TR_NOOP("Error", "Cannot write %1."), {utf8(path)}), utf8(path)};
    markArray(set);
    return {};
}

}  // namespace pt::dataset
