# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_with_deeplabcut.py POSETUNER_CLI FOLDER: see scripts/check-with-deeplabcut."""
import json
import pickle
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import deeplabcut
import pandas
import scipy.io
from deeplabcut.core.config import read_config_as_dict
from deeplabcut.core.config.utils import normalize_for_serialization
from deeplabcut.core.engine import Engine
from deeplabcut.pose_estimation_pytorch.config import PoseConfig
import yaml  # what the TensorFlow loaders read with: PyYAML, YAML 1.1

warnings.filterwarnings("ignore")
cli, folder = sys.argv[1], Path(sys.argv[2])
work = Path(tempfile.mkdtemp(prefix="posetuner-check-"))
rows, failed = [], 0


def run(*arguments):
    done = subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.strip() or done.stdout.strip())
    return done.stdout


def flat(value, path=""):
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from flat(item, f"{path}.{key}" if path else str(key))
    elif isinstance(value, (list, tuple)) and any(isinstance(item, dict) for item in value):
        for i, item in enumerate(value):
            yield from flat(item, f"{path}[{i}]")
    else:
        yield path, list(value) if isinstance(value, tuple) else value


def differences(found, expected):
    keys = sorted(set(found) | set(expected))
    return [f"{k}: {found.get(k)!r} instead of {expected.get(k)!r}" for k in keys
            if found.get(k) != expected.get(k) or type(found.get(k)) is not type(expected.get(k))]


def report(name, what, count, wrong):
    global failed
    failed += len(wrong) > 0
    rows.append((name, what, count, len(wrong)))
    print(f"{'FAIL' if wrong else 'ok  '}  {name:<48} {what:<36} {count:>5} values  {len(wrong)} wrong")
    for line in wrong[:5]:
        print("        " + line)


TORCH_EDITS = {
    "train_settings.batch_size": ("4", 4), "train_settings.epochs": ("120", 120), "runner.optimizer.params.lr": ("0.00025", 0.00025),
    "runner.scheduler.params.milestones": ("[60, 100]", [60, 100]), "runner.scheduler.params.lr_list": ("[[0.00001], [0.000001]]", [[1e-5], [1e-6]]),
    "data.train.affine.rotation": ("180", 180), "data.train.affine.scaling": ("[0.8, 1.2]", [0.8, 1.2]), "data.train.hist_eq": ("true", True),
    "data.train.gaussian_noise": ("9.5", 9.5), "data.train.covering": ("true", True), "data.bbox_margin": ("12", 12),
    "runner.snapshots.save_epochs": ("5", 5), "device": ("cpu", "cpu"), "resume_training_from": ("/data/snapshot-050.pt", "/data/snapshot-050.pt"),
}
POSE_EDITS = {
    "global_scale": ("0.7", 0.7), "batch_size": ("4", 4), "rotation": ("180", 180), "multi_step": ("[[0.0001, 7500], [0.00005, 12000]]", [[0.0001, 7500], [5e-5, 12000]]),
    "pos_dist_thresh": ("11", 11), "motion_blur": ("false", False), "contrast.clahe": ("false", False), "contrast.claheratio": ("0.25", 0.25),
    "convolution.sharpen": ("true", True), "convolution.sharpenratio": ("0.3", 0.3), "save_iters": ("20000", 20000), "fliplr": ("true", True),
    "symmetric_pairs": ("[[0, 1]]", [[0, 1]]), "gaussian_noise": ("12.75", 12.75),
}


def pose_values(path):
    with open(path) as f:
        first = dict(flat(yaml.safe_load(f)))
    second = dict(flat(read_config_as_dict(path)))  # DeepLabCut 3's own reader (YAML 1.2) must read the same
    return first, second


def torch_values(path):
    return dict(flat(normalize_for_serialization(PoseConfig.from_yaml(path).to_dict())))


print("pytorch_config.yaml: DeepLabCut's own files, edited")
expected = json.loads((folder / "expected.json").read_text())
for source in sorted(folder.glob("*.yaml")):
    target = work / source.name
    target.write_bytes(source.read_bytes())
    wanted = torch_values(target)
    report(source.name, "as DeepLabCut wrote it", len(wanted), differences(json.loads(json.dumps(wanted)), expected[source.stem]))
    edits = dict(TORCH_EDITS)
    if "runner.scheduler.params.milestones" not in wanted or len(wanted["runner.scheduler.params.milestones"]) != 2 or "runner.scheduler.params.lr_list" not in wanted:
        edits = {k: v for k, v in edits.items() if not k.startswith("runner.scheduler")}
    for key, (text, value) in edits.items():
        run("set", target, key, text)
        wanted = {k: v for k, v in wanted.items() if not k.startswith(key + ".")}
        wanted[key] = value
    report(source.name, f"{len(edits)} edits", len(wanted), differences(torch_values(target), wanted))

print("\npose_cfg.yaml and pytorch_config.yaml of PoseTuner, in projects of its own")
for animals in (1, 3):
    for engine, net in (("tensorflow", "resnet_50"), ("pytorch", "resnet_50"), ("pytorch", "hrnet_w32"), ("pytorch", "dlcrnet_stride16_ms5"), ("pytorch", "resnet_18")):
        if net.startswith("dlcrnet") and animals == 1:
            continue
        project = work / f"demo-{animals}-{engine}-{net}"
        run("demo", project, "--individuals", animals, "--frames", 4)
        made = json.loads(run("create-training-set", project, "--shuffle", 7, "--engine", engine, "--net-type", net, "--json"))["pose_cfg"]
        name = f"{animals} animal{'s' if animals > 1 else ''}, {engine}, {net}"
        if engine == "pytorch":
            wanted = torch_values(made)
            report(name, "loads", len(wanted), [])
            reference = None
            try:
                own = "dlcrnet_stride16_ms5" if net.startswith("dlcrnet") else net
                if net != "resnet_18":
                    reference = dict(flat(normalize_for_serialization(
                        PoseConfig.build(str(project / "config.yaml"), made, net_type=own, top_down=False).to_dict())))
            except Exception as e:  # noqa: BLE001
                report(name, "DeepLabCut makes one itself", 0, [str(e)[:200]])
            if reference:
                report(name, "like DeepLabCut's own", len(reference), differences(wanted, reference))
            for key, (text, value) in TORCH_EDITS.items():
                run("set", made, key, text)
                wanted = {k: v for k, v in wanted.items() if not k.startswith(key + ".")}
                wanted[key] = value
            report(name, f"{len(TORCH_EDITS)} edits", len(wanted), differences(torch_values(made), wanted))
            out = project / "translated_pose_cfg.yaml"
            run("translate", made, "--to", "tf", "--out", out)
            a, b = pose_values(out)
            report(name, "translated to pose_cfg.yaml", len(a), differences(a, b))
        else:
            wanted, other = pose_values(made)
            report(name, "both readers alike", len(wanted), differences(wanted, other))
            for key, (text, value) in POSE_EDITS.items():
                run("set", made, key, text)
                wanted = {k: v for k, v in wanted.items() if not k.startswith(key + ".") and not key.startswith(k + ".")}
                wanted[key] = value
            first, second = pose_values(made)
            report(name, f"{len(POSE_EDITS)} edits, YAML 1.1", len(wanted), differences(first, wanted))
            report(name, f"{len(POSE_EDITS)} edits, YAML 1.2", len(wanted), differences(second, wanted))
            out = project / "translated_pytorch_config.yaml"
            run("translate", made, "--to", "torch", "--out", out)
            report(name, "translated to pytorch_config.yaml", len(torch_values(out)), [])



def training_records(path):
    """What a training set holds, by image: .mat as SciPy reads it, .pickle as Python does."""
    out = {}
    if path.suffix == ".mat":
        for image, size, joints in scipy.io.loadmat(path)["dataset"][0]:
            parts = "/".join(str(part).strip() for part in image.ravel())
            out[parts] = {"size": size.ravel().tolist(), "joints": joints[0, 0].tolist()}
    else:
        for record in pickle.loads(path.read_bytes()):
            joints = {int(k): [[float(x) for x in row] for row in v] for k, v in record["joints"].items()}
            out["/".join(record["image"])] = {"size": [int(n) for n in record["size"]], "joints": joints}
    return out


def complaints(config):
    done = subprocess.run([cli, "lint", str(config), "--json"], capture_output=True, text=True)
    about = ("labels-changed", "training-set-missing", "split-rows-moved", "labelled-since", "split-unreadable")
    return [f["id"] + ": " + f["message"] for f in json.loads(done.stdout)["findings"] if f["id"] in about]


print("\nTraining sets: PoseTuner's beside DeepLabCut's own of the same split, and DeepLabCut's as PoseTuner reads it")
for animals in (1, 3):
    project = work / f"sets-{animals}"
    run("demo", project, "--individuals", animals, "--frames", 6)
    name = f"{animals} animal{'s' if animals > 1 else ''}"
    sets = next((project / "training-datasets").glob("*/*"))
    documentation = pickle.loads(next(sets.glob("Documentation*shuffle1.pickle")).read_bytes())
    deeplabcut.create_training_dataset(str(project / "config.yaml"), Shuffles=[20], trainIndices=[list(documentation[1])], testIndices=[list(documentation[2])],
                                       net_type="resnet_50", engine=Engine.PYTORCH, userfeedback=False)
    suffix = ".mat" if animals == 1 else ".pickle"
    ours, theirs = (training_records(next(sets.glob(f"[!D]*shuffle{n}{suffix}"))) for n in (1, 20))
    report(name, "the same records", sum(len(r["joints"]) for r in theirs.values()), differences(ours, theirs))
    config = next((project / "dlc-models-pytorch").glob("*/*shuffle20/train/pytorch_config.yaml"))
    report(name, "read without complaint", len(theirs), complaints(config))
    labels = next((project / "labeled-data").glob("*/CollectedData*.h5"))
    table = pandas.read_hdf(labels)
    column = int(table.iloc[0].notna().to_numpy().argmax())
    table.iloc[0, column] += 3.0
    table.to_hdf(labels, key="df_with_missing", mode="w")
    table.to_csv(labels.with_suffix(".csv"))
    said = complaints(config)
    report(name, "a label moved afterwards is seen", 1, [] if len(said) == 1 and "1 moved, 0 new, 0 deleted" in said[0] else said or ["nothing was said"])

values = sum(r[2] for r in rows)
print(f"\n{len(rows)} checks, {values} values compared, {failed} checks failed")
sys.exit(1 if failed else 0)
