% -- The methods of a listed code, and the same for any int.
% local function text_method(name, about, table_name, is_given)

%   doc({ about })
    public function {=name}(): {=not is_given and "?"}string
    {
%   if is_given then
        return self::{=table_name}[$this->value];
%   else
        return self::{=table_name}[$this->value] ?? null;
%   end
    }

%   doc({ about:sub(1, -2) .. (is_given and "; null if the int is not listed." or "; null if there is none.") })
    public static function {=name}Of(int $code): ?string
    {
        return self::{=table_name}[$code] ?? null;
    }
% end
% local function given_by_all(field)
%   for code in codes() do
%     if not code[field] then return false end
%   end
%   return spec.count > 0
% end

    /** Whether an int is a listed code. */
    public static function isListed(int $code): bool
    {
        return self::tryFrom($code) !== null;
    }
%   text_method("phrase", "The phrase.", "PHRASES", true)
%   text_method("codeName", "The name in capitals, the same in all languages.", "NAMES", true)
% if has_any("summary") then
%   text_method("summary", "The meaning, in one sentence.", "SUMMARIES", given_by_all("summary"))
% end
% if has_any("reference") then
%   text_method("reference", "The document and section that define the code.", "REFERENCES", given_by_all("reference"))
% end
% local states = {}
% for word in each({ "registered", "temporary", "deprecated", "obsoleted", "historic", "reserved" }) do table.insert(states, { text = word }) end

%   doc({ "The state in the registry." }, union_tag(states, true))
    public function state(): string
    {
% if #marked > 0 then
        return self::STATES[$this->value] ?? 'registered';
% else
        return 'registered';
% end
    }

%   doc({ "The state in the registry; null if the int is not listed." }, union_tag(states))
    public static function stateOf(int $code): ?string
    {
        return self::tryFrom($code)?->state();
    }
% include "form.tpl"
