// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

namespace pt::augment {

/// From now on the memory of large cv::Mat is kept when they end and given to the next ones, up to a bound. The system clears each page
/// that it gives to a program, which at 3840x2160 costs as much time as the operations of a picture. For a program that draws again and
/// again; call it once, before pictures are made. Any thread may then make and end pictures.
void keepPictureMemory();
/// Bytes that wait for the next picture; for tests.
std::size_t keptPictureBytes();

}  // namespace pt::augment
