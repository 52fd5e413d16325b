// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/project.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
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

Error undecodable(const fs::path& path)
{
    return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The image %1 cannot be decoded; is the file complete?"), {utf8(path)}), utf8(path)};
}

/// 8-bit RGB from whatever the decoder gave.
cv::Mat toRgb(cv::Mat image)
{
    if (image.depth() == CV_16U) image.convertTo(image, CV_8U, 1.0 / 256.0);
    else if (image.depth() != CV_8U) image.convertTo(image, CV_8U);
    cv::Mat rgb;
    switch (image.channels()) {
    case 1: cv::cvtColor(image, rgb, cv::COLOR_GRAY2RGB); return rgb;
    case 3: cv::cvtColor(image, rgb, cv::COLOR_BGR2RGB); return rgb;
    case 4: {  // transparent parts show white, as the peer's reader does
        rgb.create(image.size(), CV_8UC3);
        for (int y = 0; y < image.rows; ++y) {
            for (int x = 0; x < image.cols; ++x) {
                const auto& p = image.at<cv::Vec4b>(y, x);
                for (int c = 0; c < 3; ++c) rgb.at<cv::Vec3b>(y, x)[c] = cv::saturate_cast<uchar>((p[2 - c] * p[3] + 255.0 * (255 - p[3])) / 255.0);
            }
        }
        return rgb;
    }
    default: return {};
    }
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
    const auto bytes = readFile(path);
    if (!bytes) return bytes.error();
    if (bytes->empty()) return undecodable(path);
    try {
        const cv::Mat raw(1, static_cast<int>(bytes->size()), CV_8UC1, const_cast<char*>(bytes->data()));
        const cv::Mat image = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
        if (image.empty()) return undecodable(path);
        cv::Mat rgb = toRgb(image);
        if (rgb.empty()) return undecodable(path);
        return rgb;
    } catch (const cv::Exception&) {
        return undecodable(path);
    }
}

bool carriesFrameNumber(const Frame& frame) { return frameNumber(frame.image) >= 0; }

bool hasVideo(const Project& project, const std::string& name) { return !videoOf(project, name).empty(); }

Result<cv::Mat> loadFrame(const Project& project, const Frame& frame)
{
    std::error_code ec;
    if (fs::exists(frame.path, ec)) return loadImage(frame.path);
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
