// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pt::app {

/// A small help: a few pages of text, and a page for each parameter made from the table. It stays beside the window while one works.
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent);
    void showTopic(const QString& topic);        ///< "start", "training" or "pitfalls".
    void showParameter(const QString& key);
    QString shownText() const;

signals:
    void parameterWanted(const QString& key);    ///< "Show it in the form".

private:
    void fill();
    void showItem();
    void follow(const QUrl& link);

    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_page;
};

}  // namespace pt::app
