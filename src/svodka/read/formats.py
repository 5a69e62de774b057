"""The formats svodka reads, as one visible list: a new format is a new file and a new row here."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import BinaryIO

from svodka.read.cleaning import clean_line
from svodka.read.encoding import decode
from svodka.read.jsonl import looks_like_lines, read_lines
from svodka.read.limits import CHUNK, FIELD, HEAD
from svodka.read.page import looks_like_page, read_page
from svodka.read.plain import read_text
from svodka.read.refusal import Refusal
from svodka.read.source import Source, buffer_chunks
from svodka.read.unpack import is_packed, unpack
from svodka.records import Document, Issue, IssueCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of file: how it is seen and who reads it."""

    #: What a journalist calls it.
    name: str
    #: Its suffixes in lower case.
    suffixes: tuple[str, ...]
    #: Tells it by its first bytes.
    sniff: Callable[[bytes], bool]
    #: Reads it.
    read: Callable[[Source], Iterator[Document | Issue]]


#: First bytes of files that are no text, and what they are.
_BINARY = (
    (b"%PDF-", "a PDF"), (b"PK\x03\x04", "a ZIP archive or an Office document"), (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"), (b"GIF8", "a picture"), (b"Rar!\x1a", "an archive"), (b"7z\xbc\xaf", "an archive"),
    (b"BZh", "an archive"), (b"\x28\xb5\x2f\xfd", "an archive"), (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"ID3", "a sound"), (b"OggS", "a sound"), (b"\x1f\x8b", "an archive in an archive"),
    (b"\xfd7zXZ", "an archive in an archive"),
)
#: First words of formats that are not read yet.
_UNREAD = (
    (re.compile(rb"WARC/\d"), "a web archive (WARC)"),
    (re.compile(rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b", re.DOTALL), "a feed"),
    (re.compile(rb"<\?xml[^>]{0,200}>(?!.{0,1000}<html)", re.DOTALL), "XML"),
    (re.compile(rb"\{\s*\"name\".{0,300}\"messages\"\s*:\s*\[", re.DOTALL), "a Telegram export"),
    (re.compile(rb"\[\s*\{\s*\"|\{\s*\r?\n\s*\""), "JSON that is no JSON lines (one object a line)"),
)


def _binary_kind(head: bytes) -> str:
    return next((kind for magic, kind in _BINARY if head.startswith(magic)), "")


def _unread_kind(head: bytes) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return next((kind for pattern, kind in _UNREAD if pattern.match(start)), "")


def _refuse_binary(source: Source) -> Iterator[Document | Issue]:
    raise Refusal(IssueCode.BINARY, f"the file is {_binary_kind(source.head)}, no text")


def _refuse_unread(source: Source) -> Iterator[Document | Issue]:
    raise Refusal(IssueCode.UNKNOWN_FORMAT, f"the file is {_unread_kind(source.head)}, which svodka does not read")


#: Asked in this order by content, then by suffix; the last one takes what nobody else wants.
FORMATS = (
    Format(name="binary", suffixes=(), sniff=lambda head: bool(_binary_kind(head)), read=_refuse_binary),
    Format(name="JSON lines", suffixes=(".jsonl", ".ndjson", ".jl"), sniff=looks_like_lines, read=read_lines),
    # Feeds, WARC and Telegram exports come here: a file each, and a row above the one that refuses them.
    Format(name="not read yet", suffixes=(), sniff=lambda head: bool(_unread_kind(head)), read=_refuse_unread),
    Format(name="page", suffixes=(".html", ".htm", ".xhtml"), sniff=looks_like_page, read=read_page),
    Format(name="text", suffixes=(), sniff=lambda head: True, read=read_text),
)


def read_any(stream: BinaryIO, *, name: str, now: datetime) -> Iterator[Document | Issue]:
    """Read a file of any format; a refusal anywhere becomes an issue, what came before it stays."""
    shown = clean_line(name, FIELD) or "-"
    try:
        source = _open(stream, shown, now)
        yield from _choose(source).read(source)
    except Refusal as refusal:
        yield Issue(code=refusal.code, message=refusal.message, document=shown, place=refusal.place)
    except OSError as error:
        message = f"reading stopped: {error.strerror or type(error).__name__}"
        yield Issue(code=IssueCode.UNREADABLE, message=message, document=shown)


def _open(stream: BinaryIO, name: str, now: datetime) -> Source:
    opened = buffer_chunks(_take(stream))
    if is_packed(opened.peek(HEAD)):
        opened = buffer_chunks(unpack(opened.peek(HEAD), _take(opened)))
        name = name.removesuffix(".gz").removesuffix(".xz")
    return Source(name=name, stream=opened, now=now)


def _take(stream: BinaryIO | io.BufferedReader) -> Iterator[bytes]:
    return iter(partial(stream.read, CHUNK), b"")


def _choose(source: Source) -> Format:
    """Choose by content; text that looks like nothing else may still have a suffix that says what it is."""
    head = _as_utf8(source.head)
    by_content = next(one for one in FORMATS if one.sniff(head))
    if by_content is not FORMATS[-1]:
        return by_content
    return next((one for one in FORMATS if source.suffix in one.suffixes), by_content)


def _as_utf8(head: bytes) -> bytes:
    """Show a head in UTF-16 to sniffers as UTF-8, all others as they are."""
    if b"\0" not in head[:4] and b"\4" not in head[:4]:
        return head
    decoded = decode(head[: len(head) // 2 * 2])
    return decoded.text.encode("utf-8", "replace") if decoded else head
