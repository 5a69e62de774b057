"""Tokens cut to the pieces that dates are made of: numbers, words and marks, each with its letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
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
#: A date inside an address is a part of its name.
_ADDRESS = "://"
#: "Last month's revolution".
_POSSESSIVE = "'s"
#: Roman numbers of centuries, quarters and halves, written with Latin or with Cyrillic letters.
_ROMAN = {
    roman: value
    for value, roman in enumerate(
        "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII".split(), 1
    )
}
_LATIN = str.maketrans({"Х": "X", "І": "I"})


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
    #: Part of speech and case of the token, where it was read.
    pos: str = ""
    case: str = ""
    #: What its verb says of the time: "future", "near" (perhaps), "past" or nothing.
    tense: str = ""
    #: A year that counts nothing: «в 2014 началась война», but no «в 2014 случаях».
    alone: bool = False
    #: Offset of the article that was left out before it: "the day before yesterday".
    article: int | None = None

    @property
    def number(self) -> int:
        """Give the value where the letter says that it is a number."""
        return self.value if isinstance(self.value, int) else 0


def cut_atoms(tokens: Iterable[Token], words: Lexicon) -> list[Atom]:
    """Cut the tokens to pieces and name each; articles and "about" are left out.

    >>> from svodka.annotate.dates.lexicon import lexicon
    >>> tokens = [Token(0, 2, "14", "14"), Token(3, 9, "ноября", "ноября")]
    >>> "".join(atom.kind for atom in cut_atoms(tokens, lexicon("ru")))
    'nM'
    """
    atoms: list[Atom] = []
    article: int | None = None
    for atom in _pieces(tokens, words):
        if atom.kind != "skip":
            atoms.append(replace(atom, article=article) if article is not None else atom)
        article = atom.start if atom.kind == "skip" and atom.text.lower() in words.articles else None
    return atoms


def _pieces(tokens: Iterable[Token], words: Lexicon) -> Iterator[Atom]:
    for token in tokens:
        first = token.readings[0] if token.readings else None
        tense = _tense(token, words)
        if _ADDRESS in token.text:
            yield Atom(token.start, token.end, token.text, "x")
            continue
        for found in _PIECE.finditer(token.text):
            yield _name(
                Atom(
                    token.start + found.start(),
                    token.start + found.end(),
                    found.group(),
                    "x",
                    pos=first.pos if first else "",
                    case=first.case if first else "",
                    tense=tense,
                ),
                words,
            )


def _tense(token: Token, words: Lexicon) -> str:
    """Tell what a word says of the time: by the lists first, then by the ending of a verb."""
    if token.norm in words.future:
        return "future"
    if token.norm in words.past:
        return "past"
    if token.norm in words.present or not token.readings or token.readings[0].pos not in {"VERB", "AUX"}:
        return ""
    if token.norm.endswith(words.past_endings) or token.readings[0].verb_form == "Part":
        return "past" if words.past_endings else ""
    return "near" if token.readings[0].verb_form == "Fin" and words.past_endings else ""


def _name(atom: Atom, words: Lexicon) -> Atom:
    if atom.text.isdecimal():
        return _name_number(atom)
    if atom.text in _MARKS:
        return replace(atom, kind=_MARKS[atom.text])
    roman = _ROMAN.get(atom.text.translate(_LATIN))
    if roman:
        return replace(atom, kind="q", value=roman)
    return _name_word(atom, words)


def _name_word(atom: Atom, words: Lexicon) -> Atom:
    exact = atom.text.translate(_APOSTROPHES)
    norm = exact.lower()
    if norm in words.skipped:
        return replace(atom, kind="skip")
    kind, value = words.words.get(exact) or words.words.get(norm) or ("x", None)
    if kind == "x" and norm in words.numbers:
        kind, value = ("n" if words.numbers[norm] < 100 else "N"), words.numbers[norm]
    if kind == "x" and norm.endswith(_POSSESSIVE):
        shorter = replace(atom, end=atom.end - len(_POSSESSIVE), text=atom.text[: -len(_POSSESSIVE)])
        return _name_word(shorter, words)
    return replace(atom, kind=kind, value=value)


def _name_number(atom: Atom) -> Atom:
    if len(atom.text) > _MOST_DIGITS:
        return replace(atom, kind="x")
    value = int(atom.text)
    if len(atom.text) <= 2:
        return replace(atom, kind="n", value=value)
    return replace(atom, kind="y" if len(atom.text) == _MOST_DIGITS and 1000 <= value <= 2100 else "N", value=value)
