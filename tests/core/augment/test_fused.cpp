// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's way of computing a draw against the step-by-step one, which the golden data is compared with.
#include "core/augment/fused_canvas.h"
#include "core/augment/operations.h"
#include "core/augment/picture_memory.h"
#include "core/augment/vector.h"
#include "core/augment/wide.h"
#include "tests/core/augment/configurations.h"

#include <opencv2/imgproc.hpp>

#include <QtTest>

#include <cmath>

using namespace pt;
using namespace pt::augment;
using testing::frame;
using testing::labels;

namespace {

struct Difference { double mean = 0, share = 0, largest = 0; };

/// Mean difference, share of samples that differ by more than `allowed`, largest difference.
Difference difference(const cv::Mat& a, const cv::Mat& b, double allowed, int border = 0)
{
    const cv::Rect inner(border, border, a.cols - 2 * border, a.rows - 2 * border);
    cv::Mat d;
    cv::absdiff(a(inner), b(inner), d);
    d = d.clone().reshape(1);
    Difference out;
    out.mean = cv::mean(d)[0];
    out.share = cv::countNonZero(d > allowed) / static_cast<double>(d.total());
    cv::minMaxLoc(d, nullptr, &out.largest);
    return out;
}

QString text(const Difference& d) { return QStringLiteral("mean %1, share %2, largest %3").arg(d.mean).arg(d.share).arg(d.largest); }

}  // namespace

class FusedTest final : public QObject
{
    Q_OBJECT

    /// Runs one operation on both canvases.
    template <class Step>
    static std::pair<cv::Mat, cv::Mat> both(const cv::Mat& image, Step step)
    {
        static Workspace workspace;
        ExactCanvas exact(image);
        FusedCanvas fused(image, workspace.memory());
        step(static_cast<Canvas&>(exact));
        step(static_cast<Canvas&>(fused));
        return {exact.take(), fused.take()};
    }

    template <class Step>
    static void same(const cv::Mat& image, Step step, double largest, double share)
    {
        const auto [a, b] = both(image, step);
        QCOMPARE(a.size(), b.size());
        const auto d = difference(a, b, 0);
        QVERIFY2(d.largest <= largest && d.share <= share, qPrintable(text(d)));
    }

private slots:
    void copiesAreEqual()
    {
        for (const cv::Size size : {cv::Size(97, 61), cv::Size(64, 48), cv::Size(5, 3)}) {
            const cv::Mat image = frame(size);
            same(image, [&](Canvas& c) { c.crop({1, 1, size.width - 2, size.height - 2}); }, 0, 0);
            same(image, [&](Canvas& c) { c.pad({3, 4, 5, 6}, false, {}); }, 0, 0);
            same(image, [&](Canvas& c) { c.pad({1, 2, 1, 2}, true, {}); }, 0, 0);
            same(image, [&](Canvas& c) { c.pad({3, 4, 5, 6}, false, {124, 116, 104}); }, 0, 0);
            same(image, [&](Canvas& c) { c.flip(); }, 0, 0);
            same(image, [&](Canvas& c) { c.flip(), c.crop({1, 0, size.width - 1, size.height}), c.flip(), c.pad({2, 0, 0, 3}, false, {}); }, 0, 0);
            same(image, [&](Canvas& c) { c.pad({2, 2, 2, 2}, false, {}), c.crop({1, 1, size.width, size.height}), c.flip(), c.flip(); }, 0, 0);
            same(image, [&](Canvas& c) { c.crop({0, 0, size.width - 1, size.height}), c.pad({0, 4, 0, 0}, false, {}); }, 0, 0);
            same(image, [&](Canvas& c) { c.equalize(); }, 0, 0);
            same(image, [&](Canvas& c) { c.table(gammaTable(1.7)); }, 0, 0);
            same(image, [&](Canvas& c) { c.grayscale(0.7, Rounding::Truncate), c.grayscale(0.6, Rounding::HalfEven); }, 0, 0);
            const cv::Rect hole(1, 1, 2, 1);
            same(image, [&](Canvas& c) { c.holes(std::span(&hole, 1)); }, 0, 0);
            for (const bool perChannel : {false, true}) {
                same(image, [&](Canvas& c) { c.dropout({0.2, 0.3, 0.21, perChannel, 5}); }, 0, 0);
                same(image, [&](Canvas& c) { c.noise(9.5, perChannel, Rounding::HalfEven, 3); }, 0, 0);
            }
            same(image, [&](Canvas& c) { c.noise(9.5, true, Rounding::Truncate, 3); }, 0, 0);
        }
    }
    void warpHasOpenCvsIntegers()
    {
        for (const cv::Size size : {cv::Size(151, 97), cv::Size(701, 503), cv::Size(5, 3), cv::Size(1, 9)}) {
            const cv::Mat source = frame(size);
            for (const double degrees : {-25.0, -3.3, 0.0, 12.5, 90.0}) {
                const auto m = torchAffine(size, degrees, 1.1, {3, -2}, {});
                cv::Mat expected;
                cv::warpAffine(source, expected, m, size, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
                QCOMPARE(cv::norm(expected, warp(source, m), cv::NORM_INF), 0.0);
            }
        }
        const cv::Mat image = frame({151, 97});
        for (const double degrees : {-25.0, -3.3, 0.0, 12.5, 90.0}) {
            for (const double scale : {0.5, 1.0, 1.25}) {
                const auto m = torchAffine(image.size(), degrees, scale, {3, -2}, {});
                same(image, [&](Canvas& c) { c.affine(m); }, 0, 0);
                same(image, [&](Canvas& c) { c.affine(m), c.pad({30, 0, 31, 0}, false, {}), c.crop({20, 5, 120, 140}); }, 0, 0);
            }
        }
    }
    void wideLoopsArePlainOnes()
    {
        const wide::Width widest = wide::width();
        if (widest == wide::Width::Plain) QSKIP("this machine has no AVX2");
        // whatever a loop does must not depend on the machine: same seed, same losses
        const auto compare = [widest](const char* what, const auto& make) {
            wide::allow(wide::Width::Plain);
            const cv::Mat plain = make();
            for (const wide::Width width : {wide::Width::Avx2, wide::Width::Avx512}) {
                if (width > widest) continue;
                wide::allow(width);
                const cv::Mat here = make();
                QVERIFY2(here.size() == plain.size() && cv::norm(here, plain, cv::NORM_INF) == 0.0, what);
            }
        };
        Workspace workspace;
        const auto fused = [&workspace](const cv::Mat& image, const auto& step) {
            FusedCanvas canvas(image, workspace.memory());
            step(canvas);
            return canvas.take().clone();
        };
        for (const cv::Size size : {cv::Size(701, 203), cv::Size(64, 48), cv::Size(39, 17), cv::Size(8, 5), cv::Size(7, 3), cv::Size(1, 1)}) {
            const cv::Mat image = frame(size), part = frame({size.width + 20, size.height + 9})(cv::Rect({10, 4}, size));
            for (const cv::Mat& source : {image, part}) {
                for (const double degrees : {-25.0, 0.0, 12.5, 180.0}) {
                    const auto m = torchAffine(size, degrees, 1.1, {3, -2}, {});
                    compare("affine", [&] { return warp(source, m); });
                    compare("affine, resized", [&] { return fused(source, [&](Canvas& c) { c.affine(m), c.resize({size.width * 2 / 3 + 1, size.height * 2 / 3 + 1}, Filter::Cubic); }); });
                }
                for (const auto& spec : {imgaugElastic(35, 5, 4), torchElastic(9)}) {
                    compare("elastic", [&] {
                        cv::Mat out = source;
                        warpBy(out, {size, spec}, -1.0);
                        return out;
                    });
                }
                for (const Filter filter : {Filter::Cubic, Filter::Linear}) {
                    for (const double scale : {0.37, 0.8, 1.7}) {
                        compare("resize", [&] { return fused(source, [&](Canvas& c) { c.resize({1 + cvRound(size.width * scale), 1 + cvRound(size.height * scale)}, filter); }); });
                    }
                }
                compare("numbers", [&] {
                    const std::array<float, 3> mean = {123.7F, 116.3F, 103.5F}, factor = {0.017F, 0.0175F, 0.0174F};
                    cv::Mat out(1, 3 * size.width, CV_32FC1);
                    vec::normalise(out.ptr<float>(), source.ptr(0), size.width, mean.data(), factor.data());
                    return out;
                });
                for (const double angle : {-60.0, 10.0}) compare("motion blur", [&] { return fused(source, [&](Canvas& c) { c.convolve(motionBlurKernel(7, angle, 0.3)); }); });
                for (const int tiles : {3, 8}) compare("clahe", [&] { return fused(source, [&](Canvas& c) { c.clahe(3.0, tiles); }); });
                compare("table", [&] { return fused(source, [](Canvas& c) { c.table(sigmoidTable(9.0, 0.4)); }); });
                compare("equalisation", [&] { return fused(source, [](Canvas& c) { c.equalize(); }); });
                for (const auto rounding : {Rounding::HalfEven, Rounding::Truncate}) compare("noise", [&] { return fused(source, [&](Canvas& c) { c.noise(12.0, true, rounding, 5); }); });
            }
        }
    }
    void cutAwayStaysBlack()
    {
        // A rotated picture, cut and padded again on the same side: what was cut away may not come back.
        const cv::Mat image(80, 120, CV_8UC3, cv::Scalar::all(200));
        const auto m = imgaugAffine(image.size(), 20, 1, 1).pixels;
        same(image, [&](Canvas& c) { c.affine(m), c.crop({10, 10, 90, 60}), c.pad({15, 15, 15, 15}, false, {}); }, 0, 0);
    }
    void kernels()
    {
        const cv::Mat image = frame({151, 97});
        for (const double angle : {-90.0, -37.5, 0.0, 30.0, 90.0}) {
            for (const double direction : {-1.0, 0.0, 0.4}) {
                same(image, [&](Canvas& c) { c.convolve(motionBlurKernel(7, angle, direction)); }, 1, 0.08);
                same(image, [&](Canvas& c) { c.convolve(motionBlurKernel(15, angle, direction)); }, 1, 0.12);
            }
        }
        for (const cv::Mat& k : {sharpenKernel(0.2, 1.1), embossKernel(1.0, 1.5), embossKernel(0.3, 0.5), edgeKernel(0.75)}) {
            same(image, [&](Canvas& c) { c.convolve(k); }, 1, 0.01);
        }
        same(frame({5, 3}), [&](Canvas& c) { c.convolve(motionBlurKernel(15, 20, 0)); }, 1, 0.1);   // larger than the picture
    }
    /// docs/architecture.md derives it: both round a sum that they know to within `reach` grey levels, so they can only part where the
    /// true sum lies that close to the middle between two grey levels, and then by one.
    void kernelsPartOnlyHalfwayBetweenTwoGreyLevels()
    {
        const cv::Mat image = frame({151, 97});
        const auto check = [&](const cv::Mat& kernel, double reach) {
            cv::Mat values, sums;
            image.convertTo(values, CV_64F);
            cv::Mat weights;
            kernel.convertTo(weights, CV_64F);
            cv::filter2D(values, sums, CV_64F, weights, {-1, -1}, 0.0, cv::BORDER_REFLECT_101);
            const auto [stepwise, fused] = both(image, [&](Canvas& c) { c.convolve(kernel); });
            int parted = 0, halfway = 0;
            for (int y = 0; y < image.rows; ++y) {
                for (int i = 0; i < 3 * image.cols; ++i) {
                    const double sum = sums.ptr<double>(y)[i], below = sum - std::floor(sum);
                    const bool close = std::abs(below - 0.5) <= reach;
                    const int difference = std::abs(int(stepwise.ptr(y)[i]) - int(fused.ptr(y)[i]));
                    if (difference > 1 || (difference == 1 && !close)) QFAIL(qPrintable(QStringLiteral("%1 apart where the sum is %2, reach %3").arg(difference).arg(sum).arg(reach)));
                    parted += difference;
                    halfway += close ? 1 : 0;
                }
            }
            QVERIFY(parted <= halfway);
            QVERIFY2(halfway < 0.5 * static_cast<double>(image.total()) * 3, "the statement would say nothing");
        };
        for (const int k : {3, 7, 15}) {
            for (const double angle : {-90.0, -37.5, 0.0, 30.0, 90.0}) {
                for (const double direction : {-1.0, 0.0, 0.4}) {
                    const cv::Mat kernel = motionBlurKernel(k, angle, direction);
                    check(kernel, cv::countNonZero(kernel) / 256.0 + 0.002);   // from 11 x 11 on the stepwise one is OpenCV's Fourier transform
                }
            }
        }
        for (const cv::Mat& kernel : {sharpenKernel(0.2, 1.1), embossKernel(1.0, 1.5), embossKernel(0.3, 0.5), edgeKernel(0.75)}) check(kernel, 0.002);
    }
    void oneInterpolationStaysWithinTheContrastAroundIt_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("turned, then smaller, bilinear") << 0;
        QTest::newRow("turned, then smaller, bicubic") << 1;
        QTest::newRow("turned, then larger, bicubic") << 2;
        QTest::newRow("turned, cut, then smaller, bicubic") << 3;
        QTest::newRow("warped, then smaller, bicubic") << 4;
    }
    /// docs/architecture.md derives it: a bilinear value lies between the pixels around it, a bicubic one leaves that range by at most
    /// kOver of it, because its negative weights add up to that. So two ways to the same place cannot be further apart than the contrast there allows.
    void oneInterpolationStaysWithinTheContrastAroundIt()
    {
        QFETCH(int, steps);
        constexpr double kOver = 0.4453125;   // ((1 + 2 * 0.1875)^2 - 1) / 2: Keys' kernel with A = -0.75 halfway, both axes
        const cv::Size size(151, 97);
        cv::Mat image(size, CV_8UC3);   // slopes, and sharp edges on them
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                const bool disc = std::hypot(x - 70.0, y - 45.0) < 22.0, stripe = x % 40 < 3;
                image.at<cv::Vec3b>(y, x) = {static_cast<uchar>(x * 255 / size.width), static_cast<uchar>(disc ? 250 : y), static_cast<uchar>(stripe ? 10 : 200 - y)};
            }
        }
        const auto turn = torchAffine(size, 17.0, 1.1, {3, -2}, {});
        const bool elastic = steps == 4;
        const ElasticSpec spec = imgaugElastic(15, 5, 4);
        const cv::Rect window = steps == 3 ? cv::Rect(12, 9, 120, 77) : cv::Rect(cv::Point(0, 0), size);
        const cv::Size target = steps == 2 ? cv::Size(window.width * 5 / 4, window.height * 5 / 4) : cv::Size(window.width * 3 / 5, window.height * 3 / 5);
        const Filter filter = steps == 0 ? Filter::Linear : Filter::Cubic;
        const auto drawn = [&](Canvas& c) {
            if (elastic) c.elastic(spec, -1.0);
            else c.affine(turn);
            if (steps == 3) c.crop(window);
            c.resize(target, filter);
        };
        const auto [stepwise, fused] = both(image, drawn);
        QCOMPARE(stepwise.size(), target);
        // one step's range grows by 2 * kOver when it is bicubic; half a grey level of rounding a step grows with it
        const double steep = 1.0 + 2.0 * kOver, grown = (elastic ? steep : 1.0) * (filter == Filter::Cubic ? steep : 1.0);
        const double factor = 1.0 + (grown - 1.0) / 2.0 + kOver;
        // How far the pixels that either way looks at lie from the place: the later step's reach carried through the earlier one, and its own.
        const int reach = elastic ? 8 : filter == Filter::Cubic ? 5 : 4, border = reach + 40;
        cv::Mat around, high, low;
        cv::copyMakeBorder(image, around, border, border, border, border, cv::BORDER_CONSTANT);   // black outside counts
        const cv::Mat square = cv::getStructuringElement(cv::MORPH_RECT, {2 * reach + 1, 2 * reach + 1});
        cv::dilate(around, high, square);
        cv::erode(around, low, square);
        cv::Matx23d back;
        cv::invertAffineTransform(turn, back);
        const cv::Mat field = elastic ? fieldGrid({size, spec}) : cv::Mat();
        const auto beyond = [&](const cv::Mat& other) {   // samples outside of what the statement allows
            int out = 0;
            for (int y = 0; y < target.height; ++y) {
                for (int x = 0; x < target.width; ++x) {
                    const cv::Point2d canvas((x + 0.5) * window.width / target.width - 0.5 + window.x, (y + 0.5) * window.height / target.height - 0.5 + window.y);
                    cv::Point2d place(back(0, 0) * canvas.x + back(0, 1) * canvas.y + back(0, 2), back(1, 0) * canvas.x + back(1, 1) * canvas.y + back(1, 2));
                    if (elastic) {
                        const auto d = field.at<cv::Vec2f>(std::clamp(cvRound(canvas.y), 0, size.height - 1), std::clamp(cvRound(canvas.x), 0, size.width - 1));
                        place = canvas - cv::Point2d(d[0], d[1]);
                    }
                    const int px = std::clamp(cvRound(place.x) + border, 0, around.cols - 1), py = std::clamp(cvRound(place.y) + border, 0, around.rows - 1);
                    for (int c = 0; c < 3; ++c) {
                        const double contrast = high.at<cv::Vec3b>(py, px)[c] - low.at<cv::Vec3b>(py, px)[c];
                        const double apart = std::abs(double(stepwise.at<cv::Vec3b>(y, x)[c]) - double(other.at<cv::Vec3b>(y, x)[c]));
                        out += apart > factor * contrast + 2.0 ? 1 : 0;
                    }
                }
            }
            return out;
        };
        QCOMPARE(beyond(fused), 0);
        cv::Mat elsewhere;   // a picture of another place breaks it
        cv::flip(fused, elsewhere, -1);
        QVERIFY(beyond(elsewhere) > 0);
        const auto d = difference(stepwise, fused, 24);
        QVERIFY2(d.mean > 0.0, "the two ways never part here, so nothing was shown");
    }
    void equalisationIsOpenCvs()
    {
        for (const cv::Size size : {cv::Size(701, 503), cv::Size(31, 7)}) {
            const cv::Mat image = frame(size);
            std::vector<cv::Mat> channels;
            cv::split(image, channels);
            for (auto& channel : channels) cv::equalizeHist(channel, channel);
            cv::Mat expected, made = image;
            cv::merge(channels, expected);
            equalizeAllChannels(made);
            QCOMPARE(cv::norm(expected, made, cv::NORM_INF), 0.0);
        }
    }
    void coloursApart()
    {
        const cv::Mat image = frame({157, 93});
        const Tables tables = {gammaTable(0.5), logTable(1.2), linearTable(1.4)};
        const ClaheArguments arguments = {{0.5, 3.0, 8.0}, {4, 1, 9}};
        same(image, [&](Canvas& c) { c.tables(tables); }, 0, 0);
        same(image, [&](Canvas& c) { c.clahe(arguments); }, 0, 0);
        ExactCanvas tabled(image), equalised(image);
        tabled.tables(tables);
        equalised.clahe(arguments);
        std::vector<cv::Mat> wanted, levels, made, equal;
        cv::split(image, wanted), cv::split(tabled.take(), made), cv::split(equalised.take(), equal);
        levels = {wanted[0].clone(), wanted[1].clone(), wanted[2].clone()};
        gammaContrast(levels[0], 0.5), logContrast(levels[1], 1.2), linearContrast(levels[2], 1.4);
        for (std::size_t c = 0; c < 3; ++c) {
            QCOMPARE(cv::norm(made[c], levels[c], cv::NORM_INF), 0.0);
            cv::Mat expected = wanted[c].clone();
            if (c != 1) cv::createCLAHE(arguments.limits[c], {arguments.tiles[c], arguments.tiles[c]})->apply(wanted[c], expected);   // one tile: left alone
            QCOMPARE(cv::norm(equal[c], expected, cv::NORM_INF), 0.0);
        }
    }
    void claheIsOpenCvs()
    {
        for (const cv::Size size : {cv::Size(160, 120), cv::Size(151, 97), cv::Size(31, 7)}) {
            for (const int tiles : {3, 5, 8, 12}) {
                for (const double limit : {0.1, 2.0, 8.0}) {
                    const cv::Mat image = frame(size);
                    std::vector<cv::Mat> channels;
                    cv::split(image, channels);
                    const auto clahe = cv::createCLAHE(limit, cv::Size(tiles, tiles));
                    for (auto& channel : channels) clahe->apply(channel, channel);
                    cv::Mat expected;
                    cv::merge(channels, expected);
                    const auto [stepwise, fused] = both(image, [&](Canvas& c) { c.clahe(limit, tiles); });
                    QCOMPARE(cv::norm(stepwise, fused, cv::NORM_INF), 0.0);
                    const auto d = difference(expected, stepwise, 0);
                    QVERIFY2(d.largest <= 1 && d.share <= 0.001, qPrintable(text(d)));
                }
            }
        }
    }
    void resizeIsOpenCvs()
    {
        const cv::Mat image = frame({151, 97});
        for (const cv::Size size : {cv::Size(60, 39), cv::Size(121, 78), cv::Size(189, 122), cv::Size(151, 40), cv::Size(3, 2)}) {
            same(image, [&](Canvas& c) { c.flip(), c.resize(size, Filter::Antialias); }, 0, 0);
            same(image, [&](Canvas& c) { c.flip(), c.resize(size, Filter::Area); }, 0, 0);
            for (const Filter filter : {Filter::Cubic, Filter::Linear}) {
                const double share = filter == Filter::Cubic ? 0.003 : 0.2;   // OpenCV ends a row, and keeps the bilinear between its passes, in other integers
                const auto [stepwise, fused] = both(image, [&](Canvas& c) { c.resize(size, filter); });
                cv::Mat expected;
                cv::resize(image, expected, size, 0, 0, filter == Filter::Cubic ? cv::INTER_CUBIC : cv::INTER_LINEAR);
                for (const cv::Mat& made : {stepwise, fused}) {
                    const auto d = difference(expected, made, 0);
                    QVERIFY2(d.largest <= 1 && d.share <= share, qPrintable(text(d)));
                }
                const double largest = filter == Filter::Cubic ? 0 : 1, apart = filter == Filter::Cubic ? 0 : share;   // both make the cubic one with the same function
                same(image, [&](Canvas& c) { c.resize(size, filter); }, largest, apart);
                same(image, [&](Canvas& c) { c.flip(), c.resize(size, filter); }, largest, apart);
                same(image, [&](Canvas& c) { c.crop({10, 5, 130, 90}), c.pad({8, 0, 4, 13}, false, {}), c.resize(size, filter); }, largest, apart);
            }
        }
    }
    void stepsInStripesAreOpenCvsWhole()
    {
        // large enough for several stripes; odd, so that no border is a vector's
        const cv::Mat image = frame({701, 503}), part = frame({801, 603})(cv::Rect(40, 30, 701, 503));
        for (const cv::Mat& source : {image, part}) {
            for (const auto& spec : {imgaugElastic(35, 5, 4), torchElastic(9)}) {
                const Displacement field{source.size(), spec};
                const cv::Mat grid = fieldGrid(field);
                cv::Mat map(source.size(), CV_32FC2), expected, made = source;
                for (int y = 0; y < map.rows; ++y) {
                    for (int x = 0; x < map.cols; ++x) map.at<cv::Vec2f>(y, x) = cv::Vec2f(static_cast<float>(x), static_cast<float>(y)) - grid.at<cv::Vec2f>(y, x);
                }
                cv::remap(source, expected, map, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_CONSTANT);
                warpBy(made, field, -1.0);
                QCOMPARE(cv::norm(expected, made, cv::NORM_INF), 0.0);
            }
            for (const cv::Mat& kernel : {motionBlurKernel(7, 30, 0.2), embossKernel(1.0, 1.5), motionBlurKernel(15, 10, 0)}) {
                cv::Mat expected, made = source;
                cv::filter2D(source, expected, -1, kernel, {-1, -1}, 0.0, cv::BORDER_REFLECT_101 | cv::BORDER_ISOLATED);
                convolve(made, kernel);
                QCOMPARE(cv::norm(expected, made, cv::NORM_INF), 0.0);
            }
        }
        // the field is the Gaussian blur of its noise, whatever the margin and the number of stripes, but for its 16 bits
        for (const auto& spec : {imgaugElastic(35, 5, 4), torchElastic(9), imgaugElastic(20, 1.5, 3), imgaugElastic(50, 30, 8)}) {
            for (const cv::Size size : {cv::Size(701, 503), cv::Size(13, 9)}) {
                const cv::Mat grid = fieldGrid({size, spec});
                std::array<cv::Mat, 2> noise;
                for (auto& n : noise) n.create(size.height + 2 * spec.margin, size.width + 2 * spec.margin, CV_16SC1);
                for (int y = 0; y < noise[0].rows; ++y) vec::uniformPairs(noise[0].ptr<std::int16_t>(y), noise[1].ptr<std::int16_t>(y), noise[0].cols, spec.seed, static_cast<std::uint32_t>(y * noise[0].cols));
                if (spec.diagonal) noise[1] = noise[0];
                for (int axis = 0; axis < 2; ++axis) {
                    cv::Mat smooth;
                    noise[static_cast<std::size_t>(axis)].convertTo(smooth, CV_64F, 1.0 / vec::kNoiseUnit);
                    cv::GaussianBlur(smooth, smooth, {spec.kernel, spec.kernel}, spec.sigma, spec.sigma, cv::BORDER_REFLECT_101);
                    double worst = 0, sum = 0, squares = 0;
                    for (int y = 0; y < size.height; ++y) {
                        for (int x = 0; x < size.width; ++x) {
                            const double off = grid.at<cv::Vec2f>(y, x)[axis] - spec.alpha * smooth.at<double>(y + spec.margin, x + spec.margin);
                            worst = std::max(worst, std::abs(off)), sum += off, squares += off * off;
                        }
                    }
                    const double rounded = (spec.kernel / 2 + 2.0) / vec::kNoiseUnit;   // half a unit for each product of two ways, and the weights' own
                    QVERIFY2(worst < rounded * spec.alpha, qPrintable(QString::number(worst / spec.alpha)));
                    const double usual = std::sqrt(squares / size.area());
                    QVERIFY2(usual < 0.4 * std::sqrt(spec.kernel) / vec::kNoiseUnit * spec.alpha, qPrintable(QString::number(usual / spec.alpha)));
                    const double mean = std::abs(sum) / size.area();
                    QVERIFY2(mean < 5e-5 * spec.alpha, qPrintable(QString::number(mean / spec.alpha)));   // nothing is pushed to one side
                }
            }
        }
    }
    void elasticIsTheSame()
    {
        for (const cv::Size size : {cv::Size(161, 96), cv::Size(1, 7), cv::Size(9, 1)}) {
            for (const auto& spec : {imgaugElastic(5.0, 5.0, 77), imgaugElastic(40.0, 5.0, 78), torchElastic(9)}) {
                const cv::Mat image = frame(size);
                same(image, [&](Canvas& c) { c.elastic(spec, -1.0); }, 0, 0);
                same(image, [&](Canvas& c) { c.flip(), c.elastic(spec, 1.0); }, 1, 0.001);   // OpenCV's rounded weights are not symmetric
                same(image, [&](Canvas& c) { c.elastic(spec, -1.0), c.pad({3, 4, 5, 6}, false, {}); }, 0, 0);
            }
        }
    }
    void wholePipelines_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("single-animal imgaug") << 0;
        QTest::newRow("multi-animal imgaug") << 1;
        QTest::newRow("PyTorch") << 2;
        QTest::newRow("PyTorch, everything on") << 3;
        QTest::newRow("PyTorch, top-down") << 4;
        QTest::newRow("PyTorch, collate") << 5;
    }
    void wholePipelines()
    {
        QFETCH(int, kind);
        const auto config = testing::configuration(kind);
        const cv::Mat image = frame({320, 240});
        const cv::Mat before = image.clone();
        Workspace workspace;
        Sample fused;
        double mean = 0;
        constexpr int kDraws = 120;
        for (std::uint64_t draw = 0; draw < kDraws; ++draw) {
            const Plan plan = samplePlan(3, draw, 0);
            const auto exact = apply(plan, config, image, labels());
            QVERIFY2(exact, exact ? "" : exact.error().english().c_str());
            const auto made = applyFused(plan, config, image, labels(), {}, workspace, fused);
            QVERIFY2(made, made ? "" : made.error().english().c_str());
            QCOMPARE(fused.image.size(), exact->image.size());
            QCOMPARE(fused.firedBits, exact->firedBits);
            QCOMPARE(fused.lost.size(), exact->lost.size());
            QVERIFY(fused.visibility == exact->visibility);
            QVERIFY(cv::norm(cv::Mat(fused.outFromFrame - exact->outFromFrame), cv::NORM_INF) < 1e-9);
            for (std::size_t i = 0; i < fused.labels.points.size(); ++i) {
                const cv::Point2d d = fused.labels.points[i] - exact->labels.points[i];
                QVERIFY2(std::isnan(d.x) || std::hypot(d.x, d.y) < 1e-9, qPrintable(QStringLiteral("draw %1 label %2: %3, %4").arg(draw).arg(i).arg(d.x).arg(d.y)));
                QCOMPARE(std::isnan(fused.labels.points[i].x), std::isnan(exact->labels.points[i].x));
            }
            const auto d = difference(exact->image, fused.image, 24);
            mean += d.mean / kDraws;
            // Equalisations of already interpolated pixels amplify a difference; a few borders move by a pixel.
            const bool equalised = (fused.firedBits & (1U << static_cast<unsigned>(Op::HistEq) | 1U << static_cast<unsigned>(Op::Clahe) | 1U << static_cast<unsigned>(Op::HistEqGlobal) |
                                                         1U << static_cast<unsigned>(Op::Emboss))) != 0;
            QVERIFY2(d.mean < (equalised ? 12.0 : 4.0) && d.share < (equalised ? 0.12 : 0.06), qPrintable(QStringLiteral("draw %1, operations %2: ").arg(draw).arg(fused.firedBits, 0, 2) + text(d)));
        }
        QVERIFY2(mean < 1.2, qPrintable(QString::number(mean)));
        QVERIFY(cv::norm(image, before, cv::NORM_INF) == 0);
    }
    void aTinyFrameAndAHugeOne()
    {
        Workspace workspace;
        Sample out;
        for (int kind = 0; kind < 6; ++kind) {
            auto config = testing::configuration(kind);
            for (const cv::Size size : {cv::Size(1, 1), cv::Size(2, 9), cv::Size(17, 1), cv::Size(1201, 803)}) {
                dataset::Annotations one(1, 3);
                one.at(0, 0) = {size.width / 2.0, size.height / 2.0};
                for (std::uint64_t draw = 0; draw < 25; ++draw) {
                    const Plan plan = samplePlan(8, draw, 0);
                    const auto exact = apply(plan, config, frame(size), one);
                    const auto made = applyFused(plan, config, frame(size), one, {}, workspace, out);
                    QVERIFY2(exact.operator bool() == made.operator bool(), qPrintable(QStringLiteral("kind %1, %2x%3, draw %4: %5 %6").arg(kind).arg(size.width).arg(size.height).arg(draw)
                        .arg(exact ? QString() : QString::fromStdString(exact.error().english())).arg(made ? QString() : QString::fromStdString(made.error().english()))));
                    if (made) QCOMPARE(out.image.size(), exact->image.size());
                }
            }
        }
    }
    void pictureMemoryIsKeptAndBounded()
    {
        keepPictureMemory();
        const cv::Size size(1200, 900);
        uchar* first = nullptr;
        {
            const cv::Mat image(size, CV_8UC3, cv::Scalar::all(7));
            first = image.data;
            const cv::Mat view = image(cv::Rect(3, 4, 50, 60)), copy = view.clone();
            QCOMPARE(copy.at<cv::Vec3b>(59, 49), cv::Vec3b(7, 7, 7));
        }
        QVERIFY(keptPictureBytes() >= static_cast<std::size_t>(size.area()) * 3);
        const cv::Mat again(900, 1190, CV_8UC3);   // a little smaller: the same memory
        QCOMPARE(again.data, first);
        std::array<uchar, 12> own = {1, 2, 3};
        { const cv::Mat around(2, 2, CV_8UC3, own.data()); }   // given memory is its owner's
        for (int i = 0; i < 40; ++i) { const cv::Mat large(4000 + i * 40, 5000, CV_8UC3); }
        QVERIFY(keptPictureBytes() <= std::size_t{256} << 20U);
        cv::Mat::setDefaultAllocator(cv::Mat::getStdAllocator());
    }
    void leftAndRightOnlySwappedWhenFlippedIfAskedFor()
    {
        auto config = testing::configuration(0);
        config.symmetricPairs = {{0, 1}};
        config.fliplrGate = 1.0;
        config.fliplrProb = 0.5;
        config.rotationProb = 0;
        config.cropRatio = 0;
        config.elastic = false;
        int asDeepLabCut = 0, corrected = 0, flips = 0;
        for (std::uint64_t draw = 0; draw < 60; ++draw) {
            const Plan plan = samplePlan(3, draw, 0);
            ApplyOptions options;
            const auto usual = apply(plan, config, frame({320, 240}), labels(), options);
            options.swapOnlyWhenFlipped = true;
            const auto right = apply(plan, config, frame({320, 240}), labels(), options);
            const bool flipped = usual->outFromFrame(0, 0) < 0;
            const auto original = labels();
            const bool order = original.at(0, 0).x < original.at(0, 1).x;
            const auto swapped = [&](const Sample& s) { return (s.labels.at(0, 0).x < s.labels.at(0, 1).x) != order; };
            flips += flipped ? 1 : 0;
            // a swap undoes the order that a flip has turned round: not flipped and swapped looks turned round
            asDeepLabCut += swapped(*usual) != flipped ? 1 : 0;
            corrected += swapped(*right) == false ? 1 : 0;
        }
        QVERIFY(flips > 10 && flips < 50);
        QCOMPARE(asDeepLabCut, 60);
        QCOMPARE(corrected, 60);
    }
};
QTEST_APPLESS_MAIN(FusedTest)
#include "test_fused.moc"
