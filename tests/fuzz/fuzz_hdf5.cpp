// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The HDF5 reader on sound files with any content: the input describes attributes and data sets (names, types, sizes, values) from which the
// HDF5 library makes a file in memory. Damage below that, in the library's own structures, is the library's to survive.
#include "core/dataset/internal.h"

#include <hdf5.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace pt;

namespace {

class Input final
{
public:
    Input(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    unsigned byte() { return m_at < m_size ? m_data[m_at++] : 0U; }
    bool empty() const { return m_at >= m_size; }
    std::string bytes(std::size_t n)
    {
        std::string out;
        while (out.size() < n) out += static_cast<char>(byte());
        return out;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

const char* const kNames[] = {"axis0", "axis1", "block0_items", "block0_values", "axis0_level0", "axis0_level1", "axis0_level2", "axis0_level3", "axis0_label0",
                              "axis0_label1", "axis0_label2", "axis0_label3", "axis1_level0", "axis1_level1", "axis1_level2", "axis1_label0", "axis1_label1",
                              "axis1_label2", "block0_items_level0", "block0_items_level1", "block0_items_level2", "block0_items_label0", "block0_items_label1",
                              "block0_items_label2", "table", "nblocks", "axis0_nlevels", "axis1_nlevels", "block0_items_nlevels", "non_index_axes"};

hid_t typeOf(unsigned kind, unsigned width)
{
    hid_t type = -1;
    switch (kind % 7) {
    case 0: type = H5Tcopy(H5T_C_S1), H5Tset_size(type, 1 + width % 24); return type;
    case 1: return H5Tcopy(H5T_STD_I8LE);
    case 2: return H5Tcopy(H5T_STD_I64LE);
    case 3: return H5Tcopy(H5T_IEEE_F64LE);
    case 4: type = H5Tcopy(H5T_C_S1), H5Tset_size(type, H5T_VARIABLE); return type;
    case 5: return H5Tcreate(H5T_OPAQUE, 1 + width % 64);
    default: {
        const hsize_t n = 1 + width % 6;
        const hid_t array = H5Tarray_create2(H5T_IEEE_F64LE, 1, &n);
        type = H5Tcreate(H5T_COMPOUND, 8 + static_cast<std::size_t>(n) * 8);
        const hid_t text = H5Tcopy(H5T_C_S1);
        H5Tset_size(text, 8);
        H5Tinsert(type, "index", 0, text);
        H5Tinsert(type, "values_block_0", 8, array);
        H5Tclose(text), H5Tclose(array);
        return type;
    }
    }
}

/// One attribute or data set of any name, type, rank and content.
void addObject(Input& in, hid_t group)
{
    const unsigned what = in.byte();
    const char* name = kNames[in.byte() % (sizeof kNames / sizeof *kNames)];
    const unsigned kind = in.byte();
    const hid_t type = typeOf(kind, in.byte());
    const int rank = static_cast<int>(in.byte() % 4);
    hsize_t dims[3] = {in.byte() % 6U, in.byte() % 6U, in.byte() % 6U};
    if (what >= 250) dims[0] <<= 28;   // a claim that nothing stands behind
    const hid_t space = rank == 0 ? H5Screate(H5S_SCALAR) : H5Screate_simple(rank, dims, nullptr);
    const auto points = static_cast<std::size_t>(H5Sget_simple_extent_npoints(space));
    const bool variable = H5Tis_variable_str(type) > 0;
    const std::size_t width = H5Tget_size(type);
    std::string raw = points < 300 && !variable ? in.bytes(points * width) : std::string();
    const char* word = "word";
    std::vector<const char*> words(points < 300 ? points : 0, word);
    const void* values = variable ? static_cast<const void*>(words.data()) : raw.data();
    if (what % 2 == 0 && points < 300) {
        const hid_t attribute = H5Acreate2(group, name, type, space, H5P_DEFAULT, H5P_DEFAULT);
        if (attribute >= 0 && points > 0) H5Awrite(attribute, type, values);
        if (attribute >= 0) H5Aclose(attribute);
    } else {
        const hid_t plist = H5Pcreate(H5P_DATASET_CREATE);
        const hsize_t chunk[3] = {4, 4, 4};
        if (rank > 0) H5Pset_chunk(plist, rank, chunk);
        const hid_t set = H5Dcreate2(group, name, type, space, H5P_DEFAULT, plist, H5P_DEFAULT);
        if (set >= 0 && points > 0 && points < 300) H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values);
        if (set >= 0) H5Dclose(set);
        H5Pclose(plist);
    }
    H5Sclose(space), H5Tclose(type);
}

/// What pandas writes for one row and two columns, to be spoilt by what follows.
void addSound(hid_t group, unsigned without)
{
    unsigned n = 0;
    const auto wanted = [&] { return (without >> (n++ % 8) & 1U) == 0; };
    const auto number = [&](const char* name, long long value) {
        if (!wanted()) return;
        const hid_t space = H5Screate(H5S_SCALAR);
        const hid_t a = H5Acreate2(group, name, H5T_STD_I64LE, space, H5P_DEFAULT, H5P_DEFAULT);
        if (a >= 0) H5Awrite(a, H5T_NATIVE_LLONG, &value), H5Aclose(a);
        H5Sclose(space);
    };
    const auto put = [&](const std::string& name, hid_t type, int rank, const hsize_t* dims, const void* data) {
        if (!wanted()) return;
        const hid_t space = H5Screate_simple(rank, dims, nullptr);
        const hid_t set = H5Dcreate2(group, name.c_str(), type, space, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
        if (set >= 0) H5Dwrite(set, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, data), H5Dclose(set);
        H5Sclose(space);
    };
    const hid_t text = H5Tcopy(H5T_C_S1);
    H5Tset_size(text, 4);
    const hsize_t one = 1, two = 2;
    const int zeros[2] = {0, 0}, both[2] = {0, 1};
    for (const std::string axis : {"axis0", "block0_items"}) {
        number((axis + "_nlevels").c_str(), 3);
        put(axis + "_level0", text, 1, &one, "me\0\0");
        put(axis + "_level1", text, 1, &one, "nose");
        put(axis + "_level2", text, 1, &two, "x\0\0\0y\0\0\0");
        put(axis + "_label0", H5T_NATIVE_INT, 1, &two, zeros);
        put(axis + "_label1", H5T_NATIVE_INT, 1, &two, zeros);
        put(axis + "_label2", H5T_NATIVE_INT, 1, &two, both);
    }
    put("axis1", text, 1, &one, "a/b\0");
    number("nblocks", 1);
    const double values[2] = {1.5, 2.5};
    const hsize_t dims[2] = {1, 2};
    put("block0_values", H5T_NATIVE_DOUBLE, 2, dims, values);
    H5Tclose(text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Input in(data, size);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    const hid_t access = H5Pcreate(H5P_FILE_ACCESS);
    H5Pset_fapl_core(access, 1 << 14, 0);
    const hid_t file = H5Fcreate("made", H5F_ACC_TRUNC, H5P_DEFAULT, access);
    const hid_t group = H5Gcreate2(file, "df_with_missing", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    addSound(group, in.byte());
    for (int i = 0; i < 12 && !in.empty(); ++i) addObject(in, group);
    H5Gclose(group);
    H5Fflush(file, H5F_SCOPE_GLOBAL);
    std::string image(static_cast<std::size_t>(std::max<ssize_t>(0, H5Fget_file_image(file, nullptr, 0))), '\0');
    H5Fget_file_image(file, image.data(), image.size());
    H5Fclose(file);
    H5Pclose(access);
    const auto table = dataset::parseHdf5Labels(image, "fuzz.h5");
    if (!table) return 0;
    const std::size_t points = std::max<std::size_t>(1, table->individuals.size()) * table->bodyparts.size();
    for (const auto& row : table->rows)
        if (row.labels.points.size() != points) std::abort();
    return 0;
}
