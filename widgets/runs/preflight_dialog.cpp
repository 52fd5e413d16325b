// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/preflight_dialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    m_start->setEnabled(false);
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
    if (input.memoryMb <= 0.0) return;
    const auto gigabytes = [](double mb) { return QLocale().toString(mb / 1024.0, 'f', 1); };
    auto* memory = new QLabel(this);
    memory->setObjectName(QStringLiteral("preflight.memory"));
    memory->setWordWrap(true);
    QString words = input.freeMemoryMb > 0.0 ? tr("roughly %1 GB; %2 GB are free here").arg(gigabytes(input.memoryMb), gigabytes(input.freeMemoryMb)) : tr("roughly %1 GB").arg(gigabytes(input.memoryMb));
    if (input.freeMemoryMb > 0.0 && input.memoryMb > 0.9 * input.freeMemoryMb) {
        words += QStringLiteral(". ") + tr("That may not be enough on the processor: a smaller batch_size or global_scale needs less.");
        QPalette warning = memory->palette();
        warning.setColor(QPalette::WindowText, toneColour(Tone::Warning, palette()));
        memory->setPalette(warning);
    }
    memory->setText(words);
    form->addRow(tr("Memory"), memory);
}

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
