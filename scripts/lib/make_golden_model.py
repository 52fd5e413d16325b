# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""f_model: raw head outputs of networks whose weights follow a formula; the small ones also as a snapshot of DeepLabCut's own manager."""
import copy
import hashlib
import itertools
import tempfile
from pathlib import Path
from unittest import mock

import numpy as np
import timm
import torch
from deeplabcut.pose_estimation_pytorch.models import PoseModel
from deeplabcut.pose_estimation_pytorch.runners.snapshots import TorchSnapshotManager

from make_golden_common import map_entry

WEIGHTS = {"rule": "u=uniform(name,n,seed) row-major; conv: u*sqrt(3/max(prod(shape[1:]), shape[0]*prod(shape[2:]))); gain: 1+0.1u; small: 0.1u; var: 1+0.5|u|; "
                   "computed in float64, stored float32",
           "uniform": "z=(fnv1a64(name)^seed)+(i+1)*0x9E3779B97F4A7C15 (i from 0), splitmix64 finaliser, (z>>11)*2^-52-1"}


def uniform(name, n, seed):
    h = 0xcbf29ce484222325
    for byte in name.encode():
        h = ((h ^ byte) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    z = np.uint64(h ^ seed) + np.arange(1, n + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    z ^= z >> np.uint64(31)
    return (z >> np.uint64(11)).astype(np.float64) / 2.0 ** 52 - 1.0


def kind_of(name, shape):
    if name.endswith("num_batches_tracked"):
        return "zero"
    if name.endswith("running_var"):
        return "var"
    if len(shape) > 1:
        return "conv"
    return "gain" if name.endswith("weight") else "small"


def fill(model, seed):
    """Every tensor of the state dict by the formula; returns the list of them."""
    tensors = []
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            shape, kind = list(tensor.shape), kind_of(name, tensor.shape)
            tensors.append([name, shape, str(tensor.dtype).replace("torch.", ""), kind])
            if kind == "zero":
                tensor.zero_()
                continue
            u = uniform(name, tensor.numel(), seed)
            if kind == "conv":
                u = u * np.sqrt(3.0 / max(np.prod(shape[1:]), shape[0] * np.prod(shape[2:])))
            else:
                u = {"gain": 1 + 0.1 * u, "small": 0.1 * u, "var": 1 + 0.5 * np.abs(u)}[kind]
            tensor.copy_(torch.tensor(u.reshape(shape), dtype=torch.float32))
    return tensors


def digest(model):
    h = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        h.update(name.encode() + tensor.numpy().tobytes())
    return h.hexdigest()


def heatmap_head(channels, parts, locref, kernels, strides, final):
    def stack(out):
        middle = [24] * (len(strides) - 1)
        config = {"channels": [channels, *middle, out], "kernel_size": kernels, "strides": strides}
        if final:
            config["final_conv"] = {"out_channels": out, "kernel_size": final}
        return config
    head = {"type": "HeatmapHead", "weight_init": "normal",
            "predictor": {"type": "HeatmapPredictor", "apply_sigmoid": False, "clip_scores": True, "location_refinement": locref, "locref_std": 7.2801},
            "target_generator": {"type": "HeatmapGaussianGenerator", "num_heatmaps": parts, "pos_dist_thresh": 17, "heatmap_mode": "KEYPOINT", "gradient_masking": False,
                                 "generate_locref": locref, "locref_std": 7.2801},
            "criterion": {"heatmap": {"type": "WeightedMSECriterion", "weight": 1.0}}, "heatmap_config": stack(parts)}
    if locref:
        head["criterion"]["locref"] = {"type": "WeightedHuberCriterion", "weight": 0.05}
        head["locref_config"] = stack(2 * parts)
    return head


def limb_head(channels, parts, stages, strides):
    graph = [list(pair) for pair in itertools.combinations(range(parts), 2)]
    generator = {"num_heatmaps": parts, "pos_dist_thresh": 17, "heatmap_mode": "KEYPOINT", "gradient_masking": False, "generate_locref": True, "locref_std": 7.2801}

    def stack(out):
        return {"channels": [channels, *[24] * (len(strides) - 1), out], "kernel_size": [3] * len(strides), "strides": strides}
    return {"type": "DLCRNetHead",
            "predictor": {"type": "PartAffinityFieldPredictor", "num_animals": 1, "num_multibodyparts": parts, "num_uniquebodyparts": 0, "nms_radius": 5, "sigma": 1.0,
                          "locref_stdev": 7.2801, "min_affinity": 0.05, "graph": graph, "edges_to_keep": list(range(len(graph))), "apply_sigmoid": True, "clip_scores": False},
            "target_generator": {"type": "SequentialGenerator", "generators": [{"type": "HeatmapPlateauGenerator", **generator},
                                                                               {"type": "PartAffinityFieldGenerator", "graph": graph, "width": 20}]},
            "criterion": {"heatmap": {"type": "WeightedBCECriterion", "weight": 1.0}, "locref": {"type": "WeightedHuberCriterion", "weight": 0.05},
                          "paf": {"type": "WeightedHuberCriterion", "weight": 0.1}},
            "heatmap_config": stack(parts), "locref_config": stack(2 * parts), "paf_config": stack(2 * len(graph)), "num_stages": stages}


def backbone_of(rng, full, number):
    """The configuration of a backbone, its timm arguments and its output channels."""
    frozen = {"freeze_bn_stats": False, "freeze_bn_weights": False}
    if full and number % 3 == 1:
        wide, joined = bool(rng.random() < 0.3), bool(rng.random() < 0.5)
        channels = {(False, False): 18, (True, False): 128, (False, True): 270, (True, True): 1920}[(wide, joined)]
        return {"type": "HRNet", "model_name": "hrnet_w18", **frozen, "interpolate_branches": joined, "increased_channel_count": wide}, {}, channels
    stride = int([16, 16, 32, 8][int(rng.integers(4))])
    if full and number % 3 == 2:
        return {"type": "DLCRNet", "model_name": "resnet50", "output_stride": int([16, 32][int(rng.integers(2))]), **frozen}, {}, 2304
    name, timm_kwargs, channels = resnet_of(rng, full)
    return {"type": "ResNet", "model_name": name, "output_stride": stride, **frozen}, timm_kwargs, channels


def resnet_of(rng, full):
    if full:
        name = ["resnet50_gn", "resnet18", "resnet34", "resnet50"][int(rng.integers(4))]
        return name, {}, 512 if name in ("resnet18", "resnet34") else 2048
    name = ["resnet50_gn", "resnet50_gn", "test_resnet", "resnet18", "resnet26", "resnet50"][int(rng.integers(6))]
    if name == "test_resnet":
        return name, {}, 96
    layers = [int(v) for v in rng.integers(1, 3, 4)]
    unit = 32 if name == "resnet50_gn" else 8
    channels = [unit * int(v) for v in rng.integers(1, 3, 4)]
    return name, {"layers": layers, "channels": channels}, channels[3] * (1 if name == "resnet18" else 4)


def make_case(folder, rng, number, full):
    backbone, timm_kwargs, channels = backbone_of(rng, full, number)
    name = backbone["model_name"]
    several = bool(rng.random() < 0.45)
    parts = int(rng.integers(2, 6)) if several else int(rng.integers(1, 7))
    if several:
        stages = int([0, 1, 5][int(rng.integers(3))])
        heads = {"bodypart": limb_head(channels, parts, stages, [2] if stages or rng.random() < 0.7 else [2, 2])}
    else:
        strides = [[2], [2], [2, 2], [1]][int(rng.integers(4))]
        kernels = [int(rng.integers(s, 5)) if rng.random() < 0.3 else 3 for s in strides]
        heads = {"bodypart": heatmap_head(channels, parts, bool(rng.random() < 0.8), kernels, strides, int([0, 0, 1, 3][int(rng.integers(4))]))}
    if rng.random() < 0.25:
        heads["unique_bodypart"] = heatmap_head(channels, 2, True, [3], [2], 0)
    config = {"backbone": backbone, "heads": heads, "backbone_output_channels": channels, "neck": None, "pose_model": None}
    real = timm.create_model
    with mock.patch("timm.create_model", lambda n, **k: real(n, **{**k, **timm_kwargs})):
        model = PoseModel.build(copy.deepcopy(config)).eval()
    seed = int(rng.integers(1, 1 << 31))
    tensors = fill(model, seed)
    batch = 1 if full else int(rng.integers(1, 3))
    shape = [batch, 3, *[int(v) for v in (rng.integers(60, 170, 2) if not full else rng.integers(64, 130, 2))]]
    if backbone["type"] == "HRNet":   # its branches must meet again
        shape[2:] = [32 * int(v) for v in rng.integers(2, 5, 2)]
    given = (2 * uniform("input", int(np.prod(shape)), seed)).astype(np.float32).reshape(shape)
    with torch.no_grad():
        features = model.backbone(torch.tensor(given))
        out = model(torch.tensor(given))["bodypart"]
    arrays = {k: v.numpy() for k, v in out.items()}
    expected = {"backbone_mean_abs": float(features.abs().mean()), "backbone_shape": list(features.shape)}
    for key, array in arrays.items():
        expected[key] = {**map_entry(key, array), "mean": float(array.mean()), "std": float(array.std()), "max_abs": float(np.abs(array).max())}
    largest = max(float(np.abs(a).max()) for a in arrays.values())
    snapshot, written = None, None
    if not full:
        with tempfile.TemporaryDirectory() as work:
            manager = TorchSnapshotManager(snapshot_prefix="snapshot", model_folder=Path(work), max_snapshots=5, save_epochs=1, save_optimizer_state=False,
                                           key_metric="test.mAP", key_metric_asc=True)
            optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
            scheduler = torch.optim.lr_scheduler.LinearLR(optimizer)
            manager.update(1, {"metadata": {"epoch": 1, "metrics": {}, "losses": {}}, "model": model.state_dict(), "optimizer": optimizer.state_dict(),
                               "scheduler": scheduler.state_dict()}, last=True)
            file = next(Path(work).glob("*.pt"))
            written = file.read_bytes()
            snapshot = {"file": "snapshot.pt", "written_as": file.name, "top_level_keys": sorted(torch.load(file, weights_only=False)), "bytes": len(written),
                        "reloaded_output_identical": True}
    case = folder.case("f_model", f"{'full' if full else 'tiny'}_{name}_{number:02d}", "model_forward",
                       {"model_name": name, "timm_kwargs": timm_kwargs, "multi_animal": several, "model_config": config, "weight_seed": seed,
                        "parameters": sum(p.numel() for p in model.parameters())},
                       {"tensor": "formula: 2 * uniform('input', n, seed), float32, batch x 3 x h x w", "shape": shape, "file": "input.npy"}, expected,
                       {"head_max_abs": max(1e-4, 1e-4 * largest), "head_max_rel_of_std": 0.001}, ("DeepLabCut 3.0.2", "PoseModel.build(...).eval()(input)"),
                       {**arrays, "input": given}, snapshot=snapshot, weights={**WEIGHTS, "sha256_of_sorted_name_and_bytes": digest(model), "tensors": tensors})
    if written:
        (case / "snapshot.pt").write_bytes(written)


def make(folder):
    rng = folder.random("f_model")
    for i in range(folder.count):
        make_case(folder, rng, i, False)
    for i in range(max(3, folder.count // 4)):
        make_case(folder, rng, i, True)
