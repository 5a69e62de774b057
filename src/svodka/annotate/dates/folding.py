"""Pieces that are one number together, and words that their neighbour makes into something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from svodka.annotate.dates.atoms import Atom
from svodka.annotate.dates.lexicon import Lexicon

#: Endings of a decade: «1990-х», "1990s", «1930-е»; «90-е» is one before the word for year only.
_DECADE_ENDINGS = {"х", "ых", "их", "s"}
_PLURAL_ENDINGS = {"е", "ті"}
#: Endings of a year without the word for it: «в 2014-м», «к 2020-му».
_YEAR_ENDINGS = {"м", "му", "го"}
#: What follows a year that counts nothing: «в 2014 началась», «с 2014 Россия»; never «в 2014 случаях».
_NO_NOUN = {"VERB", "AUX"}
#: Decades of two digits that are of the last century for every reader: «в 30-х», «в 90-х».
_LAST_CENTURY = range(30, 100, 10)


def fold_atoms(atoms: Sequence[Atom], words: Lexicon) -> list[Atom]:
    """Join «двадцать» + «первого» to 21st, «9» + «-» + «го» to 9th, «1990» + «-» + «х» to a decade."""
    folded = list(_fold(atoms, words))
    return [_beside(atom, folded[at + 1] if at + 1 < len(folded) else None, words) for at, atom in enumerate(folded)]


def _beside(atom: Atom, after: Atom | None, words: Lexicon) -> Atom:
    """Look at the next word: does it make a year stand alone, or «накануне» the eve of something else."""
    if atom.kind == "y":
        return replace(atom, alone=atom.alone or (atom.number >= 1900 and _counts_nothing(after)))
    eve = atom.kind == "R" and atom.text.lower() in words.eves
    return replace(atom, kind="x") if eve and after and _in_genitive(after) else atom


def _counts_nothing(after: Atom | None) -> bool:
    return after is None or after.kind in tuple(".,;)") or after.pos in _NO_NOUN or _is_capital(after)


def _is_capital(atom: Atom) -> bool:
    return atom.kind == "x" and atom.text[:1].isupper() and not atom.text.isupper()


def _in_genitive(atom: Atom) -> bool:
    return (atom.case == "Gen" or atom.pos == "PROPN") and atom.pos in {"NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON"}


def _fold(atoms: Sequence[Atom], words: Lexicon) -> Iterator[Atom]:
    at = 0
    while at < len(atoms):
        width = _ordinal_width(atoms, at, words)
        after = atoms[at + width : at + width + 1]
        joined = _ordinal(atoms[at], atoms[at + width - 1], after) if width > 1 else _compound(atoms, at)
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


def _ordinal(number: Atom, ending: Atom, after: Sequence[Atom]) -> Atom:
    decade = ending.text in _DECADE_ENDINGS or (
        ending.text in _PLURAL_ENDINGS and (number.kind == "y" or any(atom.kind == "Y" for atom in after))
    )
    if decade and number.kind == "y" and number.number % 10 == 0:
        return replace(number, end=ending.end, kind="d")
    if decade and number.number in _LAST_CENTURY and ending.text != "s":
        return replace(number, end=ending.end, kind="d", value=1900 + number.number)
    year = number.kind == "y" and ending.text in _YEAR_ENDINGS and number.number >= 1900
    return replace(number, end=ending.end, kind="o" if number.kind == "n" else "y", alone=year)


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
