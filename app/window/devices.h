// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace pt::app {

/// Something a training can run on: its name for the trainer ("auto", "cpu", "cuda:0") and for people.
struct Device { QString id, name; };

/// "auto" and "cpu", and the graphics cards that the NVIDIA driver lists. Asks no driver and loads no library: a look at a few small files.
std::vector<Device> trainingDevices();

/// "CPU · 2 threads" for the toolbar.
QString deviceWords(const QString& id, int threads);

}  // namespace pt::app
