"""Which statements of a story say the same thing, in other words or in another language, or with another figure.

Three steps: statements alike in words, figures, time and place make a group; a short version («Мост разрушен» in a
headline) joins the group that holds nearly all of its words; groups that differ in a figure, a time or a place alone are
versions of one claim (`versions.py` tells their history).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from svodka.compare.contents import Said
from svodka.compare.grouping import group_alike
from svodka.compare.stands import Stand, are_versions, say_the_same
from svodka.compare.vectors import candidate_pairs, likeness

#: Average likeness of the statements of one claim; of two versions of one, figures, times and places left out.
_ALIKE, _VERSION = 0.36, 0.50
#: A short version («Мост разрушен» in a headline) belongs to the claim that holds nearly all of its words.
_CONTAINED = 0.75
_LEAST_KEYS = 3
#: Words beside names that two statements share at least, and the share of the shorter one's: in one language, and across.
_LEAST_PLAIN, _SHARED_PLAIN, _SHARED_FAR = 2, 0.5, 0.34
_TOP, _NEIGHBOURS = 12, 40
#: Statements against which a claim's others are held to find the typical one, or to find a short one's home.
_SAMPLE = 100
#: Groups that hold a word of a short statement and are looked at.
_HOMES = 12

Groups = list[list[int]]


def group_claims(said: Sequence[Said]) -> list[list[Said]]:
    """Group the statements of one story by what they claim, the claim that most articles carry first.

    Statements that differ in one figure, time or place are versions of one claim. Answers (a denial, a confirmation)
    never share a claim with what they answer, nor a negation with what it negates.
    """
    groups = _versions(said, _attach_short(said, _alike(said)))
    found = [sorted((said[at] for at in members), key=_place) for members in groups]
    return sorted(found, key=lambda group: (-len({one.at for one in group}), group[0].at, group[0].statement.id))


def _alike(said: Sequence[Said]) -> Groups:
    vectors = [one.vector for one in said]
    near = candidate_pairs(vectors, top=_TOP, neighbours=_NEIGHBOURS)
    pairs = [(one, other) for one, other in near if _share_words(said[one], said[other])]
    return group_alike(vectors, [Stand.of(one) for one in said], pairs, least=_ALIKE, may_join=say_the_same)


def _share_words(one: Said, other: Said) -> bool:
    """Tell whether two statements share more than names: enough of the other words of the shorter one, by sound across languages.

    «Мост через Тесну обрушился» and «мост через Тесну проверяли осенью» share a bridge, and say two things.
    """
    if one.vector.lang != other.vector.lang:
        least = min(len(one.far), len(other.far))
        return len(one.far & other.far) >= math.ceil(_SHARED_FAR * least)
    least = min(len(one.plain), len(other.plain))
    if not least:
        return False  # «(критикует) «Северный поток — 2»»: a name says nothing of it
    if least < _LEAST_PLAIN and bool(one.numbers) is not bool(other.numbers):
        return False  # «340 эвакуированных» is more than «эвакуированных с Вересны»
    return len(one.plain & other.plain) >= max(min(least, _LEAST_PLAIN), math.ceil(_SHARED_PLAIN * least))


def _versions(said: Sequence[Said], groups: Groups) -> Groups:
    """Join the groups that are versions of one claim."""
    cores = [one.core for one in said]
    near = candidate_pairs(cores, top=_TOP, neighbours=_NEIGHBOURS)
    pairs = [(one, other) for one, other in near if _share_words(said[one], said[other])]
    kept = [(members[0], at) for members in groups for at in members[1:]]
    return group_alike(cores, [Stand.of(one) for one in said], pairs, least=_VERSION, may_join=are_versions, surely=kept)


def _attach_short(said: Sequence[Said], groups: Groups) -> Groups:
    """Move statements that stand alone into the claim that holds nearly all their words."""
    stands = [_stand_of(said, group) for group in groups]
    homes = _homes(said, groups)
    for at, group in enumerate(groups):
        if len(group) == 1 and said[group[0]].plain:
            home = _home(said[group[0]], at, homes, groups, said)
            if home is not None and say_the_same(stands[at], stands[home]):
                stands[home].take(stands[at])
                groups[home].append(group.pop())
    return [sorted(group) for group in groups if group]


def _stand_of(said: Sequence[Said], group: Sequence[int]) -> Stand:
    stand = Stand.of(said[group[0]])
    for at in group[1:]:
        stand.take(Stand.of(said[at]))
    return stand


def _homes(said: Sequence[Said], groups: Groups) -> dict[str, list[int]]:
    """Give for each key the groups that hold it, the largest first."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at in sorted(range(len(groups)), key=lambda at: (-len(groups[at]), at)):
        for key in {key for one in groups[at][:_SAMPLE] for key in said[one].content}:
            if len(found[key]) < _HOMES:
                found[key].append(at)
    return found


def _home(short: Said, own: int, homes: dict[str, list[int]], groups: Groups, said: Sequence[Said]) -> int | None:
    near = {at for key in short.content for at in homes.get(key, ()) if at != own and groups[at]}
    fits = [(held, len(groups[at]), -at) for at in near
            if (held := _held(short, [said[one] for one in groups[at][:_SAMPLE]])) >= _CONTAINED]
    return -max(fits)[2] if fits else None


def _held(short: Said, group: Sequence[Said]) -> float:
    """Give the largest share of the statement's weighed words that another statement of the group holds."""
    mine = short.content
    if len(mine) < _LEAST_KEYS:
        return 0.0
    return max(math.fsum(weight**2 for key, weight in mine.items() if key in one.content) for one in group)


def _place(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def lead_first(group: Sequence[Said]) -> list[Said]:
    """Put the statement that is most like all others first: it stands for the claim; those in the commonest language lead."""
    sample = group[:_SAMPLE]
    langs = Counter(one.vector.lang for one in group)
    likest = {one.statement.id: sum(likeness(one.vector, other.vector) for other in sample) for one in group}
    return sorted(group, key=lambda one: (-langs[one.vector.lang], -round(likest[one.statement.id], 9), _place(one)))
