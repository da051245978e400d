-- expect: fine
@begin@
﻿local x = 1
