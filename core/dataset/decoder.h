// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/project.h"

#include <memory>
#include <span>

namespace pt::dataset {

/// Decodes images one after the other, into memory that is used again. Ordinary PNG and JPEG files go past OpenCV: libdeflate instead of
/// zlib, TurboJPEG instead of OpenCV's way through libjpeg, straight to RGB. The pixels are OpenCV's to the last bit, which tests hold it to;
/// what is unusual in a file, or not in order, is left to OpenCV (docs/benchmarks.md has the figures this was chosen by).
/// Steady state: a PNG no larger than those before allocates nothing; a JPEG what libjpeg takes for each image.
/// For one thread. Memory: file, inflated stream and pixels of the largest image so far.
class Decoder final
{
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder&&) noexcept;
    Decoder& operator=(Decoder&&) noexcept;

    /// The frame's image as 8-bit RGB; it lies in the decoder and lives until the next call. Errors: as loadFrame.
    Result<cv::Mat> loadFrame(const Project& project, const Frame& frame);
    /// The same of an image file. Errors: as loadImage.
    Result<cv::Mat> loadImage(const fs::path& path);

    /// The fast ways alone, for tests and the benchmark: empty where OpenCV would be asked.
    cv::Mat decodeFast(std::span<const uchar> file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pt::dataset
