// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the work: commands, help, keys, preferences, the log, where a training runs, and what was open last.
#include "app/window/application.h"
#include "app/window/devices.h"
#include "app/window/help_window.h"
#include "app/window/log.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/panels.h"
#include "app/window/preferences_dialog.h"
#include "app/window/settings.h"
#include "app/window/shortcuts_dialog.h"
#include "core/params/param_spec.h"
#include "widgets/common/command_palette.h"
#include "widgets/common/text.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QTabWidget>
#include <QThread>
#include <QToolButton>
#include <QUrl>

namespace pt::app {

void MainWindow::buildToolActions()
{
    auto* commands = addAction("commands", tr("&Commands and parameters…"), QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showCommands(); });
    commands->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    addAction("help", tr("&Help on the parameter"), QStringLiteral("why"), QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    addAction("firstSteps", tr("&First steps"), {}, {}, [this] { helpWindow().showTopic(QStringLiteral("start")); });
    addAction("pitfalls", tr("&What surprises people"), {}, {}, [this] { helpWindow().showTopic(QStringLiteral("pitfalls")); });
    addAction("shortcuts", tr("&Keys and mouse…"), {}, {}, [this] {
        auto* dialog = new ShortcutsDialog(actions(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addAction("showLog", tr("Show the &log"), {}, {}, [this] {
        if (QFileInfo::exists(logFile())) QDesktopServices::openUrl(QUrl::fromLocalFile(logFile()));
        else m_notice->say(QStringLiteral("log"), ui::Tone::Hint, tr("There is no log yet; it would be %1.").arg(QDir::toNativeSeparators(logFile())));
    });
    addAction("preferences", tr("&Preferences…"), {}, QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPreferences(); });
    addAction("fit", tr("&Fit the picture"), {}, QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_preview->fitPictures(); });
    addAction("zoomToPixels", tr("Picture &1:1"), {}, QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_preview->zoomToPixels(); });
    // F6 goes round the window's parts, as in other programs with panes.
    addAction("nextPane", tr("Next &pane"), {}, QKeySequence(Qt::Key_F6), [this] { focusPane(1); });
    addAction("previousPane", tr("Previous p&ane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { focusPane(-1); });
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget*> panes = {m_frames, m_stack, m_params, m_tabs};
    int at = -1;
    for (int i = 0; i < panes.size(); ++i)
        if (QApplication::focusWidget() && panes[i]->isAncestorOf(QApplication::focusWidget())) at = i;
    for (int tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + static_cast<int>(panes.size())) % static_cast<int>(panes.size());
        QWidget* pane = panes[at];
        if (!pane->isVisible()) continue;
        const auto inside = pane->findChildren<QWidget*>();
        for (QWidget* w : inside) {
            if (!w->isVisible() || !w->isEnabled() || !(w->focusPolicy() & Qt::TabFocus)) continue;
            w->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::showCommands()
{
    std::vector<ui::Command> commands;
    const auto add = [&](QAction* action, const QString& where) {
        if (!action->isEnabled() || action->objectName() == QLatin1String("commands")) return;
        commands.push_back({plainWords(*action), where, action->shortcut().toString(QKeySequence::NativeText), action->toolTip(), action->icon(), [action] { action->trigger(); }});
    };
    const auto all = actions();
    for (QAction* action : all) add(action, tr("Command"));
    for (QDockWidget* d : {m_framesDock, m_paramsDock, m_bottomDock}) add(d->toggleViewAction(), tr("Panel"));
    commands.push_back({tr("Demo: one mouse"), tr("Command"), {}, {}, ui::icon(QStringLiteral("mouse")), [this] { openDemo(1); }});
    commands.push_back({tr("Demo: three animals"), tr("Command"), {}, {}, ui::icon(QStringLiteral("group")), [this] { openDemo(3); }});
    if (m_document.isOpen()) {
        for (int i = 0; i < m_tabs->count(); ++i) {
            commands.push_back({m_tabs->tabText(i).remove(u'&'), tr("Panel"), {}, {}, {}, [this, i] {
                                    m_bottomDock->show();
                                    m_tabs->setCurrentIndex(i);
                                }});
        }
        for (const params::ParamSpec& spec : params::all()) {
            const QString key = QLatin1String(spec.key);
            commands.push_back({ui::text(spec.label), key, {}, QLatin1String(spec.synonyms) + u' ' + ui::text(spec.help), {}, [this, key] { focusParameter(key); }});
        }
    }
    const QStringList before = recents();
    for (const QString& path : before)
        commands.push_back({QFileInfo(path).fileName(), tr("Open again"), {}, path, ui::icon(QStringLiteral("folder")), [this, path] { openPath(path); }});
    auto* palette = new ui::CommandPalette(std::move(commands), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

HelpWindow& MainWindow::helpWindow()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
        connect(m_help, &HelpWindow::parameterWanted, this, &MainWindow::focusParameter);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    return *m_help;
}

void MainWindow::showHelp()
{
    const QString key = m_params->currentKey();
    if (key.isEmpty()) helpWindow().showTopic(QStringLiteral("start"));
    else helpWindow().showParameter(key);
}

void MainWindow::showPreferences()
{
    auto* dialog = new PreferencesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::themeChosen, this, [] { applyChosenTheme(*qApp); });
    connect(dialog, &QDialog::accepted, this, &MainWindow::showDevice);
    dialog->open();
}

void MainWindow::buildDeviceMenu(QToolButton* button)
{
    m_device = button;
    m_device->setObjectName(QStringLiteral("device"));
    m_device->setPopupMode(QToolButton::InstantPopup);
    m_device->setAutoRaise(true);
    m_device->setToolTip(tr("Where a training runs, and with how many threads"));
    m_device->setMenu(new QMenu(m_device));
    connect(m_device->menu(), &QMenu::aboutToShow, this, &MainWindow::fillDevices);
    showDevice();
}

void MainWindow::fillDevices()
{
    QMenu* menu = m_device->menu();
    menu->clear();
    const auto choose = [&](const QString& words, const char* key, const QVariant& value, QActionGroup* group) {
        QAction* action = menu->addAction(words, this, [this, key, value] {
            settings().setValue(QLatin1String(key), value);
            showDevice();
        });
        action->setCheckable(true);
        action->setChecked(settings().value(QLatin1String(key), value.typeId() == QMetaType::Int ? QVariant(0) : QVariant(QStringLiteral("auto"))) == value);
        group->addAction(action);
    };
    auto* devices = new QActionGroup(menu);
    for (const Device& device : trainingDevices()) choose(device.name, "train/device", device.id, devices);
    menu->addSeparator();
    auto* threads = new QActionGroup(menu);
    choose(tr("all threads"), "train/threads", 0, threads);
    for (int n = 1; n <= QThread::idealThreadCount(); n = n < 4 ? n + 1 : n * 2) choose(tr("%n threads", nullptr, n), "train/threads", n, threads);
}

void MainWindow::showDevice()
{
    m_device->setText(deviceWords(settings().value(QStringLiteral("train/device"), QStringLiteral("auto")).toString(), settings().value(QStringLiteral("train/threads"), 0).toInt()));
    m_device->setAccessibleName(tr("Training on %1").arg(m_device->text()));
}

void MainWindow::storeSession()
{
    if (!m_document.isOpen() || m_source.isEmpty()) return;
    settings().setValue(QStringLiteral("session/last"), m_source);
    settings().setValue(QStringLiteral("session/frame"), m_frame);
    settings().setValue(QStringLiteral("session/parameter"), m_params->currentKey());
    settings().setValue(QStringLiteral("session/tab"), m_tabs->currentIndex());
}

bool MainWindow::reopenLast()
{
    const QString last = settings().value(QStringLiteral("session/last")).toString();
    if (last.isEmpty() || !settings().value(QStringLiteral("session/reopen"), true).toBool()) return false;
    const int frame = settings().value(QStringLiteral("session/frame")).toInt();
    const int tab = settings().value(QStringLiteral("session/tab")).toInt();
    const QString key = settings().value(QStringLiteral("session/parameter")).toString();
    connect(this, &MainWindow::ready, this, [this, frame, tab, key] {
        showFrame(frame);
        m_tabs->setCurrentIndex(tab);
        if (!key.isEmpty()) focusParameter(key);
    }, Qt::SingleShotConnection);
    settings().remove(QStringLiteral("session/last"));   // comes back once it is open: a project that ends the program must not do so at every start
    openPath(last);
    return true;
}

}  // namespace pt::app
