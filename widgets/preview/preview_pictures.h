// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"
#include "widgets/preview/canvas_content.h"
#include "widgets/preview/figure_view.h"

#include <memory>
#include <vector>

namespace pt::ui {

enum class CompareWith { Nothing, Before, Difference };

struct PictureRequest
{
    preview::Request request;
    CompareWith compare = CompareWith::Nothing;
    bool grid = false;
    QStringList partNames;       ///< Written beside the labels; empty: not.
    QStringList limbNames;       ///< For the line under the picture.
    Picture before;              ///< The frame, where it was converted earlier; null: made here.
    QSizeF sheetArea;            ///< Device pixels there are for a sheet: its pictures are made ready at that size.
    quint64 generation = 0;      ///< Counts the panel's requests.
};

/// An answer turned into pictures; made on the worker, so that the interface thread only paints.
struct PreviewPictures
{
    std::shared_ptr<const PictureRequest> asked;
    preview::Answer answer;
    CanvasContent before;
    CanvasContent after;
    std::vector<CanvasContent> sheet;
    FigureView::Make figure;     ///< Beneath the pictures, or the page itself; empty: none.
    QStringList status;          ///< What fired, sizes, shares: the line under the picture.
};

std::shared_ptr<const PreviewPictures> makePictures(const PictureRequest& request, const Progress& progress);

/// Shares the pixels of an RGB or RGBA matrix with a QImage, without a copy.
QImage toImage(const cv::Mat& mat);
/// 32-bit pixels, which paint faster than 24-bit ones, with halved versions for large pictures.
Picture toPicture(const cv::Mat& rgb);

}  // namespace pt::ui
