"""svodka: who claims what, on whose word.

>>> import svodka
>>> doc = svodka.read("Решения нет, заявил Дмитрий Песков.")
>>> doc.statements[0].holder
'Дмитрий Песков'

`read` is both the function a user calls and the room `svodka.read` that reads formats. Importing that room would
put the module in the function's place, so this module keeps the name for the function: see docs/library.md.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from svodka.library import Article, read, read_file

__all__ = ["Article", "read", "read_file"]


class _Face(ModuleType):
    """The package as its users see it: `svodka.read` stays the function when the room of that name is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if name == "read" and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


def __getattr__(name: str) -> object:
    """Import the library only when one of its names is asked for: `svodka --help` needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module 'svodka' has no attribute {name!r}")
    from svodka import library  # noqa: PLC0415  (light start)

    return getattr(library, name)


sys.modules[__name__].__class__ = _Face
