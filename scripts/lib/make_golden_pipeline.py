# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""a_imgaug: what DeepLabCut's TensorFlow loaders assemble for a configuration: order, probabilities and ranges, or the error that they raise."""
import contextlib
import copy
import io
from unittest import mock

import imgaug.augmenters as iaa
import imgaug.parameters as iap

from make_golden_common import tensorflow_datasets

TEMPLATE = {"global_scale": 0.8, "batch_size": 1, "mirror": False, "apply_prob": 0.5, "cropratio": 0.4, "rotation": 25, "rotratio": 0.4, "scale_jitter_lo": 0.5,
            "scale_jitter_up": 1.25, "contrast": {"clahe": True, "claheratio": 0.1, "histeq": True, "histeqratio": 0.1},
            "convolution": {"sharpen": False, "sharpenratio": 0.3, "edge": False, "emboss": {"alpha": [0.0, 1.0], "strength": [0.5, 1.5]}, "embossratio": 0.1}}
SEVERAL = {**TEMPLATE, "batch_size": 8, "pre_resize": [], "crop_size": [400, 400], "max_shift": 0.4, "crop_sampling": "hybrid"}
NAMES = ["snout", "leftear", "rightear", "tailbase"]


def stochastic(p):
    if isinstance(p, iap.Deterministic):
        return {"const": p.value}
    if isinstance(p, (iap.Uniform, iap.DiscreteUniform)) and isinstance(p.a, iap.Deterministic) and isinstance(p.b, iap.Deterministic):
        return {"uniform" if isinstance(p, iap.Uniform) else "int_uniform": [p.a.value, p.b.value]}
    if isinstance(p, iap.Choice):
        return {"choice": list(p.a)}
    if isinstance(p, iap.Binomial) and isinstance(p.p, iap.Deterministic):
        return {"binomial": p.p.value}
    return str(p)


def describe(augmenter):
    if isinstance(augmenter, iaa.Sometimes):
        inner = augmenter.then_list
        p = augmenter.p
        probability = p.p.value if isinstance(p, iap.Binomial) else p.value
        return {"sometimes_p": probability, "op": describe(inner[0])}
    name = type(augmenter).__name__
    a = augmenter
    if name == "PadToFixedSize":
        params = {"size": list(a.size), "position": [stochastic(p) for p in a.position]}
    elif name == "KeypointAwareCropToFixedSize":
        params = {"size": list(a.size), "max_shift": a.max_shift, "crop_sampling": a.crop_sampling}
    elif name in ("Fliplr", "KeypointFliplr"):
        params = {"p": stochastic(a.p)}
    elif name == "Affine":
        params = {"rotate": stochastic(a.rotate)}
    elif name == "MotionBlur":
        g = a.matrix
        params = {"k": stochastic(g.k), "angle": stochastic(g.angle), "direction": stochastic(g.direction), "order": {"const": g.order}}
    elif name == "ElasticTransformation":
        params = {"alpha": stochastic(a.alpha), "sigma": stochastic(a.sigma), "order": stochastic(a.order), "mode": stochastic(a.mode)}
    elif name == "AllChannelsCLAHE":
        params = {"clip_limit": stochastic(a.clip_limit), "tile_grid_size": stochastic(a.tile_grid_size_px[0]), "tile_min": a.tile_grid_size_px_min}
    elif name == "Sharpen":
        params = {"alpha": stochastic(a.matrix.alpha), "lightness": stochastic(a.matrix.lightness)}
    elif name == "Emboss":
        params = {"alpha": stochastic(a.matrix.alpha), "strength": stochastic(a.matrix.strength)}
    elif name == "EdgeDetect":
        params = {"alpha": stochastic(a.matrix.alpha)}
    elif name == "CropAndPad":
        params = {"percent": stochastic(a.all_sides), "keep_size": a.keep_size, "sample_independently": a.sample_independently}
    elif name == "Resize":
        size = a.size
        params = {"size": f"({', '.join(str(p) for p in size)})" if isinstance(size, tuple) else str(size), "interpolation": str(a.interpolation)}
    elif name == "AllChannelsHistogramEqualization":
        params = []
    else:
        params = [str(p) for p in a.get_parameters()]
    return {"op": name, "params": params}


def build(base, keys):
    """The pipeline as the loader itself builds it, its constructor included; only the data set is not read."""
    _, Single, Multi = tensorflow_datasets()
    cfg = copy.deepcopy(keys)
    cfg.update(all_joints_names=NAMES, num_joints=4, locref_stdev=7.2801, stride=8.0, project_path="")
    loader = Single if base == "sa" else Multi
    if base == "ma":
        cfg["pseudo_label"] = "labels.pickle"   # only keeps the constructor from reading the project's config.yaml
    with mock.patch.object(loader, "load_dataset", lambda self: []), contextlib.redirect_stdout(io.StringIO()):
        made = loader(cfg)
        if base == "ma":
            return made.pipeline
        return made.build_augmentation_pipeline(height=256, width=320, apply_prob=cfg.get("apply_prob", 0.5))


class Draw:
    """Values of keys as people write them, and as they should not."""

    def __init__(self, rng):
        self.rng = rng

    def some(self, *choices):
        return choices[int(self.rng.integers(len(choices)))]

    def chance(self, p):
        return self.rng.random() < p

    def number(self, lo, hi):
        """A number, one of several, or a list of one."""
        value = lambda: round(float(self.rng.uniform(lo, hi)), int(self.rng.integers(1, 4)))  # noqa: E731
        return self.some(value(), value(), [value(), value()], [value(), value(), value()], [value()], max(int(lo), int(hi)), lo, hi)

    def whole(self, lo, hi):
        value = lambda: int(self.rng.integers(lo, hi + 1))  # noqa: E731
        return self.some(value(), value(), [value(), value()], [value(), value(), value()])

    def switch(self, arguments):
        """true, false, or arguments of which some are missing."""
        if self.chance(0.45):
            return self.some(True, True, False, 1, 0, None, {}, "yes")
        return {k: v for k, v in arguments.items() if self.chance(0.75)}

    def contrast(self):
        if self.chance(0.12):
            return self.some(None, {}, True, False, "on", [])
        out = {}
        arguments = {"histeq": {}, "clahe": {"clip_limit": self.number(0.1, 12), "tile_grid_size_px": self.whole(2, 14)}, "log": {"gain": self.number(0.2, 2)},
                     "linear": {"alpha": self.number(-1, 3)}, "sigmoid": {"gain": self.number(2, 12), "cutoff": self.number(0, 1)}, "gamma": {"gamma": self.number(0.2, 3)}}
        for name, given in arguments.items():
            if self.chance(0.6):
                out[name] = self.switch(given)
            if self.chance(0.5):
                out[name + "ratio"] = self.ratio()
        if self.chance(0.06):
            out["clahe"] = self.some({"tile_grid_size_px_min": 5}, {"tile_grid_size_px": 1, "tile_grid_size_px_min": 1, "per_channel": True}, {"clip_limit": 0}, {"tile_grid_size_px": 4.0}, {"tile_grid_size_px": [4, 8.0]}, {"clip_limit": [0.5, "2"]}, {"tiles": 4}, {"clip_limit": 150.0})
        if self.chance(0.04):
            out["gamma"] = self.some({"gamma": -1.5}, {"gamma": 1.2, "per_channel": 0.5}, {"gamma": 0}, {"gain": 2}, {"gamma": "1.2"}, {"gamma": 20})
        if self.chance(0.04):
            out["histeq"] = self.some({"strength": 1}, [1], "yes")
        return out

    def ratio(self):
        return self.some(0.1, 0.3, 1, 0, 0.75, 0.0, 1.0) if self.chance(0.95) else self.some(1.5, -0.1, None, "0.3", True, 2, [0.1, 0.9])

    def convolution(self):
        if self.chance(0.12):
            return self.some(None, {}, True, False, [])
        out = {}
        arguments = {"sharpen": {"alpha": self.number(0, 1), "lightness": self.number(0, 3)}, "emboss": {"alpha": self.number(0, 1), "strength": self.number(0, 3)},
                     "edge": {"alpha": self.number(0, 1)}}
        for name, given in arguments.items():
            if self.chance(0.7):
                out[name] = self.switch(given)
                if isinstance(out[name], dict) and out[name] and self.chance(0.12):
                    out[name]["alpha"] = self.some(1.5, -0.1, [0.0, 2.0], "strong", True, None)
                if isinstance(out[name], dict) and out[name] and self.chance(0.03):
                    out[name]["power"] = 2
            if self.chance(0.5):
                out[name + "ratio"] = self.ratio()
        return out

    def blur_arguments(self):
        given = {"k": self.whole(3, 15), "angle": self.some(self.number(-90, 90), [-90, 90], [-45, 45], 30), "direction": self.number(-1, 1)}
        if self.chance(0.12):
            given["k"] = self.some(2, 1, 0, -3, [2, 5], 5.5, "7", 7.0, [5, 7.0])
        if self.chance(0.06):
            given["direction"] = self.some(1.5, [-2, 0], "left")
        if self.chance(0.05):
            given["length"] = 3
        return {k: v for k, v in given.items() if self.chance(0.75)}

    def edits(self, base):
        several = base == "ma"
        keys = {
            "apply_prob": lambda: self.some(0, 1, 0.3, 0.25, 1.0, 0.9) if self.chance(0.93) else self.some(1.5, -0.1, "0.5", True),
            "mirror": lambda: self.some(True, False, 1, 0, 0.5, 1.0, 0.3, 2, None),
            "fliplr": lambda: self.some(True, False, 1, 0, 0.5, 1.0, 2, "yes", None),
            "symmetric_pairs": lambda: self.some([[1, 2]], [[0, 3], [1, 2]], [], None),
            "rotation": lambda: self.some(45, 180, 1, 0, False, True, -20, 12.5, 25.0, 0.0, -5.5, None, "25", 360),
            "rotateratio": lambda: self.some(0.9, 0, 1, 0.25),
            "rotratio": lambda: self.some(0.9, 0, 1, 0.25),
            "motion_blur": lambda: self.some(True, False, 1, 0, 0.5, None, {}, [], [[k, v] for k, v in self.blur_arguments().items()] if several else "yes"),
            "motion_blur_params": lambda: self.some(self.blur_arguments(), self.blur_arguments(), {"k": 7, "angle": [-90, 90]}) if self.chance(0.9)
            else self.some({}, [], None, "yes", True, [["k", 5]], [1, 2], 7),
            "covering": lambda: self.some(True, False, 1, 0, None, 0.5),
            "elastic_transform": lambda: self.some(True, False, 1, 0, None, "no"),
            "gaussian_noise": lambda: self.some(12.75, 5, 0, True, False, -5, 0.0, 25.5, "strong", None, 1, [0, 10]),
            "grayscale": lambda: self.some(True, False, 1, 0, None, 0.5),
            "hist_eq": lambda: self.some(True, False, 1, None),
            "contrast": self.contrast,
            "convolution": self.convolution,
        }
        keys.update({"pre_resize": lambda: self.some([320, 240], [], [640, 480], None, [1, 1]) if self.chance(0.93) else self.some(320, [320], [1, 2, 3], "320x240"),
                     "crop_size": lambda: self.some([256, 192], [64, 500], [400, 400]) if self.chance(0.93) else self.some(400, [400], [1, 2, 3], None),
                     "max_shift": lambda: self.some(0, 0.1, 0.4, 0.9, 1, -0.5, 1.0) if self.chance(0.93) else self.some(None, "0.4", True), "crop_sampling": lambda: self.some("uniform", "keypoints", "density", "hybrid", "none", "keypoint", None),
                     } if several else {"crop_by": lambda: self.some(0, 0.1, 0.3, 0.5, False, 0.99, 1, None, -0.1, -1.0, "0.1", True, 1.5),
                             "cropratio": self.ratio})
        made = {key: make() for key, make in keys.items() if self.chance(0.35)}
        if made.get("crop_sampling") == "none" and not (isinstance(made.get("crop_size"), list) and len(made["crop_size"]) == 2):
            made.pop("crop_size", None)   # builds, and stops at the first batch
        return made


def make(folder):
    rng = folder.random("a_imgaug pipelines")
    draw = Draw(rng)
    for i in range(8 * folder.count):
        base = "sa" if i % 2 == 0 else "ma"
        keys = copy.deepcopy(TEMPLATE if base == "sa" else SEVERAL)
        for key in list(keys):
            if draw.chance(0.08) and key not in ("global_scale", "batch_size"):
                del keys[key]
        edits = draw.edits(base)
        if i % 4 < 2:   # few changes, so that most of these cases are free of errors
            edits = dict(list(edits.items())[:: 2])
        try:
            expected = {"pipeline": [describe(a) for a in build(base, {**keys, **edits})]}
        except Exception as e:  # noqa: BLE001  whatever DeepLabCut raises is the outcome
            expected = {"error": f"{type(e).__name__}: {e}"}
        folder.case("a_imgaug", f"pipeline_{base}_{i:03d}", "pipeline_description", {"base": base, "edits": edits, "augmentation_keys": keys}, None, expected, {},
                    ("DeepLabCut 3.0.2", "build_augmentation_pipeline()" if base == "ma" else "build_augmentation_pipeline(height=256, width=320)"))
