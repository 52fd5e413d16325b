// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QProcess;
class QProgressBar;
class QPushButton;

namespace pt::ui {

/// Where ImageNet weights come from: a program that prints the file's path, and says how far it is on standard error ("12 % of 44.7 MiB").
/// With --if-there it prints the path only of a file that is there already, and fetches nothing.
struct WeightsInput
{
    QString program;                       ///< Empty: no ImageNet weights are offered.
    QStringList arguments;
    QString name;                          ///< Of the network, as people know it.
    QString chosen;                        ///< A snapshot or weights file chosen before; "imagenet"; empty: random.
};

/// What a training begins with: random weights, ImageNet's (fetched when the user asks for it, and only then), or a file.
class WeightsRow final : public QWidget
{
    Q_OBJECT
public:
    explicit WeightsRow(const WeightsInput& input, QWidget* parent = nullptr);
    ~WeightsRow() override;

    QString file() const;                  ///< Empty: random weights.
    QString choice() const;                ///< As WeightsInput::chosen.
    bool ready() const;                    ///< Not while ImageNet's are chosen and not there yet.
    bool fetching() const { return m_fetch != nullptr; }

signals:
    void changed();                        ///< file() or ready().

private:
    void look();
    void fetch();
    void ended(int code, bool normal);
    void choose();
    void refresh();
    void showProgress(const QString& line);

    WeightsInput m_input;
    QComboBox* m_choice = nullptr;
    QPushButton* m_button = nullptr;       ///< Download, or cancel.
    QProgressBar* m_progress = nullptr;
    QLabel* m_words = nullptr;
    QProcess* m_fetch = nullptr;           ///< A download that runs.
    QString m_imagenet, m_file, m_said;
    bool m_cancelled = false;
};

}  // namespace pt::ui
