"""Which statements of a story say the same thing."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from svodka.compare.contents import ANSWERS, Said
from svodka.compare.vectors import Group, candidate_pairs, group_alike, likeness

#: Average likeness of the statements of one claim.
_ALIKE = 0.42
#: A short version («Мост разрушен» in a headline) belongs to the claim that holds nearly all of its words.
_CONTAINED = 0.75
_LEAST_KEYS = 2
_TOP, _NEIGHBOURS = 12, 40
#: Statements against which a claim's others are held to find the typical one.
_SAMPLE = 100


def group_claims(said: Sequence[Said]) -> list[list[Said]]:
    """Group the statements of one story by what they claim, the claim that most articles carry first.

    Answers (a denial, a confirmation) never share a claim with what they answer.
    """
    groups = _alike(said)
    _attach_short(groups)
    return sorted(groups, key=lambda group: (-len({one.at for one in group}), group[0].at, group[0].statement.id))


def _alike(said: Sequence[Said]) -> list[list[Said]]:
    vectors = [one.vector for one in said]
    pairs = candidate_pairs(vectors, top=_TOP, neighbours=_NEIGHBOURS, least=2)

    def may_join(one: Group, other: Group) -> bool:
        return can_agree([said[at] for at in one.members], [said[at] for at in other.members])

    grouped = group_alike(vectors, pairs, least=_ALIKE, may_join=may_join)
    return [[said[at] for at in members] for members in grouped]


def can_agree(one: Sequence[Said], other: Sequence[Said]) -> bool:
    """Tell whether nothing forbids two sets of statements to be one claim: act, negation, figures, nesting."""
    first, second = one[0], other[0]
    if (_stance(first), first.negated) != (_stance(second), second.negated):
        return False
    return _numbers_agree(one, other) and not _is_nested(one, other)


def _stance(said: Said) -> str:
    return said.statement.act if said.statement.act in ANSWERS else ""


def _numbers_agree(one: Iterable[Said], other: Iterable[Said]) -> bool:
    """Tell whether two sets share a figure, or one has none: «3 погибших» and «5 погибших» are two versions."""
    mine = frozenset().union(*(said.numbers for said in one))
    theirs = frozenset().union(*(said.numbers for said in other))
    return not mine or not theirs or bool(mine & theirs)


def _is_nested(one: Iterable[Said], other: Sequence[Said]) -> bool:
    """Tell whether a statement of one set stands inside one of the other: what A says that B says is A's claim."""
    pairs = ((first, second) for first in one for second in other if first.at == second.at)
    return any(_is_inside(first, second) or _is_inside(second, first) for first, second in pairs)


def _is_inside(inner: Said, outer: Said) -> bool:
    label, seen = inner.statement.parent, 0
    while label is not None and label != outer.statement.label and seen < len(inner.reading.statements):
        above = inner.reading.statement(label)
        label, seen = (above.parent if above else None), seen + 1
    return label is not None and label == outer.statement.label


def _attach_short(groups: list[list[Said]]) -> None:
    """Move statements that stand alone into the claim that holds nearly all their words."""
    home = {key: at for at, group in enumerate(groups) if len(group) > 1 for said in group for key in said.bag}
    for group in sorted((group for group in groups if len(group) == 1), key=lambda group: group[0].statement.id):
        near = {home[key] for key in group[0].bag if key in home}
        fits = [(held, -at) for at in near if (held := _held(group[0], groups[at])) >= _CONTAINED]
        if fits and can_agree(group, groups[-max(fits)[1]]):
            groups[-max(fits)[1]].append(group.pop())
    groups[:] = [sorted(group, key=_place) for group in groups if group]


def _held(short: Said, group: Sequence[Said]) -> float:
    """Give the largest share of the statement's weighed words that another statement of the group holds."""
    mine = short.content
    if len(mine) < _LEAST_KEYS:
        return 0.0
    return max(math.fsum(weight**2 for key, weight in mine.items() if key in one.content) for one in group)


def _place(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def lead_first(group: Sequence[Said]) -> list[Said]:
    """Put the statement that is most like all others first: it stands for the claim."""
    sample = group[:_SAMPLE]
    likest = {one.statement.id: sum(likeness(one.vector, other.vector) for other in sample) for one in group}
    return sorted(group, key=lambda one: (-round(likest[one.statement.id], 9), _place(one)))
