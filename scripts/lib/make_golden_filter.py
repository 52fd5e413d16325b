# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""d_filter: which sizes DeepLabCut's TensorFlow loaders accept, and the sizes of the network's input and of the maps."""
import types
from unittest import mock

import numpy as np

from make_golden_common import tensorflow_datasets


def configuration(rng, sizes, jitter):
    cfg = {"global_scale": float([0.4, 0.5, 0.8, 1.0, 1.25, round(float(rng.uniform(0.1, 2)), 3)][int(rng.integers(6))])}
    if jitter is not None:
        cfg["scale_jitter_lo"] = cfg["scale_jitter_up"] = jitter
    for key, choices in sizes.items():
        value = choices[int(rng.integers(len(choices)))]
        if value is not None:
            cfg[key] = value
    return cfg


def single(folder, rng, rows, stride):
    _, Single, _ = tensorflow_datasets()
    columns = ["height", "width", "global_scale", "jitter", "max_input_size", "min_input_size", "accepted", "target_h", "target_w", "scoremap_h", "scoremap_w", "error_kind"]
    table = []
    for _ in range(rows):
        h, w = ((int(rng.integers(1, 4000)), int(rng.integers(1, 4000))) if rng.random() < 0.7 else [(64, 64), (1500, 1500), (480, 640), (1, 1), (3000, 200)][int(rng.integers(5))])
        jitter = [None, 0.5, 0.8, 1.25, 1.0, round(float(rng.uniform(0.3, 1.7)), 4)][int(rng.integers(6))]
        cfg = configuration(rng, {"max_input_size": [1500, 1500, 400, 900, 64, 2000.5, None], "min_input_size": [64, 64, 16, 200, 100, None]}, jitter)
        loader = Single.__new__(Single)
        loader.cfg = dict(cfg, stride=stride, project_path="")
        loader.data = [types.SimpleNamespace(im_size=np.array([3, h, w]), im_path="", joints=None)]
        loader.num_images, loader.batch_size, loader.has_gt = 1, 1, False
        loader.max_input_sizesquare, loader.min_input_sizesquare = cfg.get("max_input_size", 1500) ** 2, cfg.get("min_input_size", 64) ** 2
        with mock.patch("deeplabcut.pose_estimation_tensorflow.datasets.pose_imgaug.imread", return_value=np.zeros((1, 1, 3), np.uint8)):
            try:
                *_, sm_size, target = loader.get_batch()
                outcome = [1, target[0], target[1], sm_size[0], sm_size[1], None]
            except ValueError as e:
                outcome = [0, None, None, None, None, "large" if "too large" in str(e) else "small"]
        table.append([h, w, cfg["global_scale"], jitter, cfg.get("max_input_size"), cfg.get("min_input_size"), *outcome])
    folder.case("d_filter", "single_animal", "frame_filter_tf_single", {"stride": stride}, {"columns": columns}, {"rows": table}, {"all": 0},
                ("DeepLabCut 3.0.2 (TensorFlow engine)", "ImgaugPoseDataset.get_batch / is_valid_size"))


def multi(folder, rng, rows):
    _, _, Multi = tensorflow_datasets()
    columns = ["crop_w", "crop_h", "global_scale", "jitter", "max_input_size", "min_input_size", "stride", "smfactor", "scaled_size_accepted", "target_w", "target_h",
               "scoremap_w", "scoremap_h"]
    table = []
    for _ in range(rows):
        w, h = ((int(rng.integers(1, 2500)), int(rng.integers(1, 2500))) if rng.random() < 0.7 else [(400, 400), (100, 100), (640, 480), (99, 1000), (1, 1)][int(rng.integers(5))])
        jitter = [None, 0.5, 0.8, 1.25, 1.0, round(float(rng.uniform(0.3, 1.7)), 4)][int(rng.integers(6))]
        cfg = configuration(rng, {"max_input_size": [1500, None, 400, 900, 2000.5], "min_input_size": [64, 64, 16, 200, 100, None]}, jitter)
        stride, smfactor = [8, 8, 4, 2, 16][int(rng.integers(5))], [2, 2, 4, 1][int(rng.integers(4))]
        loader = Multi.__new__(Multi)
        loader.cfg = dict(cfg, stride=stride, smfactor=smfactor)
        loader.default_size = (w, h)
        target, maps = loader.calc_target_and_scoremap_sizes()
        scaled = np.ceil(loader.default_size * loader.sample_scale()).astype(int)
        table.append([w, h, cfg["global_scale"], jitter, cfg.get("max_input_size"), cfg.get("min_input_size"), stride, smfactor, int(loader.is_valid_size(scaled)),
                      target[0], target[1], maps[0], maps[1]])
    folder.case("d_filter", "multi_animal", "frame_filter_tf_multi", {}, {"columns": columns}, {"rows": table}, {"all": 0},
                ("DeepLabCut 3.0.2 (TensorFlow engine)", "MAImgaugPoseDataset.calc_target_and_scoremap_sizes / is_valid_size"))


def make(folder):
    rng = folder.random("d_filter")
    for stride in (8.0, 4.0, 16.0):
        single(folder, rng, 80 * folder.count, stride)
    multi(folder, rng, 200 * folder.count)
