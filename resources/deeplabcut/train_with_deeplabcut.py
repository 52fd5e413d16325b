# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the user's own DeepLabCut train a shuffle, and tells PoseTuner's run directory how it goes.

    python train_with_deeplabcut.py --config PROJECT/config.yaml --shuffle N --trainingset-index I --run RUN --stats TRAIN_FOLDER/learning_stats.csv

DeepLabCut does what it always does, in its own folders. This script only reads the learning_stats.csv that DeepLabCut writes and
repeats it as events (core/runs): one "step" for each row, evaluations, the end. A file RUN/control/stop ends the training as Ctrl+C does.
Standard library only, beside deeplabcut itself.
"""
import _thread
import argparse
import csv
import json
import os
import socket
import sys
import threading
import time
import traceback

HEADS = {"bodypart_heatmap": "scoremap", "bodypart_locref": "locref", "bodypart_paf": "paf",
         "scmap loss": "scoremap", "locref loss": "locref", "limb loss": "paf"}


class Events:
    def __init__(self, run):
        self.fd = os.open(os.path.join(run, "events.jsonl"), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

    def say(self, kind, **members):
        line = json.dumps({"type": kind, "t": int(time.time() * 1000), **members}) + "\n"
        os.write(self.fd, line.encode())  # one call a line: lines of two threads never mix


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return None


def read_rows(text):
    """Rows of learning_stats.csv as (step, total loss, {head: loss}, rate, {metric: value}), in each of the three forms DeepLabCut writes."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return
    if lines[0].startswith("step"):  # PyTorch engine: a CSV with a header, rewritten after each epoch
        for row in csv.DictReader(lines):
            step = number(row.get("step"))
            total = number(row.get("losses/train.total_loss"))
            if step is None:
                continue
            heads = {}
            for name, value in row.items():
                if name and name.startswith("losses/train.") and not name.endswith("total_loss") and number(value) is not None:
                    part = name[len("losses/train."):]
                    heads[HEADS.get(part, part)] = number(value)
            metrics = {}
            for name, value in row.items():
                if name and name.startswith("metrics/test.") and number(value) is not None:
                    metrics["test_" + name[len("metrics/test."):]] = number(value)
            yield int(step), total, heads, 0.0, metrics
        return
    for line in lines:
        if line.startswith("iteration:"):  # TensorFlow, several animals: "iteration: N, loss: a, scmap loss: b, ..."
            pairs = dict((part.split(":", 1) + [""])[:2] for part in (p.strip() for p in line.split(",")))
            pairs = {key.strip(): number(value) for key, value in pairs.items()}
            heads = {HEADS[key]: value for key, value in pairs.items() if key in HEADS and value is not None}
            if pairs.get("iteration") is not None:
                yield int(pairs["iteration"]), pairs.get("loss"), heads, pairs.get("lr") or 0.0, {}
        else:  # TensorFlow, one animal: "N, loss, rate"
            cells = [number(cell) for cell in line.split(",")]
            if len(cells) >= 2 and cells[0] is not None:
                yield int(cells[0]), cells[1], {}, (cells[2] if len(cells) > 2 and cells[2] is not None else 0.0), {}


class Watch(threading.Thread):
    """Repeats new rows, beats, and listens for a request to stop."""

    def __init__(self, events, stats, run):
        super().__init__(daemon=True)
        self.events, self.stats, self.run_dir = events, stats, run
        self.over, self.stopped, self.last = threading.Event(), False, 0
        self.seen = set(self.rows())  # of a training before

    def rows(self):
        try:
            with open(self.stats, encoding="utf-8", errors="replace") as file:
                text = file.read()
        except OSError:
            return []
        if not text.endswith("\n"):
            text = text[: text.rfind("\n") + 1]  # the last line is being written
        return [json.dumps(row) for row in read_rows(text)]

    def look(self):
        for row in self.rows():
            if row in self.seen:
                continue
            self.seen.add(row)
            step, total, heads, rate, metrics = json.loads(row)
            self.last = step
            if total is not None:
                self.events.say("step", iteration=step, loss=total, finite=total == total, heads=heads, lr=rate)
            if metrics:
                self.events.say("evaluation", iteration=step, metrics=metrics)

    def run(self):
        beats = 0
        while not self.over.wait(1.0):
            self.look()
            beats += 1
            if beats % 2 == 0:
                self.events.say("beat")
            request = os.path.join(self.run_dir, "control", "stop")
            if os.path.exists(request) and not self.stopped:
                self.stopped = True
                os.remove(request)
                self.events.say("phase", phase="stopping")
                _thread.interrupt_main()
            for request in ("pause", "snapshot-now"):
                path = os.path.join(self.run_dir, "control", request)
                if os.path.exists(path):
                    os.remove(path)
                    self.events.say("warning", message="DeepLabCut can only be stopped: it neither pauses nor saves on request.",
                                    context="DeepLabCut", source="DeepLabCut can only be stopped: it neither pauses nor saves on request.", args=[])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--config", required=True)
    parser.add_argument("--shuffle", type=int, default=1)
    parser.add_argument("--trainingset-index", type=int, default=0)
    parser.add_argument("--run", required=True)
    parser.add_argument("--stats", required=True)
    parser.add_argument("--planned", type=int, default=0)
    parser.add_argument("--device", default="")
    given = parser.parse_args()
    events = Events(given.run)
    events.say("hello", protocol=1, pid=os.getpid(), host=socket.gethostname(), iterations=given.planned, iteration=0, version="deeplabcut")
    events.say("phase", phase="loading")
    watch = Watch(events, given.stats, given.run)
    try:
        import deeplabcut

        print("DeepLabCut", getattr(deeplabcut, "__version__", "of an unknown version"), flush=True)
        events.say("phase", phase="training")
        watch.start()
        more = {"device": given.device} if given.device else {}
        deeplabcut.train_network(given.config, shuffle=given.shuffle, trainingsetindex=given.trainingset_index, **more)
        watch.over.set()
        watch.look()
        events.say("end", reason="finished", message="", iteration=watch.last)
        return 0
    except KeyboardInterrupt:
        watch.over.set()
        watch.look()
        events.say("end", reason="stopped", message="", iteration=watch.last)
        return 0
    except BaseException as error:  # whatever DeepLabCut raises, SystemExit too, is the end of this run
        traceback.print_exc()
        watch.over.set()
        events.say("end", reason="error", message=f"DeepLabCut: {type(error).__name__}: {error}"[:600], iteration=watch.last)
        return 1


if __name__ == "__main__":
    sys.exit(main())
