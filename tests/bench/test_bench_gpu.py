# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/bench-gpu up to the device: what it says without a GPU, a rehearsal on the CPU, and what it reads from nvidia-smi (one of our own)."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DRIVER = """#!/bin/sh
[ "$1" = -L ] && { echo 'GPU 0: Test Card (UUID: GPU-1)'; exit 0; }
echo '[N/A], [N/A]'
while :; do echo '80, 4100'; echo '90, 4300'; sleep 0.005; done
"""


class BenchGpu(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.bin = pathlib.Path(self.folder.name) / "bin"
        self.bin.mkdir()

    def driver(self, text):
        (self.bin / "nvidia-smi").write_text(text)
        (self.bin / "nvidia-smi").chmod(0o755)

    def bench(self, *arguments):
        path = os.pathsep.join([str(self.bin), os.environ["PATH"]])
        return subprocess.run([ROOT / "scripts/bench-gpu", *arguments], capture_output=True, text=True, env={**os.environ, "PATH": path})

    def test_says_that_there_is_no_gpu(self):
        self.driver("#!/bin/sh\necho 'No devices were found'\nexit 6\n")
        done = self.bench()
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, "")
        self.assertIn("there is no NVIDIA GPU here", done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)

    def test_rehearsal_goes_the_whole_way(self):
        self.driver(DRIVER)
        out = pathlib.Path(self.folder.name) / "out.jsonl"
        done = self.bench("--rehearse", "--nets", "resnet_18", "--precisions", "fp32", "--out", out)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(out.read_text(), done.stdout)
        lines = [json.loads(text) for text in done.stdout.splitlines()]
        self.assertEqual([line["program"] for line in lines], ["posetuner, cuda-graphs auto", "posetuner, cuda-graphs off"])
        for line in lines:
            self.assertEqual([line[k] for k in ("device", "net", "batch", "precision")], ["cpu", "resnet_18", 1, "fp32"])
            for figure in ("images_per_s", "first_step_done_s", "host_memory_mb", "samples"):
                self.assertGreater(line[figure], 0, figure)
            self.assertTrue(0 <= line["waiting_share"] <= 1)
            self.assertTrue(0.8 <= line["gpu_busy"] <= 0.9)   # nothing from the line of [N/A]
            self.assertEqual(line["gpu_memory_mb"], 4300)
            self.assertEqual(line["replayed_share"], 0)       # on the CPU nothing is
            self.assertNotIn("warnings", line)

    def test_a_training_that_fails_is_told(self):
        self.driver(DRIVER)
        done = self.bench("--rehearse", "--nets", "resnet_18", "--precisions", "fp9")
        self.assertEqual(done.returncode, 1)
        self.assertIn("The precision fp9 is unknown", json.loads(done.stdout.splitlines()[0])["error"])

    def test_a_missing_build_is_told(self):
        self.driver(DRIVER)
        os.environ["POSETUNER_BUILD"], before = self.folder.name, os.environ.get("POSETUNER_BUILD")
        try:
            done = self.bench("--rehearse")
        finally:
            os.environ.pop("POSETUNER_BUILD") if before is None else os.environ.update(POSETUNER_BUILD=before)
        self.assertEqual(done.returncode, 2)
        self.assertIn("run scripts/test first", done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
