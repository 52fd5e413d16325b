// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/network.h"

#include <opencv2/core.hpp>

#include <QtTest>

using namespace pt;

/// A batch's bytes become the network's numbers where it computes.
class TestTrainImages : public QObject
{
    Q_OBJECT

private slots:
    void aBatchOfBytesBecomesTheNetworksNumbers()
    {
        cv::RNG random(4);
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(37, 5), cv::Size(128, 96)}) {
            train::Batch batch;
            batch.count = 3;
            batch.input = size;
            batch.normalisation = {{123.68F, 116.779F, 103.939F}, {1.0F / 58.395F, 0.5F, -2.0F}};
            batch.images.resize(static_cast<std::size_t>(9 * size.area()));
            for (auto& v : batch.images) v = static_cast<unsigned char>(random.uniform(0, 256));
            const int before = torch::get_num_threads();
            for (const int threads : {1, 2}) {
                torch::set_num_threads(threads);
                const auto numbers = train::imagesTensor(batch, torch::kCPU);
                QCOMPARE(numbers.sizes().vec(), (std::vector<std::int64_t>{3, 3, size.height, size.width}));
                QVERIFY(numbers.permute({0, 2, 3, 1}).is_contiguous());   // channels last, as the convolutions want them
                const auto at = numbers.accessor<float, 4>();
                for (int n = 0, i = 0; n < 3; ++n)
                    for (int y = 0; y < size.height; ++y)
                        for (int x = 0; x < size.width; ++x)
                            for (std::size_t c = 0; c < 3; ++c, ++i) {
                                const float wanted = (static_cast<float>(batch.images[static_cast<std::size_t>(i)]) - batch.normalisation.mean[c]) * batch.normalisation.factor[c];
                                QCOMPARE(at[n][static_cast<int>(c)][y][x], wanted);
                            }
            }
            torch::set_num_threads(before);
        }
    }
    void aPicturesPartIsTakenRowByRow()
    {
        cv::Mat whole(20, 30, CV_8UC3);
        cv::randu(whole, cv::Scalar::all(0), cv::Scalar::all(256));
        const cv::Mat part = whole(cv::Rect(7, 3, 11, 9));
        const train::Normalisation n{{1.0F, 2.0F, 3.0F}, {0.5F, 0.25F, 2.0F}};
        QVERIFY(torch::equal(train::imagesTensor(part, n, torch::kCPU), train::imagesTensor(part.clone(), n, torch::kCPU)));
        QCOMPARE(train::imagesTensor(part, n, torch::kCPU)[0][2][4][5].item<float>(), (static_cast<float>(part.at<cv::Vec3b>(4, 5)[2]) - 3.0F) * 2.0F);
    }
    void theNumbersThatAConfigurationAsksFor()
    {
        config::PoseConfig config;
        config.meanPixel = {120.0, 110.0, 100.0};
        auto n = train::normalisationOf(config);
        QCOMPARE(n.mean, (std::array<float, 3>{120.0F, 110.0F, 100.0F}));
        QCOMPARE(n.factor, (std::array<float, 3>{1.0F / 58.395F, 1.0F / 57.12F, 1.0F / 57.375F}));
        config.loader = config::Loader::Torch;
        auto torchConfig = std::make_shared<config::TorchConfig>();
        torchConfig->data.train.normalize = false;
        torchConfig->data.train.unitRange = false;
        torchConfig->data.inference.normalize = true;
        torchConfig->data.inference.unitRange = false;
        config.torch = torchConfig;
        n = train::normalisationOf(config);
        QCOMPARE(n.factor, (std::array<float, 3>{1.0F, 1.0F, 1.0F}));
        n = train::normalisationOf(config, true);   // validation takes data.inference
        QCOMPARE(n.mean[0], 0.485F * 255.0F);
        QCOMPARE(n.factor[2], static_cast<float>(1.0 / (0.225 * 255.0)));
    }
};

QTEST_APPLESS_MAIN(TestTrainImages)
#include "test_images.moc"
