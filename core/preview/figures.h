// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"

#include <functional>

/// The charts one by one, each made for a size; figureFor chooses.
namespace pt::preview {

Figure firingFigure(const FiringStatistics& firing, augment::Op focused, cv::Size2d size);   ///< focused: its name stands out; Op::Count: none's.
Figure receptiveFigure(const ReceptiveStatistics& statistics, const std::string& network, cv::Size2d size);
Figure limitsFigure(const std::vector<VideoLimits>& videos, bool multi, cv::Size2d size);
Figure memoryFigure(const BatchMemory& memory, const DeviceMemory& device, cv::Size2d size);
Figure kernelFigure(const Answer& answer, cv::Size2d size);
Figure cropsFigure(const std::vector<CropStatistics>& crops, config::CropSampling yours, cv::Size2d size);

/// Where the schedule's curve lies, for painting and for the mouse.
struct ScheduleGeometry
{
    cv::Rect2d area;
    double last = 1.0;                  ///< Iterations at the right end.
    double bottom = -5.0, top = -1.0;   ///< Powers of ten at the lower and the upper end.
    bool usable = false;                ///< Rates positive, last iterations rising.

    double x(double iteration) const { return area.x + area.width * iteration / last; }
    double y(double rate) const;
    double iterationAt(double x) const { return last * (x - area.x) / area.width; }
    double rateAt(double y) const;
};
ScheduleGeometry scheduleGeometry(const std::vector<config::ScheduleStep>& steps, cv::Size2d size);
Figure scheduleFigure(const config::PoseConfig& config, const ScheduleGeometry& geometry, cv::Size2d size);

/// "no crop", "uniform", ... as they stand in the file.
const char* samplingName(config::CropSampling sampling);

}  // namespace pt::preview
