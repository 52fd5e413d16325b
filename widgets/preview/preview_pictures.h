// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"
#include "widgets/preview/image_canvas.h"

#include <memory>
#include <vector>

namespace pt::ui {

/// An answer turned into pictures; made on the worker, so that the interface thread only paints.
struct PreviewPictures
{
    preview::Answer answer;
    CanvasContent before;
    CanvasContent after;
    std::vector<CanvasContent> sheet;
    QStringList status;          ///< What fired, sizes, shares: the line under the picture.
};

enum class CompareWith { Nothing, Before, Difference };

struct PictureRequest
{
    preview::Request request;
    CompareWith compare = CompareWith::Before;
    bool grid = false;
};

std::shared_ptr<const PreviewPictures> makePictures(const PictureRequest& request, const Progress& progress);

/// Shares the pixels of an RGB or RGBA matrix with a QImage, without a copy.
QImage toImage(const cv::Mat& mat);

}  // namespace pt::ui
