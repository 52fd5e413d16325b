// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/advice/advice.h"
#include "core/advice/similarity.h"
#include "core/dataset/training_records.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace pt::app {

/// What the advice learns on the side: the graphics card's free memory (looked up again and again where there is one), whether the training set
/// on disk is older than the labels, and test frames that are nearly training frames (every image is decoded once, its fingerprint kept). One thread of low priority; another project, stop() or
/// the end of the window ends the comparison after the picture it is at.
class Surroundings final : public QObject
{
    Q_OBJECT
public:
    struct Known
    {
        advice::Machine machine;
        advice::Leaks leaks;
        bool compared = false;   ///< Whether frames have been compared at all.
        dataset::RecordsCheck trainingSet;
        bool checkedSet = false; ///< Whether the training set has been held against the labels.

        advice::Surroundings view() const { return {machine, compared ? &leaks : nullptr, checkedSet ? &trainingSet : nullptr}; }
    };

    explicit Surroundings(QObject* parent = nullptr);
    ~Surroundings() override;

    /// Looks around for a project (null: the machine alone) and the shuffle that the configuration belongs to.
    void look(std::shared_ptr<const dataset::Project> project, const QString& configPath);
    void forget();                ///< Nothing of another project stays; a comparison that runs is ended.
    void lookAgain() { askMachine(); }   ///< At the machine alone: something was measured.
    void stop();                  ///< Ends a comparison that runs; what is known stays.
    bool comparing() const { return m_comparing; }
    std::shared_ptr<const Known> known() const { return m_known; }   ///< Never null.
    /// Who tells of the graphics card; by default the driver's own tool. For tests and for other tools.
    void setMachineLookup(std::function<advice::Machine()> lookup) { m_lookup = std::move(lookup); }

signals:
    void changed();               ///< known() says something else.
    void progress(qint64 done, qint64 total);
    void finished();              ///< A comparison ended, or was stopped.

private:
    void askMachine();
    enum class Part { Machine, TrainingSet, Leaks };
    void take(int generation, const Known& known, Part part);

    QThreadPool m_pool;
    std::function<advice::Machine()> m_lookup = &advice::thisMachine;
    std::shared_ptr<const Known> m_known;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<std::atomic<qint64>> m_done;
    qint64 m_total = 0;
    QTimer m_ticker, m_again;
    int m_generation = 0;         ///< Of the project; what comes of an earlier one is dropped.
    bool m_comparing = false, m_asking = false;
};

}  // namespace pt::app
