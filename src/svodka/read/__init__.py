"""Bytes become documents: one file a format, the format seen by its content first and by its suffix second."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from svodka.records import Document, Issue


def read_stream(stream: BinaryIO, *, name: str, now: datetime) -> Iterator[Document | Issue]:
    r"""Give every article in a file, and an issue for everything in it that could not be read.

    `name` is the file's name: its suffix helps to see the format, its stem names a single article.
    `now` (with a time zone) is what publication times are compared with. Nothing but `Document` and `Issue` comes out,
    whatever the bytes are; a non-fatal issue comes just before the document that it is about.

    >>> from datetime import UTC
    >>> from io import BytesIO
    >>> page = BytesIO("Мэр ответил на критику\n\nРешения нет, заявил мэр.\n\nФото: Берег".encode())
    >>> [doc] = read_stream(page, name="mayor.txt", now=datetime(2025, 1, 1, tzinfo=UTC))
    >>> doc.name, doc.lang, doc.title, doc.furniture[0].of(doc.text)
    ('mayor', 'ru', 'Мэр ответил на критику', 'Фото: Берег')
    >>> [issue] = read_stream(BytesIO(b" "), name="blank.txt", now=datetime(2025, 1, 1, tzinfo=UTC))
    >>> print(issue)
    blank.txt: there is no text in it [empty]
    """
    from svodka.read.formats import read_any  # noqa: PLC0415 - readers load regular expressions: `--help` needs none

    return read_any(stream, name=name, now=now)


__all__ = ["read_stream"]
