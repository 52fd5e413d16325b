# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Predicted and measured memory of trainings; see scripts/bench-memory."""
import argparse
import json
import pathlib
import shutil
import sys
import tempfile

import side_by_side as both


def point(text):
    batch, crop = text.split("x")
    return int(batch), int(crop)


def options():
    p = argparse.ArgumentParser(prog="bench-memory")
    p.add_argument("binaries", type=pathlib.Path)
    p.add_argument("--nets", default="resnet_18,resnet_50,dlcrnet_stride16_ms5,hrnet_w18")
    p.add_argument("--precisions", default="fp32,bf16")
    p.add_argument("--dry", type=point, default=(4, 192))
    p.add_argument("--points", default="8x192,4x320,2x256")
    for name, default in (("steps", 12), ("threads", 2), ("frames", 24)):
        p.add_argument(f"--{name}", type=int, default=default)
    p.add_argument("--out", type=pathlib.Path)
    return p.parse_args()


def main():
    a = options()
    both.check_build(a.binaries)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for net in a.nets.split(","):
            demo, place = folder / f"demo-{net}", folder / net
            both.run([a.binaries / "posetuner-cli", "demo", demo, "--individuals", 3 if net.startswith("dlcrnet") else 1, "--frames", a.frames])
            place.mkdir()
            config = both.prepare(a.binaries, demo, place, net, [7], {})[7]
            project = place / "project"

            def crop(side):
                for key in ("width", "height"):
                    both.run([a.binaries / "posetuner-cli", "set", config, f"data.train.crop_sampling.{key}", side])

            for precision in a.precisions.split(","):
                cache = {"POSETUNER_CACHE": str(place / f"cache-{precision}")}
                crop(a.dry[1])
                dry = json.loads(both.run([a.binaries / "posetuner-train", "dry-step", "--config", config, "--project", project, "--batch-size", a.dry[0], "--device", "cpu",
                                           "--precision", precision, "--threads", a.threads, "--json"], cache))
                print(json.dumps({"net": net, "precision": precision, "dry": a.dry, **{k: round(v) for k, v in dry.items() if isinstance(v, float)}}), flush=True)
                for batch, side in (point(p) for p in a.points.split(",")):
                    crop(side)
                    said = json.loads(both.run([a.binaries / "posetuner-cli", "memory", config, "--project", project, "--precision", precision, "--batch-size", batch, "--json"], cache))
                    run = place / "run"
                    watched = both.watch([a.binaries / "posetuner-train", "train", "--config", config, "--project", project, "--run", run, "--device", "cpu", "--precision", precision,
                                          "--batch-size", batch, "--threads", a.threads, "--iterations", 10 * a.steps], run / "events.jsonl", a.steps)
                    shutil.rmtree(run, ignore_errors=True)
                    measured = watched["peak_mb"]
                    said_mb, table_mb = said["total_mb"], (said["model"] or {}).get("total_mb")
                    line = json.dumps({"net": net, "precision": precision, "batch": batch, "crop": side, "dry": a.dry, "predicted_mb": round(said_mb), "table_mb": table_mb and round(table_mb),
                                       "measured_mb": round(measured), "off": round(said_mb / measured - 1, 3)})
                    print(line, flush=True)
                    if a.out:
                        with a.out.open("a") as file:
                            file.write(line + "\n")
    return 0


try:
    sys.exit(main())
except both.Problem as problem:
    print(f"bench-memory: {problem}", file=sys.stderr)
    sys.exit(2)
