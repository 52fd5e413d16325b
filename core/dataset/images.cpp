// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/decoder.h"
#include "core/dataset/internal.h"

#include <opencv2/videoio.hpp>

#include <cctype>
#include <cstdlib>
#include <fstream>

namespace pt::dataset {
namespace {

std::uint32_t big32(const unsigned char* p) { return static_cast<std::uint32_t>(p[0]) << 24 | p[1] << 16 | p[2] << 8 | p[3]; }
int big16(const unsigned char* p) { return p[0] << 8 | p[1]; }
int little32(const unsigned char* p) { return static_cast<int>(p[0] | p[1] << 8 | p[2] << 16 | static_cast<std::uint32_t>(p[3]) << 24); }

/// Size out of the frame header of a JPEG; segments are skipped by their lengths.
std::optional<cv::Size> jpegSize(std::ifstream& in)
{
    in.seekg(2);
    unsigned char head[9] = {};
    for (int segments = 0; segments < 1000; ++segments) {
        if (!in.read(reinterpret_cast<char*>(head), 4) || head[0] != 0xFF) return std::nullopt;
        const int marker = head[1];
        const int length = big16(head + 2);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            if (!in.read(reinterpret_cast<char*>(head), 5)) return std::nullopt;
            return cv::Size(big16(head + 3), big16(head + 1));
        }
        in.seekg(length - 2, std::ios::cur);
    }
    return std::nullopt;
}

/// The number at the end of a stem: img0042 -> 42; -1 when there is none.
int frameNumber(const std::string& file)
{
    const std::string stem = utf8(pathFromUtf8(file).stem());
    std::size_t at = stem.size();
    while (at > 0 && std::isdigit(static_cast<unsigned char>(stem[at - 1]))) --at;
    return at == stem.size() || stem.size() - at > 9 ? -1 : std::atoi(stem.c_str() + at);
}

fs::path videoOf(const Project& project, const std::string& name)
{
    std::error_code ec;
    for (const auto& written : project.info.videoSets) {
        const fs::path path = pathFromUtf8(written);
        if (utf8(path.stem()) != name) continue;
        for (const fs::path& place : {path, project.info.root / "videos" / path.filename()}) {
            if (fs::is_regular_file(place, ec)) return place;
        }
    }
    for (fs::directory_iterator it(project.info.root / "videos", ec), end; !ec && it != end; it.increment(ec)) {
        if (utf8(it->path().stem()) == name && it->is_regular_file(ec)) return it->path();
    }
    return {};
}

}  // namespace

std::optional<cv::Size> imageSize(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    unsigned char head[26] = {};
    if (!in.read(reinterpret_cast<char*>(head), sizeof head)) return std::nullopt;
    if (head[0] == 0x89 && head[1] == 'P') return cv::Size(static_cast<int>(big32(head + 16)), static_cast<int>(big32(head + 20)));
    if (head[0] == 0xFF && head[1] == 0xD8) return jpegSize(in);
    if (head[0] == 'B' && head[1] == 'M') return cv::Size(little32(head + 18), std::abs(little32(head + 22)));
    in.close();
    const auto image = loadImage(path);   // rarer formats: decode
    return image ? std::optional(image->size()) : std::nullopt;
}

Result<cv::Mat> loadImage(const fs::path& path)
{
    return Decoder().loadImage(path);   // the picture owns its pixels with the decoder, and then alone
}

bool carriesFrameNumber(const Frame& frame) { return frameNumber(frame.image) >= 0; }

bool hasVideo(const Project& project, const std::string& name) { return !videoOf(project, name).empty(); }

Result<cv::Mat> loadFrame(const Project& project, const Frame& frame)
{
    return Decoder().loadFrame(project, frame);
}

Result<cv::Mat> loadVideoFrame(const Project& project, const Frame& frame)
{
    const int number = frameNumber(frame.image);
    const fs::path video = videoOf(project, frame.video);
    if (number < 0 || video.empty()) {
        return Error{ErrorCode::NotFound,
                     Message(PT_TR_NOOP("Error", "The image %1 is missing, and there is no video %2 to take it from."), {utf8(frame.path), frame.video}), frame.id};
    }
    try {
        cv::VideoCapture capture(utf8(video));
        cv::Mat image;
        if (capture.isOpened() && capture.set(cv::CAP_PROP_POS_FRAMES, number) && capture.read(image) && !image.empty()) return toRgb(image);
    } catch (const cv::Exception&) {
    }
    return Error{ErrorCode::Unsupported,
                 Message(PT_TR_NOOP("Error", "The image %1 is missing, and frame %2 cannot be read from %3."), {utf8(frame.path), std::to_string(number), utf8(video)}), frame.id};
}

}  // namespace pt::dataset
