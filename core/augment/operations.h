// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/augment/stopping.h"
#include "core/augment/units.h"
#include "core/base/random.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// The operations one by one, with given arguments. Images are 8-bit with 1 or 3 channels (RGB). Points of the imgaug operations
/// are DeepLabCut's keypoint coordinates (pixel (i, j) has its centre at (i + 0.5, j + 0.5)), those of the albumentations ones
/// count pixel centres as whole numbers; missing points are NaN and stay so. An operation makes a new image and never writes into
/// the pixels it was given.
/// Source of every rule and number: imgaug 0.4.0 and albumentations 1.4.3 as DeepLabCut uses them (reference sections 3.6 and 5),
/// compared with golden data.
namespace pt::augment {

using Points = std::vector<cv::Point2d>;
using Table = std::array<uchar, 256>;
using Tables = std::array<Table, 3>;   ///< Of each colour.

struct Displacement;
struct Pixels;
struct ElasticSpec;
struct DropoutSpec;

/// What an affine operation does to pixel centres and to keypoints: target_from_source of each.
struct AffineMaps { cv::Matx23d pixels, points; };

/// Runs work(first row, one past the last) on all cores; every row exactly once, unless somebody asks to stop. Small pictures stay on this thread.
template <class Work>
void inStripes(int rows, int width, const Work& work)
{
    constexpr int kWorthIt = 1 << 15;   // pixels of a stripe
    const int stripes = std::min({16, rows, static_cast<int>(static_cast<long long>(rows) * width / kWorthIt)});
    if (stripes < 2) return work(0, rows);
    const auto edge = [&](int i) { return static_cast<int>(static_cast<long long>(rows) * i / stripes); };
    const Progress* const progress = whoStops();   // of this thread; the stripes run on others
    cv::parallel_for_(cv::Range(0, stripes), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) if (progress == nullptr || !progress->stopRequested()) work(edge(i), edge(i + 1));
    });
}

// geometry.cpp
void movePoints(std::span<cv::Point2d> points, const cv::Matx23d& m);
/// imgaug: scale, then rotation, clockwise on screen, pixels about the middle pixel, points about the middle of the area.
AffineMaps imgaugAffine(cv::Size size, double degrees, double scaleX, double scaleY);
/// albumentations: counter-clockwise on screen, one centre for both; shift in px, shears in degrees.
cv::Matx23d torchAffine(cv::Size size, double degrees, double scale, cv::Point2d shift, cv::Point2d shear);
cv::Mat warp(const cv::Mat& image, const cv::Matx23d& targetFromSource);   ///< Bilinear, black border, same size.
/// Turns about the centre, clockwise on screen; bilinear, black border, same size. Returns target_from_source for pixel centres.
cv::Matx23d rotate(cv::Mat& image, Points& points, double degrees);
/// General affine about the centre for golden tests: scale, then rotation.
cv::Matx23d affine(cv::Mat& image, Points& points, double degrees, double scaleX, double scaleY);
/// Mirrors left and right; points x -> width - x (imgaug) or width - 1 - x (albumentations).
cv::Matx23d flipLeftRight(cv::Mat& image, Points& points, double pointShift = 0.0);
/// Swaps the labels of left and right parts, for each of `individuals` groups of `parts` points.
void swapPairs(std::span<cv::Point2d> points, int parts, const std::vector<std::array<int, 2>>& pairs);
/// Swaps pairs of the flattened list, as albumentations' flip does: several individuals are one list there.
void swapFlattened(std::span<cv::Point2d> points, std::span<std::int8_t> visibility, const std::vector<std::array<int, 2>>& pairs);
/// Opposite crops may not meet: at least a pixel stays.
std::array<int, 4> keptSides(cv::Size size, std::array<int, 4> sides);
/// Sides in pixels, top right bottom left: positive pads with black, negative crops (at least one pixel stays).
cv::Matx23d cropAndPad(cv::Mat& image, Points& points, std::array<int, 4> sides);
/// The pixels of it: bicubic without anti-aliasing (core/augment/resizing.h for colour pictures).
cv::Mat resizedCubic(const cv::Mat& image, cv::Size size);
/// Resizes to an exact size, bicubic without anti-aliasing.
cv::Matx23d resizeCubic(cv::Mat& image, Points& points, cv::Size size);
/// Resizes with area averaging (the scalecrop and deterministic loaders).
cv::Matx23d resizeArea(cv::Mat& image, Points& points, double factor);
/// Pads sides shorter than `size` with black; position 0..1 in x and y says how much of the missing part goes right and below.
std::array<int, 4> fixedSizePadding(cv::Size image, cv::Size size, cv::Point2d position);
cv::Matx23d padToFixed(cv::Mat& image, Points& points, cv::Size size, cv::Point2d position);
/// Cuts a window out.
cv::Matx23d cropTo(cv::Mat& image, Points& points, const cv::Rect& window);

// kernels.cpp
void convolve(cv::Mat& image, const cv::Mat& kernel);   ///< Correlation, REFLECT_101, saturated, rounded half to even.
/// albumentations' motion kernel: a line of one pixel's width between two cells, normalised. unit: side, x1, x2, y1, y2 in [0, 1).
cv::Mat torchMotionKernel(const Units& unit);

// contrast.cpp
void claheAllChannels(cv::Mat& image, double clipLimit, int tiles);
void equalizeAllChannels(cv::Mat& image);
/// The same of RGB pixels, row behind row without gaps.
void equalizeInto(const Pixels& source, uchar* out);
/// RGB pixels, each byte through its channel's table of 256; in place or not.
void lookUp(uchar* to, const uchar* from, std::size_t pixels, const std::array<const uchar*, 3>& tables);
Table gammaTable(double gamma);
Table logTable(double gain);
Table linearTable(double alpha);
Table sigmoidTable(double gain, double cutoff);
void applyTable(cv::Mat& image, const Table& table);
/// Of an RGB picture.
void applyTables(cv::Mat& image, const Tables& tables);
void gammaContrast(cv::Mat& image, double gamma);
void logContrast(cv::Mat& image, double gain);
void linearContrast(cv::Mat& image, double alpha);
void sigmoidContrast(cv::Mat& image, double gain, double cutoff);
void grayscale(cv::Mat& image, double alpha);            ///< imgaug: blends with its grey version, rounded half to even.
void grayscaleTruncated(cv::Mat& image, double alpha);   ///< albumentations: the same, truncated.
struct GreyMemory { cv::Mat grey, colours; };
/// Either of them into a picture of the same size; pictures that have that size already are written to, none is allocated.
void grayscaleInto(const cv::Mat& image, double alpha, bool truncated, GreyMemory& memory, cv::Mat& out);

// noise.cpp
/// Noise of standard deviation sigma, a function of (seed, place). imgaug rounds it half to even and adds integers, shared by all
/// channels or not; albumentations adds real numbers and truncates.
void gaussianNoise(cv::Mat& image, double sigma, bool perChannel, std::uint64_t seed, bool truncated = false);
/// Which coarse cells are black (0) and which stay (255), row by row, channel by channel; the rest is working memory.
struct CellMemory
{
    std::vector<uchar> states;
    int rows = 0, cols = 0;
    std::vector<int> columns, lines;
};
/// Draws the states; returns for how many channels: one for all, or one each.
int dropoutGrids(cv::Size image, int channels, const DropoutSpec& spec, CellMemory& memory);
/// Blacks out coarse cells.
void coarseDropout(cv::Mat& image, const DropoutSpec& spec);
/// The same in pixels of one's own, with memory to be used again.
void coarseDropout(uchar* pixels, cv::Size size, const DropoutSpec& spec, CellMemory& memory);
void blackOut(cv::Mat& image, std::span<const cv::Rect> holes);

// elastic.cpp
/// All of a field, CV_32FC2 (dx, dy): uniform noise under a Gaussian of spec.kernel x spec.kernel, mirrored beyond the margin.
cv::Mat fieldGrid(const Displacement& field);
ElasticSpec imgaugElastic(double alpha, double sigma, std::uint64_t seed);
ElasticSpec torchElastic(std::uint64_t seed);
void warpBy(cv::Mat& image, const Displacement& field, double sign);   ///< image(p) = old(p + sign * field(p)), bicubic, black outside.
/// imgaug: the geometric median of the 25 displaced pixels at Manhattan distance up to 3 around a point inside the image.
void movePointsImgaug(std::span<cv::Point2d> points, const Displacement& field, double alpha);
/// albumentations: the mean of where the pixels within 3 px of a point come out, NaN where none does or a coordinate is not positive.
void movePointsTorch(std::span<cv::Point2d> points, const Displacement& field);

// torch_sizes.cpp
/// albumentations' PadIfNeeded, centred: the smaller half before. Top, right, bottom, left.
std::array<int, 4> centredPadding(cv::Size image, cv::Size least);
/// Bilinear with a filter as wide as the scale where it shrinks (torchvision's antialias), exact size.
void resizeAntialias(cv::Mat& image, cv::Size size);
/// For each target pixel of an axis the first source pixel, and where its filter weights begin; weights end where the next pixel's begin.
struct FilterAxis
{
    std::vector<int> first, begin;
    std::vector<float> weights;
};
struct AntialiasMemory
{
    FilterAxis xs, ys;
    std::vector<float> wide;   ///< The picture between the two passes.
};
/// The same into a picture of the target's size and the source's type, with memory to be used again.
void resizeAntialias(const cv::Mat& image, cv::Mat& out, AntialiasMemory& memory);
/// albumentations' Normalize with ImageNet's numbers on RGB: CV_32FC3.
cv::Mat normalised(const cv::Mat& image);

}  // namespace pt::augment
