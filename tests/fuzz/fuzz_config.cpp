// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of both dialects and every rule on them: any text is read, every fix is data that the document can take or refuse.
#include "core/advice/advice.h"
#include "core/config/pose_config.h"
#include "core/config/yaml_document.h"

#include <cstdint>
#include <string>

using namespace pt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto document = config::YamlDocument::parse(std::string(reinterpret_cast<const char*>(data), size), "fuzz.yaml");
    if (!document) return 0;
    const auto reading = config::readPoseConfig(*document);
    advice::Surroundings around;
    around.machine = {"card", std::uint64_t{1} << 30};
    static const dataset::Project project = [] {
        dataset::Project p;
        p.info.bodyparts = {"leftear", "rightear", "tail"};
        p.info.individuals = {"a", "b"};
        dataset::Frame frame;
        frame.id = "labeled-data/v/img1.png";
        frame.video = "v";
        frame.size = {640, 480};
        frame.labels = dataset::Annotations(2, 3);
        for (int i = 0; i < 5; ++i) frame.labels.points[static_cast<std::size_t>(i)] = {40.0 + 90 * i, 70.0 + 60 * i};
        p.frames.assign(3, frame);
        p.frames[1].size = {320, 900};
        return p;
    }();
    auto findings = advice::check(*document, reading, &project, around);
    findings.insert(findings.end(), reading.findings.begin(), reading.findings.end());
    std::size_t tried = 0;
    for (const auto& finding : findings) {
        (void)finding.message.english();
        if (finding.fix.empty() || ++tried > 8) continue;
        config::YamlDocument next = *document;
        for (const auto& edit : finding.fix) {
            const auto done = edit.kind == FixEdit::Kind::Set      ? next.set(edit.key, edit.value)
                              : edit.kind == FixEdit::Kind::Remove ? next.remove(edit.key)
                                                                   : next.rename(edit.key, edit.value);
            if (!done) break;
        }
    }
    return 0;
}
