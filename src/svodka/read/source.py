"""A file on its way in: bytes that can be looked at before they are read, and never all at once unless bounded."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from svodka.read.limits import HEAD, MIB
from svodka.read.refusal import Refusal
from svodka.records import IssueCode

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class _Chunks(io.RawIOBase):
    """A raw stream over pieces of bytes; a read gives less than was asked for only at the end."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)
        self._rest = b""

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill the buffer as far as the pieces reach."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view):
            self._rest = self._rest or next(self._chunks, b"")
            if not self._rest:
                break
            piece, self._rest = self._rest[: len(view) - filled], self._rest[len(view) - filled :]
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        return filled


def buffer_chunks(chunks: Iterable[bytes]) -> io.BufferedReader:
    """Give pieces of bytes as a stream that can be peeked into.

    >>> stream = buffer_chunks([b"abc", b"def"])
    >>> stream.peek(6), stream.read(4)
    (b'abcdef', b'abcd')
    """
    return io.BufferedReader(_Chunks(chunk for chunk in chunks if chunk), HEAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file to read: its name, its bytes and the time it is read at."""

    #: The file's name, cleaned of what cannot be shown.
    name: str
    #: Its bytes, unpacked.
    stream: io.BufferedReader
    #: The time that publication times are compared with.
    now: datetime

    @property
    def stem(self) -> str:
        """Give the name without folder and suffix: "mayor" for "day/mayor.txt"."""
        return PurePath(self.name).stem or self.name

    @property
    def suffix(self) -> str:
        """Give the last suffix in lower case: ".txt"."""
        return PurePath(self.name).suffix.lower()

    @property
    def head(self) -> bytes:
        """Look at the first bytes without reading them."""
        return self.stream.peek(HEAD)[:HEAD]

    def read_whole(self, limit: int) -> bytes:
        """Read all bytes of a file that holds one document; more than `limit` is refused."""
        raw = self.stream.read(limit + 1)
        if len(raw) > limit:
            raise Refusal(IssueCode.TOO_LARGE, f"the file is larger than {limit // MIB} MB")
        return raw

    def read_lines(self, limit: int) -> Iterator[tuple[int, bytes | None]]:
        """Give the lines that are not empty with their numbers from 1 on; a line longer than `limit` is None."""
        number = 0
        while line := self.stream.readline(limit + 1):
            number += 1
            if line == b"\n":  # an empty line between records is no record: deliberately ignored
                continue
            if len(line) <= limit or line.endswith(b"\n"):
                yield number, line
                continue
            self._skip_line(limit)
            yield number, None

    def _skip_line(self, limit: int) -> None:
        while (rest := self.stream.readline(limit)) and not rest.endswith(b"\n"):
            pass
