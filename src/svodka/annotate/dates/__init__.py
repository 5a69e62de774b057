"""Times that a text speaks of, by our own grammar: a visible list of rules, then a visible list of joints.

The calendar is the newsroom's: a day, month or year that the text names is that box of the calendar from midnight to
midnight, written as UTC. Times of the clock are moments: in the zone that the text names («по московскому времени»), else
in that of the publication time, and in UTC. Hours that lie back are counted from the moment of publication.
What has no bound that readers agree on («на днях», «несколько дней назад») is no time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from svodka.annotate.dates.ahead import tense_around
from svodka.annotate.dates.atoms import Atom, cut_atoms
from svodka.annotate.dates.calendar import Anchor, Interval, Named, resolve
from svodka.annotate.dates.folding import fold_atoms
from svodka.annotate.dates.hours import in_utc, last_time
from svodka.annotate.dates.joints import Piece, join_pieces
from svodka.annotate.dates.lexicon import Lexicon, lexicon
from svodka.annotate.dates.rules import RULES
from svodka.annotate.dates.values import Clock, Rule, Value
from svodka.records import Precision, Sentence, Span, When

__all__ = ["find_whens"]

#: What an article belongs to: "the day before yesterday", "the last week", but not "a June 30 coup".
_WITH_ARTICLE = "uLTXmBEHo"
#: One pass over the letters finds where any rule may begin; a pattern may hold each group name only once.
_ANY = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", rule.pattern.pattern) for rule in RULES))


def find_whens(sentences: Sequence[Sentence], lang: str, published: datetime | None) -> list[When]:
    """Find the times that the sentences speak of, as half-open intervals; without `published` only those with a year.

    >>> from svodka.annotate.tokens import split_tokens
    >>> text = "Девятого ноября войска объявили о возвращении контроля, сообщили вчера."
    >>> sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    >>> for when in find_whens([sentence], "ru", datetime(2017, 11, 14, 12, tzinfo=UTC)):
    ...     print(when.span.of(text), when.start.date(), when.end.date(), when.rule)
    Девятого ноября 2017-11-09 2017-11-10 day and month
    вчера 2017-11-13 2017-11-14 yesterday, today
    """
    words = lexicon(lang)
    cut = (fold_atoms(cut_atoms(sentence.tokens, words), words) for sentence in sentences)
    return [when for atoms in cut for when in _find(atoms, words, published)]


def _find(atoms: Sequence[Atom], words: Lexicon, published: datetime | None) -> Iterator[When]:
    kinds = "".join(atom.kind for atom in atoms)
    for piece in join_pieces(list(_read_pieces(atoms, kinds, words, _anchor(published))), kinds):
        before = kinds[piece.first - 1 : piece.first]
        interval = _close(piece, before)
        if interval is not None:
            span = Span(_start(atoms, kinds, piece), atoms[_last(atoms, piece)].end)
            yield When(span=span, start=interval.start, end=interval.end, precision=interval.precision, rule=piece.rule)


def _start(atoms: Sequence[Atom], kinds: str, piece: Piece) -> int:
    """Give the first letter: the preposition of «в мае», «с мая», «до конца мая» belongs to it, and an article."""
    before, first = kinds[piece.first - 1 : piece.first], kinds[piece.first]
    if before and first not in "ifbcw" and (before in "icw" or (before in "tb" and first in "BEH")):
        return atoms[piece.first - 1].start
    article = atoms[piece.first].article
    return article if article is not None and first in _WITH_ARTICLE else atoms[piece.first].start


def _last(atoms: Sequence[Atom], piece: Piece) -> int:
    """Give the index of the last atom: the dot of «2014 г.» belongs to it, unless it ends the sentence."""
    shortened = len(atoms[piece.after - 1].text) <= 2 and atoms[piece.after - 1].kind == "Y"
    dotted = piece.after + 1 < len(atoms) and atoms[piece.after].kind == "."
    return piece.after if shortened and dotted else piece.after - 1


def _close(piece: Piece, before: str) -> Interval | None:
    """Give the piece its interval: «с ноября» runs on to the publication, «в ноябре» does not."""
    shown, anchor = _shown(piece.value, piece.anchor), piece.anchor
    if shown is None:
        return None
    found = in_utc(shown, anchor)
    if before != "c" or anchor is None or found.precision is Precision.RANGE or found.start >= anchor.now:
        return found
    today = found.precision is Precision.DAY and found.end > anchor.now
    return found if today else Interval(found.start, anchor.now, Precision.RANGE)


def _shown(value: Value, anchor: Anchor | None) -> Interval | None:
    """Give the interval as the calendar or a clock shows it; a part or a clock alone is none, unless it has a zone."""
    if isinstance(value, Named):
        return resolve(value, anchor)
    if isinstance(value, Clock):
        return last_time(value, anchor) if value.zone and anchor else None
    return value if isinstance(value, Interval) else None


def _anchor(published: datetime | None) -> Anchor | None:
    if published is None:
        return None
    day = published.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=UTC)
    return Anchor(day=day, now=published.astimezone(UTC), wall=published.replace(tzinfo=UTC))


def _read_pieces(atoms: Sequence[Atom], kinds: str, words: Lexicon, anchor: Anchor | None) -> Iterator[Piece]:
    at = 0
    while found := _ANY.search(kinds, at):
        piece = (
            None if _inside_number(atoms, found.start()) else _read_piece(atoms, kinds, found.start(), words, anchor)
        )
        if piece is not None:
            yield piece
        at = piece.after if piece is not None else found.start() + 1


def _inside_number(atoms: Sequence[Atom], at: int) -> bool:
    """Tell the «5 года назад» of «2,5 года назад» and the «12.11» of «8.12.11»."""
    if at < 2 or not atoms[at].text[:1].isdecimal() or atoms[at - 1].end != atoms[at].start:
        return atoms[at - 1].kind == "#" if at else False
    return (
        atoms[at - 1].text in ".,:/"
        and atoms[at - 2].end == atoms[at - 1].start
        and atoms[at - 2].text[-1:].isdecimal()
    )


def _read_piece(atoms: Sequence[Atom], kinds: str, at: int, words: Lexicon, anchor: Anchor | None) -> Piece | None:
    for rule in RULES:
        if rule.needs and rule.needs not in words.flags:
            continue
        found = rule.pattern.match(kinds, at)
        looking = _looking(anchor, atoms, found) if found else anchor
        value = _read(rule, found, atoms, looking) if found else None
        if found and value is not None:
            return Piece(at, found.end(), rule.name, value, looking)
    return None


def _looking(anchor: Anchor | None, atoms: Sequence[Atom], found: re.Match[str]) -> Anchor | None:
    """Tell the anchor whether the clause looks ahead."""
    if anchor is None:
        return None
    tense = "near" if _planned_for(atoms, found.start()) else tense_around(atoms, found.start(), found.end())
    begun = found.start() > 0 and atoms[found.start() - 1].kind == "c"
    return replace(anchor, ahead=tense == "future", near=tense == "near", past=tense == "past", begun=begun)


def _planned_for(atoms: Sequence[Atom], at: int) -> bool:
    """Tell «перенесли на среду» from «в ночь на среду» and «по состоянию на среду»."""
    return at > 0 and atoms[at - 1].kind == "b" and (at < 2 or atoms[at - 2].kind not in {"P", "j"})


def _read(rule: Rule, found: re.Match[str], atoms: Sequence[Atom], anchor: Anchor | None) -> Value | None:
    groups = {name: atoms[found.start(name)] for name, letter in found.groupdict().items() if letter is not None}
    try:
        return rule.read(groups, anchor)
    except (OverflowError, ValueError):  # «9999 лет назад» lies before the calendar's year 1
        return None
