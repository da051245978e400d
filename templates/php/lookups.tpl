
    /** The code of a name, such as NOT_FOUND, older names included. */
    public static function tryFromName(string $name): ?self
    {
        $code = self::BY_NAME[$name] ?? null;

        return $code === null ? null : self::from($code);
    }

    /**
     * The code of a phrase, older phrases and other spellings included. ASCII case, space and punctuation are ignored.
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

%   local is_given = has_for_all("class")
%   doc({ "The class." }, union_tag(ids, is_given))
    public function codeClass(): {=not is_given and "?"}string
    {
%   if is_given then
        return (string) self::codeClassOf($this->value);
%   else
        return self::codeClassOf($this->value);
%   end
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
%   local otherwise = spec.fallback_code and "self::" .. spec.fallback_code.constant or "null"
%   local by_class = {}
%   for class in classes() do
%     if class.fallback_code then table.insert(by_class, class) end
%   end

%   doc({ "The code to treat an int as: itself if it is listed" .. (has_reserved and " and not reserved" or "") .. ", else that of its class" .. (spec.fallback_code and ", else " .. spec.fallback_code.constant or "; null if there is none") .. "." })
    public static function fallbackOf(int $code): {=not spec.fallback_code and "?"}self
    {
        return match (true) {
% if has_reserved then
            self::isListed($code) && self::stateOf($code) !== 'reserved' => self::from($code),
% else
            self::isListed($code) => self::from($code),
% end
%   for class in each(by_class) do
            self::{=class_test[class.id]}Code($code) => self::{=class.fallback_code.constant},
%   end
            default => {=raw(otherwise)},
        };
    }
% end
