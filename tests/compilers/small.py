"""Runs all functions on a machine whose int has 16 bits, in a simulator, and compares a sum of what they return with
that of this machine.

The program fits 16 KiB of memory, where that machine keeps its strings, so the spec is generated with texts=no.
"""
import re
import tempfile
from pathlib import Path

import forms
import suite

COMMANDS = ["avr-gcc", "-mmcu=atmega1284p", "-std=c99", "-Os", "-Wall", "-Wextra", "-Werror"]
SIMULATOR = ["simavr", "-m", "atmega1284p", "-f", "20000000"]

BEGIN = '''#include "http_status.h"
#include <stdint.h>
#include <string.h>
#ifdef __AVR__
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
static void put(char c) { UDR0 = (uint8_t)c; }
static void stop(void) { cli(); sleep_enable(); sleep_cpu(); }
#else
#include <stdio.h>
static void put(char c) { putchar(c); }
static void stop(void) {}
#endif
static uint32_t sum = 2166136261u;
static void add(int32_t number) { sum = (sum ^ (uint32_t)number) * 16777619u; }
static void add_text(const char *text) { while (*text) add(*text++); add(-1); }
static void put_sum(void) { for (int i = 28; i >= 0; i -= 4) put("0123456789abcdef"[sum >> i & 15]); put('\\n'); }
static void ask(int code)
{
    char text[HTTP_STATUS_TEXT_SIZE];
    int found = 0;
'''
END = '''    add((int32_t)http_status_text(code, text, sizeof text));
    add_text(text);
    add(http_status_from_text(text, strlen(text), &found));
    add(found);
    add(http_status_from_name(http_status_name(code), strlen(http_status_name(code)), &found));
    add(found);
    add(http_status_from_phrase(http_status_phrase(code), strlen(http_status_phrase(code)), &found));
    add(found);
}
int main(void)
{
    for (int code = 90; code < 620; code++)
        ask(code);
    for (size_t i = 0; i < sizeof (int) * 8 && i < 15; i++) {
        ask(1 << i);
        ask(-1 << i);
    }
    ask(-32767 - 1);
    ask(32767);
    for (size_t i = 0; i <= http_status_count(); i++)
        add(http_status_at(i));
    put_sum();
    stop();
    return 0;
}
'''


def driver(header):
    """A program that prints a sum of what all functions return."""
    lines = []
    for kind, name, parameters in forms.declared(header, "http_status"):
        for index in (0, 1, 5) if parameters == "int code, size_t index" else [None] if parameters == "int code" else []:
            call = f"http_status_{name}(code{'' if index is None else f', {index}'})"
            lines.append(f"    add_text({call});\n" if "char" in kind else f"    add((int32_t){call});\n")
    return BEGIN + "".join(lines) + END


def check(program, lookup):
    with tempfile.TemporaryDirectory() as folder:
        suite.output_of([program, "generate", "http", "-t", "c", "-o", folder, "-D", "texts=no", "-D", f"lookup={lookup}"])
        Path(folder, "sum.c").write_text(driver(Path(folder, "http_status.h").read_text(encoding="utf-8")), encoding="ascii")
        suite.output_of(["gcc", "-std=c99", "-o", "host", "sum.c", "http_status.c"], folder)
        suite.output_of([*COMMANDS, "-o", "small.elf", "sum.c", "http_status.c"], folder)
        expected = suite.output_of(["./host"], folder).strip()
        output = suite.run([*SIMULATOR, "small.elf"], folder, 60)
        found = re.search(r"[0-9a-f]{8}", output.stdout + output.stderr)
    return "" if found and found[0] == expected else f"the sum is not {expected}:\n{output.stdout}{output.stderr}"


def test(tally, program):
    for lookup in ("switch", "table"):
        tally.test(f"an int of 16 bits, lookup={lookup}", check, program, lookup, needs=["gcc", "avr-gcc", "simavr"])
