% include "names.tpl"
// Answers the questions of tests/conform/README.md with the package.

package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"

	codes "probe/codes"
)

func text(value string) string {
	if value == "" {
		return "-"
	}
	return value
}

func yes(value bool) string {
	if value {
		return "yes"
	}
	return "no"
}

func number[T codes.{=T} | int | int64](value T, given bool) string {
	if !given {
		return "-"
	}
	return strconv.FormatInt(int64(value), 10)
}

func value(out *bufio.Writer, c codes.{=T}) {
	fmt.Fprintf(out, "value %d\n", int64(c))
	fmt.Fprintf(out, "listed %s\n", yes(c.IsListed()))
	fmt.Fprintf(out, "name %s\n", text(c.Name()))
	fmt.Fprintf(out, "phrase %s\n", text(c.Phrase()))
	fmt.Fprintf(out, "state %s\n", text(string(c.State())))
% if spec.has_classes then
	fmt.Fprintf(out, "class %s\n", text(c.Class().String()))
%   for class in classes() do
	fmt.Fprintf(out, "is {=class.id} %s\n", yes(c.{=class_test[class.id]}()))
%   end
% end
% if spec.fallback_code then
	fmt.Fprintf(out, "fallback %d\n", int64(c.Fallback()))
% elseif spec.has_fallback then
	fallback, _ := c.Fallback()
	fmt.Fprintf(out, "fallback %d\n", int64(fallback))
% end
% for trait in traits() do
%   if trait.kind == "flag" then
	fmt.Fprintf(out, "trait {=trait.name} %s\n", yes(c.{=getter[trait.name]}()))
%   elseif trait.kind == "choice" or trait.kind == "text" then
	fmt.Fprintf(out, "trait {=trait.name} %s\n", text(string(c.{=getter[trait.name]}())))
%   elseif trait.kind == "list" then
	for _, item := range c.{=getter[trait.name]}() {
		fmt.Fprintf(out, "trait {=trait.name} %s", {=raw(#trait.fields > 0 and "item.Name" or "item")})
%     for field in each(trait.fields) do
		if item.{=identifier("field", go_name(field.name))} != "" {
			fmt.Fprintf(out, "|{=field.name}=%s", item.{=identifier("field", go_name(field.name))})
		}
%     end
		fmt.Fprintln(out)
	}
	if len(c.{=getter[trait.name]}()) == 0 {
		fmt.Fprintln(out, "trait {=trait.name} -")
	}
%   else
	fmt.Fprintf(out, "trait {=trait.name} %s\n", number(c.{=getter[trait.name]}()))
%   end
% end
}

// beyond answers for a value that the type cannot hold.
func beyond(out *bufio.Writer, n int64) {
	fmt.Fprintf(out, "value %d\nlisted no\nname -\nphrase -\nstate -\n", n)
% if spec.has_classes then
	fmt.Fprintln(out, "class -")
% end
% for class in classes() do
	fmt.Fprintln(out, "is {=class.id} no")
% end
% if spec.fallback_code then
	fmt.Fprintln(out, "fallback {=spec.fallback_code.value}")
% elseif spec.has_fallback then
	fmt.Fprintln(out, "fallback 0")
% end
% for trait in traits() do
	fmt.Fprintln(out, "trait {=trait.name} {=trait.kind == "flag" and "no" or "-"}")
% end
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		word, rest, _ := strings.Cut(in.Text(), " ")
		switch word {
		case "count":
			fmt.Fprintf(out, "count %d\n", len(codes.Codes()))
			for _, code := range codes.Codes() {
				fmt.Fprintf(out, "at %d\n", int64(code))
			}
		case "value":
			n, _ := strconv.ParseInt(rest, 10, 64)
			if int64(codes.{=T}(n)) != n {
				beyond(out, n)
			} else {
				value(out, codes.{=T}(n))
			}
		case "text":
			n, _ := strconv.ParseInt(rest, 10, 64)
			fmt.Fprintf(out, "text %d %s\n", n, text(hex.EncodeToString([]byte(codes.{=T}(n).Text()))))
		case "parse":
			given, _ := hex.DecodeString(rest)
			found, err := codes.Parse(string(given))
			fmt.Fprintf(out, "%s %s %s\n", word, rest, number(found, err == nil))
		default:
			given, _ := hex.DecodeString(rest)
			find := codes.LookupPhrase
			if word == "name" {
				find = codes.LookupName
			}
			fmt.Fprintf(out, "%s %s %s\n", word, rest, number(find(string(given))))
		}
	}
}
