// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/weights_row.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace pt::ui {
namespace {

const QString kImageNet = QStringLiteral("imagenet");
const QString kOther = QStringLiteral("file");

}  // namespace

WeightsRow::WeightsRow(const WeightsInput& input, QWidget* parent) : QWidget(parent), m_input(input)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("weights.choice"));
    m_choice->setAccessibleName(tr("Starting weights"));
    m_choice->addItem(tr("random"), QString());
    if (!input.program.isEmpty()) m_choice->addItem(tr("ImageNet, for %1").arg(input.name), kImageNet);
    m_choice->addItem(tr("from a file…"), kOther);
    m_button = new QPushButton(this);
    m_button->setObjectName(QStringLiteral("weights.button"));
    m_button->setAutoDefault(false);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("weights.progress"));
    m_progress->setAccessibleName(tr("Download"));
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("weights.words"));
    m_words->setWordWrap(true);
    grid->addWidget(m_choice, 0, 0);
    grid->addWidget(m_button, 0, 1);
    grid->addWidget(m_progress, 1, 0, 1, 2);
    grid->addWidget(m_words, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    setFocusProxy(m_choice);
    if (!input.chosen.isEmpty() && input.chosen != kImageNet && QFileInfo::exists(input.chosen)) m_file = input.chosen;
    const int at = m_choice->findData(input.chosen == kImageNet ? kImageNet : m_file.isEmpty() ? QString() : kOther);
    m_choice->setCurrentIndex(std::max(0, at));
    connect(m_choice, &QComboBox::activated, this, &WeightsRow::choose);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_fetch == nullptr) {
            fetch();
            return;
        }
        m_cancelled = true;
        m_fetch->terminate();   // what has come is kept for the next try
    });
    refresh();
    look();
}

WeightsRow::~WeightsRow()
{
    // the destructor of a process that still runs ends it and says so: to a row whose own members are gone by then
    for (QProcess* process : findChildren<QProcess*>()) process->disconnect(this);
    if (m_fetch == nullptr) return;
    m_fetch->terminate();
    if (!m_fetch->waitForFinished(2000)) m_fetch->kill();
}

QString WeightsRow::file() const
{
    const QString chosen = m_choice->currentData().toString();
    return chosen == kImageNet ? m_imagenet : chosen == kOther ? m_file : QString();
}

QString WeightsRow::choice() const
{
    const QString chosen = m_choice->currentData().toString();
    return chosen == kOther ? m_file : chosen;
}

bool WeightsRow::ready() const { return m_choice->currentData().toString() != kImageNet || !m_imagenet.isEmpty(); }

/// Whether the file lies there from before.
void WeightsRow::look()
{
    if (m_input.program.isEmpty()) return;
    auto* process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process](int code) {
        process->deleteLater();
        if (code != 0 || !m_imagenet.isEmpty()) return;   // nothing new: a download that failed meanwhile has its say
        m_imagenet = QString::fromUtf8(process->readAllStandardOutput()).trimmed();
        refresh();
        emit changed();
    });
    process->start(m_input.program, m_input.arguments + QStringList{QStringLiteral("--if-there")});
}

void WeightsRow::fetch()
{
    m_cancelled = false;
    m_said.clear();
    m_fetch = new QProcess(this);
    connect(m_fetch, &QProcess::readyReadStandardError, this, [this] {
        const auto lines = QString::fromUtf8(m_fetch->readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) showProgress(line);
    });
    connect(m_fetch, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) { ended(code, status == QProcess::NormalExit); });
    connect(m_fetch, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        m_said = m_fetch->errorString();
        ended(-1, false);
    });
    m_progress->setRange(0, 0);
    m_fetch->start(m_input.program, m_input.arguments);
    refresh();
    emit changed();
}

void WeightsRow::ended(int code, bool normal)
{
    QProcess* fetch = std::exchange(m_fetch, nullptr);
    if (fetch == nullptr) return;
    if (normal && code == 0) m_imagenet = QString::fromUtf8(fetch->readAllStandardOutput()).trimmed();
    for (const QString& line : QString::fromUtf8(fetch->readAllStandardError()).split(u'\n', Qt::SkipEmptyParts)) showProgress(line);
    fetch->deleteLater();
    refresh();
    if (m_imagenet.isEmpty()) {
        m_words->setText(m_cancelled ? tr("Stopped; the next try goes on where this one ended.")
                                     : tr("The download did not succeed: %1 What has come is kept; try again, or choose a file that you fetched elsewhere.").arg(m_said));
        m_words->show();
    }
    emit changed();
}

void WeightsRow::showProgress(const QString& line)
{
    static const QRegularExpression percent(QStringLiteral("^([0-9]+) % of ([0-9.]+) MiB$"));
    const auto match = percent.match(line);
    if (!match.hasMatch()) {
        m_said = line.section(QStringLiteral("posetuner-train: "), -1);
        return;
    }
    m_progress->setRange(0, 100);
    m_progress->setValue(match.captured(1).toInt());
    m_progress->setFormat(tr("%p % of %1 MB").arg(locale().toString(match.captured(2).toDouble(), 'f', 1)));
}

void WeightsRow::choose()
{
    if (m_choice->currentData().toString() == kOther) {
        const QString file = QFileDialog::getOpenFileName(this, tr("Weights to begin with"), m_file, tr("Weights (*.pt *.pth *.safetensors)"));
        if (!file.isEmpty()) m_file = file;
        if (m_file.isEmpty()) m_choice->setCurrentIndex(0);
    }
    refresh();
    emit changed();
}

void WeightsRow::refresh()
{
    const QString chosen = m_choice->currentData().toString();
    const bool imagenet = chosen == kImageNet;
    m_button->setVisible(m_fetch != nullptr || (imagenet && m_imagenet.isEmpty()));
    m_button->setText(m_fetch != nullptr ? tr("Cancel") : tr("Download"));
    m_choice->setEnabled(m_fetch == nullptr);
    m_progress->setVisible(m_fetch != nullptr);
    QString words;
    if (imagenet) words = m_imagenet.isEmpty() ? tr("They are not here yet. Download fetches them from timm's collection, checks them, and keeps them for every project.") : QFileInfo(m_imagenet).fileName();
    else if (chosen == kOther) words = QFileInfo(m_file).fileName();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty() && m_fetch == nullptr);
}

}  // namespace pt::ui
