// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/presets.h"

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace pt::ui {

/// Presets, and what each would change in the open configuration before it does. The dialog changes nothing itself.
class PresetsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PresetsDialog(QWidget* parent = nullptr);

    void showPresets(const std::vector<config::Preset>& presets, const std::vector<Error>& troubles);
    void showDocument(const config::YamlDocument& document);
    /// What the user's differences can be taken from, as id and words.
    void setOthers(const std::vector<std::pair<QString, QString>>& others);
    void select(const QString& id);
    void showTrouble(const QString& sentence);   ///< What the last wish met; empty: nothing.

signals:
    void applyRequested(const pt::config::Preset& preset);
    void saveRequested(const QString& name, const QString& other);
    void importRequested();
    void exportRequested(const pt::config::Preset& preset);
    void removeRequested(const pt::config::Preset& preset);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const config::Preset* current() const;
    void fitReasons();
    void refresh();
    void build();

    std::vector<config::Preset> m_presets;
    std::optional<config::YamlDocument> m_document;
    QListWidget* m_list;
    QLabel* m_name;
    QLabel* m_about;
    QTreeWidget* m_changes;
    QLabel* m_trouble;
    QPushButton* m_apply;
    QPushButton* m_export;
    QPushButton* m_remove;
    QLineEdit* m_newName;
    QComboBox* m_other;
    QPushButton* m_save;
};

}  // namespace pt::ui
