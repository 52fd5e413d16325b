// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every random argument of every operation, as the canvas is told it, against its distribution; and that none is missing here.
#include "core/augment/draw.h"
#include "core/augment/normal_quantile.h"
#include "tests/core/augment/configurations.h"
#include "tests/core/augment/goodness_of_fit.h"

#include <QtTest>

#include <map>
#include <set>
#include <string>
#include <utility>

using namespace pt;
using namespace pt::augment;
using namespace pt::testing;

namespace {

/// Writes down what a draw asks for, and makes no pixels.
class Recorder final : public Canvas
{
public:
    explicit Recorder(cv::Size size) : m_size(size) {}
    cv::Size size() const override { return m_size; }
    void crop(const cv::Rect& r) override
    {
        note("crop", {double(r.x), double(r.y), double(r.width), double(r.height)});
        m_size = r.size();
    }
    void pad(const std::array<int, 4>& p, bool, const cv::Scalar&) override
    {
        note("pad", {double(p[0]), double(p[1]), double(p[2]), double(p[3])});
        m_size += cv::Size(p[1] + p[3], p[0] + p[2]);
    }
    void flip() override { note("flip", {}); }
    void affine(const cv::Matx23d& m) override { note("affine", {m.val, m.val + 6}); }
    void resize(cv::Size size, Filter) override
    {
        note("resize", {double(size.width), double(size.height)});
        m_size = size;
    }
    Displacement elastic(const ElasticSpec& spec, double) override
    {
        note("elastic", {spec.alpha});
        return {m_size, ElasticSpec{}};   // moves nothing
    }
    void convolve(const cv::Mat& k) override
    {
        std::vector<double> cells = {double(k.rows)};
        for (int y = 0; y < k.rows; ++y) for (int x = 0; x < k.cols; ++x) cells.push_back(k.at<float>(y, x));
        note("convolve", cells);
    }
    void tables(const Tables& three) override
    {
        std::vector<double> v;
        for (const auto& t : three) v.insert(v.end(), t.begin(), t.end());
        note("tables", std::move(v));
    }
    void equalize() override { note("equalize", {}); }
    using Canvas::clahe;
    void clahe(const ClaheArguments& a) override { note("clahe", {a.limits[0], double(a.tiles[0]), a.limits[1], double(a.tiles[1]), a.limits[2], double(a.tiles[2])}); }
    void grayscale(double alpha, Rounding) override { note("grayscale", {alpha}); }
    void noise(double sigma, bool perChannel, Rounding, std::uint64_t) override { note("noise", {sigma, perChannel ? 1.0 : 0.0}); }
    void dropout(const DropoutSpec& s) override { note("dropout", {s.probability, s.heightFraction, s.widthFraction, s.perChannel ? 1.0 : 0.0}); }
    void holes(std::span<const cv::Rect> holes) override
    {
        std::vector<double> v;
        for (const auto& h : holes) v.insert(v.end(), {double(h.x), double(h.y), double(h.width), double(h.height)});
        note("holes", v);
    }
    cv::Mat take() override { return {}; }

    using Call = std::pair<std::string, std::vector<double>>;
    std::vector<Call> calls;
    /// The arguments of the last call of this kind; empty when there was none.
    std::vector<double> of(const std::string& name) const
    {
        for (auto it = calls.rbegin(); it != calls.rend(); ++it) if (it->first == name) return it->second;
        return {};
    }

private:
    void note(const char* name, std::vector<double> v) { calls.emplace_back(name, std::move(v)); }
    cv::Size m_size;
};

const cv::Size kFrame(640, 480);

struct Drawn
{
    Recorder canvas{kFrame};
    Sample sample;
};

dataset::Annotations oneLabel(int parts = 3)
{
    dataset::Annotations a(1, parts);
    a.at(0, 0) = {320.0, 240.0};
    return a;
}

Drawn draw(const Plan& plan, const config::PoseConfig& config, const ApplyOptions& options, const dataset::Annotations& labels = oneLabel())
{
    Drawn d;
    Draw draw(plan, config, labels, options, d.canvas, d.sample);
    switch (config.loader) {
    case config::Loader::SingleImgaug: draw.single(); break;
    case config::Loader::MultiImgaug: draw.multi(); break;
    case config::Loader::Torch: draw.torch(); break;
    case config::Loader::TensorPack: draw.tensorPack(); break;
    default: draw.scaleCrop(); break;
    }
    return d;
}

using Argument = std::pair<Op, int>;   ///< Operation, place of the number in its plan.
using Look = std::function<double(const Drawn&)>;

/// One argument and what it must follow: a continuous distribution known to `step`, or shares of whole numbers from `first` on.
struct Row
{
    const char* name;
    Argument argument;
    config::PoseConfig config;
    Look look;
    Distribution wanted;
    double slack = 0.0;              ///< The statistic's own, for values that are rounded: half a step as a share of the range.
    int first = 0;
    std::vector<double> shares = {};
    int parts = 3;                   ///< Of the animal; one is labelled.
};

config::PoseConfig imgaug(int kind)
{
    using config::Stochastic;
    auto c = testing::configuration(kind);
    constexpr double kRatio = 0.5;
    c.scaleJitter.reset();
    c.globalScale = 1.0;
    c.motionBlur = c.covering = c.elastic = c.grayscale = true;
    c.gaussianNoise = 12.75;
    c.histeqContrast.enabled = true;
    c.logContrast = {true, kRatio, Stochastic::uniform(0.4, 1.0), {}};
    c.linearContrast = {true, kRatio, Stochastic::uniform(0.4, 1.6), {}};
    c.gammaContrast = {true, kRatio, Stochastic::uniform(0.7, 1.7), {}};
    c.sigmoidContrast = {true, kRatio, Stochastic::uniform(3, 10), Stochastic::uniform(0.4, 0.6)};
    c.sharpen = {true, kRatio, Stochastic::uniform(0, 0.2), Stochastic::uniform(0.8, 1.2)};
    c.emboss = {true, kRatio, Stochastic::uniform(0.1, 1), Stochastic::uniform(0.25, 1)};
    c.edge = {true, kRatio, Stochastic::uniform(0, 0.2), {}};
    c.clahe = {true, kRatio, Stochastic::uniform(0.1, 8), Stochastic::uniformInt(3, 12)};
    c.symmetricPairs = {{0, 1}};
    c.fliplrGate = c.fliplrProb = 0.5;
    if (kind == 1) c.cropSize = {200, 150};
    return c;
}

/// A PyTorch configuration with nothing but what `set` turns on.
template <class Set>
config::PoseConfig torchWith(Set set, bool topDown = false, double boxMargin = 20.0)
{
    auto c = testing::configuration(2);
    auto torch = std::make_shared<config::TorchConfig>(*c.torch);
    torch->data.train = {};
    if (topDown) torch->model.method = config::TorchMethod::TopDown;
    torch->data.bboxMargin = static_cast<decltype(torch->data.bboxMargin)>(boxMargin);
    set(torch->data.train);
    c.torch = torch;
    return c;
}

Look number(const char* call, std::size_t i)
{
    return [=](const Drawn& d) { return d.canvas.of(call).at(i); };
}

/// The number behind a piece of the description.
Look described(Op op, const char* format)
{
    return [=](const Drawn& d) {
        double v = std::numeric_limits<double>::quiet_NaN();
        for (const auto& f : d.sample.fired) if (f.op == op) std::sscanf(f.arguments.c_str(), format, &v);
        return v;
    };
}

std::vector<Row> imgaugRows()
{
    using config::Stochastic;
    const auto sa = imgaug(0), ma = imgaug(1);
    auto k = sa, angle = sa, direction = sa, gain = sa, crops = ma, anchored = ma, hybrid = ma, small = ma;
    k.motionBlurK = Stochastic::choice({3, 5, 7, 9});
    direction.motionBlurK = Stochastic::constant(15);
    direction.motionBlurAngle = Stochastic::constant(0);
    angle.motionBlurK = Stochastic::constant(15);
    gain.sigmoidContrast.a = Stochastic::constant(10);
    crops.cropSampling = config::CropSampling::Uniform;
    anchored.cropSampling = config::CropSampling::Keypoints;
    anchored.maxShift = 0.4;
    hybrid.cropSampling = config::CropSampling::Hybrid;
    hybrid.maxShift = 0.0;
    small.cropSize = {700, 600};
    const auto cell = [](int y, int x) { return [=](const Drawn& d) { const auto v = d.canvas.of("convolve"); return v.at(1 + static_cast<std::size_t>(y * static_cast<int>(v[0]) + x)); }; };
    const double coin = 0.5;
    /// Where a colour's table crosses the middle.
    const auto cutoff = [](std::size_t colour) {
        return [=](const Drawn& d) {
            const auto all = d.canvas.of("tables");
            const double* t = all.data() + 256 * colour;
            for (std::size_t v = 1; v < 256; ++v) if (t[v] >= 127.5) return (static_cast<double>(v) - (t[v] - 127.5) / (t[v] - t[v - 1])) / 255;
            return 0.0;
        };
    };
    const auto coloursDiffer = [](const Drawn& d) {
        const auto t = d.canvas.of("tables");
        return std::equal(t.begin(), t.begin() + 256, t.begin() + 256) && std::equal(t.begin(), t.begin() + 256, t.begin() + 512) ? 0.0 : 1.0;
    };
    auto each = sa, sometimes = sa;
    for (auto member : {&config::PoseConfig::clahe, &config::PoseConfig::logContrast, &config::PoseConfig::linearContrast, &config::PoseConfig::sigmoidContrast, &config::PoseConfig::gammaContrast}) {
        (each.*member).perChannel = 1.0;
        (sometimes.*member).perChannel = 0.3;
        (sometimes.*member).a = Stochastic::uniform(0.5, 3.0);   // two colours of the same table are all but excluded
    }
    auto eachGain = each, order = sa;
    eachGain.sigmoidContrast.a = Stochastic::constant(10);
    order.motionBlurK = Stochastic::constant(7);
    order.motionBlurAngle = Stochastic::constant(20);
    order.motionBlurDirection = Stochastic::constant(0);
    order.motionBlurOrder = Stochastic::choice({0, 1, 3});
    const auto turnedBy = [](const Drawn& d) {
        const auto v = d.canvas.of("convolve");
        for (int i = 0; const int o : {0, 1, 3}) {
            const cv::Mat turned = motionBlurKernel(7, 20, 0, o);
            if (std::equal(v.begin() + 1, v.end(), turned.begin<float>(), turned.end<float>())) return static_cast<double>(i);
            ++i;
        }
        return -1.0;
    };
    std::vector<Row> rows = {
        {"motion blur: order", {Op::MotionBlur, 3}, order, turnedBy, {}, 0, 0, {1 / 3.0, 1 / 3.0, 1 / 3.0}},
        {"CLAHE: colours apart", {Op::Clahe, 2}, sometimes, [](const Drawn& d) { const auto v = d.canvas.of("clahe"); return v[0] == v[2] && v[2] == v[4] ? 0.0 : 1.0; }, {}, 0, 0, {0.7, 0.3}},
        {"CLAHE: limit of green", {Op::Clahe, 3}, each, number("clahe", 2), uniform(0.1, 8)},
        {"CLAHE: tiles of green", {Op::Clahe, 4}, each, number("clahe", 3), {}, 0, 3, std::vector<double>(10, 0.1)},
        {"CLAHE: limit of blue", {Op::Clahe, 5}, each, number("clahe", 4), uniform(0.1, 8)},
        {"CLAHE: tiles of blue", {Op::Clahe, 6}, each, number("clahe", 5), {}, 0, 3, std::vector<double>(10, 0.1)},
        {"log: colours apart", {Op::LogContrast, 2}, sometimes, coloursDiffer, {}, 0, 0, {0.7, 0.3}},
        {"log: gain of green", {Op::LogContrast, 3}, each, described(Op::LogContrast, "gain %*f / %lf"), uniform(0.4, 1), 0.005 / 0.6},
        {"log: gain of blue", {Op::LogContrast, 5}, each, described(Op::LogContrast, "gain %*f / %*f / %lf"), uniform(0.4, 1), 0.005 / 0.6},
        {"linear: colours apart", {Op::LinearContrast, 2}, sometimes, coloursDiffer, {}, 0, 0, {0.7, 0.3}},
        {"linear: alpha of green", {Op::LinearContrast, 3}, each, described(Op::LinearContrast, "alpha %*f / %lf"), uniform(0.4, 1.6), 0.005 / 1.2},
        {"linear: alpha of blue", {Op::LinearContrast, 5}, each, described(Op::LinearContrast, "alpha %*f / %*f / %lf"), uniform(0.4, 1.6), 0.005 / 1.2},
        {"sigmoid: colours apart", {Op::SigmoidContrast, 2}, sometimes, coloursDiffer, {}, 0, 0, {0.7, 0.3}},
        {"sigmoid: gain of green", {Op::SigmoidContrast, 3}, each, described(Op::SigmoidContrast, "gain %*f / %lf"), uniform(3, 10), 0.005 / 7},
        {"sigmoid: gain of blue", {Op::SigmoidContrast, 5}, each, described(Op::SigmoidContrast, "gain %*f / %*f / %lf"), uniform(3, 10), 0.005 / 7},
        {"gamma: colours apart", {Op::GammaContrast, 2}, sometimes, coloursDiffer, {}, 0, 0, {0.7, 0.3}},
        {"gamma of green", {Op::GammaContrast, 3}, each, described(Op::GammaContrast, "gamma %*f / %lf"), uniform(0.7, 1.7), 0.005},
        {"gamma of blue", {Op::GammaContrast, 5}, each, described(Op::GammaContrast, "gamma %*f / %*f / %lf"), uniform(0.7, 1.7), 0.005},
        {"rotation", {Op::Rotation, 0}, sa, [](const Drawn& d) { const auto m = d.canvas.of("affine"); return std::atan2(m[3], m[0]) * 180 / CV_PI; }, uniform(-25, 25)},
        {"flip: the coin", {Op::Fliplr, 0}, sa, [](const Drawn& d) { return d.sample.outFromFrame(0, 0) > 0 ? 0.0 : 1.0; }, {}, 0, 0, {coin, coin}},
        {"motion blur: side", {Op::MotionBlur, 0}, k, [](const Drawn& d) { return (d.canvas.of("convolve")[0] - 3) / 2; }, {}, 0, 0, {0.25, 0.25, 0.25, 0.25}},
        {"motion blur: angle", {Op::MotionBlur, 1}, angle, described(Op::MotionBlur, "k 15, %lf"), uniform(-90, 90), 0.5 / 180},
        {"motion blur: direction", {Op::MotionBlur, 2}, direction,
         [](const Drawn& d) { const auto v = d.canvas.of("convolve"); const double a = v.at(1 + 7), b = v.at(1 + 14 * 15 + 7); return 2 * a / (a + b) - 1; }, uniform(-1, 1), 1.5 / 255},
        {"covering, several animals: probability", {Op::Covering, 0}, ma, number("dropout", 0), uniform(0, 0.02)},
        {"covering, several animals: height", {Op::Covering, 1}, ma, number("dropout", 1), uniform(0.01, 0.05)},
        {"covering, several animals: width", {Op::Covering, 2}, ma, number("dropout", 2), uniform(0.01, 0.05)},
        {"covering, one animal: per channel", {Op::Covering, 3}, sa, number("dropout", 3), {}, 0, 0, {coin, coin}},
        {"elastic: alpha", {Op::Elastic, 0}, sa, number("elastic", 0), uniform(0, 40)},
        {"noise: sigma", {Op::GaussianNoise, 0}, sa, number("noise", 0), uniform(0, 12.75)},
        {"noise: per channel", {Op::GaussianNoise, 1}, sa, number("noise", 1), {}, 0, 0, {coin, coin}},
        {"grayscale: alpha", {Op::Grayscale, 0}, sa, number("grayscale", 0), uniform(0.5, 1)},
        {"CLAHE: limit", {Op::Clahe, 0}, sa, number("clahe", 0), uniform(0.1, 8)},
        {"CLAHE: tiles", {Op::Clahe, 1}, sa, number("clahe", 1), {}, 0, 3, std::vector<double>(10, 0.1)},
        {"log: gain", {Op::LogContrast, 0}, sa, described(Op::LogContrast, "gain %lf"), uniform(0.4, 1), 0.005 / 0.6},
        {"linear: alpha", {Op::LinearContrast, 0}, sa, described(Op::LinearContrast, "alpha %lf"), uniform(0.4, 1.6), 0.005 / 1.2},
        {"sigmoid: gain", {Op::SigmoidContrast, 0}, sa, described(Op::SigmoidContrast, "gain %lf"), uniform(3, 10), 0.005 / 7},
        {"sigmoid: cutoff", {Op::SigmoidContrast, 1}, gain,
         cutoff(0), uniform(0.4, 0.6), 0.002 / 0.2},
        {"sigmoid: cutoff of green", {Op::SigmoidContrast, 4}, eachGain, cutoff(1), uniform(0.4, 0.6), 0.002 / 0.2},
        {"sigmoid: cutoff of blue", {Op::SigmoidContrast, 6}, eachGain, cutoff(2), uniform(0.4, 0.6), 0.002 / 0.2},
        {"gamma", {Op::GammaContrast, 0}, sa, described(Op::GammaContrast, "gamma %lf"), uniform(0.7, 1.7), 0.005},
        {"sharpen: alpha", {Op::Sharpen, 0}, sa, [cell](const Drawn& d) { return -cell(0, 0)(d); }, uniform(0, 0.2)},
        {"sharpen: lightness", {Op::Sharpen, 1}, sa, [cell](const Drawn& d) { const double a = -cell(0, 0)(d); return (cell(1, 1)(d) - 1 + a) / a - 8; }, uniform(0.8, 1.2), 0.01},
        {"emboss: alpha", {Op::Emboss, 0}, sa, [cell](const Drawn& d) { return (cell(2, 2)(d) - cell(1, 2)(d)); }, uniform(0.1, 1)},
        {"emboss: strength", {Op::Emboss, 1}, sa, [cell](const Drawn& d) { return cell(1, 2)(d) / (cell(2, 2)(d) - cell(1, 2)(d)); }, uniform(0.25, 1), 0.001},
        {"edge: alpha", {Op::Edge, 0}, sa, [cell](const Drawn& d) { return cell(0, 1)(d); }, uniform(0, 0.2)},
        {"crop: across", {Op::Crop, 1}, crops, number("crop", 0), uniform(0, 441), 0.5 / 440},
        {"crop: down", {Op::Crop, 2}, crops, number("crop", 1), uniform(0, 331), 0.5 / 330},
        // a label in the middle: window's place in its range is the label's in the frame, shifted by up to 0.4 crops
        {"crop at a label: shift across", {Op::Crop, 1}, anchored, number("crop", 0), uniform((320 - 80) / 640.0 * 440, (320 + 80) / 640.0 * 440), 1 / 110.0},
        {"crop at a label: shift down", {Op::Crop, 2}, anchored, number("crop", 1), uniform((240 - 60) / 480.0 * 330, (240 + 60) / 480.0 * 330), 1 / 82.0},
        {"crop: uniform or at a label", {Op::Crop, 0}, hybrid, [](const Drawn& d) { return d.sample.crop.tl() == cv::Point(220, 165) ? 1.0 : 0.0; }, {}, 0, 0, {coin, coin}},
        {"padding: share on the left", {Op::Pad, 0}, small, number("pad", 3), uniform(-0.5, 60.5), 1 / 60.0},
        {"padding: share above", {Op::Pad, 1}, small, number("pad", 0), uniform(-0.5, 120.5), 1 / 120.0}};
    const char* const sides[] = {"crop or pad: top", "crop or pad: right", "crop or pad: bottom", "crop or pad: left"};
    const char* const formats[] = {"top %lf", "top %*d, right %lf", "top %*d, right %*d, bottom %lf", "top %*d, right %*d, bottom %*d, left %lf"};
    for (int i = 0; i < 4; ++i) {
        const double most = 0.15 * (i % 2 == 0 ? 480 : 640);
        rows.push_back({sides[i], {Op::CropAndPad, i}, sa, described(Op::CropAndPad, formats[i]), uniform(-most, most), 0.5 / (2 * most)});
    }
    return rows;
}

}  // namespace

class ArgumentsTest final : public QObject
{
    Q_OBJECT

    static std::vector<double> samples(const Row& row, int count)
    {
        ApplyOptions options;
        // its own operation always, and no other where that can be: the size of the output is no matter of chance
        const Op op = row.argument.first;
        options.forced = 1U << static_cast<unsigned>(op);
        options.disabled = ~(options.forced | 1U << static_cast<unsigned>(Op::Resize) | 1U << static_cast<unsigned>(Op::Pad));
        std::vector<double> v;
        for (int i = 0; i < count; ++i) v.push_back(row.look(draw(samplePlan(31, static_cast<std::uint64_t>(i), 0), row.config, options, oneLabel(row.parts))));
        return v;
    }
    static void check(const std::vector<Row>& rows)
    {
        constexpr int kDraws = 3000;
        for (const auto& row : rows) {
            const auto v = samples(row, kDraws);
            if (row.wanted) {
                const double z = kolmogorov(v, row.wanted), most = 2.6 + std::sqrt(double(kDraws)) * row.slack;   // some fifty are looked at
                QVERIFY2(z < most, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(row.name)).arg(z)));
                continue;
            }
            std::vector<double> counts(row.shares.size(), 0.0);
            for (const double x : v) {
                const auto i = static_cast<std::size_t>(std::lround(x) - row.first);
                QVERIFY2(i < counts.size(), qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(row.name)).arg(x)));
                counts[i] += 1;
            }
            const double z = chiSquare(counts, row.shares);
            QVERIFY2(z < 4.2, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(row.name)).arg(z)));
        }
    }
    static std::vector<Row> torchRows();

    /// The numbers of a plan that change what a draw does, found by changing each.
    static std::set<Argument> used(const config::PoseConfig& config)
    {
        dataset::Annotations labels(1, 3);   // several, or there is no choice of one
        labels.at(0, 0) = {320.0, 240.0};
        labels.at(0, 1) = {100.0, 80.0};
        labels.at(0, 2) = {500.0, 300.0};
        std::set<Argument> found;
        for (std::size_t op = 0; op < kOpCount; ++op) {
            ApplyOptions options;
            options.forced = 1U << op;
            options.disabled = ~(options.forced | 1U << static_cast<unsigned>(Op::Resize) | 1U << static_cast<unsigned>(Op::Pad));
            for (int i = 0; i < static_cast<int>(Plan().u[op].size()); ++i) {
                for (std::uint64_t seed = 0; seed < 24 && found.count({static_cast<Op>(op), i}) == 0; ++seed) {
                    Plan plan = samplePlan(5, seed, 0);
                    const auto before = draw(plan, config, options, labels);
                    double& u = plan.u[op][static_cast<std::size_t>(i)];
                    u = u < 0.5 ? u + 0.5 : u - 0.5;
                    const auto after = draw(plan, config, options, labels);
                    if (before.canvas.calls != after.canvas.calls) found.insert({static_cast<Op>(op), i});
                }
            }
        }
        return found;
    }

private slots:
    void imgaugFollowsItsDistributions() { check(imgaugRows()); }
    void pyTorchFollowsItsDistributions() { check(torchRows()); }
    void theScaleOfABatch()
    {
        auto config = testing::configuration(0);
        config.globalScale = 0.8;
        config.scaleJitter = {0.5, 1.25};
        std::vector<double> scales;
        for (std::uint64_t i = 0; i < 3000; ++i) scales.push_back(draw(samplePlan(31, i, 0), config, {}).sample.drawnScale);
        ACCEPT(kolmogorov(scales, uniform(0.4, 1.0)), 2.23);
    }
    void everyGateOfImgaug()
    {
        constexpr int kDraws = 4000;
        for (const int kind : {0, 1}) {
            auto config = imgaug(kind);
            config.mirrorProb = kind == 0 ? 0.3 : 0.0;
            config.histEq = true;
            std::array<int, kOpCount> count = {};
            for (std::uint64_t i = 0; i < kDraws; ++i) {
                const auto d = draw(samplePlan(8, i, 0), config, {});
                for (std::size_t op = 0; op < kOpCount; ++op) count[op] += static_cast<int>((d.sample.firedBits >> op) & 1U);
            }
            for (std::size_t op = 0; op < kOpCount; ++op) {
                if (static_cast<Op>(op) == Op::Pad) continue;   // acts only where something is missing
                const double p = fireProbability(static_cast<Op>(op), config);
                QVERIFY2(std::abs(count[op] - kDraws * p) <= 4.5 * std::sqrt(kDraws * p * (1 - p)) + 0.5, qPrintable(QStringLiteral("kind %1, op %2: %3 of %4").arg(kind).arg(op).arg(count[op]).arg(p)));
            }
        }
    }
    /// What the rows above do not look at, and why.
    void noArgumentIsForgotten()
    {
        std::set<Argument> looked = {
            {Op::Crop, 3},         // which label: tested as shares below
            {Op::MotionBlur, 4},   // PyTorch's line ends: tests/core/augment/distributions, kernelsOfAlbumentations
        };
        for (const auto& rows : {imgaugRows(), torchRows()}) for (const auto& row : rows) looked.insert(row.argument);
        std::set<Argument> all;
        auto pads = imgaug(1), hybrid = imgaug(1), single = imgaug(0);
        for (auto member : {&config::PoseConfig::clahe, &config::PoseConfig::logContrast, &config::PoseConfig::linearContrast, &config::PoseConfig::sigmoidContrast, &config::PoseConfig::gammaContrast}) (single.*member).perChannel = 0.5;
        single.motionBlurOrder = config::Stochastic::choice({0, 3});
        pads.cropSize = {700, 600};
        hybrid.cropSampling = config::CropSampling::Hybrid;
        single.motionBlurK = config::Stochastic::choice({3, 5});
        std::vector<config::PoseConfig> configs = {single, imgaug(1), pads, hybrid};
        for (int kind = 2; kind <= 5; ++kind) configs.push_back(testing::configuration(kind));
        for (const auto& row : torchRows()) configs.push_back(row.config);
        for (const auto& c : configs) all.merge(used(c));
        for (const auto& [op, i] : all) QVERIFY2(looked.count({op, i}) == 1, qPrintable(QStringLiteral("operation %1, number %2").arg(static_cast<int>(op)).arg(i)));
        QVERIFY(all.size() > 40);
    }
    void whichLabelACropIsDrawnFor()
    {
        dataset::Annotations labels(1, 3);
        labels.at(0, 0) = {100.0, 80.0};
        labels.at(0, 1) = {320.0, 240.0};
        labels.at(0, 2) = {330.0, 245.0};   // a neighbour: each of the two has twice the weight of the first by density
        auto ma = imgaug(1);
        ma.maxShift = 0.0;
        const auto torch = [](config::TorchCropMethod method) {
            return torchWith([=](config::TorchAugmentation& a) { a.cropSampling = config::TorchCropSampling{200, 150, 0.0, method}; });
        };
        for (const bool density : {false, true}) {
            ma.cropSampling = density ? config::CropSampling::Density : config::CropSampling::Keypoints;
            for (const auto& config : {ma, torch(density ? config::TorchCropMethod::Density : config::TorchCropMethod::Keypoints)}) {
                std::map<int, double> places;
                ApplyOptions options;
                options.disabled = ~(1U << static_cast<unsigned>(Op::Crop));
                for (std::uint64_t i = 0; i < 3000; ++i) places[draw(samplePlan(31, i, 0), config, options, labels).sample.crop.x] += 1;
                QCOMPARE(places.size(), std::size_t(3));
                std::vector<double> counts;
                for (const auto& [x, n] : places) counts.push_back(n);   // from left to right: the order of the labels
                ACCEPT(chiSquare(counts, density ? std::vector<double>{0.2, 0.4, 0.4} : std::vector<double>(3, 1.0 / 3.0)), 3.72);
            }
        }
    }
};

std::vector<Row> ArgumentsTest::torchRows()
{
    using config::TorchAugmentation;
    const auto affine = [](auto set) {
        return torchWith([&](TorchAugmentation& a) {
            a.affine = config::TorchAffine{1.0, {-30, 30}, {0.5, 1.25}, {0, 0}, {}, {}};
            set(*a.affine);
        });
    };
    const auto turned = affine([](auto&) {}), shifted = affine([](auto& a) { a.rotation = {0, 0}, a.scaling = {1, 1}, a.translation = {-4, 4}; });
    const auto byShare = affine([](auto& a) { a.rotation = {0, 0}, a.scaling = {1, 1}, a.translationFraction = {-0.1, 0.2}; });
    const auto sheared = affine([](auto& a) { a.rotation = {0, 0}, a.scaling = {1, 1}, a.shear = {-10, 20}; });
    const auto crop = [](config::TorchCropMethod method, double shift) {
        return torchWith([=](TorchAugmentation& a) { a.cropSampling = config::TorchCropSampling{200, 150, shift, method}; });
    };
    const auto uniformCrop = crop(config::TorchCropMethod::Uniform, 0.0), anchored = crop(config::TorchCropMethod::Keypoints, 0.4), hybrid = crop(config::TorchCropMethod::Hybrid, 0.0);
    const auto grey = torchWith([](TorchAugmentation& a) { a.grayscale = true; });
    const auto noisy = torchWith([](TorchAugmentation& a) { a.gaussianNoise = 12.75; });
    const auto blurred = torchWith([](TorchAugmentation& a) { a.motionBlur = true; });
    const auto padded = torchWith([](TorchAugmentation& a) {
        a.autoPadding = config::TorchAutoPadding{};
        a.autoPadding->minHeight = 500, a.autoPadding->minWidth = 680;
        a.autoPadding->heightDivisor.reset(), a.autoPadding->widthDivisor.reset();
        a.autoPadding->position = "random";
    });
    const auto collated = torchWith([](TorchAugmentation& a) {
        a.collate = config::TorchCollate{};
        a.collate->type = "ResizeFromDataSizeCollate";
        a.collate->maxShift = 10;
    });
    const auto box = [](double scaleProb, double shiftProb) {
        return torchWith([=](TorchAugmentation& a) {
            a.randomBox = config::TorchRandomBox{};
            a.randomBox->scaleProb = scaleProb, a.randomBox->shiftProb = shiftProb;
            a.topDownCrop = config::TorchTopDownCrop{128, 128, 0, true};
        }, true, 100.0);   // a box of 200 px around the label in the middle
    };
    const auto at = [](const char* call, std::size_t i) { return number(call, i); };
    const auto offset = [](bool down) {   // of the window that the batch gets: right of it is cut, left of it is padded
        return [=](const Drawn& d) {
            const auto crops = d.canvas.of("crop"), pads = d.canvas.of("pad");
            return crops.at(down ? 1 : 0) - (pads.empty() ? 0.0 : pads.at(down ? 0 : 3));
        };
    };
    const config::TorchRandomBox usual;
    const auto cutNormal = [](double lo, double hi) -> Distribution {
        const double a = normalCdf(lo), b = normalCdf(hi);
        return [=](double x) { return std::clamp((normalCdf(x) - a) / (b - a), 0.0, 1.0); };
    };
    const double range = usual.scaleFactor[1] - usual.scaleFactor[0];
    const auto shiftOf = [](bool down) {   // of the box's middle as a share of its side
        return [=](const Drawn& d) { const auto& c = d.sample.crop; return down ? (c.y + c.height / 2.0 - 240) / 200 : (c.x + c.width / 2.0 - 320) / 200; };
    };
    const auto scaled = [](const Drawn& d) {
        for (const auto& f : d.sample.fired) if (f.op == Op::RandomBox) return f.arguments == "\u00d71.00, \u00d71.00" ? 0.0 : 1.0;
        return -1.0;
    };
    const auto moved = [shiftOf](const Drawn& d) { return std::abs(shiftOf(false)(d)) < 0.006 && std::abs(shiftOf(true)(d)) < 0.006 ? 0.0 : 1.0; };   // whole pixels
    const auto angleOf = [](const Drawn& d) { const auto m = d.canvas.of("affine"); return std::atan2(m[3], m[0]) * 180 / CV_PI; };
    const auto middle = [](bool down) {
        return [=](const Drawn& d) {
            const auto m = d.canvas.of("affine");
            const double cx = kFrame.width / 2.0 - 0.5, cy = kFrame.height / 2.0 - 0.5;
            return down ? m[3] * cx + m[4] * cy + m[5] - cy : m[0] * cx + m[1] * cy + m[2] - cx;
        };
    };
    const auto shear = [](bool down) {
        return [=](const Drawn& d) {
            const auto m = d.canvas.of("affine");
            return std::atan(down ? -m[3] : m[1]) * 180 / CV_PI;
        };
    };
    const std::vector<double> nine(9, 1.0 / 9.0);
    return {
        {"affine: rotation", {Op::Affine, 0}, turned, angleOf, uniform(-30, 30)},
        {"affine: scale", {Op::Affine, 1}, turned, [](const Drawn& d) { const auto m = d.canvas.of("affine"); return std::hypot(m[0], m[3]); }, uniform(0.5, 1.25)},
        {"affine: shift across, pixels", {Op::Affine, 2}, shifted, middle(false), {}, 0, -4, nine},
        {"affine: shift down, pixels", {Op::Affine, 3}, shifted, middle(true), {}, 0, -4, nine},
        {"affine: shift across, share", {Op::Affine, 2}, byShare, middle(false), uniform(-64, 128)},
        {"affine: shift down, share", {Op::Affine, 3}, byShare, middle(true), uniform(-48, 96)},
        {"crop: across", {Op::Crop, 1}, uniformCrop, at("crop", 0), uniform(0, 441), 0.5 / 440},
        {"crop: down", {Op::Crop, 2}, uniformCrop, at("crop", 1), uniform(0, 331), 0.5 / 330},
        // a label in the middle: the shift only goes right and down
        {"crop at a point: across", {Op::Crop, 1}, anchored, at("crop", 0), uniform(320 / 640.0 * 441, (320 + 80) / 640.0 * 441), 1 / 55.0, 0, {}, 1},
        {"crop at a point: down", {Op::Crop, 2}, anchored, at("crop", 1), uniform(240 / 480.0 * 331, (240 + 60) / 480.0 * 331), 1 / 41.0, 0, {}, 1},
        // three points, two of them at (0, 0): those without a label count where they are not kept out
        {"crop: uniform or by density", {Op::Crop, 0}, hybrid, [](const Drawn& d) { return d.sample.crop.tl() == cv::Point(220, 165) || d.sample.crop.tl() == cv::Point(0, 0) ? 1.0 : 0.0; }, {}, 0, 0, {0.5, 0.5}},
        {"grayscale: alpha", {Op::Grayscale, 0}, grey, at("grayscale", 0), uniform(0.5, 1)},
        {"noise: variance", {Op::GaussianNoise, 0}, noisy, [](const Drawn& d) { const double s = d.canvas.of("noise").at(0); return s * s; }, uniform(0, 12.75 * 12.75)},
        {"motion blur: side", {Op::MotionBlur, 0}, blurred, [](const Drawn& d) { return (d.canvas.of("convolve")[0] - 3) / 2; }, {}, 0, 0, std::vector<double>(3, 1.0 / 3.0)},
        {"padding: above", {Op::AutoPad, 0}, padded, at("pad", 0), {}, 0, 0, std::vector<double>(21, 1.0 / 21.0)},
        {"padding: left", {Op::AutoPad, 1}, padded, at("pad", 3), {}, 0, 0, std::vector<double>(41, 1.0 / 41.0)},
        {"batch: offset across", {Op::Collate, 0}, collated, offset(false), {}, 0, -10, std::vector<double>(20, 0.05)},
        {"affine: shear across", {Op::Affine, 4}, sheared, shear(false), uniform(-10, 20)},
        {"affine: shear down", {Op::Affine, 5}, sheared, shear(true), uniform(-10, 20)},
        {"box: whether it is scaled", {Op::RandomBox, 0}, box(0.7, 0), scaled, {}, 0, 0, {0.3, 0.7}},
        {"box: scale across", {Op::RandomBox, 1}, box(1, 0), described(Op::RandomBox, "\u00d7%lf"), cutNormal(usual.scaleFactor[0], usual.scaleFactor[1]), 0.005 / range},
        {"box: scale down", {Op::RandomBox, 2}, box(1, 0), described(Op::RandomBox, "\u00d7%*f, \u00d7%lf"), cutNormal(usual.scaleFactor[0], usual.scaleFactor[1]), 0.005 / range},
        {"box: whether it is moved", {Op::RandomBox, 3}, box(0, 0.6), moved, {}, 0, 0, {0.4, 0.6}},
        {"box: shift across", {Op::RandomBox, 4}, box(0, 1), shiftOf(false), cutNormal(-usual.shiftFactor, usual.shiftFactor), 1 / (400 * usual.shiftFactor)},
        {"box: shift down", {Op::RandomBox, 5}, box(0, 1), shiftOf(true), cutNormal(-usual.shiftFactor, usual.shiftFactor), 1 / (400 * usual.shiftFactor)},
        {"batch: offset down", {Op::Collate, 1}, collated, offset(true), {}, 0, -10, std::vector<double>(20, 0.05)},
    };
}

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "test_arguments.moc"
