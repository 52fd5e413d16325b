// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <optional>
#include <utility>

namespace pt::ui {

/// Runs the newest request on a pool thread; requests that arrive meanwhile replace each other.
///
/// The running job is not cancelled by a newer request: it finishes and is shown, otherwise the picture would freeze during a drag.
/// `work` gets copies only, polls promise.isCanceled() and does not throw; `done` runs on the thread that made the runner, gets
/// every answer that was not cancelled, in order, and must not delete the runner.
template <class Request, class Answer>
class LatestRunner final
{
public:
    using Work = std::function<void(QPromise<Answer>&, const Request&)>;
    using Done = std::function<void(const Answer&)>;

    LatestRunner(QThreadPool& pool, Work work, Done done) : m_pool(pool), m_work(std::move(work)), m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { onFinished(); });
    }
    ~LatestRunner()  // never waits: the job owns copies
    {
        m_watcher.disconnect();
        m_watcher.cancel();
    }
    LatestRunner(const LatestRunner&) = delete;
    LatestRunner& operator=(const LatestRunner&) = delete;

    void submit(Request request)  ///< While dragging a slider: the running job finishes and is shown.
    {
        if (m_busy) m_next = std::move(request);
        else start(std::move(request));
    }
    void restart(Request request)  ///< New image or project: the running answer is worthless, drop it.
    {
        m_watcher.cancel();
        submit(std::move(request));
    }
    void cancel()  ///< What runs and what waits are wanted no more.
    {
        m_next.reset();
        m_watcher.cancel();
    }
    bool busy() const { return m_busy; }

private:
    void start(Request request)
    {
        m_busy = true;  // until its answer is delivered, not merely computed
        m_watcher.setFuture(QtConcurrent::run(&m_pool, m_work, std::move(request)));
    }
    void onFinished()
    {
        m_busy = false;
        const QFuture<Answer> answer = m_watcher.future();
        if (m_next) start(*std::exchange(m_next, std::nullopt));
        if (!answer.isCanceled() && answer.resultCount() > 0) m_done(answer.resultAt(0));
    }

    QThreadPool& m_pool;
    Work m_work;
    Done m_done;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Request> m_next;
    bool m_busy = false;
};

}  // namespace pt::ui
