# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""a_imgaug: single operations on pictures and keypoints."""
import imgaug as ia
import imgaug.augmenters as iaa
import numpy as np
from imgaug.augmentables import Keypoint, KeypointsOnImage
from imgaug.augmenters import blur

from make_golden_common import image_case, tensorflow_datasets

LIBRARY = "imgaug 0.4.0 (opencv 4.11)"
KERNEL = {"image_max_abs": 1, "image_min_frac_equal": 0.9}
TABLE = {"image_max_abs": 1, "image_min_frac_equal": 0.98}
COPY = {"image_max_abs": 0, "keypoint_max_abs": 0.001}
LAB = {"image_max_abs": 4, "image_min_frac_le1": 0.95}


def short(value):
    return f"{value:g}" if isinstance(value, float) else str(value)


def run(augmenter, frame):
    """The picture and the keypoints behind an augmenter; both go through one deterministic copy."""
    points = KeypointsOnImage([Keypoint(x, y) for x, y in frame.keypoints], shape=frame.image.shape)
    image, moved = augmenter(image=frame.image.copy(), keypoints=points)
    return image, moved.to_xy_array()


class Maker:
    def __init__(self, folder):
        self.folder, self.rng = folder, folder.random("a_imgaug")

    def some(self, *choices):
        return choices[int(self.rng.integers(len(choices)))]

    def real(self, lo, hi, *exact):
        """A number of the range, or now and then one of the special ones."""
        if exact and self.rng.random() < 0.35:
            return self.some(*exact)
        return round(float(self.rng.uniform(lo, hi)), int(self.rng.integers(1, 7)))

    def add(self, operation, params, augmenter, call, tolerance, keypoints=False, colour=False, name=None, least=1, **more):
        frame = self.folder.frame(self.rng, colour, least)
        augmenter = augmenter(frame) if callable(augmenter) and not isinstance(augmenter, iaa.Augmenter) else augmenter
        image, moved = run(augmenter, frame)
        params = params(frame) if callable(params) else params
        tail = "_".join(short(v) for v in params.values() if isinstance(v, (int, float)) and not isinstance(v, bool))
        image_case(self.folder, "a_imgaug", "_".join(p for p in (name or operation, tail, frame.name) if p), operation, params, frame, image,
                   moved if keypoints else None, tolerance, (LIBRARY, call), **more)

    def kernels(self):
        alpha = self.real(0, 1, 0, 1, 0.5, 0.1)
        lightness = self.real(0, 3, 0, 1, 2, 0.8)
        self.add("sharpen", {"alpha": alpha, "lightness": lightness}, iaa.Sharpen(alpha=alpha, lightness=lightness), "iaa.Sharpen", KERNEL)
        alpha, strength = self.real(0, 1, 0, 1), self.real(0, 3, 0, 0.5, 1.5)
        self.add("emboss", {"alpha": alpha, "strength": strength}, iaa.Emboss(alpha=alpha, strength=strength), "iaa.Emboss", KERNEL)
        alpha = self.real(0, 1, 0, 1, 0.75)
        self.add("edge_detect", {"alpha": alpha}, iaa.EdgeDetect(alpha=alpha), "iaa.EdgeDetect", KERNEL, name="edge")
        k = int(self.rng.integers(3, 16)) if self.rng.random() < 0.8 else self.some(17, 21, 31)
        angle, direction = self.real(-180, 360, -90, 90, 0, 45, 180, -45), self.real(-1, 1, -1, 0, 1)
        self.add("motion_blur", {"k": k, "angle": angle, "direction": direction}, iaa.MotionBlur(k=k, angle=angle, direction=direction), "iaa.MotionBlur",
                 {"image_max_abs": 2, "image_min_frac_le1": 0.995}, name="motion")

    def motion_kernels(self):
        ks = sorted({int(k) for k in self.rng.integers(3, 16, 4)})
        angles = [round(float(a), 2) for a in self.rng.uniform(-200, 400, 4)] + [self.some(-90, 0, 90, 180, 45)]
        directions = [round(float(d), 3) for d in self.rng.uniform(-1, 1, 2)] + [self.some(-1.0, 0.0, 1.0)]
        kernels = []
        for k in ks:
            for angle in angles:
                for direction in directions:
                    made = blur.iap.Deterministic
                    order = self.some(0, 1, 1, 3)
                    generator = blur._MotionBlurMatrixGenerator(made(k), made(angle), made(direction), order)
                    kernel = generator(np.zeros((8, 8, 3), np.uint8), 3, ia.random.RNG(1))[0]
                    kernels.append({"k": k, "angle": angle, "direction": direction, "order": order, "kernel": np.asarray(kernel)})
        self.folder.case("a_imgaug", "motion_kernels", "motion_blur_kernel", {"k": ks, "angle": angles, "direction": directions}, None, {"kernels": kernels},
                         {"kernel_max_abs": 0.02, "kernel_sum_abs": 1e-5}, ("imgaug 0.4.0", "blur._MotionBlurMatrixGenerator"))

    def levels(self):
        clip, tiles = self.real(0.05, 12, 0.1, 1, 2, 8, 40), int(self.rng.integers(1, 17))
        params = {"clip_limit": clip, "tile_grid_size": tiles}
        self.add("clahe_all_channels", params, iaa.AllChannelsCLAHE(clip_limit=clip, tile_grid_size_px=tiles), "iaa.AllChannelsCLAHE", TABLE, name="clahe_all")
        self.add("clahe_lab", params, iaa.CLAHE(clip_limit=clip, tile_grid_size_px=tiles), "iaa.CLAHE  # L of Lab", LAB, colour=True)
        self.add("histeq_all_channels", {}, iaa.AllChannelsHistogramEqualization(), "iaa.AllChannelsHistogramEqualization()", {"image_max_abs": 0}, name="histeq_all")
        self.add("histeq_lab", {}, iaa.HistogramEqualization(), "iaa.HistogramEqualization()  # L of Lab", LAB, colour=True)
        gamma = self.real(0.05, 6, 0, 1, 0.7, 1.7, 2, 10)
        self.add("gamma_contrast", {"gamma": gamma}, iaa.GammaContrast(gamma), "iaa.GammaContrast", TABLE, name="gamma")
        gain = self.real(0, 3, 0, 1, 0.4, 1.6)
        self.add("log_contrast", {"gain": gain}, iaa.LogContrast(gain), "iaa.LogContrast", TABLE, name="log")
        alpha = self.real(-2, 4, 0, 1, -1, 0.6, 1.4)
        self.add("linear_contrast", {"alpha": alpha}, iaa.LinearContrast(alpha), "iaa.LinearContrast", TABLE, name="linear")
        gain, cutoff = self.real(0, 30, 5, 6, 0, 60), self.real(0, 1, 0.3, 0.6, 0.5, 0, 1)
        self.add("sigmoid_contrast", {"gain": gain, "cutoff": cutoff}, iaa.SigmoidContrast(gain=gain, cutoff=cutoff), "iaa.SigmoidContrast", TABLE, name="sigmoid")
        alpha = self.real(0, 1, 0, 0.5, 1)
        self.add("grayscale", {"alpha": alpha}, iaa.Grayscale(alpha=alpha), "iaa.Grayscale", TABLE, colour=True)

    def geometry(self):
        self.add("fliplr", {}, iaa.Fliplr(1.0), "iaa.Fliplr(1.0)", COPY, keypoints=True)
        self.keypoint_flip()
        rotate, sx = self.real(-180, 180, 0, 90, -90, 180, 45, 25, 360), self.real(0.2, 3, 1, 0.5, 1.25)
        sy = sx if self.rng.random() < 0.6 else self.real(0.2, 3, 1, 0.5)
        self.add("affine", {"rotate_deg": rotate, "scale_x": sx, "scale_y": sy, "order": 1, "cval": 0}, iaa.Affine(rotate=rotate, scale={"x": sx, "y": sy}), "iaa.Affine",
                 {"image_mean_abs": 0.15, "image_min_frac_le1": 0.985, "image_max_abs_interior": 8, "keypoint_max_abs": 0.001}, keypoints=True)
        self.resize()
        self.crop_and_pad()
        width, height = int(self.rng.integers(1, 420)), int(self.rng.integers(1, 420))
        position = [self.real(0, 1, 0, 1, 0.5, 0.9, 0.85), self.real(0, 1, 0, 1, 0.5, 0.6, 0.3)]
        if self.rng.random() < 0.4:   # tenths of whole tens: the products fall on whole numbers
            position = [int(v) / 20 for v in self.rng.integers(0, 21, 2)]
            frame = self.folder.frame(self.rng)
            width, height = (side + 10 * int(self.rng.integers(0, 15)) for side in frame.size)
            image, moved = run(iaa.PadToFixedSize(width, height, position=tuple(position)), frame)
            image_case(self.folder, "a_imgaug", f"pad_fixed_{width}x{height}_{frame.name}", "pad_to_fixed_size", {"width": width, "height": height, "position": position}, frame, image,
                       moved, COPY, (LIBRARY, "iaa.PadToFixedSize"))
            return
        self.add("pad_to_fixed_size", {"width": width, "height": height, "position": position}, iaa.PadToFixedSize(width, height, position=tuple(position)),
                 "iaa.PadToFixedSize", COPY, keypoints=True, name="pad_fixed")

    def keypoint_flip(self):
        augmentation, _, _ = tensorflow_datasets()
        p = self.some(0.0, 1.0)
        frames = [f for f in self.folder.frames if len(f.keypoints) >= 2]
        frame = self.some(*frames)
        n = len(frame.keypoints)
        parts = self.some(*[d for d in range(2, n + 1) if n % d == 0])   # several individuals, where the number of keypoints allows it
        order = self.rng.permutation(parts)
        pairs = [[int(order[2 * i]), int(order[2 * i + 1])] for i in range(int(self.rng.integers(1, parts // 2 + 1)))]
        names = [f"part{i}" for i in range(parts)]
        image, moved = run(augmentation.KeypointFliplr(names, pairs, p=p), frame)
        image_case(self.folder, "a_imgaug", f"keypoint_fliplr_p{p:g}_{frame.name}", "keypoint_fliplr", {"symmetric_pairs": pairs, "p": p, "bodyparts": names}, frame,
                   image, moved, COPY, (LIBRARY, "deeplabcut KeypointFliplr"))

    def resize(self):
        frame = self.folder.frame(self.rng)
        w, h = frame.size
        if self.rng.random() < 0.5:
            scale = self.real(0.15, 2.2, 0.4, 0.5, 0.8, 1.25, 1)
            width, height = int(np.ceil(w * scale)), int(np.ceil(h * scale))
        else:
            scale, width, height = None, int(self.rng.integers(1, 300)), int(self.rng.integers(1, 300))
        image, moved = run(iaa.Resize({"height": height, "width": width}), frame)
        params = {"height": height, "width": width, "scale": scale, "interpolation": "cubic"}
        image_case(self.folder, "a_imgaug", f"resize_{width}x{height}_{frame.name}", "resize", params, frame, image, moved,
                   {"image_max_abs": 2, "image_min_frac_le1": 0.999, "keypoint_max_abs": 0.001}, (LIBRARY, "iaa.Resize"))

    def crop_and_pad(self):
        frame = self.folder.frame(self.rng)
        most = self.some(0.15, 0.15, 0.3, 0.6, 0.05)
        sides = [round(float(v), 4) for v in self.rng.uniform(-most, most, 4)]
        augmenter = iaa.CropAndPad(percent=tuple(sides), keep_size=False)   # four numbers: top, right, bottom, left
        height, width = frame.image.shape[:2]
        made = augmenter._draw_samples(ia.random.RNG(1), [frame.image.shape])[0]
        image, moved = run(augmenter, frame)
        pixels = [made.crop_top, made.crop_right, made.crop_bottom, made.crop_left]
        pads = [made.pad_top, made.pad_right, made.pad_bottom, made.pad_left]
        wanted = [int(np.around(s * n)) for s, n in zip(sides, (height, width, height, width))]
        given = [pad - crop for pad, crop in zip(pads, pixels)]
        params = {"percent_trbl": sides, "pixels_trbl": given, "keep_size": False, "cval": 0}
        more = {} if wanted == given else {"note": f"imgaug keeps a pixel: {wanted} would have left none"}
        image_case(self.folder, "a_imgaug", f"crop_and_pad_{'_'.join(str(s) for s in sides)}_{frame.name}", "crop_and_pad", params, frame, image, moved, COPY,
                   (LIBRARY, "iaa.CropAndPad"), **more)


def make(folder):
    ia.seed(folder.seed)
    maker = Maker(folder)
    for i in range(folder.count):
        maker.kernels()
        maker.levels()
        maker.geometry()
        if i % 6 == 0:
            maker.motion_kernels()
