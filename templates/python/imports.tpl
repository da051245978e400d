% local has_lists = false
% for trait in traits() do has_lists = has_lists or #trait.fields > 0 end
% if #older > 0 then
import sys
% end
% if has_lists then
from dataclasses import dataclass
% end
from enum import Enum, {=#older > 0 and "EnumMeta, "}IntEnum
% local has_digits = is_textual and spec.display:starts_with("packed")
from string import ascii_lowercase, ascii_uppercase, {=has_digits and "digits, "}punctuation, whitespace
from typing import {=#older > 0 and "Any, "}Final
% if #older > 0 then

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from functools import wraps
    from typing import TYPE_CHECKING
    from warnings import warn

    if TYPE_CHECKING:
        from typing import Callable

        Getter = Callable[["_OlderNames"], "{=Code}"]

    def deprecated(message: str) -> Callable[[Getter], Getter]:
        """Warn where a name is used, as Python 3.13 can itself."""

        def decorate(getter: Getter) -> Getter:
            @wraps(getter)
            def warned(cls: _OlderNames) -> {=Code}:
                warn(message, DeprecationWarning, stacklevel=2)
                return getter(cls)

            return warned

        return decorate

% end
