"""Makes any string safe to store and show, without moving a single offset."""

from __future__ import annotations

import re

#: Control characters other than tab and line breaks, and halves of surrogate pairs. Of the C1 range only those that
#: begin a terminal's command: web texts carry 0x92 and 0x97, which were ’ and — once, and a text stays as it was.
_UNSAFE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x90\x98\x9b-\x9f\ud800-\udfff]")
_BLANKS = re.compile(r"\s+")


def _replace(found: re.Match[str]) -> str:
    return "\ufffd" if found[0] >= "\ud800" else " "


def clean_text(text: str) -> str:
    r"""Put a blank for each control character and � for each broken one: one for one, so that offsets stay.

    >>> clean_text("Мэр\x00сказал\x1b[31m: \ud83d нет\r\n")
    'Мэр сказал [31m: � нет\r\n'
    """
    return _UNSAFE.sub(_replace, text)


def clean_line(text: str, limit: int) -> str:
    r"""Make one short line of a field: blanks joined, nothing unsafe, at most `limit` characters.

    >>> clean_line("  Мэр\n ответил\t ", 100)
    'Мэр ответил'
    """
    return _BLANKS.sub(" ", clean_text(text[: 4 * limit])).strip()[:limit].strip()
