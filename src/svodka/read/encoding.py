"""Turns bytes into text: what the bytes prove first, then a guess by how often each Cyrillic letter occurs."""

from __future__ import annotations

import codecs
import math
from dataclasses import dataclass

from svodka.read.cleaning import clean_text

#: Marks at the start of a file that say its encoding; UTF-32 before UTF-16, whose mark its own begins with.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Candidates for a guess. koi8-u reads all Russian koi8-r; cp1125 is cp866 with the Ukrainian letters. mac-cyrillic is
#: left out: nobody writes it any more, and with it 12 of 100 texts of twenty letters in cp1251 are read wrong.
_SINGLE_BYTE = ("cp1251", "koi8-u", "cp866", "cp1125", "iso8859-5", "cp1252")
#: How many of 1,000 Cyrillic letters are this one: counted in 188 Russian and Ukrainian news articles.
_PER_MILLE = {
    "о": 104.2, "а": 83.0, "и": 75.3, "е": 73.8, "н": 67.8, "т": 59.3, "р": 56.1, "с": 55.1, "в": 49.9, "л": 39.3,
    "к": 35.2, "п": 31.9, "д": 31.9, "м": 29.5, "у": 26.6, "я": 18.6, "з": 18.0, "г": 16.6, "б": 15.8, "і": 14.0,
    "ь": 12.8, "ы": 12.2, "й": 11.8, "ч": 11.4, "ж": 8.4, "х": 7.8, "ц": 6.8, "ш": 6.2, "ю": 5.8, "щ": 4.1, "ф": 3.5,
    "э": 2.5, "ї": 2.2, "є": 1.6, "ъ": 0.4, "ё": 0.3, "ґ": 0.1,
}
_LETTERS = {letter: math.log(share / 1000) for letter, share in _PER_MILLE.items()}
_MARKS_OF_TEXT = frozenset("«»„“”’‘–—…№•€§°©·\u00a0\u2011")
#: Log-probabilities of what is no lower-case Cyrillic letter, set so that "caf\xe9" reads café and not cafй.
_CAPITAL, _MARK, _LATIN, _ODD = -2.0, -4.0, -4.5, -12.0
#: Below this mean the best guess is no text: news texts score -3.1 +- 0.3, random bytes about -10.
_NO_TEXT = -7.0
#: Bytes that a guess looks at, around the first one that is not ASCII.
_SAMPLE = 8192
#: Share of control bytes that no text has; whole UTF-8 proves by itself that it is text, so it may have more.
_CONTROL_SHARE, _CONTROL_SHARE_UTF8 = 0.02, 0.1
#: Share of broken sequences up to which text is still UTF-8: a file cut in the middle of a letter has one.
_BROKEN_SHARE = 0.01
_CONTROLS = bytes({*range(32), 127} - {9, 10, 12, 13, 26, 27})


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text and how it came out of the bytes."""

    #: The text, safe to store, every offset as in the file.
    text: str
    #: The encoding's name.
    encoding: str
    #: What is doubtful about it, in words; empty if nothing is.
    doubt: str = ""


def decode(raw: bytes, declared: str = "") -> Decoded | None:
    """Read bytes as text; None if they are none. `declared` is what a page says of itself: it is believed if it fits.

    >>> decode("Мэр".encode("utf-16")).text
    'Мэр'
    >>> decode("Решения нет, заявил мэр".encode("koi8-r"))
    Decoded(text='Решения нет, заявил мэр', encoding='koi8-u', doubt='the encoding was guessed: koi8-u')
    >>> decode(bytes(range(256))) is None
    True
    """
    found = _decode_marked(raw) or _decode_utf16(raw) or _decode_utf8(raw)
    if found:
        return None if _is_binary(found.text) else found
    if _control_share(raw) > _CONTROL_SHARE:
        return None
    return _decode_declared(raw, declared) or _decode_broken_utf8(raw) or _guess(raw)


def _decode_marked(raw: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if raw.startswith(mark) and _fits_mark(raw[len(mark) :], encoding):
            text = raw[len(mark) :].decode(encoding, "replace")
            return Decoded(text=clean_text(text), encoding=encoding, doubt=_count_broken(text))
    return None


def _fits_mark(rest: bytes, encoding: str) -> bool:
    """Tell a mark from the start of a word: "яют" in cp1251 begins with the bytes of UTF-16's mark."""
    return not rest or encoding == "utf-8" or _share(rest[:_SAMPLE], b"\0\4") > 0.2


def _decode_utf16(raw: bytes) -> Decoded | None:
    """Read UTF-16 that does not say so: every other byte is 00 (Latin) or 04 (Cyrillic)."""
    sample = raw[: 2 * _SAMPLE]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high, low = sample[first::2], sample[1 - first :: 2]
        if len(high) > 3 and _share(high, b"\0\4") > 0.8 and _share(low, b"\0\4") < 0.2:
            text = raw.decode(encoding, "replace")
            return Decoded(text=clean_text(text), encoding=encoding, doubt=f"the encoding was guessed: {encoding}")
    return None


def _decode_utf8(raw: bytes) -> Decoded | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _control_share(raw) > _CONTROL_SHARE_UTF8 else Decoded(text=clean_text(text), encoding="utf-8")


def _decode_broken_utf8(raw: bytes) -> Decoded | None:
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for char in text[: 4 * _SAMPLE] if char > "\x7f" and char != "\ufffd")
    if broken > max(1, _BROKEN_SHARE * len(text)) or whole <= broken:
        return None
    return Decoded(text=clean_text(text), encoding="utf-8", doubt=_count_broken(text))


def _decode_declared(raw: bytes, declared: str) -> Decoded | None:
    try:
        return Decoded(text=clean_text(raw.decode(declared)), encoding=declared) if declared else None
    except (LookupError, ValueError, TypeError, AssertionError):  # a page may call its encoding anything: "rot13"
        return None


def _guess(raw: bytes) -> Decoded | None:
    start = max(0, next((at for at, byte in enumerate(raw) if byte > 127), 0) - 100)
    sample = raw[start : start + _SAMPLE]
    scores = {encoding: _score(sample.decode(encoding, "replace")) for encoding in _SINGLE_BYTE}
    best = max(scores, key=lambda encoding: scores[encoding])
    if scores[best] < _NO_TEXT:
        return None
    text = clean_text(raw.decode(best, "replace"))
    return Decoded(text=text, encoding=best, doubt=f"the encoding was guessed: {best}")


def _score(text: str) -> float:
    """Give the mean log-probability of the characters that are not ASCII."""
    padded = f" {text} "
    places = (at for at in range(1, len(padded) - 1) if padded[at] > "\x7f")
    rated = [_rate(padded[at - 1], padded[at], padded[at + 1]) for at in places]
    return sum(rated) / len(rated) if rated else 0.0


def _rate(before: str, char: str, after: str) -> float:
    beside_latin = _is_ascii_letter(before) or _is_ascii_letter(after)
    letter = _LETTERS.get(char.lower())
    if letter is None:
        return _MARK if char in _MARKS_OF_TEXT else _LATIN if char.isalpha() and beside_latin else _ODD
    if beside_latin or (char.isupper() and before.islower()):  # "cafй", "пЕСКОВ"
        return _ODD
    return letter + _CAPITAL if char.isupper() else letter


def _is_ascii_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _is_binary(text: str) -> bool:
    """Tell whether what UTF-8 or UTF-16 gave is mostly no characters at all."""
    sample = text[:_SAMPLE]
    return sample.count("\ufffd") > 0.1 * len(sample) + 1


def _count_broken(text: str) -> str:
    broken = text.count("\ufffd")
    return f"{broken} broken characters stand as \ufffd" if broken else ""


def _share(raw: bytes, wanted: bytes) -> float:
    return sum(raw.count(byte) for byte in wanted) / len(raw) if raw else 0.0


def _control_share(raw: bytes) -> float:
    return _share(raw[: 8 * _SAMPLE], _CONTROLS)
