// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yaml_edit.h"

#include "core/config/yaml_deferred.h"
#include "core/config/yaml_parser.h"

#include <algorithm>
#include <optional>

namespace pt::config {
namespace {

/// A value that is going to be written: its tree and the text the tree was read from.
struct NewValue
{
    YamlNode node;
    std::string_view text;

    /// The text; of a block collection without the indentation it had.
    std::string raw() const;
    bool isBlockCollection() const { return !node.flow && (node.kind == NodeKind::Mapping || node.kind == NodeKind::Sequence); }
    bool isBlockScalar() const { return !node.plain && node.kind == NodeKind::Scalar && (text[node.begin] == '|' || text[node.begin] == '>'); }
    NewValue child(std::size_t i) const { return {node.children[i].second, text}; }
};

std::string NewValue::raw() const
{
    if (node.begin == node.end) return "null";
    const auto body = text.substr(node.begin, node.end - node.begin);
    const auto lineBefore = node.begin == 0 ? std::string_view::npos : text.find_last_of("\r\n", node.begin - 1);
    const std::size_t indent = node.begin - (lineBefore == std::string_view::npos ? 0 : lineBefore + 1);
    if (!isBlockCollection() || indent == 0) return std::string(body);
    std::string out;
    for (std::size_t p = 0; p < body.size();) {
        const auto next = std::min(body.find_first_of("\r\n", p), body.size() - 1) + 1;
        const auto line = body.substr(p, next - p);
        const std::size_t blanks = p == 0 ? 0 : std::min(line.find_first_not_of(' '), indent);
        out += line.substr(std::min(blanks, line.size()));
        p = next;
    }
    return out;
}

Error notAValue(std::string_view value, std::string detail, const std::string& where)
{
    return {ErrorCode::InvalidArgument,
            Message(PT_TR_NOOP("YamlError", "\"%1\" cannot be written for %2: it is not one YAML value (%3)"), {std::string(value), where, std::move(detail)}),
            where};
}

Error doesNotFit(const std::string& where)
{
    return {ErrorCode::InvalidArgument,
            Message(PT_TR_NOOP("YamlError", "%1 does not fit the file: something on the way is a single value or a list, or the list is shorter"), {where}), where};
}

Error notThere(const std::string& where)
{
    return {ErrorCode::NotFound, Message(PT_TR_NOOP("YamlError", "%1 is not in the file"), {where}), where};
}

Error standsOnItsLine(const std::string& where)
{
    return {ErrorCode::Conflict,
            Message(PT_TR_NOOP("YamlError", "%1 cannot be changed alone: the edit would alter another value of the file. Nothing was changed; "
                                            "put the value in quotes or edit this place as text"),
                    {where}),
            where};
}

/// Writes the splices of one edit. Columns are bytes from the start of the line, as only ASCII stands before block entries.
class Planner
{
public:
    Planner(std::string_view text, const YamlNode& root) : m_text(text)
    {
        const auto p = text.find_first_of("\r\n");
        if (p != std::string_view::npos) m_eol = text[p] == '\n' ? "\n" : (text.substr(p, 2) == "\r\n" ? "\r\n" : "\r");
        m_step = findStep(root);
    }

    std::vector<Splice> splices;
    bool impossible() const { return m_impossible; }

    Result<void> replace(const YamlNode& old, const NewValue& value, int parentIndent, bool inFlow, bool inMapping, const std::string& where);
    Result<void> insert(const YamlNode& parent, const KeyPath& path, std::size_t from, const NewValue& value, int parentIndent, bool inFlow,
                        const std::string& where);
    void remove(const YamlNode& parent, std::size_t index, bool parentIsRoot);
    int indentOf(const YamlNode& collection) const { return column(collection.children.front().second.entryBegin); }

private:
    int findStep(const YamlNode& root) const;
    int column(std::size_t p) const { return static_cast<int>(p - lineStart(p)); }
    std::size_t lineStart(std::size_t p) const;
    std::size_t lineEnd(std::size_t p) const { return std::min(m_text.find_first_of("\r\n", p), m_text.size()); }
    std::size_t afterBreak(std::size_t p) const { return p + (m_text.substr(p, 2) == "\r\n" ? 2 : (p < m_text.size() ? 1 : 0)); }
    std::size_t beforeBreak(std::size_t start) const { return start >= 2 && m_text.substr(start - 2, 2) == "\r\n" ? start - 2 : start - 1; }
    bool spansLines(std::size_t from, std::size_t to) const { return m_text.substr(from, to - from).find_first_of("\r\n") != std::string_view::npos; }
    std::string spaces(int n) const { return std::string(static_cast<std::size_t>(std::max(n, 0)), ' '); }
    std::string indented(std::string_view lines, int indent, bool firstToo) const;
    std::string placed(const NewValue& value, int parentIndent) const;
    std::string flowText(const KeyPath& path, std::size_t from, const NewValue& value) const;
    std::string blockEntry(const KeyPath& path, std::size_t from, const NewValue& value, int indent) const;
    bool replaceInside(const YamlNode& old, const NewValue& value, bool inFlow, const std::string& where);
    void replaceWhole(const YamlNode& old, const NewValue& value, int parentIndent, bool inMapping);
    void appendItems(const YamlNode& old, const NewValue& value, std::size_t from);
    void removeFlow(const YamlNode& parent, std::size_t index);
    void removeBlockLines(const YamlNode& entry);

    std::string_view m_text;
    std::string m_eol = "\n";
    int m_step = 2;
    bool m_impossible = false;
};

std::size_t Planner::lineStart(std::size_t p) const
{
    const auto found = p == 0 ? std::string_view::npos : m_text.find_last_of("\r\n", p - 1);
    if (found != std::string_view::npos) return found + 1;
    return m_text.substr(0, 3) == "\xEF\xBB\xBF" ? std::min<std::size_t>(3, p) : 0;
}

/// Indentation of the first mapping inside a mapping; 2 where there is none.
int Planner::findStep(const YamlNode& root) const
{
    if (root.kind != NodeKind::Mapping || root.flow) return 2;
    for (const auto& [key, child] : root.children) {
        if (child.kind != NodeKind::Mapping || child.flow || child.children.empty()) continue;
        const int step = indentOf(child) - column(child.entryBegin);
        if (step > 0) return step;
    }
    return 2;
}

std::string Planner::indented(std::string_view lines, int indent, bool firstToo) const
{
    std::string out;
    bool first = true;
    for (std::size_t p = 0; p <= lines.size();) {
        const auto end = std::min(lines.find_first_of("\r\n", p), lines.size());
        if (!first) out += m_eol;
        if (end > p && (!first || firstToo)) out += spaces(indent);
        out += lines.substr(p, end - p);
        first = false;
        if (end == lines.size()) break;
        p = end + (lines.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return out;
}

/// What follows the colon or the dash.
std::string Planner::placed(const NewValue& value, int parentIndent) const
{
    const int indent = parentIndent + m_step;
    if (value.isBlockCollection()) {
        return m_eol + spaces(indent) + indented(value.raw(), indent, false);
    }
    return " " + indented(value.raw(), indent, false);
}

bool Planner::replaceInside(const YamlNode& old, const NewValue& value, bool inFlow, const std::string& where)
{
    const bool collection = old.kind == NodeKind::Sequence || old.kind == NodeKind::Mapping;
    if (!collection || old.kind != value.node.kind || old.children.empty() || value.node.children.empty()) return false;
    if (old.flow && !spansLines(old.begin, old.end)) return false;
    const auto& a = old.children;
    const auto& b = value.node.children;
    if (old.kind == NodeKind::Mapping) {
        const bool sameKeys = std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return x.first == y.first; });
        if (!sameKeys) return false;
    }
    const int indent = old.flow ? 0 : indentOf(old);
    const std::size_t common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (sameValue(a[i].second, b[i].second)) continue;
        if (!replace(a[i].second, value.child(i), indent, inFlow || old.flow, old.kind == NodeKind::Mapping, where)) return false;
    }
    if (b.size() > common) appendItems(old, value, common);
    if (a.size() == common + 1) remove(old, common, false);
    return a.size() <= common + 1;   // longer tails are replaced as a whole
}

void Planner::appendItems(const YamlNode& old, const NewValue& value, std::size_t from)
{
    const YamlNode& last = old.children.back().second;
    std::string text;
    for (std::size_t i = from; i < value.node.children.size(); ++i) {
        if (old.flow) text += ", " + value.child(i).raw();
        else text += m_eol + spaces(indentOf(old)) + "-" + placed(value.child(i), indentOf(old));
    }
    const std::size_t at = old.flow ? last.end : lineEnd(last.end);
    splices.push_back({at, at, std::move(text)});
}

Result<void> Planner::replace(const YamlNode& old, const NewValue& value, int parentIndent, bool inFlow, bool inMapping, const std::string& where)
{
    const std::size_t before = splices.size();
    if (replaceInside(old, value, inFlow, where)) return {};
    splices.resize(before);
    if (!inFlow) {
        replaceWhole(old, value, parentIndent, inMapping);
        return {};
    }
    if (value.isBlockCollection() || value.isBlockScalar()) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("YamlError", "%1 stands inside brackets: write its new value in brackets or quotes too"), {where}), where};
    }
    if (old.begin != old.end) splices.push_back({old.begin, old.end, value.raw()});
    else splices.push_back({old.begin, old.end, (inMapping && old.begin == old.keyEnd ? ": " : " ") + value.raw()});
    return {};
}

void Planner::replaceWhole(const YamlNode& old, const NewValue& value, int parentIndent, bool inMapping)
{
    if (old.begin == old.end) {
        // "key: " already has its blank
        const bool blank = m_text.substr(old.end, 1) == " " && lineEnd(old.end) == old.end + 1 && !value.isBlockCollection();
        splices.push_back({old.begin + (blank ? 1 : 0), old.end + (blank ? 1 : 0), placed(value, parentIndent).substr(blank ? 1 : 0)});
        return;
    }
    if (!spansLines(old.slot, old.begin)) {
        if (!value.isBlockCollection()) splices.push_back({old.begin, old.end, indented(value.raw(), parentIndent + m_step, false)});
        else if (inMapping) splices.push_back({old.slot, old.end, placed(value, parentIndent)});
        else splices.push_back({old.begin, old.end, indented(value.raw(), column(old.begin), false)});
        return;
    }
    if (value.isBlockCollection()) {   // stays on its own lines
        splices.push_back({old.begin, old.end, indented(value.raw(), column(old.begin), false)});
        return;
    }
    // The old value stood on the lines below the key: the new one goes behind the colon, comments in between stay.
    const std::size_t gap = beforeBreak(lineStart(old.begin));
    if (gap > old.slot) splices.push_back({old.slot, old.slot, placed(value, parentIndent)});
    if (gap > old.slot) splices.push_back({gap, old.end, ""});
    else splices.push_back({old.slot, old.end, placed(value, parentIndent)});
}

std::string Planner::flowText(const KeyPath& path, std::size_t from, const NewValue& value) const
{
    if (from == path.size()) return value.raw();
    if (std::holds_alternative<std::size_t>(path[from])) return "[" + flowText(path, from + 1, value) + "]";
    return "{" + formatText(std::get<std::string>(path[from])) + ": " + flowText(path, from + 1, value) + "}";
}

/// "key: value" with the rest of a path below it, indented; without the line break at its end.
std::string Planner::blockEntry(const KeyPath& path, std::size_t from, const NewValue& value, int indent) const
{
    const bool item = std::holds_alternative<std::size_t>(path[from]);
    std::string out = spaces(indent) + (item ? "-" : formatText(std::get<std::string>(path[from])) + ":");
    if (from + 1 == path.size()) return out + placed(value, indent);
    if (item || std::holds_alternative<std::size_t>(path[from + 1])) return out + " " + flowText(path, from + 1, value);
    return out + m_eol + blockEntry(path, from + 1, value, indent + m_step);
}

Result<void> Planner::insert(const YamlNode& parent, const KeyPath& path, std::size_t from, const NewValue& value, int parentIndent, bool inFlow,
                             const std::string& where)
{
    const bool flow = inFlow || parent.flow;
    const bool asBlock = !flow && (parent.kind != NodeKind::Null || (parent.begin == parent.end && std::holds_alternative<std::string>(path[from])));
    if (!asBlock && (value.isBlockCollection() || value.isBlockScalar())) {
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("YamlError", "%1 stands inside brackets: write its new value in brackets or quotes too"), {where}), where};
    }
    if (parent.kind == NodeKind::Null && from == 0) {   // an empty file, or one of comments only
        const bool fresh = m_text.empty() || lineStart(m_text.size()) == m_text.size();
        splices.push_back({m_text.size(), m_text.size(), (fresh ? "" : m_eol) + blockEntry(path, from, value, 0) + m_eol});
    } else if (parent.kind == NodeKind::Null && asBlock) {
        const std::size_t at = lineEnd(parent.end);
        splices.push_back({at, at, m_eol + blockEntry(path, from, value, parentIndent + m_step)});
    } else if (parent.kind == NodeKind::Null) {
        const bool empty = parent.begin == parent.end;
        splices.push_back({parent.begin, parent.end, (empty ? " " : "") + flowText(path, from, value)});
    } else if (asBlock) {
        const std::size_t at = lineEnd(parent.end);
        splices.push_back({at, at, m_eol + blockEntry(path, from, value, indentOf(parent))});
    } else {
        const std::string inner = flowText(path, from, value);
        const bool empty = parent.children.empty();
        const std::size_t at = empty ? parent.begin + 1 : parent.children.back().second.end;
        splices.push_back({at, at, (empty ? "" : ", ") + inner.substr(1, inner.size() - 2)});
    }
    return {};
}

void Planner::removeFlow(const YamlNode& parent, std::size_t index)
{
    const auto& items = parent.children;
    const YamlNode& item = items[index].second;
    if (index + 1 < items.size()) {
        splices.push_back({item.entryBegin, items[index + 1].second.entryBegin, ""});
        return;
    }
    const std::size_t from = index == 0 ? item.entryBegin : items[index - 1].second.end;
    const auto between = m_text.substr(from, item.entryBegin - from);
    // A comment behind the comma belongs to the item before: then the comma stays, which YAML allows.
    if (between.find('#') == std::string_view::npos) splices.push_back({from, item.end, ""});
    else splices.push_back({item.entryBegin, item.end, ""});
}

void Planner::removeBlockLines(const YamlNode& entry)
{
    const std::size_t start = lineStart(entry.entryBegin);
    const std::size_t end = lineEnd(entry.end);
    if (end < m_text.size()) splices.push_back({start, afterBreak(end), ""});
    else splices.push_back({beforeBreak(start), end, ""});   // the last line keeps having no line break
}

void Planner::remove(const YamlNode& parent, std::size_t index, bool parentIsRoot)
{
    const auto& items = parent.children;
    const YamlNode& item = items[index].second;
    if (parent.flow) {
        removeFlow(parent, index);
    } else if (items.size() == 1) {
        const std::string empty = parent.kind == NodeKind::Mapping ? "{}" : "[]";
        if (parentIsRoot || !spansLines(parent.slot, parent.begin)) {
            splices.push_back({parent.begin, lineEnd(parent.end), empty});
        } else {
            const std::size_t gap = beforeBreak(lineStart(parent.begin));
            if (gap > parent.slot) splices.push_back({parent.slot, parent.slot, " " + empty});
            splices.push_back({gap, lineEnd(parent.end), gap > parent.slot ? "" : " " + empty});
        }
    } else if (m_text.substr(lineStart(item.entryBegin), item.entryBegin - lineStart(item.entryBegin)).find_first_not_of(' ') != std::string_view::npos) {
        // First entry behind a dash. A tag before the last key looks alike, and nothing follows to take the entry's place: no splice will do.
        if (index + 1 < items.size()) splices.push_back({item.entryBegin, items[index + 1].second.entryBegin, ""});
        else m_impossible = true;
    } else {
        removeBlockLines(item);
    }
}

/// Walks as far as the path exists.
struct Walk
{
    const YamlNode* parent = nullptr;
    const YamlNode* node = nullptr;
    std::size_t index = 0;    ///< Of node in parent.
    std::size_t depth = 0;    ///< Steps done.
    bool inFlow = false;      ///< node stands inside brackets.
};

Walk walk(const YamlNode& root, const KeyPath& path)
{
    Walk w;
    w.node = &root;
    while (w.depth < path.size()) {
        const auto index = stepIndex(*w.node, path[w.depth]);
        if (!index) break;
        w.inFlow = w.inFlow || w.node->flow;
        w.parent = w.node;
        w.index = *index;
        w.node = &w.node->children[*index].second;
        ++w.depth;
    }
    return w;
}

YamlNode wrapped(const KeyPath& path, std::size_t from, YamlNode value)
{
    for (std::size_t i = path.size(); i-- > from;) {
        YamlNode outer;
        const bool item = std::holds_alternative<std::size_t>(path[i]);
        outer.kind = item ? NodeKind::Sequence : NodeKind::Mapping;
        outer.children.emplace_back(item ? std::string() : std::get<std::string>(path[i]), std::move(value));
        value = std::move(outer);
    }
    return value;
}

/// Whether the rest of a path can be added below a node.
bool canGrow(const YamlNode& node, const KeyPath& path, std::size_t from)
{
    for (std::size_t i = from; i < path.size(); ++i) {
        const auto* index = std::get_if<std::size_t>(&path[i]);
        const bool first = i == from;
        if (index != nullptr && *index != (first && node.kind == NodeKind::Sequence ? node.children.size() : 0)) return false;
        if (!first || node.kind == NodeKind::Null) continue;
        if (index != nullptr ? node.kind != NodeKind::Sequence : node.kind != NodeKind::Mapping) return false;
    }
    return true;
}

Result<YamlNode> parseValue(const std::string& text, const std::string& where)
{
    auto tree = parseYaml(text, where);
    if (!tree) return notAValue(std::string_view(text).substr(0, text.size() - 1), tree.error().english(), where);
    const auto outside = text.substr(0, tree->begin) + text.substr(tree->end);
    if (outside.find_first_not_of(" \t\r\n") != std::string::npos) {
        return notAValue(std::string_view(text).substr(0, text.size() - 1), "a comment, a tag or a document marker stands beside it", where);
    }
    return tree;
}

}  // namespace

Result<EditPlan> planSet(std::string_view text, const YamlNode& root, const KeyPath& path, std::string_view yamlValue)
{
    const std::string where = formatKeyPath(path);
    if (path.empty()) return doesNotFit(where);
    const std::string valueText = std::string(yamlValue) + "\n";   // a block scalar needs the end of its last line
    auto tree = parseValue(valueText, where);
    if (!tree) return tree.error();
    const NewValue value{std::move(*tree), valueText};
    Planner planner(text, root);
    const Walk w = walk(root, path);
    EditPlan plan;
    plan.change = {TreeChange::Kind::Set, path, {}, value.node};
    const YamlNode* owner = w.parent;   // collection that holds the node: its column is the base of new lines
    const int indent = owner != nullptr && !owner->flow && !owner->children.empty() ? planner.indentOf(*owner) : 0;
    Result<void> done;
    if (w.depth == path.size()) {
        if (sameValue(*w.node, value.node)) return plan;
        done = planner.replace(*w.node, value, indent, w.inFlow, owner->kind == NodeKind::Mapping, where);
    } else {
        if (!canGrow(*w.node, path, w.depth)) return doesNotFit(where);
        KeyPath parentPath(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(w.depth));
        if (w.node->kind == NodeKind::Null) {
            plan.change = {TreeChange::Kind::Set, std::move(parentPath), {}, wrapped(path, w.depth, value.node)};
        } else {
            const auto* key = std::get_if<std::string>(&path[w.depth]);
            plan.change = {TreeChange::Kind::Insert, std::move(parentPath), key != nullptr ? *key : std::string(),
                           wrapped(path, w.depth + 1, value.node)};
        }
        done = planner.insert(*w.node, path, w.depth, value, indent, w.inFlow, where);
    }
    if (!done) return done.error();
    if (planner.impossible()) return standsOnItsLine(where);
    plan.splices = std::move(planner.splices);
    return plan;
}

Result<EditPlan> planRemove(std::string_view text, const YamlNode& root, const KeyPath& path)
{
    const Walk w = walk(root, path);
    if (w.depth != path.size() || path.empty()) return notThere(formatKeyPath(path));
    Planner planner(text, root);
    planner.remove(*w.parent, w.index, w.parent == &root);
    if (planner.impossible()) return standsOnItsLine(formatKeyPath(path));
    EditPlan plan;
    plan.splices = std::move(planner.splices);
    plan.change = {TreeChange::Kind::Remove, path, {}, {}};
    return plan;
}

Result<EditPlan> planRename(const YamlNode& root, const KeyPath& path, std::string_view newKey)
{
    const Walk w = walk(root, path);
    const std::string where = formatKeyPath(path);
    if (w.depth != path.size() || path.empty()) return notThere(where);
    if (w.parent->kind != NodeKind::Mapping || newKey.empty()) return doesNotFit(where);
    if (w.parent->child(newKey) != nullptr) {
        return Error{ErrorCode::Conflict,
                     Message(PT_TR_NOOP("YamlError", "%1 cannot be renamed to %2: that key is already there"), {where, std::string(newKey)}), where};
    }
    EditPlan plan;
    plan.splices.push_back({w.node->keyBegin, w.node->keyEnd, formatText(newKey)});
    plan.change = {TreeChange::Kind::Rename, path, std::string(newKey), {}};
    return plan;
}

std::string applySplices(std::string_view text, std::vector<Splice> splices)
{
    std::stable_sort(splices.begin(), splices.end(), [](const Splice& a, const Splice& b) { return a.begin < b.begin; });
    std::string out;
    out.reserve(text.size() + 64);
    std::size_t from = 0;
    for (const auto& splice : splices) {
        if (splice.begin < from || splice.end < splice.begin || splice.end > text.size()) continue;   // overlapping pieces cannot both be meant
        out.append(text.substr(from, splice.begin - from)).append(splice.text);
        from = splice.end;
    }
    return out.append(text.substr(from));
}

}  // namespace pt::config
