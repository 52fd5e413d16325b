#include "app/window/main_window.h"
#include "widgets/preview/preview_panel.h"
#include "core/base/up.h"
