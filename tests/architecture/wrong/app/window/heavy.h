#include <torch/torch.h>
#include "widgets/params/sideways.h"
