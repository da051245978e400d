"""The textual forms of values, both ways, from the plan in the output of the json target.

It knows no more than that plan: spell() and read() are what the generated functions are compared with.
"""
PACKED = 64  # the radix of a digit that is its character, less `0`


def has_sign(form):
    return "limit" not in form[0]


def digits(part, number):
    """The digits of a part; None if one of them is not a character of texts."""
    if part["radix"] == PACKED:
        c = chr(ord("0") + number)
        return c if c.isascii() and (c.isdigit() or c.isupper()) else None
    return format(number, "x" if part["radix"] == 16 else "d").rjust(part["least"], "0")


def spell(form, value):
    """The text of a value, or "" if it has none."""
    if has_sign(form) and value < 0:
        return str(value)
    found, rest = [], value
    for part in sorted(form, key=lambda part: -part["weight"]):
        number, rest = divmod(rest, part["weight"])
        text = digits(part, number) if number >= 0 and number < part.get("limit", number + 1) else None
        if text is None:
            return ""
        found.append((form.index(part), part.get("before", "") + text))
    return "".join(text for _, text in sorted(found))


def characters(part):
    if part["radix"] == PACKED:
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "0123456789abcdefABCDEF" if part["radix"] == 16 else "0123456789"


def read(form, text, least, most):
    """The value of a text, or None; values are from LEAST to MOST."""
    if has_sign(form) and text[:1] == "-":
        value = int(text) if text[1:].isascii() and text[1:].isdigit() and text[1] != "0" else None
        return value if value is not None and value >= least else None
    value = 0
    for part in form:
        before = part.get("before", "")
        if text[:len(before)].lower() != before:
            return None
        text = text[len(before):]
        count = 0
        while count < min(len(text), part["most"]) and text[count] in characters(part):
            count += 1
        word, text = text[:count], text[count:]
        if count < part["least"] or (count > part["least"] and word[0] == "0"):
            return None
        number = ord(word) - ord("0") if part["radix"] == PACKED else int(word, part["radix"])
        if number >= part.get("limit", number + 1):
            return None
        value += number * part["weight"]
    return value if not text and value <= most else None


def near(text):
    """TEXT, and others that differ a little."""
    found = {text, text.upper(), text.lower(), text[1:], text[:-1], "0" + text, "-" + text, "-0" + text, "+" + text,
             text + " ", " " + text, text + "0", text + "\0", text + text, text.replace(".", ".0"), text.replace(".", "")}
    for i in range(len(text)):
        found |= {text[:i] + c + text[i + 1:] for c in "09afAFGgZz/:@[`{.x- \0"}
    return found


def samples(form, values, least, most):
    """Values and texts to ask for, each with the right answer."""
    values = {value for value in values if least <= value <= most}
    limit = sum((part["limit"] - 1) * part["weight"] for part in form) if not has_sign(form) else 0
    values |= {v for near in (0, 9, 99, 999, 255, limit, least, most) for v in range(near - 2, near + 3) if least <= v <= most}
    spelled = {value: spell(form, value) for value in sorted(values)}
    texts = {"", "-", "0", "00", "x", "0x", "0x0", "-0", "9" * 30, "0x" + "f" * 16, "0x" + "f" * 30, ".", "...", "2147483648",
             "-2147483648", "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808",
             "-9223372036854775808", "-9223372036854775809", "0x80000000", "0x100000000", "0x8000000000000000"}
    for text in list(spelled.values())[::max(1, len(spelled) // 150)] + [spelled[v] for v in spelled if v in (least, most, limit)]:
        texts |= near(text)
    return spelled, {text: read(form, text, least, most) for text in sorted(texts)}
