// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// preview: the picture of the window's centre, as a file.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/config/pose_config.h"
#include "core/dataset/project.h"
#include "core/preview/page.h"
#include "core/preview/preview.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace pt::cli {
namespace {

struct PreviewOptions
{
    std::string file, project, frame, out, view, focus;
    double gpuMemory = 0.0;
    std::uint64_t seed = 1;
    int draws = 1;
    int first = 1;
    bool onlyFired = false;
};

constexpr const char* kViews = "augment, sheet, scoremap (or targets), locref, paf, crops, size, kernel, batch, probability, schedule, receptive, extremes";

/// A frame by its id, its file name, or a path that ends in its id. Errors: NotFound with what there is, Conflict when several have the name.
Result<int> findFrame(const dataset::Project& project, std::string name)
{
    std::replace(name.begin(), name.end(), '\\', '/');
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < project.frames.size(); ++i) {
        const auto& frame = project.frames[i];
        const bool byPath = name.size() > frame.id.size() && name.ends_with("/" + frame.id);
        if (frame.id == name || frame.image == name || frame.video + "/" + frame.image == name || byPath) found.push_back(i);
    }
    if (found.size() == 1) return static_cast<int>(found.front());
    if (found.size() > 1) {
        return Error{ErrorCode::Conflict,
                     Message(PT_TR_NOOP("Error", "Several frames are called %1; name the folder too, for example %2."), {name, project.frames[found.front()].id}), name};
    }
    const std::string first = project.frames.empty() ? std::string("-") : project.frames.front().id;
    return Error{ErrorCode::NotFound, Message(PT_TR_NOOP("Error", "The project has no labelled frame %1; its first one is %2."), {name, first}), name};
}

Result<preview::View> viewOf(const PreviewOptions& options)
{
    using preview::View;
    if (options.view.empty()) return options.focus.empty() ? View::Augment : preview::viewForKey(options.focus);
    if (const auto view = preview::viewNamed(options.view)) return *view;
    return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "There is no view %1; take one of: %2."), {options.view, kViews}), {}};
}

Result<void> run(const PreviewOptions& options)
{
    auto bytes = readFile(pathFromUtf8(options.file));
    if (!bytes) return bytes.error();
    const auto document = config::YamlDocument::parse(std::move(*bytes), options.file);
    if (!document) return document.error();
    auto opened = openProjectAt(options.project);
    if (!opened) return opened.error();
    const auto project = std::make_shared<const dataset::Project>(std::move(*opened));
    const auto frame = findFrame(*project, options.frame);
    if (!frame) return frame.error();
    const auto image = dataset::loadFrame(*project, project->frames[static_cast<std::size_t>(*frame)]);
    if (!image) return image.error();
    const auto view = viewOf(options);
    if (!view) return view.error();

    preview::Request request;
    request.view = *view == preview::View::Augment && options.draws > 1 ? preview::View::Sheet : *view;
    request.config = config::readPoseConfig(*document).config;
    request.project = project;
    request.frame = *frame;
    request.image = *image;
    request.seed = options.seed;
    request.draws = options.draws;
    request.draw = options.first - 1;
    request.focusKey = options.focus;
    request.onlyFired = options.onlyFired;
    request.allSamplings = true;
    if (options.gpuMemory > 0.0) request.device = {"GPU", options.gpuMemory * 1024 * 1024, options.gpuMemory * 1024 * 1024};
    const auto op = preview::opForKey(options.focus);
    if (options.onlyFired && op == augment::Op::Count)
        return Error{ErrorCode::InvalidArgument, Message(PT_TR_NOOP("Error", "--only-fired needs --focus with the key of an operation, for example convolution.edge.")), {}};
    const preview::Answer answer = preview::answer(request);
    if (!answer.problem.text.empty()) return Error{ErrorCode::InvalidArgument, answer.problem, options.file};
    const auto file = preview::pageFile(preview::pageOf(answer, request), options.out);
    if (!file) return file.error();
    return writeFileAtomically(pathFromUtf8(options.out), *file);
}

}  // namespace

void addPreview(CLI::App& app, int& exitCode)
{
    auto options = std::make_shared<PreviewOptions>();
    auto* command = app.add_subcommand("preview", "Draws what the network is fed, or where crops and targets lie, into a PNG, SVG or PDF.");
    command->add_option("FILE", options->file, "pose_cfg.yaml")->required();
    command->add_option("--project", options->project, "DeepLabCut project folder")->required();
    command->add_option("--frame", options->frame, "labelled frame: labeled-data/VIDEO/IMAGE, VIDEO/IMAGE or IMAGE")->required();
    command->add_option("--seed", options->seed, "of the random draws")->capture_default_str();
    command->add_option("--draws", options->draws, "how many draws")->check(CLI::Range(1, 400))->capture_default_str();
    command->add_option("--out", options->out, ".png, .svg or .pdf to write: charts and captions of the latter two are lines and letters")->required();
    command->add_option("--view", options->view, kViews);
    command->add_option("--first", options->first, "number of the first draw")->check(CLI::Range(1, 1000000000))->capture_default_str();
    command->add_option("--focus", options->focus, "parameter to explain: its view unless --view says another one, with its operation forced to fire");
    command->add_flag("--only-fired", options->onlyFired, "only draws in which the operation of --focus fires of itself");
    command->add_option("--gpu-memory", options->gpuMemory, "memory of your GPU in MiB, for --view batch")->check(CLI::PositiveNumber);
    command->callback([options, &exitCode] {
        const auto done = run(*options);
        exitCode = done ? kFine : report(done.error());
        if (done) std::cout << options->out << '\n';
    });
}

}  // namespace pt::cli
