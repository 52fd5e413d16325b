// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"

#include <QSet>
#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace pt::ui {

/// The slim bar above the picture: which view, how many draws, compare mode, labels, pin, seed.
class PreviewControls final : public QWidget
{
    Q_OBJECT
public:
    enum Page { Augmented, Crops, Targets, Batch, Size, Schedule };
    enum Compare { SideBySide, Wipe, Difference };

    explicit PreviewControls(QWidget* parent = nullptr);

    Page page() const;
    void setPage(Page page);
    preview::View targetView() const;            ///< ScoreMap, Locref or Paf.
    void setTargetView(preview::View view);
    int draws() const;                           ///< 1, 4, 9, 16 or 25.
    void setDraws(int draws);
    Compare compare() const;
    bool pinned() const;
    bool gridShown() const;
    quint64 seed() const;
    void setSeed(quint64 seed);
    bool seedLocked() const;
    void setSeedLocked(bool locked);
    void setParts(const QStringList& parts);
    QSet<int> hiddenParts() const;

signals:
    void changed();                              ///< Anything but the seed and the hidden parts.
    void seedEdited();
    void rerollRequested();
    void hiddenPartsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildViews(QHBoxLayout* row);
    void buildModes(QHBoxLayout* row);
    void buildPin(QHBoxLayout* row);
    void buildSeed(QHBoxLayout* row);
    void adapt();
    void retint();

    QButtonGroup* m_pages = nullptr;
    QComboBox* m_target = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_compare = nullptr;
    QToolButton* m_parts = nullptr;
    QToolButton* m_grid = nullptr;
    QToolButton* m_pin = nullptr;
    QLineEdit* m_seed = nullptr;
    QToolButton* m_reroll = nullptr;
    QToolButton* m_lock = nullptr;
    QToolButton* m_copy = nullptr;
};

}  // namespace pt::ui
