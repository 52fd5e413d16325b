// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"
#include "core/runs/run_directory.h"
#include "widgets/runs/weights_row.h"

#include <QDialog>
#include <QList>
#include <QStringList>

#include <utility>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pt::ui {

/// What the dialog before a training needs to know.
struct PreflightInput
{
    QString projectName, netType;
    QList<std::pair<QString, QString>> devices;   ///< Name for the trainer, name for people; empty: "auto" and "cpu".
    QString device = QStringLiteral("auto");      ///< The one that is chosen at first.
    int threads = 0;                       ///< 0: all.
    double memoryMb = 0.0;                 ///< That the training will take, roughly; 0: not known.
    double freeMemoryMb = 0.0;             ///< That there is; 0: not known.
    int largestBatch = 0;                  ///< That fits into it; 0: not known, or not even one image does.
    bool memoryMeasured = false;           ///< By a dry step on this machine.
    bool canMeasure = false;               ///< Somebody answers measureRequested().
    WeightsInput weights;
    double secondsPerIteration = 0.0;      ///< That the last run with this network took; 0: there was none.
    qint64 iterations = 0;                 ///< Of the configuration's schedule.
    int trainingFrames = 0, batchSize = 1;
    bool swapsUnflipped = false;           ///< DeepLabCut's loader would swap left and right in frames that it did not flip.
    std::vector<Finding> findings;         ///< What the linter fears; hints are not shown.
};

/// A short look before the start: device, iterations, threads, seed, fears; one button.
class PreflightDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreflightDialog(const PreflightInput& input, QWidget* parent = nullptr);

    /// Says that PoseTuner does not train this network and offers the user's own DeepLabCut in place of the start.
    void offerDeepLabCut(const QString& sentence);

    QString device() const;
    int processes() const;                 ///< That share each batch, one a graphics card.
    qint64 iterations() const;
    int threads() const;
    quint64 seed() const;
    bool swapOnlyWhenFlipped() const;
    bool allowSmallerBatch() const;
    QString initWeights() const { return m_weights->file(); }      ///< Empty: random.
    QString weightsChoice() const { return m_weights->choice(); }  ///< For WeightsInput::chosen of the next time.
    /// What a measurement found; a sentence instead where it did not succeed.
    void setMemory(double memoryMb, double freeMemoryMb, int largestBatch, bool measured);
    void setMeasurementFailed(const QString& why);

signals:
    void deepLabCutRequested();
    void measureRequested();               ///< A dry step of this configuration; answered by setMemory() or setMeasurementFailed().

protected:
    bool event(QEvent* event) override;

private:
    void buildCards(QFormLayout* form);
    void buildCost(QFormLayout* form, const PreflightInput& input);
    void showTime(double secondsPerIteration);
    void showStart();

    QLabel* m_time = nullptr;
    QLabel* m_refusal = nullptr;
    QLabel* m_memory = nullptr;
    QPushButton* m_measure = nullptr;
    QCheckBox* m_smaller = nullptr;
    WeightsRow* m_weights = nullptr;
    bool m_refused = false;
    QPushButton* m_start = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QComboBox* m_device = nullptr;
    QSpinBox* m_cards = nullptr;           ///< Only where there are several.
    QSpinBox* m_iterations = nullptr;
    QSpinBox* m_threads = nullptr;
    QLineEdit* m_seed = nullptr;
    QCheckBox* m_swap = nullptr;           ///< Only where it makes a difference.
};

}  // namespace pt::ui
