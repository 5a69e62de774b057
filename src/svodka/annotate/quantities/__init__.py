"""Numbers that a claim may turn on: shares, people, weapons, money, distances; with bound and role.

A sentence is read in steps, each in a module of its own: `numbers` reads «двадцать один», `units` what is counted,
`ranges` joins «от 3 до 5», `people` finds what became of them, `bounds` whether it is «более» or a change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from svodka.annotate.quantities.bounds import set_bound
from svodka.annotate.quantities.found import Found, Line
from svodka.annotate.quantities.lexicon import lexicon
from svodka.annotate.quantities.numbers import read_number
from svodka.annotate.quantities.people import name_fates
from svodka.annotate.quantities.ranges import join_ranges
from svodka.annotate.quantities.units import is_quantity, measure
from svodka.records import Quantity, Role, Sentence, Span


def find_quantities(sentences: Sequence[Sentence], lang: str) -> list[Quantity]:
    """Find the numbers with a unit in the sentences, in order.

    >>> from svodka.annotate.tokens import split_tokens
    >>> text = "освобождено более 90% территории"
    >>> sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    >>> [(one.span.of(text), one.value, one.unit, str(one.bound)) for one in find_quantities([sentence], "ru")]
    [('более 90%', 90.0, 'percent', 'at-least')]
    """
    known = lexicon(lang)
    return [found for sentence in sentences for found in _read(Line(sentence.tokens, known))]


def _read(line: Line) -> Iterator[Quantity]:
    free = 0
    for one in name_fates(line, join_ranges(line, list(_numbers(line)))):
        if is_quantity(one):
            bounded = set_bound(line, one, free)
            free = bounded.after
            yield _quantity(line, bounded)


def _numbers(line: Line) -> Iterator[Found]:
    at = free = 0
    while at < len(line.tokens):
        one = read_number(line, at) or _factor(line, at)
        if one is None:
            at += 1
            continue
        one = measure(line, one, free)
        at = free = one.after
        yield one


def _factor(line: Line, at: int) -> Found | None:
    """See «вдвое», "doubled": a change without a number."""
    seen = line.lexicon.factors.at(line.tokens, at)
    return Found(first=at, after=seen[1], value=float(seen[0]), unit="times", role=Role.CHANGE) if seen else None


def _quantity(line: Line, one: Found) -> Quantity:
    span = Span(line.tokens[one.first].start, line.tokens[one.after - 1].end)
    plain = replace(one, value=round(one.value, 3) if one.unit == "part" else one.value)
    return Quantity(span=span, value=plain.value, upper=one.upper, unit=one.unit, counted=one.counted, bound=one.bound,
                    role=one.role)
