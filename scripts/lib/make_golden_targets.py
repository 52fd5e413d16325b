# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""c_targets: the maps that both engines train against."""
import types

import numpy as np
import torch
from deeplabcut.pose_estimation_pytorch.models.target_generators.heatmap_targets import HeatmapGaussianGenerator, HeatmapPlateauGenerator
from deeplabcut.pose_estimation_pytorch.models.target_generators.pafs_targets import PartAffinityFieldGenerator

from make_golden_common import map_entry, tensorflow_datasets

TENSORFLOW = "DeepLabCut 3.0.2 (TensorFlow engine)"
TORCH = "DeepLabCut 3.0.2 (PyTorch engine)"


def some(rng, *choices):
    return choices[int(rng.integers(len(choices)))]


def individuals_of(rng, width, height, animals, parts):
    """Labels of animals, NaN = missing: plain, on the grid, at the border, on top of each other, few, or none at all."""
    spread = float(rng.uniform(10, max(11, min(width, height))))
    centre = rng.uniform([0, 0], [width, height], (animals, 1, 2))
    points = np.clip(np.round(centre + rng.uniform(-spread, spread, (animals, parts, 2)), 3), 0.001, [width - 0.001, height - 0.001])
    kind = some(rng, "plain", "plain", "grid", "half", "border", "overlap", "coincident", "missing", "missing", "few", "empty")
    if kind == "grid":
        points = np.clip(np.round(points / 4) * 4, 1, [width - 1, height - 1])
    elif kind == "half":
        points = np.clip(np.round(points * 2) / 2, 0.5, [width - 0.5, height - 0.5])
    elif kind == "border":
        points[0, 0] = [0.25, 0.5]
        points[-1, -1] = [width - 0.5, height - 0.25]
    elif kind == "overlap":
        points[:] = points[0]
        points += np.arange(animals)[:, None, None] * [3.0, -2.0]
        points = np.clip(points, 0.001, [width - 0.001, height - 0.001])
    elif kind == "coincident" and parts > 1:
        points[:, 1] = points[:, 0]
    hidden = {"missing": 0.35, "few": 0.85}.get(kind, 0.0)
    points[rng.random((animals, parts)) < hidden] = np.nan
    if kind == "empty":
        points[int(rng.integers(animals))] = np.nan
    return kind, points


def graph_of(rng, parts):
    pairs = [(i, j) for i in range(parts) for j in range(parts) if i != j]
    if not pairs or rng.random() < 0.08:
        return []
    if rng.random() < 0.4:
        return [[i, j] for i, j in pairs if i < j]
    chosen = rng.permutation(len(pairs))[: int(rng.integers(1, min(len(pairs), 8) + 1))]
    return [list(pairs[i]) for i in chosen]


def tensorflow_common(rng):
    width, height = int(rng.integers(16, 400)), int(rng.integers(16, 400))
    p = {"pos_dist_thresh": some(rng, 17, 3, 30, 1, 5, 8, 12.5, 60), "scale": some(rng, 1.0, 0.8, 0.4375, 0.5, 1.25, round(float(rng.uniform(0.2, 1.6)), 4)),
         "stride": some(rng, 8, 8, 8, 4, 16, 2, 5), "locref_stdev": some(rng, 7.2801, 7.2801, 1.0, 3.5), "num_joints": int(rng.integers(1, 7)),
         "weigh_only_present_joints": bool(rng.random() < 0.4)}
    maps = [int(np.ceil(side / (p["stride"] * 2))) * 2 for side in (height, width)]
    return p, [width, height], maps


def tf_single(folder, rng):
    _, Single, _ = tensorflow_datasets()
    p, size, maps = tensorflow_common(rng)
    p["stride"] = float(p["stride"])
    p = {"mode": some(rng, "plateau", "plateau", "gaussian"), **p, "scoremap_hw": maps, "image_wh": size}
    kind, points = individuals_of(rng, *size, 1, p["num_joints"])
    points = points[0]
    loader = Single.__new__(Single)
    loader.cfg = {k: p[k] for k in ("pos_dist_thresh", "num_joints", "weigh_only_present_joints")}
    loader.stride, loader.half_stride, loader.locref_scale = p["stride"], p["stride"] / 2, 1.0 / p["locref_stdev"]
    ids = np.flatnonzero(~np.isnan(points[:, 0]))
    generate = loader.gaussian_scmap if p["mode"] == "gaussian" else loader.compute_target_part_scoremap_numpy
    made = generate([ids], [points[ids]], None, np.array(maps), p["scale"])
    write_tensorflow(folder, f"tf_sa_{p['mode']}_{size[0]}x{size[1]}_t{p['pos_dist_thresh']}_{kind}", "targets_tf_single", p, {"keypoints": points, "joint_ids": ids},
                     dict(zip(("scoremap", "weights", "locref", "locref_mask"), made)), "ImgaugPoseDataset." + generate.__name__)


def tf_multi(folder, rng):
    _, _, Multi = tensorflow_datasets()
    p, size, maps = tensorflow_common(rng)
    animals = int(rng.integers(1, 6))
    p["weigh_only_present_joints"] = bool(rng.random() < 0.1)
    if p["stride"] == 2:   # as calc_target_and_scoremap_sizes has it
        maps = [int(np.ceil(side / 16)) * 8 for side in reversed(size)]
    graph = graph_of(rng, p["num_joints"])
    p = {"pos_dist_thresh": p.pop("pos_dist_thresh"), "pafwidth": some(rng, 20, 20, 10, 1, 40, 7.5), **p, "num_idchannel": some(rng, 0, 0, animals), "graph": graph,
         "scoremap_hw": maps, "image_wh": size}
    kind, points = individuals_of(rng, *size, animals, p["num_joints"])
    if np.isnan(points).all():
        points[0, 0] = [1.0, 1.0]
    ids = [np.flatnonzero(~np.isnan(animal[:, 0])) for animal in points]
    loader = Multi.__new__(Multi)
    loader.cfg = {**{k: p[k] for k in ("pos_dist_thresh", "stride", "num_joints", "num_idchannel", "locref_stdev", "pafwidth", "weigh_only_present_joints")},
                  "partaffinityfield_graph": graph, "num_limbs": len(graph)}
    coords = np.concatenate([animal[i] for animal, i in zip(points, ids)])
    item = types.SimpleNamespace(joints={i: None for i in range(animals)})
    given = {"individuals": points, "joint_ids": ids}
    name = f"tf_ma_pw{p['pafwidth']}_n{animals}_{kind}"
    try:
        made = loader.compute_target_part_scoremap_numpy(ids, coords, item, tuple(maps), p["scale"])
    except IndexError as e:
        folder.case("c_targets", name, "targets_tf_multi", p, given, {"error": f"IndexError: {e}"}, {}, (TENSORFLOW, "MAImgaugPoseDataset.compute_target_part_scoremap_numpy"))
        return
    if any((mask[..., ::2] != mask[..., 1::2]).any() for mask in (made[3], made[5])):
        return   # discs of exactly two cells do not raise: the one cell gets the mask of x, the other that of y; the same defect
    names = ("scoremap", "weights", "locref", "locref_mask", "paf", "paf_mask")
    maps_made = {n: m for n, m in zip(names, made) if p["weigh_only_present_joints"] or not n.endswith("mask")}
    write_tensorflow(folder, name, "targets_tf_multi", p, given, maps_made, "MAImgaugPoseDataset.compute_target_part_scoremap_numpy")


def write_tensorflow(folder, name, operation, params, given, maps, call):
    if (maps["weights"] != maps["weights"][:1, :1]).any():
        raise AssertionError("weights are not the same over the map")
    maps["weights"] = maps["weights"][0, 0]
    folder.case("c_targets", name, operation, params, given, {k: map_entry(k, v) for k, v in maps.items()},
                {"map_max_abs": 1e-5, "mask_max_abs": 0, "mask_cells_allowed_different": 0}, (TENSORFLOW, call), maps)


def labels_of(rng, points, undefined):
    """x, y, visibility in single precision: 2 visible, 0 missing (at the origin or where it was), -1 not defined."""
    rows = np.zeros((*points.shape[:2], 3), np.float32)
    rows[..., :2] = np.nan_to_num(points)
    rows[..., 2] = np.where(np.isnan(points[..., 0]), 0, 2)
    if undefined:
        rows[rng.random(points.shape[:2]) < 0.15, 2] = -1
    off = rng.random(points.shape[:2]) < 0.1
    rows[off & (rows[..., 2] == 2), 2] = 0   # left the frame: keeps its place, is not drawn
    return rows


def torch_scene(rng, batch, parts):
    stride = float(some(rng, 8, 8, 8, 4, 16, 2, 32, 5))
    height, width = int(rng.integers(2, 44)), int(rng.integers(2, 44))
    animals = int(rng.integers(1, 6))
    kind, undefined = "", rng.random() < 0.3
    images = []
    for _ in range(batch):
        kind, points = individuals_of(rng, width * stride, height * stride, animals, parts)
        images.append(labels_of(rng, points, undefined))
    return stride, (height, width), np.stack(images), kind


def torch_heatmap(folder, rng):
    batch, parts = int(rng.integers(1, 4)), int(rng.integers(1, 7))
    stride, (height, width), labels, kind = torch_scene(rng, batch, parts)
    generator = some(rng, HeatmapGaussianGenerator, HeatmapPlateauGenerator)
    individual = rng.random() < 0.12
    channels = labels.shape[1] if individual else parts
    p = {"generator": generator.__name__, "pos_dist_thresh": some(rng, 17, 3, 30, 1, 5, 8, 12.5, 60), "stride": stride, "locref_std": some(rng, 7.2801, 7.2801, 1.0, 3.5),
         "num_heatmaps": channels, "gradient_masking": bool(rng.random() < 0.5), "background_weight": some(rng, 0.1, 0.1, 0.0, 0.75), "map_hw": [height, width], "batch": batch}
    if individual:
        p["heatmap_mode"] = "INDIVIDUAL"
    if rng.random() < 0.15:
        p["generate_locref"] = False
    made = generator(num_heatmaps=channels, pos_dist_thresh=p["pos_dist_thresh"], heatmap_mode=p.get("heatmap_mode", "KEYPOINT"), gradient_masking=p["gradient_masking"],
                     background_weight=p["background_weight"], generate_locref=p.get("generate_locref", True), locref_std=p["locref_std"])
    outputs = {"heatmap": torch.zeros(batch, channels, height, width), "locref": torch.zeros(batch, 2 * channels, height, width)}
    # an animal without a label has no identity: its id is -1
    order = rng.permutation(labels.shape[1])
    ids = [[int(order[i]) if (image[i, :, 2] != 0).any() else -1 for i in range(labels.shape[1])] for image in labels]
    target = made(stride, outputs, {"keypoints": torch.tensor(labels), "individual_ids": torch.tensor(ids)})
    maps = {"heatmap": target["heatmap"]["target"].numpy(), "heatmap_weights": target["heatmap"]["weights"].numpy()}
    if (maps["heatmap_weights"] != maps["heatmap_weights"][:, :, :1, :1]).any():
        raise AssertionError("weights are not the same over the map")
    maps["heatmap_weights"] = maps["heatmap_weights"][:, :, 0, 0]
    if "locref" in target:
        maps.update(locref=target["locref"]["target"].numpy(), locref_weights=target["locref"]["weights"].numpy())
    short = "gaussian" if generator is HeatmapGaussianGenerator else "plateau"
    folder.case("c_targets", f"torch_{short}_t{p['pos_dist_thresh']}_n{labels.shape[1]}_{kind}", "targets_torch_heatmap", p,
                {"keypoints_xyv": labels, **({"individual_ids": ids} if individual else {})},
                {k: map_entry(k, v) for k, v in maps.items()}, {"map_max_abs": 1e-5, "mask_max_abs": 0, "mask_cells_allowed_different": 0}, (TORCH, generator.__name__), maps)


def torch_paf(folder, rng):
    parts = int(rng.integers(2, 7))
    batch = int(rng.integers(1, 3))
    stride, (height, width), labels, kind = torch_scene(rng, batch, parts)
    graph = graph_of(rng, parts) or [[0, 1]]
    p = {"generator": "PartAffinityFieldGenerator", "width": some(rng, 20.0, 20.0, 10.0, 1.0, 40.0, 7.5), "graph": graph, "stride": stride, "map_hw": [height, width]}
    outputs = {"heatmap": torch.zeros(batch, parts, height, width), "paf": torch.zeros(batch, 2 * len(graph), height, width)}
    made = PartAffinityFieldGenerator(graph=graph, width=p["width"])(stride, outputs, {"keypoints": torch.tensor(labels)})["paf"]["target"].numpy()
    folder.case("c_targets", f"torch_paf_w{p['width']:g}_n{labels.shape[1]}_{kind}", "targets_torch_paf", p, {"keypoints_xyv": labels}, {"paf": map_entry("paf", made)},
                {"map_max_abs": 1e-5, "mask_max_abs": 0, "mask_cells_allowed_different": 0}, (TORCH, "PartAffinityFieldGenerator"), {"paf": made})


def make(folder):
    rng = folder.random("c_targets")
    while folder.counts[("c_targets", "targets_torch_paf")] < 2 * folder.count:
        tf_single(folder, rng)
        tf_multi(folder, rng)
        torch_heatmap(folder, rng)
        torch_paf(folder, rng)
