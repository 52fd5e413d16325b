// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/param_search.h"

#include "widgets/common/text.h"
#include "widgets/params/number_field.h"
#include "widgets/params/param_editor.h"

#include <QHash>
#include <QRegularExpression>

namespace pt::ui {
namespace {

QString haystack(const params::ParamSpec& spec)
{
    QString s = QLatin1String(spec.key) + u' ' + text(spec.label) + u' ' + QLatin1String(spec.label.source) + u' ' + QLatin1String(spec.synonyms) + u' ' +
                text(spec.help) + u' ' + QLatin1String(spec.help.source) + u' ' + text(params::groupLabel(spec.group)) + u' ' + QLatin1String(spec.torchKey);
    for (const char* alias : spec.aliases) s += u' ' + QString(QLatin1String(alias));
    s += u' ' + QString::fromUtf8(spec.scope);
    s = s.toLower();
    return s + u' ' + QString(s).replace(u'_', u' ').replace(u'.', u' ');  // "crop size" finds crop_size
}

/// The word without an English ending; at least three letters stay.
QString stem(const QString& word)
{
    for (const char* ending : {"ing", "ed", "es", "y", "s"}) {
        const QLatin1String end(ending);
        if (word.size() - end.size() < 3 || !word.endsWith(end)) continue;
        QString out = word.left(word.size() - end.size());
        if (out.size() > 3 && out[out.size() - 1] == out[out.size() - 2]) out.chop(1);  // blurred: blur
        return out;
    }
    return word;
}

}  // namespace

QStringList searchWords(const QString& typed)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;:()\"]+"));
    static const QStringList small = {"and", "or", "the", "a", "an", "of", "to", "for", "with", "in", "my", "und", "oder", "der", "die", "das", "von", "mit", "和", "与", "的"};
    const QStringList all = typed.toLower().split(gaps, Qt::SkipEmptyParts);
    QStringList words;
    for (const QString& word : all)
        if (!small.contains(word)) words << word;
    return words.isEmpty() ? all : words;
}

bool hasWords(const params::ParamSpec& spec, const QStringList& words)
{
    static QHash<const params::ParamSpec*, QString> known;  // the interface thread's; made once, as each key press asks for all rows
    QString& hay = known[&spec];
    if (hay.isEmpty()) hay = haystack(spec);
    for (const QString& word : words)
        if (!hay.contains(word) && !hay.contains(stem(word))) return false;
    return true;
}

const params::ParamSpec* nearestParameter(const QString& typed, params::Dialect dialect)
{
    const QStringList words = searchWords(typed);
    if (words.join(u' ').size() < 4) return nullptr;
    if (const auto* spec = params::findMeant(toUtf8(words.join(u'_')), dialect)) return spec;
    return words.size() == 1 ? nullptr : params::findMeant(toUtf8(words.join(QString())), dialect);
}

bool isTuned(const params::ParamSpec& spec, const config::EffectiveValue& value, bool multiAnimal)
{
    if (value.fileText.empty() || spec.structural || spec.group == params::Group::Data) return false;
    const bool torch = spec.readBy == params::kTorch;
    if (torch && value.defaultText.empty()) return false;  // a network whose own file is not known here
    const QString preset = torch ? fromUtf8(value.defaultText) : QString(QLatin1String(multiAnimal ? spec.defaultMulti : spec.defaultSingle));
    const QString usual = preset.isEmpty() ? QString(QLatin1String(multiAnimal ? spec.absentMulti : spec.absentSingle)) : preset;
    return usual.isEmpty() || !sameYamlValue(fromUtf8(value.fileText), usual);
}

}  // namespace pt::ui
