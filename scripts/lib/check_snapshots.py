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


def check_project(train, openfield, work, iterations):
    """A pose_cfg.yaml trained here, exported, evaluated and run over the video by DeepLabCut."""
    import deeplabcut

    project = work / "openfield-Pranav-2018-10-30"
    shutil.copytree(openfield, project)
    for path in [project, *project.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o200)
    config = project / "config.yaml"
    video = next((project / "videos").iterdir())
    text = config.read_text().replace("project_path: WILL BE AUTOMATICALLY UPDATED BY DEMO CODE", f"project_path: {project}")
    config.write_text(text.replace("  WILL BE AUTOMATICALLY UPDATED BY DEMO CODE:", f"  {project / 'videos' / 'm4s1.mp4'}:"))
    parts = ["snout", "leftear", "rightear", "tailbase"]
    pose = work / "pose_cfg.yaml"
    pose.write_text(
        "all_joints: [[0], [1], [2], [3]]\nall_joints_names: [" + ", ".join(parts) + "]\nnum_joints: 4\ndataset_type: imgaug\nnet_type: resnet_50\n"
        f"project_path: {project}\nbatch_size: 2\nglobal_scale: 0.35\nscale_jitter_lo: 0.9\nscale_jitter_up: 1.1\noptimizer: adam\nmulti_step: [[0.0005, {iterations}]]\n"
        "location_refinement: true\nlocref_loss_weight: 0.05\nlocref_stdev: 7.2801\npos_dist_thresh: 17\nstride: 8\nmean_pixel: [123.675, 116.28, 103.53]\n")
    run(train, "train", "--config", pose, "--project", project, "--run", work / "run", "--iterations", iterations, "--device", "cpu", "--seed", 1)
    exported = pathlib.Path(run(train, "export", "--run", work / "run", "--project", project, "--shuffle", 7).stdout.strip().splitlines()[-1])
    print("exported", exported.relative_to(project), flush=True)
    again = subprocess.run([train, "export", "--run", work / "run", "--project", project, "--shuffle", "7"], capture_output=True, text=True)
    kept = again.returncode == 2 and "nothing is overwritten" in again.stderr

    deeplabcut.evaluate_network(str(config), Shuffles=[7], plotting=False, device="cpu", show_errors=False)
    results = sorted((project / "evaluation-results-pytorch").rglob("*-results.csv"))
    table = sorted(p for p in (project / "evaluation-results-pytorch").rglob("*.h5"))
    print("evaluate_network:", results[0].read_text().strip().splitlines()[-1] if results else "NO RESULT", flush=True)
    import pandas as pd
    theirs = pd.read_hdf(table[0])
    frames = ["/".join(i) if isinstance(i, tuple) else str(i) for i in theirs.index]
    chosen = frames[:8]
    run(train, "predict", "--run", work / "run", "--device", "cpu", "--images", *[project / f for f in chosen], "--out", work / "ours.csv")
    ours = pd.read_csv(work / "ours.csv", header=[0, 1, 2], index_col=0)
    point = lambda row, columns: row.values.reshape(len(parts), 3)[:, columns]
    distance = []
    for i, frame in enumerate(chosen):
        a, b = ours.iloc[i].values.astype(float).reshape(len(parts), 3), theirs.iloc[i].values.astype(float).reshape(-1, 3)[: len(parts)]
        distance += list(np.hypot(*(a[:, :2] - b[:, :2]).T))
    print(f"points of {len(chosen)} frames, ours against evaluate_network's: median {np.median(distance):.4f} px, largest {np.max(distance):.4f} px", flush=True)

    clip = work / "clip.avi"   # a second of the video: the whole takes long on a CPU
    reader = cv2.VideoCapture(str(video))
    size = (int(reader.get(cv2.CAP_PROP_FRAME_WIDTH)), int(reader.get(cv2.CAP_PROP_FRAME_HEIGHT)))
    writer = cv2.VideoWriter(str(clip), cv2.VideoWriter_fourcc(*"MJPG"), 30, size)
    for _ in range(12):
        ok, image = reader.read()
        if ok:
            writer.write(image)
    writer.release()
    deeplabcut.analyze_videos(str(config), [str(clip)], videotype=".avi", shuffle=7, device="cpu", save_as_csv=False)
    analysed = [p for p in work.glob("clip*.h5")]
    rows = len(pd.read_hdf(analysed[0])) if analysed else 0
    print(f"analyze_videos: {rows} frames", flush=True)
    fine = bool(results) and rows == 12 and np.median(distance) < 0.1 and kept
    print("project", "ok" if fine else f"FAILED (a second export was refused: {kept})", flush=True)
    return fine


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", required=True)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--openfield", type=pathlib.Path)
    parser.add_argument("--nets", default="")
    parser.add_argument("--iterations", type=int, default=60)
    parser.add_argument("--project-only", action="store_true")
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
        results.append(check_project(a.train, a.openfield, a.work, a.iterations))
    print(f"{sum(results)} of {len(results)} checks passed")
    return 0 if results and all(results) else 1


sys.exit(main())
