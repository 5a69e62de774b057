"""Reads JSON lines, one article a line: each is handled, deliberately ignored or named in an issue by its number."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from svodka.languages import CODES
from svodka.read.article import Draft, finish
from svodka.read.cleaning import clean_line, clean_text
from svodka.read.encoding import decode
from svodka.read.limits import CHUNK, LINE, MIB
from svodka.read.refusal import Refusal
from svodka.read.source import Source, buffer_chunks
from svodka.records import Document, Issue, IssueCode

#: Fields that are read; all others are deliberately ignored. `date` stands in for `published`.
_FIELDS = ("id", "url", "outlet", "title", "published", "date", "lang")
_MARK = b"\xef\xbb\xbf"


def looks_like_lines(head: bytes) -> bool:
    r"""Tell whether the first line is a JSON object, or the start of one longer than the head.

    >>> looks_like_lines('{"id": "1", "text": "Мэр"}\n'.encode()), looks_like_lines(b'{\n "id": 1}')
    (True, False)
    """
    line, ended, _ = head.removeprefix(_MARK).lstrip().partition(b"\n")
    if not line.startswith(b"{"):
        return False
    return isinstance(_parse(line.decode("utf-8", "replace")), dict) or (not ended and b'":' in line)


def read_lines(source: Source) -> Iterator[Document | Issue]:
    """Give the article of each line; a broken line costs only itself."""
    empty = True
    for number, line in _as_utf8(source).read_lines(LINE):
        place = f"line {number}"
        try:
            raw = _check_size(line, place)
            if not raw.strip():
                continue  # blanks are no record either
            empty = False
            yield from _read_line(raw, place, source)
        except Refusal as refusal:
            empty = False
            yield Issue(code=refusal.code, message=refusal.message, document=source.name, place=refusal.place or place)
    if empty:
        raise Refusal(IssueCode.EMPTY, "there is no line in it")


def _as_utf8(source: Source) -> Source:
    """Turn a file in UTF-16, as PowerShell writes it, into UTF-8; bytes of any other file stay as they are."""
    head = source.head
    decoded = decode(head[: len(head) // 2 * 2]) if b"\0" in head[:4] else None
    if decoded is None or not decoded.encoding.startswith("utf-16"):
        return source
    chunks = iter(partial(source.stream.read, CHUNK), b"")
    pieces = (piece.encode("utf-8", "replace") for piece in codecs.iterdecode(chunks, decoded.encoding, "replace"))
    return replace(source, stream=buffer_chunks(pieces))


def _check_size(line: bytes | None, place: str) -> bytes:
    if line is None:
        raise Refusal(IssueCode.TOO_LARGE, f"the line is longer than {LINE // MIB} MB", place)
    return line.removeprefix(_MARK)


def _read_line(raw: bytes, place: str, source: Source) -> Iterator[Document | Issue]:
    decoded = decode(raw)
    record = _parse(decoded.text) if decoded else None
    if not isinstance(record, dict) or decoded is None:
        raise Refusal(IssueCode.BROKEN_LINE, "the line is no JSON object", place)
    text = _require_text(record, place)
    fields: dict[str, str] = {}
    doubts = [(IssueCode.ENCODING, decoded.doubt, "")] if decoded.doubt else []
    for field in _FIELDS:
        fields[field], doubt = _read_field(record, field)
        doubts += [(*doubt, field)] if doubt else []
    for code, message, field in doubts:
        where = f"{place}, {field}" if field else place
        yield Issue(code=code, message=message, document=source.name, place=where, fatal=False)
    yield from finish(_draft(text, fields, place, source), source)


def _draft(text: str, fields: dict[str, str], place: str, source: Source) -> Draft:
    return Draft(
        name=fields["id"] or f"{source.stem}:{place.removeprefix('line ')}", text=clean_text(text),
        title=fields["title"], outlet=fields["outlet"], url=fields["url"],
        published=fields["published"] or fields["date"], lang=fields["lang"], place=place,
    )


def _parse(line: str) -> object:
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError):  # no JSON; 100,000 brackets
        return None
    return found


def _require_text(record: dict[str, object], place: str) -> str:
    text = record.get("text")
    if text is None:
        raise Refusal(IssueCode.MISSING_FIELD, "the field 'text' is missing", place)
    if not isinstance(text, str):
        raise Refusal(IssueCode.BAD_FIELD, f"the field 'text' is no text but {_kind(text)}", f"{place}, text")
    return text


def _read_field(record: dict[str, object], field: str) -> tuple[str, tuple[IssueCode, str] | None]:
    """Give a field's value, and what is wrong with it; null and an absent optional field are nothing wrong."""
    value = record.get(field)
    if field == "id" and (value is None or value == ""):
        return "", (IssueCode.MISSING_FIELD, "the field 'id' is missing; the article is named by its line")
    if value is None:
        return "", None
    if not isinstance(value, str):
        kept = str(value) if field == "id" and type(value) is int and abs(value) < 10**20 else ""
        used = "its digits are used" if kept else "it is left out"
        return kept, (IssueCode.BAD_FIELD, f"the field {field!r} is no text but {_kind(value)}; {used}")
    if field == "lang" and value not in CODES:
        told = f"svodka does not read {clean_line(value, 20)!r}; the language is told from the text"
        return "", (IssueCode.LANGUAGE, told)
    return value, None


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), "something else")
