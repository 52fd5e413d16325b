# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scripts/bench-train and scripts/compare-learning share: one project for both programs, and a look at a process from outside."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time


class Problem(Exception):
    """What the user can mend, in one sentence."""


def last_words(text):
    return (text.strip().splitlines() or ["it said nothing"])[-1][:300]


def run(command, environment=None):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, env={**os.environ, **(environment or {})})
    if done.returncode != 0:
        raise Problem(f"{pathlib.Path(str(command[0])).name} {pathlib.Path(str(command[1])).name} did not succeed: {last_words(done.stderr or done.stdout)}")
    return done.stdout


def check_build(binaries):
    for program in ("posetuner-cli", "posetuner-train"):
        if not (binaries / program).exists():
            raise Problem(f"{program} is not in {binaries}; run scripts/test first, or set POSETUNER_BUILD.")


def prepare(binaries, project, folder, net, shuffles, settings):
    """Copies a project and makes the same shuffle of it several times, with the same settings. Returns the files, by shuffle."""
    check_build(binaries)
    cli = binaries / "posetuner-cli"
    if not (project / "config.yaml").exists():
        raise Problem(f"{project} holds no config.yaml.")
    copy = folder / "project"
    shutil.copytree(project, copy)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o200)
    text = (copy / "config.yaml").read_text().splitlines()
    (copy / "config.yaml").write_text("\n".join(f"project_path: {copy}" if line.startswith("project_path:") else line for line in text) + "\n")
    configs = {}
    for shuffle in shuffles:
        made = run([cli, "create-training-set", copy, "--shuffle", shuffle, "--engine", "pytorch", "--net-type", net, "--json"])
        configs[shuffle] = pathlib.Path(json.loads(made)["pose_cfg"])
        for key, value in settings.items():
            run([cli, "set", configs[shuffle], key, value])
    return configs


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def watch(command, log, steps, environment=None, limit=1800):
    """Starts a training and looks at its log until so many steps are in it, then ends it. Returns the log's lines, and for each step the
    seconds since the start and the processor seconds used until then, and the largest resident memory."""
    begun, seen, marks = time.time(), 0, []
    errors = tempfile.TemporaryFile("w+")
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, stderr=errors, env={**os.environ, **(environment or {})})
    try:
        while len(marks) < steps:
            time.sleep(0.005)
            ended = process.poll() is not None
            lines = [json.loads(line) for line in log.read_text().splitlines(keepends=True) if line.endswith("\n")] if log.exists() else []
            for line in lines[seen:]:
                if line["type"] == "step":
                    marks.append({"s": time.time() - begun, "cpu_s": 0.0 if ended else processor_seconds(process.pid), "images": line.get("images")})
            seen = len(lines)
            if len(marks) >= steps:
                break
            if ended or time.time() - begun > limit:
                errors.seek(0)
                raise Problem(f"{pathlib.Path(str(command[0])).name} ended after {len(marks)} of {steps} steps: {last_words(errors.read())}")
        return {"begun": begun, "lines": lines, "steps": marks, "peak_mb": peak_mb(process.pid) if process.poll() is None else 0.0}
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        errors.close()


def spread(values):
    values = list(values)
    return {"min": round(min(values), 3), "median": round(statistics.median(values), 3), "max": round(max(values), 3), "n": len(values)}


def load_average():
    return [round(v, 1) for v in os.getloadavg()]
