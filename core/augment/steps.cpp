// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/augment/steps.h"

#include "core/augment/stepped_canvas.h"
#include "core/augment/stopping.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace pt::augment {
namespace {

/// An operation and its numbers as bytes: equal bytes, equal pixels.
class Key final
{
public:
    explicit Key(char operation) { m_bytes.push_back(operation); }
    template <class T>
    Key& add(const T& value)
    {
        static_assert(std::is_arithmetic_v<T> || std::is_enum_v<T>);   // nothing with padding
        return add(&value, sizeof value);
    }
    Key& add(const void* data, std::size_t size)
    {
        m_bytes.append(static_cast<const char*>(data), size);
        return *this;
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

std::size_t bytesOf(const cv::Mat& m) { return m.total() * m.elemSize(); }

}  // namespace

StepChain::StepChain() : d(std::make_unique<Private>()) {}
StepChain::~StepChain() = default;
StepChain::StepChain(StepChain&&) noexcept = default;
StepChain& StepChain::operator=(StepChain&&) noexcept = default;
std::size_t StepChain::bytes() const { return d->bytes; }
int StepChain::reused() const { return d->reused; }

SteppedCanvas::SteppedCanvas(const cv::Mat& image, StepChain::Private& chain, std::size_t mostBytes, const Progress& progress)
    : m_chain(chain), m_mostBytes(mostBytes), m_progress(progress), m_exact(image)
{
    m_chain.reused = 0;
    if (m_chain.source.data == image.data && m_chain.source.size() == image.size()) return;
    m_chain.steps.clear();
    m_chain.bytes = 0;
    m_chain.source = image;   // holds the frame, so that no other one gets its address
}

template <class Work>
void SteppedCanvas::step(std::string key, const Work& work)
{
    if (m_known && m_next < m_chain.steps.size() && m_chain.steps[m_next].key == key) {
        m_exact = ExactCanvas(m_chain.steps[m_next].image);
        ++m_chain.reused;
        ++m_next;
        return;
    }
    if (std::exchange(m_known, false)) forget(m_next);
    work();
    if (m_progress.stopRequested()) throw Stopped();   // before it is kept: stripes may have been left out
    if (m_full) return;
    StepChain::Private::Step done{std::move(key), m_exact.take()};
    const std::size_t bytes = bytesOf(done.image);
    m_full = m_chain.bytes + bytes > m_mostBytes;   // later ones would not follow on it
    if (m_full) return;
    m_chain.bytes += bytes;
    m_chain.steps.push_back(std::move(done));
    ++m_next;
}

/// Drops the pictures from a step on.
void SteppedCanvas::forget(std::size_t from)
{
    for (std::size_t i = from; i < m_chain.steps.size(); ++i) m_chain.bytes -= bytesOf(m_chain.steps[i].image);
    m_chain.steps.erase(m_chain.steps.begin() + static_cast<std::ptrdiff_t>(std::min(from, m_chain.steps.size())), m_chain.steps.end());
}

void SteppedCanvas::crop(const cv::Rect& window)
{
    step(Key('c').add(window.x).add(window.y).add(window.width).add(window.height).take(), [&] { m_exact.crop(window); });
}

void SteppedCanvas::pad(const std::array<int, 4>& trbl, bool reflect, const cv::Scalar& value)
{
    step(Key('p').add(trbl.data(), sizeof trbl).add(reflect).add(value.val, sizeof value.val).take(), [&] { m_exact.pad(trbl, reflect, value); });
}

void SteppedCanvas::flip()
{
    step(Key('f').take(), [&] { m_exact.flip(); });
}

void SteppedCanvas::affine(const cv::Matx23d& m)
{
    step(Key('a').add(m.val, sizeof m.val).take(), [&] { m_exact.affine(m); });
}

void SteppedCanvas::resize(cv::Size size, Filter filter)
{
    step(Key('r').add(size.width).add(size.height).add(filter).take(), [&] { m_exact.resize(size, filter); });
}

Displacement SteppedCanvas::elastic(const ElasticSpec& spec, double sign)
{
    const Displacement field{size(), spec};
    Key key('e');
    key.add(spec.alpha).add(spec.sigma).add(spec.kernel).add(spec.margin).add(spec.diagonal).add(spec.seed).add(sign);
    step(key.take(), [&] { m_exact.elastic(spec, sign); });
    return field;
}

void SteppedCanvas::convolve(const cv::Mat& kernel)
{
    Key key('k');
    key.add(kernel.rows).add(kernel.cols).add(kernel.type());
    for (int y = 0; y < kernel.rows; ++y) key.add(kernel.ptr(y), static_cast<std::size_t>(kernel.cols) * kernel.elemSize());
    step(key.take(), [&] { m_exact.convolve(kernel); });
}

void SteppedCanvas::tables(const Tables& tables)
{
    step(Key('t').add(tables.front().data(), sizeof(Tables)).take(), [&] { m_exact.tables(tables); });
}

void SteppedCanvas::equalize()
{
    step(Key('q').take(), [&] { m_exact.equalize(); });
}

void SteppedCanvas::clahe(const ClaheArguments& a)
{
    Key key('l');
    for (std::size_t c = 0; c < 3; ++c) key.add(a.limits[c]).add(a.tiles[c]);
    step(key.take(), [&] { m_exact.clahe(a); });
}

void SteppedCanvas::grayscale(double alpha, Rounding rounding)
{
    step(Key('g').add(alpha).add(rounding).take(), [&] { m_exact.grayscale(alpha, rounding); });
}

void SteppedCanvas::noise(double sigma, bool perChannel, Rounding rounding, std::uint64_t seed)
{
    step(Key('n').add(sigma).add(perChannel).add(rounding).add(seed).take(), [&] { m_exact.noise(sigma, perChannel, rounding, seed); });
}

void SteppedCanvas::dropout(const DropoutSpec& spec)
{
    Key key('d');
    key.add(spec.probability).add(spec.heightFraction).add(spec.widthFraction).add(spec.perChannel).add(spec.seed);
    step(key.take(), [&] { m_exact.dropout(spec); });
}

void SteppedCanvas::holes(std::span<const cv::Rect> rectangles)
{
    Key key('h');
    for (const auto& r : rectangles) key.add(r.x).add(r.y).add(r.width).add(r.height);
    step(key.take(), [&] { m_exact.holes(rectangles); });
}

cv::Mat SteppedCanvas::take()
{
    if (m_known) forget(m_next);   // a draw that ended earlier than the one before
    return m_exact.take();
}

}  // namespace pt::augment
