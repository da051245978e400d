% include "common/texts_by_code.tpl"

        /// <summary>
        /// Finds the code with a name in capitals, exactly; older names count. False if there is none.
        /// </summary>
        /// <param name="name">Any text, or null.</param>
        /// <param name="code">The code; zero if there is none.</param>
        public static bool TryFromName(string name, out {=T} code)
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
% for row in each(texts_by_code("phrase", phrases())) do
%   for text in each(row.texts) do
                { "{=text}", {=T}.{=row.code.constant} },
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
