// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runs_panel.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

constexpr int kRefreshMs = 2000;

/// Two lines and a curve: name, state with iteration and loss.
class RunDelegate final : public QStyledItemDelegate
{
public:
    RunDelegate(const RunsModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {200, 2 * option.fontMetrics.height() + 14}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const RunSummary& run = m_model.summary(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect box = option.rect.adjusted(8, 5, -8, -5);
        const QRect spark = box.adjusted(box.width() - 90, 4, 0, -4);
        const QRect words = box.adjusted(0, 0, -98, 0);
        painter->setPen(ink);
        painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, option.fontMetrics.elidedText(run.name, Qt::ElideMiddle, words.width()));
        const Tone tone = run.state == runs::RunState::Failed || run.state == runs::RunState::Dead ? Tone::Error
                        : run.state == runs::RunState::Running ? Tone::Accent : run.state == runs::RunState::Finished ? Tone::Good : Tone::Faint;
        QString line = stateWord(run.state);
        if (run.iteration > 0) line += QStringLiteral(" · %1").arg(QLocale().toString(run.iteration));
        if (run.iteration > 0 && std::isfinite(run.loss)) line += QStringLiteral(" · %1").arg(QLocale().toString(run.loss, 'g', 3));
        painter->setPen(selected ? ink : toneColour(tone, option.palette));
        painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, option.fontMetrics.elidedText(line, Qt::ElideRight, words.width()));
        paintSpark(painter, spark, run, selected ? ink : toneColour(Tone::Accent, option.palette));
    }

private:
    static void paintSpark(QPainter* painter, const QRect& box, const RunSummary& run, const QColor& colour)
    {
        if (run.spark.size() < 2) return;
        const auto [low, high] = std::minmax_element(run.spark.begin(), run.spark.end());
        const double lo = std::log(std::max(1e-9F, *low)), hi = std::log(std::max(1e-9F, *high));
        QPolygonF line;
        for (std::size_t i = 0; i < run.spark.size(); ++i) {
            const double y = hi > lo ? (std::log(std::max(1e-9F, run.spark[i])) - lo) / (hi - lo) : 0.5;
            line << QPointF(box.left() + box.width() * static_cast<double>(i) / static_cast<double>(run.spark.size() - 1), box.bottom() - y * box.height());
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, 1.4));
        painter->drawPolyline(line);
        painter->restore();
    }

    const RunsModel& m_model;
};

}  // namespace

RunsPanel::RunsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runs"));
    m_pool.setMaxThreadCount(1);
    m_model = new RunsModel(this);
    m_view = new QListView(this);
    m_view->setObjectName(QStringLiteral("runs.list"));
    m_view->setAccessibleName(tr("Runs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RunDelegate(*m_model, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* empty = new QLabel(tr("No runs yet.\nA run is one training with its configuration, losses and snapshots.\nTrain starts one."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid()) emit runSelected(current.data(RunsModel::DirRole).toString());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_view->indexAt(at);
        if (!index.isValid()) return;
        const QString dir = index.data(RunsModel::DirRole).toString();
        QMenu menu;
        menu.addAction(tr("Open folder"), this, [dir] { QDesktopServices::openUrl(QUrl::fromLocalFile(dir)); });
        menu.addAction(tr("Stop"), this, [dir] { (void)runs::sendRequest(pathFromUtf8(toUtf8(dir)), runs::Request::Stop); });
        menu.exec(m_view->viewport()->mapToGlobal(at));
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() == 0) return;
        m_model->setRuns(*m_watcher.result());
        m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        if (!m_wanted.isEmpty()) select(m_wanted);
        else if (m_first && m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0));   // a run that goes on is found again
        m_first = false;
    });
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &RunsPanel::refresh);
}

RunsPanel::~RunsPanel()
{
    m_watcher.disconnect(this);
    m_pool.waitForDone();
}

void RunsPanel::setRunsFolder(const QString& folder)
{
    if (m_folder != folder) m_first = true;
    m_folder = folder;
    m_timer.start();
    refresh();
}

void RunsPanel::refresh()
{
    if (m_folder.isEmpty() || m_watcher.isRunning()) return;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [folder = pathFromUtf8(toUtf8(m_folder))] { return std::make_shared<std::vector<RunSummary>>(readRuns(folder)); }));
}

void RunsPanel::select(const QString& runDir)
{
    m_wanted = runDir;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->summary(row).dir != runDir) continue;
        m_view->setCurrentIndex(m_model->index(row));
        m_wanted.clear();
        return;
    }
}

}  // namespace pt::ui
