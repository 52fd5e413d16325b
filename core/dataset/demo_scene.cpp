// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/demo_scene.h"

#include "core/base/random.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pt::dataset {
namespace {

constexpr int kShift = 4;                  // sub-pixel bits of OpenCV's drawing functions
constexpr int kSpinePoints = 17;
constexpr int kTailPoints = 14;

cv::Point fixed(const cv::Point2d& p)
{
    return {cvRound(p.x * (1 << kShift)), cvRound(p.y * (1 << kShift))};
}

/// Value noise of one octave: a random grid, enlarged smoothly. Returns CV_32FC1 with values in [-1, 1].
cv::Mat octave(cv::Size size, int cell, Random& random)
{
    cv::Mat grid(size.height / cell + 2, size.width / cell + 2, CV_32FC1);
    for (int y = 0; y < grid.rows; ++y) {
        for (int x = 0; x < grid.cols; ++x) grid.at<float>(y, x) = static_cast<float>(random.uniform(-1.0, 1.0));
    }
    cv::Mat large;
    cv::resize(grid, large, cv::Size(grid.cols * cell, grid.rows * cell), 0, 0, cell > 1 ? cv::INTER_CUBIC : cv::INTER_NEAREST);
    return large(cv::Rect(cv::Point(0, 0), size)).clone();
}

cv::Mat shaded(const cv::Mat& grey, const cv::Scalar& colour)
{
    // grey is a factor around 1; the colour's channels are scaled by it.
    std::vector<cv::Mat> channels(3);
    for (int c = 0; c < 3; ++c) grey.convertTo(channels[static_cast<std::size_t>(c)], CV_32F, colour[c]);
    cv::Mat merged;
    cv::merge(channels, merged);
    merged.convertTo(merged, CV_8UC3);
    return merged;
}

cv::Mat lightFalloff(cv::Size size)
{
    cv::Mat light(size, CV_32FC1);
    const double cx = size.width * 0.42;
    const double cy = size.height * 0.38;
    const double radius = std::hypot(size.width, size.height) * 0.75;
    for (int y = 0; y < size.height; ++y) {
        auto* row = light.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const double d = std::hypot(x - cx, y - cy) / radius;
            row[x] = static_cast<float>(1.12 - 0.42 * d * d);
        }
    }
    return light;
}

cv::Mat makeFloor(const DemoCamera& camera, Random& random)
{
    const cv::Size size = camera.size;
    cv::Mat texture = octave(size, 48, random) * 0.05 + octave(size, 12, random) * 0.045 + octave(size, 3, random) * 0.05;
    cv::Mat factor = (texture + 1.0).mul(lightFalloff(size));
    cv::Mat floor = shaded(factor, camera.floor);
    for (int i = 0; i < size.area() / 900; ++i) {  // bedding: short fibres in every direction
        const cv::Point2d a(random.uniform() * size.width, random.uniform() * size.height);
        const double angle = random.uniform() * 2.0 * std::numbers::pi;
        const double length = random.uniform(2.0, 8.0);
        const cv::Point2d b = a + cv::Point2d(std::cos(angle), std::sin(angle)) * length;
        const double gain = random.uniform(0.72, 1.22);
        cv::line(floor, fixed(a), fixed(b), camera.floor * gain, 1, cv::LINE_AA, kShift);
    }
    const int wall = std::max(6, size.width / 46);
    cv::rectangle(floor, cv::Rect(0, 0, size.width, size.height), camera.floor * 0.34, wall * 2);
    cv::rectangle(floor, cv::Rect(wall, wall, size.width - 2 * wall, size.height - 2 * wall), camera.floor * 0.62, 2, cv::LINE_AA);
    return floor;
}

/// Half-width of the body along the spine, 0 = snout, 1 = tail base, in body lengths.
double bodyRadius(double s)
{
    const double head = 0.085 * std::exp(-std::pow((s - 0.17) / 0.13, 2.0));
    const double trunk = 0.175 * std::exp(-std::pow((s - 0.66) / 0.27, 2.0));
    return 0.022 + head + trunk * (1.0 - 0.35 * std::max(0.0, s - 0.85) / 0.15);
}

}  // namespace

const std::vector<std::string>& demoBodyparts()
{
    static const std::vector<std::string> parts = {"snout", "leftear", "rightear", "center", "tailbase", "tailtip"};
    return parts;
}

DemoScene::DemoScene(DemoCamera camera, int individuals, std::uint64_t seed)
    : m_camera(std::move(camera)), m_individuals(individuals), m_seed(seed)
{
    Random random({seed, 101});
    m_floor = makeFloor(m_camera, random);
    m_roof = cv::Mat::zeros(m_camera.size, CV_8UC1);
    if (!m_camera.shelter) return;
    const double w = m_camera.size.width;
    const double h = m_camera.size.height;
    const cv::RotatedRect house(cv::Point2f(static_cast<float>(w * 0.80), static_cast<float>(h * 0.22)),
                                cv::Size2f(static_cast<float>(w * 0.20), static_cast<float>(h * 0.19)), 14.0F);
    cv::Point2f corners[4];
    house.points(corners);
    std::vector<cv::Point> outline;
    for (const auto& c : corners) outline.push_back(fixed(c));
    cv::fillConvexPoly(m_roof, outline, 255, cv::LINE_AA, kShift);
    cv::Mat shadow;
    cv::GaussianBlur(m_roof, shadow, cv::Size(), w / 60.0);
    cv::Mat darker;
    m_floor.convertTo(darker, -1, 0.55);
    darker.copyTo(m_floor, shadow > 60);
    m_roofImage = shaded(octave(m_camera.size, 20, random) * 0.05 + octave(m_camera.size, 2, random) * 0.06 + 1.0, {150, 66, 52});
    for (int k = 1; k < 6; ++k) {  // corrugation of the roof
        const cv::Point2d a = cv::Point2d(corners[0]) + (cv::Point2d(corners[3]) - cv::Point2d(corners[0])) * (k / 6.0);
        const cv::Point2d b = cv::Point2d(corners[1]) + (cv::Point2d(corners[2]) - cv::Point2d(corners[1])) * (k / 6.0);
        cv::line(m_roofImage, fixed(a), fixed(b), {112, 46, 38}, 2, cv::LINE_AA, kShift);
    }
}

cv::Point2d DemoScene::place(int individual, double time) const
{
    // A sum of incommensurable turns keeps the animal inside the arena and never repeats within a video.
    Random random({m_seed, 7, static_cast<std::uint64_t>(individual)});
    const double p1 = random.uniform(0, 2 * std::numbers::pi);
    const double p2 = random.uniform(0, 2 * std::numbers::pi);
    const double p3 = random.uniform(0, 2 * std::numbers::pi);
    const double p4 = random.uniform(0, 2 * std::numbers::pi);
    const double f = random.uniform(0.55, 0.8);
    const double x = 0.62 * std::sin(f * time + p1) + 0.30 * std::sin(1.71 * f * time + p2);
    const double y = 0.62 * std::cos(0.83 * f * time + p3) + 0.30 * std::sin(1.43 * f * time + p4);
    const double margin = m_camera.animalLength * 0.85;
    return {m_camera.size.width * 0.5 + x * (m_camera.size.width * 0.5 - margin),
            m_camera.size.height * 0.5 + y * (m_camera.size.height * 0.5 - margin)};
}

DemoScene::Pose DemoScene::pose(int individual, double time) const
{
    const auto heading = [&](double t) {
        const cv::Point2d d = place(individual, t + 0.05) - place(individual, t - 0.05);
        return std::atan2(d.y, d.x);
    };
    const double length = m_camera.animalLength * (individual % 2 == 0 ? 1.0 : 0.9);
    const double angle = heading(time);
    double turn = heading(time + 0.15) - heading(time - 0.15);
    turn = std::remainder(turn, 2.0 * std::numbers::pi);
    const double bend = std::clamp(turn * 1.1, -0.9, 0.9);

    Pose pose;
    // From the middle of the body, integrate the direction both ways so that the bend is shared.
    const auto direction = [&](double s) { return angle + bend * (0.5 - s); };
    cv::Point2d head = place(individual, time);
    const double step = length / (kSpinePoints - 1);
    for (int i = 0; i < kSpinePoints / 2; ++i) {
        const double a = direction(0.5 - i / double(kSpinePoints - 1));
        head += cv::Point2d(std::cos(a), std::sin(a)) * step;
    }
    cv::Point2d p = head;
    for (int i = 0; i < kSpinePoints; ++i) {
        pose.spine.push_back(p);
        const double a = direction(i / double(kSpinePoints - 1));
        p -= cv::Point2d(std::cos(a), std::sin(a)) * step;
    }
    const auto ear = [&](double side) {
        const double a = direction(0.2);
        const cv::Point2d along(std::cos(a), std::sin(a));
        const cv::Point2d across(-along.y, along.x);  // image y points down: positive is the animal's right
        const cv::Point2d base = pose.spine[3] + (pose.spine[4] - pose.spine[3]) * 0.4;
        return base + across * (side * length * 0.105);
    };
    pose.leftEar = ear(-1.0);
    pose.rightEar = ear(1.0);
    const double sway = std::sin(time * 5.0 + individual);
    double a = direction(1.0);
    cv::Point2d q = pose.spine.back();
    for (int i = 0; i < kTailPoints; ++i) {
        pose.tail.push_back(q);
        a -= (bend * 0.06 + 0.05 * sway * std::cos(i * 0.45));
        q -= cv::Point2d(std::cos(a), std::sin(a)) * (length * 0.75 / (kTailPoints - 1));
    }
    return pose;
}

void DemoScene::drawAnimal(cv::Mat& image, cv::Mat& cover, const Pose& pose, int individual) const
{
    const double length = m_camera.animalLength * (individual % 2 == 0 ? 1.0 : 0.9);
    std::vector<cv::Point> left;
    std::vector<cv::Point> right;
    for (int i = 0; i < kSpinePoints; ++i) {
        const auto n = static_cast<std::size_t>(i);
        const cv::Point2d forward = pose.spine[i > 0 ? n - 1 : 0] - pose.spine[i + 1 < kSpinePoints ? n + 1 : n];
        const double norm = std::max(1e-9, std::hypot(forward.x, forward.y));
        const cv::Point2d across(-forward.y / norm, forward.x / norm);
        const double r = bodyRadius(i / double(kSpinePoints - 1)) * length;
        left.push_back(fixed(pose.spine[n] - across * r));
        right.push_back(fixed(pose.spine[n] + across * r));
    }
    std::vector<cv::Point> outline = left;
    outline.insert(outline.end(), right.rbegin(), right.rend());

    cv::Mat body = cv::Mat::zeros(image.size(), CV_8UC1);
    cv::fillPoly(body, std::vector<std::vector<cv::Point>>{outline}, 255, cv::LINE_AA, kShift);
    cv::circle(body, fixed(pose.spine.front() * 0.8 + pose.spine[1] * 0.2), cvRound(length * 0.028 * (1 << kShift)), 255, cv::FILLED,
               cv::LINE_AA, kShift);
    cv::Rect box = cv::boundingRect(body);
    const int grow = cvRound(length * 0.15) + 4;
    box = (box + cv::Size(2 * grow, 2 * grow) - cv::Point(grow, grow)) & cv::Rect(cv::Point(0, 0), image.size());
    if (box.empty()) return;

    cv::Mat shadow;  // soft contact shadow, a little down and right of the light
    const cv::Matx23d shift(1, 0, length * 0.03, 0, 1, length * 0.045);
    cv::warpAffine(body(box), shadow, shift, box.size());
    cv::GaussianBlur(shadow, shadow, cv::Size(), length * 0.045);
    cv::Mat view = image(box);
    for (int y = 0; y < view.rows; ++y) {
        for (int x = 0; x < view.cols; ++x) {
            const double k = 1.0 - 0.5 * shadow.at<uchar>(y, x) / 255.0;
            auto& px = view.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) px[c] = cv::saturate_cast<uchar>(px[c] * k);
        }
    }

    // Fur: a coat colour per individual, brighter along the back, with fine streaks.
    const double tint[4][3] = {{1.00, 0.93, 0.86}, {1.12, 0.98, 0.82}, {0.92, 0.95, 1.0}, {1.05, 0.9, 0.9}};
    const double coat = m_camera.darkAnimals ? 46.0 + 18.0 * (individual % 3) : 205.0 - 22.0 * (individual % 3);
    cv::Mat distance;
    cv::distanceTransform(body(box) > 127, distance, cv::DIST_L2, 3);
    double deepest = 1.0;
    cv::minMaxLoc(distance, nullptr, &deepest);
    Random random({m_seed, 55, static_cast<std::uint64_t>(individual)});
    const cv::Mat fur = octave(box.size(), 3, random) * 0.09 + octave(box.size(), 1, random) * 0.10;

    const auto drawTail = [&](const cv::Scalar& colour) {
        for (std::size_t i = 0; i + 1 < pose.tail.size(); ++i) {
            const double w = length * (0.052 - 0.042 * static_cast<double>(i) / (kTailPoints - 1));
            cv::line(image, fixed(pose.tail[i]), fixed(pose.tail[i + 1]), colour, std::max(1, cvRound(w)), cv::LINE_AA, kShift);
            cv::line(cover, fixed(pose.tail[i]), fixed(pose.tail[i + 1]), individual + 1, std::max(1, cvRound(w)), cv::LINE_8, kShift);
        }
    };
    drawTail({coat * 0.6 + 70, coat * 0.5 + 48, coat * 0.5 + 46});
    const auto drawEar = [&](const cv::Point2d& centre) {
        cv::circle(image, fixed(centre), cvRound(length * 0.066 * (1 << kShift)), {coat * 0.75, coat * 0.68, coat * 0.64}, cv::FILLED,
                   cv::LINE_AA, kShift);
        cv::circle(image, fixed(centre), cvRound(length * 0.042 * (1 << kShift)), {coat * 0.7 + 66, coat * 0.6 + 40, coat * 0.6 + 40}, cv::FILLED,
                   cv::LINE_AA, kShift);
        cv::circle(cover, fixed(centre), cvRound(length * 0.066 * (1 << kShift)), individual + 1, cv::FILLED, cv::LINE_8, kShift);
    };
    for (int y = 0; y < view.rows; ++y) {
        for (int x = 0; x < view.cols; ++x) {
            const double alpha = body.at<uchar>(y + box.y, x + box.x) / 255.0;
            if (alpha <= 0.0) continue;
            const double height = std::min(1.0, distance.at<float>(y, x) / deepest);
            const double light = 0.72 + 0.42 * std::sqrt(height) + fur.at<float>(y, x);
            auto& px = view.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) {
                px[c] = cv::saturate_cast<uchar>(px[c] * (1.0 - alpha) + alpha * coat * light * tint[individual % 4][c]);
            }
        }
    }
    cover(box).setTo(individual + 1, body(box) > 127);
    drawEar(pose.leftEar);
    drawEar(pose.rightEar);
    cv::circle(image, fixed(pose.spine.front()), std::max(2, cvRound(length * 0.014 * (1 << kShift))), {150, 92, 92}, cv::FILLED, cv::LINE_AA, kShift);
}

DemoFrame DemoScene::render(double time) const
{
    DemoFrame frame;
    frame.image = m_floor.clone();
    frame.labels = Annotations(m_individuals, static_cast<int>(demoBodyparts().size()));
    cv::Mat cover = cv::Mat::zeros(m_camera.size, CV_8UC1);  // which animal is on top at a pixel, 1-based
    for (int i = 0; i < m_individuals; ++i) {
        const Pose body = pose(i, time);
        drawAnimal(frame.image, cover, body, i);
        const cv::Point2d parts[] = {body.spine.front(), body.leftEar, body.rightEar, body.spine[kSpinePoints / 2],
                                     body.spine.back(), body.tail.back()};
        for (int k = 0; k < 6; ++k) frame.labels.at(i, k) = parts[k] + cv::Point2d(0.5, 0.5);  // OpenCV draws about pixel centres
    }
    if (m_camera.shelter) m_roofImage.copyTo(frame.image, m_roof > 127);

    Random random({m_seed, 9, static_cast<std::uint64_t>(std::llround(time * 1000.0))});
    cv::RNG rng(random.bits());
    cv::Mat noise(m_camera.size, CV_16SC3);
    rng.fill(noise, cv::RNG::NORMAL, 0.0, m_camera.noise);
    cv::add(frame.image, noise, frame.image, cv::noArray(), CV_8UC3);

    for (int i = 0; i < m_individuals; ++i) {  // a part under the roof or under a later animal is hidden
        for (int k = 0; k < frame.labels.parts; ++k) {
            cv::Point2d& p = frame.labels.at(i, k);
            const cv::Point cell(static_cast<int>(std::floor(p.x)), static_cast<int>(std::floor(p.y)));
            const bool inside = cell.x > 0 && cell.y > 0 && cell.x < m_camera.size.width - 1 && cell.y < m_camera.size.height - 1;
            const bool hidden = inside && (m_roof.at<uchar>(cell) > 127 || cover.at<uchar>(cell) > i + 1);
            if (!inside || hidden) p = {Annotations::kMissing, Annotations::kMissing};
        }
    }
    return frame;
}

}  // namespace pt::dataset
