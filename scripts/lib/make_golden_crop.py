# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""b_crop: the keypoint-aware crops of both engines, for given random numbers and as distributions."""
import types
from unittest import mock

import numpy as np
from deeplabcut.pose_estimation_pytorch.data import transforms as T
from imgaug.augmentables import Keypoint, KeypointsOnImage

from make_golden_common import tensorflow_datasets

MEAN = 2.0
MODES = ["uniform", "keypoints", "density", "hybrid"]


def picture(width, height):
    return np.broadcast_to(np.zeros((1, 1, 1), np.uint8), (height, width, 3))


class Fed:
    """Random numbers that are given: two shifts, a centre, what the hybrid mode draws and which keypoint."""

    def __init__(self, u_shift, u_center, hybrid, pick):
        self.u_shift, self.u_center, self.hybrid, self.pick, self.p = u_shift, u_center, hybrid, pick, None

    def duplicate(self, n):
        return [types.SimpleNamespace(uniform=lambda lo, hi, count, u=u: np.full(count, u)) for u in self.u_shift]

    def uniform(self, size):
        return np.array(self.u_center)

    def choice(self, values, p=None):
        if p is None:
            return self.hybrid
        self.p = np.asarray(p)
        return self.pick


def tf_crop(augmentation, row, fed):
    width, height = row["image_wh"]
    points = KeypointsOnImage([Keypoint(x, y) for x, y in row["keypoints"]], shape=(height, width, 3))
    batch = types.SimpleNamespace(nb_rows=1, images=[picture(width, height)], keypoints=[points])
    crop = augmentation.KeypointAwareCropToFixedSize(*row["crop_wh"], row["max_shift"], row["mode"])
    sizes, xs, ys = crop._draw_samples(batch, fed)
    top, _, _, left = crop._calculate_crop_amounts(height, width, sizes[0][1], sizes[0][0], ys[0], xs[0])
    return [float(xs[0]), float(ys[0])], [left, top]


def torch_crop(row, fed):
    width, height = row["image_wh"]
    crop = T.KeypointAwareCrop(*row["crop_wh"], row["max_shift"], row["mode"])
    given = [np.array(fed.u_shift), np.array(fed.u_center)]
    with mock.patch("numpy.random.random", side_effect=lambda n: given.pop(0)), mock.patch("numpy.random.choice", side_effect=fed.choice):
        start = crop.get_params_dependent_on_targets({"image": picture(width, height), "keypoints": [tuple(p) for p in row["keypoints"]]})
    # where each column and row of the frame comes out says where the window began
    across = crop.apply(np.broadcast_to(np.arange(width)[None, :, None], (height, width, 1)), **start)
    down = crop.apply(np.broadcast_to(np.arange(height)[:, None, None], (height, width, 1)), **start)
    moved = crop.apply_to_keypoints([(x, y, 0.0, 1.0) for x, y in row["keypoints"]], rows=height, cols=width, **start)
    return [float(start["w_start"]), float(start["h_start"])], [int(across[0, 0, 0]), int(down[0, 0, 0])], [list(p[:2]) for p in moved]


def scene(rng, width, height):
    kind = int(rng.integers(5))
    count = int(rng.integers(1, 12))
    points = rng.uniform([0, 0], [width, height], (count, 2))
    if kind == 1:   # whole numbers, crowded
        points = np.round(rng.uniform([0, 0], [width / 4, height / 4], (count, 2)))
    if kind == 2:   # many at one place, one far away
        points[:-1] = points[0]
    if kind == 3:   # on the corners and outside of the frame
        points = np.array([[0, 0], [width, height], [0, height], [-15.5, 30], [width + 40, height / 2]])[: max(1, count % 6)].astype(float)
    if kind == 4:   # tenths of the frame: products that fall on whole numbers
        points = np.round(rng.uniform(0, 10, (count, 2))) / 10 * [width, height]
    if len(points) > 2 and rng.random() < 0.4:
        points[int(rng.integers(len(points)))] = np.nan
    return points


def exact(folder, rng, variant, rows):
    augmentation, _, _ = tensorflow_datasets()
    out = []
    for i in range(rows):
        crop = [int(v) for v in (rng.integers(20, 500, 2) if rng.random() < 0.5 else [[400, 400], [256, 192], [160, 200], [100, 100]][int(rng.integers(4))])]
        frame = [crop[0] + int(rng.integers(0, 400)), crop[1] + int(rng.integers(0, 400))]
        if i % 3 == 0:
            frame = [max(f, c) for f, c in zip([640, 480], crop)]
        if variant == "tf" and rng.random() < 0.1:
            frame[int(rng.integers(2))] = int(rng.integers(5, 60))   # nothing to cut on that axis
        shift = float([0.0, 0.1, 0.15, 0.4, 0.9, 1.0, -0.2, round(float(rng.uniform(0, 0.4)), 4)][int(rng.integers(8))])
        points = scene(rng, *frame)
        visible = int((~np.isnan(points).all(axis=1)).sum())
        u_shift = np.round(rng.uniform(-1 if variant == "tf" else 0, 1, 2), 6)
        fed = Fed([float(u) for u in u_shift], [float(u) for u in np.round(rng.random(2), 6)], str(rng.choice(["uniform", "density"])), int(rng.integers(visible)))
        mode = MODES[i % 4]
        row = {"image_wh": frame, "keypoints": points, "mode": mode, "hybrid_draw": fed.hybrid if mode == "hybrid" else None, "max_shift": shift, "crop_wh": crop,
               "u_shift": fed.u_shift, "u_center": fed.u_center, "keypoint_pick": fed.pick}
        if variant == "tf":
            offset, corner = tf_crop(augmentation, row, fed)
            row.update(p_keypoints=fed.p, offset_xy=offset, crop_left_top=corner)
        else:
            start, corner, moved = torch_crop(row, fed)
            row.update(p_keypoints=fed.p, start_wh=start, crop_left_top=corner, keypoints_out=moved)
        out.append(row)
    tolerance = {"crop_left_top_abs": 0, "rows_allowed_off_by_one": 1}
    tolerance.update({"offset_abs": 1e-6, "p_abs": 1e-12} if variant == "tf" else {"keypoint_max_abs": 1e-6})
    folder.case("b_crop", f"exact_{variant}", "keypoint_aware_crop_exact", {"variant": variant}, {"note": "u_shift in [-1, 1]" if variant == "tf" else "u_shift in [0, 1)"},
                {"rows": out}, tolerance, ("DeepLabCut 3.0.2", "KeypointAwareCropToFixedSize._draw_samples with given numbers" if variant == "tf" else "KeypointAwareCrop"))


def draw(variant, mode, shift, crop, frame, points, draws, seed):
    """left and top of `draws` crops."""
    if variant == "tf":
        import imgaug
        augmentation, _, _ = tensorflow_datasets()
        on_image = KeypointsOnImage([Keypoint(x, y) for x, y in points], shape=(frame[1], frame[0], 3))
        batch = types.SimpleNamespace(nb_rows=draws, images=[picture(*frame)] * draws, keypoints=[on_image] * draws)
        made = augmentation.KeypointAwareCropToFixedSize(*crop, shift, mode)
        sizes, xs, ys = made._draw_samples(batch, imgaug.random.RNG(seed))
        amounts = [made._calculate_crop_amounts(frame[1], frame[0], s[1], s[0], y, x) for s, x, y in zip(sizes, xs, ys)]
        return np.array([[a[3], a[0]] for a in amounts])
    np.random.seed(seed)
    made = T.KeypointAwareCrop(*crop, shift, mode)
    params = {"image": picture(*frame), "keypoints": [tuple(p) for p in points]}
    starts = [made.get_params_dependent_on_targets(params) for _ in range(draws)]
    from albumentations.augmentations.crops.functional import get_random_crop_coords
    corners = [get_random_crop_coords(frame[1], frame[0], crop[1], crop[0], s["h_start"], s["w_start"]) for s in starts]
    return np.array([[c[0], c[1]] for c in corners])


def histogram(values, ranges, bins):
    cells = [np.minimum(b - 1, (values[:, i] * b / max(1.0, r)).astype(int)) for i, (r, b) in enumerate(zip(ranges, bins))]
    out = np.zeros(bins, int)
    np.add.at(out, tuple(cells), 1)
    return out


def statistics(folder, rng, variant, mode):
    frame = [[640, 480], [int(v) for v in rng.integers(120, 700, 2)]][int(rng.integers(2))]
    crop = [int(min(f, c)) for f, c in zip(frame, [[400, 400], [160, 200], [200, 300], [256, 192], rng.integers(30, 400, 2)][int(rng.integers(5))])]
    shift = [0.0, 0.1, 0.15, 0.4, 0.9, 1.0][int(rng.integers(6))]
    points = scene(rng, *frame)
    # the mean's tolerance is a fixed number of pixels: as many draws as bring five standard errors below it
    pilot = draw(variant, mode, shift, crop, frame, points, 2000, int(rng.integers(1 << 30)))
    draws = max(24000, int((5 * pilot.std(0).max() / MEAN) ** 2))
    corners = draw(variant, mode, shift, crop, frame, points, draws, int(rng.integers(1 << 30)))
    visible = points[~np.isnan(points).any(axis=1)]
    kept = ((visible[None] > corners[:, None]) & (visible[None] < corners[:, None] + np.array(crop))).all(axis=2)
    expected = {"crop_center_hist_20x15_xy": histogram(corners + np.array(crop) / 2, frame, (20, 15)),
                "crop_left_top_hist_16x12_xy": histogram(corners, [f - c + 1 for f, c in zip(frame, crop)], (16, 12)), "mean_left_top": corners.mean(0),
                "cov_left_top": np.cov(corners.T), "fraction_kept_per_keypoint": kept.mean(0), "fraction_kept": kept.mean(),
                "kept_count_hist": np.bincount(kept.sum(1), minlength=len(points)),
                "left_quantiles": {str(q): np.quantile(corners[:, 0], q) for q in (0.05, 0.25, 0.5, 0.75, 0.95)},
                "top_quantiles": {str(q): np.quantile(corners[:, 1], q) for q in (0.05, 0.25, 0.5, 0.75, 0.95)}}
    folder.case("b_crop", f"stats_{variant}_{mode}_ms{shift}_{crop[0]}x{crop[1]}", "keypoint_aware_crop_stats",
                {"variant": variant, "crop_sampling": mode, "max_shift": shift, "crop_wh": crop, "draws": draws}, {"image_wh": frame, "keypoints": points}, expected,
                {"chi_square_p_min": 0.0001, "mean_abs_px": MEAN, "fraction_kept_abs": 0.02}, ("DeepLabCut 3.0.2", "the crop's own draws"))


def make(folder):
    rng = folder.random("b_crop")
    for variant in ("tf", "torch"):
        exact(folder, rng, variant, 60 * folder.count)
        for i in range(max(4, folder.count // 2)):
            statistics(folder, rng, variant, MODES[i % 4])
