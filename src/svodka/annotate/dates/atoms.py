"""Tokens cut to the pieces that dates are made of: numbers, words and marks, each with its letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from svodka.annotate.dates.lexicon import Lexicon
from svodka.records import Token

#: "14.11.2017" is five pieces, "9-го" three, "п'ятниця" and "p.m." one.
_PIECE = re.compile(r"\d+|[ap]\.m\b|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*|\S", re.IGNORECASE)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "ё": "е", "Ё": "Е"})
_MARKS = {
    "-": "-",
    "–": "-",
    "—": "-",
    "‑": "-",
    "−": "-",
    ".": ".",
    ",": ",",
    ":": ":",
    "/": "/",
    "(": "(",
    ")": ")",
    "№": "#",
}
#: Longer numbers are neither a day nor a year nor a count of days.
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of a token and what it may be in a date."""

    #: Offset of the first character.
    start: int
    #: Offset just after the last character.
    end: int
    #: As it stands in the text.
    text: str
    #: Its letter (see `lexicon.KINDS`) or the mark itself.
    kind: str
    #: Number of a month, name of a unit, hours of a part of the day.
    value: object = None

    @property
    def number(self) -> int:
        """Give the value where the letter says that it is a number."""
        return self.value if isinstance(self.value, int) else 0


def cut_atoms(tokens: Iterable[Token], words: Lexicon) -> list[Atom]:
    """Cut the tokens to pieces and name each.

    >>> from svodka.annotate.dates.lexicon import lexicon
    >>> tokens = [Token(0, 2, "14", "14"), Token(3, 9, "ноября", "ноября")]
    >>> "".join(atom.kind for atom in cut_atoms(tokens, lexicon("ru")))
    'nM'
    """
    pieces = (
        Atom(token.start + found.start(), token.start + found.end(), found.group(), "x")
        for token in tokens
        for found in _PIECE.finditer(token.text)
    )
    named = [_name(atom, words) for atom in pieces]
    return list(_fold([atom for atom in named if atom.kind != "skip"], words))


def _name(atom: Atom, words: Lexicon) -> Atom:
    if atom.text.isdecimal():
        return _name_number(atom)
    if atom.text in _MARKS:
        return replace(atom, kind=_MARKS[atom.text])
    exact = atom.text.translate(_APOSTROPHES)
    norm = exact.lower()
    if norm in words.skipped:
        return replace(atom, kind="skip")
    kind, value = words.words.get(exact) or words.words.get(norm) or ("x", None)
    if kind == "x" and norm in words.numbers:
        kind, value = ("n" if words.numbers[norm] < 100 else "N"), words.numbers[norm]
    return replace(atom, kind=kind, value=value)


def _name_number(atom: Atom) -> Atom:
    if len(atom.text) > _MOST_DIGITS:
        return replace(atom, kind="x")
    value = int(atom.text)
    if len(atom.text) <= 2:
        return replace(atom, kind="n", value=value)
    return replace(atom, kind="y" if len(atom.text) == _MOST_DIGITS and 1000 <= value <= 2100 else "N", value=value)


def _fold(atoms: Sequence[Atom], words: Lexicon) -> Iterator[Atom]:
    """Join «двадцать» + «первого» to 21st, «9» + «-» + «го» to 9th, «1990» + «-» + «х» to a decade."""
    at = 0
    while at < len(atoms):
        width = _ordinal_width(atoms, at, words)
        joined = _ordinal(atoms[at], atoms[at + width - 1]) if width > 1 else _compound(atoms, at)
        yield joined or atoms[at]
        at += max(width, 2 if joined and width == 1 else 1)


def _ordinal_width(atoms: Sequence[Atom], at: int, words: Lexicon) -> int:
    """Count the pieces of an ordinal in digits: 3 for «9-го», 2 for "9th", 1 where there is none."""
    if atoms[at].kind not in "ny" or not atoms[at].text.isdecimal():
        return 1
    dashed = at + 1 < len(atoms) and atoms[at + 1].kind == "-"
    ending = at + (2 if dashed else 1)
    if ending >= len(atoms) or atoms[ending].text not in words.ordinal_endings:
        return 1
    glued = all(
        left.end == right.start for left, right in zip(atoms[at:ending], atoms[at + 1 : ending + 1], strict=True)
    )
    return ending - at + 1 if glued else 1


def _ordinal(number: Atom, ending: Atom) -> Atom:
    decade = number.kind == "y" and number.number % 10 == 0 and ending.text in {"х", "s"}
    kind = "d" if decade else "o" if number.kind == "n" else "y"
    return replace(number, end=ending.end, kind=kind)


def _compound(atoms: Sequence[Atom], at: int) -> Atom | None:
    """Join a word for tens with a word for ones: «двадцать первого»."""
    if at + 1 >= len(atoms) or atoms[at].kind != "n" or atoms[at].text.isdecimal():
        return None
    tens, ones = atoms[at], atoms[at + 1]
    if (
        tens.number % 10
        or tens.number < 20
        or ones.kind not in "no"
        or ones.text.isdecimal()
        or not 1 <= ones.number <= 9
    ):
        return None
    return Atom(tens.start, ones.end, tens.text, ones.kind, tens.number + ones.number)
