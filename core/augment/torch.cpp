// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The PyTorch engine's chain (reference sections 3.6, 3.7 and 4.2): albumentations in a fixed order.
#include "core/augment/draw.h"

#include "core/augment/normal_quantile.h"

#include <algorithm>
#include <cmath>

namespace pt::augment {
namespace {

using dataset::Annotations;

constexpr double kMissing = Annotations::kMissing;
const cv::Scalar kMeanColour(124, 116, 104);   ///< What 0 after normalisation is, in 8 bits.

/// Index of the point a crop is drawn for: all count, labelled or not.
std::size_t chooseAnchor(const Points& points, cv::Size frame, bool byDensity, double unit)
{
    std::size_t valid = 0;
    for (const auto& p : points) valid += Annotations::isLabeled(p) ? 1 : 0;
    const double radius = 0.1 * std::min(frame.width, frame.height);
    const auto weight = [&](const cv::Point2d& a) {
        if (!Annotations::isLabeled(a)) return 0.0;
        if (!byDensity) return 1.0;
        double count = 0.0;  // the point counts itself
        for (const auto& b : points) {
            const cv::Point2d d = a - b;
            count += d.dot(d) <= radius * radius ? 1.0 : 0.0;   // false for a missing one
        }
        return count;
    };
    double total = 0.0;
    for (const auto& p : points) total += weight(p);
    double sum = 0.0;
    std::size_t last = points.size();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double w = weight(points[i]);
        if (w <= 0.0) continue;
        sum += w;
        last = i;
        if (unit * total < sum) break;
    }
    return last;
}

}  // namespace

cv::Point sampleCropTorch(const config::TorchCropSampling& crop, cv::Size frame, const Points& points, const Units& unit)
{
    using config::TorchCropMethod;
    TorchCropMethod method = crop.method;
    if (method == TorchCropMethod::Hybrid) method = unit[0] < 0.5 ? TorchCropMethod::Uniform : TorchCropMethod::Density;
    double cx = unit[1];
    double cy = unit[2];
    const bool anchored = method != TorchCropMethod::Uniform;
    const std::size_t anchor = anchored ? chooseAnchor(points, frame, method == TorchCropMethod::Density, unit[3]) : points.size();
    if (anchor < points.size()) {
        const double m = std::clamp(crop.maxShift, 0.0, 0.4);
        const double below1 = std::nextafter(1.0, 0.0);
        cx = std::clamp((points[anchor].x + m * unit[1] * crop.width) / frame.width, 0.0, below1);
        cy = std::clamp((points[anchor].y + m * unit[2] * crop.height) / frame.height, 0.0, below1);
    }
    return {static_cast<int>((frame.width - crop.width + 1) * cx), static_cast<int>((frame.height - crop.height + 1) * cy)};
}

/// The flattened list that albumentations gets: animals with a label, then the unique parts. What is not labelled stands at (0, 0)
/// and travels along; unique parts of an image without any stand at (-1, -1) and are masked.
void Draw::torchLabels()
{
    const auto& names = m_config.torch->metadata;
    const int unique = std::min(m_parts, static_cast<int>(names.uniqueBodyparts.size()));
    const int bodyparts = m_parts - unique;
    const int animals = m_labels.individuals - (unique > 0 ? 1 : 0);
    const cv::Size frame = m_canvas.size();
    auto& sample = m_sample;
    sample.list.clear();
    sample.listIndex.clear();
    sample.listVisibility.clear();
    sample.visibility.assign(m_labels.points.size(), 0);
    const auto visible = [&](const cv::Point2d& p) { return p.x > 0 && p.y > 0 && p.x < frame.width && p.y < frame.height; };
    const auto add = [&](int individual, int from, int count, bool always) {
        int seen = 0;
        for (int k = from; k < from + count; ++k) seen += visible(m_labels.at(individual, k)) ? 1 : 0;
        if (seen == 0 && !always) return;
        for (int k = from; k < from + count; ++k) {
            const cv::Point2d& p = m_labels.at(individual, k);
            const bool in = visible(p);
            sample.list.push_back(seen == 0 ? cv::Point2d(-1, -1) : Annotations::isLabeled(p) ? p : cv::Point2d(0, 0));
            sample.listIndex.push_back(individual * m_parts + k);
            sample.listVisibility.push_back(seen == 0 ? std::int8_t{-1} : in ? std::int8_t{2} : std::int8_t{0});
        }
    };
    const bool topDown = m_config.torch->model.method != config::TorchMethod::BottomUp;
    int chosen = topDown ? m_options.individual : -1;
    for (int i = 0; i < std::max(animals, 0); ++i) {
        if (topDown && chosen >= 0 && i != chosen) continue;
        const std::size_t before = sample.list.size();
        add(i, 0, bodyparts, false);
        if (topDown && sample.list.size() > before) break;   // one animal a sample
    }
    if (unique > 0 && !topDown) add(m_labels.individuals - 1, bodyparts, unique, true);
    for (auto& p : sample.labels.points) p = {kMissing, kMissing};
}

/// The box of the animal: its labels with bbox_margin around, clipped to the image.
void Draw::torchBox()
{
    const cv::Size size = m_canvas.size();
    const double margin = m_config.torch->data.bboxMargin;
    m_box = {1e300, 1e300, -1e300, -1e300};
    bool any = false;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_sample.listVisibility[i] <= 0) continue;
        const auto& p = m_points[i];
        m_box = {std::min(m_box.x0, p.x - margin), std::min(m_box.y0, p.y - margin), std::max(m_box.x1, p.x + margin), std::max(m_box.y1, p.y + margin)};
        any = true;
    }
    if (!any) m_box = {};
    const auto clip = [](double v, double hi) { return std::clamp(v, 0.0, hi); };
    m_box = {clip(m_box.x0, size.width), clip(m_box.y0, size.height), clip(m_box.x1, size.width), clip(m_box.y1, size.height)};
}

void Draw::moveBox(const cv::Matx23d& m)
{
    const cv::Point2d corners[4] = {{m_box.x0, m_box.y0}, {m_box.x1, m_box.y0}, {m_box.x1, m_box.y1}, {m_box.x0, m_box.y1}};
    m_box = {1e300, 1e300, -1e300, -1e300};
    for (const auto& c : corners) {
        const double x = m(0, 0) * c.x + m(0, 1) * c.y + m(0, 2), y = m(1, 0) * c.x + m(1, 1) * c.y + m(1, 2);
        m_box = {std::min(m_box.x0, x), std::min(m_box.y0, y), std::max(m_box.x1, x), std::max(m_box.y1, y)};
    }
}

/// resize and longest_max_size.
void Draw::torchSizes(const config::TorchAugmentation& a)
{
    const auto resizeBoth = [this](cv::Size size, cv::Point2d pointScale) {
        const cv::Size old = m_canvas.size();
        const cv::Size target(std::max(1, size.width), std::max(1, size.height));
        resizeTo(target, Filter::Linear, pointScale);
        const double bx = static_cast<double>(target.width) / old.width, by = static_cast<double>(target.height) / old.height;
        m_box = {m_box.x0 * bx, m_box.y0 * by, m_box.x1 * bx, m_box.y1 * by};
        fired(Op::PreResize, "%d\u00d7%d px", target.width, target.height);
    };
    if (a.resize && fires(Op::PreResize)) {
        const cv::Size old = m_canvas.size();
        const double sx = static_cast<double>(a.resize->width) / old.width, sy = static_cast<double>(a.resize->height) / old.height;
        if (a.resize->keepRatio) {
            const double s = std::min(sy, sx);
            resizeBoth({static_cast<int>(old.width * s), static_cast<int>(old.height * s)}, {s, s});
            const cv::Size now = m_canvas.size();
            padBy({0, std::max(0, a.resize->width - now.width), std::max(0, a.resize->height - now.height), 0});
        } else {
            resizeBoth({a.resize->width, a.resize->height}, {sx, sy});
        }
    }
    if (a.longestMaxSize && fires(Op::PreResize)) {
        const cv::Size old = m_canvas.size();
        const double s = *a.longestMaxSize / static_cast<double>(std::max(old.width, old.height));
        if (s != 1.0) resizeBoth({cvRound(old.width * s), cvRound(old.height * s)}, {s, s});
    }
}

void Draw::torchAffineStep(const config::TorchAffine& a)
{
    const cv::Size size = m_canvas.size();
    const double degrees = range(Op::Affine, 0, a.rotation[0], a.rotation[1]);
    const double scale = range(Op::Affine, 1, a.scaling[0], a.scaling[1]);
    cv::Point2d shift(integer(Op::Affine, 2, a.translation[0], a.translation[1]), integer(Op::Affine, 3, a.translation[0], a.translation[1]));
    if (a.translationFraction != std::array<double, 2>{}) {
        shift = {range(Op::Affine, 2, a.translationFraction[0], a.translationFraction[1]) * size.width,
                 range(Op::Affine, 3, a.translationFraction[0], a.translationFraction[1]) * size.height};
    }
    const cv::Point2d shear(range(Op::Affine, 4, a.shear[0], a.shear[1]), range(Op::Affine, 5, a.shear[0], a.shear[1]));
    const cv::Matx23d m = torchAffine(size, degrees, scale, shift, shear);
    m_canvas.affine(m);
    movePoints(m_points, m);
    moveBox(m);
    moved(m);
    fired(Op::Affine, "%.1f\u00b0, \u00d7%.2f, shift %.0f, %.0f px", degrees, scale, shift.x, shift.y);
}

/// Scale factors and shifts come from a standard normal cut off at the limits, not from one that is as wide as they are.
void Draw::torchRandomBox(const config::TorchRandomBox& r)
{
    const auto truncated = [](double u, double lo, double hi) {
        const double a = normalCdf(lo), b = normalCdf(hi);
        return std::clamp(normalQuantile(a + u * (b - a)), lo, hi);
    };
    const cv::Size size = m_canvas.size();
    const double w = (m_box.x1 - m_box.x0) / size.width, h = (m_box.y1 - m_box.y0) / size.height;
    double cx = m_box.x0 / size.width + 0.5 * w, cy = m_box.y0 / size.height + 0.5 * h;
    double sw = 1.0, sh = 1.0;
    if (unit(Op::RandomBox, 0) < r.scaleProb) {
        sw = truncated(unit(Op::RandomBox, 1), r.scaleFactor[0], r.scaleFactor[1]);
        sh = truncated(unit(Op::RandomBox, 2), r.scaleFactor[0], r.scaleFactor[1]);
    }
    if (unit(Op::RandomBox, 3) < r.shiftProb) {
        cx += w * truncated(unit(Op::RandomBox, 4), -r.shiftFactor, r.shiftFactor);
        cy += h * truncated(unit(Op::RandomBox, 5), -r.shiftFactor, r.shiftFactor);
    }
    const auto clip = [](double v) { return std::clamp(v, 0.0, 1.0); };
    m_box = {clip(cx - 0.5 * w * sw) * size.width, clip(cy - 0.5 * h * sh) * size.height, clip(cx + 0.5 * w * sw) * size.width,
             clip(cy + 0.5 * h * sh) * size.height};
    fired(Op::RandomBox, "\u00d7%.2f, \u00d7%.2f", sw, sh);
}

void Draw::torchCrop(const config::TorchCropSampling& c)
{
    const auto trbl = centredPadding(m_canvas.size(), {c.width, c.height});
    if (trbl != std::array<int, 4>{}) {
        padBy(trbl);
        m_box = {m_box.x0 + trbl[3], m_box.y0 + trbl[0], m_box.x1 + trbl[3], m_box.y1 + trbl[0]};
        fired(Op::Pad, "to %d\u00d7%d px", m_canvas.size().width, m_canvas.size().height);
    }
    if (!fires(Op::Crop)) return;
    const cv::Point corner = sampleCropTorch(c, m_canvas.size(), m_points, m_plan.u[index(Op::Crop)]);
    m_sample.crop = {corner, cv::Size(c.width, c.height)};
    cropTo(m_sample.crop);
    m_box = {m_box.x0 - corner.x, m_box.y0 - corner.y, m_box.x1 - corner.x, m_box.y1 - corner.y};
    for (auto& p : m_points) {
        if (!(p.x >= 0 && p.y >= 0 && p.x < c.width && p.y < c.height)) p = {kMissing, kMissing};
    }
    fired(Op::Crop, "%d\u00d7%d px at (%d, %d)", c.width, c.height, corner.x, corner.y);
}

/// Ten black rectangles; a label under one is lost.
void Draw::torchCovering()
{
    constexpr std::size_t kHoles = 10;
    constexpr double kSmallest = 0.01, kLargest = 0.05;
    const cv::Size size = m_canvas.size();
    std::array<cv::Rect, kHoles> holes;
    Random random(noiseSeed(Op::Covering));
    const auto whole = [&random](int below) { return static_cast<int>(random.below(static_cast<std::uint64_t>(std::max(0, below)) + 1)); };
    for (auto& hole : holes) {
        hole.height = static_cast<int>(size.height * random.uniform(kSmallest, kLargest));
        hole.width = static_cast<int>(size.width * random.uniform(kSmallest, kLargest));
        hole.y = whole(size.height - hole.height);
        hole.x = whole(size.width - hole.width);
    }
    m_canvas.holes(holes);
    for (auto& p : m_points) {
        for (const auto& h : holes) {
            if (p.x >= h.x && p.x < h.x + h.width && p.y >= h.y && p.y < h.y + h.height) p = {kMissing, kMissing};
        }
    }
    fired(Op::Covering, "%d holes", static_cast<int>(kHoles));
}

void Draw::torchAppearance(const config::TorchAugmentation& a)
{
    if (fires(Op::HistEqGlobal)) {
        m_canvas.equalize();
        fired(Op::HistEqGlobal, "");
    }
    if (fires(Op::MotionBlur)) {
        const cv::Mat kernel = scratch::torchMotionKernel(m_plan.u[index(Op::MotionBlur)]);
        m_canvas.convolve(kernel);
        fired(Op::MotionBlur, "k %d", kernel.rows);
    }
    if (fires(Op::Covering)) torchCovering();
    if (fires(Op::Elastic)) {
        movePointsTorch(m_points, m_canvas.elastic(torchElastic(noiseSeed(Op::Elastic)), 1.0));
        fired(Op::Elastic, "alpha %.0f", 20.0);
    }
    if (fires(Op::Grayscale)) {
        const double alpha = range(Op::Grayscale, 0, 0.5, 1.0);
        m_canvas.grayscale(alpha, Rounding::Truncate);
        fired(Op::Grayscale, "alpha %.2f", alpha);
    }
    if (fires(Op::GaussianNoise)) {
        const double sigma = *a.gaussianNoise * std::sqrt(unit(Op::GaussianNoise, 0));   // the variance is uniform
        m_canvas.noise(sigma, true, Rounding::Truncate, noiseSeed(Op::GaussianNoise));
        fired(Op::GaussianNoise, "sigma %.1f", sigma);
    }
}

void Draw::torchAutoPad(const config::TorchAutoPadding& p)
{
    const cv::Size size = m_canvas.size();
    const auto missing = [](int length, const std::optional<int>& least, const std::optional<int>& divisor) {
        if (least) return std::max(0, *least - length);
        const int d = std::max(1, divisor.value_or(1));
        return (d - length % d) % d;
    };
    const int h = missing(size.height, p.minHeight, p.heightDivisor), w = missing(size.width, p.minWidth, p.widthDivisor);
    if (h == 0 && w == 0) return;
    int top = h / 2, left = w / 2;
    if (p.position == "random") {
        top = integer(Op::AutoPad, 0, 0, h);
        left = integer(Op::AutoPad, 1, 0, w);
    } else if (p.position != "center") {
        top = p.position.starts_with("top") ? 0 : h;
        left = p.position.ends_with("left") ? 0 : w;
    }
    padBy({top, w - left, h - top, left}, p.reflect, cv::Scalar::all(p.borderValue));
    m_box = {m_box.x0 + left, m_box.y0 + top, m_box.x1 + left, m_box.y1 + top};
    fired(Op::AutoPad, "to %d\u00d7%d px", size.width + w, size.height + h);
}

/// Labels outside become invisible; the exact edge counts as inside.
void Draw::torchVisibility(double right, double bottom)
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const auto& p = m_points[i];
        const bool inside = p.x >= 0 && p.y >= 0 && p.x <= right && p.y <= bottom;   // false for NaN
        if (m_sample.listVisibility[i] > 0 && !inside) m_sample.listVisibility[i] = 0;
    }
}

/// The animal's box, cut out and resized (reference 3.7). What lies outside is, as in training, the mean colour.
void Draw::torchTopDown(const config::TorchTopDownCrop& c, bool normalize)
{
    const cv::Size image = m_canvas.size();
    const auto whole = [](double v, double hi) { return static_cast<int>(std::clamp(v, 0.0, hi)); };
    const double cut0 = std::clamp(m_box.x0, 0.0, static_cast<double>(image.width)), cut1 = std::clamp(m_box.x1, 0.0, static_cast<double>(image.width));
    const double cutTop = std::clamp(m_box.y0, 0.0, static_cast<double>(image.height)), cutBottom = std::clamp(m_box.y1, 0.0, static_cast<double>(image.height));
    double w = whole(cut1 - cut0, image.width), h = whole(cutBottom - cutTop, image.height);
    const double cx = whole(cut0, image.width) + w / 2.0, cy = whole(cutTop, image.height) + h / 2.0;
    const cv::Scalar outside = normalize ? kMeanColour : cv::Scalar();
    if (w <= 0 || h <= 0) {   // the box left the picture: a blank one without labels
        m_canvas.crop({0, 0, 1, 1});
        m_canvas.pad({0, c.width, c.height, 0}, false, outside);
        m_canvas.crop({1, 1, c.width, c.height});
        std::fill(m_sample.listVisibility.begin(), m_sample.listVisibility.end(), std::int8_t{0});
        fired(Op::TopDownCrop, "the animal's box left the picture");
        return;
    }
    w += 2.0 * c.margin;
    h += 2.0 * c.margin;
    const double wanted = static_cast<double>(c.width) / c.height;
    if (c.withContext) {
        if (w / h > wanted) h = w / wanted;
        else if (w / h < wanted) w = h * wanted;
    }
    const auto round = [](double v) { return static_cast<int>(std::nearbyint(v)); };
    int x1 = round(cx - w / 2.0), y1 = round(cy - h / 2.0), x2 = round(cx + w / 2.0), y2 = round(cy + h / 2.0);
    int left = std::max(0, -x1), right = std::max(0, x2 - image.width), top = std::max(0, -y1), bottom = std::max(0, y2 - image.height);
    x1 = std::max(0, x1), y1 = std::max(0, y1), x2 = std::min(image.width, x2), y2 = std::min(image.height, y2);
    x2 = std::max(x2, x1 + 1), y2 = std::max(y2, y1 + 1);   // rounding must leave a pixel
    const cv::Rect window = cv::Rect(x1, y1, x2 - x1, y2 - y1) & cv::Rect(cv::Point(0, 0), image);
    if (!c.withContext) {
        const double ratio = static_cast<double>(window.width) / window.height;
        const int extra = ratio > wanted ? static_cast<int>(window.width - window.height * wanted) / 2 : 0;
        const int extraX = ratio < wanted ? static_cast<int>(window.height - window.width / wanted) / 2 : 0;
        top += extra, bottom += extra, left += extraX, right += extraX;
    }
    m_sample.crop = window;
    cropTo(window);
    padBy({top, right, bottom, left}, false, outside);
    const cv::Size cut = m_canvas.size();
    resizeTo({c.width, c.height}, Filter::Linear, {static_cast<double>(c.width) / cut.width, static_cast<double>(c.height) / cut.height});
    torchVisibility(c.height, c.width);   // DeepLabCut compares x with the height here; the same for square crops
    fired(Op::TopDownCrop, "%d\u00d7%d px of the frame", cut.width, cut.height);
}

/// Brings the image to the batch's size (reference 4.3): covers it, then cuts a window that may reach outside.
void Draw::torchCollate(const config::TorchCollate& c, bool normalize)
{
    const cv::Size image = m_canvas.size();
    const cv::Size first = m_options.reference.empty() ? image : m_options.reference;
    const auto multiple = [&](int v) { return c.multipleOf && *c.multipleOf > 0 ? (v + *c.multipleOf - 1) / *c.multipleOf * *c.multipleOf : v; };
    cv::Size target;
    bool square = false;
    if (c.type == "ResizeFromListCollate" && !c.scales.empty()) {
        const auto& chosen = c.scales[std::min(c.scales.size() - 1, static_cast<std::size_t>(m_plan.scale * static_cast<double>(c.scales.size())))];
        target = {chosen[1], chosen[0]};
    } else {
        const double scale = c.minScale + (c.maxScale - c.minScale) * m_plan.scale;
        const int shorter = std::min(first.width, first.height);
        const int side = static_cast<int>(std::nearbyint(std::min<double>(c.maxShortSide, std::max<double>(c.minShortSide, scale * shorter))));
        square = c.toSquare;
        if (square) {
            target = {multiple(side), multiple(side)};
        } else {
            const double ratio = std::min(c.maxRatio, static_cast<double>(std::max(first.width, first.height)) / shorter);
            const int longer = static_cast<int>(ratio * side);
            target = first.height < first.width ? cv::Size(multiple(longer), multiple(side)) : cv::Size(multiple(side), multiple(longer));
        }
    }
    target = {std::clamp(target.width, 1, 8192), std::clamp(target.height, 1, 8192)};
    const double ow = image.width, oh = image.height;
    int w = 0, h = 0;
    if (square) {
        const double shorter = std::min(ow, oh), longer = std::max(ow, oh);
        int s = target.width, l = static_cast<int>(s / shorter * longer);
        if (l > c.maxSize) l = c.maxSize, s = static_cast<int>(l / longer * shorter);
        w = oh < ow ? l : s, h = oh < ow ? s : l;
    } else {
        if (oh / target.height <= ow / target.width) h = target.height, w = static_cast<int>(ow * (target.height / oh));
        else h = static_cast<int>(oh * (target.width / ow)), w = target.width;
        if (std::max(h, w) > c.maxSize) {
            if (h <= w) w = c.maxSize, h = static_cast<int>(oh * (c.maxSize / ow));
            else w = static_cast<int>(ow * (c.maxSize / oh)), h = c.maxSize;
        }
    }
    w = std::max(1, w), h = std::max(1, h);
    resizeTo({w, h}, Filter::Antialias, {w / ow, h / oh});
    const auto offset = [&](std::size_t i, int size, int wanted) {
        const int extra = std::max(0, size - wanted);
        const int lo = std::max(-wanted / 2 - wanted % 2, -std::max(0, wanted - size) - c.maxShift);   // -wanted // 2 rounds down
        const int hi = std::min(c.maxShift + extra, extra + std::min(size, wanted) / 2);
        return integer(Op::Collate, i, lo, hi - 1);
    };
    const cv::Point corner(offset(0, w, target.width), offset(1, h, target.height));
    const cv::Scalar outside = normalize ? kMeanColour : cv::Scalar();
    padBy({std::max(0, -corner.y), std::max(0, corner.x + target.width - w), std::max(0, corner.y + target.height - h), std::max(0, -corner.x)}, false, outside);
    cropTo({std::max(0, corner.x), std::max(0, corner.y), target.width, target.height});
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const auto& p = m_points[i];
        if (p.x >= 0 && p.y >= 0 && p.x < target.width && p.y < target.height) continue;
        if (!Annotations::isLabeled(p)) continue;   // NaN is on no side
        m_points[i] = {-1, -1};
        m_sample.listVisibility[i] = -1;
    }
    fired(Op::Collate, "%d\u00d7%d px at (%d, %d)", target.width, target.height, corner.x, corner.y);
}

void Draw::torchFinish()
{
    const auto wasLabelled = [this](int flat) { return Annotations::isLabeled(m_labels.points[static_cast<std::size_t>(flat)]); };
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const int flat = m_sample.listIndex[i];
        m_sample.visibility[static_cast<std::size_t>(flat)] = m_sample.listVisibility[i];
        if (m_sample.listVisibility[i] > 0) m_sample.labels.points[static_cast<std::size_t>(flat)] = m_points[i];
        else if (wasLabelled(flat)) m_sample.lost.push_back(flat);
    }
    m_sample.image = m_canvas.take();
}

void Draw::torch()
{
    const auto& data = m_config.torch->data;
    const config::TorchAugmentation& a = m_options.inference ? data.inference : data.train;
    torchLabels();
    torchBox();
    torchSizes(a);
    if (a.hflip && fires(Op::Fliplr)) {
        const double width = m_canvas.size().width;
        flip(-1.0);
        if (a.hflip->hasSymmetries) swapFlattened(m_points, m_sample.listVisibility, a.hflip->symmetries);
        m_box = {width - m_box.x1, m_box.y0, width - m_box.x0, m_box.y1};
        fired(Op::Fliplr, a.hflip->hasSymmetries ? "flipped, pairs swapped" : "flipped");
    }
    if (a.affine && fires(Op::Affine)) torchAffineStep(*a.affine);
    if (a.randomBox && fires(Op::RandomBox)) torchRandomBox(*a.randomBox);
    if (a.cropSampling) torchCrop(*a.cropSampling);
    torchAppearance(a);
    if (a.autoPadding && fires(Op::AutoPad)) torchAutoPad(*a.autoPadding);
    torchVisibility(m_canvas.size().width, m_canvas.size().height);
    if (a.topDownCrop && m_config.torch->model.method != config::TorchMethod::BottomUp) torchTopDown(*a.topDownCrop, a.normalize);
    m_sample.chainSize = m_canvas.size();
    if (a.collate && fires(Op::Collate)) torchCollate(*a.collate, a.normalize);
    torchFinish();
}

}  // namespace pt::augment
