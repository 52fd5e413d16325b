// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/preview/preview.h"

#include <QSet>
#include <QWidget>

class QAction;
class QActionGroup;
class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace pt::ui {

/// The slim bar above the picture: which view, how many draws, compare mode, labels, pin, seed.
class PreviewControls final : public QWidget
{
    Q_OBJECT
public:
    enum Page { Augmented, Crops, Targets, Batch, Size, Extremes, Probability, Receptive, Schedule };
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
    bool loupeShown() const;
    bool namesShown() const;
    bool allSamplings() const;
    void setSamplingsKnown(bool known);          ///< Whether the loader has the four ways of placing a crop.
    void setAllSamplings(bool all);
    bool onlyFired() const;
    quint64 seed() const;
    void setSeed(quint64 seed);
    bool seedLocked() const;
    void setSeedLocked(bool locked);
    void setParts(const QStringList& parts);
    QSet<int> hiddenParts() const;
    void togglePart(int part);
    void setLimbs(const QStringList& limbs);     ///< Limbs of the part affinity fields, "snout – leftear".
    QSet<int> hiddenLimbs() const;
    /// Operations that can fire, each with an eye of its own; those switched off stay off while they are listed.
    void setOperations(const std::vector<augment::Op>& operations);
    std::vector<augment::Op> hiddenOperations() const;
    /// Whether the parameter in focus is an operation: only then can draws be chosen by it.
    void setFocusedOperation(augment::Op op);
    QMenu* exportMenu() const;                   ///< Filled by the panel.

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
    void buildShow(QHBoxLayout* row);
    void buildPin(QHBoxLayout* row);
    void buildSeed(QHBoxLayout* row);
    void adapt();
    void retint();
    void addSwitches(QMenu* menu);
    void switchAll(QMenu* menu, bool on);
    void tellHidden();

    QButtonGroup* m_pages = nullptr;
    QComboBox* m_target = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_compare = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_show = nullptr;
    QMenu* m_parts = nullptr;
    QMenu* m_limbs = nullptr;
    QMenu* m_operations = nullptr;
    QAction* m_grid = nullptr;
    QAction* m_loupe = nullptr;
    QAction* m_names = nullptr;
    QToolButton* m_samplings = nullptr;
    QToolButton* m_fired = nullptr;
    QToolButton* m_export = nullptr;
    Page m_page = Augmented;
    augment::Op m_focusedOp = augment::Op::Count;
    bool m_samplingsKnown = true;
    QToolButton* m_pin = nullptr;
    QLineEdit* m_seed = nullptr;
    QToolButton* m_reroll = nullptr;
    QToolButton* m_lock = nullptr;
    QToolButton* m_copy = nullptr;
};

}  // namespace pt::ui
