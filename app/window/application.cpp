// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/window/log.h"
#include "app/window/main_window.h"
#include "app/window/panels.h"
#include "app/window/settings.h"
#include "core/base/version.h"
#include "widgets/common/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <cstring>

namespace pt::app {
namespace {

/// Prints when the window was first painted and when the first picture stood in it; for the start benchmark.
class StartupTrace final : public QObject
{
public:
    StartupTrace(MainWindow& window, const QElapsedTimer& clock) : QObject(&window), m_clock(clock)
    {
        window.installEventFilter(this);
        connect(&window, &MainWindow::previewShown, this, [this] { say("preview", m_preview); });
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) QTimer::singleShot(0, this, [this] { say("painted", m_painted); });
        return false;
    }

private:
    void say(const char* what, bool& said)
    {
        if (said) return;
        said = true;
        std::printf("startup-trace: %s %.1f ms\n", what, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        std::fflush(stdout);
    }
    QElapsedTimer m_clock;
    bool m_painted = false, m_preview = false;
};

/// Waits until the window is quiet, draws it into a file and ends the program.
class Screenshot final : public QObject
{
public:
    Screenshot(MainWindow& window, QString file) : QObject(&window), m_window(window), m_file(std::move(file))
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(700);  // longer than any debounce
        m_patience.setSingleShot(true);
        m_patience.setInterval(25000);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            if (m_window.preview()->isIdle()) shoot();
            else m_quiet.start();
        });
        connect(&m_patience, &QTimer::timeout, this, [this] { shoot(); });
        connect(&window, &MainWindow::previewShown, this, [this] { m_quiet.start(); });
        connect(&window, &MainWindow::ready, this, [this] { QTimer::singleShot(4000, this, [this] { if (!m_quiet.isActive()) shoot(); }); });
        m_patience.start();
    }

private:
    void shoot()
    {
        if (m_done) return;
        m_done = true;
        const bool saved = m_window.grab().save(m_file, "PNG");
        if (!saved) std::fprintf(stderr, "posetuner: %s cannot be written\n", qPrintable(m_file));
        m_window.setAskBeforeClosing(false);
        QCoreApplication::exit(saved ? 0 : 1);
    }
    MainWindow& m_window;
    QString m_file;
    QTimer m_quiet, m_patience;
    bool m_done = false;
};

void openFirst(MainWindow& window, const Options& options)
{
    if (!options.path.isEmpty()) {
        window.openPath(QFileInfo(options.path).absoluteFilePath());
    } else if (!options.screenshot.isEmpty() || options.demo > 0) {
        const int animals = std::max(1, options.demo);
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/demo-%1").arg(animals);
        window.openDemo(animals, options.screenshot.isEmpty() ? QString() : cache);
    } else {
        if (!window.reopenLast()) window.offerAnyDraft();
    }
}

}  // namespace

void choosePlatform(int argc, char** argv)
{
#if defined(Q_OS_LINUX)
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) return;
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], "--screenshot", 12) == 0 || std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "--version") == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
}

/// Gives the texts of the command line their translation context.
struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

Options parseOptions(QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Preview, edit and train DeepLabCut configurations."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"), OptionTexts::tr("A project folder, its config.yaml, a shuffle folder or a pose_cfg.yaml."), QStringLiteral("[path]"));
    const QCommandLineOption screenshot("screenshot", OptionTexts::tr("Draw the window into a PNG file and end."), "file");
    const QCommandLineOption size("size", OptionTexts::tr("Size of the window for --screenshot."), "WIDTHxHEIGHT", "1440x900");
    const QCommandLineOption demo("demo", OptionTexts::tr("Open the demo project with this number of animals."), "animals");
    const QCommandLineOption dark("dark", OptionTexts::tr("Dark colours, whatever the system says."));
    const QCommandLineOption light("light", OptionTexts::tr("Light colours, whatever the system says."));
    const QCommandLineOption view("view", OptionTexts::tr("Show a view: augment, crops, targets, paf, size, schedule, advice, yaml, diff or runs."), "name");
    const QCommandLineOption focus("focus", OptionTexts::tr("Focus a parameter."), "key");
    const QCommandLineOption frame("frame", OptionTexts::tr("Show this frame, counted from 0."), "number");
    const QCommandLineOption run("select-run", OptionTexts::tr("Show the newest run."));
    const QCommandLineOption lang("lang", OptionTexts::tr("Language of the window: en, de, zh_CN."), "locale");
    parser.addOptions({screenshot, size, demo, dark, light, view, focus, frame, run, lang});
    parser.process(application);
    Options out;
    out.path = parser.positionalArguments().value(0);
    out.screenshot = parser.value(screenshot);
    out.size = parser.value(size);
    out.demo = parser.value(demo).toInt();
    out.dark = parser.isSet(dark);
    out.light = parser.isSet(light);
    out.view = parser.value(view);
    out.focus = parser.value(focus);
    out.frame = parser.isSet(frame) ? parser.value(frame).toInt() : -1;
    out.selectRun = parser.isSet(run);
    out.language = parser.value(lang);
    return out;
}

void installTranslations(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto& [name, folder] : {std::pair(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
                                       std::pair(QStringLiteral("posetuner"), QStringLiteral(":/i18n"))}) {
        auto* translator = new QTranslator(&application);
        // in any other language the sentences stay English, and want English plurals
        if (translator->load(locale, name, QStringLiteral("_"), folder) || translator->load(QLocale(QLocale::English), name, QStringLiteral("_"), folder))
            application.installTranslator(translator);
        else delete translator;
    }
}

void applyTheme(QApplication& application, bool dark)
{
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb colour) { p.setColor(role, QColor(colour)); };
    set(QPalette::Window, dark ? 0x25282c : 0xf3f4f5);
    set(QPalette::WindowText, dark ? 0xe4e6e8 : 0x1e2226);
    set(QPalette::Base, dark ? 0x1c1e21 : 0xffffff);
    set(QPalette::AlternateBase, dark ? 0x2b2f34 : 0xebedef);
    set(QPalette::Text, dark ? 0xe4e6e8 : 0x1e2226);
    set(QPalette::Button, dark ? 0x33383d : 0xf3f4f5);
    set(QPalette::ButtonText, dark ? 0xe4e6e8 : 0x1e2226);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::ToolTipBase, dark ? 0x33383d : 0xffffff);
    set(QPalette::ToolTipText, dark ? 0xe4e6e8 : 0x1e2226);
    set(QPalette::PlaceholderText, dark ? 0x8d949b : 0x6d757c);
    set(QPalette::Highlight, dark ? 0x2f6ea5 : 0x1769b5);
    set(QPalette::HighlightedText, 0xffffff);
    set(QPalette::Link, dark ? 0x6cb6ff : 0x0b5cad);
    set(QPalette::Light, dark ? 0x3d4349 : 0xffffff);
    set(QPalette::Midlight, dark ? 0x373c42 : 0xe6e8ea);
    set(QPalette::Mid, dark ? 0x1f2225 : 0xb9bec3);
    set(QPalette::Dark, dark ? 0x17191b : 0x9aa0a6);
    set(QPalette::Shadow, dark ? 0x0c0d0e : 0x6d757c);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(dark ? 0x747b82 : 0x969ca2));
    application.setPalette(p);
}

void applyChosenTheme(QApplication& application)
{
    static const QString systemStyle = application.style()->objectName();   // as it was before anybody chose
    const QString theme = settings().value(QStringLiteral("theme")).toString();
    if (!theme.isEmpty()) {
        applyTheme(application, theme == QLatin1String("dark"));
        return;
    }
    application.setStyle(QStyleFactory::create(systemStyle));
    application.setPalette(QPalette());
}

int runApplication(QApplication& application, const Options& options, const QElapsedTimer& sinceStart)
{
    startLog();
    logNote(QStringLiteral("PoseTuner %1 starts, Qt %2").arg(QLatin1String(version()), QLatin1String(qVersion())));
    const QString chosen = options.screenshot.isEmpty() ? settings().value(QStringLiteral("language")).toString() : QString();
    installTranslations(application, options.language.isEmpty() ? chosen : options.language);
    if (options.dark || options.light) applyTheme(application, options.dark);
    else if (!settings().value(QStringLiteral("theme")).toString().isEmpty()) applyChosenTheme(application);
    MainWindow window;
    if (!options.screenshot.isEmpty()) {
        const QStringList parts = options.size.split(u'x');
        window.resize(std::max(640, parts.value(0).toInt()), std::max(480, parts.value(1).toInt()));
        new Screenshot(window, options.screenshot);
    }
    if (qEnvironmentVariableIsSet("POSETUNER_STARTUP_TRACE")) new StartupTrace(window, sinceStart);
    QObject::connect(&window, &MainWindow::ready, &window, [&window, &options] {
        if (options.frame >= 0) window.showFrame(options.frame);
        if (!options.view.isEmpty()) window.showView(options.view);
        if (!options.focus.isEmpty()) window.focusParameter(options.focus);
        if (options.selectRun) window.selectNewestRun();
    }, Qt::SingleShotConnection);
    window.show();
    QTimer::singleShot(0, &window, [&window, &options] { openFirst(window, options); });
    const int code = QApplication::exec();
    logNote(QStringLiteral("ends"));
    endLog();
    return code;
}

}  // namespace pt::app
