% -- A phrase as lookups compare it: small letters, and neither space nor punctuation of ASCII.
% local IGNORED = " \t\n\v\f\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
% local function key_of(phrase)
%   local key, lower = {}, phrase:lower()
%   for i = 1, #lower do
%     local c = lower:sub(i, i)
%     if not IGNORED:contains(c) then table.insert(key, c) end
%   end
%   return table.concat(key)
% end
% -- Which code answers for each text: those without a group come first, then primary ones. A list of { code, texts }
% -- with what TEXT_OF gives, each key of it once.
% local constant_of = {}
% for code in codes() do constant_of[code.value] = code.constant end
% local function claims(text_of, key_of_text, kinds)
%   local known, rows, row_of = {}, {}, {}
%   local function claim(item, code)
%     local text = text_of(item)
%     local key = text and key_of_text(text)
%     if key and key ~= "" and not known[key] then
%       known[key] = true
%       if not row_of[code.value] then
%         row_of[code.value] = { constant = constant_of[code.value], texts = {} }
%         table.insert(rows, row_of[code.value])
%       end
%       table.insert(row_of[code.value].texts, text)
%     end
%   end
%   for rank = 0, 2 do
%     local ranked = {}
%     for code in codes("selected") do
%       if (not code.group and 0 or code.primary and 1 or 2) == rank then table.insert(ranked, code) end
%     end
%     for code in each(ranked) do claim(code, code) end
%     for code in each(ranked) do
%       for alias in aliases(code) do
%         if kinds:contains(alias.kind) then claim(alias, code) end
%       end
%     end
%   end
%   return rows
% end

        /// <summary>
        /// Finds the code with a name in capitals, exactly; older names count. False if there is none.
        /// </summary>
        /// <param name="name">Any text, or null.</param>
        /// <param name="code">The code; zero if there is none.</param>
        public static bool TryFromName(string name, out {=T} code)
        {
            switch (name)
            {
% for row in each(claims(function(item) return item.name and item.NAME end, function(text) return text end, "was also")) do
%   for text in each(row.texts) do
                case "{=text}":
%   end
                    code = {=T}.{=row.constant};
                    return true;
% end
                default:
                    code = default({=T});
                    return false;
            }
        }

        /// <summary>
        /// Finds the code with a phrase; older phrases and other spellings count. Case of ASCII letters, and
        /// ASCII white space and punctuation, make no difference. False if there is none.
        /// </summary>
        /// <param name="phrase">Any text, or null.</param>
        /// <param name="code">The code; zero if there is none.</param>
        public static bool TryFromPhrase(string phrase, out {=T} code)
        {
            if (phrase == null)
            {
                code = default({=T});
                return false;
            }

            return Phrases.Codes.TryGetValue(phrase, out code);
        }

        // Made when the first of them is asked for.
        private static class Phrases
        {
            internal static readonly Dictionary<string, {=T}> Codes = new Dictionary<string, {=T}>(new PhraseComparer())
            {
% for row in each(claims(function(item) return item.phrase end, key_of, "was also accepts")) do
%   for text in each(row.texts) do
                { "{=text}", {=T}.{=row.constant} },
%   end
% end
            };
        }

        // Phrases are equal if they differ in case, white space and punctuation of ASCII only.
        private sealed class PhraseComparer : IEqualityComparer<string>
        {
            public bool Equals(string left, string right)
            {
                int i = 0;
                int j = 0;
                int character;
                do
                {
                    character = Next(left, ref i);
                    if (character != Next(right, ref j))
                    {
                        return false;
                    }
                }
                while (character >= 0);

                return true;
            }

            public int GetHashCode(string phrase)
            {
                unchecked
                {
                    int hash = 0;
                    int i = 0;
                    for (int character = Next(phrase, ref i); character >= 0; character = Next(phrase, ref i))
                    {
                        hash = (hash * 31) + character;
                    }

                    return hash;
                }
            }

            // The next character that makes a difference, letters small; -1 at the end.
            private static int Next(string phrase, ref int index)
            {
                while (index < phrase.Length)
                {
                    char c = phrase[index++];
                    if (c >= 'A' && c <= 'Z')
                    {
                        return c - 'A' + 'a';
                    }

                    bool isDropped = (c >= '\t' && c <= '\r') || (c >= ' ' && c <= '/') || (c >= ':' && c <= '@')
                        || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
                    if (!isDropped)
                    {
                        return c;
                    }
                }

                return -1;
            }
        }
