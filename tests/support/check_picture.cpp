// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// check_picture FILE: fails when a screenshot is missing, tiny or blank.
#include <QImage>
#include <QSet>

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: check_picture FILE\n");
        return 2;
    }
    const QImage image(QString::fromLocal8Bit(argv[1]));
    if (image.width() < 800 || image.height() < 500) {
        std::fprintf(stderr, "%s is no picture of a window (%d x %d)\n", argv[1], image.width(), image.height());
        return 1;
    }
    // A window with a frame of the demo in it has thousands of colours, a blank or broken one a handful; and the picture is in its middle.
    QSet<QRgb> all;
    QSet<QRgb> middle;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            all.insert(image.pixel(x, y));
            const bool inMiddle = x > image.width() / 4 && x < image.width() * 3 / 4 && y > image.height() / 5 && y < image.height() * 3 / 5;
            if (inMiddle) middle.insert(image.pixel(x, y));
        }
    }
    std::printf("%s: %d x %d, %lld colours, %lld in the middle\n", argv[1], image.width(), image.height(), static_cast<long long>(all.size()),
                static_cast<long long>(middle.size()));
    return all.size() > 1000 && middle.size() > 500 ? 0 : 1;
}
