"""The shipped table of places: one block of bytes, read where a question needs it.

A header in JSON names the sections; a section is a row of numbers of one type, aligned to eight bytes. Names are
packed in small blocks, so that a look-up unpacks one block, never the whole.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from svodka.gazetteer.keys import digest, fold, skeleton, sound, stems
from svodka.gazetteer.toponym import KINDS, Toponym

MAGIC = b"svodka-gazetteer-1\n"
#: A packed key holds 40 bits of digest above 24 bits of the place's row.
ROW_BITS = 24
#: Places whose names are packed together.
NAMES_IN_BLOCK = 64
#: The languages of a place's names, in the order of the columns.
NAME_COLUMNS = ("ru", "uk", "en", "native")
#: What stands before a key and says which view of the name it is.
LETTERS, SOUND, STEMS = "=", "~", "+"
_ALIGNED = 8
_ROW_MASK = (1 << ROW_BITS) - 1


def exact_key(name: str) -> str:
    """Give the key for the letters of a name."""
    return LETTERS + fold(name)


def sound_key(name: str) -> str:
    """Give the key for the sound of a name."""
    return SOUND + sound(name)


def stems_key(name: str) -> str:
    """Give the key for the words of a longer name without their endings; empty for one word."""
    return STEMS + bare if (bare := stems(name)) else ""


def skeleton_key(name: str, country: str) -> str:
    """Give the key for the consonants of a name inside one country."""
    return f"{country}:{skeleton(name)}"


class Gazetteer:
    """Places by name. `data` is the shipped table as bytes; nothing is copied out of it but what is asked for.

    Raises ValueError if the bytes are no such table.
    """

    def __init__(self, data: bytes | memoryview) -> None:
        view = memoryview(data)
        if bytes(view[: len(MAGIC)]) != MAGIC:
            raise ValueError("these bytes are no gazetteer")
        start = len(MAGIC) + 8
        length = int.from_bytes(view[len(MAGIC):start], "little")
        header = json.loads(bytes(view[start:start + length]))
        body = view[start + length:]
        body = body[-(start + length) % _ALIGNED:]
        self.version: str = header["version"]
        self._own: list[str] = header["own"]
        self._countries: list[str] = header["countries"]
        self._columns = {name: _section(body, *place) for name, place in header["sections"].items()}
        self._keys = self._columns["keys"]
        self._names = body[header["names"][0]:header["names"][1]]
        self._toponym = lru_cache(maxsize=16_384)(self._read)
        self._block = lru_cache(maxsize=256)(self._unpack)

    def __len__(self) -> int:
        return len(self._columns["ids"])

    def exact(self, name: str) -> tuple[Toponym, ...]:
        """Give the places that are written so, letter case, ё, hyphens and apostrophes aside."""
        return self._found(exact_key(name))

    def inflected(self, name: str) -> tuple[Toponym, ...]:
        """Give the places whose name of several words is this one, whatever cases its words stand in."""
        return self._found(key) if (key := stems_key(name)) else ()

    def sounding(self, name: str) -> tuple[Toponym, ...]:
        """Give the places that sound so, in whatever script their names are written."""
        return self._found(sound_key(name))

    def alike(self, name: str, country: str) -> tuple[Toponym, ...]:
        """Give the places of a country whose names have the same consonants."""
        return self._found(skeleton_key(name, country))

    def by_id(self, place_id: str) -> Toponym | None:
        """Give the place with this id, or None."""
        return next(iter(self._found("#" + place_id)), None)

    def country(self, code: str) -> Toponym | None:
        """Give a country by its two letters."""
        return self.by_id(f"iso:{code}")

    def rows(self) -> Iterator[Toponym]:
        """Give every place; for tests and tools, it takes seconds."""
        return map(self._read, range(len(self)))

    def _found(self, key: str) -> tuple[Toponym, ...]:
        prefix = digest(key) << ROW_BITS
        at, found = bisect_left(self._keys, prefix), []
        while at < len(self._keys) and self._keys[at] >> ROW_BITS == prefix >> ROW_BITS:
            found.append(self._toponym(self._keys[at] & _ROW_MASK))
            at += 1
        return tuple(found)

    def _read(self, row: int) -> Toponym:
        column = self._columns
        region = column["regions"][row]
        names = self._block(row // NAMES_IN_BLOCK)[row % NAMES_IN_BLOCK].split("\t")
        return Toponym(
            id=self._id(row), kind=KINDS[column["kinds"][row]], country=self._countries[column["countries"][row]],
            region=self._id(region) if region >= 0 else "", population=column["populations"][row],
            latitude=round(column["latitudes"][row] / 1e5, 5), longitude=round(column["longitudes"][row] / 1e5, 5),
            radius_km=column["radii"][row] / 10,
            names={lang: name for lang, name in zip(NAME_COLUMNS, names, strict=True) if name},
        )

    def _id(self, row: int) -> str:
        return show_id(self._columns["ids"][row], self._own)

    def _unpack(self, block: int) -> list[str]:
        begins = self._columns["blocks"]
        return zlib.decompress(self._names[begins[block]:begins[block + 1]]).decode("utf-8").split("\n")


#: A number below this is GeoNames' own; above it stand the codes of Ukraine's codifier; below zero our own ids.
_CODIFIER = 10**14


def show_id(number: int, own: Sequence[str]) -> str:
    """Write an id as people quote it.

    >>> show_id(174448, []), show_id(44160090110065786, []), show_id(-1, ["iso:SY"])
    ('gn:174448', 'ua:UA44160090110065786', 'iso:SY')
    """
    if number < 0:
        return own[-number - 1]
    return f"ua:UA{number:017d}" if number >= _CODIFIER else f"gn:{number}"


def _section(body: memoryview, code: str, start: int, end: int) -> Any:  # noqa: ANN401 - a row of whole numbers
    """View a stretch of the body as numbers; only a big-endian machine has to copy it."""
    if sys.byteorder == "little":
        return body[start:end].cast(code)  # type: ignore[call-overload]
    numbers = array(code, bytes(body[start:end]))
    numbers.byteswap()
    return numbers


__all__ = ["Gazetteer", "exact_key", "show_id", "skeleton_key", "sound_key", "stems_key"]
