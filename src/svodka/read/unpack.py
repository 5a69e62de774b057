"""Takes .gz and .xz off a stream, with a bound on what comes out."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Callable, Iterable, Iterator

from svodka.read.limits import CHUNK, MIB, UNPACKED_FREELY, UNPACKED_RATIO, XZ_MEMORY
from svodka.read.refusal import Refusal
from svodka.records import IssueCode

#: zlib's way of asking for a gzip header.
_GZIP = 31


def _gunzip(chunks: Iterable[bytes]) -> Iterator[bytes]:
    machine = zlib.decompressobj(_GZIP)
    for chunk in chunks:
        data = chunk
        while data:
            yield machine.decompress(data, CHUNK)
            data = machine.unconsumed_tail
            if machine.eof:
                data = machine.unused_data.lstrip(b"\0")
                machine = zlib.decompressobj(_GZIP) if data else machine
    yield machine.flush()
    if not machine.eof:
        raise EOFError


def _unxz(chunks: Iterable[bytes]) -> Iterator[bytes]:
    machine = lzma.LZMADecompressor(memlimit=XZ_MEMORY)
    for chunk in chunks:
        data = chunk
        while data or not (machine.eof or machine.needs_input):
            if machine.eof:  # several archives in one file, with zeros between them
                machine, data = lzma.LZMADecompressor(memlimit=XZ_MEMORY), data.lstrip(b"\0")
            yield machine.decompress(data, CHUNK) if data or not machine.needs_input else b""
            data = machine.unused_data.lstrip(b"\0") if machine.eof else b""
    if not machine.eof:
        raise EOFError


#: First bytes of an archive -> who opens it.
_ARCHIVES: tuple[tuple[bytes, Callable[[Iterable[bytes]], Iterator[bytes]]], ...] = (
    (b"\x1f\x8b\x08", _gunzip),
    (b"\xfd7zXZ\x00", _unxz),
)


def is_packed(head: bytes) -> bool:
    r"""Tell whether these first bytes are those of a .gz or .xz archive.

    >>> is_packed(b"\x1f\x8b\x08..."), is_packed("Мэр".encode())
    (True, False)
    """
    return any(head.startswith(magic) for magic, _ in _ARCHIVES)


def unpack(head: bytes, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Give the unpacked bytes piece by piece; a bomb or a damaged archive is refused where it shows.

    >>> import gzip
    >>> packed = gzip.compress(b"abc") + gzip.compress(b"def")
    >>> b"".join(unpack(packed, [packed[:9], packed[9:]]))
    b'abcdef'
    """
    opener = next(opener for magic, opener in _ARCHIVES if head.startswith(magic))
    taken = given = 0

    def count() -> Iterator[bytes]:
        nonlocal taken
        for chunk in chunks:
            taken += len(chunk)
            yield chunk

    try:
        for piece in opener(count()):
            given += len(piece)
            if given > max(UNPACKED_FREELY, taken * UNPACKED_RATIO):
                raise Refusal(IssueCode.TOO_LARGE, f"the archive unpacks to more than {given // MIB} MB from "
                                                   f"{taken / MIB:.1f} MB: it looks like a bomb")
            yield piece
    except (zlib.error, lzma.LZMAError, EOFError) as error:
        raise Refusal(IssueCode.UNREADABLE, "the archive is damaged or cut off") from error
