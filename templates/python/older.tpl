% if #older > 0 then

%     declare("_OLDER_NAMES", "frozenset[str]", "frozenset(")
    {
%   for item in each(older) do
        "{=item.constant}",
%   end
    }
)


class _OlderNames(EnumMeta):
    """The older names of {=Code}: they warn, and are not members."""

    def __getitem__(cls, key: str) -> Any:  # noqa: ANN401
        """Return the code of a name, older ones too."""
        return getattr(cls, key) if key in _OLDER_NAMES else super().__getitem__(key)
%   for item in each(older) do

    @property
    @deprecated("use {=Code}.{=item.code.constant}")
    def {=item.constant}(cls) -> {=Code}:
        """{=sentence(written(item.value) .. " " .. item.phrase)}"""
        return {=Code}.{=item.code.constant}
%   end
% end
