"""The textual form of values by its parts, as the `form` of a JSON document lists them.

This module knows no language, and nothing of the program.
"""
PACKED = 64
DIGITS = "0123456789abcdef"


def has_sign(form):
    """Only a form without a width writes negative values, always in decimal."""
    return len(form) == 1 and form[0]["radix"] != PACKED and "limit" not in form[0]


def digits_of(number, part):
    """NUMBER as the digits of a part; None if no digits of the part are that number."""
    digits = ""
    while number or len(digits) < part["least"]:
        number, digit = divmod(number, part["radix"])
        character = chr(ord("0") + digit) if part["radix"] == PACKED else DIGITS[digit]
        if not (character.isascii() and (character.isdigit() or character.isalpha())) or \
                (part["radix"] == PACKED and character.islower()):
            return None
        digits = character + digits
    return digits if len(digits) <= part["most"] else None


def text_of(form, value):
    """The text of a value; None if the form cannot spell it."""
    if has_sign(form) and value < 0:
        return str(value)
    if value < 0 or all("limit" in part and value // part["weight"] >= part["limit"] for part in form):
        return None
    text = ""
    for part in form:
        number = value // part["weight"]
        digits = digits_of(number % part["limit"] if "limit" in part else number, part)
        if digits is None:
            return None
        text += part.get("before", "") + digits
    return text


def value_of(form, text):
    """The value with exactly this text, letters of a hexadecimal form in either case; None without one."""
    if has_sign(form) and text.startswith("-"):
        return -int(text[1:]) if text[1:].isascii() and text[1:].isdigit() and text[1] != "0" else None
    value, rest = 0, text
    for part in form:
        before = part.get("before", "")
        if rest[:len(before)].lower() != before:
            return None
        rest = rest[len(before):]
        count = 0
        number = 0
        while count < part["most"] and count < len(rest):
            digit = digit_of(rest[count], part["radix"])
            if digit is None:
                break
            number, count = number * part["radix"] + digit, count + 1
        if count < part["least"] or (count > part["least"] and rest[0] == "0") or number >= part.get("limit", number + 1):
            return None
        value, rest = value + number * part["weight"], rest[count:]
    return value if not rest else None


def digit_of(character, radix):
    if not character.isascii():
        return None
    if radix == PACKED:
        return ord(character) - ord("0") if character.isdigit() or character.isupper() else None
    digit = DIGITS.find(character.lower())
    return digit if 0 <= digit < radix else None
