-- expect: fine
@begin@
﻿