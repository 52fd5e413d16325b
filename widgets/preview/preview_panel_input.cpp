// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the hand does: keys, and pictures that are clicked.
#include "widgets/preview/preview_panel.h"

#include "widgets/preview/image_canvas.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/sheet_canvas.h"

#include <QKeyEvent>

namespace pt::ui {

void PreviewPanel::choose(int index)
{
    if (!m_shown || index < 0) return;
    using preview::View;
    const auto& answer = m_shown->answer;
    switch (answer.view) {
    case View::Batch:   // an image of the batch is a frame of the project
        if (index < static_cast<int>(answer.draws.size()) && answer.draws[static_cast<std::size_t>(index)].frame != m_frame)
            emit frameChosen(answer.draws[static_cast<std::size_t>(index)].frame);
        break;
    case View::Crops: m_controls->setAllSamplings(false); break;
    case View::Sheet: case View::ScoreMap: case View::Locref: case View::Paf:
        if (index >= static_cast<int>(answer.draws.size())) break;
        m_draw = static_cast<int>(answer.draws[static_cast<std::size_t>(index)].draw);
        m_controls->setDraws(1);   // asks for the picture
        break;
    default: break;
    }
}

void PreviewPanel::fitPictures()
{
    m_before->fit();
    m_after->fit();
    m_sheet->fit();
}

void PreviewPanel::zoomToPixels()
{
    m_before->zoomToPixels();
    m_after->zoomToPixels();
}

void PreviewPanel::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {   // flicker: the frame as long as it is held
        m_flicker = true;
        applyControls();
    }
    else if (event->key() == Qt::Key_Left) emit frameRequested(-1);
    else if (event->key() == Qt::Key_Right) emit frameRequested(1);
    else if (control && (event->key() == Qt::Key_0 || event->key() == Qt::Key_Equal)) fitPictures();
    else if (control && event->key() == Qt::Key_1) zoomToPixels();
    else if (event->key() == Qt::Key_F5) reroll();
    else QWidget::keyPressEvent(event);
}

void PreviewPanel::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_flicker = false;
        applyControls();
    }
    else QWidget::keyReleaseEvent(event);
}

}  // namespace pt::ui
