% include "names.tpl"
package {=raw(package)};

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.{=spec.is_wide and "OptionalLong" or "OptionalInt"};

/** Answers the questions of the conformance runner, one a line. */
final class Probe {
  private static final StringBuilder OUT = new StringBuilder();

  private static void line(String label, Object answer) {
    OUT.append(label).append(' ').append(answer).append('\n');
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }

  /** The text of these bytes; null if they are none. */
  private static String fromHex(String digits) {
    byte[] bytes = new byte[digits.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : null;
  }

  private static String toHex(String text) {
    StringBuilder digits = new StringBuilder();
    for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
      digits.append(String.format("%02x", part));
    }
    return digits.length() > 0 ? digits.toString() : "-";
  }

  private static {=int} number(String digits) {
    return {=int == "long" and "Long.parseLong" or "Integer.parseInt"}(digits);
  }

  private static void value({=int} code) {
    Optional<{=T}> listed = {=T}.fromCode(code);
    check(listed.isPresent() == {=T}.isListed(code), "isListed");
    line("value", code);
    line("listed", yesNo(listed.isPresent()));
    line("name", listed.map({=T}::{=option.constants == "{NAME}" and "name" or "codeName"}).orElse("-"));
    line("phrase", listed.map({=T}::phrase).orElse("-"));
    line("state", {=T}.stateOf(code).map({=T}.State::text).orElse("-"));
% if spec.has_classes then
    line("class", {=T}.codeClassOf(code).map({=T}.CodeClass::text).orElse("-"));
% end
% for class in classes() do
    line("is {=class.id}", yesNo({=T}.{=class_test[class.id]}(code)));
% end
% if spec.has_fallback then
%   if spec.fallback_code then
    line("fallback", {=T}.fallbackOf(code).code());
%   else
    line("fallback", {=T}.fallbackOf(code).map({=T}::code).orElse({=int == "long" and "0L" or "0"}));
%   end
% end
% for trait in traits() do
%   local get = getter_of[trait.name] .. "(code)"
%   if trait.kind == "flag" then
    line("trait {=trait.name}", yesNo({=T}.{=raw(get)}));
%   elseif trait.kind == "choice" then
    line("trait {=trait.name}", {=T}.{=raw(get)}.map({=T}.{=trait_type[trait.name]}::text).orElse("-"));
%   elseif trait.kind == "number" then
    line("trait {=trait.name}", {=T}.{=raw(get)}.isPresent() ? {=T}.{=raw(get)}.getAsLong() : "-");
%   elseif trait.kind == "code_of" then
    line("trait {=trait.name}", {=T}.{=raw(get)}.isPresent() ? {=T}.{=raw(get)}.getAsInt() : "-");
%   elseif trait.kind == "text" then
    line("trait {=trait.name}", {=T}.{=raw(get)}.orElse("-"));
%   else
%     local type = #trait.fields > 0 and T .. "." .. trait_type[trait.name] or "String"
    List<{=type}> {=trait.name}Items = {=T}.{=raw(get)};
    for ({=type} item : {=trait.name}Items) {
      StringBuilder text = new StringBuilder({=raw(#trait.fields > 0 and "item.name()" or "item")});
%     for field in each(trait.fields) do
      item.{=identifier("field", field.name)}()
          .ifPresent(said -> text.append("|{=field.name}=").append(said{=#field.choices > 0 and ".text()"}));
%     end
      line("trait {=trait.name}", text);
    }
    if ({=trait.name}Items.isEmpty()) {
      line("trait {=trait.name}", "-");
    }
%   end
% end
    listed.ifPresent(Probe::constant);
  }

  /** A constant must say what the methods for numbers say. */
  private static void constant({=T} it) {
    check({=T}.stateOf(it.code()).get() == it.state() && it.text().equals({=T}.textOf(it.code())), "state, text");
    check({=T}.valueOf(it.code()) == it && {=T}.valueOf(it.name()) == it, "valueOf");
    boolean isWord = it.phrase().matches(".*[A-Za-z0-9].*");
    check({=T}.fromPhrase(it.phrase()).isPresent() || !isWord, "fromPhrase");
% if spec.has_summaries then
    check(!it.summary().isPresent() || !it.summary().get().isEmpty(), "summary");
% end
% if spec.has_references then
    check(!it.reference().isPresent() || !it.reference().get().isEmpty(), "reference");
% end
% if spec.has_classes then
    check(it.codeClass().equals({=T}.codeClassOf(it.code())), "codeClass");
% end
% for class in classes() do
    check(it.{=class_test[class.id]}() == {=T}.{=class_test[class.id]}(it.code()), "{=class.id}");
% end
% for trait in traits() do
%   if trait.kind == "flag" then
    check(it.{=getter[trait.name]}() == {=T}.{=getter_of[trait.name]}(it.code()), "{=trait.name}");
%   else
    check(it.{=getter[trait.name]}().equals({=T}.{=getter_of[trait.name]}(it.code())), "{=trait.name}");
%   end
% end
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  public static void main(String[] arguments) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String question = in.readLine(); question != null; question = in.readLine()) {
      String[] words = question.split(" ", 2);
      if (words[0].equals("count")) {
        line("count", {=T}.values().length);
        for ({=T} code : {=T}.values()) {
          line("at", code.code());
        }
      } else if (words[0].equals("value")) {
        value(number(words[1]));
      } else if (words[0].equals("text")) {
        line(question, toHex({=T}.textOf(number(words[1]))));
      } else if (words[0].equals("parse")) {
        {=spec.is_wide and "OptionalLong" or "OptionalInt"} found = {=T}.fromText(fromHex(words[1]));
        line(question, found.isPresent() ? found.getAs{=spec.is_wide and "Long" or "Int"}() : "-");
      } else {
        String text = fromHex(words[1]);
        Optional<{=T}> found = Optional.empty();
        if (text != null) {
          found = words[0].equals("name") ? {=T}.fromName(text) : {=T}.fromPhrase(text);
        }
        line(question, found.isPresent() ? "" + found.get().code() : "-");
      }
    }
    try (PrintStream out = new PrintStream(System.out, false, "UTF-8")) {
      out.print(OUT);
    }
  }
}
