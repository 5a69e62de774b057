"""What differs between languages, as data: one folder a language, one module a kind of fact.

A room asks for a module by its name and never asks which language it is:

>>> part("ru", "phrases").PHRASES is not part("uk", "phrases").PHRASES
True
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

#: The languages svodka reads, the best known first.
CODES = ("ru", "uk", "en")


def part(code: str, name: str) -> ModuleType:
    """Give the module of facts of one kind for one language; an unknown language raises KeyError."""
    if code not in CODES:
        raise KeyError(f"svodka does not know the language {code!r}")
    return import_module(f"svodka.languages.{code}.{name}")
