// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/dataset/annotations.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace pt::dataset {

/// Names of the rendered body parts; the label columns of the demo project.
const std::vector<std::string>& demoBodyparts();

/// One camera of the demo project: size of its frames and how the arena looks.
struct DemoCamera
{
    std::string name;               ///< Folder in labeled-data and stem of the video.
    cv::Size size;                  ///< Frame size, px.
    cv::Scalar floor;               ///< Mean colour of the floor, RGB 0-255.
    double animalLength = 90.0;     ///< Snout to tail base, px.
    double noise = 3.0;             ///< Standard deviation of the sensor noise, grey levels.
    bool darkAnimals = true;
    bool shelter = true;            ///< A roof that hides what is under it.
};

/// A rendered frame and where the body parts really are: exact, because they are drawn from the same numbers.
struct DemoFrame
{
    cv::Mat image;                  ///< CV_8UC3 RGB
    Annotations labels;             ///< Pixel-centre coordinates + 0.5; hidden parts are missing.
};

/// Renders animals seen from above that walk through a textured arena. A function of its arguments alone.
class DemoScene final
{
public:
    DemoScene(DemoCamera camera, int individuals, std::uint64_t seed);

    /// time: seconds; animals walk about two body lengths a second.
    DemoFrame render(double time) const;

private:
    struct Pose
    {
        std::vector<cv::Point2d> spine;  ///< Snout to tail base.
        std::vector<cv::Point2d> tail;   ///< Tail base to tip.
        cv::Point2d leftEar, rightEar;
    };
    Pose pose(int individual, double time) const;
    cv::Point2d place(int individual, double time) const;
    void drawAnimal(cv::Mat& image, cv::Mat& cover, const Pose& pose, int individual) const;

    DemoCamera m_camera;
    int m_individuals;
    std::uint64_t m_seed;
    cv::Mat m_floor;                ///< The empty arena.
    cv::Mat m_roof;                 ///< CV_8UC1: 255 where the shelter's roof hides the floor.
    cv::Mat m_roofImage;
};

}  // namespace pt::dataset
