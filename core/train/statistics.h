// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/file.h"

#include <map>
#include <string>
#include <vector>

namespace pt::train {

/// learning_stats.csv in the run directory, as DeepLabCut writes it (reference 1.5), for the dialect of the configuration.
///
/// A resumed run keeps the rows before its iteration (or epoch) and goes on behind them.
class LearningStatistics final
{
public:
    enum class Style { SingleTensorFlow, MultiTensorFlow, PyTorch };
    LearningStatistics(fs::path run, Style style, long long displayEvery) : m_file(std::move(run) / "learning_stats.csv"), m_style(style), m_every(displayEvery) {}

    /// Takes the rows that are there up to `done` (iterations, or epochs for PyTorch).
    void resume(long long done);
    /// After each step. iteration counts from 1. Writes a row where one is due (TensorFlow styles).
    Result<void> step(long long iteration, double loss, const std::map<std::string, double>& heads, double rate);
    /// After each epoch and evaluation (PyTorch): the epoch's means "losses/train.*" and, where it was evaluated, "metrics/test.*".
    Result<void> epoch(long long epoch, const std::map<std::string, double>& metrics);
    /// Means of the losses since the last call, by "losses/train.<name>".
    std::map<std::string, double> takeMeans();

    /// The running sums as text and back: part of the training state.
    std::string state() const;
    void restore(const std::string& state);

private:
    Result<void> write() const;

    fs::path m_file;
    Style m_style;
    long long m_every = 1;
    std::vector<std::string> m_lines;                                         ///< TensorFlow styles.
    std::vector<std::pair<long long, std::map<std::string, double>>> m_rows;  ///< PyTorch.
    std::map<std::string, double> m_sums;
    long long m_count = 0;
};

/// Scalars for TensorBoard: a file of events as TensorFlow writes them (TFRecord framing, masked CRC-32C, Event protocol buffers).
class TensorBoardWriter final
{
public:
    /// A new file tensorboard/events.out.tfevents.<seconds>.<host>.<pid>. `firstStep`: a resumed run; TensorBoard then drops what the
    /// run before wrote from that step on. Errors: Io.
    static Result<TensorBoardWriter> open(const fs::path& run, long long firstStep);
    Result<void> scalars(long long step, const std::map<std::string, double>& values);

private:
    explicit TensorBoardWriter(fs::path file) : m_file(std::move(file)) {}
    Result<void> append(const std::string& event) const;
    fs::path m_file;
};

}  // namespace pt::train
