# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains on a GPU, and with a plain PyTorch loop; see scripts/bench-gpu."""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import side_by_side as both


def gpu_name():
    """None: no GPU that NVIDIA's driver knows of."""
    if not shutil.which("nvidia-smi"):
        return None
    listed = subprocess.run(["nvidia-smi", "-L"], capture_output=True, text=True)
    lines = [line for line in listed.stdout.splitlines() if line.startswith("GPU ")]
    return lines[0].split(" (")[0] if listed.returncode == 0 and lines else None


class Sampler:
    """Asks nvidia-smi several times a second how busy the first GPU is and how much of its memory is taken."""

    def __init__(self):
        self.rows, self.process = [], None
        if shutil.which("nvidia-smi"):
            self.process = subprocess.Popen(["nvidia-smi", "--id=0", "--query-gpu=utilization.gpu,memory.used", "--format=csv,noheader,nounits", "-lms", "200"],
                                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            try:
                busy, memory = (float(v) for v in line.split(","))
            except ValueError:   # "[N/A]"
                continue
            self.rows.append((time.time(), busy, memory))

    def stop(self, begun, ended):
        """Between two moments: the busy share (0 to 1) and the most memory in MiB; empty where nothing was sampled."""
        if self.process is None:
            return {}
        self.process.kill()
        self.process.wait()
        rows = [r for r in self.rows if begun <= r[0] <= ended]
        return {"gpu_busy": round(sum(r[1] for r in rows) / len(rows) / 100, 3), "gpu_memory_mb": max(r[2] for r in rows), "samples": len(rows)} if rows else {}


def measure(a, command, log, batch):
    sampler = Sampler()
    began = time.time()
    try:
        watched = both.watch(command, log, a.warmup + a.steps, limit=900)
    except both.Problem as problem:   # out of memory: the other sizes still count
        sampler.stop(began, time.time())
        return {"error": str(problem)}
    first, last = watched["steps"][a.warmup - 1]["s"], watched["steps"][a.warmup + a.steps - 1]["s"]
    steps = [line for line in watched["lines"] if line["type"] == "step"][a.warmup:a.warmup + a.steps]
    result = {"images_per_s": round(batch * a.steps / (last - first), 2), "first_step_done_s": round(watched["steps"][0]["s"], 2),
              "host_memory_mb": round(watched["peak_mb"]), **sampler.stop(watched["begun"] + first, watched["begun"] + last)}
    if "lr" in steps[0]:   # posetuner's: how many were replayed as CUDA graphs, and what it had to say
        result["replayed_share"] = round(sum(s.get("replayed", False) for s in steps) / len(steps), 3)
        warnings = [line["message"] for line in watched["lines"] if line["type"] == "warning"]
        if warnings:
            result["warnings"] = warnings
    if "data_ms" in steps[0]:
        result["waiting_share"] = round(sum(s["data_ms"] for s in steps) / sum(s["data_ms"] + s["step_ms"] for s in steps), 4)
    return result


def options():
    p = argparse.ArgumentParser(prog="bench-gpu")
    p.add_argument("binaries", type=pathlib.Path)
    p.add_argument("--python")
    p.add_argument("--nets", default="resnet_50,dlcrnet_stride16_ms5")
    p.add_argument("--batches", default="8,16,32,64")
    p.add_argument("--precisions", default="fp32,bf16")
    p.add_argument("--graphs", default="auto,off")
    for name, default in (("steps", 40), ("warmup", 10), ("rounds", 2), ("crop", 448), ("frames", 128)):
        p.add_argument(f"--{name}", type=int, default=default)
    p.add_argument("--out", type=pathlib.Path)
    p.add_argument("--rehearse", action="store_true")
    a = p.parse_args()
    if a.rehearse:
        a.batches, a.steps, a.warmup, a.rounds, a.crop, a.frames = "1", 4, 1, 1, 64, 4
    return a


def main():
    a = options()
    name, device = gpu_name(), "cpu" if a.rehearse else "cuda:0"
    if name is None and not a.rehearse:
        print("bench-gpu: there is no NVIDIA GPU here (nvidia-smi lists none); --rehearse goes the same way on the CPU.", file=sys.stderr)
        return 2
    failed = 0
    both.check_build(a.binaries)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for net in a.nets.split(","):
            demo = folder / f"demo-{net}"
            both.run([a.binaries / "posetuner-cli", "demo", demo, "--individuals", 3 if net.startswith("dlcrnet") else 1, "--frames", a.frames])
            place = folder / net
            place.mkdir()
            config = both.prepare(a.binaries, demo, place, net, [7], {"data.train.crop_sampling.width": a.crop, "data.train.crop_sampling.height": a.crop})[7]
            for batch, precision, turn in ((int(b), p, t) for b in a.batches.split(",") for p in a.precisions.split(",") for t in range(a.rounds)):
                run, log, total = place / f"run-{batch}-{precision}-{turn}", place / "plain.jsonl", a.warmup + a.steps
                log.unlink(missing_ok=True)
                ours = [a.binaries / "posetuner-train", "train", "--config", config, "--project", place / "project", "--device", device, "--precision", precision,
                        "--batch-size", batch, "--iterations", 10 * total, "--loader-threads", min(32, max(1, both.os.cpu_count() - 1))]
                ways = [(f"posetuner, cuda-graphs {graphs}", [*ours, "--run", run.with_name(f"{run.name}-{graphs}"), "--cuda-graphs", graphs], run.with_name(f"{run.name}-{graphs}") / "events.jsonl")
                        for graphs in a.graphs.split(",")]
                plain = [a.python, pathlib.Path(__file__).with_name("plain_loop.py"), config, log, device, batch, a.crop, precision, total]
                turns = ways + ([("plain loop", plain, log)] if a.python else [])
                for program, command, written in turns if turn % 2 == 0 else reversed(turns):
                    result = measure(a, command, written, batch)
                    failed += "error" in result
                    line = json.dumps({"program": program, "device": device if a.rehearse else name, "net": net, "batch": batch, "precision": precision, "crop": a.crop, "round": turn + 1, **result})
                    print(line, flush=True)
                    if a.out:
                        with a.out.open("a") as file:
                            file.write(line + "\n")
                for _, _, written in ways:
                    shutil.rmtree(written.parent, ignore_errors=True)
    return 1 if failed and a.rehearse else 0


try:
    sys.exit(main())
except both.Problem as problem:
    print(f"bench-gpu: {problem}", file=sys.stderr)
    sys.exit(2)
