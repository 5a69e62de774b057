"""Two numbers that are one: «от 3 до 5 млрд», «3–5 процентов»; or two levels: «с 5 до 7»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.annotate.quantities.found import Found, Line
from svodka.annotate.quantities.units import NOTHING, is_quantity
from svodka.records import Bound, Role

#: «6 из 10»: totals that make it a share.
_TOTALS = frozenset({3.0, 4.0, 5.0, 10.0, 100.0})


def join_ranges(line: Line, numbers: Sequence[Found]) -> list[Found]:
    """Join what belongs together; the numbers come back in order."""
    joined: list[Found] = []
    for one in numbers:
        pair = _join(line, joined[-1], one) if joined else None
        if pair:
            joined.pop()
        joined.extend(pair or (one,))
    return joined


def _join(line: Line, left: Found, right: Found) -> tuple[Found, ...] | None:
    return next((pair for rule in RULES if (pair := rule(line, left, right))), None)


def see_share(line: Line, left: Found, right: Found) -> tuple[Found, ...] | None:
    """See «6 из 10»."""
    gap = line.phrase_at(line.lexicon.out_of, left.after)
    if gap == left.after or gap != right.first or left.unit or not left.value < right.value or right.glued:
        return None
    if right.value not in _TOTALS or right.unit not in {"", "person"}:
        return (replace(right, first=left.first, value=left.value),) if is_quantity(right) else None  # «150 из 400 рейсов»
    after = right.first + 1
    return (Found(first=left.first, after=after, value=left.value / right.value, unit="part"),)


def see_levels(line: Line, left: Found, right: Found) -> tuple[Found, ...] | None:
    """See «с 5 до 7 %», "from 5% to 7%": a former level and a new one."""
    facts = line.lexicon.facts
    if line.norm(left.first - 1) not in facts.FROM or not _same_unit(left, right):
        return None
    if not left.after <= right.first <= left.after + 3 or line.norm(right.first - 1) not in facts.TO:
        return None
    return replace(left, unit=left.unit or right.unit, role=Role.FROM), replace(right, role=Role.TO)


def see_range(line: Line, left: Found, right: Found) -> tuple[Found, ...] | None:
    """See «от 3 до 5», «3–5», "15% to 20%"."""
    if right.first != left.after + 1 or line.norm(left.after) not in line.lexicon.facts.JOINS:
        return None
    opened = line.norm(left.first - 1) in line.lexicon.facts.BETWEEN
    word, low = line.norm(left.after).isalpha(), _scaled(left, right)
    if not _same_unit(left, right) or not low < right.value or left.upper or right.upper:
        return None
    if word and not opened and line.norm(left.after) not in line.lexicon.facts.TO:
        return None  # "5 and 7 tanks" are two counts
    return (replace(right, first=left.first - opened, value=low, upper=right.value, bound=Bound.BETWEEN),)


def see_fraction(line: Line, left: Found, right: Found) -> tuple[Found, ...] | None:
    """See «1/8 финала», «24/7»: no count of anything."""
    slash = right.first == left.after + 1 and line.norm(left.after) == "/" and not left.unit
    return (replace(right, first=left.first, unit=NOTHING),) if slash else None


#: The first that answers wins.
RULES = (see_fraction, see_share, see_levels, see_range)


def _same_unit(left: Found, right: Found) -> bool:
    return is_quantity(right) and (left.unit in {"", right.unit} or (not left.unit and not left.glued))


def _scaled(left: Found, right: Found) -> float:
    """Give «3» of «от 3 до 5 млрд» the scale of the other."""
    scale = 1.0
    while left.value and right.value / (left.value * scale) >= 1000:
        scale *= 1000
    return left.value * scale
