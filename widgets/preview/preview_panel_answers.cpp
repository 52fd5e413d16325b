// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the preview does with an answer, and which of its pages is on top.
#include "widgets/common/elided_label.h"
#include "widgets/common/text.h"
#include "widgets/preview/figure_view.h"
#include "widgets/preview/image_canvas.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/preview_panel.h"
#include "widgets/preview/schedule_plot.h"
#include "widgets/preview/sheet_canvas.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace pt::ui {

double PreviewPanel::workOf(const PictureRequest& job)
{
    return std::max(0.05, static_cast<double>(job.request.image.total()) / 1e6) * std::max(1, job.request.draws);
}

void PreviewPanel::showAnswer(const std::shared_ptr<const PreviewPictures>& pictures)
{
    const PictureRequest& asked = *pictures->asked;
    if (asked.request.project != m_project) return;   // another project is open now: its pictures, or none
    const bool coarse = pictures->answer.coarse > 1;
    if (!coarse) {
        const double measured = pictures->answer.milliseconds / workOf(asked);
        const int view = static_cast<int>(asked.request.view);
        if (!pictures->answer.reused) m_cost[view] = m_cost.contains(view) ? 0.5 * (m_cost.value(view) + measured) : measured;
        m_lastCost[view] = pictures->answer.reused ? measured : m_cost.value(view);
        m_spare.reset();
        m_hurry.stop();
    }
    if (m_shown && m_shown->asked->generation > asked.generation) return;   // an older answer that came late
    if (m_shown && coarse && m_shown->asked->generation == asked.generation) return;
    const bool newest = asked.generation == m_generation;
    if (coarse && newest && m_eager) submitPending();
    if (newest && !coarse) m_dimTimer.stop();
    setDimmed(false);
    if (m_shown && m_shown->asked->request.view != asked.request.view) m_sheet->fit();   // zoomed into a sheet, one does not want the next one to be
    m_shown = pictures;
    if (pictures->sheet.empty()) {
        m_before->setContent(pictures->before);
        m_after->setContent(pictures->after);
    } else {
        m_sheet->setContents(pictures->sheet);
    }
    const bool chart = asked.request.view == preview::View::Probability;
    m_chart->setFigure(chart ? pictures->figure : FigureView::Make());
    m_strip->setFigure(chart ? FigureView::Make() : pictures->figure);
    showStatus();
    showPage();
    const double ms = m_asked.isValid() ? static_cast<double>(m_asked.nsecsElapsed()) / 1e6 : 0.0;
    if (newest && !coarse) m_asked.invalidate();
    if (coarse) emit coarseShown(ms);
    else emit answerShown(ms);
    if (newest && !coarse && !pictures->sheet.empty()) m_refit.start();   // a strip that came or went below has changed the place
}

void PreviewPanel::showStatus()
{
    if (!m_shown) return;
    const auto& sheet = m_shown->sheet;
    const bool one = m_pointed >= 0 && m_pointed < static_cast<int>(sheet.size()) && !sheet[static_cast<std::size_t>(m_pointed)].note.isEmpty();
    QString note = one ? sheet[static_cast<std::size_t>(m_pointed)].note : QString();
    if (const auto title = note.indexOf(u'\n'); title >= 0) note.replace(title, 1, QStringLiteral(": "));   // the rest are its parts
    m_status->setText(one ? note.replace(u'\n', QStringLiteral("   ·   ")) : m_shown->status.join(QStringLiteral("   ·   ")));
}

void PreviewPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_shown && !m_shown->sheet.empty()) m_refit.start();
}

void PreviewPanel::refitSheet()
{
    if (m_shown && !m_shown->sheet.empty() && m_shown->asked->sheetArea != QSizeF(m_pages->size()) * devicePixelRatioF()) request();
}

void PreviewPanel::showFailure(const Error& error)
{
    m_waitingForFrame = false;
    m_dimTimer.stop();
    m_asked.invalidate();
    CanvasContent content;
    content.image.image = QImage(640, 480, QImage::Format_RGB32);
    content.image.image.fill(QColor(70, 70, 72));
    content.stamp = text(error);
    m_before->setContent(content);
    m_after->setContent(content);
    m_sheet->setContents({});
    m_strip->setFigure({});
    m_shown.reset();
    m_status->setText(text(error));
    showPage();
}

void PreviewPanel::showPage()
{
    const auto page = m_controls->page();
    if (page == PreviewControls::Schedule && m_haveConfig) {
        m_pages->setCurrentWidget(m_schedule);
        m_strip->hide();
        m_status->clear();
        return;
    }
    if (!m_project || m_project->frames.empty()) {
        m_empty->setText(m_project ? tr("This project has no labelled frames.") : tr("Open a project, and its frames appear here as the network will see them."));
        m_pages->setCurrentWidget(m_empty);
        m_strip->hide();
        return;
    }
    // What is shown decides, not what is asked for: the last good picture stays until the next one is there.
    const bool sheet = m_shown && !m_shown->sheet.empty();
    const auto view = m_shown ? m_shown->answer.view : currentView();
    m_pages->setCurrentWidget(!m_chart->isEmpty() ? static_cast<QWidget*>(m_chart) : sheet ? static_cast<QWidget*>(m_sheet) : m_pair);
    const bool onTheFrame = view == preview::View::Crops || view == preview::View::Receptive;   // drawn on the frame itself
    const bool problem = m_shown && !m_shown->answer.problem.text.empty();
    m_before->setVisible(m_controls->compare() == PreviewControls::SideBySide && !onTheFrame && !problem);
    m_after->setLegendShown(!m_before->isVisibleTo(m_pair));
    int height = view == preview::View::Batch ? 104 : view == preview::View::Crops ? 128 : view == preview::View::Receptive ? 250 : 176;
    if (view == preview::View::Size && m_shown) height = 34 + 22 * static_cast<int>(std::min<std::size_t>(6, m_shown->answer.videos.size()));
    m_strip->setPreferredHeight(height);
    m_strip->setFixedHeight(std::min(height, std::max(90, this->height() / 2)));
    m_strip->setVisible(!m_strip->isEmpty());
}

void PreviewPanel::setDimmed(bool dimmed)
{
    for (ImageCanvas* canvas : {m_before, m_after}) canvas->setDimmed(dimmed);
    m_sheet->setDimmed(dimmed);
}

}  // namespace pt::ui
