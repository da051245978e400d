-- expect: E0101 or E0520
@begin@
﻿﻿local x = 1
