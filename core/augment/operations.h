// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"

#include <opencv2/core.hpp>

#include <array>
#include <vector>

/// The operations one by one, with given arguments. Images are 8-bit with 1 or 3 channels (RGB); points are DeepLabCut's
/// keypoint coordinates (pixel (i, j) has its centre at (i + 0.5, j + 0.5)); missing points are NaN and stay so.
/// Source of every rule and number: imgaug 0.4.0 as DeepLabCut uses it (reference section 5), compared with golden data.
namespace pt::augment {

using Points = std::vector<cv::Point2d>;

// geometry.cpp
/// Turns about the centre, clockwise on screen; bilinear, black border, same size. Returns target_from_source for pixel centres.
cv::Matx23d rotate(cv::Mat& image, Points& points, double degrees);
/// General affine about the centre for golden tests: scale, then rotation.
cv::Matx23d affine(cv::Mat& image, Points& points, double degrees, double scaleX, double scaleY);
/// Mirrors left and right; points x -> width - x.
cv::Matx23d flipLeftRight(cv::Mat& image, Points& points);
/// Swaps the labels of left and right parts, for each of `individuals` groups of `parts` points.
void swapPairs(Points& points, int parts, const std::vector<std::array<int, 2>>& pairs);
/// Sides in pixels, top right bottom left: positive pads with black, negative crops (at least one pixel stays).
cv::Matx23d cropAndPad(cv::Mat& image, Points& points, std::array<int, 4> sides);
/// Resizes to an exact size, bicubic without anti-aliasing.
cv::Matx23d resizeCubic(cv::Mat& image, Points& points, cv::Size size);
/// Resizes with area averaging (the scalecrop and deterministic loaders).
cv::Matx23d resizeArea(cv::Mat& image, Points& points, double factor);
/// Pads sides shorter than `size` with black; position 0..1 in x and y says how much of the missing part goes right and below.
cv::Matx23d padToFixed(cv::Mat& image, Points& points, cv::Size size, cv::Point2d position);
/// Cuts a window out.
cv::Matx23d cropTo(cv::Mat& image, Points& points, const cv::Rect& window);

// kernels.cpp
void convolve(cv::Mat& image, const cv::Mat& kernel);   ///< Correlation, REFLECT_101, saturated, rounded half to even.

// contrast.cpp
void claheAllChannels(cv::Mat& image, double clipLimit, int tiles);
void equalizeAllChannels(cv::Mat& image);
void gammaContrast(cv::Mat& image, double gamma);
void logContrast(cv::Mat& image, double gain);
void linearContrast(cv::Mat& image, double alpha);
void sigmoidContrast(cv::Mat& image, double gain, double cutoff);
void grayscale(cv::Mat& image, double alpha);            ///< Blends with its grey version, rounded half to even.

// noise.cpp
void gaussianNoise(cv::Mat& image, double sigma, bool perChannel, Random& random);
void coarseDropout(cv::Mat& image, double probability, double heightFraction, double widthFraction, bool perChannel, Random& random);
/// Displacement field in px, CV_32FC2 (dx, dy).
cv::Mat elasticField(cv::Size size, double alpha, double sigma, Random& random);
void elastic(cv::Mat& image, Points& points, double alpha, double sigma, Random& random);

}  // namespace pt::augment
