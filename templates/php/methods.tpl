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

%   doc({ about:sub(1, -2) .. (is_given and "; null if the int is not listed." or "; null if nothing is said.") })
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
%   text_method("codeName", "The name in capitals, as tryFromName() takes it.", "NAMES", true)
% if spec.display ~= "decimal" then
%   text_method("text", "The number as people write it.", "TEXTS", true)
% end
% if has_texts then
%   text_method("summary", "What the code means, in one sentence.", "SUMMARIES", given_by_all("summary"))
%   text_method("reference", "Where the code is defined: document and section.", "REFERENCES", given_by_all("reference"))
% end
