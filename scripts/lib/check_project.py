# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots trained by PoseTuner in a DeepLabCut project, as its own DeepLabCut evaluates them and analyses a video with them. Part of scripts/check-snapshots."""
import contextlib
import io
import json
import pathlib
import shutil
import subprocess
import time

import cv2
import numpy as np
import pandas as pd
import torch

PARTS = ["snout", "leftear", "rightear", "tailbase"]
PIXELS, LIKELIHOOD = 0.01, 1e-4   # what two programs' points may differ by: six digits in the one's table, single precision in both
SHUFFLES = {"pose_cfg.yaml": 7, "pytorch_config.yaml": 8}
SEVERAL = "several animals"


class Project:
    """A copy of the openfield example with fewer labelled frames and a clip of its video, which DeepLabCut may write into."""

    def __init__(self, openfield, work, frames, clip_frames):
        self.root = work / "openfield-Pranav-2018-10-30"
        shutil.copytree(openfield, self.root)
        for path in [self.root, *self.root.rglob("*")]:
            path.chmod(path.stat().st_mode | 0o200)
        self.video = next((self.root / "videos").iterdir())
        self.config = self.root / "config.yaml"
        text = self.config.read_text().replace("project_path: WILL BE AUTOMATICALLY UPDATED BY DEMO CODE", f"project_path: {self.root}")
        self.config.write_text(text.replace("  WILL BE AUTOMATICALLY UPDATED BY DEMO CODE:", f"  {self.video}:"))
        self.labelled = self._keep(frames)
        self.clip, self.images = self._cut(work, clip_frames)

    def _keep(self, frames):
        """Every so many rows of the label tables, so that a check takes minutes on a laptop."""
        count = 0
        for table in self.root.glob("labeled-data/*/CollectedData_*.h5"):
            labels = pd.read_hdf(table)
            if 0 < frames < len(labels):
                labels = labels.iloc[np.linspace(0, len(labels) - 1, frames).astype(int)]
                labels.to_hdf(table, key="df_with_missing", mode="w")
                labels.to_csv(table.with_suffix(".csv"))
            count += len(labels)
        return count

    def _cut(self, work, frames):
        """The video's first frames, and what a reader of the clip sees of them as images."""
        clip, images = work / "clip.avi", []
        reader = cv2.VideoCapture(str(self.video))
        size = (int(reader.get(cv2.CAP_PROP_FRAME_WIDTH)), int(reader.get(cv2.CAP_PROP_FRAME_HEIGHT)))
        writer = cv2.VideoWriter(str(clip), cv2.VideoWriter_fourcc(*"MJPG"), 30, size)
        for _ in range(frames):
            ok, image = reader.read()
            if ok:
                writer.write(image)
        writer.release()
        reader = cv2.VideoCapture(str(clip))
        while True:
            ok, image = reader.read()
            if not ok:
                return clip, images
            images.append(work / f"clip{len(images):04}.png")
            cv2.imwrite(str(images[-1]), image)


def quietly(function, *arguments, **named):
    """DeepLabCut tells much on the way; what it says is of use only where it fails."""
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            return function(*arguments, **named)
    except Exception as error:
        raise RuntimeError(f"{error}\n{said.getvalue()[-2000:]}") from error


def pose_config(project, file, net, iterations):
    file.write_text(
        "all_joints: [[0], [1], [2], [3]]\nall_joints_names: [" + ", ".join(PARTS) + f"]\nnum_joints: 4\ndataset_type: imgaug\nnet_type: {net}\n"
        f"project_path: {project.root}\nbatch_size: 2\nglobal_scale: 0.35\nscale_jitter_lo: 0.9\nscale_jitter_up: 1.1\noptimizer: adam\nmulti_step: [[0.0005, {iterations}]]\n"
        "location_refinement: true\nlocref_loss_weight: 0.05\nlocref_stdev: 7.2801\npos_dist_thresh: 17\nstride: 8\nmean_pixel: [123.675, 116.28, 103.53]\n")
    return file


def torch_config(run, cli, project, net):
    """The configuration of a shuffle as DeepLabCut keeps it in its project, for one short epoch."""
    run(cli, "create-training-set", project.root, "--engine", "pytorch", "--net-type", net, "--shuffle", 1)
    file = next(project.root.glob("dlc-models-pytorch/**/*shuffle1/train/pytorch_config.yaml"))
    for key, value in {"train_settings.batch_size": 2, "train_settings.epochs": 1, "runner.eval_interval": 1, "data.train.crop_sampling.width": 192,
                       "data.train.crop_sampling.height": 192}.items():
        run(cli, "set", file, key, value)
    return file


def table_of(file):
    """frames x parts x (x, y, likelihood) of a table of ours or theirs."""
    table = pd.read_csv(file, header=[0, 1, 2], index_col=0) if file.suffix == ".csv" else pd.read_hdf(file)
    names = ["/".join(i) if isinstance(i, tuple) else str(i) for i in table.index]
    return names, table.values.astype(float).reshape(len(table), -1, 3)[:, : len(PARTS)]


def compare(what, ours, theirs):
    """One line; whether points and likelihoods are the same."""
    distance, likelihood = np.hypot(*np.moveaxis(ours[..., :2] - theirs[..., :2], -1, 0)), np.abs(ours[..., 2] - theirs[..., 2])
    fine = ours.shape == theirs.shape and ours.size > 0 and bool(np.isfinite(distance).all() and distance.max() <= PIXELS and likelihood.max() <= LIKELIHOOD)
    apart = len(np.unique(np.round(theirs[..., :2], 1).reshape(-1, 2), axis=0))
    outside = int(((theirs[..., 0] > 640) | (theirs[..., 1] > 480)).sum())
    print(f"  {what}: {distance.size} points at {apart} places ({outside} beyond the image), largest difference {distance.max():.4f} px, "
          f"{likelihood.max():.1e} in likelihood   {'ok' if fine else 'FAILED'}", flush=True)
    return fine


def errors_agree(train, run_folder, results):
    """Mean errors of both programs; DeepLabCut rounds to two digits."""
    done = subprocess.run([train, "evaluate", "--run", run_folder, "--device", "cpu", "--json"], capture_output=True, text=True, check=True)
    ours, theirs = json.loads(done.stdout), pd.read_csv(results).iloc[-1]
    lines = [(f"{split} {name}", ours[split][key], float(theirs[f"{split} {name}"]))
             for split in ("train", "test") for name, key in (("rmse", "rmse"), ("mAP", "mAP"), ("mAR", "mAR"))]
    fine = all(abs(a - b) <= 0.0051 for _, a, b in lines)
    print("  evaluate: " + ", ".join(f"{name} {a:.2f} / {b:.2f}" for name, a, b in lines) + ("   ok" if fine else "   FAILED"), flush=True)
    return fine


def validation_losses(project_config, shuffle, snapshot):
    """By DeepLabCut's own data set, targets and criteria: each test frame alone, and the mean, as its training runner does."""
    from deeplabcut.pose_estimation_pytorch.data import DLCLoader, build_transforms
    from deeplabcut.pose_estimation_pytorch.models import PoseModel

    loader = DLCLoader(config=str(project_config), shuffle=shuffle, trainset_index=0)
    loader.model_cfg["model"]["backbone"]["pretrained"] = False
    model = PoseModel.build(loader.model_cfg["model"])
    model.load_state_dict(torch.load(snapshot, map_location="cpu", weights_only=True)["model"])
    model.eval()
    frames = loader.create_dataset(transform=build_transforms(loader.model_cfg["data"]["inference"]), mode="test", task=loader.pose_task)
    sums = {}
    with torch.no_grad():
        for batch in torch.utils.data.DataLoader(frames, batch_size=1, shuffle=False):
            out = model(batch["image"].float())
            for name, loss in model.get_loss(out, model.get_target(out, batch["annotations"])).items():
                sums.setdefault(name, []).append(float(loss))
    return {name: float(np.nanmean(values)) for name, values in sums.items()}


def losses_agree(run_folder, project_config, shuffle, snapshot):
    """The validation losses of the last epoch in learning_stats.csv against DeepLabCut's for the same weights and frames."""
    told = pd.read_csv(run_folder / "learning_stats.csv").iloc[-1]
    theirs = quietly(validation_losses, project_config, shuffle, snapshot)
    ours = {name: float(told.get(f"losses/eval.{name}", np.nan)) for name in theirs}
    fine = bool(theirs) and all(abs(ours[n] - v) <= 1e-4 * abs(v) for n, v in theirs.items())
    print("  validation losses: " + ", ".join(f"{n} {ours[n]:.6g} / {v:.6g}" for n, v in theirs.items()) + ("   ok" if fine else "   FAILED"), flush=True)
    return fine


def check_source(run, train, project, work, source, config, options):
    """Trains from `config`, exports, and compares what both programs say of frames and clip."""
    import deeplabcut

    began, shuffle, folder = time.time(), SHUFFLES[source], work / f"run-{SHUFFLES[source]}"
    run(train, "train", "--config", config, "--project", project.root, "--run", folder, "--device", "cpu", "--seed", 1, "--threads", options.threads,
        "--precision", "fp32", *(["--iterations", options.iterations] if source == "pose_cfg.yaml" else []))
    export = ["export", "--run", folder, "--project", project.root, "--shuffle", shuffle]
    exported = pathlib.Path(run(train, *export).stdout.strip().splitlines()[-1])
    print(f"{source}: exported {exported.relative_to(project.root)}", flush=True)
    again = subprocess.run([train, *map(str, export)], capture_output=True, text=True)
    kept = again.returncode == 2 and "nothing is overwritten" in again.stderr
    print(f"  a second export was refused: {'ok' if kept else 'FAILED'}", flush=True)
    losses = source == "pose_cfg.yaml" or losses_agree(folder, project.config, shuffle, exported)
    plain = set(torch.load(exported, map_location="cpu", weights_only=True)) >= {"model", "metadata"}

    quietly(deeplabcut.evaluate_network, str(project.config), Shuffles=[shuffle], plotting=False, device="cpu", show_errors=False)
    found = lambda pattern: sorted((project.root / "evaluation-results-pytorch").rglob(pattern))
    results, tables = found(f"*shuffle{shuffle}/*-results.csv"), [t for t in found("*.h5") if f"shuffle{shuffle}" in str(t)]
    if not results or not tables:
        print("  evaluate_network wrote no result: FAILED", flush=True)
        return False
    frames, theirs = table_of(tables[0])
    run(train, "predict", "--run", folder, "--device", "cpu", "--images", *[project.root / f for f in frames], "--out", work / "frames.csv")
    fine = errors_agree(train, folder, results[0])
    fine = compare("evaluate_network", table_of(work / "frames.csv")[1], theirs) and fine

    quietly(deeplabcut.analyze_videos, str(project.config), [str(project.clip)], videotype=".avi", shuffle=shuffle, device="cpu", save_as_csv=False)
    analysed = [p for p in work.glob("clip*.h5") if f"shuffle{shuffle}" in p.name]
    if not analysed:
        print("  analyze_videos wrote no table: FAILED", flush=True)
        return False
    run(train, "predict", "--run", folder, "--device", "cpu", "--images", *project.images, "--out", work / "clip.csv")
    fine = compare("analyze_videos", table_of(work / "clip.csv")[1], table_of(analysed[0])[1]) and fine
    print(f"  {time.time() - began:.0f} s", flush=True)
    return fine and kept and plain and losses


def check_several(run, train, cli, work, options):
    """Three rendered animals with limbs, from a pose_cfg.yaml: both programs put the same individuals together, and evaluate_network takes the snapshot.
    It also thins out the graph of limbs for itself, which changes the points that it gives afterwards: so they are compared before."""
    import deeplabcut
    from deeplabcut.pose_estimation_pytorch.apis.utils import get_pose_inference_runner

    began, project, folder = time.time(), work / "three", work / "run-three"
    run(cli, "demo", project, "--individuals", 3, "--frames", 4)
    config = next(project.glob("dlc-models/**/train/pose_cfg.yaml"))
    for key, value in {"net_type": "resnet_18", "batch_size": 4, "optimizer": "adam", "multi_step": f"[[0.002, {options.several_iterations}]]", "crop_size": "[160, 160]",
                       "global_scale": 1.0, "scale_jitter_lo": 1.0, "scale_jitter_up": 1.0, "crop_sampling": "keypoints", "rotation": "false",
                       "mean_pixel": "[123.675, 116.28, 103.53]"}.items():   # what DeepLabCut 3 subtracts in any case
        run(cli, "set", config, key, value)
    run(train, "train", "--config", config, "--project", project, "--run", folder, "--device", "cpu", "--seed", 1, "--threads", options.threads, "--precision", "fp32")
    exported = pathlib.Path(run(train, "export", "--run", folder, "--project", project, "--shuffle", 9).stdout.strip().splitlines()[-1])
    images = sorted(project.glob("labeled-data/*/*.png"))
    run(train, "predict", "--run", folder, "--device", "cpu", "--images", *images, "--out", work / "three.csv")
    ours = pd.read_csv(work / "three.csv", header=[0, 1, 2, 3], index_col=0).values.astype(float).reshape(len(images), 3, -1, 3)
    runner = quietly(get_pose_inference_runner, exported.with_name("pytorch_config.yaml"), exported, device="cpu", max_individuals=3)
    theirs = np.stack([p["bodyparts"][..., :3] for p in quietly(runner.inference, [str(i) for i in images])]).astype(float)
    there = np.isfinite(theirs[..., 0]) & (theirs[..., 2] > 0)   # the rest is nobody, or a part that was not found
    fine = bool(there.any() and (there == np.isfinite(ours[..., 0])).all())
    distance, likelihood = np.hypot(*np.moveaxis(ours - theirs, -1, 0)[:2])[there], np.abs(ours - theirs)[..., 2][there]
    fine = fine and distance.max() <= PIXELS and likelihood.max() <= LIKELIHOOD
    print(f"{SEVERAL}: {len(images)} frames, {there.any(-1).sum()} individuals of {there[..., 0].size}, {there.sum()} points of {there.size} found, largest difference {distance.max():.4f} px, "
          f"{likelihood.max():.1e} in likelihood   {'ok' if fine else 'FAILED'}", flush=True)
    quietly(deeplabcut.evaluate_network, str(project / "config.yaml"), Shuffles=[9], plotting=False, device="cpu", show_errors=False)
    results = sorted((project / "evaluation-results-pytorch").rglob("*-results.csv"))
    ours, theirs = json.loads(run(train, "evaluate", "--run", folder, "--device", "cpu", "--json").stdout), pd.read_csv(results[0]).iloc[-1]
    print(f"  evaluate: train rmse {ours['train']['rmse']:.2f}, with the limbs that evaluate_network keeps {float(theirs['train rmse']):.2f}; {time.time() - began:.0f} s", flush=True)
    return bool(fine)


def check(run, options):
    """A list of verdicts, one for each dialect."""
    torch.set_num_threads(options.threads)
    cli = pathlib.Path(options.train).with_name("posetuner-cli")
    project = Project(options.openfield, options.work, options.frames, options.clip_frames)
    print(f"openfield: {project.labelled} labelled frames, a clip of {len(project.images)}, {options.threads} thread(s)", flush=True)
    verdicts = []
    for source in options.sources.split(","):
        try:
            if source == SEVERAL:
                verdicts.append(check_several(run, options.train, cli, options.work, options))
                continue
            if source == "pose_cfg.yaml":
                config = pose_config(project, options.work / source, options.pose_net, options.iterations)
            else:
                config = torch_config(run, cli, project, options.torch_net)
            verdicts.append(check_source(run, options.train, project, options.work, source, config, options))
        except Exception as error:
            print(f"{source}: FAILED: {error}", flush=True)
            verdicts.append(False)
        print(f"{source}: {'ok' if verdicts[-1] else 'FAILED'}", flush=True)
    return verdicts
