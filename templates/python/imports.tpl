% local has_lists, has_choices = false, false
% for trait in traits() do
%   has_lists = has_lists or trait.kind == "list"
%   has_choices = has_choices or trait.kind == "choice"
%   for field in each(trait.fields) do has_choices = has_choices or #field.choices > 0 end
% end
% if #older > 0 then
import sys
% end
% if has_lists then
from dataclasses import dataclass
% end
from enum import {=has_choices and "Enum, "}{=#older > 0 and "EnumMeta, "}IntEnum
from string import ascii_lowercase, ascii_uppercase, punctuation, whitespace
from typing import Final
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
