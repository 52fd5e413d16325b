# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs both programs alternately; see scripts/bench-train."""
import json, os, pathlib, resource, shutil, statistics, subprocess, sys, tempfile, time

trainer, python, bench, projects, config, project = sys.argv[1:7]
rounds, batch, iterations = (int(v) for v in (sys.argv[7:10] + ["3", "8", "4"][len(sys.argv[7:10]):]))
threads = os.cpu_count()


def peer():
    out = subprocess.run([python, "bench_torch_train.py", "--projects", projects, "--batch", str(batch), "--iters", str(iterations), "--threads", str(threads)],
                         cwd=bench, capture_output=True, text=True)
    for line in reversed(out.stdout.splitlines()):
        try: return json.loads(line)
        except ValueError: continue
    sys.exit("bench-train: the peer gave no JSON; its last words: " + (out.stderr.strip().splitlines() or ["none"])[-1])


def ours(precision):
    folder = pathlib.Path(tempfile.mkdtemp())
    run = folder / "run"
    begun = time.time()
    process = subprocess.run([trainer, "train", "--config", config, "--project", project, "--run", str(run), "--device", "cpu", "--precision", precision,
                              "--batch-size", str(batch), "--iterations", str(iterations + 1), "--threads", str(threads)], capture_output=True, text=True)
    if process.returncode: sys.exit("bench-train: " + process.stderr.strip())
    events = [json.loads(line) for line in (run / "events.jsonl").read_text().splitlines()]
    steps = [e for e in events if e["type"] == "step"]
    shutil.rmtree(folder)
    timed = steps[1:]   # the first one also chooses kernels
    return {"seconds": [(e["data_ms"] + e["step_ms"]) / 1000 for e in timed], "data_ms": statistics.median(e["data_ms"] for e in timed),
            "memory_mb": max(e["memory_mb"] for e in steps), "first_step_s": steps[0]["t"] / 1000 - begun}


result = {"batch": batch, "threads": threads, "rounds": rounds, "deeplabcut": [], "posetuner": []}
for _ in range(rounds):
    result["deeplabcut"].append(peer())
    result["posetuner"].append(ours("fp32"))
ours_s = [s for r in result["posetuner"] for s in r["seconds"]]
theirs = [r for r in result["deeplabcut"]]
peer_s = [v for r in theirs for v in [r.get("median") or r.get("summary", {}).get("median")] if v]
result["posetuner_median_s"] = statistics.median(ours_s)
result["posetuner_images_per_second"] = batch / statistics.median(ours_s)
if peer_s:
    result["deeplabcut_median_s"] = statistics.median(peer_s)
    result["ratio"] = statistics.median(peer_s) / statistics.median(ours_s)
print(json.dumps(result, indent=1))
