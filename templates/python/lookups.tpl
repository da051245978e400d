

def is_listed(code: int) -> bool:
    """Return whether a code is listed."""
    return code in _PHRASES


def phrase(code: int) -> str | None:
    """Return the phrase of a code, or None if it is not listed."""
    return _PHRASES.get(code)


def name(code: int) -> str | None:
    """Return the name of a code, in capitals, or None if it is not listed."""
% if plain_names then
    return {=Code}(code).name if code in _PHRASES else None
% else
    return _NAMES.get(code)
% end


def state(code: int) -> {=State} | None:
    """Return the state of a code in its registry, or None if it is not listed."""
% if #marked > 0 then
    return _STATES.get(code, {=State}.REGISTERED) if code in _PHRASES else None
% else
    return {=State}.REGISTERED if code in _PHRASES else None
% end
% if has_summary then


def summary(code: int) -> str | None:
    """Return the meaning of a code, in one sentence, or None."""
    return _SUMMARIES.get(code)
% end
% if has_reference then


def reference(code: int) -> str | None:
    """Return the document and section that define a code, or None."""
    return _REFERENCES.get(code)
% end


def from_name(text_: str) -> {=Code} | None:
    """Return the code of a name, older ones too, or None; case-sensitive."""
% if plain_names and has_other_names then
    return {=Code}.__members__.get(text_, _OTHER_NAMES.get(text_))
% elseif plain_names then
    return {=Code}.__members__.get(text_)
% else
    return _OTHER_NAMES.get(text_)
% end


def from_phrase(text_: str) -> {=Code} | None:
    """Return the code of a phrase, or None.

    Older phrases and other spellings count; case, space and punctuation do not.
    """
    code = _BY_PHRASE.get(text_.translate(_FOLD))
    return None if code is None else {=Code}(code)
% include "form.tpl"
% if Class then


def class_of(code: int) -> {=Class} | None:
    """Return the class of a code, listed or not; None if it is in none."""
    for first, last, code_class in _CLASSES:
        if first <= code <= last:
            return code_class
    return None
%   for class in classes() do


def {=class_test[class.id]}(code: int) -> bool:
%     docstring("Return whether a code is from " .. written(class.from) .. " to " .. written(class.to) .. ".", sentence(class.title))
%     if class.from == class.to then
    return code == {=written(class.from)}
%     else
    return {=written(class.from)} <= code <= {=written(class.to)}
%     end
%   end
% end
% if spec.has_fallback then
%   local by_class, always = {}, spec.fallback and true
%   local known = not spec.fallback or spec.fallback_code
%   for class in classes() do
%     if class.fallback then table.insert(by_class, class) end
%     known = known and (not class.fallback or class.fallback_code)
%   end
%   -- A fallback that was not selected is an int, not a member.
%   local result = (known and Code or "int") .. (always and "" or " | None")
%   local function member(code, value)
%     return code and Code .. "." .. code.constant or written(value)
%   end
%   local otherwise = always and member(spec.fallback_code, spec.fallback) or "None"
%   if #by_class > 0 then


%     declare("_FALLBACKS", "dict[" .. Class .. " | None, " .. (known and Code or "int") .. "]", "{")
%     for class in each(by_class) do
    {=Class}.{=class.ID}: {=raw(member(class.fallback_code, class.fallback))},
%     end
}
%   end


def fallback(code: int) -> {=raw(result)}:
% if has_reserved then
    """Return the code to treat a code as: itself, if it is listed and not reserved."""
    if code in _PHRASES and state(code) is not {=State}.RESERVED:
% else
    """Return the code to treat a code as: itself, if it is listed."""
    if code in _PHRASES:
% end
        return {=Code}(code)
%   if #by_class > 0 and always then
    return _FALLBACKS.get(class_of(code), {=raw(otherwise)})
%   elseif #by_class > 0 then
    return _FALLBACKS.get(class_of(code))
%   else
    return {=raw(otherwise)}
%   end
% end
