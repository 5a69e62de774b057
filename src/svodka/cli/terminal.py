"""What goes to the terminal: never a control character out of a document or a file name."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Mapping

import click

#: Control characters (a terminal obeys ESC, BEL, CR and the C1 range), marks that turn the direction of writing
#: and so can show a name backwards, line separators, and halves of surrogate pairs (from a broken file name).
_UNSAFE = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_UNSAFE_IN_LINE = re.compile(f"[\t\n{_UNSAFE}]")
_UNSAFE_IN_TEXT = re.compile(f"[{_UNSAFE}]")
#: Rows wider than this are hard to read however wide the terminal is.
_WIDEST = 110


def one_line(text: str) -> str:
    r"""Show a title, a name or a message on one line, its control characters as escapes.

    >>> print(one_line("Берег\x1b[31m"))
    Берег\x1b[31m
    """
    return _UNSAFE_IN_LINE.sub(lambda found: _escape(found[0]), text)


def many_lines(text: str) -> str:
    r"""Show a text of several lines, its control characters as escapes.

    >>> print(many_lines("Берег\r\nСводка\x07"))
    Берег
    Сводка\x07
    """
    return _UNSAFE_IN_TEXT.sub(lambda found: _escape(found[0]), text.replace("\r\n", "\n"))


def json_line(record: Mapping[str, object]) -> str:
    r"""Write a record as one line of JSON that is safe to show: what is unsafe stands as \u escapes.

    >>> print(json_line({"title": "Берег\x9b"}))
    {"title": "Берег\u009b"}
    """
    # json.dumps writes no bare control character but DEL and C1, so what the pattern finds stands inside strings
    return _UNSAFE_IN_LINE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False))


def tell(message: str) -> None:
    """Say something about the work on stderr, where it does not mix with the results."""
    click.echo(one_line(message), err=True)


def show_json(record: Mapping[str, object]) -> None:
    """Print one JSON line and send it off, so that a reader at the other end of a pipe gets it at once."""
    click.echo(json_line(record))


def colours() -> bool:
    """Tell whether the output goes to a terminal that may be coloured (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """Give the width to write in."""
    return min(shutil.get_terminal_size((80, 24)).columns, _WIDEST)


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
