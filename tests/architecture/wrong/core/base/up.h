#include "core/config/pose_config.h"
#include <QString>
