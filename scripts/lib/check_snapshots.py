# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares PoseTuner with the DeepLabCut that this Python has; run by scripts/check-snapshots, which says what is compared."""
import argparse
import logging
import os
import pathlib
import shutil
import subprocess
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import check_project
import cv2
import numpy as np
import torch
from deeplabcut.core.config import read_config_as_dict
from deeplabcut.pose_estimation_pytorch.config import PoseConfig
from deeplabcut.pose_estimation_pytorch.models import PoseModel

TOLERANCE = 1e-4   # of the largest output
ONE = ["resnet_50", "resnet_101", "resnet_18", "resnet_34", "hrnet_w18", "hrnet_w32", "hrnet_w48"]
SEVERAL = ["resnet_50", "resnet_101", "dlcrnet_stride16_ms5", "dlcrnet_stride32_ms5", "hrnet_w18", "hrnet_w32", "hrnet_w48"]
BASE = dict(Task="check", scorer="s", date="Nov23", engine="pytorch", TrainingFraction=[0.95], iteration=0, video_sets={}, default_net_type="resnet_50")
PROJECTS = {
    "one animal": dict(BASE, multianimalproject=False, bodyparts=["a", "b", "c", "d"]),
    "animals, identity, unique parts": dict(BASE, multianimalproject=True, identity=True, bodyparts="MULTI!", multianimalbodyparts=["a", "b", "c", "d"],
                                            uniquebodyparts=["u", "v"], individuals=["m1", "m2"]),
}


def config_for(project, net, folder):
    """DeepLabCut's own pytorch_config.yaml; resnet_18 and resnet_34 are backbones of timm that its list of net types leaves out."""
    named = "resnet_50" if net in ("resnet_18", "resnet_34") else net
    file = folder / "pytorch_config.yaml"
    PoseConfig.build(dict(PROJECTS[project], project_path=str(folder)), file, net_type=named, top_down=False, save=True)
    if named != net:
        file.write_text(file.read_text().replace("resnet50_gn", net.replace("_", "")).replace("2048", "512"))
    return file


def build(config):
    cfg = read_config_as_dict(config)["model"]
    cfg["backbone"]["pretrained"] = False
    torch.manual_seed(0)
    return PoseModel.build(cfg)


def scatter(model):
    """Statistics and small heads away from their plain initial values, so that nothing that is mixed up goes unseen."""
    g = torch.Generator().manual_seed(1)
    for name, buffer in model.named_buffers():
        if name.endswith("running_var"):
            buffer.copy_(1 + 0.5 * torch.rand(buffer.shape, generator=g))
        elif name.endswith("running_mean"):
            buffer.copy_(0.1 * torch.randn(buffer.shape, generator=g))
        elif name.endswith("num_batches_tracked"):
            buffer.fill_(17)
    for name, parameter in model.named_parameters():
        if name.startswith("heads."):
            parameter.data.copy_(0.05 * torch.randn(parameter.shape, generator=g))
        elif parameter.dim() == 1:
            parameter.data.add_(0.1 * torch.randn(parameter.shape, generator=g))


def outputs(model, x):
    model.eval()
    with torch.no_grad():
        return {f"{head}.{name}": value.numpy() for head, out in model(torch.from_numpy(x)).items() for name, value in out.items()}


def apart(ours, theirs):
    """Largest difference, as a share of the largest output; infinite where names or shapes differ, or where there is nothing to compare."""
    if set(ours) - {"input"} != set(theirs):
        return float("inf")
    worst = 0.0
    for name, value in theirs.items():
        if ours[name].shape != value.shape:
            return float("inf")
        largest = float(np.abs(value).max())
        if not (np.isfinite(value).all() and np.isfinite(ours[name]).all() and largest > 0):
            return float("inf")
        worst = max(worst, float(np.abs(ours[name] - value).max()) / largest)
    return worst


def run(*arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, arguments[1:3]))}: {done.stderr.strip()}")
    return done


def check_network(train, project, net, folder, image):
    config = config_for(project, net, folder)
    theirs = folder / "theirs.pt"
    model = build(config)
    scatter(model)
    torch.save({"model": model.state_dict(), "metadata": {"epoch": 3, "metrics": {}, "losses": {}}}, theirs)
    run(train, "heads", "--config", config, "--snapshot", theirs, "--image", image, "--out", folder / "in.npz")
    ours = dict(np.load(folder / "in.npz"))
    inward = apart(ours, outputs(model, ours["input"]))

    run(train, "heads", "--config", config, "--snapshot", folder / "ours.pt", "--image", image, "--out", folder / "out.npz", "--init", "--seed", 5)
    model = build(config)
    snapshot = torch.load(folder / "ours.pt", map_location="cpu", weights_only=True)
    model.load_state_dict(snapshot["model"], strict=True)
    same_order = list(snapshot["model"]) == list(model.state_dict())
    ours = dict(np.load(folder / "out.npz"))
    outward = apart(ours, outputs(model, ours["input"]))
    fine = inward <= TOLERANCE and outward <= TOLERANCE and same_order
    print(f"{net:22} {project:32} {len(model.state_dict()):5} tensors   in {inward:.1e}   out {outward:.1e}   order {'same' if same_order else 'DIFFERS'}   {'ok' if fine else 'FAILED'}", flush=True)
    return fine


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", required=True)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--openfield", type=pathlib.Path)
    parser.add_argument("--nets", default="")
    parser.add_argument("--project-only", action="store_true")
    parser.add_argument("--sources", default="pose_cfg.yaml,pytorch_config.yaml,several animals")
    parser.add_argument("--iterations", type=int, default=20)
    parser.add_argument("--several-iterations", type=int, default=90)
    parser.add_argument("--pose-net", default="resnet_50")
    parser.add_argument("--torch-net", default="resnet_18")
    parser.add_argument("--frames", type=int, default=24)
    parser.add_argument("--clip-frames", type=int, default=12)
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count())
    a = parser.parse_args()
    wanted = set(filter(None, a.nets.split(",")))
    rng = np.random.default_rng(0)
    image = a.work / "image.png"
    cv2.imwrite(str(image), cv2.resize(rng.integers(0, 256, (17, 21, 3), dtype=np.uint8), (163, 129), interpolation=cv2.INTER_CUBIC))
    results = []
    for project, nets in zip(PROJECTS, (ONE, SEVERAL)):
        for net in nets:
            if a.project_only or (wanted and net not in wanted):
                continue
            folder = a.work / f"{len(results)}"
            folder.mkdir()
            try:
                results.append(check_network(a.train, project, net, folder, image))
            except Exception as error:
                print(f"{net:22} {project:32} FAILED: {error}", flush=True)
                results.append(False)
            shutil.rmtree(folder)
    if a.openfield:
        results += check_project.check(run, a)
    print(f"{sum(results)} of {len(results)} checks passed")
    return 0 if results and all(results) else 1


sys.exit(main())
