// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences_dialog.h"

#include "app/window/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace pt::app {

PreferencesDialog::PreferencesDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    const auto combo = [&](const char* name, const QString& label, const char* key, const QList<std::pair<QString, QString>>& entries) {
        auto* box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        for (const auto& [words, id] : entries) box->addItem(words, id);
        box->setCurrentIndex(std::max(0, box->findData(settings().value(QLatin1String(key)).toString())));
        form->addRow(label, box);
        return box;
    };
    m_language = combo("preferences.language", tr("&Language"), "language",
                       {{tr("as the system"), {}}, {QStringLiteral("English"), QStringLiteral("en")}, {QStringLiteral("Deutsch"), QStringLiteral("de")},
                        {QStringLiteral("简体中文"), QStringLiteral("zh_CN")}});
    m_language->setToolTip(tr("Counts from the next start on"));
    m_theme = combo("preferences.theme", tr("&Colours"), "theme",
                    {{tr("as the system"), {}}, {tr("light"), QStringLiteral("light")}, {tr("dark"), QStringLiteral("dark")}});
    m_threads = new QSpinBox(this);
    m_threads->setObjectName(QStringLiteral("preferences.threads"));
    m_threads->setRange(0, std::max(1, QThread::idealThreadCount()));
    m_threads->setSpecialValueText(tr("all"));
    m_threads->setValue(settings().value(QStringLiteral("train/threads"), 0).toInt());
    m_threads->setToolTip(tr("Threads of a training; fewer leave the machine free for other work"));
    form->addRow(tr("Training &threads"), m_threads);
    m_backups = new QSpinBox(this);
    m_backups->setObjectName(QStringLiteral("preferences.backups"));
    m_backups->setRange(1, 200);
    m_backups->setValue(settings().value(QStringLiteral("backups"), 20).toInt());
    m_backups->setToolTip(tr("How many older states of a file are kept when it is saved"));
    form->addRow(tr("Kept &copies"), m_backups);
    m_reopen = new QCheckBox(tr("Open what was open last"), this);
    m_reopen->setObjectName(QStringLiteral("preferences.reopen"));
    m_reopen->setChecked(settings().value(QStringLiteral("session/reopen"), true).toBool());
    form->addRow(tr("At the start"), m_reopen);

    auto* line = new QHBoxLayout;
    m_python = new QLineEdit(settings().value(QStringLiteral("python")).toString(), this);
    m_python->setObjectName(QStringLiteral("preferences.python"));
    m_python->setPlaceholderText(tr("python of the environment that has DeepLabCut"));
    m_python->setAccessibleName(tr("Python with DeepLabCut"));
    m_python->setMinimumWidth(260);
    auto* choose = new QPushButton(tr("Choose…"), this);
    auto* check = new QPushButton(tr("Check"), this);
    check->setObjectName(QStringLiteral("preferences.checkPython"));
    line->addWidget(m_python, 1);
    line->addWidget(choose);
    line->addWidget(check);
    form->addRow(tr("&Python with DeepLabCut"), line);
    m_pythonSays = new QLabel(tr("Only needed to hand work over to DeepLabCut; everything else works without it."), this);
    m_pythonSays->setObjectName(QStringLiteral("preferences.pythonSays"));
    m_pythonSays->setWordWrap(true);
    form->addRow(QString(), m_pythonSays);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Python with DeepLabCut"), m_python->text());
        if (!file.isEmpty()) m_python->setText(file);
    });
    connect(check, &QPushButton::clicked, this, &PreferencesDialog::checkPython);
    connect(&m_check, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString said = QString::fromUtf8(m_check.readAllStandardOutput()).trimmed().section(u'\n', -1);
        if (status == QProcess::NormalExit && code == 0 && !said.isEmpty()) sayPython(tr("DeepLabCut %1 is there.").arg(said), true);
        else sayPython(tr("This Python has no DeepLabCut that can be loaded: %1").arg(QString::fromUtf8(m_check.readAllStandardError()).trimmed().section(u'\n', -1)), false);
    });
    connect(&m_check, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) sayPython(tr("%1 cannot be started.").arg(m_python->text()), false);
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        store();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
}

PreferencesDialog::~PreferencesDialog()
{
    m_check.disconnect(this);
    m_check.kill();
    m_check.waitForFinished(1000);
}

void PreferencesDialog::checkPython()
{
    if (m_check.state() != QProcess::NotRunning || m_python->text().isEmpty()) return;
    sayPython(tr("Looking…"), true);
    // The version out of the installed package's description: loading DeepLabCut itself takes ten seconds and more.
    m_check.start(m_python->text(), {QStringLiteral("-c"), QStringLiteral("import importlib.metadata as m; print(m.version('deeplabcut'))")});
}

void PreferencesDialog::sayPython(const QString& words, bool good)
{
    m_pythonSays->setText(words);
    m_pythonSays->setProperty("good", good);
}

void PreferencesDialog::store()
{
    settings().setValue(QStringLiteral("language"), m_language->currentData());
    settings().setValue(QStringLiteral("train/threads"), m_threads->value());
    settings().setValue(QStringLiteral("backups"), m_backups->value());
    settings().setValue(QStringLiteral("session/reopen"), m_reopen->isChecked());
    settings().setValue(QStringLiteral("python"), m_python->text().trimmed());
    if (settings().value(QStringLiteral("theme")).toString() == m_theme->currentData().toString()) return;
    settings().setValue(QStringLiteral("theme"), m_theme->currentData());
    emit themeChosen();
}

}  // namespace pt::app
