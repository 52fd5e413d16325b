#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden numbers of the trainer's tests, made by the real DeepLabCut 3.0.2 and PyTorch:

    python make_golden.py FOLDER      with a Python that has DeepLabCut 3 installed

metrics.json    labels, predictions and what deeplabcut.core.metrics says about them, edge cases included
assembly.json   score maps, offsets and limb fields and the individuals that PartAffinityFieldPredictor makes of them
schedules.json  learning rates of torch.optim.lr_scheduler and of DeepLabCut's LRListScheduler
identity.json   maps of an identity head, individuals, and the order that DeepLabCut's postprocessors give them
optimisers.json weights after steps of torch.optim with given gradients
"""
import json, math, pathlib, sys, warnings
warnings.filterwarnings("ignore")
import numpy as np
import torch
from deeplabcut.core import metrics
from deeplabcut.pose_estimation_pytorch.data.postprocessor import AssignIndividualIdentities, PredictKeypointIdentities
from deeplabcut.pose_estimation_pytorch.models.predictors.identity_predictor import IdentityPredictor
from deeplabcut.pose_estimation_pytorch.models.predictors.paf_predictor import PartAffinityFieldPredictor
from deeplabcut.pose_estimation_pytorch.runners.schedulers import build_scheduler

out = pathlib.Path(sys.argv[1])


def plain(v):
    if isinstance(v, dict): return {k: plain(x) for k, x in v.items()}
    if isinstance(v, np.ndarray): return plain(v.tolist())
    if isinstance(v, (list, tuple)): return [plain(x) for x in v]
    if isinstance(v, float): return None if math.isnan(v) else round(v, 12)
    return v


# ---- metrics
def scene(rng, frames, individuals, predicted, parts, noise, hide=0.2, drop=0.1, line=None, unique=0):
    truth, pred, ut, up = {}, {}, {}, {}
    for f in range(frames):
        centre = rng.uniform(50, 400, (individuals, 1, 2))
        xy = centre + rng.uniform(-40, 40, (individuals, parts, 2))
        if line == "x": xy[..., 1] = xy[:, :1, 1]
        vis = np.where(rng.random((individuals, parts)) < hide, 0.0, 2.0)
        gt = np.concatenate([xy, vis[..., None]], -1)
        gt[vis == 0, :2] = 0
        p = np.full((predicted, parts, 3), -1.0)
        order = rng.permutation(max(individuals, predicted))[:predicted]
        for k, i in enumerate(order):
            if i < individuals: p[k, :, :2] = xy[i] + rng.normal(0, noise, (parts, 2))
            else: p[k, :, :2] = rng.uniform(0, 450, (parts, 2))
            p[k, :, 2] = rng.random(parts)
            p[k, rng.random(parts) < drop] = -1.0
        name = f"img{f:03}"
        truth[name], pred[name] = gt.round(3), p.round(3)
        if unique:
            u = np.concatenate([rng.uniform(0, 400, (1, unique, 2)), np.where(rng.random((1, unique, 1)) < hide, 0.0, 2.0)], -1)
            v = np.concatenate([u[..., :2] + rng.normal(0, noise, (1, unique, 2)), rng.random((1, unique, 1))], -1)
            ut[name], up[name] = u.round(3), v.round(3)
    return truth, pred, ut or None, up or None


rng = np.random.default_rng(5)
cases = []
def case(name, single, pcutoff, data):
    t, p, ut, up = data
    result = metrics.compute_metrics(t, p, single_animal=single, pcutoff=pcutoff, unique_bodypart_gt=ut, unique_bodypart_poses=up, per_keypoint_rmse=bool(len(p)) and name != "nothing predicted" and name != "one part",
                                     compute_detection_rmse=True)
    cases.append(plain({"name": name, "single": single, "pcutoff": pcutoff, "truth": list(t.values()), "predicted": list(p.values()),
                        "unique_truth": list(ut.values()) if ut else None, "unique_predicted": list(up.values()) if up else None, "result": result}))

case("single", True, 0.6, scene(rng, 12, 1, 1, 4, 4.0))
case("single through the matching", False, 0.6, scene(rng, 12, 1, 1, 4, 4.0))
case("three", False, 0.6, scene(rng, 15, 3, 3, 5, 6.0))
case("three, exact", False, 0.6, scene(rng, 6, 3, 3, 5, 0.5, 0, 0))
case("fewer predicted", False, 0.4, scene(rng, 10, 3, 2, 5, 8.0))
case("more predicted", False, 0.6, scene(rng, 10, 2, 4, 5, 8.0))
case("far off", False, 0.6, scene(rng, 8, 2, 2, 4, 90.0))
case("two parts", False, 0.6, scene(rng, 12, 2, 2, 2, 4.0, 0.0))
case("one part", False, 0.6, scene(rng, 8, 2, 2, 1, 4.0, 0.0, 0.0))
case("labels on a line", False, 0.6, scene(rng, 6, 2, 2, 4, 4.0, 0.0, 0.0, "x"))
case("unique parts", False, 0.5, scene(rng, 10, 2, 2, 4, 5.0, unique=2))
t, p, _, _ = scene(rng, 5, 2, 2, 4, 4.0)
for k in p: p[k][:] = -1
case("nothing predicted", False, 0.6, (t, p, None, None))
t, p, _, _ = scene(rng, 6, 2, 2, 4, 4.0)
for k in list(t)[:3]: t[k][..., 2] = 0
case("frames without labels", False, 0.6, (t, p, None, None))
(out / "metrics.json").write_text(json.dumps(cases))

# ---- assembly
def bump(m, x, y, peak=0.9, s=1.2):
    yy, xx = np.mgrid[:m.shape[0], :m.shape[1]]
    np.maximum(m, peak * np.exp(-((xx - x) ** 2 + (yy - y) ** 2) / (2 * s * s)), out=m)


def locref(parts, h, w):
    """Offsets by a formula, so that they need not be stored."""
    c, y, x = np.mgrid[:2 * parts, :h, :w]
    return ((31 * c + 7 * y + 3 * x) % 13 - 6) / 20.0


def field_noise(edges, h, w):
    c, y, x = np.mgrid[:2 * edges, :h, :w]
    return ((17 * c + 5 * y + 11 * x) % 7 - 3) / 40.0


def maps(rng, animals, parts, graph, h=28, w=34, missing=0.15, strength=1.0):
    score, paf = np.full((parts, h, w), 0.0), np.zeros((2 * len(graph), h, w))
    for _ in range(animals):
        pts = rng.uniform([6, 6], [w - 7, h - 7]) + rng.uniform(-8, 8, (parts, 2))
        pts[:, 0] = pts[:, 0].clip(1, w - 2); pts[:, 1] = pts[:, 1].clip(1, h - 2)
        seen = rng.random(parts) >= missing
        for k in range(parts):
            if seen[k]: bump(score[k], *pts[k].round(), peak=rng.uniform(0.4, 0.95))
        for e, (a, b) in enumerate(graph):
            if not (seen[a] and seen[b]): continue
            d = pts[b] - pts[a]; n = np.linalg.norm(d)
            if n < 1e-6: continue
            for t in np.linspace(0, 1, 60):
                x, y = (pts[a] + t * d).round().astype(int)
                for dy in (-1, 0, 1):
                    for dx in (-1, 0, 1):
                        yy, xx = y + dy, x + dx
                        if 0 <= yy < h and 0 <= xx < w: paf[2 * e:2 * e + 2, yy, xx] = strength * d / n
    score[score < 0.002] = 0
    return score.round(3), paf.round(3)


scenes = []
def sparse(a):
    flat = a.ravel()
    at = np.flatnonzero(flat)
    return {"at": at.tolist(), "values": flat[at].tolist()}


def assembled(name, animals, parts, graph, noise=False, shown=None, keep=None, min_affinity=0.05, nms_radius=5, sigma=1.0, **kw):
    score, paf = maps(rng, shown or animals, parts, graph, **kw)
    h, w = score.shape[1:]
    predictor = PartAffinityFieldPredictor(num_animals=animals, num_multibodyparts=parts, num_uniquebodyparts=0, graph=[list(e) for e in graph],
                                           edges_to_keep=list(range(len(graph))) if keep is None else keep, locref_stdev=7.2801, nms_radius=nms_radius, sigma=sigma, min_affinity=min_affinity,
                                           apply_sigmoid=False, clip_scores=True)
    f = lambda a: torch.tensor(a, dtype=torch.float32)[None]
    field = paf + field_noise(len(graph), h, w) if noise else paf
    result = predictor(8.0, {"heatmap": f(score), "locref": f(locref(parts, h, w)), "paf": f(field)})["poses"][0].numpy()
    scenes.append(plain({"name": name, "animals": animals, "parts": parts, "graph": graph, "height": h, "width": w, "noise": noise,
                         "score": sparse(score), "paf": sparse(paf), "poses": result.astype(float).round(5),
                         **({"keep": keep} if keep is not None else {}), **({"min_affinity": min_affinity, "nms_radius": nms_radius, "sigma": sigma} if keep is not None else {})}))

chain = lambda n: [(i, i + 1) for i in range(n - 1)]
full = lambda n: [(i, j) for i in range(n) for j in range(i + 1, n)]
assembled("two, chain", 2, 4, chain(4), missing=0.0)
for i in range(4): assembled(f"three, all edges {i}", 3, 4, full(4))
for i in range(3): assembled(f"two, all edges, noise {i}", 2, 5, full(5), noise=True)
for i in range(3): assembled(f"three, chain, gaps {i}", 3, 5, chain(5), missing=0.25)
assembled("two parts: nobody", 2, 2, [(0, 1)], missing=0.0)
assembled("weak fields", 2, 4, full(4), strength=0.15)
assembled("one of two that are seen", 1, 4, chain(4), shown=2, missing=0.2)
assembled("one, a part is not there", 1, 5, full(5), missing=0.5)
assembled("a tree of the edges", 3, 4, full(4), keep=[0, 3, 5])
assembled("fewer edges, more affinity asked for", 3, 4, full(4), keep=[0, 1, 3, 5], min_affinity=0.3, strength=0.6)
assembled("a wider kernel", 2, 5, chain(5), keep=[0, 1, 2, 3], nms_radius=7, sigma=1.6, noise=True)
(out / "assembly.json").write_text(json.dumps(scenes))


# ---- identity
def identity_scene(rng, name, animals, found, parts, h, w, stride, sigmoid):
    logits = np.round(rng.normal(0, 3, (animals, h, w)), 2)
    poses = -np.ones((animals, parts, 3))   # what PartAffinityFieldPredictor leaves where it found no individual
    for i in range(found):
        poses[i, :, 0] = np.round(rng.uniform(-3, w * stride + 3, parts), 3)
        poses[i, :, 1] = np.round(rng.uniform(-3, h * stride + 3, parts), 3)
        poses[i, :, 2] = np.round(rng.uniform(0, 1, parts), 3)
    maps = IdentityPredictor(apply_sigmoid=sigmoid).forward(stride, {"heatmap": torch.tensor(logits, dtype=torch.float32)[None]})["heatmap"][0].numpy()
    made = {"bodyparts": poses.copy(), "identity_heatmap": maps}
    for step in (PredictKeypointIdentities("identity_scores", "identity_heatmap", "bodyparts"), AssignIndividualIdentities("identity_scores", "bodyparts")):
        made, _ = step(made, {})
    return {"name": name, "stride": stride, "sigmoid": sigmoid, "logits": plain(logits), "poses": plain(poses), "ordered": plain(made["bodyparts"])}


rng = np.random.default_rng(12)
(out / "identity.json").write_text(json.dumps(
    [identity_scene(rng, f"{animals} animals, {found} found, stride {stride}", animals, found, parts, 6, 9, stride, sigmoid)
     for animals, parts in ((2, 3), (3, 4), (5, 2)) for found in range(1, animals + 1) for stride, sigmoid in ((8, True), (16, True), (4, False))]))

# ---- schedules
schedules = []
def schedule(type_, lr, steps, **params):
    def optimiser(): return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=lr)
    o = optimiser()
    s = build_scheduler({"type": type_, "params": params}, o)
    rates = [o.param_groups[0]["lr"]]
    for _ in range(steps):
        o.step(); s.step(); rates.append(o.param_groups[0]["lr"])
    schedules.append({"type": type_, "lr": lr, "params": params, "rates": rates})

schedule("LRListScheduler", 5e-4, 130, milestones=[90, 120], lr_list=[[1e-4], [1e-5]])
schedule("StepLR", 1e-3, 25, step_size=7, gamma=0.5)
schedule("StepLR", 1e-3, 25, step_size=10)
schedule("MultiStepLR", 1e-3, 30, milestones=[5, 9, 9, 20], gamma=0.3)
schedule("ExponentialLR", 1e-3, 20, gamma=0.9)
schedule("ConstantLR", 1e-3, 10)
schedule("ConstantLR", 1e-3, 10, factor=0.1, total_iters=4)
schedule("LinearLR", 1e-3, 12, start_factor=0.1, total_iters=8)
schedule("LinearLR", 1e-3, 12, start_factor=1.0, end_factor=0.2, total_iters=6)
schedule("PolynomialLR", 1e-3, 12, total_iters=9, power=2.0)
schedule("CosineAnnealingLR", 1e-3, 50, T_max=20, eta_min=1e-6)
schedule("CosineAnnealingWarmRestarts", 1e-3, 40, T_0=5, T_mult=2, eta_min=1e-5)
schedule("SequentialLR", 1e-3, 30, schedulers=[{"type": "LinearLR", "params": {"start_factor": 0.1, "total_iters": 5}}, {"type": "CosineAnnealingLR", "params": {"T_max": 20}}], milestones=[5])
(out / "schedules.json").write_text(json.dumps(schedules))

# ---- optimisers
optimisers = []
def optimiser(type_, steps, **params):
    g = torch.Generator().manual_seed(3)
    w = torch.randn(4, 3, generator=g).requires_grad_()
    start = w.detach().clone().flatten().tolist()
    o = getattr(torch.optim, type_)([w], **params)
    grads = []
    for _ in range(steps):
        w.grad = torch.randn(4, 3, generator=g) * 0.1
        grads.append(w.grad.flatten().tolist())
        o.step()
    optimisers.append({"type": type_, "params": {k: list(v) if isinstance(v, tuple) else v for k, v in params.items()}, "start": start, "gradients": grads, "end": w.detach().flatten().tolist()})

optimiser("AdamW", 6, lr=1e-2)
optimiser("AdamW", 6, lr=1e-2, weight_decay=0.1, betas=(0.8, 0.95), eps=1e-6)
optimiser("AdamW", 6, lr=1e-2, amsgrad=True)
optimiser("Adam", 6, lr=1e-2)
optimiser("Adam", 6, lr=1e-2, weight_decay=0.05)
optimiser("SGD", 6, lr=1e-2)
optimiser("SGD", 6, lr=1e-2, momentum=0.9)
optimiser("SGD", 6, lr=1e-2, momentum=0.9, nesterov=True, weight_decay=0.01)
(out / "optimisers.json").write_text(json.dumps(optimisers))
