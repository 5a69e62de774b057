"""How much of the outside world is let in: every bound of the room in one place."""

from __future__ import annotations

MIB = 1 << 20

#: How many bytes of a file are looked at to see its format and encoding.
HEAD = 64 << 10
#: How many bytes are taken from a file at a time.
CHUNK = 256 << 10
#: Largest file that holds a single document.
SINGLE_FILE = 64 * MIB
#: Largest text of one document, in bytes of UTF-8: the longest of 3,075 news articles has 0.06 MB.
TEXT = 2 * MIB
#: Largest page: a front page of a large newspaper has 1 to 3 MB of markup.
PAGE = 8 * MIB
#: Largest line of a JSON-lines file: a text of 2 MB, each letter written as \uXXXX, fits in.
LINE = 16 * MIB
#: An archive may unpack to this much whatever its size ...
UNPACKED_FREELY = 64 * MIB
#: ... and beyond that to so many times its own size; news in JSON lines packs 3 to 10 times, a bomb 1,000 times.
UNPACKED_RATIO = 200
#: Memory that an .xz archive may ask for; `xz -9` asks for 65 MB.
XZ_MEMORY = 256 * MIB
#: Longest title that is believed, in characters.
TITLE = 250
#: Longest name, outlet or address that is kept, in characters.
FIELD = 2000
#: Addresses kept of one article.
LINKS = 200
