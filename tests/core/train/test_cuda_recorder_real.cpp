// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library that records CUDA graphs beside a real libtorch_cuda of this version, where there is one. In a process of its own: libraries stay loaded.
#include "core/train/cuda_recorder.h"

#include <torch/torch.h>

#include <QtTest>

#include <dlfcn.h>

#include <cstdlib>
#include <string>

using namespace pt;

class RealCudaRecorderTest final : public QObject
{
    Q_OBJECT
private slots:
    void isTaken()
    {
        const char* folder = std::getenv("POSETUNER_LIBTORCH_CUDA");
        const std::string library = (folder != nullptr ? std::string(folder) + "/" : std::string()) + "libtorch_cuda.so";
        if (::dlopen(library.c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) {
            const std::string why = ::dlerror();
            if (folder != nullptr) QFAIL(why.c_str());
            QSKIP("LibTorch has no libtorch_cuda.so here; POSETUNER_LIBTORCH_CUDA names a folder with one of the same version");
        }
        const auto made = train::cudaRecorder(0, PT_CUDA_GRAPHS);
        if (!torch::cuda::is_available()) {
            QVERIFY(!made);
            QVERIFY2(made.error().code == ErrorCode::Internal, made.error().english().c_str());   // the library fits; there is no device
            return;
        }
        QVERIFY2(made, made ? "" : made.error().english().c_str());
        const auto options = torch::TensorOptions(torch::kCUDA);
        const auto in = torch::ones({1000}, options);
        torch::Tensor out;
        const auto work = [&] { out = in * 2 + 1; };
        (*made)->warmUp(work);
        const auto recording = (*made)->record(work);
        in.fill_(3);
        recording->replay();
        QVERIFY(torch::equal(out, torch::full({1000}, 7.0, options)));
    }
};
QTEST_GUILESS_MAIN(RealCudaRecorderTest)
#include "test_cuda_recorder_real.moc"
