// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_pictures.h"

#include "core/preview/figures.h"
#include "widgets/common/text.h"
#include "widgets/preview/sheet_canvas.h"

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

QImage owned(cv::Mat* bgra)
{
    return QImage(bgra->data, bgra->cols, bgra->rows, static_cast<qsizetype>(bgra->step), QImage::Format_RGB32, [](void* p) { delete static_cast<cv::Mat*>(p); }, bgra);
}

QImage overlayImage(const cv::Mat& rgba) { return toImage(rgba).convertToFormat(QImage::Format_ARGB32_Premultiplied); }

QSize logicalSize(const preview::Answer& answer, const preview::DrawResult& draw)
{
    return QSize(draw.sample.image.cols, draw.sample.image.rows) * std::max(1, answer.coarse);
}

/// Overlays are made one cell a pixel where they are blocks anyway, and stretched when painted: sharp and small.
QImage overlayOf(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw)
{
    const cv::Size size = draw.sample.image.size() * std::max(1, answer.coarse);
    const int stride = request.request.config.stride;
    switch (request.request.view) {
    case View::ScoreMap: return overlayImage(preview::scoreMapOverlay(draw.targets, size, stride, request.request.hiddenParts));
    case View::Paf: {
        cv::Mat rgba = preview::pafOverlay(draw.targets, size, stride, request.request.hiddenEdges);
        if (answer.overlap) {
            const cv::Mat marks = preview::overlapMarks(*answer.overlap, size, stride);
            cv::Mat mask;
            cv::extractChannel(marks, mask, 3);
            marks.copyTo(rgba, mask);
        }
        return overlayImage(rgba);
    }
    default: return {};
    }
}

/// The untouched frame in the geometry of the draw, or how much the draw differs from it (times 4).
Picture compareOf(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw)
{
    if (request.compare == CompareWith::Nothing || answer.before.empty()) return {};
    const int coarse = std::max(1, answer.coarse);
    cv::Matx23d outFromFrame = draw.sample.outFromFrame;   // full pixels to full pixels; the coarse image is smaller
    for (int r = 0; r < 2; ++r)
        for (int c = 0; c < 3; ++c) outFromFrame(r, c) /= coarse;
    cv::Mat moved;
    cv::warpAffine(answer.before, moved, outFromFrame, draw.sample.image.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    if (request.compare == CompareWith::Difference) {
        cv::absdiff(moved, draw.sample.image, moved);
        moved *= 4.0;
    }
    return toPicture(moved);
}

void addVectors(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw, CanvasContent& content)
{
    const auto& r = request.request;
    // arrows stand inside the same discs
    if ((r.view == View::ScoreMap || r.view == View::Locref) && answer.effectiveRadius > 0 && !r.config.gaussianScoreMap) {
        const double radius = preview::effectiveRadius(r.config, draw.sample);
        for (int i = 0; i < draw.sample.labels.individuals; ++i) {
            for (int k = 0; k < draw.sample.labels.parts; ++k) {
                const auto& p = draw.sample.labels.at(i, k);
                if (dataset::Annotations::isLabeled(p) && !r.hiddenParts.contains(k)) content.circles.push_back({{p.x, p.y}, radius, partColour(k)});
            }
        }
    }
    if (r.view == View::Locref) {
        for (const auto& arrow : preview::locrefArrows(r.config, draw.targets, r.hiddenParts))
            content.arrows.push_back({QLineF(arrow.from.x, arrow.from.y, arrow.to.x, arrow.to.y), partColour(arrow.part)});
    }
}

CanvasContent contentOf(const PictureRequest& request, const preview::Answer& answer, const preview::DrawResult& draw, bool alone)
{
    CanvasContent content;
    content.image = toPicture(draw.sample.image);
    content.size = logicalSize(answer, draw);
    content.overlay = overlayOf(request, answer, draw);
    if (alone) content.compare = compareOf(request, answer, draw);
    content.labels = draw.sample.labels;
    content.names = request.partNames;
    content.showLabels = request.request.view != View::Locref;
    content.wheel = request.request.view == View::Paf && alone;
    addVectors(request, answer, draw, content);
    if (request.grid) content.gridStep = request.request.config.stride;
    if (draw.sample.skipped) content.stamp = PreviewText::tr("skipped: %1").arg(text(draw.sample.skipReason));
    return content;
}

QPolygonF polygonOf(const preview::WindowCorners& corners)
{
    QPolygonF out;
    for (const auto& p : corners) out << QPointF(p.x, p.y);
    return out;
}

/// The window of a draw on its frame. PyTorch cuts it out of a picture that may have been turned and zoomed before.
void markWindow(const PictureRequest& request, const preview::DrawResult& draw, CanvasContent& frame)
{
    const cv::Rect& c = draw.sample.crop;
    if (c.area() <= 0) return;
    if (request.request.config.loader == config::Loader::Torch) frame.polygons.push_back(polygonOf(preview::shownInFrame(draw.sample, draw.sample.image.size())));
    else frame.outlines.emplace_back(c.x, c.y, c.width, c.height);
}

CanvasContent heatContent(const PreviewPictures& out, const preview::CropStatistics& crops, std::size_t windows)
{
    const cv::Mat& heat = crops.heat;
    double most = 0;
    cv::minMaxLoc(heat, nullptr, &most);
    cv::Mat rgba(heat.size(), CV_8UC4);
    for (int y = 0; y < heat.rows; ++y) {
        for (int x = 0; x < heat.cols; ++x) {
            const double h = std::clamp(heat.at<float>(y, x) / std::max(1e-6, most), 0.0, 1.0);
            rgba.at<cv::Vec4b>(y, x) = {255, cv::saturate_cast<uchar>(200 * h * h), cv::saturate_cast<uchar>(30 + 20 * h), cv::saturate_cast<uchar>(190 * h * h)};
        }
    }
    cv::resize(rgba, rgba, {}, 4, 4, cv::INTER_LINEAR);   // soft between the cells; the rest is stretched when painted
    CanvasContent content = out.before;
    content.overlay = overlayImage(rgba);
    content.outlines.clear();
    content.polygons.clear();
    for (std::size_t i = 0; i < std::min(windows, crops.windows.size()); ++i) content.polygons.push_back(polygonOf(crops.windows[i]));
    return content;
}

void cropsContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    const auto words = [](const preview::CropStatistics& crops) {
        return QStringList{PreviewText::tr("labels kept %1").arg(percent(crops.keypointsKept)), PreviewText::tr("animals cut %1").arg(percent(crops.animalsCut)),
                           PreviewText::tr("animals lost %1").arg(percent(crops.animalsLost))};
    };
    const auto& first = answer.crops.front();
    if (answer.crops.size() == 1) {
        out.after = heatContent(out, first, 8);
        out.after.title = PreviewText::tr("where crops land, %1 draws").arg(first.draws);
        const bool single = request.request.config.loader == config::Loader::SingleImgaug;   // there jitter resizes what the window has cut or padded
        out.status = words(first) + QStringList{single ? PreviewText::tr("input %1 to %2").arg(sizeText(first.smallest), sizeText(first.largest))
                                                : first.smallest == first.largest ? PreviewText::tr("window %1").arg(sizeText(first.largest))
                                                                               : PreviewText::tr("window %1 to %2").arg(sizeText(first.smallest), sizeText(first.largest))};
        return;
    }
    for (const auto& crops : answer.crops) {
        CanvasContent content = heatContent(out, crops, 4);
        content.marked = crops.sampling == request.request.config.cropSampling;
        content.title = fromUtf8(preview::samplingName(crops.sampling)) + (content.marked ? PreviewText::tr(" (yours)") : QString());
        if (content.marked) out.status = words(crops);
        out.sheet.push_back(std::move(content));
    }
    out.status.prepend(PreviewText::tr("the four samplings, %1 draws each").arg(first.draws));
}

/// PyTorch: what of the frame the input shows when an affine step zooms it.
void zoomContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    CanvasContent ghosts = out.before;
    ghosts.showLabels = false;
    ghosts.title = PreviewText::tr("your frame and what of it the input shows");
    for (const auto& draw : answer.draws) {
        const QRectF box = polygonOf(preview::shownInFrame(draw.sample, draw.sample.image.size())).boundingRect();   // nothing is turned here
        const cv::Size shown(qRound(box.width()), qRound(box.height()));
        if (!box.contains(QRectF(QPointF(0, 0), ghosts.logical()))) {   // one around the whole frame would be cut off
            ghosts.outlines.push_back(box);
            ghosts.outlineTexts.push_back(answer.draws.size() > 1 ? text(draw.title) : QString());
        }
        out.status += answer.draws.size() > 1 ? PreviewText::tr("%1: %2 of the frame").arg(text(draw.title), sizeText(shown)) : PreviewText::tr("%1 of the frame").arg(sizeText(shown));
    }
    out.sheet.push_back(std::move(ghosts));
    for (const auto& draw : answer.draws) {
        CanvasContent content = contentOf(request, answer, draw, false);
        content.title = text(draw.title) + QStringLiteral(": ") + sizeText(draw.sample.image.size());
        content.gridStep = request.request.config.stride;
        out.sheet.push_back(std::move(content));
    }
}

void sizeContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    if (request.request.config.loader == config::Loader::Torch) {
        zoomContent(request, answer, out);
        return;
    }
    const bool multi = request.request.config.loader == config::Loader::MultiImgaug;
    const QString names[] = {PreviewText::tr("jitter low"), PreviewText::tr("jitter middle"), PreviewText::tr("jitter high")};
    CanvasContent ghosts = out.before;
    ghosts.showLabels = false;
    ghosts.title = multi ? PreviewText::tr("your frame and the size of the crop") : PreviewText::tr("your frame and the size of the input");
    for (std::size_t i = 0; i < answer.sizes.size() && i < 3; ++i) {
        const auto& check = answer.sizes[i];
        const QString verdict = check.verdict == augment::SizeVerdict::Fits ? QString() : check.verdict == augment::SizeVerdict::TooLarge ? PreviewText::tr(": too large") : PreviewText::tr(": too small");
        out.status += names[i] + u' ' + sizeText(check.input) + verdict;
        if (i == 1) continue;   // low and high frame it
        ghosts.outlines.emplace_back(0, 0, check.input.width, check.input.height);
        ghosts.outlineTexts.push_back(names[i] + u' ' + QStringLiteral("%1×%2").arg(check.input.width).arg(check.input.height) + verdict);
    }
    out.sheet.push_back(std::move(ghosts));
    for (const auto& draw : answer.draws) {
        CanvasContent content = contentOf(request, answer, draw, false);
        content.title = text(draw.title) + QStringLiteral(": ") + sizeText(draw.sample.image.size());
        content.gridStep = request.request.config.stride;
        if (draw.sample.skipped) content.stamp = PreviewText::tr("skipped");
        out.sheet.push_back(std::move(content));
    }
    const QString share = percent(answer.refusedShare);
    out.status.prepend(answer.refusedShare <= 0.0 ? PreviewText::tr("never refused")
                       : multi ? PreviewText::tr("%1 of the draws break the limits: crop_size is used unscaled").arg(share) : PreviewText::tr("refused %1").arg(share));
}

/// The outlines a turned frame takes, from one end of the range to the other.
QPolygonF turned(const preview::DrawResult& draw, cv::Size frame)
{
    const cv::Matx23d& m = draw.sample.outFromFrame;
    const double scale = std::hypot(m(0, 0), m(1, 0));
    QPolygonF out;
    for (const auto& [x, y] : {std::pair(0.0, 0.0), std::pair(double(frame.width), 0.0), std::pair(double(frame.width), double(frame.height)), std::pair(0.0, double(frame.height))})
        out << QPointF((m(0, 0) * x + m(0, 1) * y + m(0, 2)) / scale, (m(1, 0) * x + m(1, 1) * y + m(1, 2)) / scale);
    return out;
}

void extremesContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    const auto op = preview::opForKey(request.request.focusKey);
    CanvasContent fan = out.before;
    fan.title = PreviewText::tr("your frame");
    const bool flip = op == augment::Op::Mirror || op == augment::Op::Fliplr;
    const bool turns = op == augment::Op::Rotation || op == augment::Op::Affine || op == augment::Op::Count;
    if (turns) {
        for (const auto& draw : answer.draws) fan.polygons.push_back(turned(draw, answer.before.size()));
        fan.title = PreviewText::tr("your frame and how far it turns");
    }
    QStringList parts;
    for (const auto& name : request.request.project->info.jointNames()) parts += fromUtf8(name);
    if (flip) fan.names = parts;
    out.sheet.push_back(std::move(fan));
    for (std::size_t i = 0; i < answer.draws.size(); ++i) {
        CanvasContent content = contentOf(request, answer, answer.draws[i], false);
        if (flip) content.names = parts;   // which name stands where is the question
        content.title = text(answer.draws[i].title);
        if (content.title.isEmpty()) content.title = fromUtf8(answer.draws[i].title.english());
        out.sheet.push_back(std::move(content));
    }
    out.status = {text(augment::opLabel(op == augment::Op::Count ? augment::Op::Rotation : op)) + PreviewText::tr(": from one end of its range to the other, everything else off")};
    if (flip) {
        QStringList swaps;
        for (const auto& [a, b] : request.request.config.symmetricPairs)
            if (a >= 0 && b >= 0 && a < parts.size() && b < parts.size()) swaps += parts[a] + QStringLiteral(" ↔ ") + parts[b];
        out.status += swaps.isEmpty() ? PreviewText::tr("no pairs are swapped: left stays left in name only") : PreviewText::tr("swapped: %1").arg(swaps.join(QStringLiteral(", ")));
    }
}

QString firedText(const augment::FiredOp& fired)
{
    return fired.arguments.empty() ? text(augment::opLabel(fired.op)) : text(augment::opLabel(fired.op)) + u' ' + fromUtf8(fired.arguments);
}

/// One draw in words: first what fired, then what it made of the labels, then sizes.
QStringList statusOf(const preview::Answer& answer, const preview::DrawResult& draw, const PictureRequest& request)
{
    QStringList parts;
    const auto& sample = draw.sample;
    for (const auto& fired : sample.fired)
        if (preview::isAugmentation(fired.op)) parts += firedText(fired);
    const bool targets = request.request.view == View::ScoreMap || request.request.view == View::Locref || request.request.view == View::Paf;
    QStringList about;
    if (answer.effectiveRadius > 0 && request.request.view == View::ScoreMap) {
        about += PreviewText::tr("effective radius %1 px").arg(QLocale().toString(preview::effectiveRadius(request.request.config, sample), 'f', 1));
    }
    if (answer.overlap) {
        about += PreviewText::tr("limb cells %1, with several limbs %2").arg(answer.overlap->covered).arg(answer.overlap->severalLimbs);
        if (answer.overlap->overwritten > 0) about += PreviewText::tr("%1 cells where one animal overwrites another (hatched)").arg(answer.overlap->overwritten);
    }
    if (parts.isEmpty() && !targets) parts += PreviewText::tr("no operation fired");
    parts = targets ? about + parts : parts + about;   // what the view is about comes first
    if (!sample.lost.empty()) parts += PreviewText::tr("labels lost %1").arg(sample.lost.size());
    if (answer.skippedDraws > 0) parts += PreviewText::tr("%1 draws without it passed over").arg(answer.skippedDraws);
    const cv::Size size = sample.image.size() * std::max(1, answer.coarse);
    const cv::Size map = targets::mapSizeFor(request.request.config, size);
    if (request.request.config.loader != config::Loader::Torch) parts += PreviewText::tr("scale %1").arg(QLocale().toString(sample.drawnScale, 'f', 2));
    parts += PreviewText::tr("input %1").arg(sizeText(size));
    parts += PreviewText::tr("score map %1×%2").arg(map.width).arg(map.height);
    return parts;
}

void batchContent(const preview::Answer& answer, PreviewPictures& out)
{
    if (!answer.memory) return;
    const cv::Size padded = answer.memory->padded;
    for (auto& content : out.sheet)   // the batch is as large as its largest image; the rest is black
        if (content.logical() != QSize(padded.width, padded.height)) content.outlines.emplace_back(0, 0, padded.width, padded.height);
    const double bytes = 3.0 * answer.memory->images * padded.width * padded.height;
    const int images = answer.memory->images;
    out.status = {images == 1 ? PreviewText::tr("an image of %1").arg(sizeText(padded)) : PreviewText::tr("%1 images of %2").arg(images).arg(sizeText(padded)),
                  PreviewText::tr("%1 as bytes, %2 as the network's numbers").arg(fromUtf8(preview::bytesText(bytes)), fromUtf8(preview::bytesText(4 * bytes)))};
}

void receptiveContent(const preview::Answer& answer, PreviewPictures& out)
{
    const double side = answer.receptive->field / std::max(0.01, answer.receptive->scaleHigh);
    out.after = out.before;
    out.after.title = answer.receptive->scaleHigh != answer.receptive->scaleLow ? PreviewText::tr("what one place of the network's answer sees, at jitter high")
                                                                              : PreviewText::tr("what one place of the network's answer sees");
    for (int i = 0; side > 0 && i < out.before.labels.individuals; ++i) {
        QPointF sum;
        int n = 0;
        for (int k = 0; k < out.before.labels.parts; ++k) {
            const auto& p = out.before.labels.at(i, k);
            if (dataset::Annotations::isLabeled(p)) sum += QPointF(p.x, p.y), ++n;
        }
        if (n > 0) out.after.outlines.emplace_back(sum.x() / n - side / 2, sum.y() / n - side / 2, side, side);
    }
    if (answer.receptive->field > 0) out.status = {PreviewText::tr("receptive field %1 px of the input").arg(answer.receptive->field)};
}

/// Many draws in words; each one's own stand in its note.
QStringList sheetStatus(const preview::Answer& answer, bool scaled)
{
    if (answer.draws.empty()) return {};
    double low = 1e300, high = 0.0;
    std::size_t lost = 0;
    for (const auto& draw : answer.draws) {
        low = std::min(low, draw.sample.drawnScale), high = std::max(high, draw.sample.drawnScale);
        lost += draw.sample.lost.size();
    }
    QStringList parts = {PreviewText::tr("%1 draws; point at one to read what happened to it").arg(answer.draws.size())};
    const QLocale locale;
    if (scaled) parts += low == high ? PreviewText::tr("scale %1").arg(locale.toString(low, 'f', 2))
                                     : PreviewText::tr("scale %1 to %2").arg(locale.toString(low, 'f', 2), locale.toString(high, 'f', 2));
    if (lost > 0) parts += PreviewText::tr("labels lost %1").arg(lost);
    if (answer.skippedDraws > 0) parts += PreviewText::tr("%1 draws without it passed over").arg(answer.skippedDraws);
    return parts;
}

void drawsContent(const PictureRequest& request, const preview::Answer& answer, PreviewPictures& out)
{
    const bool sheet = answer.draws.size() > 1 || answer.view == View::Batch;
    for (std::size_t i = 0; i < answer.draws.size(); ++i) {
        const auto& draw = answer.draws[i];
        CanvasContent content = contentOf(request, answer, draw, !sheet);
        if (sheet) {
            const QString number = QString::number(answer.view == View::Batch ? i + 1 : draw.draw + 1);
            content.title = answer.view == View::Batch ? PreviewText::tr("image %1").arg(number) : PreviewText::tr("draw %1").arg(number);
            content.shortTitle = number;
            content.note = content.title + QStringLiteral("\n") + statusOf(answer, draw, request).join(u'\n');
            out.sheet.push_back(std::move(content));
        } else {
            out.after = std::move(content);
        }
    }
    if (sheet) out.status = sheetStatus(answer, request.request.config.loader != config::Loader::Torch);
    else if (!answer.draws.empty()) out.status = statusOf(answer, answer.draws.front(), request);
    if (answer.view == View::Batch) batchContent(answer, out);
    if (answer.draws.empty() || sheet) return;
    markWindow(request, answer.draws.front(), out.before);
    const QSize size = out.after.logical();
    const QString pixels = sizeText({size.width(), size.height()});
    out.after.title = request.compare == CompareWith::Difference ? PreviewText::tr("how it differs from your frame, times 4, %1").arg(pixels)
                                                                 : PreviewText::tr("what the network is fed, %1").arg(pixels);
    // first, because a narrow window cuts titles at their end
    if (request.request.draw > 0 || request.request.onlyFired) out.after.title.prepend(PreviewText::tr("draw %1: ").arg(answer.draws.front().draw + 1));
    if (answer.coarse > 1) out.after.title += PreviewText::tr(" (coarse)");
    for (const int i : answer.draws.front().sample.lost) {
        const auto& p = answer.beforeLabels.points[static_cast<std::size_t>(i)];
        out.before.lostLabels.emplace_back(p.x, p.y);
    }
}

/// Each picture once more at the size it will be painted with: the interface thread then copies pixels and resamples none.
void fitSheet(PreviewPictures& out, const QSizeF& area)
{
    if (out.sheet.empty() || area.isEmpty()) return;
    QSize largest(1, 1);
    for (const auto& content : out.sheet) largest = largest.expandedTo(content.logical());
    const double scale = SheetCanvas::scaleFor(area, largest, static_cast<int>(out.sheet.size()));
    if (scale >= 1.0) return;
    for (auto& content : out.sheet) {
        const QSize target(qMax(1, qRound(content.logical().width() * scale)), qMax(1, qRound(content.logical().height() * scale)));
        Picture& picture = content.image;
        const QImage& from = picture.forWidth(target.width());
        if (from.width() <= target.width()) continue;
        const cv::Mat pixels(from.height(), from.width(), CV_8UC4, const_cast<uchar*>(from.constBits()), static_cast<std::size_t>(from.bytesPerLine()));
        auto* fitted = new cv::Mat;
        cv::resize(pixels, *fitted, {target.width(), target.height()}, 0, 0, cv::INTER_AREA);
        std::erase_if(picture.smaller, [&](const QImage& level) { return level.width() <= target.width(); });
        picture.smaller.push_back(owned(fitted));
    }
}

}  // namespace

QImage toImage(const cv::Mat& mat)
{
    if (mat.empty()) return {};
    const auto format = mat.channels() == 4 ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    auto* keep = new cv::Mat(mat);   // the image holds the matrix alive
    return QImage(keep->data, keep->cols, keep->rows, static_cast<qsizetype>(keep->step), format, [](void* p) { delete static_cast<cv::Mat*>(p); }, keep);
}

/// Half the size, means of 2 x 2 pixels. A row or column left over stands for itself: with a size that is not twice another one OpenCV would take ten times as long.
cv::Mat halved(const cv::Mat& image)
{
    cv::Mat out((image.rows + 1) / 2, (image.cols + 1) / 2, image.type());
    const cv::Size whole(image.cols / 2, image.rows / 2);
    const auto part = [&](const cv::Rect& from, const cv::Rect& to) {
        if (to.empty()) return;
        cv::Mat target = out(to);
        cv::resize(image(from), target, to.size(), 0, 0, cv::INTER_AREA);
    };
    const bool column = image.cols % 2 != 0, row = image.rows % 2 != 0;
    part({0, 0, 2 * whole.width, 2 * whole.height}, {0, 0, whole.width, whole.height});
    if (column) part({image.cols - 1, 0, 1, 2 * whole.height}, {whole.width, 0, 1, whole.height});
    if (row) part({0, image.rows - 1, 2 * whole.width, 1}, {0, whole.height, whole.width, 1});
    if (column && row) part({image.cols - 1, image.rows - 1, 1, 1}, {whole.width, whole.height, 1, 1});
    return out;
}

Picture toPicture(const cv::Mat& rgb)
{
    Picture out;
    if (rgb.empty()) return out;
    auto* bgra = new cv::Mat;   // Format_RGB32 is B, G, R, unused in memory
    cv::cvtColor(rgb, *bgra, cv::COLOR_RGB2BGRA);
    cv::Mat level = *bgra;
    out.image = owned(bgra);
    constexpr int kSmall = 900;   // px: below that painting is quick anyway
    while (level.cols > kSmall) {
        auto* half = new cv::Mat(halved(level));
        level = *half;
        out.smaller.push_back(owned(half));
    }
    return out;
}

std::shared_ptr<const PreviewPictures> makePictures(const PictureRequest& request, const Progress& progress)
{
    auto out = std::make_shared<PreviewPictures>();
    out->asked = std::make_shared<PictureRequest>(request);
    out->answer = preview::answer(request.request, progress);
    if (progress.stopRequested()) return out;   // nobody will see it
    const auto& answer = out->answer;
    out->before.image = request.before.isNull() ? toPicture(answer.before) : request.before;
    out->before.labels = answer.beforeLabels;
    out->before.names = request.partNames;
    out->before.title = PreviewText::tr("your frame, %1").arg(sizeText(answer.before.size()));
    if (!answer.problem.text.empty()) {
        out->after = out->before;   // without a picture the canvas would stay empty and the reason unseen
        out->after.title.clear();
        out->after.stamp = text(answer.problem);
        out->status = {text(answer.problem)};
        return out;
    }
    switch (answer.view) {
    case View::Crops: cropsContent(request, answer, *out); break;
    case View::Size: sizeContent(request, answer, *out); break;
    case View::Extremes: extremesContent(request, answer, *out); break;
    case View::Receptive: receptiveContent(answer, *out); break;
    case View::Probability:
        out->status = {PreviewText::tr("none of them: %1 of the samples").arg(percent(answer.firing->none))};
        break;
    case View::Schedule: break;
    default: drawsContent(request, answer, *out);
    }
    fitSheet(*out, request.sheetArea);
    if (preview::hasFigure(answer, request.request)) {
        out->figure = [pictures = std::weak_ptr<const PreviewPictures>(out)](cv::Size2d size) {
            const auto held = pictures.lock();
            return held ? preview::figureFor(held->answer, held->asked->request, size) : preview::Figure{size, {}};
        };
    }
    return out;
}

}  // namespace pt::ui
