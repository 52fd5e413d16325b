// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loader.h"

#include "core/base/random.h"
#include "core/targets/targets.h"
#include "core/train/out_of_memory.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <numeric>
#include <thread>

namespace pt::train {
namespace {

constexpr int kMostAttempts = 200;
constexpr std::uint64_t kOrderKey = 0x6f72646572;  // separates the frame order from the augmentation's numbers

void append(std::vector<float>& out, const std::vector<cv::Mat>& maps)
{
    for (const auto& map : maps) {
        const cv::Mat m = map.isContinuous() ? map : map.clone();
        out.insert(out.end(), m.ptr<float>(), m.ptr<float>() + m.total());
    }
}

}  // namespace

void normaliseInto(const cv::Mat& image, const config::PoseConfig& config, std::vector<float>& out)
{
    constexpr float kStd[3] = {58.395F, 57.12F, 57.375F};
    const std::size_t base = out.size(), plane = image.total();
    out.resize(base + 3 * plane);
    for (int y = 0; y < image.rows; ++y) {
        const auto* row = image.ptr<cv::Vec3b>(y);
        for (int x = 0; x < image.cols; ++x) {
            for (std::size_t c = 0; c < 3; ++c) {
                out[base + c * plane + static_cast<std::size_t>(y) * static_cast<std::size_t>(image.cols) + static_cast<std::size_t>(x)] =
                    (static_cast<float>(row[x][static_cast<int>(c)]) - static_cast<float>(config.meanPixel[c])) / kStd[c];
            }
        }
    }
}

struct Loader::Private
{
    const dataset::Project& project;
    std::vector<int> frames;
    const config::PoseConfig& config;
    LoaderOptions options;
    std::uint64_t batchSize = 1;
    std::mutex mutex;
    std::condition_variable ready, room;
    std::map<long long, Result<Batch>> done;
    long long claimed = 0, wanted = 0;
    long long ahead = 4;
    bool stop = false;
    std::mutex cacheMutex;
    std::map<int, cv::Mat> cache;
    std::size_t cached = 0;
    std::mutex orderMutex;
    std::vector<int> order;
    std::uint64_t orderRound = 0;
    std::vector<std::thread> threads;

    Private(const dataset::Project& p, const config::PoseConfig& c) : project(p), config(c) {}

    Result<cv::Mat> image(int index)
    {
        {
            const std::lock_guard lock(cacheMutex);
            if (const auto it = cache.find(index); it != cache.end()) return it->second;
        }
        auto loaded = dataset::loadFrame(project, project.frames[static_cast<std::size_t>(index)]);
        if (!loaded) return loaded;
        const std::lock_guard lock(cacheMutex);
        const std::size_t bytes = loaded->total() * loaded->elemSize();
        if (cached + bytes <= options.cacheBytes && cache.emplace(index, *loaded).second) cached += bytes;
        return loaded;
    }

    /// Frames are shuffled anew each time all have been used.
    int frameAt(std::uint64_t position)
    {
        const std::uint64_t n = frames.size(), round = position / n;
        const std::lock_guard lock(orderMutex);
        if (order.empty() || orderRound != round) {
            Random random({options.seed, kOrderKey, round});
            order = frames;
            for (std::uint64_t i = n - 1; i > 0; --i) std::swap(order[i], order[random.below(i + 1)]);
            orderRound = round;
        }
        return order[position % n];
    }

    /// First position and number of frames of an iteration's batch.
    std::pair<std::uint64_t, std::uint64_t> span(long long iteration) const
    {
        const auto i = static_cast<std::uint64_t>(iteration);
        if (!options.epochs) return {i * batchSize, batchSize};
        const std::uint64_t n = frames.size(), perEpoch = (n + batchSize - 1) / batchSize, first = i % perEpoch * batchSize;
        return {i / perEpoch * n + first, std::min(batchSize, n - first)};
    }

    cv::Size referenceSize(const augment::Plan& plan)
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

    /// One try at a batch; a batch with count 0 was refused by the size limits.
    Result<Batch> attempt(long long iteration, std::uint64_t batchKey)
    {
        Batch batch;
        const auto [first, size] = span(iteration);
        augment::ApplyOptions apply;
        for (std::uint64_t s = 0; s < size; ++s) {
            const auto plan = augment::samplePlan(options.seed, batchKey, s);
            if (s == 0 && config.loader == config::Loader::SingleImgaug) apply.reference = referenceSize(plan);
            // a refused draw tries other frames as well, or one oversized frame would be tried for ever
            const int index = frameAt(first + s + (batchKey >> 40U));
            const auto& frame = project.frames[static_cast<std::size_t>(index)];
            const auto pixels = image(index);
            if (!pixels) return pixels.error();
            auto sample = augment::apply(plan, config, *pixels, frame.labels, apply);
            if (!sample) return sample.error();
            if (sample->skipped) return Batch{};
            if (auto added = add(batch, *sample, frame.id); !added) return added.error();
        }
        return batch;
    }

    Result<void> add(Batch& batch, const augment::Sample& sample, const std::string& id)
    {
        const cv::Size input = sample.image.size();
        if (batch.count == 0) batch.input = input;
        if (batch.input != input) {
            return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The frames of one batch have different sizes (%1); set batch_size: 1."), {id}), "batch_size"};
        }
        const auto t = targets::makeTargets(config, sample.labels, input, sample.scale);
        if (!t) return t.error();
        batch.map = t->mapSize;
        normaliseInto(sample.image, config, batch.images);
        append(batch.score, t->scoreMap);
        append(batch.scoreWeights, t->scoreWeights);
        append(batch.locref, t->locref);
        append(batch.locrefMask, t->locrefMask);
        append(batch.paf, t->paf);
        append(batch.pafMask, t->pafMask);
        batch.frames.push_back(id);
        ++batch.count;
        return {};
    }

    Result<Batch> make(long long iteration)
    {
        try {
            for (int i = 0; i < kMostAttempts; ++i) {
                auto batch = attempt(iteration, static_cast<std::uint64_t>(iteration) + (static_cast<std::uint64_t>(i) << 40U));
                if (!batch) return batch;
                if (batch->count == 0) continue;
                batch->refused = i;
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
        std::unique_lock lock(mutex);
        for (;;) {
            room.wait(lock, [this] { return stop || claimed < wanted + ahead; });
            if (stop) return;
            const long long mine = claimed++;
            lock.unlock();
            auto batch = make(mine);
            lock.lock();
            done.emplace(mine, std::move(batch));
            ready.notify_all();
        }
    }
};

Loader::Loader(const dataset::Project& project, std::vector<int> frames, const config::PoseConfig& config, const LoaderOptions& options)
    : d(std::make_unique<Private>(project, config))
{
    d->frames = std::move(frames);
    d->options = options;
    d->batchSize = static_cast<std::uint64_t>(std::max(1, options.batchSize > 0 ? options.batchSize : config.batchSize));
    d->claimed = d->wanted = options.firstIteration;
    if (d->frames.empty()) return;
    const int count = std::clamp(options.threads, 1, 32);
    d->ahead = 2 * count;
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
    if (d->frames.empty()) return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "There is no labelled frame to train on."))};
    std::unique_lock lock(d->mutex);
    d->ready.wait(lock, [this] { return d->done.contains(d->wanted); });
    auto node = d->done.extract(d->wanted);
    ++d->wanted;
    d->room.notify_all();
    return std::move(node.mapped());
}

}  // namespace pt::train
