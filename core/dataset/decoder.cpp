// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/decoder.h"

#include "core/dataset/internal.h"
#include "core/dataset/png_decoder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <turbojpeg.h>

#include <cerrno>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace pt::dataset {
namespace {

Error undecodable(const fs::path& path)
{
    return Error{ErrorCode::Unsupported, Message(PT_TR_NOOP("Error", "The image %1 cannot be decoded; is the file complete?"), {utf8(path)}), utf8(path)};
}

/// The bytes of a file in memory that is used again; a stream or readFile() would allocate for each. False: ask readFile, which knows why.
bool readAgain(const fs::path& path, std::vector<uchar>& memory, std::span<const uchar>& bytes)
{
#ifdef _WIN32
    (void)path, (void)memory, (void)bytes;
    return false;
#else
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    struct stat info = {};
    constexpr off_t kLargest = off_t{1} << 30;
    bool good = ::fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0 && info.st_size <= kLargest;
    const auto size = good ? static_cast<std::size_t>(info.st_size) : 0;
    if (memory.size() < size) memory.resize(size + size / 4);
    for (std::size_t done = 0; good && done < size;) {
        const ssize_t n = ::read(file, memory.data() + done, size - done);
        if (n > 0) done += static_cast<std::size_t>(n);
        else if (n == 0 || errno != EINTR) good = false;
    }
    ::close(file);
    bytes = std::span<const uchar>(memory.data(), size);
    return good;
#endif
}

/// TurboJPEG's decompressor, made when the first JPEG comes.
class JpegDecoder final
{
public:
    JpegDecoder() = default;
    ~JpegDecoder()
    {
        if (m_handle != nullptr) tjDestroy(m_handle);
    }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;

    /// As PngDecoder::decode: empty for CMYK and for whatever draws as much as a warning.
    cv::Mat decode(std::span<const uchar> file, cv::Mat& memory)
    {
        if (file.size() < 3 || file[0] != 0xFF || file[1] != 0xD8) return {};
        if (m_handle == nullptr) m_handle = tjInitDecompress();
        int width = 0, height = 0, subsampling = 0, colours = 0;
        const auto size = static_cast<unsigned long>(file.size());
        if (m_handle == nullptr || tjDecompressHeader3(m_handle, file.data(), size, &width, &height, &subsampling, &colours) != 0) return {};
        if (colours != TJCS_YCbCr && colours != TJCS_GRAY) return {};
        constexpr long long kMostPixels = 1LL << 29;
        if (width < 1 || height < 1 || static_cast<long long>(width) * height > kMostPixels) return {};
        cv::Mat rgb = pixelsIn(memory, {width, height});
        if (tjDecompress2(m_handle, file.data(), size, rgb.data, width, 0, height, TJPF_RGB, 0) != 0) return {};
        return rgb;
    }

private:
    tjhandle m_handle = nullptr;
};

}  // namespace

struct Decoder::Private
{
    PngDecoder png;
    JpegDecoder jpeg;
    std::vector<uchar> file;
    cv::Mat pixels;
};

Decoder::Decoder() : d(std::make_unique<Private>()) {}
Decoder::~Decoder() = default;
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;

cv::Mat Decoder::decodeFast(std::span<const uchar> file)
{
    cv::Mat rgb = d->png.decode(file, d->pixels);
    return rgb.empty() ? d->jpeg.decode(file, d->pixels) : rgb;
}

Result<cv::Mat> Decoder::loadImage(const fs::path& path)
{
    std::span<const uchar> bytes;
    std::string whole;
    if (!readAgain(path, d->file, bytes)) {
        auto read = readFile(path);
        if (!read) return read.error();
        whole = std::move(*read);
        bytes = std::span(reinterpret_cast<const uchar*>(whole.data()), whole.size());
    }
    if (bytes.empty()) return undecodable(path);
    try {
        if (cv::Mat rgb = decodeFast(bytes); !rgb.empty()) return rgb;
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<uchar*>(bytes.data()));
        const cv::Mat image = cv::imdecode(raw, cv::IMREAD_UNCHANGED);
        cv::Mat rgb = image.empty() ? cv::Mat() : toRgb(image);
        if (rgb.empty()) return undecodable(path);
        return rgb;
    } catch (const cv::Exception&) {
        return undecodable(path);
    }
}

Result<cv::Mat> Decoder::loadFrame(const Project& project, const Frame& frame)
{
    std::error_code ec;
    return fs::exists(frame.path, ec) ? loadImage(frame.path) : loadVideoFrame(project, frame);
}

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

}  // namespace pt::dataset
