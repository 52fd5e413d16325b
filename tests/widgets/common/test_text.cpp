// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"
#include "widgets/common/text.h"

#include <QDir>
#include <QImage>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pt;

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void placeholdersInArgumentsAreLeftAlone()
    {
        const Message message{PT_TR_NOOP("Test", "%2 before %1"), {"a%2", "b"}};
        QCOMPARE(ui::text(message), QString("b before a%2"));
    }

    void everyIconDrawsInTheColourAskedFor()
    {
        QVERIFY(!ui::icon("open").isNull());
        const QStringList files = QDir(":/icons").entryList({"*.svg"});
        QVERIFY(files.size() > 15);
        for (const QString& file : files) {
            const QImage image = ui::icon(file.chopped(4), QColor(255, 0, 0)).pixmap(32, 32).toImage();
            bool inked = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) inked = inked || qAlpha(image.pixel(x, y)) > 128;
            QVERIFY2(inked, qPrintable(file));
        }
    }

    void semanticColoursReadOnTheirGround()
    {
        for (const bool dark : {false, true}) {
            QPalette palette;
            palette.setColor(QPalette::Window, dark ? QColor(0x25282c) : QColor(0xf3f4f5));
            palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
            QCOMPARE(ui::isDark(palette), dark);
            for (const auto tone : {ui::Tone::Error, ui::Tone::Warning, ui::Tone::Hint, ui::Tone::Good, ui::Tone::Accent, ui::Tone::Faint})
                QVERIFY(contrast(ui::toneColour(tone, palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }

private:
    static double luminance(const QColor& c)  // WCAG 2.1, relative luminance
    {
        const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    }
    static double contrast(const QColor& a, const QColor& b)
    {
        const double x = luminance(a), y = luminance(b);
        return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
    }
};

QTEST_MAIN(TestText)
#include "test_text.moc"
