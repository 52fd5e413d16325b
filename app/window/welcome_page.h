// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QVBoxLayout;

namespace pt::app {

/// Shown while nothing is open: three ways to begin, and what was open before.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void showRecents(const QStringList& paths);

signals:
    void demoRequested(int individuals);
    void openRequested();
    void recentRequested(const QString& path);

private:
    QVBoxLayout* m_recents;
};

}  // namespace pt::app
