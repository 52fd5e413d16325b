// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/torch_translate.h"

#include "core/config/torch_translate_impl.h"

namespace pt::config {

Result<Translation> translateConfig(const YamlDocument& source, params::Dialect to, const TranslationOptions& options)
{
    const bool torch = dialectOf(source) == params::Dialect::Torch;
    if (torch == (to == params::Dialect::Torch))
        return Error{ErrorCode::InvalidArgument,
                     Message(torch ? PT_TR_NOOP("Error", "The file is a pytorch_config.yaml already.") : PT_TR_NOOP("Error", "The file is a pose_cfg.yaml already.")), {}};
    if (source.root().kind != NodeKind::Mapping)
        return Error{ErrorCode::Parse, Message(PT_TR_NOOP("Error", "The file holds no keys and cannot be translated.")), {}};
    ConfigReading reading = readPoseConfig(source);
    if (to == params::Dialect::Torch) return detail::translateToTorch(source, std::move(reading), options);
    return detail::translateToPose(source, std::move(reading), options);
}

}  // namespace pt::config
