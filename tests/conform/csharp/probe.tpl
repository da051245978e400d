% include "names.tpl"
% local holder = T
% for item in constants() do holder = is_member(item) and holder or T .. "Aliases" end
#pragma warning disable 612, 618
namespace {=option.namespace}
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.IO;
    using global::System.Text;

    /// <summary>Answers the questions of the conformance runner, one a line.</summary>
    internal static class Probe
    {
        private static readonly StringBuilder Answers = new StringBuilder();

        private static void Line(string label, string answer)
        {
            Answers.Append(label).Append(' ').Append(answer.Length == 0 ? "-" : answer).Append('\n');
        }

        private static string YesNo(bool yes)
        {
            return yes ? "yes" : "no";
        }

        private static string Number(long number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        private static string FromHex(string digits)
        {
            byte[] bytes = new byte[digits.Length / 2];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = Convert.ToByte(digits.Substring(2 * i, 2), 16);
            }

            try
            {
                return new UTF8Encoding(false, true).GetString(bytes);
            }
            catch (ArgumentException)
            {
                return null; // the bytes are no text
            }
        }

        private static string ToHex(string text)
        {
            return BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", string.Empty).ToLowerInvariant();
        }

        private static void Check(bool holds, string what)
        {
            if (!holds)
            {
                throw new InvalidOperationException(what);
            }
        }

        private static void Value({=T} code)
        {
            Line("value", Number(({=int})code));
            Line("listed", YesNo(code.IsListed()));
            Line("name", code.GetName());
            Line("phrase", code.GetPhrase());
            Line("state", code.GetState().HasValue ? code.GetState().Value.GetWord() : "-");
% if spec.has_classes then
            Line("class", code.GetClass().HasValue ? code.GetClass().Value.GetWord() : "-");
% end
% for class in classes() do
            Line("is {=class.id}", YesNo(code.{=class_test[class.id]}()));
% end
% if spec.fallback_code then
            Line("fallback", Number(({=int})code.GetFallback()));
% elseif spec.has_fallback then
            Line("fallback", Number(({=int})code.GetFallback().GetValueOrDefault()));
% end
% for trait in traits() do
%   local label, get = "trait " .. trait.name, "code." .. getter[trait.name] .. "()"
%   if trait.kind == "flag" then
            Line("{=label}", YesNo({=raw(get)}));
%   elseif trait.kind == "choice" then
            Line("{=label}", {=raw(get)}.HasValue ? {=raw(get)}.Value.GetWord() : "-");
%   elseif trait.kind == "text" then
            Line("{=label}", {=raw(get)});
%   elseif trait.kind == "list" then
            foreach ({=trait_type[trait.name]} item in {=raw(get)})
            {
                StringBuilder text = new StringBuilder({=raw(#trait.fields > 0 and "item.Name" or "item")});
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
                if (item.{=property(trait, field)}.HasValue)
                {
                    text.Append("|{=field.name}=").Append(item.{=property(trait, field)}.Value.GetWord());
                }

%       else
                if (item.{=property(trait, field)}.Length > 0)
                {
                    text.Append("|{=field.name}=").Append(item.{=property(trait, field)});
                }

%       end
%     end
                Line("{=label}", text.ToString());
            }

            if ({=raw(get)}.Count == 0)
            {
                Line("{=label}", "-");
            }

%   else
            Line("{=label}", {=raw(get)}.HasValue ? Number({=raw(get)}.Value) : "-");
%   end
% end
            Check(code.GetSummary() != null && code.GetReference() != null, "texts are never null");
        }

        /// <summary>What only the compiler and reflection can tell: aliases, words that are no members, null.</summary>
        private static void Others()
        {
% for item in constants() do
%   if item.is_alias then
            Check({=raw(holder)}.{=item.constant} == {=T}.{=item.canonical.constant}, "alias");
            Check(IsObsolete("{=item.constant}") == {=yesno(item.kind == "was", "true", "false")}, "{=item.constant}");
%   end
% end
% if spec.has_classes then
            Check((({=T}Class)0).GetWord().Length == 0 && (({=T}Class)(-1)).GetTitle().Length == 0, "no class");
% end
% for class in classes() do
            Check({=T}Class.{=identifier("choice", class.id)}.GetTitle() == "{=class.title}", "title");
% end
            {=T} code;
            Check(!{=Ts}.TryParseName(null, out code) && code == default({=T}), "no name");
            Check(!{=Ts}.TryParsePhrase(null, out code) && code == default({=T}), "no phrase");
            Check(!{=Ts}.TryParse(null, out code) && code == default({=T}), "no text");
        }

        private static bool IsObsolete(string member)
        {
            return Attribute.IsDefined(typeof({=raw(holder)}).GetField(member), typeof(ObsoleteAttribute));
        }

        private static bool Fits(string digits)
        {
            long number = long.Parse(digits, CultureInfo.InvariantCulture);
            return (long)({=int})number == number;
        }

        private static {=T} ToCode(string digits)
        {
            return ({=T})long.Parse(digits, CultureInfo.InvariantCulture);
        }

        private static string Answer(bool isKnown, {=T} code)
        {
            return isKnown ? Number(({=int})code) : "-";
        }

        private static void Ask(string question)
        {
            string[] words = question.Split(new[] { ' ' }, 2);
            {=T} code;
            switch (words[0])
            {
                case "count":
                    Line("count", Number({=Ts}.All.Count));
                    foreach ({=T} listed in {=Ts}.All)
                    {
                        Line("at", Number(({=int})listed));
                    }

                    break;
                case "value":
                    if (Fits(words[1]))
                    {
                        Value(ToCode(words[1]));
                    }
                    else
                    {
                        Beyond(long.Parse(words[1], CultureInfo.InvariantCulture));
                    }

                    break;
                case "text":
                    Line(question, ToHex(ToCode(words[1]).GetText()));
                    break;
                case "parse":
                    Line(question, Answer({=Ts}.TryParse(FromHex(words[1]), out code), code));
                    break;
                case "name":
                    Line(question, Answer({=Ts}.TryParseName(FromHex(words[1]), out code), code));
                    break;
                default:
                    Line(question, Answer({=Ts}.TryParsePhrase(FromHex(words[1]), out code), code));
                    break;
            }
        }

        /// <summary>The answers for a value that the type cannot hold.</summary>
        private static void Beyond(long number)
        {
            Line("value", Number(number));
            Line("listed", "no");
            Line("name", "-");
            Line("phrase", "-");
            Line("state", "-");
% if spec.has_classes then
            Line("class", "-");
% end
% for class in classes() do
            Line("is {=class.id}", "no");
% end
% if spec.has_fallback then
            Line("fallback", "{=spec.fallback_code and spec.fallback_code.value or 0}");
% end
% for trait in traits() do
            Line("trait {=trait.name}", "{=trait.kind == "flag" and "no" or "-"}");
% end
        }

        private static void Main()
        {
            Others();
            for (string question = Console.In.ReadLine(); question != null; question = Console.In.ReadLine())
            {
                Ask(question);
            }

            byte[] bytes = new UTF8Encoding(false).GetBytes(Answers.ToString());
            using (Stream output = Console.OpenStandardOutput())
            {
                output.Write(bytes, 0, bytes.Length);
            }
        }
    }
}
