// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// NCCL's C interface for threads of one process and memory of the CPU: what the trainer asks of the real library, without a GPU.
#include <array>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace {

struct Group
{
    std::mutex mutex;
    std::condition_variable turn;
    int size = 0, came = 0, left = 0;
    bool aborted = false;
    std::vector<double> sum;
    std::vector<char> first;
};

std::mutex g_mutex;
std::map<std::string, std::shared_ptr<Group>> g_groups;
int g_next = 0;

struct UniqueId { std::array<char, 128> bytes; };

double numberAt(const void* data, int type, std::size_t i)
{
    return type == 7 ? static_cast<double>(static_cast<const float*>(data)[i]) : type == 8 ? static_cast<const double*>(data)[i] : 0.0;
}

}  // namespace

struct ncclComm { std::shared_ptr<Group> group; int rank = 0; };

namespace {

/// A round: all come and bring, then all take and leave.
int together(ncclComm& c, const std::function<void(Group&)>& bring, const std::function<void(Group&)>& take)
{
    Group& g = *c.group;
    std::unique_lock lock(g.mutex);
    g.turn.wait(lock, [&] { return g.aborted || g.left == 0; });   // the round before is over
    if (g.aborted) return 2;
    bring(g);
    if (++g.came == g.size) {
        g.left = g.size;
        g.turn.notify_all();
    }
    g.turn.wait(lock, [&] { return g.aborted || g.left > 0; });
    if (g.left == 0) return 2;   // who came last has gone; what is complete can be taken still
    take(g);
    if (--g.left == 0) {
        g.came = 0;
        g.turn.notify_all();
    }
    return 0;
}

}  // namespace

extern "C" {

int ncclGetUniqueId(UniqueId* id)
{
    const std::lock_guard lock(g_mutex);
    id->bytes = {};
    const std::string name = "group " + std::to_string(++g_next);
    std::memcpy(id->bytes.data(), name.data(), name.size());
    return 0;
}

int ncclCommInitRank(ncclComm** out, int size, UniqueId id, int rank)
{
    const std::lock_guard lock(g_mutex);
    auto& group = g_groups[std::string(id.bytes.data())];
    if (!group) group = std::make_shared<Group>();
    group->size = size;
    *out = new ncclComm{group, rank};
    return rank >= 0 && rank < size ? 0 : 4;
}

int ncclAllReduce(const void* in, void* out, std::size_t count, int type, int operation, ncclComm* c, void*)
{
    if (operation != 0 || (type != 7 && type != 8)) return 5;
    return together(
        *c,
        [&](Group& g) {
            if (g.came == 0) g.sum.assign(count, 0.0);
            for (std::size_t i = 0; i < count; ++i) g.sum[i] += numberAt(in, type, i);
        },
        [&](Group& g) {
            for (std::size_t i = 0; i < count; ++i) {
                if (type == 7) static_cast<float*>(out)[i] = static_cast<float>(g.sum[i]);
                else static_cast<double*>(out)[i] = g.sum[i];
            }
        });
}

int ncclBroadcast(const void* in, void* out, std::size_t count, int type, int root, ncclComm* c, void*)
{
    const std::size_t bytes = count * (type <= 1 ? 1 : type == 4 || type == 8 ? 8 : 4);
    return together(
        *c,
        [&](Group& g) {
            if (c->rank == root) g.first.assign(static_cast<const char*>(in), static_cast<const char*>(in) + bytes);
        },
        [&](Group& g) { std::memcpy(out, g.first.data(), bytes); });
}

const char* ncclGetErrorString(int code) { return code == 5 ? "invalid usage" : "unhandled system error"; }

int ncclCommAbort(ncclComm* c)
{
    {
        const std::lock_guard lock(c->group->mutex);
        c->group->aborted = true;
        c->group->turn.notify_all();
    }
    delete c;
    return 0;
}

}  // extern "C"
