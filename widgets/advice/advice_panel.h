// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/finding.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;
class QLabel;

namespace pt::ui {

/// The findings as a list: what, where, the fix as a button, and why. Says so when there is nothing to object to.
class AdvicePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AdvicePanel(QWidget* parent = nullptr);

    void showFindings(const std::vector<Finding>& findings);
    void clear();                           ///< No document: neither findings nor praise.
    int count() const { return static_cast<int>(m_findings.size()); }

signals:
    void keyActivated(const QString& key);
    void frameActivated(const QString& frameId);
    void fixRequested(const pt::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeRow(const Finding& finding);
    void rebuild();

    std::vector<Finding> m_findings;
    bool m_cleared = true;
    QScrollArea* m_scroll;
};

/// The longer explanation of a finding: the parameter's help where it is about one, and the frames concerned.
QString whyHtml(const Finding& finding);

}  // namespace pt::ui
