# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""a_albumentations: the PyTorch engine's operations on pictures and keypoints."""
import albumentations as A
import cv2
import numpy as np
from deeplabcut.pose_estimation_pytorch.data import transforms as T

from make_golden_common import image_case

LIBRARY = "albumentations 1.4.3 / DeepLabCut 3.0.2"


def run(frame, *transforms):
    compose = A.Compose(list(transforms), keypoint_params=A.KeypointParams("xy", remove_invisible=False, label_fields=["class_labels"]))
    points = [tuple(p) for p in frame.keypoints]
    made = compose(image=frame.image.copy(), keypoints=points, class_labels=list(range(len(points))))
    return made["image"], np.array([list(p[:2]) for p in made["keypoints"]], dtype=float).reshape(-1, 2)


def make(folder):
    rng = folder.random("a_albumentations")

    def some(*choices):
        return choices[int(rng.integers(len(choices)))]

    def real(lo, hi, *exact):
        return some(*exact) if exact and rng.random() < 0.35 else round(float(rng.uniform(lo, hi)), int(rng.integers(1, 7)))

    def add(operation, name, params, tolerance, call, *transforms, frame=None):
        frame = frame or folder.frame(rng, colour=True)
        image, moved = run(frame, *transforms)
        image_case(folder, "a_albumentations", f"{name}_{frame.name}", operation, params, frame, image, moved, {**tolerance, "keypoint_max_abs": 0.001}, (LIBRARY, call))

    for _ in range(folder.count):
        rotate, scale, shift = real(-180, 180, 0, 90, -30, 30, 180), real(0.25, 2.5, 1, 0.5, 1.25), some(0, 0, 0, int(rng.integers(-40, 41)))
        add("affine", f"affine_r{rotate:g}_s{scale:g}_t{shift}", {"rotate_deg": rotate, "scale": scale, "translate_px": shift, "keep_ratio": True},
            {"image_mean_abs": 0.15, "image_min_frac_le1": 0.985, "image_max_abs_interior": 8}, "A.Affine",
            A.Affine(scale=(scale, scale), rotate=(rotate, rotate), translate_px=(shift, shift), keep_ratio=True, p=1))
        add("histeq_all_channels", "equalize", {}, {"image_max_abs": 1, "image_min_frac_equal": 0.98}, "A.Equalize(p=1)", A.Equalize(p=1))
        alpha = real(0, 1, 0.0, 0.5, 1.0)
        add("grayscale", f"grayscale_{alpha:g}", {"alpha": alpha}, {"image_max_abs": 1, "image_min_frac_equal": 0.95}, "DLC Grayscale", T.Grayscale(alpha=float(alpha), p=1))
        add("fliplr", "hflip", {}, {"image_max_abs": 0}, "A.HorizontalFlip(p=1)", A.HorizontalFlip(p=1))
        frame = some(*[f for f in folder.colour if len(f.keypoints) >= 2])
        order = [int(v) for v in rng.permutation(len(frame.keypoints))]
        pairs = [[order[2 * i], order[2 * i + 1]] for i in range(int(rng.integers(1, len(order) // 2 + 1)))]
        add("keypoint_fliplr", "hflip_symmetric", {"symmetries": pairs}, {"image_max_abs": 0}, "DLC HFlip", T.HFlip(symmetries=[tuple(p) for p in pairs], p=1), frame=frame)
        add("normalize", "normalize", {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225], "max_pixel_value": 255}, {"map_max_abs": 1e-5}, "A.Normalize(imagenet)",
            A.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]))
        height, width = int(rng.integers(1, 400)), int(rng.integers(1, 400))
        add("pad_if_needed", f"pad_{width}x{height}", {"min_height": height, "min_width": width, "border": "constant 0", "position": "center"}, {"image_max_abs": 0},
            "A.PadIfNeeded", A.PadIfNeeded(min_height=height, min_width=width, border_mode=cv2.BORDER_CONSTANT, p=1))
        frame = folder.frame(rng, colour=True, least=17)
        height, width = int(rng.integers(12, 400)), int(rng.integers(12, 400))
        add("resize_keep_ratio", f"resize_keep_{width}x{height}", {"height": height, "width": width}, {"image_max_abs": 2, "image_min_frac_le1": 0.99},
            "build_resize_transforms", *T.build_resize_transforms({"height": height, "width": width, "keep_ratio": True}), frame=frame)
