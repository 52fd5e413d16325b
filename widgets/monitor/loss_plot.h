// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/monitor/metric_store.h"

#include <qcustomplot.h>

namespace pt::ui {

/// The loss curves: total bold over its faint raw values, heads thinner, learning-rate steps as verticals.
/// The wheel zooms the iterations, dragging pans, a double click fits; it follows the newest until the user looks elsewhere.
class LossPlot final : public QCustomPlot
{
    Q_OBJECT
public:
    explicit LossPlot(QWidget* parent = nullptr);

    void setStore(const MetricStore* store);     ///< Not owned; null clears.
    void refresh();                              ///< After a store grew.
    /// Totals of other runs beside it, name to store; not owned. What is no longer among them vanishes.
    void setOthers(const std::vector<std::pair<QString, const MetricStore*>>& others);
    void setLogarithmic(bool on);
    bool logarithmic() const { return yAxis->scaleType() == QCPAxis::stLogarithmic; }
    void fit();                                  ///< Everything in view, and following.
    /// What stands in the tooltip over an iteration: its total, every head, the other runs.
    QString reading(double iteration) const;
    void setFollowing(bool on);
    bool following() const { return m_following; }
    int points() const;                          ///< Points of the total's curve; for tests.
    int curves() const { return graphCount(); }
    int validationPoints() const { return m_validation != nullptr ? m_validation->dataCount() : 0; }

signals:
    void followingChanged(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;   ///< A low dock keeps the curves and lets the legend and the axis title go.

private:
    void applyPalette();
    void rebuild();
    void rescale();
    void showReading(QMouseEvent* event);
    void userLooked();
    QCPGraph* headGraph(const std::string& name);
    void drawOthers();
    void drawRateSteps();
    void drawValidation();

    struct Other { QString name; const MetricStore* store = nullptr; QCPGraph* graph = nullptr; std::size_t drawn = 0; int generation = 0; };

    const MetricStore* m_store = nullptr;
    QCPGraph* m_raw = nullptr;
    QCPGraph* m_total = nullptr;
    QCPGraph* m_validation = nullptr;            ///< Loss of the test frames; only where evaluations tell one.
    std::map<std::string, QCPGraph*> m_heads;
    std::vector<Other> m_others;
    std::vector<QCPItemStraightLine*> m_rateLines;
    std::vector<QCPItemText*> m_rateTexts;
    QCPItemStraightLine* m_cursor = nullptr;
    std::size_t m_drawn = 0;
    int m_generation = 0;
    bool m_following = true;
};

/// The word for a head of the network: "Score map", "Location refinement", "Part affinity fields".
QString headLabel(const std::string& name);

}  // namespace pt::ui
