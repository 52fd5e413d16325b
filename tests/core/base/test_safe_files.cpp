// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving under bad conditions, backups, the journal, and comparing lines.
#include "core/base/backups.h"
#include "core/base/file.h"
#include "core/base/journal.h"
#include "core/base/line_diff.h"
#include "core/base/random.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace pt;

namespace {

std::string contents(const fs::path& file)
{
    const auto bytes = readFile(file);
    return bytes ? *bytes : "(cannot be read)";
}

std::ptrdiff_t filesIn(const fs::path& folder) { return std::distance(fs::directory_iterator(folder), fs::directory_iterator()); }

#ifndef Q_OS_WIN
/// Root may write anywhere: such tests run as nobody.
class AsNobody
{
public:
    AsNobody() : m_was(::geteuid())
    {
        if (m_was == 0 && ::seteuid(65534) != 0) qWarning("cannot give up root");
    }
    ~AsNobody()
    {
        if (m_was == 0 && ::seteuid(0) != 0) qFatal("cannot become root again");
    }

private:
    uid_t m_was;
};
#endif

}  // namespace

class SafeFilesTest final : public QObject
{
    Q_OBJECT
private slots:
    void chainsOfLinksAndDanglingOnesAreWrittenThrough()
    {
#ifdef Q_OS_WIN
        QSKIP("links behave differently on Windows");
#else
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        fs::create_directory(folder / "there");
        fs::create_symlink("there/real.yaml", folder / "second.yaml");
        fs::create_symlink("second.yaml", folder / "first.yaml");
        QVERIFY(writeFileAtomically(folder / "first.yaml", "a: 1\n"));
        QCOMPARE(contents(folder / "there/real.yaml"), std::string("a: 1\n"));
        QVERIFY(fs::is_symlink(folder / "first.yaml") && fs::is_symlink(folder / "second.yaml"));
        QCOMPARE(followLinks(folder / "first.yaml").filename(), fs::path("real.yaml"));
        QCOMPARE(filesIn(folder / "there"), 1);
#endif
    }

    void aFileWithTwoNamesKeepsBoth()
    {
#ifdef Q_OS_WIN
        QSKIP("links behave differently on Windows");
#else
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        std::ofstream(folder / "a.yaml") << "a long old text that is longer than the new one\n";
        fs::create_hard_link(folder / "a.yaml", folder / "b.yaml");
        struct stat before = {}, after = {};
        QCOMPARE(::stat((folder / "a.yaml").c_str(), &before), 0);
        QVERIFY(writeFileAtomically(folder / "a.yaml", "new\n"));
        QCOMPARE(contents(folder / "b.yaml"), std::string("new\n"));
        QCOMPARE(::stat((folder / "a.yaml").c_str(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QVERIFY(writeFileAtomically(folder / "b.yaml", std::string(100000, 'x')));
        QCOMPARE(contents(folder / "a.yaml").size(), std::size_t(100000));
        QCOMPARE(filesIn(folder), 2);
#endif
    }

    void ownerAndModeStay()
    {
#ifdef Q_OS_WIN
        QSKIP("owners behave differently on Windows");
#else
        if (::geteuid() != 0) QSKIP("needs root to make a file of somebody else");
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "a.yaml";
        std::ofstream(file) << "old\n";
        QCOMPARE(::chown(file.c_str(), 1234, 4321), 0);
        QCOMPARE(::chmod(file.c_str(), 0664), 0);
        QVERIFY(writeFileAtomically(file, "new\n"));
        struct stat info = {};
        QCOMPARE(::stat(file.c_str(), &info), 0);
        QCOMPARE(info.st_uid, uid_t(1234));
        QCOMPARE(info.st_gid, gid_t(4321));
        QCOMPARE(info.st_mode & 07777, mode_t(0664));
        // Somebody who may write it but not give it away: the file is overwritten in place and stays its owner's.
        QCOMPARE(::chmod(file.c_str(), 0666), 0);
        QCOMPARE(::chmod(dir.path().toStdString().c_str(), 0777), 0);
        {
            const AsNobody nobody;
            QVERIFY(writeFileAtomically(file, "by nobody\n"));
        }
        QCOMPARE(::stat(file.c_str(), &info), 0);
        QCOMPARE(info.st_uid, uid_t(1234));
        QCOMPARE(contents(file), std::string("by nobody\n"));
#endif
    }

    void readOnlyFilesAndFoldersSayWhich()
    {
#ifdef Q_OS_WIN
        QSKIP("permissions behave differently on Windows");
#else
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "sub";
        fs::create_directory(folder);
        std::ofstream(folder / "a.yaml") << "old\n";
        QCOMPARE(::chmod(dir.path().toStdString().c_str(), 0755), 0);
        QCOMPARE(::chmod((folder / "a.yaml").c_str(), 0444), 0);
        {
            const AsNobody nobody;
            const auto done = writeFileAtomically(folder / "a.yaml", "new\n");
            QVERIFY(!done);
            QVERIFY2(done.error().english().find("a.yaml is read-only") != std::string::npos, done.error().english().c_str());
        }
        QCOMPARE(::chmod((folder / "a.yaml").c_str(), 0666), 0);
        QCOMPARE(::chmod(folder.c_str(), 0555), 0);
        {
            const AsNobody nobody;
            const auto done = writeFileAtomically(folder / "a.yaml", "new\n");
            QVERIFY(!done);
            QVERIFY2(done.error().english().find("its folder cannot be written to") != std::string::npos, done.error().english().c_str());
        }
        QCOMPARE(contents(folder / "a.yaml"), std::string("old\n"));
        QCOMPARE(filesIn(folder), 1);
        const auto gone = writeFileAtomically(folder / "no/such/a.yaml", "new\n");
        QVERIFY(!gone);
        QVERIFY2(gone.error().english().find("its folder is not there") != std::string::npos, gone.error().english().c_str());
#endif
    }

    void aLimitOnTheSizeLosesNothing_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::newRow("replaced") << false;
        QTest::newRow("overwritten in place") << true;
    }
    void aLimitOnTheSizeLosesNothing()
    {
#ifdef Q_OS_WIN
        QSKIP("needs RLIMIT_FSIZE");
#else
        QFETCH(bool, linked);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        const std::string old(3000, 'o');
        std::ofstream(folder / "a.yaml") << old;
        if (linked) fs::create_hard_link(folder / "a.yaml", folder / "b.yaml");
        struct rlimit was = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &was), 0);
        struct rlimit small = was;
        small.rlim_cur = 4096;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto done = writeFileAtomically(folder / "a.yaml", std::string(100000, 'n'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &was), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QVERIFY2(done.error().english().find("The file is as it was") != std::string::npos, done.error().english().c_str());
        QCOMPARE(contents(folder / "a.yaml"), old);
        QCOMPARE(filesIn(folder), linked ? 2 : 1);
#endif
    }

    void aFullDiskLosesNothing()
    {
#ifndef Q_OS_LINUX
        QSKIP("needs a small file system");
#else
        QTemporaryDir dir;
        const fs::path disk = fs::path(dir.path().toStdString()) / "disk";
        fs::create_directory(disk);
        if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) QSKIP("needs the right to mount a small file system");
        const std::string old(20000, 'o');
        std::ofstream(disk / "a.yaml") << old;
        const auto done = writeFileAtomically(disk / "a.yaml", std::string(200000, 'n'));
        const std::string after = contents(disk / "a.yaml");
        const auto files = filesIn(disk);
        // A journal on a full disk says so, and what it held is still read.
        auto journal = Journal::create(disk / "d.journal", "x", "base");
        bool kept = journal && bool(journal->append("base and more", "first"));
        const bool refused = journal && !journal->append(std::string(200000, 'j'), "too much");
        const auto draft = Journal::read(disk / "d.journal");
        const bool again = journal && bool(journal->append("base and more still", "after"));
        const auto later = Journal::read(disk / "d.journal");
        journal->discard();
        QCOMPARE(::umount(disk.c_str()), 0);
        QVERIFY(!done);
        QVERIFY2(done.error().english().find("the disk is full") != std::string::npos, done.error().english().c_str());
        QCOMPARE(after, old);
        QCOMPARE(files, 1);
        QVERIFY(kept && refused && draft && again && later);
        QCOMPARE(draft->text, std::string("base and more"));
        QCOMPARE(later->text, std::string("base and more still"));
#endif
    }

    void journalGivesBackEveryState()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "sub" / "d.journal";
        Random random(5);
        std::string text = "a: 1\nb: 2\n";
        auto journal = Journal::create(file, "/p/pose_cfg.yaml", text);
        QVERIFY(journal);
        for (int i = 0; i < 300; ++i) {
            const auto at = static_cast<std::size_t>(random.uniform() * static_cast<double>(text.size() + 1));
            const auto gone = static_cast<std::size_t>(random.uniform() * static_cast<double>(text.size() - at + 1));
            std::string put;
            for (int k = static_cast<int>(random.uniform() * 20); k > 0; --k) put += static_cast<char>(random.uniform() * 256);
            text.replace(at, gone, put);
            QVERIFY(journal->append(text, "edit " + std::to_string(i)));
            if (i % 10 != 0) continue;
            const auto draft = Journal::read(file);  // as another program would see it, now
            QVERIFY(draft);
            QCOMPARE(draft->text, text);
            QCOMPARE(draft->base, std::string("a: 1\nb: 2\n"));
            QCOMPARE(draft->path, std::string("/p/pose_cfg.yaml"));
        }
        QVERIFY(journal->sync());
        journal->discard();
        QVERIFY(!fs::exists(file));
    }

    void aTornJournalGivesBackAllBeforeTheTear()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "d.journal";
        auto journal = Journal::create(file, "f", "zero\n");
        QVERIFY(journal && journal->append("one\n", "1") && journal->append("two\n", "2"));
        const std::string whole = contents(file);
        const auto two = Journal::read(file);
        QVERIFY(two && !two->torn);
        QCOMPARE(two->label, std::string("2"));
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, cut);
            const auto draft = Journal::read(file);
            if (draft) QVERIFY(draft->text == "zero\n" || draft->text == "one\n");  // never something that was not a state
        }
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string bad = whole;
            bad[at] = static_cast<char>(bad[at] ^ 0x20);
            std::ofstream(file, std::ios::binary | std::ios::trunc) << bad;
            const auto draft = Journal::read(file);
            if (draft && draft->path == "f") QVERIFY(draft->text == "zero\n" || draft->text == "one\n" || draft->text == "two\n");
        }
    }

    void aLongJournalIsBegunAnew()
    {
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "d.journal";
        auto journal = Journal::create(file, "f", "base");
        QVERIFY(journal);
        std::string text;
        for (int i = 0; i < 400; ++i) {
            text = std::string(20000, static_cast<char>('a' + i % 26));
            QVERIFY(journal->append(text, "x"));
        }
        QVERIFY(fs::file_size(file) < 3U << 20);  // 8 MB had been written
        const auto draft = Journal::read(file);
        QVERIFY(draft);
        QCOMPARE(draft->text, text);
        QCOMPARE(draft->base, std::string("base"));
    }

    void backupsRotate()
    {
        QTemporaryDir dir;
        const fs::path root = fs::path(dir.path().toStdString()) / "backups";
        const fs::path file = fs::path(dir.path().toStdString()) / "pose_cfg.yaml";
        for (int i = 0; i < 30; ++i) QVERIFY(keepBackup(root, file, "a: " + std::to_string(i) + "\n", 5));
        QVERIFY(keepBackup(root, file, "a: 29\n", 5));  // not twice
        const auto kept = listBackups(root, file);
        QCOMPARE(kept.size(), std::size_t(5));
        QCOMPARE(contents(kept.front().file), std::string("a: 29\n"));
        QCOMPARE(contents(kept.back().file), std::string("a: 25\n"));
        QVERIFY(listBackups(root, file.parent_path() / "other.yaml").empty());
        QCOMPARE(filesIn(dir.path().toStdString()), 1);  // nothing beside the file
    }

    void aLinkHasTheIdOfItsTarget()
    {
#ifndef Q_OS_WIN
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        std::ofstream(folder / "a.yaml") << "x";
        fs::create_symlink("a.yaml", folder / "b.yaml");
        QCOMPARE(pathId(folder / "b.yaml"), pathId(folder / "a.yaml"));
        QVERIFY(pathId(folder / "c.yaml") != pathId(folder / "a.yaml"));
#endif
    }

    void hunksTurnTheOneIntoTheOther()
    {
        Random random(3);
        for (int round = 0; round < 400; ++round) {
            std::string a, b;
            for (int i = static_cast<int>(random.uniform() * 30); i > 0; --i) a += std::string(1, static_cast<char>('a' + random.uniform() * 5)) + (random.uniform() < 0.1 ? "\r\n" : "\n");
            for (int i = static_cast<int>(random.uniform() * 30); i > 0; --i) b += std::string(1, static_cast<char>('a' + random.uniform() * 5)) + "\n";
            const auto x = splitLines(a), y = splitLines(b);
            std::string rebuilt;
            std::size_t at = 0;
            for (const LineHunk& hunk : diffLines(x, y)) {
                for (; at < hunk.aBegin; ++at) rebuilt += x[at];
                for (std::size_t k = hunk.bBegin; k < hunk.bEnd; ++k) rebuilt += y[k];
                at = hunk.aEnd;
            }
            for (; at < x.size(); ++at) rebuilt += x[at];
            QCOMPARE(rebuilt, b);
        }
        const std::vector<std::string_view> before = {"a", "b", "c", "d"}, after = {"a", "x", "c", "d", "e"};
        const auto hunks = diffLines(before, after);
        QCOMPARE(hunks.size(), std::size_t(2));
        QCOMPARE(hunks[0].aBegin, std::size_t(1));
        QCOMPARE(hunks[1].bEnd, std::size_t(5));
    }
};
QTEST_APPLESS_MAIN(SafeFilesTest)
#include "test_safe_files.moc"
