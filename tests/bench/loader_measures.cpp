// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loader_measures.h"

#include "core/dataset/decoder.h"
#include "core/train/loader.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace pt::bench {
namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;
constexpr std::size_t kFrames = 32;   ///< Of the project, for the decoders.

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }   // of the whole process

json summary(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    return v.empty() ? json() : json{{"min", v.front()}, {"median", v[v.size() / 2]}, {"max", v.back()}, {"n", v.size()}};
}

double median(std::vector<double> v)
{
    std::sort(v.begin(), v.end());
    return v.empty() ? 0.0 : v[v.size() / 2];
}

std::vector<int> labelledFrames(const dataset::Project& project)
{
    std::vector<int> frames;
    for (std::size_t i = 0; i < project.frames.size(); ++i) {
        if (!project.frames[i].missing && project.frames[i].labels.labeledCount() > 0) frames.push_back(static_cast<int>(i));
    }
    return frames;
}

struct Way { std::string name; std::function<void(std::size_t)> step; };

/// Each way over all frames, by turns: name -> milliseconds of processor time a frame, a number a round.
std::map<std::string, std::vector<double>> byTurns(const std::vector<Way>& ways, std::size_t frames, int rounds)
{
    std::map<std::string, std::vector<double>> times;
    for (int round = 0; round <= rounds; ++round) {
        for (const auto& way : ways) {
            const double start = processorSeconds();
            for (std::size_t i = 0; i < frames; ++i) way.step(i);
            if (round > 0) times[way.name].push_back(1e3 * (processorSeconds() - start) / static_cast<double>(frames));   // the first fills caches
        }
    }
    return times;
}

/// A loader that is taken from as fast as it delivers.
struct Running
{
    const config::PoseConfig config;   // outlives the loader
    std::unique_ptr<train::Loader> loader;

    Running(const dataset::Project& project, config::PoseConfig settings, int threads, std::size_t cacheBytes) : config(std::move(settings))
    {
        train::LoaderOptions options;
        options.seed = 1;
        options.threads = threads;
        options.cacheBytes = cacheBytes;
        loader = std::make_unique<train::Loader>(project, labelledFrames(project), config, options);
    }
    void take(int images) const
    {
        for (int n = 0; n < images;) {
            auto batch = loader->next();
            if (!batch) {
                std::fprintf(stderr, "%s\n", batch.error().english().c_str());
                std::exit(1);
            }
            n += batch->count;
            loader->recycle(std::move(*batch));
        }
    }
};

std::vector<std::string> fileBytes(const std::vector<fs::path>& files)
{
    std::vector<std::string> bytes;
    for (const auto& file : files) bytes.push_back(readFile(file).value());
    return bytes;
}

std::vector<fs::path> filesOf(const dataset::Project& project)
{
    std::vector<fs::path> files;
    for (const int i : labelledFrames(project)) {
        if (files.size() < kFrames) files.push_back(project.frames[static_cast<std::size_t>(i)].path);
    }
    return files;
}

unsigned touched(const uchar* pixels, std::size_t n)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < n; i += 64) sum += pixels[i];   // a cache line each
    return sum;
}

}  // namespace

json measureDecoding(const dataset::Project& project, const ConfigOf& configOf, int rounds)
{
    const auto files = filesOf(project);
    dataset::Decoder decoder;
    cv::Mat rgb;
    const std::vector<Way> ways = {
        {"opencv_imread", [&](std::size_t i) { (void)cv::imread(utf8(files[i])); }},
        {"opencv_to_rgb", [&](std::size_t i) { cv::cvtColor(cv::imread(utf8(files[i])), rgb, cv::COLOR_BGR2RGB); }},
        {"load_image", [&](std::size_t i) { (void)dataset::loadImage(files[i]); }},
        {"loader_decoder", [&](std::size_t i) { (void)decoder.loadImage(files[i]); }}};
    const auto times = byTurns(ways, files.size(), rounds);
    json out = {{"unit", "processor ms a frame, one thread"}, {"frames", files.size()}};
    for (const auto& way : ways) out["decoders"][way.name] = summary(times.at(way.name));
    const double ours = median(times.at("loader_decoder")), opencv = median(times.at("opencv_to_rgb"));
    for (const char* name : {"sa", "ma", "torch"}) {
        constexpr int kImages = 64;
        std::vector<double> each;
        const Running running(project, configOf(name), 1, 0);
        running.take(kImages);
        for (int round = 0; round < rounds; ++round) {
            const double start = processorSeconds();
            running.take(kImages);
            each.push_back(1e3 * (processorSeconds() - start) / kImages);
        }
        out["loader"][name] = {{"each_frame_decoded", summary(each)}, {"share_of_the_decoder", ours / median(each)},
                               {"against_opencv_decoding_alone", opencv / median(each)}};
    }
    return out;
}

json measureCache(const dataset::Project& project, int rounds)
{
    const auto files = filesOf(project);
    const auto compressed = fileBytes(files);
    dataset::Decoder decoder;
    std::vector<cv::Mat> kept;
    std::size_t bytes = 0;
    for (const auto& file : files) {
        kept.push_back(dataset::loadImage(file).value());
        bytes += kept.back().total() * 3;
    }
    unsigned sum = 0;
    std::vector<Way> ways = {
        {"pixels_in_memory", [&](std::size_t i) { sum += touched(kept[i].data, kept[i].total() * 3); }},
        {"file_bytes_in_memory", [&](std::size_t i) {
             const cv::Mat rgb = decoder.decodeFast({reinterpret_cast<const uchar*>(compressed[i].data()), compressed[i].size()});
             sum += touched(rgb.data, rgb.total() * 3);
         }},
        {"file_decoded", [&](std::size_t i) {
             const auto rgb = decoder.loadImage(files[i]);
             sum += touched(rgb->data, rgb->total() * 3);
         }}};
#ifndef _WIN32
    // decoded frames in one file, mapped for each use as a reader that is to stay within a bound must do
    const fs::path store = fs::temp_directory_path() / ("bench_augment_frames_" + std::to_string(::getpid()));
    std::vector<std::size_t> offsets;
    if (std::FILE* f = std::fopen(store.c_str(), "wb"); f != nullptr) {
        constexpr std::size_t kPage = 4096;
        const std::vector<char> padding(kPage);
        std::size_t at = 0;
        for (const auto& image : kept) {
            const std::size_t n = image.total() * 3, rest = (kPage - n % kPage) % kPage;
            offsets.push_back(at);
            if (std::fwrite(image.data, 1, n, f) != n || std::fwrite(padding.data(), 1, rest, f) != rest) break;
            at += n + rest;
        }
        std::fclose(f);
    }
    const int descriptor = ::open(store.c_str(), O_RDONLY);
    if (descriptor >= 0 && offsets.size() == kept.size()) {
        ways.push_back({"pixels_in_a_mapped_file", [&](std::size_t i) {
                            const std::size_t n = kept[i].total() * 3;
                            void* p = ::mmap(nullptr, n, PROT_READ, MAP_PRIVATE, descriptor, static_cast<off_t>(offsets[i]));
                            if (p == MAP_FAILED) return;
                            sum += touched(static_cast<const uchar*>(p), n);
                            ::munmap(p, n);
                        }});
    }
#endif
    const auto times = byTurns(ways, files.size(), rounds);
#ifndef _WIN32
    if (descriptor >= 0) ::close(descriptor);
    std::error_code ec;
    fs::remove(store, ec);
#endif
    json out = {{"unit", "processor ms a frame, files and maps in the system's cache"}, {"bytes_of_pixels", bytes}, {"checksum", sum}};
    std::size_t fileSize = 0;
    for (const auto& c : compressed) fileSize += c.size();
    out["bytes_of_files"] = fileSize;
    for (const auto& [name, values] : times) out["ways"][name] = summary(values);
    return out;
}

json measureScaling(const dataset::Project& project, const ConfigOf& configOf, int rounds)
{
    json out = {{"unit", "images/s; processor ms an image"}, {"loads", json::array()}};
    const char* const kWays[] = {"one_thread", "two_threads", "two_loaders"};
    for (const char* name : {"sa", "ma", "torch"}) {
        for (const bool decoded : {true, false}) {
            const int warm = decoded ? 256 : 32, images = decoded ? 384 : 128;
            std::map<std::string, std::vector<double>> rate, each;
            std::vector<double> linear, shared;
            for (int round = 0; round < rounds; ++round) {
                for (const std::string way : kWays) {
                    const std::size_t cache = decoded ? std::size_t{1} << 32 : 0;
                    std::vector<std::unique_ptr<Running>> loaders;   // made and ended in each round: one that waits works on until its queue is full
                    for (int i = 0; i < (way == "two_loaders" ? 2 : 1); ++i) {
                        loaders.push_back(std::make_unique<Running>(project, configOf(name), way == "two_threads" ? 2 : 1, cache));
                        loaders.back()->take(warm);
                    }
                    const auto start = Clock::now();
                    const double used = processorSeconds();
                    const int share = images / static_cast<int>(loaders.size());
                    std::vector<std::thread> takers;
                    for (std::size_t i = 1; i < loaders.size(); ++i) takers.emplace_back([&loaders, i, share] { loaders[i]->take(share); });
                    loaders.front()->take(share);
                    for (auto& t : takers) t.join();
                    rate[way].push_back(images / std::chrono::duration<double>(Clock::now() - start).count());
                    each[way].push_back(1e3 * (processorSeconds() - used) / images);
                }
                linear.push_back(rate["two_threads"].back() / rate["one_thread"].back());
                shared.push_back(rate["two_threads"].back() / rate["two_loaders"].back());
            }
            json entry = {{"pipeline", name}, {"frames", decoded ? "kept" : "decoded each time"}, {"two_threads_to_one", summary(linear)},
                          {"two_threads_to_two_loaders", summary(shared)}};
            for (const std::string way : kWays) entry[way] = {{"rate", summary(rate[way])}, {"processor_ms", summary(each[way])}};
            out["loads"].push_back(entry);
        }
    }
    return out;
}

}  // namespace pt::bench
