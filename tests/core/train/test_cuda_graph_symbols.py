# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""posetuner_cuda_graphs.so is linked to nothing of LibTorch: every symbol that it leaves open must be in the libraries that are loaded when it is.
   test_cuda_graph_symbols.py PLUGIN LIBTORCH   (LIBTORCH: the 'torch' folder). POSETUNER_LIBTORCH_CUDA names the lib folder of a CUDA build of the same
version where LIBTORCH has no libtorch_cuda."""
import os
import pathlib
import re
import subprocess
import sys
import unittest

PLUGIN, LIBTORCH = (pathlib.Path(p) for p in sys.argv[1:3])


def symbols(library, *options):
    """Names without versions."""
    listed = subprocess.run(["nm", "-D", "-P", *options, library], capture_output=True, text=True, check=True).stdout
    return {line.split()[0].split("@")[0] for line in listed.splitlines() if line.strip() and line.split()[1] not in "wv"}


def defined(*libraries):
    return set().union(*(symbols(library, "--defined-only") for library in libraries))


class CudaGraphSymbols(unittest.TestCase):
    def setUp(self):
        # those of the C and C++ libraries carry their version
        listed = subprocess.run(["nm", "-D", "-P", "--undefined-only", PLUGIN], capture_output=True, text=True, check=True).stdout.split("\n")
        self.open = {line.split()[0] for line in listed if line.strip() and line.split()[1] == "U" and "@" not in line.split()[0]}
        self.base = [LIBTORCH / "lib" / name for name in ("libtorch_cpu.so", "libc10.so", "libc10_cuda.so")]

    def test_needs_nothing_of_libtorch(self):
        needed = subprocess.run(["readelf", "-d", PLUGIN], capture_output=True, text=True, check=True).stdout
        libraries = re.findall(r"\(NEEDED\).*\[(.*)\]", needed)
        self.assertTrue(libraries)
        self.assertEqual([name for name in libraries if re.match("lib(torch|c10|cu)", name)], [])

    def test_gives_its_two_functions(self):
        self.assertLessEqual({"posetuner_recorder_interface", "posetuner_cuda_recorder"}, defined(PLUGIN))

    def test_what_needs_no_libtorch_cuda_is_there(self):
        runtime = sorted(LIBTORCH.parent.glob("nvidia/*/lib/libcudart.so.*"))
        missing = [library for library in self.base if not library.exists()]
        if missing or not runtime:
            self.skipTest(f"not installed: {missing or 'libcudart'}")
        there = defined(*self.base, runtime[0])
        # what is left are the graphs themselves
        self.assertTrue(self.open & there)
        self.assertEqual([name for name in sorted(self.open - there) if not re.match(r"_ZNK?2at4cuda", name)], [])

    def test_graphs_are_in_libtorch_cuda(self):
        folder = pathlib.Path(os.environ.get("POSETUNER_LIBTORCH_CUDA", LIBTORCH / "lib"))
        if not (folder / "libtorch_cuda.so").exists():
            self.skipTest(f"there is no libtorch_cuda.so in {folder}; POSETUNER_LIBTORCH_CUDA names another folder")
        graphs = {name for name in self.open if re.match(r"_ZNK?2at4cuda", name)}
        self.assertTrue(graphs)
        self.assertEqual(sorted(graphs - defined(folder / "libtorch_cuda.so")), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
