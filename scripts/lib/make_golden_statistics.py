# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""a_imgaug: operations whose pixels are random: noise, holes and elastic fields, as means, spreads and correlations."""
import imgaug as ia
import imgaug.augmenters as iaa
import numpy as np
from imgaug.augmentables import Keypoint, KeypointsOnImage

LIBRARY = "imgaug 0.4.0"


def noise(folder, rng):
    scale = float([12.75, 5.0, 25.0, round(float(rng.uniform(0.8, 28)), 2)][int(rng.integers(4))])
    per_channel, draws, height, width, base = bool(rng.integers(2)), 80, 96, 128, int(rng.integers(118, 139))
    augmenter = iaa.AdditiveGaussianNoise(loc=0, scale=scale, per_channel=per_channel)
    image = np.full((height, width, 3), base, np.uint8)
    values = np.stack([augmenter(image=image) for _ in range(draws)]).astype(float) - base
    first, second = values[..., 0].ravel(), values[..., 1].ravel()
    samples = first.size * (3 if per_channel else 1)
    everything = values if per_channel else values[..., 0]
    expected = {"mean": everything.mean(), "std": everything.std(), "channel_correlation": np.corrcoef(first, second)[0, 1],
                "neighbour_correlation": np.corrcoef(values[:, :, :-1, 0].ravel(), values[:, :, 1:, 0].ravel())[0, 1],
                "quantiles": {str(q): np.quantile(everything, q) for q in (0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999)}}
    folder.case("a_imgaug", f"noise_s{scale:g}_pc{int(per_channel)}", "gaussian_noise_stats",
                {"loc": 0, "scale": scale, "per_channel": per_channel, "constant_input": base, "shape_hwc": [height, width, 3], "draws": draws}, None, expected,
                {"mean_abs": 5 * scale * np.sqrt(2 / samples), "std_rel": 5 / np.sqrt(samples), "correlation_abs": 0.02, "quantile_abs": max(1.0, scale / 20)},
                (LIBRARY, "iaa.AdditiveGaussianNoise"), reason="5 standard errors of a difference of two estimates with this many independent samples; output values are integers")


def dropout(folder, rng):
    p = [0.02, 0.1, 0.3, round(float(rng.uniform(0.005, 0.4)), 3)][int(rng.integers(4))]
    size = [0.3, 0.05, 0.01, 0.1, round(float(rng.uniform(0.01, 0.5)), 3)][int(rng.integers(5))]
    per_channel, draws = bool(rng.integers(2)), 400
    height, width = [(480, 640), (240, 320), (101, 77), (40, 260)][int(rng.integers(4))]
    ranged = rng.random() < 0.25   # as the multi-animal loader has it: each picture its own
    if ranged:
        p, size, per_channel, height, width = (0, 0.02), (0.01, 0.05), False, 480, 640
    augmenter = iaa.CoarseDropout(p, size_percent=size, per_channel=per_channel)
    white = np.full((height, width, 3), 255, np.uint8)
    share, differ, runs = [], 0, []
    for _ in range(draws):
        dropped = augmenter(image=white) == 0
        share.append(dropped.mean())
        differ += bool((dropped[..., 0] != dropped[..., 1]).any())
        edges = np.flatnonzero(np.diff(np.concatenate([[0], dropped[height // 2, :, 0].astype(int), [0]])))
        runs += list(edges[1::2] - edges[::2])
    share = np.array(share)
    expected = {} if ranged else {"mask_grid_hw": [max(3, int(height * float(np.float32(size)))), max(3, int(width * float(np.float32(size))))]}
    expected |= {"drop_fraction_mean": share.mean(), "drop_fraction_std": share.std(),
                "fraction_of_images_with_drop": (share > 0).mean(), "fraction_channels_differ": differ / draws,
                f"run_length_quantiles_row{height // 2}": {str(q): np.quantile(runs, q) if runs else None for q in (0.1, 0.5, 0.9)}}
    folder.case("a_imgaug", f"dropout_p{p}_s{size}_pc{int(per_channel)}".replace(" ", ""), "coarse_dropout_stats",
                {"p": p, "size_percent": size, "per_channel": per_channel, "shape_hwc": [height, width, 3], "draws": draws}, None, expected,
                {"drop_fraction_mean_abs": 6 * share.std() / np.sqrt(draws) + 1e-4, "drop_fraction_std_rel": 0.25, "fraction_abs": 0.1}, (LIBRARY, "iaa.CoarseDropout"),
                reason="6 standard errors of the mean of these draws")


def elastic(folder, rng):
    alpha, sigma = float([10, 20, 30, 40, round(float(rng.uniform(2, 60)), 1)][int(rng.integers(5))]), float([5, 5, 5, 8, 3][int(rng.integers(5))])
    height, width, maps, draws = 240, 320, 40, 200
    augmenter = iaa.ElasticTransformation(alpha=alpha, sigma=sigma)
    points = np.array([[40.0, 40.0], [160.25, 120.5], [300.0, 200.0], [5.0, 230.0]]) if rng.random() < 0.5 else np.round(rng.uniform([3, 3], [width - 3, height - 3], (4, 2)), 2)
    generator = augmenter._generate_shift_maps
    fields = [generator((height, width), alpha, sigma, ia.random.RNG(int(rng.integers(1 << 30)))) for _ in range(maps)]
    xs = np.stack([np.asarray(f[0], float) for f in fields])
    both = np.concatenate([xs.ravel(), np.stack([np.asarray(f[1], float) for f in fields]).ravel()])
    variance = (xs ** 2).mean()
    correlation = {str(lag): (xs[:, :, :-lag] * xs[:, :, lag:]).mean() / variance for lag in (1, 2, 5, 10, 20)}
    shape = (height, width, 3)
    given = KeypointsOnImage([Keypoint(x, y) for x, y in points], shape=shape)
    moved = np.stack([augmenter.augment_keypoints(given).to_xy_array() for _ in range(draws)]) - points
    spread = moved[..., 0].std()
    folder.case("a_imgaug", f"elastic_a{alpha:g}_s{sigma:g}", "elastic_stats",
                {"alpha": alpha, "sigma": sigma, "shape_hw": [height, width], "maps": maps, "keypoint_draws": draws, "keypoints": points}, None,
                {"displacement_mean": both.mean(), "displacement_std": both.std(), "displacement_abs_q": {str(q): np.quantile(np.abs(both), q) for q in (0.5, 0.9, 0.99)},
                 "autocorrelation_x_by_lag": correlation, "keypoint_displacement_std": spread, "keypoint_displacement_mean": moved[..., 0].mean()},
                {"displacement_std_rel": 0.05, "autocorrelation_abs": 0.05, "keypoint_displacement_std_rel": 0.2, "keypoint_displacement_mean_abs": 0.25 * spread},
                (LIBRARY, "iaa.ElasticTransformation"))


def make(folder):
    rng = folder.random("a_imgaug statistics")
    ia.seed(folder.seed)
    for _ in range(max(2, folder.count // 3)):
        noise(folder, rng)
        dropout(folder, rng)
        elastic(folder, rng)
