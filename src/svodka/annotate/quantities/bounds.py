"""How a number is meant: exact, at least, at most, about; a level, a change, a former or a new level."""

from __future__ import annotations

from dataclasses import replace

from svodka.annotate.quantities.found import Found, Line
from svodka.records import Bound, Role

#: «по меньшей мере», "no fewer than".
_LONGEST_BOUND = 3
#: «более чем в 200 млрд», «не менее чем на 5 %»: a preposition may part the bound from its number.
_OVER = frozenset({Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT})
#: Words back in which a word of change is looked for: «цены на бензин в июне выросли на 5 %».
_CHANGE_BACK = 7


def bound_before(line: Line, first: int, free: int) -> tuple[Bound, int]:
    """Find «более», «не менее», «около» before a number, and where they begin."""
    for words, bound in line.lexicon.bounds:
        start = first - len(words)
        if start >= free and line.says(words, start):
            return bound, start
    return Bound.EXACT, first


def set_bound(line: Line, one: Found, free: int) -> Found:
    """Give a number its bound and its role; bounding words join it."""
    one = _signed(line, one, free)
    one = _role(line, one)
    if one.bound is Bound.BETWEEN:
        return one
    bound, start = bound_before(line, one.first, free)
    if one.role is Role.TO and start == one.first - 1 and line.norm(start) in line.lexicon.facts.TO:
        bound, start = Bound.EXACT, one.first
    if one.role is Role.FROM:
        bound, start = Bound.EXACT, one.first
    if bound is not Bound.EXACT:
        return _role(line, replace(one, first=start, bound=bound))
    if line.norm(one.first - 1) in line.lexicon.facts.BY and (wide := bound_before(line, one.first - 1, free))[0] in _OVER:
        return replace(one, first=wide[1], bound=wide[0])
    return _bound_after(line, _exceeded(line, one))


def _exceeded(line: Line, one: Found) -> Found:
    """See «превысил 5 млн»."""
    more = line.lexicon.exceeding.at(line.tokens, one.first - 1) if one.first else None
    return replace(one, bound=Bound.AT_LEAST) if more and one.bound is Bound.EXACT else one


def _bound_after(line: Line, one: Found) -> Found:
    """See «5 человек и более»."""
    after = line.phrase_at(line.lexicon.after_at_least, one.after)
    return replace(one, after=after, bound=Bound.AT_LEAST) if after > one.after else one


def _signed(line: Line, one: Found, free: int) -> Found:
    """See «−10 градусов», «плюс 25»: the sign of a temperature belongs to it."""
    at = one.first - 1
    if one.unit != "celsius" or at < free:
        return one
    if line.norm(at) in line.lexicon.facts.PLUS:
        return replace(one, first=at)
    apart = at == 0 or line.tokens[at - 1].end < line.tokens[at].start
    return replace(one, first=at, value=-one.value) if line.norm(at) in line.lexicon.facts.MINUS and apart else one


def _role(line: Line, one: Found) -> Found:
    """Tell «на 5 %» from «до 7 %», where a word of change stands before."""
    facts, before = line.lexicon.facts, line.norm(one.first - 1)
    if one.role is not Role.LEVEL:
        return one
    if _compares(line, one.after):
        return replace(one, role=Role.CHANGE)
    near = line.lexicon.changing.at(line.tokens, one.first - 1) if one.first else None
    if one.unit in {"percent", "pp", "part"} | _money(line) and near:
        return replace(one, role=Role.CHANGE)
    if before not in facts.TO | facts.BY or not _changes(line, one.first - 1):
        return one
    return replace(one, role=Role.TO if before in facts.TO else Role.CHANGE)


def _money(line: Line) -> set[str]:
    return set(line.lexicon.facts.SIGNS.values())


def _compares(line: Line, after: int) -> bool:
    """See «на 5 % больше», "5% more"; but «5 человек и более» is a bound."""
    return line.norm(after) in line.lexicon.facts.COMPARING


def _changes(line: Line, end: int) -> bool:
    for at in range(end - 1, max(end - 1 - _CHANGE_BACK, -1), -1):
        if line.ends_clause(at):
            return False
        if line.lexicon.changing.at(line.tokens, at):
            return True
    return False
