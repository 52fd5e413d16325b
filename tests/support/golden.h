// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads golden cases: GROUP/CASE/case.json with PNG and NPY files beside it. The folder is POSETUNER_GOLDEN_DIR, else ../shared/golden.
#pragma once
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <vector>

namespace golden {

namespace fs = std::filesystem;

inline fs::path folder()
{
    const char* named = std::getenv("POSETUNER_GOLDEN_DIR");
    return named != nullptr ? fs::path(named) : fs::path(PT_SOURCE_DIR) / ".." / "shared" / "golden";
}

struct Case
{
    fs::path dir;
    nlohmann::json json;

    const nlohmann::json& params() const { return json.at("params"); }
    const nlohmann::json& expected() const { return json.at("expected"); }
    std::string operation() const { return json.at("operation").get<std::string>(); }
    double tolerance(const char* key, double absent) const
    {
        const auto it = json.find("tolerance");
        return it != json.end() && it->contains(key) ? it->at(key).get<double>() : absent;
    }
};

inline std::vector<Case> cases(const std::string& group)
{
    std::vector<Case> out;
    std::error_code ec;
    for (const auto& entry : fs::directory_iterator(folder() / group, ec)) {
        std::ifstream in(entry.path() / "case.json");
        if (in) out.push_back({entry.path(), nlohmann::json::parse(in)});
    }
    std::sort(out.begin(), out.end(), [](const Case& a, const Case& b) { return a.dir < b.dir; });
    return out;
}

/// A PNG as it was in the peer's arrays: 1 channel, or R, G, B.
inline cv::Mat image(const fs::path& path)
{
    cv::Mat read = cv::imread(path.string(), cv::IMREAD_UNCHANGED);
    if (read.channels() == 3) cv::cvtColor(read, read, cv::COLOR_BGR2RGB);
    return read;
}

/// float32 values of a .npy file, C order.
inline std::vector<float> npy(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    char magic[8] = {};
    std::uint16_t length = 0;
    in.read(magic, 8);
    in.read(reinterpret_cast<char*>(&length), 2);
    in.seekg(10 + length);
    std::vector<float> values;
    float value = 0;
    while (in.read(reinterpret_cast<char*>(&value), 4)) values.push_back(value);
    return values;
}

inline std::vector<cv::Point2d> points(const nlohmann::json& list)
{
    std::vector<cv::Point2d> out;
    const auto number = [](const nlohmann::json& v) { return v.is_number() ? v.get<double>() : std::numeric_limits<double>::quiet_NaN(); };
    for (const auto& p : list) out.emplace_back(number(p.at(0)), number(p.at(1)));
    return out;
}

/// Empty when the pictures agree within the case's tolerances, else what does not. interior: the pixels that image_max_abs_interior is about.
inline std::string compareImages(const Case& c, const cv::Mat& actual, const cv::Mat& wanted, const cv::Mat& interior = {})
{
    if (actual.size() != wanted.size() || actual.type() != wanted.type()) return "size or type differs";
    cv::Mat difference;
    cv::absdiff(actual, wanted, difference);
    double largest = 0;
    if (!interior.empty()) {
        cv::Mat inside = difference.clone();
        inside.setTo(cv::Scalar::all(0), interior == 0);
        cv::minMaxLoc(inside.reshape(1), nullptr, &largest);
        if (largest > c.tolerance("image_max_abs_interior", 255)) return "largest difference in the interior " + std::to_string(largest);
    }
    difference = difference.reshape(1);
    cv::minMaxLoc(difference, nullptr, &largest);
    const double total = static_cast<double>(difference.total());
    const double equal = (total - cv::countNonZero(difference)) / total;
    const double withinOne = cv::countNonZero(difference <= 1) / total;
    const double mean = cv::mean(difference)[0];
    const auto say = [&](const char* what, double value) { return std::string(what) + " " + std::to_string(value); };
    if (largest > c.tolerance("image_max_abs", 255)) return say("largest difference", largest);
    if (equal < c.tolerance("image_min_frac_equal", 0)) return say("equal share", equal);
    if (withinOne < c.tolerance("image_min_frac_le1", 0)) return say("share within one", withinOne);
    if (mean > c.tolerance("image_mean_abs", 255)) return say("mean difference", mean);
    return {};
}

inline std::string comparePoints(const Case& c, const std::vector<cv::Point2d>& actual, const std::vector<cv::Point2d>& wanted)
{
    if (actual.size() != wanted.size()) return "number of keypoints differs";
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (std::isnan(wanted[i].x) && std::isnan(actual[i].x)) continue;
        const double d = std::max(std::abs(actual[i].x - wanted[i].x), std::abs(actual[i].y - wanted[i].y));
        if (!(d <= c.tolerance("keypoint_max_abs", 0.001))) return "keypoint " + std::to_string(i) + " is off by " + std::to_string(d);
    }
    return {};
}

}  // namespace golden
