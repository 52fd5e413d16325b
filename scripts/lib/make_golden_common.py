# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of scripts/make-golden share: the folder of cases, its frames, and the loaders of DeepLabCut's TensorFlow engine without TensorFlow."""
import collections
import json
import math
import pathlib
import sys
import types
import zlib

import cv2
import numpy as np


def plain(value):
    """JSON's types of numpy's, NaN as null."""
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, np.ndarray):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (np.bool_,)):
        return bool(value)
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return None if math.isnan(value) else float(value)
    return value


class Frame:
    """A picture of `inputs`, 8-bit, 3 channels R, G, B or one, and its keypoints (NaN = missing)."""

    def __init__(self, name, image, keypoints):
        self.name, self.image, self.keypoints = name, image, np.asarray(keypoints, dtype=float).reshape(-1, 2)

    @property
    def size(self):
        return self.image.shape[1], self.image.shape[0]


def write_png(path, image):
    cv2.imwrite(str(path), image[..., ::-1] if image.ndim == 3 and image.shape[2] == 3 else image)


def smooth(rng, height, width, channels, grain):
    """A random texture whose patches are about `grain` px wide."""
    small = rng.integers(0, 256, (max(2, height // grain + 2), max(2, width // grain + 2), channels)).astype(np.uint8)
    large = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return large.reshape(height, width, channels)


def picture(rng, kind, height, width, channels):
    if kind == "noise":
        return rng.integers(0, 256, (height, width, channels)).astype(np.uint8)
    if kind == "flat":
        return np.full((height, width, channels), rng.integers(0, 256, channels), np.uint8)
    if kind == "levels":   # every grey level, in its order and against it
        row = (np.arange(width) * 256 // max(1, width)).astype(np.uint8)
        both = np.stack([row, row[::-1], np.roll(row, width // 3)][:channels], -1)
        return np.repeat(both[None], height, 0)
    if kind == "extremes":
        return (rng.integers(0, 2, (height, width, channels)) * 255).astype(np.uint8)
    texture = smooth(rng, height, width, channels, int(rng.integers(3, 40)))
    if kind == "dim":
        return (texture // 8 + 3).astype(np.uint8)
    return texture


KINDS = ["texture", "texture", "texture", "noise", "flat", "levels", "extremes", "dim"]


def keypoints_for(rng, width, height, count):
    points = rng.uniform([0, 0], [width, height], (count, 2))
    if count > 2 and rng.random() < 0.5:
        points[rng.integers(count)] = np.nan
    if count > 3 and rng.random() < 0.5:
        points[rng.integers(count)] = rng.uniform([-width, -height], [2 * width, 2 * height])
    if count > 4 and rng.random() < 0.3:
        points[0] = np.round(points[0])
    return points


class Folder:
    """Writes cases; every part draws from its own random numbers, so that a group alone is the same as within all groups."""

    def __init__(self, out, seed, count, frames):
        self.out, self.seed, self.count = pathlib.Path(out), seed, count
        self.counts = collections.Counter()
        self._index, self._used, self._bytes = [], set(), 0
        (self.out / "inputs").mkdir(parents=True, exist_ok=True)
        rng = self.random("frames")
        self.frames = []
        for path in sorted(frames.glob("*.png")) if frames else []:
            image = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
            image = image[..., ::-1].copy() if image.ndim == 3 else image[..., None]
            points = json.loads(path.with_suffix(".json").read_text())["keypoints_xy"]
            self.frames.append(Frame(path.stem, image, [[np.nan if v is None else v for v in p] for p in points]))
        sizes = [(131, 173), (96, 128), (60, 47), (33, 200), (201, 31), (17, 19), (9, 7), (255, 256), (64, 64), (5, 120), (300, 220), (48, 96)]
        for i in range(24):
            height, width = sizes[i % len(sizes)]
            channels = 1 if i % 4 == 3 else 3
            kind = KINDS[i % len(KINDS)] if i < 16 else "texture"
            image = picture(rng, kind, height, width, channels)
            self.frames.append(Frame(f"s{i:02d}_{kind}_{width}x{height}{'g' if channels == 1 else ''}", image, keypoints_for(rng, width, height, int(rng.integers(1, 9)))))
        for height, width, channels, kind in ((1, 1, 3, "noise"), (1, 41, 3, "texture"), (37, 1, 3, "noise"), (2, 3, 1, "noise"), (480, 640, 3, "noise"), (403, 517, 3, "texture"),
                                              (350, 490, 1, "texture")):
            image = picture(rng, kind, height, width, channels)
            self.frames.append(Frame(f"s{kind}_{width}x{height}{'g' if channels == 1 else ''}", image, keypoints_for(rng, width, height, int(rng.integers(1, 9)))))
        self.colour = [f for f in self.frames if f.image.shape[2] == 3]

    def random(self, part):
        return np.random.default_rng([self.seed, zlib.crc32(part.encode())])

    def frame(self, rng, colour=False, least=1):
        frames = [f for f in (self.colour if colour else self.frames) if min(f.size) >= least]
        return frames[int(rng.integers(len(frames)))]

    def input_of(self, frame, keypoints=True):
        if frame.name not in self._used:
            self._used.add(frame.name)
            write_png(self.out / "inputs" / f"{frame.name}.png", frame.image)
            (self.out / "inputs" / f"{frame.name}.json").write_text(json.dumps(plain({
                "shape_hwc": list(frame.image.shape), "keypoints_xy": frame.keypoints}), indent=1))
        entry = {"image": f"../../inputs/{frame.name}.png", "shape_hwc": list(frame.image.shape)}
        if keypoints:
            entry["keypoints"] = frame.keypoints
        return entry

    def case(self, group, name, operation, params, given, expected, tolerance, source, arrays=None, images=None, **more):
        """Writes one case. arrays: NAME -> array of NAME.npy; images: NAME -> picture of NAME.png."""
        folder = self.out / group / name
        copies = 1
        while folder.exists():
            copies += 1
            folder = self.out / group / f"{name}_{copies}"
        folder.mkdir(parents=True)
        for file, array in (arrays or {}).items():
            np.save(folder / f"{file}.npy", np.ascontiguousarray(array, dtype="<f4"))
        for file, image in (images or {}).items():
            write_png(folder / f"{file}.png", image)
        case = {"schema": 1, "id": f"{group}/{folder.name}", "group": group, "operation": operation, "params": params, "input": given, "expected": expected,
                "tolerance": tolerance, "tolerance_reason": more.pop("reason", "as in the given case of this operation"), "independent_numpy_check": {},
                "source": {"library": source[0], "call": source[1]}, **more}
        (folder / "case.json").write_text(json.dumps(plain(case), ensure_ascii=False, indent=1), encoding="utf-8")
        self.counts[(group, operation)] += 1
        self._index.append((case["id"], operation, folder))
        return folder

    def finish(self):
        entries = [{"id": i, "operation": o, "bytes": sum(f.stat().st_size for f in d.iterdir())} for i, o, d in sorted(self._index)]
        index = {"schema": 1, "cases": len(entries), "bytes": sum(f.stat().st_size for f in self.out.rglob("*") if f.is_file()), "list": entries}
        (self.out / "index.json").write_text(json.dumps(index, indent=1))


def map_entry(name, array):
    array = np.asarray(array)
    return {"file": f"{name}.npy", "shape": list(array.shape), "sum": float(array.sum()), "nonzero": int(np.count_nonzero(array))}


def image_case(folder, group, name, operation, params, frame, image, keypoints, tolerance, source, **more):
    """A case whose outcome is a picture; keypoints None: the operation leaves them alone and they are not kept."""
    image = np.asarray(image)
    if image.ndim == 2:
        image = image[..., None]
    expected = {"image": "expected.png", "shape_hwc": list(image.shape)}
    arrays = images = None
    if image.dtype == np.uint8:
        images = {"expected": image}
    else:
        expected["image"] = "expected.npy"
        arrays = {"expected": image}
    if keypoints is not None:
        expected["keypoints"] = keypoints
    folder.case(group, name, operation, params, folder.input_of(frame, keypoints is not None), expected, tolerance, source, arrays, images, **more)


def tensorflow_datasets():
    """DeepLabCut's TensorFlow loaders are NumPy and imgaug; only the packages around them import TensorFlow, so those two are stood in for."""
    import deeplabcut
    root = pathlib.Path(deeplabcut.__file__).parent / "pose_estimation_tensorflow"
    name = "deeplabcut.pose_estimation_tensorflow"
    for module, place in ((name, root), (name + ".datasets", root / "datasets")):
        if module not in sys.modules:
            sys.modules[module] = types.ModuleType(module)
            sys.modules[module].__path__ = [str(place)]
    from deeplabcut.pose_estimation_tensorflow.datasets import augmentation
    from deeplabcut.pose_estimation_tensorflow.datasets.pose_imgaug import ImgaugPoseDataset
    from deeplabcut.pose_estimation_tensorflow.datasets.pose_multianimal_imgaug import MAImgaugPoseDataset
    return augmentation, ImgaugPoseDataset, MAImgaugPoseDataset
