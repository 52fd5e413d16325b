// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/common/latest_runner.h"
#include "widgets/preview/preview_pictures.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace pt::ui {

class FrameCache;
class PreviewControls;
class SchedulePlot;
class SheetCanvas;

/// The centre of the window: the chosen frame before and after, a sheet of draws, crops, targets, sizes, the schedule.
/// Values in (project, configuration, frame, focus), signals out. Nothing is decoded or computed on the interface thread.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;

    void setProject(std::shared_ptr<const dataset::Project> project);
    void setConfig(const config::PoseConfig& config);
    void setFrame(int frame);                       ///< Index into the project's frames; -1 for none.
    int frame() const { return m_frame; }
    void setFocusKey(const QString& key);           ///< The picture follows the focus unless it is pinned.
    void setView(preview::View view);
    preview::View currentView() const;
    void setDraws(int draws);
    void setSeed(quint64 seed);
    quint64 seed() const;
    void setSeedLocked(bool locked);
    void reroll();
    void fitPictures();                             ///< The whole picture in view.
    void zoomToPixels();                            ///< One pixel of the picture is one of the screen.

    /// The last answer shown; for tests and for the status bar.
    const preview::Answer& lastAnswer() const;
    bool isIdle() const;                            ///< Nothing is decoded or computed, and the newest request is on screen.

signals:
    void frameRequested(int delta);                 ///< Left and right arrow keys.
    void seedChanged(quint64 seed);
    void answerShown(double milliseconds);          ///< From the request to the picture's update.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void buildPages();
    void applyControls();
    void request();
    void show(const std::shared_ptr<const PreviewPictures>& pictures);
    void showPage();
    void setDimmed(bool dimmed);

    std::shared_ptr<const dataset::Project> m_project;
    config::PoseConfig m_config;
    bool m_haveConfig = false;
    int m_frame = -1;
    QString m_focusKey;

    PreviewControls* m_controls = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_pair = nullptr;
    ImageCanvas* m_before = nullptr;
    ImageCanvas* m_after = nullptr;
    SheetCanvas* m_sheet = nullptr;
    SchedulePlot* m_schedule = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_readout = nullptr;

    FrameCache* m_cache = nullptr;
    QThreadPool m_pool;
    using Runner = LatestRunner<PictureRequest, std::shared_ptr<const PreviewPictures>>;
    std::unique_ptr<Runner> m_runner;
    std::shared_ptr<const PreviewPictures> m_shown;
    QTimer m_dimTimer;
    QElapsedTimer m_asked;
    bool m_waitingForFrame = false;
};

}  // namespace pt::ui
