# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs both programs turn by turn; see scripts/bench-train."""
import argparse
import json
import pathlib
import statistics
import sys
import tempfile

import side_by_side as both


def figures(watched, batch, first_began):
    """Of one training: every step but the first, which also warms up, from end to end of step; so the wait for data is in it."""
    marks = watched["steps"]
    took = [b["s"] - a["s"] for a, b in zip(marks, marks[1:])]
    cpu = [b["cpu_s"] - a["cpu_s"] for a, b in zip(marks, marks[1:])]
    return {"images_per_s": batch / statistics.median(took), "cpu_s_per_image": statistics.median(cpu) / batch, "peak_mb": watched["peak_mb"],
            "first_step_began_s": first_began - watched["begun"], "first_step_done_s": marks[0]["s"]}


def deeplabcut(a, config, folder):
    log = folder / "deeplabcut.jsonl"
    log.unlink(missing_ok=True)
    driver = pathlib.Path(__file__).with_name("deeplabcut_train.py")
    watched = both.watch([a.python, driver, "train", config, log, "--epochs", 100, "--stop-after", a.steps + 2], log, a.steps + 1,
                         {"OMP_NUM_THREADS": str(a.threads)} if a.threads else {})
    return figures(watched, a.batch, next(line["t"] for line in watched["lines"] if line["type"] == "begin"))


def posetuner(a, config, project, folder, precision):
    run = pathlib.Path(tempfile.mkdtemp(dir=folder)) / "run"
    watched = both.watch([a.binaries / "posetuner-train", "train", "--config", config, "--project", project, "--run", run, "--device", "cpu", "--precision", precision,
                          "--threads", a.threads], run / "events.jsonl", a.steps + 1)
    steps = [line for line in watched["lines"] if line["type"] == "step"]
    result = figures(watched, a.batch, (steps[0]["t"] - steps[0]["step_ms"]) / 1000)
    return {**result, "waiting_share": sum(s["data_ms"] for s in steps[1:]) / sum(s["data_ms"] + s["step_ms"] for s in steps[1:])}


def main():
    p = argparse.ArgumentParser(prog="bench-train")
    p.add_argument("binaries", type=pathlib.Path)
    p.add_argument("python")
    p.add_argument("project", type=pathlib.Path)
    p.add_argument("--net", default="resnet_18")
    for name, default in (("batch", 8), ("crop", 448), ("steps", 3), ("rounds", 3), ("threads", 0)):
        p.add_argument(f"--{name}", type=int, default=default)
    p.add_argument("--precisions", default="fp32,bf16")
    a = p.parse_args()
    ours = a.precisions.split(",")
    settings = {"train_settings.batch_size": a.batch, "data.train.crop_sampling.width": a.crop, "data.train.crop_sampling.height": a.crop}
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        config = both.prepare(a.binaries, a.project, folder, a.net, [1], settings)[1]
        project, before = folder / "project", both.load_average()
        turns = {"deeplabcut fp32": lambda: deeplabcut(a, project / "config.yaml", folder)}
        for precision in ours:
            turns[f"posetuner {precision}"] = lambda precision=precision: posetuner(a, config, project, folder, precision)
        results = {name: [] for name in turns}
        for i in range(a.rounds):
            for name in list(turns) if i % 2 == 0 else reversed(list(turns)):
                results[name].append(turns[name]())
                print(f"bench-train: round {i + 1}, {name}: " + json.dumps({k: round(v, 3) for k, v in results[name][-1].items()}), file=sys.stderr)
    peer = results["deeplabcut fp32"]
    ratios = {f"posetuner {p}": {k: both.spread(own[k] / his[k] for own, his in zip(results[f"posetuner {p}"], peer)) for k in peer[0]} for p in ours}
    flat = lambda rows: {k: both.spread(r[k] for r in rows) for k in rows[0]}
    print(json.dumps({"net": a.net, "batch": a.batch, "crop": a.crop, "steps": a.steps, "rounds": a.rounds, "threads": a.threads or "all", "load_average": {"before": before, "after": both.load_average()},
                      "programs": {name: flat(rows) for name, rows in results.items()}, "ratio_to_deeplabcut": ratios}))


try:
    main()
except both.Problem as problem:
    sys.exit(f"bench-train: {problem}")
