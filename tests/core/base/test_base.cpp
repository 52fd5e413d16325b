// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/whole.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

class BaseTest final : public QObject
{
    Q_OBJECT
private slots:
    void messageFillsItsPlaceholders()
    {
        const pt::Message message(PT_TR_NOOP("Error", "%2 before %1, 5 % and %3"), {"a", "b"});
        QCOMPARE(message.english(), std::string("b before a, 5 % and %3"));
    }
    void randomIsAFunctionOfItsKey()
    {
        pt::Random a({1, 2, 3});
        pt::Random b({1, 2, 3});
        pt::Random c({1, 3, 2});
        bool differs = false;
        for (int i = 0; i < 100; ++i) {
            const auto x = a.bits();
            QCOMPARE(x, b.bits());
            differs = differs || x != c.bits();
        }
        QVERIFY(differs);
    }
    void uniformFillsItsRange()
    {
        pt::Random random(7);
        std::array<int, 10> bins = {};
        for (int i = 0; i < 100000; ++i) {
            const double u = random.uniform();
            QVERIFY(u >= 0.0 && u < 1.0);
            ++bins[static_cast<std::size_t>(u * 10)];
        }
        double chi2 = 0;
        for (const int n : bins) chi2 += (n - 10000.0) * (n - 10000.0) / 10000.0;
        QVERIFY2(chi2 < 33.7, qPrintable(QString::number(chi2)));  // 9 degrees of freedom, p = 1e-4
    }
    void normalHasUnitVariance()
    {
        pt::Random random(11);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100000; ++i) {
            const double n = random.normal();
            sum += n;
            squares += n * n;
        }
        QVERIFY(std::abs(sum / 1e5) < 0.02);
        QVERIFY(std::abs(squares / 1e5 - 1.0) < 0.03);
    }
    void atomicWriteKeepsLinkAndMode()
    {
#ifdef Q_OS_WIN
        QSKIP("permissions and links behave differently on Windows");
#else
        QTemporaryDir dir;
        const pt::fs::path folder = dir.path().toStdString();
        std::ofstream(folder / "real.yaml") << "old";
        pt::fs::permissions(folder / "real.yaml", pt::fs::perms(0640));
        pt::fs::create_symlink("real.yaml", folder / "link.yaml");
        QVERIFY(pt::writeFileAtomically(folder / "link.yaml", "new\n"));
        QVERIFY(pt::fs::is_symlink(folder / "link.yaml"));
        QCOMPARE(*pt::readFile(folder / "real.yaml"), std::string("new\n"));
        QCOMPARE(pt::fs::status(folder / "real.yaml").permissions(), pt::fs::perms(0640));
        QCOMPARE(std::distance(pt::fs::directory_iterator(folder), pt::fs::directory_iterator()), 2);  // no temporary file is left
#endif
    }
    void newFileNeverOverwrites()
    {
        QTemporaryDir dir;
        const pt::fs::path file = pt::fs::path(dir.path().toStdString()) / "sub" / "a.txt";
        QVERIFY(pt::writeNewFile(file, "1"));
        const auto second = pt::writeNewFile(file, "2");
        QVERIFY(!second);
        QCOMPARE(second.error().code, pt::ErrorCode::Conflict);
        QCOMPARE(*pt::readFile(file), std::string("1"));
    }
    void missingFileIsNamed()
    {
        const auto result = pt::readFile("no/such/file");
        QVERIFY(!result);
        QCOMPARE(result.error().code, pt::ErrorCode::NotFound);
        QVERIFY(result.error().english().find("no/such/file") != std::string::npos);
    }
};
QTEST_APPLESS_MAIN(BaseTest)
#include "test_base.moc"
