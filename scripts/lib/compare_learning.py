# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains with both programs from the same start conditions; see scripts/compare-learning."""
import argparse
import json
import pathlib
import statistics
import sys
import tempfile
import time

import side_by_side as both

DRIVER = pathlib.Path(__file__).with_name("deeplabcut_train.py")


def timed(command, environment=None):
    begun = time.time()
    both.run(command, environment)
    return round(time.time() - begun, 1)


def one_seed(a, folder, seed):
    settings = {"train_settings.batch_size": a.batch, "train_settings.epochs": a.epochs, "train_settings.seed": seed, "runner.snapshots.save_epochs": a.epochs,
                "runner.eval_interval": a.epochs, "data.train.crop_sampling.width": a.crop, "data.train.crop_sampling.height": a.crop}
    config = both.prepare(a.binaries, a.project, folder, a.net, [1], settings)[1]
    project, run, threads = folder / "project", folder / "run", {"OMP_NUM_THREADS": str(a.threads)} if a.threads else None
    train, start = a.binaries / "posetuner-train", folder / "start.pt"
    seconds = {"deeplabcut": timed([a.python, DRIVER, "train", project / "config.yaml", folder / "log", "--epochs", a.epochs, "--seed", seed, "--save-start", start], threads),
               "posetuner": timed([train, "train", "--config", config, "--project", project, "--run", run, "--device", "cpu", "--precision", "fp32",
                                   "--seed", seed, "--threads", a.threads, "--init-weights", start])}
    steps = {"deeplabcut": sum('"step"' in line for line in (folder / "log").open()),
             "posetuner": sum(json.loads(line)["type"] == "step" for line in (run / "events.jsonl").open())}
    if len(set(steps.values())) != 1:
        raise both.Problem(f"the programs made different numbers of steps: {steps}")
    both.run([train, "export", "--run", run, "--project", project, "--shuffle", 2])
    rows = [json.loads(line) for line in both.run([a.python, DRIVER, "evaluate", project / "config.yaml", 1, 2]).splitlines()]
    return {"seed": seed, "steps": steps["posetuner"], "seconds": seconds, **{name: {k: round(v, 2) for k, v in row.items() if k != "shuffle"}
            for name, row in zip(("deeplabcut", "posetuner"), rows)}}


def main():
    p = argparse.ArgumentParser(prog="compare-learning")
    p.add_argument("binaries", type=pathlib.Path)
    p.add_argument("python")
    p.add_argument("project", type=pathlib.Path)
    p.add_argument("--net", default="resnet_18")
    for name, default in (("epochs", 20), ("batch", 8), ("crop", 256), ("seeds", 3), ("threads", 0)):
        p.add_argument(f"--{name}", type=int, default=default)
    a = p.parse_args()
    before, results = both.load_average(), []
    for seed in range(1, a.seeds + 1):
        with tempfile.TemporaryDirectory() as folder:
            results.append(one_seed(a, pathlib.Path(folder), seed))
        print(f"compare-learning: {json.dumps(results[-1])}", file=sys.stderr)
    medians = {name: {k: statistics.median(r[name][k] for r in results) for k in results[0][name]} for name in ("deeplabcut", "posetuner")}
    print(json.dumps({"net": a.net, "epochs": a.epochs, "batch": a.batch, "crop": a.crop, "load_average": {"before": before, "after": both.load_average()},
                      "median": medians, "seeds": results}))


try:
    main()
except both.Problem as problem:
    sys.exit(f"compare-learning: {problem}")
