// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace pt::config {

struct EditPlan;   // yaml_edit.h

/// A step of a key path: a mapping key or a sequence index.
using KeyStep = std::variant<std::string, std::size_t>;
using KeyPath = std::vector<KeyStep>;

/// "a.b[0].c" to a path and back. A key that contains one of . [ ] " is written in double quotes. Errors: InvalidArgument.
Result<KeyPath> parseKeyPath(std::string_view text);
std::string formatKeyPath(const KeyPath& path);

enum class NodeKind { Null, Scalar, Sequence, Mapping };

/// What a collection of many children keeps to be searched and moved quickly (yaml_deferred.h). Copied with its owner.
struct YamlLarge
{
    struct Block { std::size_t bytes = 0; int lines = 0; };
    std::vector<Block> blocks;           ///< How far the places of so many children each are behind.
    std::vector<std::uint32_t> hashes;   ///< Of the keys, in order; none for sequences.
};
class YamlLargePtr final
{
public:
    YamlLargePtr() = default;
    YamlLargePtr(const YamlLargePtr& other) : m_large(other.m_large ? std::make_unique<YamlLarge>(*other.m_large) : nullptr) {}
    YamlLargePtr(YamlLargePtr&&) noexcept = default;
    YamlLargePtr& operator=(const YamlLargePtr& other)
    {
        if (this != &other) m_large = other.m_large ? std::make_unique<YamlLarge>(*other.m_large) : nullptr;
        return *this;
    }
    YamlLargePtr& operator=(YamlLargePtr&&) noexcept = default;
    ~YamlLargePtr() = default;
    YamlLarge& make() { return *(m_large = std::make_unique<YamlLarge>()); }
    explicit operator bool() const { return m_large != nullptr; }
    YamlLarge* operator->() { return m_large.get(); }
    const YamlLarge* operator->() const { return m_large.get(); }

private:
    std::unique_ptr<YamlLarge> m_large;
};

/// One node of the parsed text, with the bytes it came from. Spans are byte offsets into text(), end exclusive.
struct YamlNode
{
    NodeKind kind = NodeKind::Null;
    std::string scalar;      ///< Value of a scalar, unquoted and unescaped.
    bool plain = true;       ///< False for quoted and block scalars: those are always text.
    bool flow = false;       ///< [..] or {..}
    std::size_t begin = 0;   ///< First byte of the value (of its first key or dash for block collections).
    std::size_t end = 0;     ///< One past the last byte of the value; trailing blanks and comments are outside.
    std::size_t keyBegin = 0;///< First byte of the key; equals begin for the root and for list items.
    std::size_t keyEnd = 0;  ///< One past the key; equals keyBegin where there is none.
    std::size_t entryBegin = 0;  ///< First byte of the entry: its dash, its "?", else as keyBegin.
    std::size_t slot = 0;    ///< One past the colon or dash in front of the value: where the value of an empty entry would go.
    int line = 0;            ///< 1-based line of the value.
    int column = 0;          ///< 1-based column of the value, in code points.
    std::vector<std::pair<std::string, YamlNode>> children;  ///< Keys are empty for sequences. In file order.

    // For the document only; zero in whatever it hands out.
    std::size_t laterBytes = 0;  ///< How far the places of the children are behind, modulo 2^64.
    int laterLines = 0;
    YamlLargePtr large;

    const YamlNode* child(std::string_view key) const;
    const YamlNode* at(std::size_t index) const;
};

/// A YAML text that is edited in place: an edit replaces the span of one value and nothing else.
///
/// Comments, order, quoting, line ends and the byte-order mark survive. After each edit the new text is parsed again and must
/// differ from the old tree by exactly that edit, otherwise the edit is refused with a reason and nothing changes.
/// After an edit the places of the nodes behind it are worked out when they are asked for: an edited document must not be read by several
/// threads at once before root() has been called on one of them. A pointer to a node lasts until the next edit.
class YamlDocument final
{
public:
    /// Errors: Parse, with line and column in `where` ("path:line:column") and in the sentence.
    static Result<YamlDocument> parse(std::string text, std::string nameForErrors = {});

    const std::string& text() const noexcept { return m_text; }
    const YamlNode& root() const;
    const YamlNode* find(const KeyPath& path) const;
    const YamlNode* find(std::string_view path) const;  ///< Null also when the path itself is malformed.

    /// Sets a value (YAML text, e.g. "[400, 400]" or "0.8"), inserting the key and its parents when absent.
    /// Errors: InvalidArgument (value is not YAML, path does not fit the document), Conflict (edit would change something else).
    Result<void> set(const KeyPath& path, std::string_view yamlValue);
    Result<void> set(std::string_view path, std::string_view yamlValue);
    /// Removes a key or an item, with its line and the comment at its end; comment lines above stay.
    Result<void> remove(std::string_view path);
    /// Renames a mapping key in place; value and place stay.
    Result<void> rename(std::string_view path, std::string_view newKey);

private:
    Result<void> carryOut(const EditPlan& plan, const std::string& where);

    std::string m_text;
    std::string m_name;
    mutable YamlNode m_root;
    mutable bool m_behind = false;    ///< Some places of m_root are still to be worked out.
    std::optional<bool> m_anchors;    ///< Whether something in the text may be an anchor or an alias; not known yet: nothing.
};

/// How YAML 1.1 (PyYAML, DeepLabCut's TensorFlow loaders) and YAML 1.2 (ruamel, DeepLabCut 3) read a plain scalar.
enum class ScalarType { Null, Bool, Int, Real, String };
ScalarType typeInYaml11(std::string_view plain);
ScalarType typeInYaml12(std::string_view plain);

/// Numbers and booleans in the way that both dialects read alike ("0.00001", never "1e-05"; "true"), shortest that round-trips.
std::string formatReal(double value);
std::string formatInt(long long value);
std::string formatBool(bool value);
/// A string as YAML scalar, quoted only where needed for both dialects.
std::string formatText(std::string_view value);

}  // namespace pt::config
