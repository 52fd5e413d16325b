// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_panel.h"

#include "core/params/param_spec.h"
#include "widgets/common/text.h"
#include "widgets/preview/frame_cache.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/schedule_plot.h"
#include "widgets/preview/sheet_canvas.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pt::ui {
namespace {

constexpr int kDimAfterMs = 300;   // an answer that takes longer is announced by dimming the last picture

PreviewControls::Page pageFor(preview::View view)
{
    using preview::View;
    switch (view) {
    case View::Crops: return PreviewControls::Crops;
    case View::ScoreMap: case View::Locref: case View::Paf: return PreviewControls::Targets;
    case View::Batch: return PreviewControls::Batch;
    case View::Size: return PreviewControls::Size;
    default: return PreviewControls::Augmented;
    }
}

}  // namespace

PreviewPanel::PreviewPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    m_pool.setMaxThreadCount(2);
    m_cache = new FrameCache(this);
    m_runner = std::make_unique<Runner>(
        m_pool,
        [](QPromise<std::shared_ptr<const PreviewPictures>>& promise, const PictureRequest& request) {
            Progress progress;
            progress.shouldStop = [&promise] { return promise.isCanceled(); };
            promise.addResult(makePictures(request, progress));
        },
        [this](const std::shared_ptr<const PreviewPictures>& pictures) { show(pictures); });
    buildPages();
    m_dimTimer.setSingleShot(true);
    m_dimTimer.setInterval(kDimAfterMs);
    connect(&m_dimTimer, &QTimer::timeout, this, [this] { setDimmed(true); });
    connect(m_cache, &FrameCache::ready, this, [this](int frame) { if (frame == m_frame) request(); });
    connect(m_cache, &FrameCache::failed, this, [this](int frame, const Error& error) {
        if (frame != m_frame) return;
        m_waitingForFrame = false;
        m_dimTimer.stop();
        CanvasContent content;
        content.image = QImage(640, 480, QImage::Format_RGB32);
        content.image.fill(QColor(70, 70, 72));
        content.stamp = text(error);
        m_before->setContent(content);
        m_after->setContent(content);
        m_status->setText(text(error));
    });
}

PreviewPanel::~PreviewPanel()
{
    m_runner.reset();
    m_pool.waitForDone();
}

void PreviewPanel::buildPages()
{
    m_controls = new PreviewControls(this);
    connect(m_controls, &PreviewControls::changed, this, &PreviewPanel::applyControls);
    connect(m_controls, &PreviewControls::rerollRequested, this, &PreviewPanel::reroll);
    connect(m_controls, &PreviewControls::seedEdited, this, [this] {
        emit seedChanged(seed());
        request();
    });
    connect(m_controls, &PreviewControls::hiddenPartsChanged, this, [this] {
        const auto hidden = m_controls->hiddenParts();
        m_before->setHiddenParts(hidden);
        m_after->setHiddenParts(hidden);
        m_sheet->setHiddenParts(hidden);
    });
    m_pair = new QWidget(this);
    auto* pair = new QHBoxLayout(m_pair);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(2);
    m_before = new ImageCanvas(m_pair);
    m_before->setObjectName(QStringLiteral("preview.canvas.before"));
    m_before->setAccessibleName(tr("Frame before augmentation"));
    m_after = new ImageCanvas(m_pair);
    m_after->setObjectName(QStringLiteral("preview.canvas.after"));
    m_after->setAccessibleName(tr("What the network is fed"));
    pair->addWidget(m_before, 1);
    pair->addWidget(m_after, 1);
    m_before->link(m_after);
    m_sheet = new SheetCanvas(this);
    m_sheet->setObjectName(QStringLiteral("preview.sheet"));
    m_schedule = new SchedulePlot(this);
    m_empty = new QLabel(tr("Open a project, and its frames appear here as the network will see them."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_pages = new QStackedWidget(this);
    for (QWidget* page : {static_cast<QWidget*>(m_empty), m_pair, static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_schedule)}) m_pages->addWidget(page);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 2, 8, 2);
    m_status = new QLabel(this);
    m_status->setObjectName(QStringLiteral("preview.status"));
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readout = new QLabel(this);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_readout);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_controls);
    column->addWidget(m_pages, 1);
    column->addLayout(footer);
    for (ImageCanvas* canvas : {m_before, m_after}) connect(canvas, &ImageCanvas::hovered, m_readout, &QLabel::setText);
}

void PreviewPanel::setProject(std::shared_ptr<const dataset::Project> project)
{
    m_project = std::move(project);
    m_cache->setProject(m_project);
    m_frame = -1;
    m_waitingForFrame = false;
    m_shown.reset();
    QStringList parts;
    std::vector<std::array<int, 2>> skeleton;
    if (m_project) {
        for (const auto& name : m_project->info.jointNames()) parts += fromUtf8(name);
        skeleton = m_project->info.skeleton;
    }
    m_controls->setParts(parts);
    m_before->setLegend(parts);
    m_before->setSkeleton(skeleton);
    m_after->setSkeleton(skeleton);
    m_sheet->setSkeleton(skeleton);
    showPage();
    if (m_project && !m_project->frames.empty()) setFrame(0);
}

void PreviewPanel::setConfig(const config::PoseConfig& config)
{
    m_config = config;
    m_haveConfig = true;
    m_schedule->setConfig(config);
    request();
}

void PreviewPanel::setFrame(int frame)
{
    if (m_frame == frame) return;
    m_frame = frame;
    request();
}

void PreviewPanel::setFocusKey(const QString& key)
{
    m_focusKey = key;
    if (!m_controls->pinned() && !key.isEmpty()) {
        const auto* spec = params::find(toUtf8(key));
        if (spec != nullptr && spec->preview == params::Preview::Schedule) m_controls->setPage(PreviewControls::Schedule);
        else if (spec != nullptr && spec->preview != params::Preview::None) setView(preview::viewForKey(toUtf8(key)));
    }
    request();
}

void PreviewPanel::setView(preview::View view)
{
    using preview::View;
    if (view == View::ScoreMap || view == View::Locref || view == View::Paf) m_controls->setTargetView(view);
    m_controls->setPage(pageFor(view));
}

preview::View PreviewPanel::currentView() const
{
    using preview::View;
    switch (m_controls->page()) {
    case PreviewControls::Crops: return View::Crops;
    case PreviewControls::Targets: return m_controls->targetView();
    case PreviewControls::Batch: return View::Batch;
    case PreviewControls::Size: return View::Size;
    default: return m_controls->draws() > 1 ? View::Sheet : View::Augment;
    }
}

void PreviewPanel::setDraws(int draws) { m_controls->setDraws(draws); }
void PreviewPanel::setSeedLocked(bool locked) { m_controls->setSeedLocked(locked); }
quint64 PreviewPanel::seed() const { return m_controls->seed(); }

void PreviewPanel::setSeed(quint64 seed)
{
    if (seed == this->seed()) return;
    m_controls->setSeed(seed);
    emit seedChanged(seed);
    request();
}

void PreviewPanel::reroll()
{
    if (m_controls->seedLocked()) return;
    setSeed(QRandomGenerator::global()->bounded(1U, 1000000U));
}

const preview::Answer& PreviewPanel::lastAnswer() const
{
    static const preview::Answer kNone;
    return m_shown ? m_shown->answer : kNone;
}

bool PreviewPanel::isIdle() const { return !m_runner->busy() && !m_waitingForFrame; }

void PreviewPanel::applyControls()
{
    const auto compare = m_controls->compare();
    m_after->setMode(compare == PreviewControls::Wipe ? ImageCanvas::Mode::Wipe : compare == PreviewControls::Difference ? ImageCanvas::Mode::Compare : ImageCanvas::Mode::Plain);
    showPage();
    request();
}

void PreviewPanel::request()
{
    if (!m_project || !m_haveConfig || m_frame < 0 || m_controls->page() == PreviewControls::Schedule) {
        showPage();
        return;
    }
    if (!m_asked.isValid()) m_asked.start();
    if (!m_dimTimer.isActive()) m_dimTimer.start();
    const auto image = m_cache->get(m_frame);
    m_waitingForFrame = !image;
    if (!image) return;   // comes back when the frame is decoded
    PictureRequest job;
    job.request.view = currentView();
    job.request.config = m_config;
    job.request.project = m_project;
    job.request.frame = m_frame;
    job.request.image = *image;
    job.request.seed = seed();
    job.request.draws = m_controls->draws();
    job.request.focusKey = toUtf8(m_focusKey);
    job.grid = m_controls->gridShown();
    job.compare = m_controls->compare() == PreviewControls::Difference ? CompareWith::Difference : CompareWith::Before;
    if (job.request.view != preview::View::Augment) job.compare = CompareWith::Nothing;
    m_runner->submit(std::move(job));
}

void PreviewPanel::show(const std::shared_ptr<const PreviewPictures>& pictures)
{
    if (!m_runner->busy()) m_dimTimer.stop();
    setDimmed(false);
    m_shown = pictures;
    if (pictures->sheet.empty()) {
        m_before->setContent(pictures->before);
        m_after->setContent(pictures->after);
    } else {
        m_sheet->setContents(pictures->sheet);
    }
    m_status->setText(pictures->status.join(QStringLiteral("   ·   ")));
    m_status->setToolTip(pictures->status.join(u'\n'));
    showPage();
    const double ms = m_asked.isValid() ? static_cast<double>(m_asked.nsecsElapsed()) / 1e6 : 0.0;
    if (!m_runner->busy()) m_asked.invalidate();
    emit answerShown(ms);
}

void PreviewPanel::showPage()
{
    if (m_controls->page() == PreviewControls::Schedule && m_haveConfig) {
        m_pages->setCurrentWidget(m_schedule);
        m_status->clear();
        return;
    }
    if (!m_project || m_project->frames.empty()) {
        m_empty->setText(m_project ? tr("This project has no labelled frames.") : tr("Open a project, and its frames appear here as the network will see them."));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const bool sheet = m_shown && !m_shown->sheet.empty() && (m_controls->draws() > 1 || m_controls->page() == PreviewControls::Batch);
    m_pages->setCurrentWidget(sheet ? static_cast<QWidget*>(m_sheet) : m_pair);
    const bool sameGeometry = m_controls->page() == PreviewControls::Crops || m_controls->page() == PreviewControls::Size;
    m_before->setVisible(m_controls->compare() == PreviewControls::SideBySide && !sameGeometry);   // crops and sizes are drawn on the frame itself
}

void PreviewPanel::setDimmed(bool dimmed)
{
    for (ImageCanvas* canvas : {m_before, m_after}) canvas->setDimmed(dimmed);
    m_sheet->setDimmed(dimmed);
}

void PreviewPanel::fitPictures()
{
    m_before->fit();
    m_after->fit();
}

void PreviewPanel::zoomToPixels()
{
    m_before->zoomToPixels();
    m_after->zoomToPixels();
}

void PreviewPanel::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) m_after->setMode(ImageCanvas::Mode::Compare);   // flicker: the frame as long as it is held
    else if (event->key() == Qt::Key_Left) emit frameRequested(-1);
    else if (event->key() == Qt::Key_Right) emit frameRequested(1);
    else if (control && (event->key() == Qt::Key_0 || event->key() == Qt::Key_Equal)) fitPictures();
    else if (control && event->key() == Qt::Key_1) zoomToPixels();
    else if (event->key() == Qt::Key_F5) reroll();
    else QWidget::keyPressEvent(event);
}

void PreviewPanel::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) applyControls();
    else QWidget::keyReleaseEvent(event);
}

}  // namespace pt::ui
