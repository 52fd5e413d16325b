// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/text.h"

#include <QCoreApplication>

namespace pt::ui {

QString text(const Text& t)
{
    return t.empty() ? QString() : QCoreApplication::translate(t.context, t.source);
}

QString text(const Message& message)
{
    // All placeholders at once: an argument may itself contain "%1".
    const QString pattern = text(message.text);
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!placeholder) {
            out += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[i + 1].unicode() - u'1');
        if (index < message.args.size()) out += fromUtf8(message.args[index]);
        else out += pattern.mid(i, 2);
        ++i;
    }
    return out;
}

QString text(const Error& error)
{
    return text(error.message);
}

}  // namespace pt::ui
