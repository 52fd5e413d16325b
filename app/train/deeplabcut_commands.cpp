// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/commands.h"

#include "core/train/download.h"
#include "core/train/export.h"
#include "core/train/raw_heads.h"
#include "core/train/tensor_data.h"
#include "core/train/trainer.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>

namespace pt::app {
namespace {

struct Arguments
{
    std::string config, snapshot, image, out;
    std::string run, project;
    std::string net, url, sha256, folder;
    int shuffle = 1;
    bool init = false, optimiser = false, ifThere = false;
    std::uint64_t seed = 0;
};

int heads(const Arguments& a)
{
    const auto done = train::writeRawHeads({pathFromUtf8(a.config), pathFromUtf8(a.snapshot), pathFromUtf8(a.image), pathFromUtf8(a.out), a.init, a.seed});
    if (!done) throw Failure{done.error().english()};
    for (const auto& head : *done) std::printf("%s (%s) mean %.6g max abs %.6g\n", head.name.c_str(), train::shapeText(head.shape).c_str(), head.mean, head.largest);
    return 0;
}

int exportRun(const Arguments& a)
{
    const auto done = train::exportToDeepLabCut({pathFromUtf8(a.run), pathFromUtf8(a.snapshot), pathFromUtf8(a.project), a.shuffle, a.optimiser});
    if (!done) throw Failure{done.error().english()};
    std::printf("%s\n", utf8(done->snapshot).c_str());
    for (const auto& note : done->notes) std::fprintf(stderr, "note: %s\n", note.english().c_str());
    return 0;
}

/// The window asks this before a start. Standard output is for it: one word, and in the next line the optimiser or scheduler that it is about, with its
/// key, where it is not the network. The sentence on standard error is for people.
int check(const Arguments& a)
{
    const auto done = train::checkTrainable(pathFromUtf8(a.config));
    if (!done) {
        const Error& error = done.error();
        if (error.code == ErrorCode::Unsupported) {
            std::printf("unsupported\n");
            if (error.where.starts_with("runner.")) std::printf("%s %s\n", error.where.c_str(), error.message.args.at(0).c_str());
        }
        throw Failure{done.error().english()};
    }
    std::printf("ok\n");
    return 0;
}

std::atomic<bool> g_cancel{false};
extern "C" void onCancel(int) { g_cancel = true; }

int fetchWeights(const Arguments& a)
{
    auto request = train::weightsRequest(a.net, a.url, pathFromUtf8(a.folder));
    if (!request) throw Failure{request.error().english()};
    if (!a.sha256.empty()) request->sha256 = a.sha256;
    std::error_code ec;
    if (fs::exists(request->target, ec)) {
        std::printf("%s\n", utf8(request->target).c_str());
        return 0;
    }
    if (a.ifThere) throw Failure{utf8(request->target) + " is not there yet."};
    std::signal(SIGINT, onCancel);
    std::signal(SIGTERM, onCancel);
    request->cancel = &g_cancel;
    long long said = -1;
    request->progress = [&](std::uint64_t done, std::uint64_t total) {   // a line a percent: the window reads it as well
        const long long now = total > 0 ? static_cast<long long>(100 * done / total) : static_cast<long long>(done >> 20);
        if (now == said) return;
        said = now;
        std::fprintf(stderr, total > 0 ? "%lld %% of %.1f MiB\n" : "%lld MiB\n", now, static_cast<double>(total) / 1048576.0);
    };
    const auto done = train::download(*request);
    if (!done) throw Failure{done.error().english()};
    if (!done->checked) std::fprintf(stderr, "note: nobody gave a SHA-256 to compare with; that of the file is %s\n", done->sha256.c_str());
    std::printf("%s\n", utf8(done->file).c_str());
    return 0;
}

}  // namespace

std::vector<Command> addDeepLabCutCommands(CLI::App& app)
{
    const auto a = std::make_shared<Arguments>();
    auto* h = app.add_subcommand("heads", "raw outputs of a network's heads for an image");
    h->add_option("--config", a->config, "pytorch_config.yaml or pose_cfg.yaml of the network")->required();
    h->add_option("--snapshot", a->snapshot, "snapshot (.pt) of DeepLabCut 3 or PoseTuner")->required();
    h->add_option("--image", a->image, "image file; fed whole, for HRNet cut to multiples of 32")->required();
    h->add_option("--out", a->out, ".npz file to write: input and <head>.<output>")->required();
    h->add_flag("--init", a->init, "write the snapshot first: a network with random weights");
    h->add_option("--seed", a->seed, "of the random weights");
    auto* e = app.add_subcommand("export", "put a snapshot into a DeepLabCut 3 project, as if DeepLabCut had trained it; nothing is overwritten");
    e->add_option("--run", a->run, "run directory")->required();
    e->add_option("--snapshot", a->snapshot, "snapshot file (default: the newest of the run)");
    e->add_option("--project", a->project, "DeepLabCut project folder (default: the one that the run trained on)");
    e->add_option("--shuffle", a->shuffle, "number of the shuffle to make, or of a PyTorch shuffle with the same network")->required()->check(CLI::NonNegativeNumber);
    e->add_flag("--optimizer", a->optimiser, "take the optimiser's state along, out of the snapshot or the training state beside it");
    auto* f = app.add_subcommand("fetch-weights", "download ImageNet weights for a network's backbone; prints the file's path for --init-weights");
    f->add_option("NET", a->net, "net_type: resnet_50, dlcrnet_ms5, hrnet_w32, ...")->required();
    f->add_option("--url", a->url, "another server (or the file itself: .safetensors, .pth) in place of " + std::string(train::kWeightsServer));
    f->add_option("--sha256", a->sha256, "what the file's SHA-256 must be (default: what the server says)");
    f->add_flag("--if-there", a->ifThere, "fetch nothing: print the path if the file is there already (else exit code 2)");
    f->add_option("--folder", a->folder, "where to put it (default: the user's cache)");
    auto* c = app.add_subcommand("check", "say whether a configuration can be trained here (its network, optimiser and scheduler): ok, or why not");
    c->add_option("--config", a->config, "pytorch_config.yaml or pose_cfg.yaml")->required();
    return {{c, [a] { return check(*a); }}, {f, [a] { return fetchWeights(*a); }}, {h, [a] { return heads(*a); }}, {e, [a] { return exportRun(*a); }}};
}

}  // namespace pt::app
