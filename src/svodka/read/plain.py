"""Reads a plain text file: its text unchanged, its first line taken for a title if it looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.read.article import Draft, finish
from svodka.read.encoding import decode
from svodka.read.limits import SINGLE_FILE, TITLE
from svodka.read.refusal import Refusal
from svodka.read.source import Source
from svodka.records import Document, Issue, IssueCode

#: The first line that is not blank, and the first character of the next one.
_FIRST_LINES = re.compile(r"\s*([^\r\n]+?)[ \t]*(?:\r\n?|\n)\s*(\S)")
#: Stars and hashes around a headline of a Telegram post: «**Стрельба у посольства**».
_DECORATION = "*_#` \t"


def read_text(source: Source) -> Iterator[Document | Issue]:
    """Give the one article of a text file, with an issue before it if its encoding is doubtful."""
    decoded = decode(source.read_whole(SINGLE_FILE))
    if decoded is None:
        raise Refusal(IssueCode.BINARY, "these bytes are no text in any encoding svodka knows")
    if decoded.doubt and decoded.text.strip():
        yield Issue(code=IssueCode.ENCODING, message=decoded.doubt, document=source.name, fatal=False)
    yield from finish(Draft(name=source.stem, text=decoded.text, title=find_title(decoded.text)), source)


def find_title(text: str) -> str:
    r"""Give the first line if it looks like a headline: short, no full stop, and a new sentence begins after it.

    >>> find_title("Мэр ответил на критику\n\nРешения нет, заявил мэр.")
    'Мэр ответил на критику'
    >>> find_title("Разговор состоялся, сообщает Кремль.\n\nЛидеры обсудили Сирию."), find_title("Мэр молчит")
    ('', '')
    """
    found = _FIRST_LINES.match(text[: 4 * TITLE])
    if not found:
        return ""
    line, after = found[1].strip(_DECORATION), found[2]
    # a text broken into lines of 80 characters goes on in lower case
    if not line or len(line) > TITLE or after.islower():
        return ""
    return "" if line.rstrip("»”\")")[-1:] in (".", "…", ":", ";", ",", "") else line
