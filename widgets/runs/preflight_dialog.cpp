// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/preflight_dialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pt::ui {

PreflightDialog::PreflightDialog(const PreflightInput& input, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("preflight"));
    setWindowTitle(tr("Train %1").arg(input.projectName));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    const double epochs = input.trainingFrames > 0 ? static_cast<double>(input.iterations) * input.batchSize / input.trainingFrames : 0.0;
    auto* what = new QLabel(tr("%1 on %2 training frames, batches of %3: the schedule sees each frame about %4 times.")
                                .arg(input.netType, QLocale().toString(input.trainingFrames), QLocale().toString(input.batchSize), QLocale().toString(epochs, 'f', 0)), this);
    what->setWordWrap(true);
    column->addWidget(what);

    auto* form = new QFormLayout;
    m_device = new QComboBox(this);
    m_device->setObjectName(QStringLiteral("preflight.device"));
    auto devices = input.devices;
    if (devices.isEmpty()) devices = {{QStringLiteral("auto"), tr("automatic (GPU where there is one)")}, {QStringLiteral("cpu"), QStringLiteral("CPU")}};
    for (const auto& [id, name] : devices) m_device->addItem(name, id);
    m_device->setCurrentIndex(std::max(0, m_device->findData(input.device)));
    form->addRow(tr("&Device"), m_device);
    buildCards(form);
    m_iterations = new QSpinBox(this);
    m_iterations->setObjectName(QStringLiteral("preflight.iterations"));
    m_iterations->setRange(1, std::numeric_limits<int>::max());
    m_iterations->setGroupSeparatorShown(true);
    m_iterations->setValue(static_cast<int>(std::clamp<qint64>(input.iterations, 1, std::numeric_limits<int>::max())));
    m_iterations->setToolTip(tr("The schedule's learning rates are used as they stand up to this iteration"));
    form->addRow(tr("&Iterations"), m_iterations);
    m_threads = new QSpinBox(this);
    m_threads->setObjectName(QStringLiteral("preflight.threads"));
    m_threads->setRange(1, std::max(1, QThread::idealThreadCount()));
    m_threads->setValue(input.threads > 0 ? input.threads : std::max(1, QThread::idealThreadCount()));
    form->addRow(tr("&Threads"), m_threads);
    m_seed = new QLineEdit(QStringLiteral("42"), this);
    m_seed->setObjectName(QStringLiteral("preflight.seed"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seed));
    m_seed->setToolTip(tr("The same seed repeats the same training"));
    form->addRow(tr("&Seed"), m_seed);
    m_weights = new WeightsRow(input.weights, this);
    connect(m_weights, &WeightsRow::changed, this, &PreflightDialog::showStart);
    form->addRow(tr("Starting &weights"), m_weights);
    if (input.swapsUnflipped) {
        m_swap = new QCheckBox(tr("S&wap left and right only in frames that were flipped"), this);
        m_swap->setObjectName(QStringLiteral("preflight.swap"));
        m_swap->setToolTip(tr("With these values of fliplr and symmetric_pairs DeepLabCut also swaps the names in frames that it did not flip. "
                              "Off: as DeepLabCut does. On: the correction; it is written into the run's record."));
        form->addRow(QString(), m_swap);
    }
    buildCost(form, input);
    column->addLayout(form);

    auto* fears = new QListWidget(this);
    fears->setObjectName(QStringLiteral("preflight.fears"));
    fears->setWordWrap(true);
    for (const Finding& finding : input.findings) {
        if (finding.severity != Severity::Hint) fears->addItem(new QListWidgetItem(severityIcon(finding.severity, palette()), text(finding.message)));
    }
    auto* heading = new QLabel(fears->count() > 0 ? tr("What may not be as you expect (%1):").arg(fears->count()) : tr("Nothing to object to."), this);
    column->addWidget(heading);
    fears->setVisible(fears->count() > 0);
    column->addWidget(fears, 1);

    m_refusal = new QLabel(this);
    m_refusal->setObjectName(QStringLiteral("preflight.refusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto* buttons = m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Start training"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("preflight.start"));
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_start->setFocus();
    showStart();
    resize(520, fears->count() > 0 ? 500 : 320);
}

/// How many graphics cards share each batch; only where there are several.
void PreflightDialog::buildCards(QFormLayout* form)
{
    int cards = 0;
    for (int i = 0; i < m_device->count(); ++i) cards += m_device->itemData(i).toString().startsWith(QLatin1String("cuda:")) ? 1 : 0;
    if (cards < 2) return;
    m_cards = new QSpinBox(this);
    m_cards->setObjectName(QStringLiteral("preflight.cards"));
    m_cards->setRange(1, cards);
    m_cards->setToolTip(tr("Graphics cards that share each batch; the losses are those of one card"));
    form->addRow(tr("&Graphics cards"), m_cards);
    const auto fit = [this] { m_cards->setEnabled(device() == QLatin1String("auto")); };   // a named card is meant alone
    connect(m_device, &QComboBox::currentIndexChanged, this, fit);
    fit();
}

void PreflightDialog::offerDeepLabCut(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_refused = true;
    showStart();
    auto* other = m_buttons->addButton(tr("Train with DeepLabCut"), QDialogButtonBox::ActionRole);
    other->setObjectName(QStringLiteral("preflight.deeplabcut"));
    other->setDefault(true);
    other->setFocus();
    connect(other, &QPushButton::clicked, this, [this] {
        emit deepLabCutRequested();
        reject();
    });
}

void PreflightDialog::buildCost(QFormLayout* form, const PreflightInput& input)
{
    m_time = new QLabel(this);
    m_time->setObjectName(QStringLiteral("preflight.time"));
    m_time->setWordWrap(true);
    form->addRow(tr("Time"), m_time);
    connect(m_iterations, &QSpinBox::valueChanged, this, [this, each = input.secondsPerIteration] { showTime(each); });
    showTime(input.secondsPerIteration);
    m_smaller = new QCheckBox(tr("Smaller &batches when memory runs out"), this);
    m_smaller->setObjectName(QStringLiteral("preflight.smaller"));
    m_smaller->setToolTip(tr("The batch is halved and the training goes on. Off: it stops with its last state kept, and says how much was needed."));
    if (input.memoryMb > 0.0 || input.canMeasure) {
        m_memory = new QLabel(this);
        m_memory->setObjectName(QStringLiteral("preflight.memory"));
        m_memory->setWordWrap(true);
        auto* row = new QHBoxLayout;
        row->addWidget(m_memory, 1);
        if (input.canMeasure) {
            m_measure = new QPushButton(tr("&Measure"), this);
            m_measure->setObjectName(QStringLiteral("preflight.measure"));
            m_measure->setAutoDefault(false);
            m_measure->setToolTip(tr("A few training steps on the processor in a process of their own; nothing is kept but what they took"));
            row->addWidget(m_measure);
            connect(m_measure, &QPushButton::clicked, this, [this] {
                m_measure->setEnabled(false);
                m_memory->setText(tr("measuring…"));
                emit measureRequested();
            });
        }
        form->addRow(tr("Memory"), row);
        setMemory(input.memoryMb, input.freeMemoryMb, input.largestBatch, input.memoryMeasured);
    }
    form->addRow(QString(), m_smaller);
}

void PreflightDialog::setMemory(double memoryMb, double freeMemoryMb, int largestBatch, bool measured)
{
    if (m_memory == nullptr) return;
    if (m_measure != nullptr) m_measure->setEnabled(true);
    const bool tight = memoryMb > 0.0 && freeMemoryMb > 0.0 && memoryMb > 0.9 * freeMemoryMb;
    QPalette colours = palette();
    if (tight) colours.setColor(QPalette::WindowText, toneColour(Tone::Warning, palette()));
    m_memory->setPalette(colours);
    if (memoryMb <= 0.0) {
        m_memory->setText(tr("not known for this network"));
        return;
    }
    const auto gigabytes = [](double mb) { return QLocale().toString(mb / 1024.0, 'f', 1); };
    QString words = freeMemoryMb > 0.0 ? (measured ? tr("%1 GB, as measured here; %2 GB are free") : tr("roughly %1 GB; %2 GB are free here")).arg(gigabytes(memoryMb), gigabytes(freeMemoryMb))
                                       : (measured ? tr("%1 GB, as measured here") : tr("roughly %1 GB")).arg(gigabytes(memoryMb));
    if (largestBatch > 0) words += QStringLiteral(". ") + tr("The largest batch that fits is %1.").arg(QLocale().toString(largestBatch));
    if (tight) words += QStringLiteral(" ") + tr("That may not be enough on the processor: a smaller batch_size or global_scale needs less.");
    m_memory->setText(words);
}

void PreflightDialog::setMeasurementFailed(const QString& why)
{
    if (m_memory == nullptr) return;
    if (m_measure != nullptr) m_measure->setEnabled(true);
    m_memory->setText(why);
}

/// Wrapped lines in a form are cut to one line where the window is low, so they ask for their height: the window is never lower than they need,
/// whatever they come to say.
bool PreflightDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    const auto type = event->type();
    if ((type != QEvent::Show && type != QEvent::Resize && type != QEvent::LayoutRequest) || layout() == nullptr) return done;
    layout()->activate();   // widths first
    for (QLabel* label : {m_time, m_memory})
        if (label != nullptr) label->setMinimumHeight(label->heightForWidth(label->width()));
    setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

/// The start waits for weights that were chosen and are not here yet.
void PreflightDialog::showStart()
{
    if (m_start == nullptr) return;
    m_start->setEnabled(!m_refused && m_weights->ready() && !m_weights->fetching());
    m_start->setToolTip(m_weights->ready() ? QString() : tr("The starting weights are not here yet: download them, or choose others"));
}

bool PreflightDialog::allowSmallerBatch() const { return m_smaller->isChecked(); }

void PreflightDialog::showTime(double secondsPerIteration)
{
    if (secondsPerIteration <= 0.0) {
        m_time->setText(tr("known after the first steps; no run with this network has been made here yet"));
        return;
    }
    const double seconds = secondsPerIteration * static_cast<double>(iterations());
    const QString length = seconds < 5400 ? tr("about %1 min").arg(std::max(1LL, std::llround(seconds / 60))) : tr("about %1 h").arg(QLocale().toString(seconds / 3600, 'f', seconds < 36000 ? 1 : 0));
    m_time->setText(tr("%1, if it goes as fast as the last run with this network").arg(length));
}

QString PreflightDialog::device() const { return m_device->currentData().toString(); }
int PreflightDialog::processes() const { return m_cards != nullptr && m_cards->isEnabled() ? m_cards->value() : 1; }
qint64 PreflightDialog::iterations() const { return m_iterations->value(); }
int PreflightDialog::threads() const { return m_threads->value(); }
bool PreflightDialog::swapOnlyWhenFlipped() const { return m_swap != nullptr && m_swap->isChecked(); }
quint64 PreflightDialog::seed() const { return m_seed->text().toULongLong(); }

}  // namespace pt::ui
