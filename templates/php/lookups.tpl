
    /** The code of a name in capitals; older names count. */
    public static function tryFromName(string $name): ?self
    {
        $code = self::BY_NAME[$name] ?? null;

        return $code === null ? null : self::from($code);
    }

    /**
     * The code of a phrase. Older phrases and other spellings count; case, space and punctuation of ASCII do not.
     */
    public static function tryFromPhrase(string $phrase): ?self
    {
        $letters = strtr($phrase, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz');
        $code = self::BY_PHRASE[preg_replace('~[\t-\r -/:-@[-`{-\x7E]+~', '', $letters)] ?? null;

        return $code === null ? null : self::from($code);
    }
% -- Whether $code is in the class, as a condition
% local function is_in(class)
%   if class.from == class.to then return "$code === " .. written(class.from) end
%   return "$code >= " .. written(class.from) .. " && $code <= " .. written(class.to)
% end
% for class in classes() do

%   doc({ class.title .. ": " .. range_of(class) .. "." })
    public function {=class_test[class.id]}(): bool
    {
        return self::{=class_test[class.id]}Code($this->value);
    }

%   doc({ class.title .. ": any int, listed or not, " .. (class.from == class.to and "that is " or "from ") .. range_of(class) .. "." })
    public static function {=class_test[class.id]}Code(int $code): bool
    {
        return {=raw(is_in(class))};
    }
% end
% if spec.has_classes then
%   local ids = {}
%   for class in classes() do table.insert(ids, { text = class.id }) end

%   doc({ "The class." }, union_tag(ids))
    public function codeClass(): ?string
    {
        return self::codeClassOf($this->value);
    }

%   doc({ "The class of any int, listed or not; null if it is in none." }, union_tag(ids))
    public static function codeClassOf(int $code): ?string
    {
        return match (true) {
%   for class in classes() do
            self::{=class_test[class.id]}Code($code) => self::{=class_word[class.id]},
%   end
            default => null,
        };
    }
% end
% if spec.has_fallback then
%   include "common/reserved.tpl"
%   local otherwise = spec.fallback_code and "self::" .. spec.fallback_code.constant or "null"
%   local by_class = {}
%   for class in classes() do
%     if class.fallback_code then table.insert(by_class, class) end
%   end

%   doc({ "The code to treat an int as: itself if it is listed, else that of its class" .. (spec.fallback_code and ", else " .. spec.fallback_code.constant or "; null if there is none") .. "." })
    public static function fallbackOf(int $code): {=not spec.fallback_code and "?"}self
    {
        return match (true) {
            self::isListed($code){=raw(unless_reserved(" && $code !== {}", function(code) return written(code.value) end))} => self::from($code),
%   for class in each(by_class) do
            self::{=class_test[class.id]}Code($code) => self::{=class.fallback_code.constant},
%   end
            default => {=raw(otherwise)},
        };
    }
% end
