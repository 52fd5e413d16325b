// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/training_records.h"

#include "core/base/file.h"
#include "core/dataset/internal.h"
#include "core/dataset/pickle.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace pt::dataset {
namespace {

using Joint = TrainingRecord::Joint;

/// The numbers of an array of any whole or real type, in its order; nothing for another kind of value.
std::optional<std::vector<double>> numbers(const PickleValue& value)
{
    std::vector<double> out;
    if (value.kind != PickleValue::Kind::Array) return std::nullopt;
    const std::string type = value.text.substr(value.text.find_first_not_of("<|=") == std::string::npos ? 0 : value.text.find_first_not_of("<|="));
    if (type == "i8") appendNumbers<std::int64_t>(out, value.bytes);
    else if (type == "i4") appendNumbers<std::int32_t>(out, value.bytes);
    else if (type == "f4") appendNumbers<float>(out, value.bytes);
    else if (type == "f8") appendNumbers<double>(out, value.bytes);
    else return std::nullopt;
    return out;
}

bool takeRows(const PickleValue& value, int individual, std::vector<Joint>& out)
{
    const auto all = numbers(value);
    if (!all || value.shape.size() != 2 || value.shape[1] != 3 || all->size() % 3 != 0) return all && all->empty();
    for (std::size_t i = 0; i < all->size(); i += 3) {
        if (!(std::abs((*all)[i]) < 1e6)) return false;
        out.push_back({individual, static_cast<int>((*all)[i]), (*all)[i + 1], (*all)[i + 2]});
    }
    return true;
}

const PickleValue* entry(const PickleValue& dict, std::string_view key)
{
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->kind == PickleValue::Kind::Text && dict.items[i]->text == key) return dict.items[i + 1].get();
    }
    return nullptr;
}

bool takeRecord(const PickleValue& value, TrainingRecord& record)
{
    const auto* image = value.kind == PickleValue::Kind::Dict ? entry(value, "image") : nullptr;
    const auto* joints = image != nullptr ? entry(value, "joints") : nullptr;
    if (joints == nullptr) return false;
    if (image->kind == PickleValue::Kind::Text) record.image = image->text;
    for (const auto& part : image->items) record.image += (record.image.empty() ? "" : "/") + part->text;
    std::replace(record.image.begin(), record.image.end(), '\\', '/');
    if (joints->kind != PickleValue::Kind::Dict) return takeRows(*joints, 0, record.joints);
    for (std::size_t i = 0; i + 1 < joints->items.size(); i += 2) {
        const auto& key = *joints->items[i];
        if (key.kind != PickleValue::Kind::Int || key.integer < 0 || key.integer > 100000) return false;
        if (!takeRows(*joints->items[i + 1], static_cast<int>(key.integer), record.joints)) return false;
    }
    return true;
}

/// Labels of one image by (individual, part).
using Places = std::map<std::pair<int, int>, cv::Point2d>;

/// What becomes of labels on their way into a training set.
enum class Format { Mat, Pickle, Table };

/// What the creators would write down for the frame today; a table keeps labels outside the image.
Places placesOf(const Frame& frame, Format format)
{
    Places out;
    for (int i = 0; i < frame.labels.individuals; ++i) {
        for (int k = 0; k < frame.labels.parts; ++k) {
            auto p = frame.labels.at(i, k);
            if (!Annotations::isLabeled(p)) continue;
            if (format == Format::Mat) p = {std::trunc(p.x), std::trunc(p.y)};
            if (format != Format::Table && !(p.x > 0 && p.y > 0 && (frame.size.area() == 0 || (p.x < frame.size.width && p.y < frame.size.height)))) continue;
            out[{i, k}] = p;
        }
    }
    return out;
}

/// Counts what differs between the labels of then and of now.
void compare(const Places& then, const Places& now, Format format, const std::string& id, RecordsCheck& check)
{
    // two decimals in 32 bits hold a coordinate below 10^4 to about 5e-4
    const double slack = format == Format::Pickle ? 0.006 : 1e-6;
    std::size_t moved = 0, gone = 0, shared = 0;
    for (const auto& [key, was] : then) {
        const auto is = now.find(key);
        if (is == now.end()) {
            ++gone;
            continue;
        }
        ++shared;
        if (std::abs(is->second.x - was.x) > slack || std::abs(is->second.y - was.y) > slack) ++moved;
    }
    const std::size_t added = now.size() - shared;
    check.movedLabels += moved;
    check.goneLabels += gone;
    check.newLabels += added;
    if (moved + gone + added == 0) return;
    ++check.frames;
    if (check.ids.size() < 300) check.ids.push_back(id);
}

std::unordered_map<std::string_view, const Frame*> framesById(const Project& project)
{
    std::unordered_map<std::string_view, const Frame*> out;
    for (const auto& frame : project.frames) out.emplace(frame.id, &frame);
    return out;
}

void checkRecords(const Project& project, const std::vector<TrainingRecord>& records, Format format, RecordsCheck& check)
{
    const auto frames = framesById(project);
    for (const auto& record : records) {
        const auto found = frames.find(record.image);
        if (found == frames.end()) {
            ++check.unknownImages;
            continue;
        }
        Places then;
        for (const auto& joint : record.joints) then[{joint.individual, joint.part}] = {joint.x, joint.y};
        compare(then, placesOf(*found->second, format), format, record.image, check);
    }
}

/// DeepLabCut 3 trains from the table that was merged when the training set was made.
void checkMerged(const Project& project, const LabelTable& table, RecordsCheck& check)
{
    const auto names = project.info.jointNames();
    const auto individuals = project.info.annotationIndividuals();
    const auto indexOf = [](const std::vector<std::string>& in, const std::string& name) {
        const auto at = std::find(in.begin(), in.end(), name);
        return at == in.end() ? -1 : static_cast<int>(at - in.begin());
    };
    std::vector<int> part, individual;
    for (const auto& name : table.bodyparts) part.push_back(indexOf(names, name));
    for (const auto& name : table.individuals) individual.push_back(indexOf(individuals, name));
    if (table.individuals.empty()) individual.push_back(0);
    const auto frames = framesById(project);
    for (const auto& row : table.rows) {
        const auto found = frames.find(row.id);
        if (found == frames.end()) {
            ++check.unknownImages;
            continue;
        }
        Places then;
        for (int i = 0; i < row.labels.individuals; ++i) {
            for (int k = 0; k < row.labels.parts; ++k) {
                const auto& p = row.labels.at(i, k);
                const int to = individual[static_cast<std::size_t>(i)], at = part[static_cast<std::size_t>(k)];
                if (Annotations::isLabeled(p) && to >= 0 && at >= 0) then[{to, at}] = p;
            }
        }
        compare(then, placesOf(*found->second, Format::Table), Format::Table, row.id, check);
    }
}

void fail(const Error& error, RecordsCheck& check)
{
    if (error.code == ErrorCode::NotFound) check.missing = true;
    else check.unreadable = error.message;
}

bool takeRecords(const PickleValue& list, std::vector<TrainingRecord>& out)
{
    bool fine = list.kind == PickleValue::Kind::List;
    for (std::size_t i = 0; fine && i < list.items.size(); ++i) {
        TrainingRecord record;
        fine = takeRecord(*list.items[i], record);
        out.push_back(std::move(record));
    }
    return fine;
}

void checkRows(const Project& project, const Shuffle& split, RecordsCheck& check)
{
    const auto bytes = readFile(project.info.root / documentationFile(project.info, split.trainFraction, split.index));
    if (!bytes) return;   // the opening of the project has said so
    const auto pickle = readPickle(*bytes);
    std::vector<TrainingRecord> records;
    if (!pickle || (*pickle)->items.empty() || !takeRecords(*(*pickle)->items[0], records)) return;
    std::unordered_set<std::string_view> named;
    for (const int row : split.train) named.insert(project.frames[static_cast<std::size_t>(row)].id);
    const auto frames = framesById(project);
    for (const auto& record : records)   // frames that are gone are counted as such
        if (frames.count(record.image) > 0 && named.count(record.image) == 0) ++check.otherRows;
}

}  // namespace

Result<std::vector<TrainingRecord>> parsePickleRecords(std::string_view bytes, const std::string& where)
{
    const auto pickle = readPickle(bytes);
    if (!pickle) return Error{pickle.error().code, pickle.error().message, where};
    std::vector<TrainingRecord> out;
    if (!takeRecords(**pickle, out)) {
        return Error{ErrorCode::Parse,
                     Message(PT_TR_NOOP("Error", "%1 is a pickle, but holds no training set of DeepLabCut: create the training set again."), {where}), where};
    }
    return out;
}

Result<std::vector<TrainingRecord>> readTrainingRecords(const fs::path& path)
{
    const auto bytes = readFile(path);
    if (!bytes) return bytes.error();
    const bool mat = bytes->rfind("MATLAB", 0) == 0 || (bytes->size() >= 128 && (bytes->compare(126, 2, "IM") == 0 || bytes->compare(126, 2, "MI") == 0));
    return mat ? parseMatRecords(*bytes, utf8(path)) : parsePickleRecords(*bytes, utf8(path));
}

RecordsCheck checkTrainingRecords(const Project& project, const std::string& dataset, bool torch, const Shuffle* split)
{
    RecordsCheck check;
    if (project.info.root.empty()) return check;
    if (split != nullptr) checkRows(project, *split, check);
    if (torch) {
        const fs::path merged = mergedTable(project.info, project.info.root / trainingSetFolder(project.info));
        check.file = utf8(merged);
        std::error_code ec;
        check.missing = !fs::exists(merged, ec);
        if (check.missing) return check;
        const auto table = readHdf5Labels(merged);
        table ? checkMerged(project, *table, check) : fail(table.error(), check);
        return check;
    }
    if (dataset.empty()) return check;
    const fs::path file = project.info.root / pathFromUtf8(dataset);
    check.file = utf8(file);
    const auto records = readTrainingRecords(file);
    records ? checkRecords(project, *records, file.extension() == ".mat" ? Format::Mat : Format::Pickle, check) : fail(records.error(), check);
    return check;
}

}  // namespace pt::dataset
