// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// worker: a further process of `train --processes`, started by the first one. Nobody types it.
#include "app/train/commands.h"

#include "core/train/out_of_memory.h"
#include "core/train/trainer.h"
#include "core/train/workers.h"

#include <csignal>
#include <memory>

namespace pt::app {
namespace {

struct Arguments
{
    std::string run, meet, device, precision;
    int rank = 1, processes = 2, threads = 1, loaderThreads = 2;
    bool smallerBatch = false;
};

int work(const Arguments& a)
{
    train::endWithParent();
    // Ctrl+C reaches the whole group: the first process decides what it means
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_IGN);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);   // a connection that broke is an error of the call, which ends this process in order
#endif
    const auto done = train::workFor({pathFromUtf8(a.run), pathFromUtf8(a.meet), a.rank, a.processes, a.threads, a.loaderThreads, a.device, a.precision, a.smallerBatch});
    if (done) return 0;
    return done.error().where == train::kMemory ? train::kMemoryExit : 2;   // the first process says why
}

}  // namespace

Command addWorker(CLI::App& app)
{
    const auto a = std::make_shared<Arguments>();
    auto* w = app.add_subcommand("worker", "a further process of train --processes, which starts it");
    w->group("");   // not listed
    w->add_option("--run", a->run)->required();
    w->add_option("--meet", a->meet)->required();
    w->add_option("--rank", a->rank)->required();
    w->add_option("--processes", a->processes)->required();
    w->add_option("--device", a->device)->required();
    w->add_option("--precision", a->precision)->required();
    w->add_option("--threads", a->threads)->required();
    w->add_option("--loader-threads", a->loaderThreads)->required();
    w->add_flag("--allow-smaller-batch", a->smallerBatch);
    return {w, [a] { return work(*a); }};
}

}  // namespace pt::app
