// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/snapshot.h"

#include "core/base/atomic_writer.h"
#include "core/train/zip.h"

#include <cstring>

namespace pt::train {
namespace {

constexpr std::uint64_t kLargestPickle = std::uint64_t{1} << 26;

Error broken(const char* what) { return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The snapshot cannot be read: %1."), {what})}; }

std::shared_ptr<char[]> allocate(std::size_t bytes)
{
    // one byte more: an empty tensor has an address too
    return std::shared_ptr<char[]>(new char[bytes + 1]);
}

/// Where the numbers of storages come from, and those that were read already: tensors may share one.
class Storages
{
public:
    virtual ~Storages() = default;
    /// At least `bytes` bytes. Errors: Parse, Io.
    Result<std::shared_ptr<const char>> get(const std::string& key, std::uint64_t bytes)
    {
        auto& entry = m_read[key];
        if (!entry.data) {
            auto loaded = load(key);
            if (!loaded) return loaded.error();
            entry = std::move(*loaded);
        }
        if (entry.size < bytes) return broken("a tensor is larger than its storage");
        return entry.data;
    }
    void forget() { m_read.clear(); }

protected:
    struct Loaded
    {
        std::shared_ptr<const char> data;
        std::uint64_t size = 0;
    };
    virtual Result<Loaded> load(const std::string& key) = 0;

private:
    std::map<std::string, Loaded> m_read;
};

class ZipStorages final : public Storages
{
public:
    ZipStorages(ByteSource& source, std::map<std::string, ZipEntry> entries) : m_source(source), m_entries(std::move(entries)) {}

protected:
    Result<Loaded> load(const std::string& key) override
    {
        const auto it = m_entries.find("data/" + key);
        if (it == m_entries.end()) return broken("a storage is missing");
        auto memory = allocate(static_cast<std::size_t>(it->second.size));
        if (auto done = readZipEntry(m_source, it->second, memory.get()); !done) return done.error();
        return Loaded{std::shared_ptr<const char>(memory, memory.get()), it->second.size};
    }

private:
    ByteSource& m_source;
    std::map<std::string, ZipEntry> m_entries;
};

/// PyTorch before 1.6: the storages follow the pickles, each a count and its numbers.
class PlainStorages final : public Storages
{
public:
    PlainStorages(ByteSource& source, std::map<std::string, ZipEntry> places) : m_source(source), m_places(std::move(places)) {}

protected:
    Result<Loaded> load(const std::string& key) override
    {
        const auto it = m_places.find(key);
        if (it == m_places.end()) return broken("a storage is missing");
        auto memory = allocate(static_cast<std::size_t>(it->second.size));
        if (auto done = m_source.read(it->second.offset, memory.get(), static_cast<std::size_t>(it->second.size)); !done) return done.error();
        return Loaded{std::shared_ptr<const char>(memory, memory.get()), it->second.size};
    }

private:
    ByteSource& m_source;
    std::map<std::string, ZipEntry> m_places;
};

bool isContiguous(const StorageView& view)
{
    std::int64_t stride = 1;
    for (std::size_t i = view.shape.size(); i-- > 0;) {
        if (view.shape[i] > 1 && view.strides[i] != stride) return false;
        stride *= std::max<std::int64_t>(view.shape[i], 1);
    }
    return true;
}

/// Numbers that lie in another order (channels-last weights) are put into C order.
std::shared_ptr<const char> gathered(const StorageView& view, const char* from, std::size_t count)
{
    const std::size_t item = bytesOf(view.type);
    auto memory = allocate(count * item);
    std::vector<std::int64_t> at(view.shape.size(), 0);
    std::int64_t place = view.offset;
    for (std::size_t i = 0; i < count; ++i) {
        std::memcpy(memory.get() + i * item, from + static_cast<std::size_t>(place) * item, item);
        for (std::size_t d = view.shape.size(); d-- > 0;) {
            place += view.strides[d];
            if (++at[d] < view.shape[d]) break;
            place -= view.strides[d] * view.shape[d];
            at[d] = 0;
        }
    }
    return {memory, memory.get()};
}

/// Gives the tensors below `value` their numbers. `budget`: bytes that copies may still take; overlapping views must not multiply a file.
Result<void> fill(PyValue& value, const std::vector<StorageView>& views, Storages& storages, std::uint64_t& budget)
{
    for (auto& item : value.items)
        if (auto done = fill(item, views, storages, budget); !done) return done;
    for (auto& [key, item] : value.entries)
        if (auto done = fill(item, views, storages, budget); !done) return done;
    if (value.kind != PyValue::Kind::Tensor) return {};
    const auto& view = views[static_cast<std::size_t>(value.integer)];
    const std::uint64_t item = bytesOf(view.type);
    if (static_cast<std::uint64_t>(view.storageElements) > (std::uint64_t{1} << 50)) return broken("a tensor is larger than its storage");
    const std::size_t count = value.tensor.elements();
    auto data = storages.get(view.key, static_cast<std::uint64_t>(view.storageElements) * item);
    if (!data) return data.error();
    if (isContiguous(view)) {
        value.tensor.data = std::shared_ptr<const char>(*data, data->get() + (count > 0 ? static_cast<std::uint64_t>(view.offset) * item : 0));
        return {};
    }
    if (count * item > budget) return broken("its tensors are larger than the file");
    budget -= count * item;
    value.tensor.data = gathered(view, data->get(), count);
    return {};
}

struct Opened
{
    Unpickled pickle;
    std::unique_ptr<Storages> storages;
};

Result<Opened> openZip(ByteSource& source)
{
    auto entries = readZipDirectory(source);
    if (!entries) return entries.error();
    // all names begin with the folder that data.pkl is in
    std::string folder;
    const ZipEntry* pickle = nullptr;
    for (const auto& [name, entry] : *entries) {
        if (name != "data.pkl" && !name.ends_with("/data.pkl")) continue;
        if (pickle) return broken("it holds two descriptions");
        pickle = &entry;
        folder = name.substr(0, name.size() - 8);
    }
    if (!pickle) return broken("it holds no data.pkl");
    if (pickle->size > kLargestPickle) return broken("its description is too long");
    std::map<std::string, ZipEntry> inside;
    for (const auto& [name, entry] : *entries)
        if (name.starts_with(folder)) inside.emplace(name.substr(folder.size()), entry);
    if (const auto order = inside.find("byteorder"); order != inside.end() && order->second.size < 16) {
        std::string text(static_cast<std::size_t>(order->second.size), '\0');
        if (auto done = readZipEntry(source, order->second, text.data()); !done) return done.error();
        if (text.starts_with("big")) return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The snapshot was written on a big-endian machine; save it on another one."))};
    }
    std::string bytes(static_cast<std::size_t>(pickle->size), '\0');
    if (auto done = readZipEntry(source, *pickle, bytes.data()); !done) return done.error();
    auto read = readPickle(bytes);
    if (!read) return read.error();
    return Opened{std::move(*read), std::make_unique<ZipStorages>(source, std::move(inside))};
}

Result<Opened> openPlain(ByteSource& source)
{
    static constexpr std::string_view kMagic = "\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";   // 0x1950a86a20f9469cfc6c
    std::string head(static_cast<std::size_t>(std::min<std::uint64_t>(source.size(), kLargestPickle)), '\0');
    if (auto done = source.read(0, head.data(), head.size()); !done) return done.error();
    std::size_t at = 0;
    std::vector<Unpickled> parts;   // magic number, protocol, machine, the object, the keys of the storages
    for (int i = 0; i < 5; ++i) {
        auto part = readPickle(std::string_view(head).substr(at));
        if (i == 0 && (!part || part->value.kind != PyValue::Kind::Text || part->value.text != kMagic)) return broken("it is no file of PyTorch, or it is cut off");
        if (!part) return part.error();
        at += part->used;
        parts.push_back(std::move(*part));
    }
    std::map<std::string, std::uint64_t> itemSize;
    for (const auto& view : parts[3].views) itemSize[view.key] = bytesOf(view.type);
    std::map<std::string, ZipEntry> places;
    std::uint64_t offset = at;
    for (const auto& key : parts[4].value.items) {
        char count[8];
        if (offset > source.size() || source.size() - offset < 8) return broken("it is cut off");
        if (auto done = source.read(offset, count, 8); !done) return done.error();
        std::uint64_t n = 0;
        std::memcpy(&n, count, 8);
        offset += 8;
        const std::uint64_t item = itemSize.count(key.text) ? itemSize[key.text] : 4;
        if (n > (source.size() - offset) / item) return broken("it is cut off");
        places[key.text] = ZipEntry{offset, n * item, 0};
        offset += n * item;
    }
    return Opened{std::move(parts[3]), std::make_unique<PlainStorages>(source, std::move(places))};
}

Result<Snapshot> read(ByteSource& source, SnapshotParts parts)
{
    char head[2] = {};
    if (source.size() >= 2)
        if (auto done = source.read(0, head, 2); !done) return done.error();
    auto opened = head[0] == '\x80' ? openPlain(source) : openZip(source);
    if (!opened) return opened.error();
    PyValue& top = opened->pickle.value;
    if (top.kind != PyValue::Kind::Dict) return broken("it holds no weights");
    std::uint64_t budget = source.size();
    Snapshot out;
    const auto takeModel = [&](PyValue& model) -> Result<void> {
        for (auto& [key, value] : model.entries) {
            if (key.kind != PyValue::Kind::Text || value.kind != PyValue::Kind::Tensor) continue;
            if (auto done = fill(value, opened->pickle.views, *opened->storages, budget); !done) return done;
            out.model.push_back({key.text, value.tensor});
        }
        return {};
    };
    const bool bare = !top.find("model");   // a state dict by itself
    if (bare) {
        const auto* nested = top.find("state_dict");
        if (nested) {
            PyValue copy = *nested;
            if (auto done = takeModel(copy); !done) return done.error();
        } else if (auto done = takeModel(top); !done) {
            return done.error();
        }
    }
    for (auto& [key, value] : top.entries) {
        if (bare || key.kind != PyValue::Kind::Text) continue;
        if (key.text == "model") {
            if (auto done = takeModel(value); !done) return done.error();
            continue;
        }
        if (key.text != "metadata" && parts == SnapshotParts::Weights) continue;
        if (auto done = fill(value, opened->pickle.views, *opened->storages, budget); !done) return done.error();
        if (key.text == "metadata") out.metadata = std::move(value);
        else if (key.text == "optimizer") out.optimizer = std::move(value);
        else if (key.text == "scheduler") out.scheduler = std::move(value);
        else out.others.emplace_back(key.text, std::move(value));
    }
    if (out.model.empty()) return broken("it holds no weights");
    out.iteration = static_cast<std::int64_t>(out.metadata.numberOr("iteration", out.metadata.numberOr("epoch", 0.0)));
    return out;
}

Result<void> checkTensors(const PyValue& value)
{
    for (const auto& item : value.items)
        if (auto done = checkTensors(item); !done) return done;
    for (const auto& [key, item] : value.entries)
        if (auto done = checkTensors(item); !done) return done;
    if (value.kind == PyValue::Kind::Tensor && (!value.tensor.data || !elementsOf(value.tensor.shape)))
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "A tensor of the optimiser state has no values."))};
    return {};
}

Result<void> write(const Snapshot& snapshot, ByteSink sink)
{
    for (const auto& item : snapshot.model) {
        if (!item.tensor.data || !elementsOf(item.tensor.shape))
            return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "%1 has no values to write."), {item.name})};
    }
    PyValue metadata = snapshot.metadata;
    if (metadata.isNone()) {
        metadata.set("epoch", PyValue::of(snapshot.iteration));
        metadata.set("metrics", PyValue::dict());
        metadata.set("losses", PyValue::dict());
        metadata.set("iteration", PyValue::of(snapshot.iteration));
    }
    PickleWriter pickle;
    pickle.beginDict(false);
    const auto part = [&](const std::string& key, const PyValue& value) -> Result<void> {
        if (auto done = checkTensors(value); !done) return done;
        pickle.text(key);
        pickle.value(value);
        return {};
    };
    if (auto done = part("metadata", metadata); !done) return done;
    pickle.text("model");
    pickle.beginDict(true);
    for (const auto& item : snapshot.model) {
        pickle.text(item.name);
        pickle.tensor(item.tensor);
    }
    pickle.endDict();
    if (!snapshot.optimizer.isNone())
        if (auto done = part("optimizer", snapshot.optimizer); !done) return done;
    if (!snapshot.scheduler.isNone())
        if (auto done = part("scheduler", snapshot.scheduler); !done) return done;
    for (const auto& [key, value] : snapshot.others)
        if (auto done = part(key, value); !done) return done;
    pickle.endDict();
    const std::string description = pickle.finish();
    ZipWriter zip(std::move(sink));
    if (auto done = zip.add("snapshot/data.pkl", description); !done) return done;
    if (auto done = zip.add("snapshot/byteorder", "little"); !done) return done;
    std::size_t number = 0;
    for (const auto& tensor : pickle.tensors())
        if (auto done = zip.add("snapshot/data/" + std::to_string(number++), tensor.view()); !done) return done;
    if (auto done = zip.add("snapshot/version", "3\n"); !done) return done;
    return zip.finish();
}

}  // namespace

const TensorData* Snapshot::find(const std::string& name) const
{
    for (const auto& item : model)
        if (item.name == name) return &item.tensor;
    return nullptr;
}

Result<Snapshot> parseSnapshot(std::string_view bytes, SnapshotParts parts) { return read(*ByteSource::memory(bytes), parts); }

Result<Snapshot> readSnapshot(const fs::path& path, SnapshotParts parts)
{
    const auto source = ByteSource::file(path);
    if (!source) return source.error();
    auto out = read(**source, parts);
    if (out) return out;
    Error error = out.error();
    if (error.where.empty()) {   // the sentence names the file
        const std::string sentence = error.english();
        error.message = Message(PT_TR_NOOP("Error", "%1: %2"), {utf8(path), sentence});
        error.where = utf8(path);
    }
    return error;
}

Result<std::string> formatSnapshot(const Snapshot& snapshot)
{
    std::string out;
    auto done = write(snapshot, [&](const char* bytes, std::size_t count) { return out.append(bytes, count), Result<void>(); });
    if (!done) return done.error();
    return out;
}

Result<void> writeSnapshot(const fs::path& path, const Snapshot& snapshot)
{
    auto writer = AtomicWriter::open(path);
    if (!writer) return writer.error();
    if (auto done = write(snapshot, [&](const char* bytes, std::size_t count) { return writer->write(bytes, count); }); !done) return done;
    return writer->commit();
}

}  // namespace pt::train
