// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monitor/loss_plot.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

/// Okabe and Ito's colours for the heads, in the order of their names.
QColor headColour(std::size_t index)
{
    const QColor colours[] = {QColor(230, 159, 0), QColor(0, 158, 115), QColor(204, 121, 167), QColor(213, 94, 0)};
    return colours[index % std::size(colours)];
}

/// Other runs: dashes as well as colours tell them apart.
QPen otherPen(std::size_t index)
{
    const QColor colours[] = {QColor(86, 180, 233), QColor(213, 94, 0), QColor(0, 158, 115), QColor(204, 121, 167), QColor(230, 159, 0)};
    const Qt::PenStyle styles[] = {Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return {colours[index % std::size(colours)], 1.6, styles[index % std::size(styles)]};
}

constexpr std::size_t kMostRateLines = 24;   // a rate that changes with every step is no step

/// The entry nearest to an iteration; `iterations` is not empty.
std::size_t nearestTo(const std::vector<double>& iterations, double x)
{
    const auto it = std::lower_bound(iterations.begin(), iterations.end(), x);
    if (it == iterations.begin()) return 0;
    if (it == iterations.end()) return iterations.size() - 1;
    const auto at = static_cast<std::size_t>(it - iterations.begin());
    return x - iterations[at - 1] < iterations[at] - x ? at - 1 : at;
}

/// Iterations are whole numbers, also when only three of them are there.
class WholeTicker final : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override { return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range))); }
    int getSubTickCount(double step) override { return step < 2 ? 0 : QCPAxisTicker::getSubTickCount(step); }
};

}  // namespace

QString headLabel(const std::string& name)
{
    if (name == "scoremap") return QCoreApplication::translate("LossPlot", "Score map");
    if (name == "locref") return QCoreApplication::translate("LossPlot", "Location refinement");
    if (name == "paf") return QCoreApplication::translate("LossPlot", "Part affinity fields");
    return fromUtf8(name);
}

LossPlot::LossPlot(QWidget* parent) : QCustomPlot(parent)
{
    setObjectName(QStringLiteral("monitor.plot"));
    setAccessibleName(tr("Loss curves"));
    setMinimumHeight(72);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    axisRect()->setAutoMargins(QCP::msAll);
    setNoAntialiasingOnDrag(true);
    m_raw = addGraph();
    m_total = addGraph();
    m_raw->removeFromLegend();
    m_raw->setSelectable(QCP::stNone);
    m_total->setSelectable(QCP::stNone);
    m_total->setName(tr("Total"));
    xAxis->setLabel(tr("iteration"));
    xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    yAxis->setLabel(tr("loss"));
    yAxis->setNumberFormat(QStringLiteral("g"));
    yAxis->setNumberPrecision(3);
    legend->setVisible(true);
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);   // one line: a dock is low and wide
    legend->setColumnSpacing(14);
    legend->setMargins(QMargins(6, 1, 6, 1));
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    m_cursor = new QCPItemStraightLine(this);
    m_cursor->setVisible(false);
    setLogarithmic(true);
    applyPalette();
    connect(this, &QCustomPlot::mouseWheel, this, &LossPlot::userLooked);
    connect(this, &QCustomPlot::mousePress, this, &LossPlot::userLooked);
    connect(this, &QCustomPlot::mouseMove, this, &LossPlot::showReading);
    connect(this, &QCustomPlot::mouseDoubleClick, this, [this] { fit(); });
    connect(xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] { rescale(); });
}

void LossPlot::setStore(const MetricStore* store)
{
    m_store = store;
    rebuild();
}

void LossPlot::setLogarithmic(bool on)
{
    yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on) yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    rescale();
    replot(rpQueuedReplot);
}

void LossPlot::setFollowing(bool on)
{
    if (m_following != on) {
        m_following = on;
        emit followingChanged(on);
    }
    rescale();
    replot(rpQueuedReplot);
}

int LossPlot::points() const { return m_total->dataCount(); }

QCPGraph* LossPlot::headGraph(const std::string& name)
{
    auto& graph = m_heads[name];
    if (graph == nullptr) {
        graph = addGraph();
        graph->setName(headLabel(name));
        graph->setSelectable(QCP::stNone);
        graph->setPen(QPen(headColour(m_heads.size() - 1), 1.2));
    }
    return graph;
}

void LossPlot::fit() { setFollowing(true); }

void LossPlot::rebuild()
{
    m_drawn = 0;
    m_raw->data()->clear();
    m_total->data()->clear();
    for (const auto& [name, graph] : m_heads) removeGraph(graph);
    m_heads.clear();
    if (m_validation != nullptr) removeGraph(m_validation);
    m_validation = nullptr;
    for (auto* line : m_rateLines) removeItem(line);
    for (auto* text : m_rateTexts) removeItem(text);
    m_rateLines.clear();
    m_rateTexts.clear();
    m_generation = m_store != nullptr ? m_store->generation : 0;
    refresh();
}

void LossPlot::setOthers(const std::vector<std::pair<QString, const MetricStore*>>& others)
{
    for (const Other& other : m_others) removeGraph(other.graph);
    m_others.clear();
    for (const auto& [name, store] : others) {
        Other other{name, store, addGraph(), 0, store->generation};
        other.graph->setName(name);
        other.graph->setSelectable(QCP::stNone);
        other.graph->setPen(otherPen(m_others.size()));
        m_others.push_back(other);
    }
    refresh();
}

void LossPlot::drawOthers()
{
    for (Other& other : m_others) {
        if (other.generation != other.store->generation) {
            other.graph->data()->clear();
            other.drawn = 0;
            other.generation = other.store->generation;
        }
        for (; other.drawn < other.store->iterations.size(); ++other.drawn)
            other.graph->addData(other.store->iterations[other.drawn], other.store->total.smooth[other.drawn]);
    }
}

void LossPlot::drawValidation()
{
    if (m_store->validation.empty()) return;
    if (m_validation == nullptr) {
        m_validation = addGraph();
        m_validation->setName(tr("Test frames"));
        m_validation->setSelectable(QCP::stNone);
        m_validation->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, 7));   // few points, and told apart without colour
    }
    m_validation->data()->clear();
    for (const auto& [iteration, loss] : m_store->validation) m_validation->addData(iteration, loss);
}

void LossPlot::drawRateSteps()
{
    for (std::size_t i = m_rateLines.size(); i < std::min(kMostRateLines, m_store->rateSteps.size()); ++i) {
        const auto& step = m_store->rateSteps[i];
        auto* line = new QCPItemStraightLine(this);
        line->point1->setCoords(static_cast<double>(step.iteration), 1e-9);
        line->point2->setCoords(static_cast<double>(step.iteration), 1.0);
        line->setVisible(i > 0);
        auto* text = new QCPItemText(this);
        text->position->setTypeX(QCPItemPosition::ptPlotCoords);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(static_cast<double>(step.iteration), 0.98);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
        text->setText(QStringLiteral(" ") + tr("rate %1").arg(locale().toString(step.rate, 'g', 3)));
        m_rateLines.push_back(line);
        m_rateTexts.push_back(text);
    }
}

void LossPlot::refresh()
{
    if (m_store != nullptr && m_generation != m_store->generation) {
        rebuild();
        return;
    }
    if (m_store != nullptr) {
        for (std::size_t i = m_drawn; i < m_store->iterations.size(); ++i) {
            const double x = m_store->iterations[i];
            m_raw->addData(x, m_store->total.raw[i]);
            m_total->addData(x, m_store->total.smooth[i]);
            for (const auto& [name, series] : m_store->heads) {
                if (i < series.smooth.size()) headGraph(name)->addData(x, series.smooth[i]);
            }
        }
        m_drawn = m_store->iterations.size();
        const bool few = m_total->dataCount() < 3;   // a line of one point cannot be seen
        m_total->setScatterStyle(few ? QCPScatterStyle(QCPScatterStyle::ssDisc, 5) : QCPScatterStyle());
        drawRateSteps();
        drawValidation();
        drawOthers();
        applyPalette();
    }
    if (m_following) rescale();
    replot(rpQueuedReplot);
}

void LossPlot::rescale()
{
    if (m_store == nullptr || m_store->empty()) return;
    if (m_following) {
        double from = m_store->iterations.front(), to = m_store->iterations.back();
        for (const Other& other : m_others) {
            if (other.store->empty()) continue;
            from = std::min(from, other.store->iterations.front());
            to = std::max(to, other.store->iterations.back());
        }
        const QSignalBlocker quiet(xAxis);
        xAxis->setRange(from, std::max(to, from + 1));
    }
    double low = 1e300, high = -1e300;
    const auto look = [&](const std::vector<double>& iterations, const MetricStore::Series& series) {
        const auto begin = std::lower_bound(iterations.begin(), iterations.end(), xAxis->range().lower) - iterations.begin();
        for (auto i = static_cast<std::size_t>(begin); i < series.smooth.size() && iterations[i] <= xAxis->range().upper; ++i) {
            if (!std::isfinite(series.smooth[i])) continue;
            if (yAxis->scaleType() == QCPAxis::stLogarithmic && series.smooth[i] <= 0) continue;
            low = std::min(low, series.smooth[i]);
            high = std::max(high, series.smooth[i]);
        }
    };
    look(m_store->iterations, m_store->total);
    for (const auto& [name, series] : m_store->heads) look(m_store->iterations, series);
    for (const Other& other : m_others) look(other.store->iterations, other.store->total);
    for (const auto& [at, loss] : m_store->validation) {
        if (!xAxis->range().contains(at) || !std::isfinite(loss) || (yAxis->scaleType() == QCPAxis::stLogarithmic && loss <= 0)) continue;
        low = std::min(low, loss);
        high = std::max(high, loss);
    }
    if (low > high) return;
    if (yAxis->scaleType() == QCPAxis::stLogarithmic) yAxis->setRange(low / 1.3, high * 1.3);
    else yAxis->setRange(std::min(0.0, low), high * 1.05);
}

void LossPlot::userLooked()
{
    if (!m_following) return;
    m_following = false;
    emit followingChanged(false);
}

void LossPlot::showReading(QMouseEvent* event)
{
    if (m_store == nullptr || m_store->empty() || !axisRect()->rect().contains(event->pos())) {
        m_cursor->setVisible(false);
        return;
    }
    const double x = xAxis->pixelToCoord(event->pos().x());
    const double at = m_store->iterations[nearestTo(m_store->iterations, x)];
    m_cursor->point1->setCoords(at, 1e-9);
    m_cursor->point2->setCoords(at, 1.0);
    m_cursor->setVisible(true);
    replot(rpQueuedReplot);
    QToolTip::showText(event->globalPosition().toPoint(), reading(x), this);
}

QString LossPlot::reading(double iteration) const
{
    if (m_store == nullptr || m_store->empty()) return {};
    const std::size_t i = nearestTo(m_store->iterations, iteration);
    const auto number = [this](double value) { return std::isfinite(value) ? locale().toString(value, 'g', 4) : tr("not a number"); };
    QString text = tr("iteration %1").arg(locale().toString(static_cast<qlonglong>(m_store->iterations[i])));
    text += u'\n' + tr("total %1").arg(number(m_store->total.raw[i]));
    for (const auto& [name, series] : m_store->heads) {
        if (i < series.raw.size()) text += QStringLiteral("\n%1 %2").arg(headLabel(name), number(series.raw[i]));
    }
    for (const auto& [at, loss] : m_store->validation)
        if (at == m_store->iterations[i]) text += u'\n' + tr("test frames %1").arg(number(loss));
    for (const Other& other : m_others) {
        if (other.store->empty() || m_store->iterations[i] > other.store->iterations.back()) continue;
        text += QStringLiteral("\n%1 %2").arg(other.name, number(other.store->total.raw[nearestTo(other.store->iterations, m_store->iterations[i])]));
    }
    return text;
}

void LossPlot::applyPalette()
{
    const QColor ink = palette().color(QPalette::WindowText);
    QColor faint = ink;
    faint.setAlpha(36);
    setBackground(QBrush(palette().color(QPalette::Base)));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(ink, 1));
        axis->setTickPen(QPen(ink, 1));
        axis->setSubTickPen(QPen(faint, 1));
        axis->setTickLabelColor(ink);
        axis->setLabelColor(ink);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(faint, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    const QColor accent = toneColour(Tone::Accent, palette());
    QColor raw = accent;
    raw.setAlpha(60);
    m_raw->setPen(QPen(raw, 1));
    m_total->setPen(QPen(accent, 2.2));
    if (m_validation != nullptr) m_validation->setPen(QPen(ink, 1.4, Qt::DashLine));
    QColor veil = palette().color(QPalette::Base);
    veil.setAlpha(190);
    legend->setBrush(veil);
    legend->setBorderPen(Qt::NoPen);
    legend->setTextColor(ink);
    legend->setFont(font());
    QColor line = ink;
    line.setAlpha(110);
    for (auto* rate : m_rateLines) rate->setPen(QPen(line, 1, Qt::DashLine));
    for (auto* text : m_rateTexts) text->setColor(ink), text->setFont(font());
    m_cursor->setPen(QPen(line, 1));
}

void LossPlot::resizeEvent(QResizeEvent* event)
{
    constexpr int kRoomForWords = 112;
    legend->setVisible(height() >= kRoomForWords);
    xAxis->setLabel(height() >= kRoomForWords ? tr("iteration") : QString());
    QCustomPlot::resizeEvent(event);
}

void LossPlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_cursor != nullptr) {
        applyPalette();
        replot(rpQueuedReplot);
    }
    QCustomPlot::changeEvent(event);
}

}  // namespace pt::ui
