// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/train/tensor_data.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pt::train {

/// A value of Python's plain kinds, as snapshots hold them beside the weights: metadata, optimiser, scheduler.
struct PyValue
{
    enum class Kind { None, Bool, Int, Real, Text, Tuple, List, Dict, Tensor };
    Kind kind = Kind::None;
    std::int64_t integer = 0;                                ///< Int, Bool.
    double real = 0.0;
    std::string text;
    std::vector<PyValue> items;                              ///< Tuple, List.
    std::vector<std::pair<PyValue, PyValue>> entries;        ///< Dict, in order.
    TensorData tensor;

    static PyValue of(bool v);
    static PyValue of(std::int64_t v);
    static PyValue of(double v);
    static PyValue of(std::string v);
    static PyValue of(const char* v) { return of(std::string(v)); }
    static PyValue of(TensorData v);
    static PyValue list(std::vector<PyValue> items = {});
    static PyValue tuple(std::vector<PyValue> items = {});
    static PyValue dict(std::vector<std::pair<PyValue, PyValue>> entries = {});

    bool isNone() const { return kind == Kind::None; }
    const PyValue* find(std::string_view key) const;         ///< Entry of a dict, or null; of repeated keys the last one.
    const PyValue* find(std::int64_t key) const;
    double numberOr(std::string_view key, double fallback) const;
    void set(std::string key, PyValue value);                ///< Replaces or appends; makes None a dict.
};

/// A tensor of a pickle whose numbers lie in a storage elsewhere in the file.
struct StorageView
{
    std::string key;                    ///< Name of the storage.
    DType type = DType::Float32;
    std::int64_t storageElements = 0, offset = 0;
    std::vector<std::int64_t> shape, strides;
};

/// A pickle read: tensors are numbered into `views`; their TensorData have type and shape, no data yet.
struct Unpickled
{
    PyValue value;
    std::vector<StorageView> views;     ///< views[i] belongs to the tensor whose PyValue::integer is i.
    std::size_t used = 0;               ///< Bytes read; another pickle may follow.
};

/// Reads a pickle (protocols 2 to 5) that holds numbers, texts, lists, tuples, dicts and PyTorch's tensors. It is a reader of data: the
/// few names that PyTorch writes are known, every other is refused by name, and nothing in the file is ever called.
/// Errors: Parse (damaged, cut off, too deep), Unsupported (asks for code or for a kind that is not known).
Result<Unpickled> readPickle(std::string_view bytes);

/// Protocol 2, as torch.load(weights_only=True) accepts it. `storageOf` says under which key a tensor's numbers are written.
class PickleWriter
{
public:
    /// A dict; `ordered` makes it an OrderedDict, as state dicts are.
    void value(const PyValue& v, bool ordered = false);
    void tensor(const TensorData& t);
    void beginDict(bool ordered);
    void text(std::string_view v);
    void endDict() { m_out += 'u'; }
    /// The pickle; its tensors' storages are numbered "0", "1", ... in the order of tensors().
    std::string finish();
    const std::vector<TensorData>& tensors() const { return m_tensors; }

private:
    void integer(std::int64_t v);
    std::string m_out = "\x80\x02";
    std::vector<TensorData> m_tensors;
};

}  // namespace pt::train
