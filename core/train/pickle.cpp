// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The instructions are those of Python's pickle machine (documented in the standard library's pickletools).
#include "core/train/pickle.h"

#include <array>
#include <bit>
#include <limits>
#include <memory>
#include <optional>
#include <set>

namespace pt::train {
namespace {

constexpr int kDeepest = 64;
constexpr std::size_t kMostNodes = 1U << 22;

Error broken(const char* what) { return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The snapshot cannot be read: %1."), {what})}; }

struct Node;
using NodePtr = std::shared_ptr<Node>;
struct Node
{
    enum class Kind { None, Bool, Int, Real, Text, Bytes, Tuple, List, Dict, Global, Storage, Tensor, NumpyType, Mark } kind = Kind::None;
    std::int64_t integer = 0;
    double real = 0.0;
    std::string text;                ///< Text, Bytes; the name of a global; the key of a storage.
    DType type = DType::Float32;     ///< Storage.
    std::vector<NodePtr> items;      ///< Of a dict: key, value, key, ...
    int depth = 0;
};

std::optional<DType> storageType(const std::string& name)
{
    static const std::map<std::string, DType> types = {
        {"torch.FloatStorage", DType::Float32}, {"torch.DoubleStorage", DType::Float64}, {"torch.HalfStorage", DType::Float16},
        {"torch.BFloat16Storage", DType::BFloat16}, {"torch.LongStorage", DType::Int64}, {"torch.IntStorage", DType::Int32},
        {"torch.ShortStorage", DType::Int16}, {"torch.CharStorage", DType::Int8}, {"torch.ByteStorage", DType::UInt8},
        {"torch.BoolStorage", DType::Bool}};
    const auto it = types.find(name);
    if (it == types.end()) return {};
    return it->second;
}

/// What PyTorch, and NumPy's plain numbers in old metadata, need. None of it is called: each has its own meaning below.
bool isKnown(const std::string& name)
{
    static const std::set<std::string> names = {
        "collections.OrderedDict", "collections.Counter", "collections.defaultdict", "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_parameter", "torch.Size",
        "numpy.core.multiarray.scalar", "numpy._core.multiarray.scalar", "numpy.dtype", "_codecs.encode", "builtins.dict", "__builtin__.dict"};
    return names.count(name) > 0 || storageType(name);
}

/// A stack machine that builds plain nodes.
class Unpickler
{
public:
    explicit Unpickler(std::string_view in) : m_in(in) {}
    // nodes are let go one by one: a long chain of them would end a recursion badly, a ring never
    ~Unpickler() { for (auto& node : m_all) node->items.clear(); }
    Result<NodePtr> run()
    {
        while (!m_error && !m_done) {
            step();
            if (++m_steps > kMostNodes) fail("its description is too long");
        }
        if (m_error) return *m_error;
        return m_stack.back();
    }
    std::size_t used() const { return m_at; }

private:
    // ---- bytes
    void fail(const char* what)
    {
        if (!m_error) m_error = broken(what);
    }
    std::uint64_t number(int bytes)
    {
        if (m_in.size() - m_at < static_cast<std::size_t>(bytes)) return fail("its description is cut off"), 0;
        std::uint64_t v = 0;
        for (int i = 0; i < bytes; ++i) v |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_in[m_at++])) << (8 * i);
        return v;
    }
    std::string take(std::uint64_t size)
    {
        if (m_in.size() - m_at < size) return fail("its description is cut off"), std::string();
        std::string out(m_in.substr(m_at, static_cast<std::size_t>(size)));
        m_at += static_cast<std::size_t>(size);
        return out;
    }
    std::string line()
    {
        const auto end = m_in.find('\n', m_at);
        if (end == std::string_view::npos) return fail("its description is cut off"), std::string();
        std::string out(m_in.substr(m_at, end - m_at));
        m_at = end + 1;
        return out;
    }

    // ---- stack
    NodePtr push(Node::Kind kind, std::int64_t integer = 0, std::string value = {})
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->integer = integer;
        node->text = std::move(value);
        m_stack.push_back(node);
        m_all.push_back(node);
        return node;
    }
    NodePtr pop()
    {
        if (m_stack.empty()) return fail("its description is damaged"), std::make_shared<Node>();
        auto node = m_stack.back();
        m_stack.pop_back();
        return node;
    }
    std::vector<NodePtr> popToMark()
    {
        std::vector<NodePtr> out;
        for (;;) {
            auto node = pop();
            if (m_error || node->kind == Node::Kind::Mark) break;
            out.push_back(std::move(node));
        }
        return {out.rbegin(), out.rend()};
    }
    void append(Node& to, const std::vector<NodePtr>& items)
    {
        for (const auto& item : items) {
            // a container inside itself, or nested without end, is no state dict
            to.depth = std::max(to.depth, item->depth + 1);
            if (item.get() == &to || to.depth > kDeepest) return fail("its description is nested too deeply");
            if (item->kind == Node::Kind::Mark) return fail("its description is damaged");
            to.items.push_back(item);
        }
    }
    void tuple(const std::vector<NodePtr>& items) { append(*push(Node::Kind::Tuple), items); }
    void into(Node::Kind kind, const std::vector<NodePtr>& items)
    {
        if (m_error) return;
        if (m_stack.empty() || m_stack.back()->kind != kind || (kind == Node::Kind::Dict && items.size() % 2 != 0)) return fail("its description is damaged");
        append(*m_stack.back(), items);
    }
    void get(std::uint64_t index)
    {
        const auto it = m_memo.find(index);
        if (it == m_memo.end()) return fail("its description is damaged");
        m_stack.push_back(it->second);
    }
    void memo(std::uint64_t index)
    {
        if (m_error || m_stack.empty()) return fail("its description is damaged");
        m_memo[index] = m_stack.back();
    }

    // ---- names
    void global(const std::string& module, const std::string& name)
    {
        if (m_error) return;
        const std::string full = module + "." + name;
        if (isKnown(full)) return void(push(Node::Kind::Global, 0, full));
        std::string shown;
        for (const char c : full.substr(0, 80)) shown += static_cast<unsigned char>(c) >= 32 && static_cast<unsigned char>(c) < 127 ? c : '?';
        m_error = Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The file asks to run \"%1\"; PoseTuner reads tensors and plain values only and never runs anything in a file."), {shown})};
    }
    void stackGlobal()
    {
        const auto name = pop(), module = pop();
        if (m_error) return;
        if (name->kind != Node::Kind::Text || module->kind != Node::Kind::Text) return fail("its description is damaged");
        global(module->text, name->text);
    }
    void reduce()
    {
        const auto args = pop(), what = pop();
        if (m_error) return;
        if (what->kind != Node::Kind::Global || args->kind != Node::Kind::Tuple) return fail("its description is damaged");
        const auto& items = args->items;
        const std::string& name = what->text;
        if (name == "collections.OrderedDict" || name == "builtins.dict" || name == "__builtin__.dict" || name == "collections.Counter") {
            if (items.empty()) return void(push(Node::Kind::Dict));
            if (items[0]->kind == Node::Kind::Dict) return void(m_stack.push_back(items[0]));
            if (items[0]->kind != Node::Kind::List) return fail("its description is damaged");
            const auto dict = push(Node::Kind::Dict);   // Python 2: a list of pairs
            for (const auto& pair : items[0]->items) {
                if (pair->items.size() != 2) return fail("its description is damaged");
                append(*dict, pair->items);
            }
        } else if (name == "collections.defaultdict") {
            push(Node::Kind::Dict);
        } else if (name == "torch.Size" && !items.empty()) {
            m_stack.push_back(items[0]);
        } else if (name == "torch._utils._rebuild_tensor_v2") {
            if (items.size() < 4 || items[0]->kind != Node::Kind::Storage || items[1]->kind != Node::Kind::Int || items[2]->kind != Node::Kind::Tuple || items[3]->kind != Node::Kind::Tuple)
                return fail("a tensor is damaged");
            append(*push(Node::Kind::Tensor), {items[0], items[1], items[2], items[3]});
        } else if (name == "torch._utils._rebuild_parameter" && !items.empty()) {
            m_stack.push_back(items[0]);
        } else if (name == "numpy.dtype" && !items.empty() && items[0]->kind == Node::Kind::Text) {
            push(Node::Kind::NumpyType, 0, items[0]->text);
        } else if (name == "_codecs.encode" && !items.empty() && items[0]->kind == Node::Kind::Text) {
            push(Node::Kind::Bytes, 0, latin1(items[0]->text));
        } else if (name.ends_with("multiarray.scalar") && items.size() == 2) {
            numpyScalar(*items[0], *items[1]);
        } else {
            fail("its description is damaged");
        }
    }
    /// Python 2 compatible pickles write bytes as text, one code point a byte.
    std::string latin1(const std::string& utf8Text)
    {
        std::string out;
        for (std::size_t i = 0; i < utf8Text.size(); ++i) {
            const auto c = static_cast<unsigned char>(utf8Text[i]);
            if (c < 0x80) out += static_cast<char>(c);
            else if ((c == 0xC2 || c == 0xC3) && i + 1 < utf8Text.size()) out += static_cast<char>(((c & 3) << 6) | (static_cast<unsigned char>(utf8Text[++i]) & 63));
            else return fail("its description is damaged"), std::string();
        }
        return out;
    }
    void numpyScalar(const Node& type, const Node& bytes)
    {
        if (type.kind != Node::Kind::NumpyType || bytes.kind != Node::Kind::Bytes) return fail("its description is damaged");
        const auto& raw = bytes.text;
        const auto whole = [&](std::size_t n) {
            std::uint64_t v = 0;
            for (std::size_t i = 0; i < n; ++i) v |= static_cast<std::uint64_t>(static_cast<unsigned char>(raw[i])) << (8 * i);
            return v;
        };
        if (type.text == "f8" && raw.size() == 8) push(Node::Kind::Real)->real = std::bit_cast<double>(whole(8));
        else if (type.text == "f4" && raw.size() == 4) push(Node::Kind::Real)->real = static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(whole(4))));
        else if (type.text == "i8" && raw.size() == 8) push(Node::Kind::Int, static_cast<std::int64_t>(whole(8)));
        else if (type.text == "i4" && raw.size() == 4) push(Node::Kind::Int, static_cast<std::int32_t>(whole(4)));
        else if (type.text == "b1" && raw.size() == 1) push(Node::Kind::Bool, raw[0] != 0);
        else fail("it holds a kind of number that is not known");
    }
    void persistent()
    {
        const auto id = pop();
        if (m_error) return;
        const auto& p = id->items;
        if (id->kind != Node::Kind::Tuple || p.size() < 5 || p[0]->text != "storage" || p[1]->kind != Node::Kind::Global || p[2]->kind != Node::Kind::Text ||
            p[4]->kind != Node::Kind::Int)
            return fail("a storage is damaged");
        const auto type = storageType(p[1]->text);
        if (!type || (p.size() > 5 && p[5]->kind != Node::Kind::None)) return fail("a storage is of a kind that is not known");
        push(Node::Kind::Storage, p[4]->integer, p[2]->text)->type = *type;
    }

    void longInteger(std::uint64_t size)
    {
        const std::string bytes = take(size);
        if (m_error) return;
        std::uint64_t v = 0;
        for (std::size_t i = 0; i < std::min<std::size_t>(bytes.size(), 8); ++i) v |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        if (!bytes.empty() && bytes.size() < 8 && (bytes.back() & 0x80)) v |= ~std::uint64_t{0} << (8 * bytes.size());
        // longer ones (PyTorch's old magic number) are kept as text
        if (bytes.size() > 8) push(Node::Kind::Text, 0, bytes);
        else push(Node::Kind::Int, static_cast<std::int64_t>(v));
    }
    void realNumber()
    {
        const std::string bytes = take(8);
        if (m_error) return;
        std::uint64_t v = 0;
        for (const char c : bytes) v = v << 8 | static_cast<unsigned char>(c);
        push(Node::Kind::Real)->real = std::bit_cast<double>(v);
    }
    void step()
    {
        const auto op = static_cast<unsigned char>(number(1));
        if (m_error) return;
        if (!container(op) && !scalar(op) && !control(op)) fail("its description uses an unknown instruction");
    }
    bool container(unsigned char op)
    {
        switch (op) {
            case '}': push(Node::Kind::Dict); break;
            case ']': push(Node::Kind::List); break;
            case ')': push(Node::Kind::Tuple); break;
            case 't': tuple(popToMark()); break;
            case 'l': { auto items = popToMark(); append(*push(Node::Kind::List), items); break; }
            case 0x85: tuple({pop()}); break;
            case 0x86: { auto b = pop(), a = pop(); tuple({a, b}); break; }
            case 0x87: { auto c = pop(), b = pop(), a = pop(); tuple({a, b, c}); break; }
            case 'a': { auto v = pop(); into(Node::Kind::List, {v}); break; }
            case 'e': { auto items = popToMark(); into(Node::Kind::List, items); break; }
            case 's': { auto v = pop(), k = pop(); into(Node::Kind::Dict, {k, v}); break; }
            case 'u': { auto items = popToMark(); into(Node::Kind::Dict, items); break; }
            default: return false;
        }
        return true;
    }
    bool scalar(unsigned char op)
    {
        switch (op) {
            case 'N': push(Node::Kind::None); break;
            case 0x88: push(Node::Kind::Bool, 1); break;
            case 0x89: push(Node::Kind::Bool, 0); break;
            case 'K': push(Node::Kind::Int, static_cast<std::int64_t>(number(1))); break;
            case 'M': push(Node::Kind::Int, static_cast<std::int64_t>(number(2))); break;
            case 'J': push(Node::Kind::Int, static_cast<std::int32_t>(number(4))); break;
            case 0x8a: longInteger(number(1)); break;
            case 'G': realNumber(); break;
            case 'X': { auto n = number(4); push(Node::Kind::Text, 0, take(n)); break; }
            case 0x8c: { auto n = number(1); push(Node::Kind::Text, 0, take(n)); break; }
            case 0x8d: { auto n = number(8); push(Node::Kind::Text, 0, take(n)); break; }
            case 'U': { auto n = number(1); push(Node::Kind::Text, 0, take(n)); break; }
            case 'T': { auto n = number(4); push(Node::Kind::Text, 0, take(n)); break; }
            case 'B': { auto n = number(4); push(Node::Kind::Bytes, 0, take(n)); break; }
            case 'C': { auto n = number(1); push(Node::Kind::Bytes, 0, take(n)); break; }
            default: return false;
        }
        return true;
    }
    bool control(unsigned char op)
    {
        switch (op) {
            case 0x80: if (number(1) > 5) fail("its description is of a newer kind"); break;
            case 0x95: number(8); break;   // frames only announce sizes
            case '.': m_stack.empty() || m_stack.back()->kind == Node::Kind::Mark ? fail("it is empty") : void(m_done = true); break;
            case '(': push(Node::Kind::Mark); break;
            case '0': pop(); break;
            case '1': popToMark(); break;
            case '2': m_stack.empty() ? fail("its description is damaged") : m_stack.push_back(m_stack.back()); break;
            case 'c': { const auto module = line(); const auto name = line(); global(module, name); break; }
            case 0x93: stackGlobal(); break;
            case 'q': memo(number(1)); break;
            case 'r': memo(number(4)); break;
            case 0x94: memo(m_memo.size()); break;
            case 'h': get(number(1)); break;
            case 'j': get(number(4)); break;
            case 'b': pop(); if (m_stack.empty()) fail("its description is damaged"); break;   // state such as _metadata: not needed
            case 'Q': persistent(); break;
            case 'R': reduce(); break;
            default: return false;
        }
        return true;
    }

    std::string_view m_in;
    std::size_t m_at = 0, m_steps = 0;
    std::vector<NodePtr> m_stack, m_all;
    std::map<std::uint64_t, NodePtr> m_memo;
    std::optional<Error> m_error;
    bool m_done = false;
};

/// Nodes to values. Shared nodes are written out each time, within a bound.
class Converter
{
public:
    Result<PyValue> convert(const Node& node, int depth = 0)
    {
        if (++m_count > kMostNodes || depth > 2 * kDeepest) return broken("its description is too large");
        PyValue out;
        switch (node.kind) {
            case Node::Kind::None: return out;
            case Node::Kind::Bool: return PyValue::of(node.integer != 0);
            case Node::Kind::Int: return PyValue::of(node.integer);
            case Node::Kind::Real: return PyValue::of(node.real);
            case Node::Kind::Text:
            case Node::Kind::Bytes: return PyValue::of(node.text);
            case Node::Kind::Tensor: return tensor(node);
            case Node::Kind::Tuple:
            case Node::Kind::List:
                out = node.kind == Node::Kind::Tuple ? PyValue::tuple() : PyValue::list();
                for (const auto& item : node.items) {
                    auto value = convert(*item, depth + 1);
                    if (!value) return value;
                    out.items.push_back(std::move(*value));
                }
                return out;
            case Node::Kind::Dict:
                out = PyValue::dict();
                for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
                    auto key = convert(*node.items[i], depth + 1);
                    if (!key) return key;
                    auto value = convert(*node.items[i + 1], depth + 1);
                    if (!value) return value;
                    out.entries.emplace_back(std::move(*key), std::move(*value));
                }
                return out;
            default: return out;   // a class by itself, a bare storage: nothing to keep
        }
    }
    std::vector<StorageView> views;

private:
    Result<PyValue> tensor(const Node& node)
    {
        const Node& storage = *node.items[0];
        StorageView view{storage.text, storage.type, storage.integer, node.items[1]->integer, {}, {}};
        for (const auto& side : node.items[2]->items) {
            if (side->kind != Node::Kind::Int) return broken("a tensor is damaged");
            view.shape.push_back(side->integer);
        }
        for (const auto& stride : node.items[3]->items) {
            if (stride->kind != Node::Kind::Int) return broken("a tensor is damaged");
            view.strides.push_back(stride->integer);
        }
        const auto count = elementsOf(view.shape);
        if (!count || view.shape.size() != view.strides.size() || view.storageElements < 0 || view.offset < 0) return broken("a tensor is damaged");
        // the last number must lie inside the storage
        std::int64_t last = view.offset;
        constexpr std::int64_t kMost = std::int64_t{1} << 50;
        for (std::size_t i = 0; *count > 0 && i < view.shape.size(); ++i) {
            const std::int64_t stride = view.strides[i], steps = view.shape[i] - 1;
            if (stride < 0 || (steps > 0 && stride > kMost / steps) || last > kMost) return broken("a tensor is damaged");
            last += stride * steps;
        }
        if (*count > 0 && last >= view.storageElements) return broken("a tensor is larger than its storage");
        PyValue out = PyValue::of(TensorData{view.type, view.shape, nullptr});
        out.integer = static_cast<std::int64_t>(views.size());
        views.push_back(std::move(view));
        return out;
    }
    std::size_t m_count = 0;
};

}  // namespace

Result<Unpickled> readPickle(std::string_view bytes)
{
    Unpickler machine(bytes);
    const auto top = machine.run();
    if (!top) return top.error();
    Converter converter;
    auto value = converter.convert(**top);
    if (!value) return value.error();
    return Unpickled{std::move(*value), std::move(converter.views), machine.used()};
}

}  // namespace pt::train
