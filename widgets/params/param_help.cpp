// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/params/param_help.h"

#include "core/params/pitfalls.h"
#include "core/preview/preview.h"
#include "widgets/common/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pt::ui {
namespace {

QString say(const char* source) { return QCoreApplication::translate("ParamHelp", source); }

QString rangeText(params::Range range)
{
    return QStringLiteral("%1–%2").arg(range.lo, 0, 'g', 6).arg(range.hi, 0, 'g', 6);
}

/// A row of the table of facts; nothing where there is nothing to say.
QString fact(const QString& name, const QString& value)
{
    if (value.isEmpty()) return {};
    return QStringLiteral("<tr><td style=\"padding-right:14px\">%1</td><td>%2</td></tr>").arg(name, value);
}

QString code(const char* text)
{
    const QString shown = QString::fromUtf8(text);
    return shown.isEmpty() ? QString() : QStringLiteral("<code>%1</code>").arg(shown.toHtmlEscaped());
}

/// One value where both are the same, else both with their loader.
QString both(const char* single, const char* multi)
{
    if (qstrcmp(single, multi) == 0) return code(single);
    QStringList parts;
    if (*single != '\0') parts += code(single) + u' ' + QCoreApplication::translate("ParamHelp", "(single-animal)");
    if (*multi != '\0') parts += code(multi) + u' ' + QCoreApplication::translate("ParamHelp", "(multi-animal)");
    return parts.join(QStringLiteral(", "));
}

}  // namespace

QString helpHtml(const params::ParamSpec& spec, bool multiAnimal)
{
    QString html = QStringLiteral("<b>%1</b> &nbsp;<code>%2</code>").arg(text(spec.label).toHtmlEscaped(), QString::fromUtf8(spec.key).toHtmlEscaped());
    html += QStringLiteral("<br>%1").arg(text(spec.help).toHtmlEscaped());
    if (!spec.tip.empty()) html += QStringLiteral("<br><i>%1</i>").arg(text(spec.tip).toHtmlEscaped());
    QStringList facts;
    const QString preset = QLatin1String(multiAnimal ? spec.defaultMulti : spec.defaultSingle);
    if (!preset.isEmpty()) facts << QCoreApplication::translate("ParamHelp", "default %1").arg(preset.toHtmlEscaped());
    if (spec.usual.hi > spec.usual.lo) facts << QCoreApplication::translate("ParamHelp", "usual %1").arg(rangeText(spec.usual));
    if (spec.hard.hi > spec.hard.lo) facts << QCoreApplication::translate("ParamHelp", "possible %1").arg(rangeText(spec.hard));
    const QString unit = text(params::unitLabel(spec.unit));
    if (!unit.isEmpty()) facts << unit;
    if (!facts.isEmpty()) html += QStringLiteral("<br><small>%1</small>").arg(facts.join(QStringLiteral(" · ")));
    return html;
}

QString loaderNames(std::uint32_t loaders)
{
    const std::pair<std::uint32_t, QString> names[] = {
        {params::kSingle, QCoreApplication::translate("ParamHelp", "single-animal imgaug")},
        {params::kMulti, QCoreApplication::translate("ParamHelp", "multi-animal imgaug")},
        {params::kScaleCrop, QStringLiteral("scalecrop")},
        {params::kDeterministic, QStringLiteral("deterministic")},
        {params::kTensorPack, QStringLiteral("tensorpack")},
        {params::kTorch, QStringLiteral("PyTorch")}};
    QStringList out;
    for (const auto& [bit, name] : names)
        if ((loaders & bit) != 0) out += name;
    return out.isEmpty() ? QCoreApplication::translate("ParamHelp", "none: it changes nothing") : out.join(QStringLiteral(", "));
}

QString previewPicture(const params::ParamSpec& spec)
{
    const auto view = preview::viewForKey(spec.key);
    const bool shown = spec.preview != params::Preview::None || view != preview::View::Augment;   // as the preview follows the focus
    return shown ? QStringLiteral(":/previews/%1.png").arg(QLatin1String(preview::viewName(view))) : QString();
}

QString parameterPage(const params::ParamSpec& spec)
{
    QString html = QStringLiteral("<h2>%1</h2><p><code>%2</code></p><p>%3</p>").arg(text(spec.label).toHtmlEscaped(), QString::fromUtf8(spec.key).toHtmlEscaped(), text(spec.help).toHtmlEscaped());
    if (!spec.tip.empty()) html += QStringLiteral("<p><i>%1</i></p>").arg(text(spec.tip).toHtmlEscaped());
    if (const QString picture = previewPicture(spec); !picture.isEmpty()) {
        html += QStringLiteral("<p><img src=\"%1\"><br><small>%2</small></p>").arg(picture, say(QT_TRANSLATE_NOOP("ParamHelp", "What the preview shows for this parameter, here on an example")));
    }
    QStringList choices, aliases;
    for (const char* choice : spec.choices) choices += code(choice);
    for (const char* alias : spec.aliases) aliases += code(alias);
    html += QStringLiteral("<table>");
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "In DeepLabCut's template")), both(spec.defaultSingle, spec.defaultMulti));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Used when absent")), both(spec.absentSingle, spec.absentMulti));
    if (spec.usual.hi > spec.usual.lo) html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Usual")), rangeText(spec.usual));
    if (spec.hard.hi > spec.hard.lo) html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Possible")), rangeText(spec.hard));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Unit")), text(params::unitLabel(spec.unit)));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Choices")), choices.join(QStringLiteral(", ")));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Read by")), loaderNames(spec.readBy));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Also written as")), aliases.join(QStringLiteral(", ")));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "In pytorch_config.yaml")), code(spec.torchKey));
    html += fact(say(QT_TRANSLATE_NOOP("ParamHelp", "Since DeepLabCut")), QLatin1String(spec.since));
    html += QStringLiteral("</table>");
    const auto surprises = params::pitfallsOf(spec.key);
    if (surprises.empty()) return html;
    html += QStringLiteral("<h3>%1</h3><ul>").arg(say(QT_TRANSLATE_NOOP("ParamHelp", "What surprises people")));
    for (const params::Pitfall* pitfall : surprises) html += QStringLiteral("<li><b>%1</b> %2</li>").arg(QLatin1String(pitfall->id), text(pitfall->text).toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

}  // namespace pt::ui
