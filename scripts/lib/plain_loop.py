# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The loop that a book on PyTorch would show, around DeepLabCut's network: pictures and target maps are random and lie on the device.

    plain_loop.py PYTORCH_CONFIG LOG DEVICE BATCH CROP PRECISION STEPS       writes a line of JSON a step into LOG"""
import json
import sys
import time

config, log, device, batch, crop, precision, steps = sys.argv[1], open(sys.argv[2], "w"), sys.argv[3], *map(int, sys.argv[4:6]), sys.argv[6], int(sys.argv[7])
sys.stdout = sys.stderr
import torch
from deeplabcut.core.config import read_config_as_dict
from deeplabcut.pose_estimation_pytorch.models import PoseModel

model = PoseModel.build(read_config_as_dict(config)["model"], pretrained_backbone=False).to(device).train()
images = torch.rand(batch, 3, crop, crop, device=device)
optimiser = torch.optim.AdamW(model.parameters(), lr=1e-4)
targets = None
for step in range(steps):
    with torch.autocast(device.split(":")[0], torch.bfloat16, enabled=precision == "bf16"):
        maps = [m for head in model(images).values() for m in head.values()]
    targets = targets or [torch.rand_like(m, dtype=torch.float32) for m in maps]
    loss = sum(torch.nn.functional.mse_loss(m.float(), t) for m, t in zip(maps, targets))
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    log.write(json.dumps({"type": "step", "iteration": step + 1, "loss": loss.item(), "t": time.time()}) + "\n")   # item() waits for the device
    log.flush()
time.sleep(2)   # still there while its memory is read
