# SPDX-FileCopyrightText: 2026 PoseTuner authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by scripts/run and scripts/test: installs what is missing, configures, builds. Sourced, never run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${POSETUNER_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/posetuner}
build=${POSETUNER_BUILD:-$root/build/release}
started=$SECONDS

say() { printf '%s\n' "$*" >&2; }
fail() { say "PoseTuner: $*"; exit 1; }

# step TITLE COMMAND...: says what happens and how long it took; a failure ends with the one sentence in $problem.
step() {
    local title=$1 from=$SECONDS; shift
    say "==> $title"
    "$@" || fail "${problem:-$title did not succeed; the lines above say why.}"
    say "    $title: $((SECONDS - from)) s"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else fail "packages are missing and there is neither root nor sudo; ask an administrator to install: $missing"; fi
}

list_packages() { grep -Ev '^\s*(#|$)' "$root/scripts/packages.txt"; }

missing_packages() {
    list_packages | while read -r name version; do
        dpkg-query -W -f='${db:Status-Abbrev}' "$name" 2>/dev/null | grep -q '^ii' || printf '%s=%s ' "$name" "$version"
    done
}

install_packages() {
    command -v apt-get >/dev/null || fail "this script knows Debian and its derivatives; elsewhere install the packages that README.md names and use CMake's presets."
    problem="the Debian packages could not be installed; check the network and the package sources."
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -q >&2
    apt_install $missing && return 0
    # a security update replaces the pinned version on the mirrors: the distribution's newer one of the same release is as good
    say "    note: a pinned version is no longer offered; taking the versions that this Debian has now."
    # shellcheck disable=SC2046
    apt_install $(printf '%s' "$missing" | sed 's/=[^ ]*//g')
}

apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2; }

ensure_packages() {
    missing=$(missing_packages)
    [ -z "$missing" ] && return 0
    if [ -r /etc/os-release ] && ! grep -q 'VERSION_ID="12"' /etc/os-release; then
        say "    note: the versions are pinned for Debian 12; this is $(. /etc/os-release && echo "$PRETTY_NAME"). Taking this system's versions."
        missing=$(printf '%s' "$missing" | sed 's/=[^ ]*//g')
    fi
    step "install Debian packages: $(printf '%s' "$missing" | sed 's/=[^ ]*//g')" install_packages
}

# LibTorch comes out of the wheel of PyTorch 2.11.0: the same C++ library on Linux, Windows and macOS.
has_nvidia() { [ -e /proc/driver/nvidia/version ] || command -v nvidia-smi >/dev/null 2>&1; }

pip_() {  # the system's Python first: that is the one whose pip this script installs
    if /usr/bin/python3 -m pip --version >/dev/null 2>&1; then /usr/bin/python3 -m pip --disable-pip-version-check "$@"
    else python3 -m pip --disable-pip-version-check "$@"; fi
}

unpack() { python3 -c 'import sys, zipfile; [zipfile.ZipFile(w).extractall(sys.argv[1]) for w in sys.argv[2:]]' "$@"; }

fetch_libtorch_cpu() {
    local parts; parts=$(mktemp -d "$cache/download.XXXXXX")
    # libtorch_cpu of the CUDA build needs only the small CUDA runtime and CUPTI libraries to load.
    pip_ download -q --no-deps --only-binary=:all: --python-version 3.11 --implementation cp --abi cp311 --abi none \
        --platform manylinux_2_28_x86_64 --platform manylinux_2_25_x86_64 --platform manylinux2014_x86_64 --platform manylinux_2_17_x86_64 \
        -d "$parts" torch==2.11.0 nvidia-cuda-runtime==13.0.96 nvidia-cuda-cupti==13.0.85 >&2 || return 1
    (cd "$parts" && sha256sum --quiet -c "$root/scripts/libtorch.sha256" >&2) || { say "    the downloaded wheels do not have the expected SHA-256"; return 1; }
    unpack "$parts/tree" "$parts"/*.whl || return 1
    rm -f "$parts"/tree/torch/lib/libtorch_cuda*.so "$parts"/tree/torch/lib/libtorch_nvshmem.so   # half a gigabyte that is never loaded without a GPU
    rm -rf "$libtorch" && mv "$parts/tree" "$libtorch" && rm -rf "$parts"
}

fetch_libtorch_cuda() {
    local parts; parts=$(mktemp -d "$cache/download.XXXXXX")
    pip_ install -q --no-compile --only-binary=:all: --target "$parts/tree" torch==2.11.0 >&2 || return 1
    rm -rf "$libtorch" && mv "$parts/tree" "$libtorch" && rm -rf "$parts"
}

ensure_libtorch() {
    if [ -n "${POSETUNER_LIBTORCH:-}" ]; then torch=$POSETUNER_LIBTORCH; return 0; fi
    local flavour=cpu; has_nvidia && flavour=cuda
    libtorch=$cache/libtorch-2.11.0-$flavour
    torch=$libtorch/torch
    [ -f "$torch/include/torch/csrc/api/include/torch/torch.h" ] && return 0
    [ "$(uname -m)" = x86_64 ] || [ "$flavour" = cuda ] || fail "LibTorch is pinned for x86-64; on this processor set POSETUNER_LIBTORCH to an unpacked torch 2.11.0 wheel's 'torch' folder."
    mkdir -p "$cache"
    problem="LibTorch 2.11.0 could not be fetched from the Python package index; check the network, or set POSETUNER_LIBTORCH to an unpacked torch 2.11.0 wheel's 'torch' folder."
    step "install LibTorch 2.11.0 ($flavour)" "fetch_libtorch_$flavour"
}

configure() {  # configure [cmake options]
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DPT_LIBTORCH_DIR="$torch" "$@" >&2
}

compile() {  # compile [targets]
    # every core; a LibTorch file takes about 1.5 GB while it compiles
    local jobs; jobs=$(nproc)
    cmake --build "$build" --parallel "$jobs" ${1:+--target "$@"} >&2
}
