// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/snapshot.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <optional>
#include <set>
#include <string_view>

namespace pt::train {
namespace {

// ---- zip, stored entries only ----

std::uint32_t crc32(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> t{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t c = i;
            for (int k = 0; k < 8; ++k) c = (c & 1U) ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
            t[i] = c;
        }
        return t;
    }();
    std::uint32_t c = 0xFFFFFFFFU;
    for (const char b : bytes) c = table[(c ^ static_cast<unsigned char>(b)) & 0xFFU] ^ (c >> 8U);
    return c ^ 0xFFFFFFFFU;
}

void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

std::uint64_t take(std::string_view in, std::size_t at, int bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < bytes; ++i) value |= static_cast<std::uint64_t>(static_cast<unsigned char>(in[at + static_cast<std::size_t>(i)])) << (8 * i);
    return value;
}

class ZipWriter
{
public:
    void add(const std::string& name, std::string_view data)
    {
        const std::size_t offset = m_out.size();
        // storages start at multiples of 64 bytes, so that they can be mapped; the padding is an extra field "FB"
        const std::size_t start = offset + 30 + name.size() + 4;
        const std::size_t pad = (64 - start % 64) % 64;
        const std::uint32_t crc = crc32(data);
        put(m_out, 0x04034b50, 4);
        common(m_out, crc, data.size(), name.size(), 4 + pad);
        m_out += name;
        put(m_out, 0x4246, 2);
        put(m_out, pad, 2);
        m_out.append(pad, 'Z');
        m_out += data;
        put(m_directory, 0x02014b50, 4);
        put(m_directory, 0, 2);
        common(m_directory, crc, data.size(), name.size(), 0);
        put(m_directory, 0, 10);  // comment length, disk, internal and external attributes
        put(m_directory, offset, 4);
        m_directory += name;
        ++m_count;
    }
    std::string finish()
    {
        const std::size_t offset = m_out.size();
        m_out += m_directory;
        put(m_out, 0x06054b50, 4);
        put(m_out, 0, 4);
        put(m_out, m_count, 2);
        put(m_out, m_count, 2);
        put(m_out, m_directory.size(), 4);
        put(m_out, offset, 4);
        put(m_out, 0, 2);
        return std::move(m_out);
    }

private:
    static void common(std::string& out, std::uint32_t crc, std::size_t size, std::size_t name, std::size_t extra)
    {
        put(out, 20, 2);       // version needed
        put(out, 0x0800, 2);   // UTF-8 names
        put(out, 0, 2);        // stored
        put(out, 0x00210000, 4);
        put(out, crc, 4);
        put(out, size, 4);
        put(out, size, 4);
        put(out, name, 2);
        put(out, extra, 2);
    }
    std::string m_out, m_directory;
    std::size_t m_count = 0;
};

Error broken(const char* what)
{
    return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The snapshot cannot be read: %1."), {what})};
}

using Entries = std::map<std::string, std::string_view>;

Result<Entries> unzip(std::string_view in)
{
    if (in.size() < 22) return broken("it is no zip file");
    std::size_t end = in.size() - 22;
    const std::size_t lowest = end > 65535 ? end - 65535 : 0;
    while (take(in, end, 4) != 0x06054b50) {
        if (end == lowest) return broken("it is no zip file, or it is cut off");
        --end;
    }
    const std::size_t count = take(in, end + 10, 2);
    std::size_t at = take(in, end + 16, 4);
    Entries out;
    for (std::size_t i = 0; i < count; ++i) {
        if (at > in.size() || in.size() - at < 46 || take(in, at, 4) != 0x02014b50) return broken("its directory is damaged");
        const std::size_t size = take(in, at + 24, 4), nameSize = take(in, at + 28, 2), extra = take(in, at + 30, 2), comment = take(in, at + 32, 2);
        const std::size_t local = take(in, at + 42, 4);
        if (take(in, at + 10, 2) != 0) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The snapshot is a compressed zip file; save it with PyTorch."))};
        if (in.size() - at - 46 < nameSize) return broken("its directory is damaged");
        const std::string name(in.substr(at + 46, nameSize));
        if (local > in.size() || in.size() - local < 30 || take(in, local, 4) != 0x04034b50) return broken("an entry is missing");
        const std::size_t data = local + 30 + take(in, local + 26, 2) + take(in, local + 28, 2);
        if (data > in.size() || in.size() - data < size) return broken("it is cut off");
        const std::string_view bytes = in.substr(data, size);
        if (crc32(bytes) != take(in, at + 16, 4)) return broken("a checksum is wrong");
        const auto slash = name.find('/');
        out[slash == std::string::npos ? name : name.substr(slash + 1)] = bytes;
        at += 46 + nameSize + extra + comment;
    }
    return out;
}

// ---- pickle ----

void putText(std::string& out, std::string_view text)
{
    out += 'X';
    put(out, text.size(), 4);
    out += text;
}

void putInteger(std::string& out, std::int64_t value)
{
    if (value >= 0 && value <= 0x7fffffff) {
        out += 'J';
        put(out, static_cast<std::uint64_t>(value), 4);
        return;
    }
    out += "\x8a\x08";
    put(out, static_cast<std::uint64_t>(value), 8);
}

void putTensor(std::string& out, const NamedTensor& tensor, std::size_t key)
{
    out += "ctorch._utils\n_rebuild_tensor_v2\n((";
    putText(out, "storage");
    out += "ctorch\nFloatStorage\n";
    putText(out, std::to_string(key));
    putText(out, "cpu");
    putInteger(out, static_cast<std::int64_t>(tensor.values.size()));
    out += "tQ";
    putInteger(out, 0);
    out += '(';
    for (const auto n : tensor.shape) putInteger(out, n);
    out += "t(";
    for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
        std::int64_t stride = 1;
        for (std::size_t j = i + 1; j < tensor.shape.size(); ++j) stride *= tensor.shape[j];
        putInteger(out, stride);
    }
    out += "t\x89" "ccollections\nOrderedDict\n)RtR";
}

std::int64_t elements(const std::vector<std::int64_t>& shape)
{
    constexpr std::int64_t kMost = std::int64_t{1} << 31;
    std::int64_t n = 1;
    for (const auto side : shape) {
        if (side < 0 || side > kMost || (side > 0 && n > kMost / side)) return -1;
        n *= side;
    }
    return n;
}

struct Node
{
    enum class Kind { None, Integer, Text, Other, Global, Tuple, List, Dict, Storage, Tensor, Mark } kind = Kind::None;
    std::int64_t integer = 0;
    std::string text;
    std::vector<std::shared_ptr<Node>> items;
    int depth = 0;
};
using NodePtr = std::shared_ptr<Node>;

/// A stack machine for the few pickle instructions of a state dict. It builds plain nodes; nothing is ever called.
class Unpickler
{
public:
    explicit Unpickler(std::string_view in) : m_in(in) {}

    Result<NodePtr> run()
    {
        while (!m_error && !m_done) step();
        if (m_error) return *m_error;
        return m_stack.back();
    }

private:
    static constexpr int kDeepest = 64;

    void fail(const char* what) { if (!m_error) m_error = broken(what); }
    std::uint64_t number(int bytes)
    {
        if (m_in.size() - m_at < static_cast<std::size_t>(bytes)) return fail("its description is cut off"), 0;
        const auto v = take(m_in, m_at, bytes);
        m_at += static_cast<std::size_t>(bytes);
        return v;
    }
    std::string text(std::size_t size)
    {
        if (m_in.size() - m_at < size) return fail("its description is cut off"), std::string();
        std::string out(m_in.substr(m_at, size));
        m_at += size;
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
    NodePtr push(Node::Kind kind, std::int64_t integer = 0, std::string value = {})
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->integer = integer;
        node->text = std::move(value);
        m_stack.push_back(node);
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
        std::reverse(out.begin(), out.end());
        return out;
    }
    void tuple(std::vector<NodePtr> items)
    {
        if (m_error) return;
        auto node = push(Node::Kind::Tuple);
        append(*node, std::move(items));
    }
    void append(Node& target, std::vector<NodePtr> items)
    {
        for (auto& item : items) {
            // a node may only hold finished, shallower ones: no cycles, no endless nesting
            if (item.get() == &target || item->depth >= kDeepest) return fail("its description is nested too deeply");
            target.depth = std::max(target.depth, item->depth + 1);
            target.items.push_back(std::move(item));
        }
    }
    void into(Node::Kind kind, std::vector<NodePtr> items)
    {
        if (m_error) return;
        if (m_stack.empty() || m_stack.back()->kind != kind) return fail("its description is damaged");
        append(*m_stack.back(), std::move(items));
    }
    void global()
    {
        const std::string module = line();
        const std::string name = module + '.' + line();
        static const std::set<std::string> known = {"collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "torch._utils._rebuild_parameter",
            "torch.FloatStorage", "torch.LongStorage", "torch.HalfStorage", "torch.DoubleStorage", "torch.IntStorage", "torch.BoolStorage"};
        if (!m_error && !known.contains(name)) {
            m_error = Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The snapshot asks for %1, which is refused: only plain weights are read."), {name})};
            return;
        }
        push(Node::Kind::Global, 0, name);
    }
    void persistent()
    {
        auto id = pop();
        if (m_error) return;
        if (id->kind != Node::Kind::Tuple || id->items.size() < 5 || id->items[1]->kind != Node::Kind::Global) return fail("a storage is damaged");
        auto node = push(Node::Kind::Storage, id->items[4]->integer, id->items[1]->text);
        append(*node, {id->items[2]});
    }
    void reduce()
    {
        auto args = pop();
        auto what = pop();
        if (m_error) return;
        if (what->kind != Node::Kind::Global || args->kind != Node::Kind::Tuple) return fail("its description is damaged");
        if (what->text == "collections.OrderedDict") {
            push(Node::Kind::Dict);
        } else if (what->text == "torch._utils._rebuild_tensor_v2") {
            if (args->items.size() < 4 || args->items[0]->kind != Node::Kind::Storage) return fail("a tensor is damaged");
            auto node = push(Node::Kind::Tensor);
            append(*node, args->items);
        } else if (what->text == "torch._utils._rebuild_parameter" && !args->items.empty()) {
            m_stack.push_back(args->items[0]);
        } else {
            fail("its description is damaged");
        }
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
    void step()
    {
        const auto op = static_cast<unsigned char>(number(1));
        if (m_error) return;
        switch (op) {
        case 0x80: number(1); break;
        case '.': m_stack.empty() ? fail("it is empty") : void(m_done = true); break;
        case 'c': global(); break;
        case '(': push(Node::Kind::Mark); break;
        case '}': push(Node::Kind::Dict); break;
        case ']': push(Node::Kind::List); break;
        case ')': push(Node::Kind::Tuple); break;
        case 'N': push(Node::Kind::None); break;
        case 0x88: push(Node::Kind::Integer, 1); break;
        case 0x89: push(Node::Kind::Integer, 0); break;
        case 'K': push(Node::Kind::Integer, static_cast<std::int64_t>(number(1))); break;
        case 'M': push(Node::Kind::Integer, static_cast<std::int64_t>(number(2))); break;
        case 'J': push(Node::Kind::Integer, static_cast<std::int32_t>(number(4))); break;
        case 0x8a: longInteger(); break;
        case 'G': number(8); push(Node::Kind::Other); break;
        case 'X': push(Node::Kind::Text, 0, text(number(4))); break;
        case 'q': memo(number(1)); break;
        case 'r': memo(number(4)); break;
        case 'h': get(number(1)); break;
        case 'j': get(number(4)); break;
        case 't': tuple(popToMark()); break;
        case 0x85: tuple({pop()}); break;
        case 0x86: { auto b = pop(), a = pop(); tuple({a, b}); break; }
        case 0x87: { auto c = pop(), b = pop(), a = pop(); tuple({a, b, c}); break; }
        case 'a': into(Node::Kind::List, {pop()}); break;
        case 'e': into(Node::Kind::List, popToMark()); break;
        case 's': { auto v = pop(), k = pop(); into(Node::Kind::Dict, {k, v}); break; }
        case 'u': into(Node::Kind::Dict, popToMark()); break;
        case 'b': pop(); break;  // state such as _metadata: not needed
        case 'Q': persistent(); break;
        case 'R': reduce(); break;
        default: fail("its description uses an unknown instruction");
        }
    }
    void longInteger()
    {
        const auto size = number(1);
        if (size > 8) return fail("a number is too large");
        auto value = number(static_cast<int>(size));
        if (size > 0 && size < 8 && (value >> (8 * size - 1))) value |= ~std::uint64_t{0} << (8 * size);
        push(Node::Kind::Integer, static_cast<std::int64_t>(value));
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    std::vector<NodePtr> m_stack;
    std::map<std::uint64_t, NodePtr> m_memo;
    std::optional<Error> m_error;
    bool m_done = false;
};

NodePtr find(const NodePtr& dict, std::string_view key)
{
    if (!dict || dict->kind != Node::Kind::Dict) return nullptr;
    for (std::size_t i = 0; i + 1 < dict->items.size(); i += 2) {
        if (dict->items[i]->kind == Node::Kind::Text && dict->items[i]->text == key) return dict->items[i + 1];
    }
    return nullptr;
}

std::vector<std::int64_t> integers(const Node& tuple)
{
    std::vector<std::int64_t> out;
    for (const auto& item : tuple.items) out.push_back(item->integer);
    return out;
}

Result<NamedTensor> tensorFrom(const std::string& name, const Node& node, const Entries& entries)
{
    const Node& storage = *node.items[0];
    NamedTensor out;
    out.name = name;
    out.shape = integers(*node.items[2]);
    const auto strides = integers(*node.items[3]);
    const std::int64_t count = elements(out.shape);
    const auto it = entries.find("data/" + storage.items[0]->text);
    if (it == entries.end()) return broken("a storage is missing");
    const auto available = static_cast<std::int64_t>(it->second.size() / 4);
    std::int64_t stride = 1;
    for (std::size_t i = out.shape.size(); i-- > 0;) {
        if (strides.size() != out.shape.size() || (out.shape[i] > 1 && strides[i] != stride)) return broken("a tensor is not stored in C order");
        stride *= std::max<std::int64_t>(out.shape[i], 1);
    }
    const std::int64_t offset = node.items[1]->integer;
    if (count < 0 || offset < 0 || offset > available || count > available - offset) return broken("a tensor is larger than its storage");
    out.values.resize(static_cast<std::size_t>(count));
    if (count > 0) std::memcpy(out.values.data(), it->second.data() + offset * 4, static_cast<std::size_t>(count) * 4);
    return out;
}

}  // namespace

Result<std::string> formatSnapshot(const Snapshot& snapshot)
{
    std::string pickle = "\x80\x02}(";
    putText(pickle, "metadata");
    pickle += "}(";
    putText(pickle, "epoch");
    putInteger(pickle, snapshot.iteration);
    putText(pickle, "iteration");
    putInteger(pickle, snapshot.iteration);
    pickle += 'u';
    putText(pickle, "model");
    pickle += "ccollections\nOrderedDict\n)R(";
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < snapshot.model.size(); ++i) {
        const auto& tensor = snapshot.model[i];
        if (elements(tensor.shape) != static_cast<std::int64_t>(tensor.values.size())) {
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "The shape of %1 does not fit its values."), {tensor.name})};
        }
        total += tensor.values.size() * 4;
        putText(pickle, tensor.name);
        putTensor(pickle, tensor, i);
    }
    pickle += "uu.";
    if (total > 0xF0000000ULL || snapshot.model.size() > 60000) {
        return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The network is too large for a snapshot file (4 GiB)."))};
    }
    ZipWriter zip;
    zip.add("snapshot/data.pkl", pickle);
    zip.add("snapshot/byteorder", "little");
    for (std::size_t i = 0; i < snapshot.model.size(); ++i) {
        const auto& v = snapshot.model[i].values;
        zip.add("snapshot/data/" + std::to_string(i), {reinterpret_cast<const char*>(v.data()), v.size() * 4});
    }
    zip.add("snapshot/version", "3\n");
    return zip.finish();
}

Result<Snapshot> parseSnapshot(const std::string& bytes)
{
    const auto entries = unzip(bytes);
    if (!entries) return entries.error();
    const auto pickle = entries->find("data.pkl");
    if (pickle == entries->end()) return broken("it holds no data.pkl");
    const auto top = Unpickler(pickle->second).run();
    if (!top) return top.error();
    Snapshot out;
    if (const auto meta = find(*top, "metadata")) {
        for (const char* key : {"epoch", "iteration"}) {
            if (const auto value = find(meta, key)) out.iteration = value->integer;
        }
    }
    NodePtr model = find(*top, "model");
    if (!model) model = *top;  // a bare state dict
    if (model->kind != Node::Kind::Dict) return broken("it holds no weights");
    for (std::size_t i = 0; i + 1 < model->items.size(); i += 2) {
        const Node& value = *model->items[i + 1];
        if (value.kind != Node::Kind::Tensor || value.items[0]->text != "torch.FloatStorage") continue;
        auto tensor = tensorFrom(model->items[i]->text, value, *entries);
        if (!tensor) return tensor.error();
        out.model.push_back(std::move(*tensor));
    }
    if (out.model.empty()) return broken("it holds no weights");
    return out;
}

Result<void> writeSnapshot(const fs::path& path, const Snapshot& snapshot)
{
    const auto bytes = formatSnapshot(snapshot);
    if (!bytes) return bytes.error();
    return writeFileAtomically(path, *bytes);
}

Result<Snapshot> readSnapshot(const fs::path& path)
{
    const auto bytes = readFile(path);
    if (!bytes) return bytes.error();
    auto out = parseSnapshot(*bytes);
    if (!out) {
        Error error = out.error();
        error.where = utf8(path);
        return error;
    }
    return out;
}

}  // namespace pt::train
