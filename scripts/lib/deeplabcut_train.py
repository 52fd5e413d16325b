# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real DeepLabCut 3 for scripts/bench-train and scripts/compare-learning; needs its Python.

    deeplabcut_train.py train CONFIG LOG [--shuffle 1] [--epochs 1] [--seed 42] [--stop-after STEPS] [--save-start FILE]
    deeplabcut_train.py evaluate CONFIG SHUFFLE...

train: deeplabcut.train_network as it is, except for the start from random weights (it would download others) and a line of JSON in LOG
at the begin and the end of each step. evaluate: prints what deeplabcut.evaluate_network found, a line of JSON a shuffle."""
import argparse
import json
import os
import sys
import time

arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
arguments.add_argument("what", choices=["train", "evaluate"])
arguments.add_argument("config")
arguments.add_argument("rest", nargs="+")
arguments.add_argument("--shuffle", type=int, default=1)
arguments.add_argument("--epochs", type=int, default=1)
arguments.add_argument("--seed", type=int, default=42)
arguments.add_argument("--stop-after", type=int, default=0)
arguments.add_argument("--save-start", help="where to save the random weights that the training starts from")
a = arguments.parse_args()
out = os.fdopen(os.dup(1), "w")
sys.stdout = sys.stderr   # DeepLabCut talks on standard output


class Enough(Exception):
    pass


def train():
    import timm
    import torch
    import deeplabcut
    from deeplabcut.pose_estimation_pytorch.runners.train import PoseTrainingRunner
    made, step, log, done = timm.create_model, PoseTrainingRunner.step, open(a.rest[0], "w"), 0

    def tell(**line):
        log.write(json.dumps({**line, "t": time.time()}) + "\n")
        log.flush()

    def timed(self, batch, mode="train"):
        nonlocal done
        if mode == "train":
            if done == 0 and a.save_start:
                torch.save({"model": {k: v.clone() for k, v in self.model.state_dict().items()}}, a.save_start)
            tell(type="begin", images=len(batch["image"]))
        losses = step(self, batch, mode)
        if mode == "train":
            done += 1
            tell(type="step", iteration=done, loss=float(losses["total_loss"]))
            if done == a.stop_after:
                raise Enough
        return losses

    timm.create_model = lambda *p, **k: made(*p, **{**k, "pretrained": False})
    PoseTrainingRunner.step = timed
    try:
        deeplabcut.train_network(a.config, shuffle=a.shuffle, device="cpu", epochs=a.epochs, save_epochs=a.epochs, pytorch_cfg_updates={"train_settings.seed": a.seed})
    except Enough:
        pass


def evaluate():
    import pathlib
    import deeplabcut
    import pandas
    for shuffle in map(int, a.rest):
        deeplabcut.evaluate_network(a.config, Shuffles=[shuffle], plotting=False, device="cpu")
        tables = sorted(pathlib.Path(a.config).parent.glob(f"evaluation-results-pytorch/**/*shuffle{shuffle}/*results.csv"))
        if not tables:
            sys.exit(f"deeplabcut_train: no results of shuffle {shuffle} were written.")
        row = pandas.read_csv(tables[-1]).iloc[-1]
        out.write(json.dumps({"shuffle": shuffle, **{k: float(row[k]) for k in ("train rmse", "test rmse")}}) + "\n")
        out.flush()


train() if a.what == "train" else evaluate()
