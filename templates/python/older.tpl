% if #older > 0 then


class _OlderNames(EnumMeta):
    """Names that {=Code} had before: they warn, and are no members."""
%   for item in each(older) do

    @property
    @deprecated("use {=Code}.{=item.code.constant}")
    def {=item.constant}(cls) -> {=Code}:
        """{=sentence(written(item.value) .. " " .. item.phrase)}"""
        return {=Code}.{=item.code.constant}
%   end
% end
