// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include "core/augment/sampling.h"
#include "core/base/random.h"
#include "core/dataset/decoder.h"
#include "core/targets/targets.h"
#include "core/train/out_of_memory.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <optional>
#include <thread>

namespace pt::train {
namespace {

constexpr int kMostAttempts = 200;
constexpr std::uint64_t kOrderKey = 0x6f72646572;  // separates the frame order from the augmentation's numbers

void copyTo(const cv::Mat& image, unsigned char* out)
{
    const augment::Pixels pixels{image.data, image.step[0], image.cols, image.rows};
    const auto bytes = 3 * static_cast<std::size_t>(image.cols);
    for (int y = 0; y < image.rows; ++y, out += bytes) {
        pixels.fetch(y + augment::kRowsAhead, 0, image.cols);   // a draw that changes nothing is a view of the frame
        std::memcpy(out, image.ptr(y), bytes);
    }
}

/// Room for `count` images of `each` numbers, at image `index`.
template <class Numbers>
typename Numbers::value_type* slice(Numbers& memory, int count, std::size_t each, int index)
{
    if (each == 0) {
        memory.clear();
        return nullptr;
    }
    const std::size_t all = static_cast<std::size_t>(count) * each;
    if (memory.capacity() < all) {   // with the first image of a batch: nothing in it is wanted any more
        memory.clear();
        memory.reserve(all);   // a resize alone may take twice of it
    }
    memory.resize(all);
    return memory.data() + static_cast<std::size_t>(index) * each;
}

/// The arrays of image `index` in memory for `count` images.
template <class Maps>
targets::TargetArrays arraysOf(Maps& maps, Floats* pafMask, const targets::TargetShape& shape, int count, int index)
{
    const auto cells = static_cast<std::size_t>(shape.mapSize.area());
    const auto each = [cells](int channels) { return static_cast<std::size_t>(std::max(0, channels)) * cells; };
    targets::TargetArrays a;
    a.score = slice(maps.score, count, each(shape.score), index);
    a.scoreWeights = slice(maps.scoreWeights, count, each(shape.scoreWeights), index);
    a.locref = slice(maps.locref, count, each(shape.locref), index);
    a.locrefMask = slice(maps.locrefMask, count, each(shape.locrefMask), index);
    a.paf = slice(maps.paf, count, each(shape.paf), index);
    if (pafMask != nullptr) a.pafMask = slice(*pafMask, count, each(shape.pafMask), index);
    return a;
}

struct Item { int frame = 0, individual = -1; };

/// What a thread keeps from batch to batch.
struct Worker
{
    augment::Workspace workspace;
    augment::Sample sample;
    dataset::Decoder decoder;
    std::vector<Item> order;
    std::optional<std::uint64_t> epoch;
};

int threadsOf(const LoaderOptions& options) { return std::clamp(options.threads, 1, 64); }

/// Batches that are made before they are asked for.
long long batchesAhead(const LoaderOptions& options, long long batchSize)
{
    // A few small batches more than the threads need: on a busy machine each hand-over waits for the scheduler.
    constexpr long long kImagesAhead = 16;
    return std::max(2LL * threadsOf(options), kImagesAhead / batchSize);
}

}  // namespace

std::size_t batchBytes(const Batch& batch)
{
    const auto of = [](const auto& maps) { return maps.score.size() + maps.scoreWeights.size() + maps.locref.size() + maps.locrefMask.size() + maps.paf.size(); };
    std::size_t numbers = of(batch) + batch.pafMask.size();
    for (const auto& head : batch.moreHeads) numbers += of(head);
    return batch.images.size() + numbers * sizeof(float);
}

std::size_t mostLoaderBytes(const LoaderOptions& options, int batchSize, cv::Size largest, std::size_t batch)
{
    // A thread's memory in bytes a pixel, everything on: file and pixels of the decoder 3 + 3 + a joined stream 6, two pictures and one with a border 12,
    // the elastic field 10 and its rows 5, the antialiased resize 15; all of them grow by a quarter more than is asked for.
    constexpr std::size_t kWorking = 56;
    const auto pixels = static_cast<std::size_t>(largest.width) * static_cast<std::size_t>(largest.height);
    const auto batches = static_cast<std::size_t>(batchesAhead(options, std::max(1, batchSize))) + 2;   // one is taken, one was given back
    return options.cacheBytes + batches * batch + static_cast<std::size_t>(threadsOf(options)) * kWorking * pixels;
}

Normalisation normalisationOf(const config::PoseConfig& config, bool inference)
{
    Normalisation n;
    for (std::size_t c = 0; c < 3; ++c) {
        if (config.loader != config::Loader::Torch || !config.torch) {
            constexpr std::array<float, 3> kStd = {58.395F, 57.12F, 57.375F};
            n.mean[c] = static_cast<float>(config.meanPixel[c]);
            n.factor[c] = 1.0F / kStd[c];
            continue;
        }
        constexpr std::array<double, 3> kMean = {0.485, 0.456, 0.406}, kStd = {0.229, 0.224, 0.225};
        const auto& a = inference ? config.torch->data.inference : config.torch->data.train;
        n.mean[c] = a.normalize ? static_cast<float>(kMean[c] * 255.0) : 0.0F;
        n.factor[c] = a.normalize ? static_cast<float>(1.0 / (kStd[c] * 255.0)) : 1.0F;
        if (a.unitRange) n.factor[c] /= 255.0F;
    }
    return n;
}

BatchShare shareOf(int total, int part, int parts)
{
    const auto bound = [&](int p) { return static_cast<int>(static_cast<long long>(total) * p / parts); };
    if (bound(part + 1) > bound(part)) return {bound(part), bound(part + 1) - bound(part), total, false};
    return {0, 1, total, true};
}

struct Loader::Private
{
    const dataset::Project& project;
    std::vector<int> frames;
    std::vector<Item> items;
    const config::PoseConfig& config;
    LoaderOptions options;
    Normalisation normalisation;
    std::uint64_t batchSize = 1;
    std::mutex mutex;
    std::condition_variable ready, room;
    std::vector<std::optional<Result<Batch>>> done;   ///< A ring: slot iteration % size.
    std::vector<Batch> pool;
    long long claimed = 0, wanted = 0;
    long long ahead = 4;
    bool stop = false;
    std::mutex cacheMutex;
    MemoryPool frameMemory;
    std::vector<cv::Mat> cache;   ///< By frame; empty where a frame is not kept.
    std::size_t cached = 0;
    std::vector<std::thread> threads;

    Private(const dataset::Project& p, const config::PoseConfig& c, const LoaderOptions& o) : project(p), config(c), options(o), normalisation(normalisationOf(c, o.inference)), frameMemory(o.cacheBytes) {}

    bool torch() const { return config.loader == config::Loader::Torch && config.torch; }

    /// Samples of an epoch: frames, or animals of frames for top-down models.
    void listItems()
    {
        const bool animals = torch() && config.torch->model.method != config::TorchMethod::BottomUp;
        for (const int frame : frames) {
            const auto& labels = project.frames[static_cast<std::size_t>(frame)].labels;
            if (!animals) {
                items.push_back({frame, -1});
                continue;
            }
            for (int i = 0; i < labels.individuals; ++i) {
                bool any = false;
                for (int k = 0; k < labels.parts; ++k) any = any || dataset::Annotations::isLabeled(labels.at(i, k));
                if (any) items.push_back({frame, i});
            }
        }
    }

    /// The frame's pixels: kept ones, or those in the worker's decoder. Which frames are kept does not change once there is no room: in an order
    /// that takes each frame once an epoch, whatever is thrown out for another would be wanted before it.
    Result<cv::Mat> image(Worker& worker, int index)
    {
        const auto slot = static_cast<std::size_t>(index);
        {
            const std::lock_guard lock(cacheMutex);
            if (!cache[slot].empty()) return cache[slot];
        }
        auto loaded = worker.decoder.loadFrame(project, project.frames[slot]);
        if (!loaded) return loaded;
        const std::size_t bytes = loaded->total() * loaded->elemSize();
        unsigned char* const memory = frameMemory.take(bytes);   // the decoder's own is used again
        if (memory == nullptr) return loaded;
        cv::Mat kept(loaded->rows, loaded->cols, loaded->type(), memory);
        loaded->copyTo(kept);
        const std::lock_guard lock(cacheMutex);
        if (!cache[slot].empty()) return cache[slot];   // another thread decoded it at the same time
        cached += bytes;
        return cache[slot] = kept;
    }

    /// Samples are shuffled anew each time all have been used.
    Item itemAt(Worker& worker, std::uint64_t position) const
    {
        const std::uint64_t n = items.size(), epoch = position / n;
        if (worker.epoch != epoch) {
            Random random({options.seed, kOrderKey, epoch});
            worker.order = items;
            for (std::uint64_t i = n - 1; i > 0; --i) std::swap(worker.order[i], worker.order[random.below(i + 1)]);
            worker.epoch = epoch;
        }
        return worker.order[position % n];
    }

    cv::Size referenceSize(const augment::Plan& plan) const
    {
        Random random(plan.referenceSeed);
        const auto& j = config.scaleJitter;
        const double scale = config.globalScale * (j ? j->first + (j->second - j->first) * plan.scale : 1.0);
        for (int i = 0; i < 50; ++i) {
            const cv::Size size = project.frames[static_cast<std::size_t>(frames[random.below(frames.size())])].size;
            if (!size.empty() && augment::checkSize(config, size, scale).verdict == augment::SizeVerdict::Fits) return size;
        }
        return {};
    }

    /// First sample and number of samples of an iteration's batch.
    std::pair<std::uint64_t, std::uint64_t> span(long long iteration) const
    {
        const auto i = static_cast<std::uint64_t>(iteration);
        if (!options.epochs) return {i * batchSize, batchSize};
        const std::uint64_t n = items.size(), perEpoch = (n + batchSize - 1) / batchSize, first = i % perEpoch * batchSize;
        return {i / perEpoch * n + first, std::min(batchSize, n - first)};
    }

    Result<void> drawInto(Worker& worker, const augment::Plan& plan, const Item& item, const augment::ApplyOptions& applyOptions)
    {
        const auto pixels = image(worker, item.frame);
        if (!pixels) return pixels.error();
        const auto& labels = project.frames[static_cast<std::size_t>(item.frame)].labels;
        if (options.fused) return augment::applyFused(plan, config, *pixels, labels, applyOptions, worker.workspace, worker.sample);
        auto made = augment::apply(plan, config, *pixels, labels, applyOptions);
        if (!made) return made.error();
        worker.sample = std::move(*made);
        return {};
    }

    /// One try at a batch; a batch with count 0 was refused by the size limits.
    Result<void> attempt(Worker& worker, Batch& batch, long long iteration, std::uint64_t batchKey)
    {
        batch.count = 0;
        const auto [first, count] = span(iteration);
        augment::ApplyOptions applyOptions;
        applyOptions.describe = false;
        applyOptions.swapOnlyWhenFlipped = options.swapOnlyWhenFlipped;
        applyOptions.inference = options.inference;
        const auto share = shareOf(static_cast<int>(count), options.part, options.parts);
        const auto begin = static_cast<std::uint64_t>(share.first), end = begin + static_cast<std::uint64_t>(share.count);
        batch.first = share.first;
        batch.total = share.total;
        batch.spare = share.spare;
        batch.frames.resize(count);
        for (std::uint64_t s = 0; s < count; ++s) {
            const auto plan = augment::samplePlan(options.seed, batchKey, s);
            if (s == 0 && config.loader == config::Loader::SingleImgaug) applyOptions.reference = referenceSize(plan);
            // a refused draw tries other frames as well, or one oversized frame would be tried for ever
            const Item item = itemAt(worker, first + s + (batchKey >> 40U));
            applyOptions.individual = item.individual;
            batch.frames[s] = project.frames[static_cast<std::size_t>(item.frame)].id;
            const bool mine = s >= begin && s < end;
            if (!mine && !(s == 0 && torch() && config.torch->data.train.collate)) {   // only whether it would be refused matters
                if (!augment::isRefused(plan, config, project.frames[static_cast<std::size_t>(item.frame)].size, applyOptions)) continue;
                batch.count = 0;
                return {};
            }
            if (auto drawn = drawInto(worker, plan, item, applyOptions); !drawn) return drawn;
            if (worker.sample.skipped) {
                batch.count = 0;
                return {};
            }
            if (s == 0 && torch()) applyOptions.reference = worker.sample.chainSize;   // the collate function looks at the first image
            if (!mine) continue;
            if (auto added = add(batch, worker.sample, batch.frames[s], share.count); !added) return added;
        }
        return {};
    }

    Result<void> add(Batch& batch, const augment::Sample& sample, const std::string& id, int expected)
    {
        const cv::Size input = sample.image.size();
        const int index = batch.count;
        if (index == 0) batch.input = input;
        if (batch.input != input) {
            return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The frames of one batch have different sizes (%1); set batch_size: 1."), {id}), "batch_size"};
        }
        const auto shape = targets::targetShape(config, input);
        if (!shape) return shape.error();
        batch.map = shape->mapSize;
        copyTo(sample.image, slice(batch.images, expected, 3 * static_cast<std::size_t>(input.area()), index));
        batch.normalisation = normalisation;
        const auto arrays = arraysOf(batch, &batch.pafMask, *shape, expected, index);
        if (auto written = targets::writeTargets(config, sample.labels, sample.scale, *shape, arrays, sample.visibility); !written) return written;
        if (auto more = addHeads(batch, sample, expected); !more) return more;
        ++batch.count;
        return {};
    }

    Result<void> addHeads(Batch& batch, const augment::Sample& sample, int expected)
    {
        if (!torch()) return {};
        const auto& heads = config.torch->model.heads;
        const auto* main = config.torch->model.head("bodypart") != nullptr ? config.torch->model.head("bodypart") : heads.data();
        batch.moreHeads.resize(heads.empty() ? 0 : heads.size() - 1);
        std::size_t at = 0;
        for (const auto& head : heads) {
            if (&head == main) continue;
            HeadMaps& maps = batch.moreHeads[at++];
            const auto shape = targets::targetShape(config, batch.input, {}, &head);
            if (!shape) return shape.error();
            maps.name = head.name;
            maps.map = shape->mapSize;
            const auto arrays = arraysOf(maps, nullptr, *shape, expected, batch.count);
            if (auto written = targets::writeTargets(config, sample.labels, sample.scale, *shape, arrays, sample.visibility, &head); !written) return written;
        }
        return {};
    }

    Result<Batch> make(Worker& worker, long long iteration, Batch batch)
    {
        try {
            for (int i = 0; i < kMostAttempts; ++i) {
                if (auto tried = attempt(worker, batch, iteration, static_cast<std::uint64_t>(iteration) + (static_cast<std::uint64_t>(i) << 40U)); !tried) return tried.error();
                if (batch.count == 0) continue;
                batch.refused = i;
                return batch;
            }
        } catch (const std::exception& e) {  // OpenCV, memory
            if (isOutOfMemory(e)) return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "A batch could not be prepared: %1"), {e.what()}), kMemory};
            return Error{ErrorCode::Internal, Message(PT_TR_NOOP("Error", "A batch could not be prepared: %1"), {e.what()})};
        }
        return Error{ErrorCode::InvalidArgument,
                     Message(PT_TR_NOOP("Error", "max_input_size or min_input_size refuses every draw; change them or global_scale.")), "max_input_size"};
    }

    void work()
    {
        Worker worker;
        std::unique_lock lock(mutex);
        for (;;) {
            room.wait(lock, [this] { return stop || claimed < wanted + ahead; });
            if (stop) return;
            const long long mine = claimed++;
            Batch batch;
            if (!pool.empty()) {
                batch = std::move(pool.back());
                pool.pop_back();
            }
            lock.unlock();
            auto made = make(worker, mine, std::move(batch));
            lock.lock();
            done[static_cast<std::size_t>(mine) % done.size()].emplace(std::move(made));
            ready.notify_all();
        }
    }
};

Loader::Loader(const dataset::Project& project, std::vector<int> frames, const config::PoseConfig& config, const LoaderOptions& options)
    : d(std::make_unique<Private>(project, config, options))
{
    d->frames = std::move(frames);
    d->batchSize = static_cast<std::uint64_t>(std::max(1, options.batchSize > 0 ? options.batchSize : config.batchSize));
    d->claimed = d->wanted = options.firstIteration;
    d->cache.resize(project.frames.size());
    d->listItems();
    if (d->items.empty()) return;
    const int count = threadsOf(options);
    d->ahead = batchesAhead(options, static_cast<long long>(d->batchSize));
    d->done.resize(static_cast<std::size_t>(d->ahead) + 1);
    d->pool.reserve(d->done.size() + 1);
    for (int i = 0; i < count; ++i) d->threads.emplace_back([this] { d->work(); });
}

Loader::~Loader()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stop = true;
    }
    d->room.notify_all();
    for (auto& t : d->threads) t.join();
}

Result<Batch> Loader::next()
{
    if (d->items.empty()) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "There is no labelled frame to train on."))};
    std::unique_lock lock(d->mutex);
    auto& slot = d->done[static_cast<std::size_t>(d->wanted) % d->done.size()];
    d->ready.wait(lock, [&slot] { return slot.has_value(); });
    Result<Batch> batch = std::move(*slot);
    slot.reset();
    ++d->wanted;
    d->room.notify_all();
    return batch;
}

void Loader::waitUntilFull()
{
    if (d->items.empty()) return;
    std::unique_lock lock(d->mutex);
    d->ready.wait(lock, [this] {
        for (long long i = d->wanted; i < d->wanted + d->ahead; ++i)
            if (!d->done[static_cast<std::size_t>(i) % d->done.size()].has_value()) return false;
        return true;
    });
}

void Loader::recycle(Batch&& batch)
{
    const std::lock_guard lock(d->mutex);
    if (d->pool.size() < d->pool.capacity()) d->pool.push_back(std::move(batch));
}

std::size_t Loader::cachedBytes() const
{
    const std::lock_guard lock(d->cacheMutex);
    return d->cached;
}

long long Loader::batchesPerEpoch() const
{
    const auto size = static_cast<long long>(d->batchSize);
    return (static_cast<long long>(d->items.size()) + size - 1) / size;
}

}  // namespace pt::train
