// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_pictures.h"

#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace pt::ui {
namespace {

using preview::View;

/// Gives the texts of this file their translation context.
struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

QString percent(double share) { return PreviewText::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', share < 0.1 ? 1 : 0)); }

QString sizeText(cv::Size size) { return PreviewText::tr("%1×%2 px").arg(size.width).arg(size.height); }

/// 32-bit pixels paint faster than 24-bit ones; the conversion is done here, off the interface thread.
QImage paintable(const cv::Mat& rgb)
{
    if (rgb.empty()) return {};
    auto* bgra = new cv::Mat;   // Format_RGB32 is B, G, R, unused in memory
    cv::cvtColor(rgb, *bgra, cv::COLOR_RGB2BGRA);
    return QImage(bgra->data, bgra->cols, bgra->rows, static_cast<qsizetype>(bgra->step), QImage::Format_RGB32, [](void* p) { delete static_cast<cv::Mat*>(p); }, bgra);
}

QImage overlayOf(const PictureRequest& request, const preview::DrawResult& draw)
{
    const cv::Size size = draw.sample.image.size();
    const int stride = request.request.config.stride;
    switch (request.request.view) {
    case View::ScoreMap: return toImage(preview::scoreMapOverlay(draw.targets, size, stride, -1)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    case View::Paf: return toImage(preview::pafOverlay(draw.targets, size, stride, -1)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    case View::Locref:
        return toImage(preview::locrefOverlay(draw.targets, size, stride, -1, request.request.config.locrefStdev)).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    default: return {};
    }
}

/// The untouched frame in the geometry of the draw, or how much the draw differs from it (times 4).
QImage compareOf(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw)
{
    if (request.compare == CompareWith::Nothing || answer.before.empty()) return {};
    cv::Mat moved;
    cv::warpAffine(answer.before, moved, draw.sample.outFromFrame, draw.sample.image.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    if (request.compare == CompareWith::Difference) {
        cv::absdiff(moved, draw.sample.image, moved);
        moved *= 4.0;
    }
    return paintable(moved);
}

CanvasContent afterContent(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw, bool compare)
{
    CanvasContent content;
    content.image = paintable(draw.sample.image);
    content.overlay = overlayOf(request, draw);
    if (compare) content.compare = compareOf(request, answer, draw);
    content.labels = draw.sample.labels;
    content.showLabels = request.request.view != View::Locref;
    if (request.grid) content.gridStep = request.request.config.stride;
    if (draw.sample.skipped) content.stamp = PreviewText::tr("skipped: %1").arg(text(draw.sample.skipReason));
    return content;
}

/// The frame's pixels a draw saw, as a box; for crops the window itself.
QRectF windowInFrame(const preview::DrawResult& draw)
{
    const cv::Rect& c = draw.sample.crop;
    return c.area() > 0 ? QRectF(c.x, c.y, c.width, c.height) : QRectF();
}

void cropsContent(const preview::Answer& answer, PreviewPictures& out)
{
    const auto& crops = answer.crops;
    cv::Mat heat;
    cv::resize(crops.heat, heat, answer.before.size(), 0, 0, cv::INTER_LINEAR);
    double most = 0;
    cv::minMaxLoc(heat, nullptr, &most);
    cv::Mat rgba(heat.size(), CV_8UC4);
    for (int y = 0; y < heat.rows; ++y) {
        for (int x = 0; x < heat.cols; ++x) {
            const double h = std::clamp(heat.at<float>(y, x) / std::max(1e-6, most), 0.0, 1.0);
            rgba.at<cv::Vec4b>(y, x) = {255, cv::saturate_cast<uchar>(200 * h * h), cv::saturate_cast<uchar>(30 + 20 * h), cv::saturate_cast<uchar>(190 * h * h)};
        }
    }
    out.after = out.before;
    out.after.overlay = toImage(rgba).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    out.after.outlines.clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(8, crops.examples.size()); ++i) {
        const auto& c = crops.examples[i];
        out.after.outlines.emplace_back(c.x, c.y, c.width, c.height);
    }
    out.after.title = PreviewText::tr("where crops land, 4000 draws");
    out.status = {PreviewText::tr("labels kept %1").arg(percent(crops.keypointsKept)), PreviewText::tr("animals cut %1").arg(percent(crops.animalsCut)),
                  PreviewText::tr("animals lost %1").arg(percent(crops.animalsLost)), PreviewText::tr("window %1 to %2").arg(sizeText(crops.smallest), sizeText(crops.largest))};
}

void sizeContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    const bool multi = request.request.config.loader == config::Loader::MultiImgaug;
    const QString names[] = {PreviewText::tr("jitter low"), PreviewText::tr("jitter middle"), PreviewText::tr("jitter high")};
    out.after = out.before;
    out.after.showLabels = false;
    out.after.title = multi ? PreviewText::tr("size of the crop at jitter low, middle and high") : PreviewText::tr("size of the network's input at jitter low, middle and high");
    for (std::size_t i = 0; i < answer.sizes.size() && i < 3; ++i) {
        const auto& check = answer.sizes[i];
        out.after.outlines.emplace_back(0, 0, check.input.width, check.input.height);
        const QString verdict = check.verdict == augment::SizeVerdict::Fits ? QString() : check.verdict == augment::SizeVerdict::TooLarge ? PreviewText::tr(": too large") : PreviewText::tr(": too small");
        out.after.outlineTexts.push_back(names[i] + u' ' + sizeText(check.input) + verdict);
        out.status += names[i] + u' ' + sizeText(check.input) + verdict;
    }
    if (answer.refusedShare > 0.0) {
        out.after.stamp = multi ? PreviewText::tr("%1 of the draws break the limits: crop_size is used unscaled").arg(percent(answer.refusedShare))
                                : PreviewText::tr("%1 of this frame's draws are refused").arg(percent(answer.refusedShare));
    }
    out.status.prepend(answer.refusedShare > 0.0 ? PreviewText::tr("refused %1").arg(percent(answer.refusedShare)) : PreviewText::tr("never refused"));
}

QStringList statusOf(const preview::Answer& answer, const PictureRequest& request)
{
    QStringList parts;
    if (answer.draws.empty()) return parts;
    const auto& sample = answer.draws.front().sample;
    const cv::Size size = sample.image.size();
    const cv::Size map = targets::mapSizeFor(request.request.config, size);
    parts += PreviewText::tr("input %1").arg(sizeText(size));
    parts += PreviewText::tr("score map %1×%2").arg(map.width).arg(map.height);
    parts += PreviewText::tr("scale %1").arg(QLocale().toString(sample.drawnScale, 'f', 2));
    if (!sample.lost.empty()) parts += PreviewText::tr("labels lost %1").arg(sample.lost.size());
    for (const auto& fired : sample.fired) {
        if (fired.op == augment::Op::Resize || fired.op == augment::Op::Crop || fired.op == augment::Op::Pad) continue;
        parts += fired.arguments.empty() ? text(augment::opLabel(fired.op)) : text(augment::opLabel(fired.op)) + u' ' + fromUtf8(fired.arguments);
    }
    return parts;
}

}  // namespace

QImage toImage(const cv::Mat& mat)
{
    if (mat.empty()) return {};
    const auto format = mat.channels() == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    auto* keep = new cv::Mat(mat);   // the image holds the matrix alive
    return QImage(keep->data, keep->cols, keep->rows, static_cast<qsizetype>(keep->step), format, [](void* p) { delete static_cast<cv::Mat*>(p); }, keep);
}

std::shared_ptr<const PreviewPictures> makePictures(const PictureRequest& request, const Progress& progress)
{
    auto out = std::make_shared<PreviewPictures>();
    out->answer = preview::answer(request.request, progress);
    const auto& answer = out->answer;
    out->before.image = paintable(answer.before);
    out->before.labels = answer.beforeLabels;
    out->before.title = PreviewText::tr("your frame, %1").arg(sizeText(answer.before.size()));
    if (!answer.problem.text.empty()) {
        out->after.image = out->before.image;   // without a picture the canvas would stay empty and the reason unseen
        out->after.stamp = text(answer.problem);
        out->status = {text(answer.problem)};
        return out;
    }
    if (answer.view == View::Crops) {
        cropsContent(answer, *out);
        return out;
    }
    if (answer.view == View::Size) {
        sizeContent(request, answer, *out);
        return out;
    }
    const bool sheet = answer.draws.size() > 1;
    for (std::size_t i = 0; i < answer.draws.size(); ++i) {
        const auto& draw = answer.draws[i];
        CanvasContent content = afterContent(request, answer, draw, !sheet);
        if (sheet) {
            content.title = answer.view == View::Batch ? PreviewText::tr("image %1").arg(i + 1) : PreviewText::tr("draw %1").arg(draw.draw + 1);
            out->sheet.push_back(std::move(content));
        } else {
            out->after = std::move(content);
        }
    }
    if (!answer.draws.empty()) {
        const QRectF window = windowInFrame(answer.draws.front());
        if (!window.isEmpty() && !sheet) out->before.outlines.push_back(window);
        out->after.title = PreviewText::tr("what the network is fed, %1").arg(sizeText(answer.draws.front().sample.image.size()));
        for (const int i : answer.draws.front().sample.lost) {
            const auto& p = answer.beforeLabels.points[static_cast<std::size_t>(i)];
            out->before.lostLabels.emplace_back(p.x, p.y);
        }
    }
    out->status = statusOf(answer, request);
    return out;
}

}  // namespace pt::ui
