// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/preview_panel.h"

#include "core/augment/picture_memory.h"
#include "core/params/param_spec.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/text.h"
#include "widgets/preview/figure_view.h"
#include "widgets/preview/frame_cache.h"
#include "widgets/preview/image_canvas.h"
#include "widgets/preview/preview_controls.h"
#include "widgets/preview/schedule_plot.h"
#include "widgets/preview/sheet_canvas.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace pt::ui {
namespace {

constexpr int kDimAfterMs = 300;   // an answer that takes longer is announced by dimming the last picture
constexpr double kPatienceMs = 24.0;   // an exact answer that takes longer is preceded by a coarse one
constexpr double kCoarseMs = 3.0;      // what a coarse one may take
constexpr int kRefitMs = 60;           // the window has its size
constexpr int kRestMs = 32;            // two moves of sixty a second: the hand rests, now the exact one
constexpr int kAloneMs = 48;            // a move after that long is no drag of twenty moves a second or more
constexpr int kHurryMs = 20;           // an exact answer that was expected sooner gets a coarse one after all

PreviewControls::Page pageFor(preview::View view)
{
    using preview::View;
    switch (view) {
    case View::Crops: return PreviewControls::Crops;
    case View::ScoreMap: case View::Locref: case View::Paf: return PreviewControls::Targets;
    case View::Batch: return PreviewControls::Batch;
    case View::Size: return PreviewControls::Size;
    case View::Extremes: return PreviewControls::Extremes;
    case View::Probability: return PreviewControls::Probability;
    case View::Receptive: return PreviewControls::Receptive;
    case View::Schedule: return PreviewControls::Schedule;
    default: return PreviewControls::Augmented;
    }
}

bool hasKernel(augment::Op op)
{
    using augment::Op;
    return op == Op::Sharpen || op == Op::Emboss || op == Op::Edge || op == Op::MotionBlur;
}

/// What an answer costs until it has been measured, milliseconds for a megapixel and draw.
double firstGuess(const config::PoseConfig& config)
{
    return config.loader == config::Loader::MultiImgaug || config.loader == config::Loader::Torch ? 2.0 : 35.0;
}

/// Answers that can be made from a smaller frame without telling another story: those that draw whole frames.
bool canBeCoarse(const preview::Request& request)
{
    using preview::View;
    if (request.config.loader == config::Loader::Torch) return false;
    if (request.view == View::Extremes) return true;   // crops are off there
    const bool whole = request.config.loader != config::Loader::MultiImgaug;
    return whole && (request.view == View::Augment || request.view == View::Kernel || request.view == View::Sheet || request.view == View::ScoreMap ||
                     request.view == View::Locref);
}

}  // namespace

PreviewPanel::PreviewPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    augment::keepPictureMemory();
    m_pool.setMaxThreadCount(2);
    m_cache = new FrameCache(this);
    const auto work = [](QPromise<std::shared_ptr<const PreviewPictures>>& promise, const PictureRequest& request) {
        Progress progress;
        progress.shouldStop = [&promise] { return promise.isCanceled(); };
        promise.addResult(makePictures(request, progress));
    };
    const auto done = [this](const std::shared_ptr<const PreviewPictures>& pictures) { showAnswer(pictures); };
    m_runner = std::make_unique<Runner>(m_pool, work, done);
    m_quick = std::make_unique<Runner>(m_pool, work, done);
    m_refit.setSingleShot(true);
    m_refit.setInterval(kRefitMs);
    connect(&m_refit, &QTimer::timeout, this, &PreviewPanel::refitSheet);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PreviewPanel::submitPending);
    m_hurry.setSingleShot(true);
    m_hurry.setInterval(kHurryMs);
    connect(&m_hurry, &QTimer::timeout, this, &PreviewPanel::showSpare);
    buildPages();
    m_dimTimer.setSingleShot(true);
    m_dimTimer.setInterval(kDimAfterMs);
    connect(&m_dimTimer, &QTimer::timeout, this, [this] { setDimmed(true); });
    connect(m_cache, &FrameCache::ready, this, [this](int frame) { if (frame == m_frame) request(); });
    connect(m_cache, &FrameCache::failed, this, [this](int frame, const Error& error) {
        if (frame == m_frame) showFailure(error);
    });
    buildExport();
}

PreviewPanel::~PreviewPanel()
{
    m_runner.reset();
    m_quick.reset();
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
        request();   // score map and arrows leave them out too
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
    for (ImageCanvas* canvas : {m_before, m_after}) connect(canvas, &ImageCanvas::partClicked, m_controls, &PreviewControls::togglePart);
    m_sheet = new SheetCanvas(this);
    m_sheet->setObjectName(QStringLiteral("preview.sheet"));
    connect(m_sheet, &SheetCanvas::chosen, this, &PreviewPanel::choose);
    m_schedule = new SchedulePlot(this);
    connect(m_schedule, &SchedulePlot::scheduleEdited, this, &PreviewPanel::valueEdited);
    m_chart = new FigureView(this);
    m_chart->setObjectName(QStringLiteral("preview.chart"));
    m_strip = new FigureView(this);
    m_strip->setObjectName(QStringLiteral("preview.strip"));
    m_strip->hide();
    m_empty = new QLabel(tr("Open a project, and its frames appear here as the network will see them."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_pages = new QStackedWidget(this);
    for (QWidget* page : {static_cast<QWidget*>(m_empty), m_pair, static_cast<QWidget*>(m_sheet), static_cast<QWidget*>(m_schedule), static_cast<QWidget*>(m_chart)}) m_pages->addWidget(page);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 2, 8, 2);
    m_status = new ElidedLabel(this);
    m_status->setObjectName(QStringLiteral("preview.status"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readout = new QLabel(this);
    footer->setSpacing(12);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_readout);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_controls);
    column->addWidget(m_pages, 1);
    column->addWidget(m_strip);
    column->addLayout(footer);
    for (ImageCanvas* canvas : {m_before, m_after}) connect(canvas, &ImageCanvas::hovered, m_readout, &QLabel::setText);
    connect(m_sheet, &SheetCanvas::hovered, m_readout, &QLabel::setText);
    connect(m_sheet, &SheetCanvas::pointed, this, [this](int index) {
        m_pointed = index;
        showStatus();
    });
}

void PreviewPanel::setProject(std::shared_ptr<const dataset::Project> project)
{
    m_project = std::move(project);
    m_cache->setProject(m_project);
    m_frame = -1;
    m_draw = 0;
    m_waitingForFrame = false;
    m_shown.reset();
    dropRequests();
    m_memory = std::make_shared<preview::SampleMemory>();
    m_steps = std::make_shared<preview::StepMemory>();
    for (ImageCanvas* canvas : {m_before, m_after}) canvas->setContent({});   // nothing of the old project stays
    m_sheet->setContents({});
    m_strip->setFigure({});
    m_status->clear();
    QStringList parts;
    std::vector<std::array<int, 2>> skeleton;
    if (m_project) {
        for (const auto& name : m_project->info.jointNames()) parts += fromUtf8(name);
        skeleton = m_project->info.skeleton;
    }
    m_partNames = parts;
    m_controls->setParts(parts);
    m_animalNames.clear();
    if (m_project && m_project->info.individuals.size() > 1)
        for (const auto& name : m_project->info.individuals) m_animalNames += fromUtf8(name);
    for (ImageCanvas* canvas : {m_before, m_after}) canvas->setLegend(parts, m_animalNames);
    m_before->setSkeleton(skeleton);
    m_after->setSkeleton(skeleton);
    m_sheet->setSkeleton(skeleton);
    showPage();
    if (m_project && !m_project->frames.empty()) setFrame(0);
}

void PreviewPanel::updateProject(std::shared_ptr<const dataset::Project> project)
{
    m_project = std::move(project);
    m_cache->updateProject(m_project);
    dropRequests();   // they name the project as it was
    request();
}

void PreviewPanel::setConfig(const config::PoseConfig& config)
{
    m_config = config;
    m_haveConfig = true;
    m_schedule->setConfig(config);
    m_controls->setSamplingsKnown(preview::hasSamplings(config));
    listOperations();
    request();
}

void PreviewPanel::listOperations()
{
    std::vector<augment::Op> operations;
    for (std::size_t i = 0; i < augment::kOpCount; ++i) {
        const auto op = static_cast<augment::Op>(i);
        if (preview::isAugmentation(op) && augment::fireProbability(op, m_config) > 0.0) operations.push_back(op);
    }
    m_controls->setOperations(operations);
    QStringList limbs;
    for (const auto& [a, b] : m_config.pafGraph) {
        const auto name = [&](int i) { return i >= 0 && i < m_partNames.size() ? m_partNames[i] : QString::number(i); };
        limbs += name(a) + QStringLiteral(" – ") + name(b);
    }
    m_controls->setLimbs(limbs);
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
    m_controls->setFocusedOperation(preview::opForKey(toUtf8(key)));
    if (key == QStringLiteral("crop_sampling") || key == QStringLiteral("data.train.crop_sampling.method")) m_controls->setAllSamplings(true);
    if (!m_controls->pinned() && !key.isEmpty()) {
        const auto* spec = params::find(toUtf8(key));
        const bool says = preview::viewForKey(toUtf8(key)) != preview::View::Augment;
        if (spec != nullptr && (spec->preview != params::Preview::None || says)) setView(preview::viewForKey(toUtf8(key)));
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
    case PreviewControls::Extremes: return View::Extremes;
    case PreviewControls::Probability: return View::Probability;
    case PreviewControls::Receptive: return View::Receptive;
    case PreviewControls::Schedule: return View::Schedule;
    default:
        if (m_controls->draws() == 1 && hasKernel(preview::opForKey(toUtf8(m_focusKey)))) return View::Kernel;
        return m_controls->draws() > 1 ? View::Sheet : View::Augment;
    }
}

void PreviewPanel::setDraws(int draws) { m_controls->setDraws(draws); }
void PreviewPanel::setSeedLocked(bool locked) { m_controls->setSeedLocked(locked); }
quint64 PreviewPanel::seed() const { return m_controls->seed(); }

void PreviewPanel::setSeed(quint64 seed)
{
    if (seed == this->seed()) return;
    m_controls->setSeed(seed);
    m_draw = 0;
    emit seedChanged(seed);
    request();
}

void PreviewPanel::reroll()
{
    if (m_controls->seedLocked()) return;
    setSeed(QRandomGenerator::global()->bounded(1U, 1000000U));
}

void PreviewPanel::setDraw(int draw)
{
    if (draw == m_draw || draw < 0) return;
    m_draw = draw;
    request();
}

void PreviewPanel::setDevice(const preview::DeviceMemory& device)
{
    m_device = device;
    if (m_controls->page() == PreviewControls::Batch) request();
}

void PreviewPanel::setCalibrations(const fs::path& file)
{
    m_calibrations = file;
    if (m_controls->page() == PreviewControls::Batch) request();
}

const preview::Answer& PreviewPanel::lastAnswer() const
{
    static const preview::Answer kNone;
    return m_shown ? m_shown->answer : kNone;
}

bool PreviewPanel::isIdle() const { return !m_runner->busy() && !m_quick->busy() && !m_pending && !m_waitingForFrame && !m_refit.isActive(); }

void PreviewPanel::applyControls()
{
    const auto compare = m_controls->compare();
    m_after->setMode(m_flicker ? CanvasMode::Compare : compare == PreviewControls::Wipe ? CanvasMode::Wipe : compare == PreviewControls::Difference ? CanvasMode::Compare : CanvasMode::Plain);
    for (ImageCanvas* canvas : {m_before, m_after}) canvas->setLoupe(m_controls->loupeShown());
    if (m_controls->draws() > 1) m_draw = m_draw / m_controls->draws() * m_controls->draws();   // the sheet that holds the chosen draw
    showPage();
    request();
}

PictureRequest PreviewPanel::jobFor(const cv::Mat& image) const
{
    PictureRequest job;
    job.request.view = currentView();
    job.request.config = m_config;
    job.request.project = m_project;
    job.request.frame = m_frame;
    job.request.image = image;
    job.request.seed = seed();
    job.request.draw = m_draw;
    job.request.draws = m_controls->draws();
    job.request.focusKey = toUtf8(m_focusKey);
    job.request.onlyFired = m_controls->onlyFired();
    job.request.allSamplings = m_controls->allSamplings();
    job.request.device = m_device;
    job.request.calibrations = m_calibrations;
    job.request.frames = m_cache->store();
    job.request.memory = m_memory;
    job.request.steps = m_steps;
    for (const augment::Op op : m_controls->hiddenOperations()) job.request.options.disabled |= decltype(job.request.options.disabled){1} << static_cast<unsigned>(op);
    for (const int part : m_controls->hiddenParts()) job.request.hiddenParts.insert(part);
    for (const int limb : m_controls->hiddenLimbs()) job.request.hiddenEdges.insert(limb);
    job.grid = m_controls->gridShown();
    if (m_controls->namesShown()) job.partNames = m_partNames;
    const bool single = job.request.view == preview::View::Augment || job.request.view == preview::View::Kernel;
    if (single && m_controls->compare() == PreviewControls::Difference && !m_flicker) job.compare = CompareWith::Difference;
    else if (single && (m_flicker || m_controls->compare() == PreviewControls::Wipe)) job.compare = CompareWith::Before;
    job.sheetArea = QSizeF(m_pages->size()) * devicePixelRatioF();
    if (m_shown && m_shown->asked->request.image.data == image.data) {
        job.before = m_shown->before.image;
        if (m_shown->answer.coarse <= 1) job.request.histogramBefore = m_shown->answer.histogramBefore;
    }
    return job;
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
    PictureRequest job = jobFor(*image);
    job.generation = ++m_generation;
    submit(std::move(job));
}

void PreviewPanel::submit(PictureRequest job)
{
    const int view = static_cast<int>(job.request.view);
    const double whole = m_cost.value(view, firstGuess(job.request.config)) * workOf(job);
    const double expected = m_lastCost.contains(view) ? m_lastCost.value(view) * workOf(job) : whole;
    m_eager = !m_moved.isValid() || m_moved.hasExpired(kAloneMs);
    m_moved.start();
    m_pending.reset();
    m_rest.stop();
    m_spare.reset();
    std::optional<PictureRequest> coarse;
    if (whole > kPatienceMs && canBeCoarse(job.request)) {
        coarse = job;
        coarse->request.coarse = std::clamp(static_cast<int>(std::ceil(std::sqrt(whole / kCoarseMs))), 2, 8);
        coarse->request.memory = nullptr;
        coarse->request.steps = nullptr;
    }
    if (!coarse || expected <= kPatienceMs) {
        m_spare = std::move(coarse);
        if (m_spare && !m_hurry.isActive()) m_hurry.start();
        m_runner->submit(std::move(job));
        return;
    }
    m_hurry.stop();
    m_runner->cancel();   // an older value's; the cores are for this one
    m_quick->submit(std::move(*coarse));
    m_pending = std::move(job);
    m_rest.start();
}

void PreviewPanel::submitPending()
{
    m_rest.stop();
    if (m_pending) m_runner->submit(*std::exchange(m_pending, std::nullopt));
}

void PreviewPanel::showSpare()
{
    if (!m_spare) return;
    m_lastCost.remove(static_cast<int>(m_spare->request.view));   // the next one is expected to do all of it
    m_quick->submit(*std::exchange(m_spare, std::nullopt));
}

void PreviewPanel::dropRequests()
{
    m_pending.reset();
    m_spare.reset();
    m_rest.stop();
    m_hurry.stop();
}

}  // namespace pt::ui
