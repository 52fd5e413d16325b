// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/pickle.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <unordered_map>

namespace pt::dataset {
namespace {

using Kind = PickleValue::Kind;
using Value = std::shared_ptr<PickleValue>;

constexpr int kDeepest = 200;                               // values are freed and walked by recursion
constexpr std::uint64_t kValueCost = sizeof(PickleValue) + 32;   // with what the allocator and the pointers add

/// The pickle machine: a stack, marks, a memo.
class Reader final
{
public:
    /// The bound of readPickle's description; each value, copied text and slot on the stack is charged against it.
    explicit Reader(std::string_view in) : m_in(in), m_budget((std::uint64_t{16} << 20) + 64 * std::uint64_t{in.size()}) {}

    Result<Value> run()
    {
        while (!m_failed && !m_done) step();
        if (m_refused.empty() && m_done && !m_stack.empty()) return m_stack.back();
        if (!m_refused.empty()) {
            return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The pickle asks for %1, which is not read: only plain data and numpy arrays are."), {m_refused}), {}};
        }
        return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The pickle is damaged at byte %1."), {std::to_string(m_at)}), {}};
    }

private:
    void fail() { m_failed = true; }
    void charge(std::uint64_t bytes)
    {
        if (bytes > m_budget) fail();
        m_budget -= std::min(bytes, m_budget);
    }
    Value make(Kind kind)
    {
        charge(kValueCost);
        auto value = std::make_shared<PickleValue>();
        value->kind = kind;
        return value;
    }
    Value makeText(Kind kind, std::string_view text)
    {
        charge(text.size());
        auto value = make(kind);
        if (!m_failed) value->text = text;
        return value;
    }
    Value makeInt(std::int64_t n)
    {
        auto value = make(Kind::Int);
        value->integer = n;
        return value;
    }
    /// Puts values into a container that is in no other yet. As Python writes them, containers are filled before they are put
    /// away; holding to that excludes cycles and keeps depths exact.
    void fill(PickleValue& target, std::vector<Value> items)
    {
        if (target.depth < 0) return fail();
        charge(items.size() * sizeof(Value));
        for (const Value& item : items) {
            if (item.get() == &target) return fail();
            target.depth = std::max(target.depth, std::abs(item->depth) + 1);
            item->depth = -std::abs(item->depth);
        }
        if (target.depth > kDeepest) return fail();
        if (target.items.empty()) target.items = std::move(items);
        else target.items.insert(target.items.end(), items.begin(), items.end());
    }
    std::string_view take(std::uint64_t n)
    {
        if (n > m_in.size() - m_at) {
            fail();
            return {};
        }
        const auto part = m_in.substr(m_at, static_cast<std::size_t>(n));
        m_at += static_cast<std::size_t>(n);
        return part;
    }
    std::uint64_t number(std::size_t bytes)
    {
        std::uint64_t n = 0;
        const auto part = take(bytes);
        for (std::size_t i = part.size(); i-- > 0;) n = n << 8 | static_cast<unsigned char>(part[i]);
        return n;
    }
    std::string line()
    {
        const auto end = m_in.find('\n', m_at);
        if (end == std::string_view::npos) {
            fail();
            return {};
        }
        std::string text(m_in.substr(m_at, end - m_at));
        m_at = end + 1;
        return text;
    }
    Value pop()
    {
        if (m_stack.empty()) {
            fail();
            return make(Kind::None);
        }
        Value v = m_stack.back();
        m_stack.pop_back();
        return v;
    }
    void push(Value v)
    {
        if (m_failed) return;
        charge(sizeof(Value));
        m_stack.push_back(std::move(v));
    }
    std::vector<Value> popToMark()
    {
        if (m_marks.empty() || m_marks.back() > m_stack.size()) {
            fail();
            return {};
        }
        std::vector<Value> items(m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back()), m_stack.end());
        m_stack.resize(m_marks.back());
        m_marks.pop_back();
        return items;
    }
    void collection(Kind kind, std::vector<Value> items)
    {
        Value v = make(kind);
        fill(*v, std::move(items));
        push(std::move(v));
    }
    void append(std::vector<Value> items)
    {
        if (m_stack.empty()) return fail();
        fill(*m_stack.back(), std::move(items));
    }
    void global(const std::string& module, const std::string& name)
    {
        static const char* const kKnown[] = {"numpy.core.numeric _frombuffer", "numpy._core.numeric _frombuffer", "numpy dtype", "numpy ndarray",
                                             "numpy.core.multiarray _reconstruct", "numpy._core.multiarray _reconstruct", "numpy.core.multiarray scalar",
                                             "numpy._core.multiarray scalar", "_codecs encode", "builtins bytearray", "__builtin__ bytearray"};
        const std::string full = module + ' ' + name;
        for (const char* known : kKnown) {
            if (full == known) return push(makeText(Kind::Global, name));
        }
        m_refused = module + '.' + name;
        fail();
    }
    void reduce();
    void build();
    void step();
    void fixedOpcodes(unsigned char op);
    void remember(std::uint64_t key)
    {
        charge(64);   // a node of the map
        m_stack.empty() ? fail() : void(m_memo[key] = m_stack.back());
    }

    std::string_view m_in;
    std::size_t m_at = 0;
    std::vector<Value> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, Value> m_memo;
    std::string m_refused;
    std::uint64_t m_budget = 0;
    bool m_failed = false;
    bool m_done = false;
};

void Reader::reduce()
{
    const Value arguments = pop();
    const Value callee = pop();
    if (m_failed || callee->kind != Kind::Global || arguments->kind != Kind::Tuple) return fail();
    const auto& a = arguments->items;
    const std::string& name = callee->text;
    if (name == "dtype") {
        if (a.empty() || a[0]->kind != Kind::Text) return fail();
        return push(makeText(Kind::Bytes, a[0]->text));   // a dtype is its letters; BUILD adds the byte order
    }
    if (name == "_reconstruct" || name == "ndarray") return push(make(Kind::Array));
    if (name == "_frombuffer") {  // (buffer, dtype, shape, order)
        if (a.size() < 3) return fail();
        charge(a[0]->text.size());
        if (m_failed) return;
        Value v = make(Kind::Array);
        v->bytes = a[0]->text;
        v->text = a[1]->text;
        v->shape = a[2]->integers();
        return push(std::move(v));
    }
    if (name == "scalar") {
        if (a.size() < 2) return fail();
        charge(a[1]->text.size());
        if (m_failed) return;
        Value v = make(Kind::Array);
        v->text = a[0]->text;
        v->bytes = a[1]->text;
        return push(std::move(v));
    }
    if (name == "encode" || name == "bytearray") {
        if (a.empty()) return push(make(Kind::Bytes));
        std::string raw;  // _codecs.encode(text, 'latin1'): code points below 256 in UTF-8
        if (a[0]->kind == Kind::Text) {
            for (std::size_t i = 0; i < a[0]->text.size(); ++i) {
                const auto c = static_cast<unsigned char>(a[0]->text[i]);
                if (c < 0x80 || i + 1 >= a[0]->text.size()) raw += static_cast<char>(c);
                else raw += static_cast<char>((c & 0x03) << 6 | (static_cast<unsigned char>(a[0]->text[++i]) & 0x3F));
            }
        } else {
            raw = a[0]->text;
        }
        return push(makeText(Kind::Bytes, raw));
    }
    fail();
}

void Reader::build()
{
    const Value state = pop();
    if (m_failed || m_stack.empty()) return fail();
    Value& target = m_stack.back();
    if (target->depth < 0) return fail();
    if (target->kind == Kind::Bytes && state->items.size() > 1 && state->items[1]->kind == Kind::Text) {  // dtype state: (3, '<', ...)
        auto typed = makeText(Kind::Bytes, state->items[1]->text + target->text);
        target = typed;
        return;
    }
    if (target->kind == Kind::Array && state->items.size() >= 5) {  // (version, shape, dtype, fortran, bytes)
        charge(state->items[4]->text.size());
        if (m_failed) return;
        target->shape = state->items[1]->integers();
        target->text = state->items[2]->text;
        target->bytes = state->items[4]->text;
        return;
    }
    fail();
}

void Reader::fixedOpcodes(unsigned char op)
{
    switch (op) {
    case 0x80: number(1); return;                                        // PROTO
    case 0x95: number(8); return;                                        // FRAME
    case '.': m_done = true; return;
    case '(': charge(sizeof(std::size_t)); m_marks.push_back(m_stack.size()); return;
    case '0': pop(); return;
    case '1': popToMark(); return;
    case '2': return m_stack.empty() ? fail() : push(m_stack.back());
    case 'N': return push(make(Kind::None));
    case 0x88: case 0x89: {
        Value v = make(Kind::Bool);
        v->integer = op == 0x88;
        return push(std::move(v));
    }
    case ']': return collection(Kind::List, {});
    case ')': return collection(Kind::Tuple, {});
    case '}': return collection(Kind::Dict, {});
    case 'l': return collection(Kind::List, popToMark());
    case 't': return collection(Kind::Tuple, popToMark());
    case 'd': return collection(Kind::Dict, popToMark());
    case 0x85: case 0x86: case 0x87: {                                   // TUPLE1..3
        std::vector<Value> items(static_cast<std::size_t>(op - 0x84));
        for (std::size_t i = items.size(); i-- > 0;) items[i] = pop();
        return collection(Kind::Tuple, std::move(items));
    }
    case 'a': {
        Value v = pop();
        return append({v});
    }
    case 's': {
        Value v = pop();
        Value k = pop();
        return append({k, v});
    }
    case 'e': case 'u': return append(popToMark());
    case 'R': return reduce();
    case 'b': return build();
    case 'c': {
        const std::string module = line();
        return global(module, line());
    }
    case 0x93: {                                                         // STACK_GLOBAL
        const Value name = pop();
        const Value module = pop();
        return global(module->text, name->text);
    }
    case 0x94: return remember(m_memo.size());
    case 0x97: case 0x98: return;                                        // NEXT_BUFFER is refused by the empty stack; READONLY_BUFFER
    default: return fail();
    }
}

void Reader::step()
{
    if (m_at >= m_in.size()) return fail();
    const auto op = static_cast<unsigned char>(m_in[m_at++]);
    const auto recall = [&](std::uint64_t key) {
        const auto it = m_memo.find(key);
        it == m_memo.end() ? fail() : push(it->second);
    };
    switch (op) {
    case 'K': return push(makeInt(static_cast<std::int64_t>(number(1))));
    case 'M': return push(makeInt(static_cast<std::int64_t>(number(2))));
    case 'J': return push(makeInt(static_cast<std::int32_t>(number(4))));
    case 0x8a: {                                                         // LONG1
        const auto part = take(number(1));
        if (part.size() > 8) return fail();
        std::int64_t n = !part.empty() && (part.back() & 0x80) ? -1 : 0;
        for (std::size_t i = part.size(); i-- > 0;) n = static_cast<std::int64_t>(static_cast<std::uint64_t>(n) << 8 | static_cast<unsigned char>(part[i]));
        return push(makeInt(n));
    }
    case 'G': {
        auto part = take(8);
        if (part.size() < 8) return;
        std::uint64_t bits = 0;
        for (const char c : part) bits = bits << 8 | static_cast<unsigned char>(c);
        Value v = make(Kind::Real);
        std::memcpy(&v->real, &bits, 8);
        return push(std::move(v));
    }
    case 'F': {
        Value v = make(Kind::Real);
        v->real = std::strtod(line().c_str(), nullptr);
        return push(std::move(v));
    }
    case 'I': {
        const std::string text = line();
        if (text == "00" || text == "01") {
            Value v = make(Kind::Bool);
            v->integer = text == "01";
            return push(std::move(v));
        }
        return push(makeInt(std::strtoll(text.c_str(), nullptr, 10)));
    }
    case 'L': return push(makeInt(std::strtoll(line().c_str(), nullptr, 10)));
    case 'X': { const auto n = number(4); return push(makeText(Kind::Text, take(n))); }
    case 0x8c: { const auto n = number(1); return push(makeText(Kind::Text, take(n))); }
    case 0x8d: { const auto n = number(8); return push(makeText(Kind::Text, take(n))); }
    case 'T': { const auto n = number(4); return push(makeText(Kind::Text, take(n))); }
    case 'U': { const auto n = number(1); return push(makeText(Kind::Text, take(n))); }
    case 'V': return push(makeText(Kind::Text, line()));
    case 'S': {
        std::string text = line();
        if (text.size() >= 2) text = text.substr(1, text.size() - 2);
        return push(makeText(Kind::Text, text));
    }
    case 'B': { const auto n = number(4); return push(makeText(Kind::Bytes, take(n))); }
    case 'C': { const auto n = number(1); return push(makeText(Kind::Bytes, take(n))); }
    case 0x8e: case 0x96: { const auto n = number(8); return push(makeText(Kind::Bytes, take(n))); }
    case 'q': return remember(number(1));
    case 'r': return remember(number(4));
    case 'p': return remember(std::strtoull(line().c_str(), nullptr, 10));
    case 'h': return recall(number(1));
    case 'j': return recall(number(4));
    case 'g': return recall(std::strtoull(line().c_str(), nullptr, 10));
    default: return fixedOpcodes(op);
    }
}

}  // namespace

std::vector<std::int64_t> PickleValue::integers() const
{
    std::vector<std::int64_t> out;
    if (kind == Kind::Array) {
        const std::size_t width = text.ends_with("i8") || text.ends_with("u8") ? 8 : text.ends_with("i4") || text.ends_with("u4") ? 4 : 0;
        for (std::size_t at = 0; width > 0 && at + width <= bytes.size(); at += width) {
            std::int64_t wide = 0;
            std::int32_t narrow = 0;
            if (width == 8) std::memcpy(&wide, bytes.data() + at, 8);
            else std::memcpy(&narrow, bytes.data() + at, 4), wide = narrow;
            out.push_back(wide);
        }
    } else if (kind == Kind::List || kind == Kind::Tuple) {
        for (const auto& item : items) {
            if (item->kind == Kind::Int) out.push_back(item->integer);
            else if (item->kind == Kind::Array && item->bytes.size() <= 8) {   // a numpy scalar; never a long array many times over
                if (const auto one = item->integers(); one.size() == 1) out.push_back(one.front());
            }
        }
    }
    return out;
}

Result<Value> readPickle(std::string_view bytes)
{
    return Reader(bytes).run();
}

void PickleWriter::u32(std::uint32_t value)
{
    for (int i = 0; i < 4; ++i) m_out += static_cast<char>(value >> (8 * i) & 0xFF);
}

void PickleWriter::text(std::string_view value)
{
    m_out += 'X';
    u32(static_cast<std::uint32_t>(value.size()));
    m_out += value;
}

void PickleWriter::integer(std::int64_t value)
{
    m_out += "\x8a\x08";
    for (int i = 0; i < 8; ++i) m_out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xFF);
}

void PickleWriter::real(double value)
{
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, 8);
    m_out += 'G';
    for (int i = 7; i >= 0; --i) m_out += static_cast<char>(bits >> (8 * i) & 0xFF);
}

void PickleWriter::array(std::string_view dtype, const std::vector<std::int64_t>& shape, std::string_view bytes)
{
    // numpy.core.multiarray._reconstruct(ndarray, (0,), b'b') and its state: understood by every numpy.
    m_out += "cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK";
    m_out += '\0';
    m_out += "\x85" "C\x01" "btR(K\x01(";
    for (const auto side : shape) integer(side);
    m_out += "tcnumpy\ndtype\n(";
    text(dtype);
    m_out += "\x89\x88tR(K\x03";
    text("<");
    m_out += "NNNJ";
    u32(0xFFFFFFFFU);
    m_out += 'J';
    u32(0xFFFFFFFFU);
    m_out += 'K';
    m_out += '\0';
    m_out += "tb\x89" "B";
    u32(static_cast<std::uint32_t>(bytes.size()));
    m_out += bytes;
    m_out += "tb";
}

}  // namespace pt::dataset
