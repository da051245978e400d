% include "common/texts_by_code.tpl"
        /// <summary>
        /// The listed codes, in order.
        /// </summary>
        public static IReadOnlyList<{=T}> All { get; } = Array.AsReadOnly(new {=T}[]
        {
% for code in codes() do
            {=T}.{=code.constant},
% end
        });

        /// <summary>
        /// Finds the value with this textual form, listed or not; false if there is none.
        /// </summary>
        /// <param name="text">Any text, or null.</param>
        /// <param name="code">The value; zero if there is none.</param>
        public static bool TryParse(string{=raw(maybe)} text, out {=T} code)
        {
            code = default({=T});
% if spec.display == "decimal" or form_has_sign and not is_uint then
            {=int} number;
            if ({=raw(spec.display == "decimal" and "" or "text != null && text.StartsWith(\"-\", StringComparison.Ordinal) && ")}{=int}.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
                && number.ToString(CultureInfo.InvariantCulture) == text)
            {
                code = ({=T})number;
                return true;
            }

% end
% if spec.display == "decimal" then
            return false;
% else
            if (text == null)
            {
                return false;
            }

            Reader reader = new Reader(text);
%   for part, at in each(spec.form) do
%     local limit = part.limit and part.limit .. "L" or is_uint and "1L << 32" or int == "long" and "long.MaxValue" or "1L << 31"
%     local call = 'reader.Part("' .. (part.before or "") .. '", ' .. part.least .. ", " .. part.most .. ", " .. limit .. ")" .. (part.weight > 1 and " * " .. part.weight or "")
            {=at.first and "long value =" or "value +="} {=raw(call)};
%   end
            if (!reader.IsAtEnd)
            {
                return false;
            }

            code = ({=T})value;
            return true;
% end
        }

        /// <summary>
        /// Finds the code with exactly this name in capitals, or with an alias of this name; false if there is none.
        /// </summary>
        /// <param name="name">Any text, or null.</param>
        /// <param name="code">The code; zero if there is none.</param>
        public static bool TryParseName(string{=raw(maybe)} name, out {=T} code)
        {
            switch (name)
            {
% for row in each(texts_by_code("NAME", names())) do
%   for text in each(row.texts) do
                case "{=text}":
%   end
                    code = {=T}.{=row.code.constant};
                    return true;
% end
                default:
                    code = default({=T});
                    return false;
            }
        }

        /// <summary>
        /// Finds the code with this phrase, or with an older phrase, or one that well-known software uses. The case of
        /// ASCII letters, ASCII white space and ASCII punctuation are ignored. False if there is none.
        /// </summary>
        /// <param name="phrase">Any text, or null.</param>
        /// <param name="code">The code; zero if there is none.</param>
        public static bool TryParsePhrase(string{=raw(maybe)} phrase, out {=T} code)
        {
            if (phrase == null)
            {
                code = default({=T});
                return false;
            }

            return Phrases.Codes.TryGetValue(phrase, out code);
        }

        // Initialized on first use.
        private static class Phrases
        {
            internal static readonly Dictionary<string, {=T}> Codes = new Dictionary<string, {=T}>(new PhraseComparer())
            {
% for row in each(texts_by_code("phrase", phrases())) do
%   for text in each(row.texts) do
                { "{=text}", {=T}.{=row.code.constant} },
%   end
% end
            };
        }

        // Phrases are equal if they differ only in the case of letters, white space and punctuation of ASCII.
        private sealed class PhraseComparer : IEqualityComparer<string>
        {
            public bool Equals(string{=raw(maybe)} left, string{=raw(maybe)} right)
            {
                int i = 0;
                int j = 0;
                int character;
                do
                {
                    character = Next(left{=raw(maybe == "?" and "!" or "")}, ref i);
                    if (character != Next(right{=raw(maybe == "?" and "!" or "")}, ref j))
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

            // The next character that is compared, in lower case; -1 at the end.
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
% if spec.display ~= "decimal" then

        // Reads the parts of a textual form.
        private sealed class Reader
        {
            private readonly string text;
            private int at;
            private bool isValid = true;

            public Reader(string text)
            {
                this.text = text;
            }

            public bool IsAtEnd
            {
                get { return isValid && at == text.Length; }
            }

            // Reads what is before digits, and the digits; zeros lead only up to the least number.
            public long Part(string before, int least, int most, long limit)
            {
                if (!isValid || text.Length - at < before.Length
                    || string.Compare(text, at, before, 0, before.Length, StringComparison.OrdinalIgnoreCase) != 0)
                {
                    isValid = false;
                    return 0;
                }

                at += before.Length;
                int begin = at;
                long number = 0;
                while (at < text.Length && at - begin < most)
                {
                    int digit = Digit(text[at]);
                    if (digit < 0 || number > (long.MaxValue - digit) / {=form_radix})
                    {
                        break;
                    }

                    number = (number * {=form_radix}) + digit;
                    at++;
                }

                int count = at - begin;
                isValid = count >= least && (count == least || text[begin] != '0') && number < limit;
                return number;
            }

            private static int Digit(char c)
            {
%   if form_radix == 64 then
                return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? c - '0' : -1;
%   elseif form_radix == 16 then
                return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
%   else
                return c >= '0' && c <= '9' ? c - '0' : -1;
%   end
            }
        }
% end
