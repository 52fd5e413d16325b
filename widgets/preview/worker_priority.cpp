// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preview/worker_priority.h"

#include <QThread>

#include <opencv2/core/utility.hpp>

#include <mutex>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace pt::ui {
namespace {

void lower()
{
    thread_local bool lowered = false;
    if (lowered) return;
    lowered = true;
#if defined(__linux__)
    constexpr int kNice = 5;   // a third of the weight of the interface's thread
    const auto self = static_cast<id_t>(::syscall(SYS_gettid));
    static_cast<void>(::setpriority(PRIO_PROCESS, self, ::getpriority(PRIO_PROCESS, self) + kNice));   // of this thread alone, on Linux
#elif defined(_WIN32)
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

}  // namespace

void yieldToInterface()
{
    lower();
    static std::once_flag others;
    std::call_once(others, [] {
        constexpr int kTurns = 8;   // each long enough for the next thread to wake up and take one
        cv::parallel_for_(cv::Range(0, kTurns * cv::getNumThreads()), [](const cv::Range&) {
            lower();
            QThread::usleep(100);
        });
    });
}

}  // namespace pt::ui
