// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/common/latest_runner.h"
#include "widgets/preview/preview_pictures.h"

#include <QElapsedTimer>
#include <QHash>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace pt::ui {

class FrameCache;
class ElidedLabel;
class FigureView;
class ImageCanvas;
class PreviewControls;
class SchedulePlot;
class SheetCanvas;
struct ExportScene;

/// The centre of the window: the chosen frame before and after, a sheet of draws, crops, targets, sizes, the schedule.
/// Values in (project, configuration, frame, focus), signals out. Nothing is decoded or computed on the interface thread.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;

    void setProject(std::shared_ptr<const dataset::Project> project);
    /// The same frames, of which more is known (sizes, missing images): the picture stays and is asked for again.
    void updateProject(std::shared_ptr<const dataset::Project> project);
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
    void setDraw(int draw);                         ///< First draw shown, counted from 0.
    int draw() const { return m_draw; }
    void setDevice(const preview::DeviceMemory& device);   ///< For the batch's memory.
    void setCalibrations(const fs::path& file);            ///< What dry steps measured of it; empty: nothing.
    /// The page as a file, PNG, SVG or PDF by its ending, with parameters and seed beneath. Errors: InvalidArgument, Io.
    Result<void> exportTo(const QString& path) const;
    void copyToClipboard() const;

    /// The last answer shown; for tests and for the status bar.
    const preview::Answer& lastAnswer() const;
    bool isIdle() const;                            ///< Nothing is decoded or computed, and the newest request is on screen.

signals:
    void frameRequested(int delta);                 ///< Left and right arrow keys.
    void frameChosen(int frame);                    ///< An image of the batch was clicked.
    void valueEdited(const QString& key, const QString& yaml, bool dragging);   ///< A picture that can be taken hold of: the schedule.
    void seedChanged(quint64 seed);
    void answerShown(double milliseconds);          ///< From the request to the exact picture's update.
    void coarseShown(double milliseconds);          ///< The same for a first, coarse one.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void buildPages();
    void buildExport();
    void applyControls();
    void request();
    PictureRequest jobFor(const cv::Mat& image) const;
    void refitSheet();
    void submit(PictureRequest job);
    static double workOf(const PictureRequest& job);   ///< Megapixels times draws: what an answer's time is proportional to.
    void showAnswer(const std::shared_ptr<const PreviewPictures>& pictures);
    void showPage();
    void submitPending();
    void showSpare();
    void dropRequests();
    void showFailure(const Error& error);
    void showStatus();                     ///< Of the picture under the cursor, else of all of them.
    void setDimmed(bool dimmed);
    void choose(int index);
    void listOperations();
    void askExport(const QString& ending);
    ExportScene scene() const;

    std::shared_ptr<const dataset::Project> m_project;
    config::PoseConfig m_config;
    bool m_haveConfig = false;
    int m_frame = -1;
    int m_draw = 0;
    QString m_focusKey;
    QStringList m_partNames;
    QStringList m_animalNames;             ///< Of a project with several animals.
    QString m_exportFolder;                ///< Where the last picture was saved.
    preview::DeviceMemory m_device;
    fs::path m_calibrations;

    PreviewControls* m_controls = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_pair = nullptr;
    ImageCanvas* m_before = nullptr;
    ImageCanvas* m_after = nullptr;
    SheetCanvas* m_sheet = nullptr;
    SchedulePlot* m_schedule = nullptr;
    FigureView* m_chart = nullptr;                  ///< A page that is a chart.
    FigureView* m_strip = nullptr;                  ///< A chart beneath the pictures.
    QLabel* m_empty = nullptr;
    ElidedLabel* m_status = nullptr;
    int m_pointed = -1;                    ///< The picture of the sheet under the cursor.
    QLabel* m_readout = nullptr;

    FrameCache* m_cache = nullptr;
    std::shared_ptr<preview::SampleMemory> m_memory = std::make_shared<preview::SampleMemory>();
    std::shared_ptr<preview::StepMemory> m_steps = std::make_shared<preview::StepMemory>();
    QThreadPool m_pool;
    using Runner = LatestRunner<PictureRequest, std::shared_ptr<const PreviewPictures>>;
    std::unique_ptr<Runner> m_runner;               ///< Exact answers.
    std::unique_ptr<Runner> m_quick;                ///< Coarse ones, while the exact one would take too long.
    std::optional<PictureRequest> m_pending;        ///< Exact request that waits for its coarse picture, or until the hand rests.
    QTimer m_rest;
    QElapsedTimer m_moved;                          ///< Since the last request.
    bool m_eager = false;                           ///< The last one came alone: the exact answer need not wait for the hand.
    std::optional<PictureRequest> m_spare;          ///< Coarse one, for an exact one that takes longer than the last of its kind.
    QTimer m_hurry;
    QTimer m_refit;                                 ///< The place for a sheet has another size than its pictures were made for.
    QHash<int, double> m_cost;                      ///< By view: milliseconds for each megapixel and draw, as measured where all was to be done.
    QHash<int, double> m_lastCost;                  ///< The same of the last answer, which may have been known in part.
    std::shared_ptr<const PreviewPictures> m_shown;
    quint64 m_generation = 0;
    QTimer m_dimTimer;
    QElapsedTimer m_asked;
    bool m_waitingForFrame = false;
    bool m_flicker = false;
};

}  // namespace pt::ui
