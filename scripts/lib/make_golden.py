# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_golden.py OUT_DIR [--seed N] [--count N] [--groups ...] [--frames DIR]: see scripts/make-golden."""
import argparse
import importlib
import logging
import os
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

MODULES = {
    "a_imgaug": ["make_golden_imgaug", "make_golden_statistics", "make_golden_pipeline"],
    "a_albumentations": ["make_golden_torch"],
    "b_crop": ["make_golden_crop"],
    "c_targets": ["make_golden_targets"],
    "d_filter": ["make_golden_filter"],
    "e_yaml": ["make_golden_yaml"],
    "f_model": ["make_golden_model"],
}


def main():
    parser = argparse.ArgumentParser(prog="make-golden")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=6)
    parser.add_argument("--groups", default=",".join(MODULES))
    parser.add_argument("--frames", type=pathlib.Path)
    options = parser.parse_args()
    groups = options.groups.split(",")
    unknown = [g for g in groups if g not in MODULES]
    if unknown:
        parser.error(f"unknown groups: {', '.join(unknown)}; there are {', '.join(MODULES)}")
    if options.out.exists() and any(options.out.iterdir()):
        parser.error(f"{options.out} is not empty")
    from make_golden_common import Folder
    folder = Folder(options.out, options.seed, options.count, options.frames)
    for group in groups:
        for name in MODULES[group]:
            importlib.import_module(name).make(folder)
    folder.finish()
    for (group, operation), count in sorted(folder.counts.items()):
        print(f"{group:<18} {operation:<28} {count:>5}")
    print(f"{sum(folder.counts.values())} cases in {options.out}")
    return 0


sys.exit(main())
