// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/snapshot.h"
#include "core/train/zip.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace pt::train;
using pt::ErrorCode;

namespace {

Snapshot small()
{
    Snapshot s;
    s.iteration = 70000;
    s.model.push_back({"a.weight", TensorData::floats({2, 3}, {1, 2, 3, 4, 5, -6.5F})});
    s.model.push_back({"a.running_var", TensorData::floats({1}, {0.25F})});
    s.model.push_back({"a.num_batches_tracked", TensorData::integers({}, {1234567890123})});
    return s;
}

/// A file of torch.save with a description of our own; `storages` are its data/0, data/1, ...
std::string archive(const std::string& pickle, const std::vector<std::string>& storages = {})
{
    std::string out;
    ZipWriter zip([&](const char* bytes, std::size_t count) { return out.append(bytes, count), pt::Result<void>(); });
    (void)zip.add("archive/data.pkl", pickle).has_value();
    for (std::size_t i = 0; i < storages.size(); ++i) (void)zip.add("archive/data/" + std::to_string(i), storages[i]).has_value();
    (void)zip.finish().has_value();
    return out;
}

std::string text(const std::string& v) { return std::string("X") + static_cast<char>(v.size()) + std::string(3, '\0') + v; }

std::string smallInt(int v) { return std::string("K") + static_cast<char>(v); }

/// The tensor of a storage of `elements` numbers.
std::string tensor(const char* storage, int elements, const std::vector<int>& shape, const std::vector<int>& strides, int offset = 0, const char* key = "0")
{
    std::string out = "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\n" + storage + "\n" + text(key) + text("cpu") + smallInt(elements) + "tQ";
    out += smallInt(offset) + "(";
    for (const int n : shape) out += smallInt(n);
    out += "t(";
    for (const int n : strides) out += smallInt(n);
    return out + "t\x89" "ccollections\nOrderedDict\n)RtR";
}

std::string modelOf(const std::string& value) { return "\x80\x02}" + text("model") + "}" + text("w") + value + "ss."; }

template <typename T>
std::string raw(const std::vector<T>& values) { return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)}; }

}  // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void comesBackAsWritten();
    void optimiserAndMetadataAreKept();
    void weightsAloneLeaveTheRest();
    void everyTruncatedFileIsRefused();
    void everyFlippedBitOfTheNumbersIsFound();
    void flippedBitsNeverCrash();
    void codeIsRefused_data();
    void codeIsRefused();
    void allKindsOfNumbersAreRead();
    void otherOrdersAreReadInCOrder();
    void viewsLeaveTheirStorageNowhere();
    void nestingAndRingsEnd();
    void overlappingEntriesAreRefused();
    void filesBeforePyTorch16AreRead();
    void missingFilesAreNamed();
    void manyEntriesNeedZip64();
    void shapesMustFit();
};

void TestSnapshot::comesBackAsWritten()
{
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    const auto read = parseSnapshot(*bytes);
    QVERIFY2(read, read ? "" : read.error().english().c_str());
    QCOMPARE(read->iteration, std::int64_t{70000});
    QCOMPARE(read->model.size(), std::size_t{3});
    QCOMPARE(read->model[0].name, std::string("a.weight"));
    QVERIFY(read->model[0].tensor.shape == (std::vector<std::int64_t>{2, 3}));
    QVERIFY(read->model[0].tensor.toFloats() == (std::vector<float>{1, 2, 3, 4, 5, -6.5F}));
    QVERIFY(read->model[2].tensor.type == DType::Int64 && read->model[2].tensor.shape.empty());
    std::int64_t batches = 0;
    std::memcpy(&batches, read->model[2].tensor.data.get(), 8);
    QCOMPARE(batches, std::int64_t{1234567890123});
}

void TestSnapshot::optimiserAndMetadataAreKept()
{
    Snapshot s = small();
    s.metadata.set("epoch", PyValue::of(std::int64_t{12}));
    s.metadata.set("metrics", PyValue::dict({{PyValue::of("metrics/test.mAP"), PyValue::of(81.25)}}));
    PyValue state = PyValue::dict();
    state.entries.emplace_back(PyValue::of(std::int64_t{0}), PyValue::dict({{PyValue::of("step"), PyValue::of(TensorData::floats({}, {7}))}}));
    s.optimizer.set("state", state);
    s.optimizer.set("param_groups", PyValue::list({PyValue::dict({{PyValue::of("betas"), PyValue::tuple({PyValue::of(0.9), PyValue::of(0.999)})},
                                                                  {PyValue::of("amsgrad"), PyValue::of(false)}, {PyValue::of("foreach"), PyValue()},
                                                                  {PyValue::of("params"), PyValue::list({PyValue::of(std::int64_t{0})})}})}));
    s.scheduler.set("last_epoch", PyValue::of(std::int64_t{-3000000000}));
    s.others.emplace_back("posetuner", PyValue::of("x"));
    const auto read = parseSnapshot(*formatSnapshot(s));
    QVERIFY2(read, read ? "" : read.error().english().c_str());
    QCOMPARE(read->iteration, std::int64_t{12});
    QCOMPARE(read->metadata.find("metrics")->numberOr("metrics/test.mAP", 0), 81.25);
    const auto* first = read->optimizer.find("state")->find(std::int64_t{0});
    QVERIFY(first && first->find("step"));
    QVERIFY(first->find("step")->tensor.toFloats() == (std::vector<float>{7}));
    const auto& group = read->optimizer.find("param_groups")->items.at(0);
    QVERIFY(group.find("betas")->kind == PyValue::Kind::Tuple);
    QCOMPARE(group.find("betas")->items.at(1).real, 0.999);
    QVERIFY(group.find("foreach")->isNone());
    QCOMPARE(read->scheduler.find("last_epoch")->integer, std::int64_t{-3000000000});
    QCOMPARE(read->others.at(0).second.text, std::string("x"));
}

void TestSnapshot::weightsAloneLeaveTheRest()
{
    Snapshot s = small();
    s.optimizer.set("state", PyValue::of(TensorData::floats({1}, {1})));
    const auto read = parseSnapshot(*formatSnapshot(s), SnapshotParts::Weights);
    QVERIFY(read);
    QVERIFY(read->optimizer.isNone());
    QCOMPARE(read->model.size(), std::size_t{3});
}

void TestSnapshot::everyTruncatedFileIsRefused()
{
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    for (std::size_t n = 0; n < bytes->size(); ++n) QVERIFY2(!parseSnapshot(std::string_view(*bytes).substr(0, n)), std::to_string(n).c_str());
    QTemporaryDir dir;
    const auto file = pt::pathFromUtf8(dir.path().toStdString()) / "snapshot-070000.pt";
    std::ofstream(file, std::ios::binary) << bytes->substr(0, bytes->size() / 2);
    const auto read = readSnapshot(file);
    QVERIFY(!read);
    QVERIFY2(read.error().english().find("snapshot-070000.pt") != std::string::npos, read.error().english().c_str());
}

void TestSnapshot::everyFlippedBitOfTheNumbersIsFound()
{
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    const std::string numbers = raw<float>({1, 2, 3, 4, 5, -6.5F});
    const auto at = bytes->find(numbers);
    QVERIFY(at != std::string::npos);
    for (std::size_t i = 0; i < numbers.size() * 8; ++i) {
        std::string flipped = *bytes;
        flipped[at + i / 8] = static_cast<char>(flipped[at + i / 8] ^ (1 << (i % 8)));
        const auto read = parseSnapshot(flipped);
        QVERIFY(!read);
        QVERIFY(read.error().english().find("checksum") != std::string::npos);
    }
}

void TestSnapshot::flippedBitsNeverCrash()
{
    // most places are covered by a checksum; elsewhere (names, dates) a changed bit may be harmless, but what is read is then unchanged
    const auto bytes = formatSnapshot(small());
    QVERIFY(bytes);
    int refused = 0;
    for (std::size_t i = 0; i < bytes->size() * 8; ++i) {
        std::string flipped = *bytes;
        flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ (1 << (i % 8)));
        const auto read = parseSnapshot(flipped);
        if (!read) {
            ++refused;
            continue;
        }
        QCOMPARE(read->model.size(), std::size_t{3});
        QVERIFY(read->model[0].tensor.toFloats() == (std::vector<float>{1, 2, 3, 4, 5, -6.5F}));
    }
    QVERIFY(refused > 0);
    // the description without its checksum's protection: every byte changed in turn
    const std::string pickle = modelOf(tensor("FloatStorage", 6, {2, 3}, {3, 1}));
    for (std::size_t i = 0; i < pickle.size(); ++i) {
        for (const int value : std::initializer_list<int>{0, 1, 'Q', 'R', 'b', '(', 0x80, 0xFF}) {
            std::string changed = pickle;
            changed[i] = static_cast<char>(value);
            (void)parseSnapshot(archive(changed, {raw<float>({1, 2, 3, 4, 5, 6})})).has_value();
        }
    }
}

void TestSnapshot::codeIsRefused_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* title, const std::string& pickle, const char* name) { QTest::newRow(title) << QByteArray::fromStdString(pickle) << QByteArray(name); };
    row("os.system", "\x80\x02" "cos\nsystem\n" + text("touch /tmp/posetuner-was-here") + "\x85R.", "os.system");
    row("eval inside a state dict", modelOf("c__builtin__\neval\n" + text("1") + "\x85R"), "__builtin__.eval");
    row("stack global", "\x80\x04" + text("posix") + text("system") + "\x93" + text("id") + "\x85R.", "posix.system");
    row("torch.load", modelOf("ctorch\nload\n" + text("x") + "\x85R"), "torch.load");
    row("a class to build", "\x80\x02" "csubprocess\nPopen\n)\x81}b.", "subprocess.Popen");
}

void TestSnapshot::codeIsRefused()
{
    QFETCH(QByteArray, pickle);
    QFETCH(QByteArray, name);
    const auto read = parseSnapshot(archive(pickle.toStdString()));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unsupported);
    QVERIFY2(read.error().english().find(name.toStdString()) != std::string::npos, read.error().english().c_str());
}

void TestSnapshot::allKindsOfNumbersAreRead()
{
    const std::vector<std::tuple<const char*, std::string, std::vector<float>>> kinds = {
        {"DoubleStorage", raw<double>({1.5, -2}), {1.5F, -2}},
        {"HalfStorage", raw<std::uint16_t>({0x3E00, 0xC000}), {1.5F, -2}},
        {"BFloat16Storage", raw<std::uint16_t>({0x3FC0, 0xC000}), {1.5F, -2}},
        {"LongStorage", raw<std::int64_t>({3, -4}), {3, -4}},
        {"IntStorage", raw<std::int32_t>({3, -4}), {3, -4}},
        {"ShortStorage", raw<std::int16_t>({3, -4}), {3, -4}},
        {"CharStorage", raw<std::int8_t>({3, -4}), {3, -4}},
        {"ByteStorage", raw<std::uint8_t>({3, 250}), {3, 250}},
        {"BoolStorage", raw<std::uint8_t>({1, 0}), {1, 0}},
    };
    for (const auto& [storage, bytes, expected] : kinds) {
        const auto read = parseSnapshot(archive(modelOf(tensor(storage, 2, {2}, {1})), {bytes}));
        QVERIFY2(read, storage);
        QVERIFY2(read->model[0].tensor.toFloats() == expected, storage);
    }
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("QUInt8Storage", 2, {2}, {1})), {raw<std::uint8_t>({1, 0})})));
}

void TestSnapshot::otherOrdersAreReadInCOrder()
{
    const auto turned = parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {2, 3}, {1, 2})), {raw<float>({1, 2, 3, 4, 5, 6})}));
    QVERIFY(turned);
    QVERIFY(turned->model[0].tensor.toFloats() == (std::vector<float>{1, 3, 5, 2, 4, 6}));
    const auto part = parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {2}, {1}, 3)), {raw<float>({1, 2, 3, 4, 5, 6})}));
    QVERIFY(part);
    QVERIFY(part->model[0].tensor.toFloats() == (std::vector<float>{4, 5}));
}

void TestSnapshot::viewsLeaveTheirStorageNowhere()
{
    const std::string six = raw<float>({1, 2, 3, 4, 5, 6});
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {7}, {1})), {six})));
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {2}, {1}, 5)), {six})));
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {2, 2}, {5, 1})), {six})));
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 100, {100}, {1})), {six})));   // says more than the entry has
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {100, 100, 100, 100}, {0, 0, 0, 0})), {six})));   // 400 MB out of nothing
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {2, 3}, {3})), {six})));
    QVERIFY(!parseSnapshot(archive(modelOf(tensor("FloatStorage", 6, {6}, {1}, 0, "7")), {six})));
}

void TestSnapshot::nestingAndRingsEnd()
{
    std::string deep = "\x80\x02";
    for (int i = 0; i < 100000; ++i) deep += ']';
    for (int i = 1; i < 100000; ++i) deep += 'a';
    QVERIFY(!parseSnapshot(archive(deep + ".")));
    QVERIFY(!parseSnapshot(archive("\x80\x02]q\x01h\x01" "a.")));   // a list in itself
    // a chain that is linked from its beginning, so that no list knows how deep it is
    std::string chain = "\x80\x02]r" + std::string(4, '\0');
    for (std::uint32_t i = 1; i < 200000; ++i) {
        const auto number = [](std::uint32_t n) { return raw<std::uint32_t>({n}); };
        chain += "j" + number(i - 1) + "]r" + number(i) + "a0";
    }
    QVERIFY(!parseSnapshot(archive(chain + "j" + std::string(4, '\0') + ".")));
    // each list holds the one before twice: 2^40 values in a few hundred bytes
    std::string doubling = "\x80\x02]q";
    doubling += '\0';
    for (char i = 1; i < 41; ++i) doubling += std::string("](h") + static_cast<char>(i - 1) + "h" + static_cast<char>(i - 1) + "eq" + i;
    QVERIFY(!parseSnapshot(archive(doubling + ".")));
}

void TestSnapshot::overlappingEntriesAreRefused()
{
    // two directory entries for the same kilobyte
    std::string bytes = archive(modelOf(tensor("FloatStorage", 250, {250 > 255 ? 1 : 125, 2}, {2, 1})), {std::string(1000, 'x'), std::string(1000, 'y')});
    const auto first = bytes.find("PK\x01\x02");
    const auto second = bytes.find("PK\x01\x02", bytes.find("archive/data/0", first));
    QVERIFY(first != std::string::npos && second != std::string::npos);
    const auto own = bytes.find("PK\x01\x02", first + 4);
    bytes.replace(second + 42, 4, bytes.substr(own + 42, 4));
    bytes.replace(second + 16, 4, bytes.substr(own + 16, 4));
    const auto read = parseSnapshot(bytes);
    QVERIFY(read || read.error().code == ErrorCode::Parse);   // never more than the file's own size is read
    // the same name twice
    std::string twice;
    ZipWriter zip([&](const char* b, std::size_t n) { return twice.append(b, n), pt::Result<void>(); });
    for (int i = 0; i < 2; ++i) QVERIFY(zip.add("archive/data.pkl", "\x80\x02}."));
    QVERIFY(zip.finish());
    QVERIFY(!parseSnapshot(twice));
}

void TestSnapshot::filesBeforePyTorch16AreRead()
{
    std::string bytes = std::string("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15) + "\x80\x02M\xe9\x03." + "\x80\x02}.";
    std::string storage = "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\nFloatStorage\n" + text("94") + text("cpu") + smallInt(4) + "NtQ";
    bytes += std::string("\x80\x02") + "}" + text("fc.weight") + storage + smallInt(0) + "(K\x02K\x02t(K\x02K\x01t\x89" "ccollections\nOrderedDict\n)RtRs.";
    bytes += std::string("\x80\x02](") + text("94") + "e.";
    bytes += raw<std::int64_t>({4}) + raw<float>({1, 2, 3, 4});
    const auto read = parseSnapshot(bytes);
    QVERIFY2(read, read ? "" : read.error().english().c_str());
    QCOMPARE(read->model.at(0).name, std::string("fc.weight"));
    QVERIFY(read->model[0].tensor.toFloats() == (std::vector<float>{1, 2, 3, 4}));
    for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!parseSnapshot(std::string_view(bytes).substr(0, n)));
}

void TestSnapshot::missingFilesAreNamed()
{
    const auto read = readSnapshot("/nowhere/snapshot-001.pt");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QVERIFY(read.error().english().find("snapshot-001.pt") != std::string::npos);
    QVERIFY(!writeSnapshot("/nowhere/snapshot-001.pt", small()));
}

void TestSnapshot::manyEntriesNeedZip64()
{
    Snapshot s;
    const TensorData one = TensorData::floats({1}, {1});
    for (int i = 0; i < 66000; ++i) s.model.push_back({"t" + std::to_string(i), one});
    const auto bytes = formatSnapshot(s);
    QVERIFY(bytes);
    QVERIFY(bytes->find("PK\x06\x06") != std::string::npos);
    const auto read = parseSnapshot(*bytes);
    QVERIFY2(read, read ? "" : read.error().english().c_str());
    QCOMPARE(read->model.size(), std::size_t{66000});
}

void TestSnapshot::shapesMustFit()
{
    auto s = small();
    s.model[0].tensor.data.reset();
    QVERIFY(!formatSnapshot(s));
    s = small();
    s.model[0].tensor.shape = {-1};
    QVERIFY(!formatSnapshot(s));
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "test_snapshot.moc"
