// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library that records CUDA graphs, as it is installed: what it asks for in which order, here of a fake without a device (tests/support/
// fake_cuda_graphs.cpp), that it cleans up behind a failure, and that it is refused where it does not fit.
#include "core/base/file.h"
#include "core/train/cuda_recorder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <dlfcn.h>

#include <cstdlib>
#include <stdexcept>

using namespace pt;

namespace {

/// The fake's own functions.
struct Fake
{
    void (*begin)(const char* failing) = nullptr;
    const char* (*log)() = nullptr;
    int (*capturing)() = nullptr;
    int (*poolUsers)() = nullptr;
    long long (*stream)() = nullptr;
};

template <class Function>
void find(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(::dlsym(library, name));
    if (function == nullptr) qFatal("%s", ::dlerror());
}

}  // namespace

class CudaRecorderTest final : public QObject
{
    Q_OBJECT
private slots:
    // in this order: a library that is loaded stays
    void isRefusedWhereItDoesNotFit()
    {
        const auto absent = train::cudaRecorder(0);   // beside this test there is none
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, ErrorCode::NotFound);
        const QTemporaryDir dir;
        const fs::path text = pathFromUtf8(dir.filePath(QStringLiteral("text.so")).toStdString());
        QVERIFY(writeFileAtomically(text, "not a library"));
        QCOMPARE(train::cudaRecorder(0, utf8(text)).error().code, ErrorCode::Unsupported);
        const auto open = train::cudaRecorder(0, PT_CUDA_GRAPHS);   // no libtorch_cuda: its symbols are missing
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::Unsupported);
        QVERIFY2(open.error().english().find("undefined symbol") != std::string::npos, open.error().english().c_str());
        void* const fake = ::dlopen(PT_FAKE_CUDA_GRAPHS, RTLD_NOW | RTLD_GLOBAL);
        QVERIFY2(fake != nullptr, ::dlerror());
        QCOMPARE(train::cudaRecorder(0, PT_FAKE_CUDA_GRAPHS).error().code, ErrorCode::Unsupported);   // a library, but another one
        find(fake, "fake_cuda_begin", m_fake.begin);
        find(fake, "fake_cuda_log", m_fake.log);
        find(fake, "fake_cuda_capturing", m_fake.capturing);
        find(fake, "fake_cuda_pool_users", m_fake.poolUsers);
        find(fake, "fake_cuda_stream", m_fake.stream);
        auto made = train::cudaRecorder(0, PT_CUDA_GRAPHS);
        QVERIFY2(made, made ? "" : made.error().english().c_str());
        m_recorder = *made;
    }
    void warmsUpBesideTheDefaultStream()
    {
        m_fake.begin("");
        long long stream = 0;
        m_recorder->warmUp([&] { stream = m_fake.stream(); });
        QVERIFY(stream != 0);
        QCOMPARE(m_fake.stream(), 0LL);
        QCOMPARE(std::string(m_fake.log()), std::string("wait wait"));
        QVERIFY_EXCEPTION_THROWN(m_recorder->warmUp([] { throw std::bad_alloc(); }), std::bad_alloc);
        QCOMPARE(m_fake.stream(), 0LL);
    }
    void recordsAndReplays()
    {
        m_fake.begin("");
        int calls = 0, captured = 0;
        auto recording = m_recorder->record([&] { ++calls, captured = m_fake.capturing(); });
        QCOMPARE(calls, 1);
        QCOMPARE(captured, 1);
        QCOMPARE(m_fake.stream(), 0LL);
        recording->replay();
        recording->replay();
        QCOMPARE(calls, 1);
        QCOMPARE(m_fake.poolUsers(), 1);
        recording.reset();
        QCOMPARE(m_fake.poolUsers(), 0);
        QCOMPARE(std::string(m_fake.log()), std::string("wait empty begin end replay replay wait destroy"));
    }
    void cleansUpBehindAFailure_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<QString>("log");
        QTest::newRow("begin") << "begin" << "wait empty begin end-pool release-pool wait destroy-unfinished";
        QTest::newRow("work") << "work" << "wait empty begin end wait destroy";
        QTest::newRow("end") << "end" << "wait empty begin end end-pool release-pool wait destroy-unfinished";
    }
    void cleansUpBehindAFailure()
    {
        QFETCH(QString, failing);
        QFETCH(QString, log);
        m_fake.begin(failing.toLatin1().constData());
        const auto record = [&] {
            (void)m_recorder->record([&] { if (failing == QLatin1String("work")) throw std::runtime_error("the work fails"); });
        };
        QVERIFY_EXCEPTION_THROWN(record(), std::runtime_error);
        QCOMPARE(QString::fromLatin1(m_fake.log()), log);
        QCOMPARE(m_fake.capturing(), 0);
        QCOMPARE(m_fake.stream(), 0LL);
        QCOMPARE(m_fake.poolUsers(), 0);
        m_fake.begin("");
        QVERIFY(m_recorder->record([] {}));   // and the next one succeeds
    }
    void aReplayThatFailsSaysSo()
    {
        m_fake.begin("replay");
        const auto recording = m_recorder->record([] {});
        QVERIFY_EXCEPTION_THROWN(recording->replay(), std::runtime_error);
    }

private:
    Fake m_fake;
    std::shared_ptr<train::Recorder> m_recorder;
};
QTEST_GUILESS_MAIN(CudaRecorderTest)
#include "test_cuda_recorder.moc"
