// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_directory.h"

namespace pt::runs {

const char* requestName(Request request)
{
    switch (request) {
    case Request::Pause: return "pause";
    case Request::Resume: return "resume";
    case Request::Stop: return "stop";
    case Request::SnapshotNow: return "snapshot-now";
    }
    return "";
}

Result<void> sendRequest(const fs::path& dir, Request request)
{
    if (auto made = makeFolder(dir / "control"); !made) return made;
    std::error_code ec;
    if (request == Request::Pause) fs::remove(dir / "control" / requestName(Request::Resume), ec);
    if (request == Request::Resume) fs::remove(dir / "control" / requestName(Request::Pause), ec);
    return writeFileAtomically(dir / "control" / requestName(request), "");
}

std::vector<Request> takeRequests(const fs::path& dir)
{
    std::vector<Request> taken;
    for (const Request request : {Request::Pause, Request::Resume, Request::SnapshotNow, Request::Stop}) {
        std::error_code ec;
        if (fs::remove(dir / "control" / requestName(request), ec) && !ec) taken.push_back(request);
    }
    return taken;
}

}  // namespace pt::runs
