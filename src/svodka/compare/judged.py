"""A person's word on claims and origins: it joins and parts what the rules made, each time a story is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.contents import Said
from svodka.compare.keys import fold
from svodka.records import Judged, Judgement

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What a person said of one kind of thing, the oldest first: what is said later wins.

    >>> said = [Judgement(one="МИД", other="МИД Польши", same=False, about=Judged.ORIGIN)]
    >>> Word.of(said, Judged.ORIGIN).apart, Word.of(said, Judged.CLAIM).apart
    ((('МИД', 'МИД Польши'),), ())
    """

    said: tuple[Judgement, ...] = ()

    @classmethod
    def of(cls, judgements: Iterable[Judgement], about: Judged) -> Word:
        """Take the judgements on one kind; the newest on a pair has been chosen before."""
        return cls(said=tuple(one for one in judgements if one.about is about))

    @property
    def apart(self) -> Pairs:
        """Give the pairs that are not the same."""
        return tuple((one.one, one.other) for one in self.said if not one.same)


def judge_claims(claims: Sequence[list[Said]], word: Word) -> list[list[Said]]:
    """Join claims by a pair of their statements (ids), and take the second of a pair out of the claim of the first."""
    found = [list(claim) for claim in claims]
    for one in word.said:
        first, second = (_holding(found, name) for name in (one.one, one.other))
        if first is None or second is None or (first is second) is one.same:
            continue
        if one.same:
            first.extend(second)
            second.clear()
        else:
            found.append([said for said in first if said.statement.id == one.other])
            first[:] = [said for said in first if said.statement.id != one.other]
    return [sorted(claim, key=_place) for claim in found if claim]


def _holding(claims: Iterable[list[Said]], statement_id: str) -> list[Said] | None:
    return next((claim for claim in claims if any(one.statement.id == statement_id for one in claim)), None)


def _place(said: Said) -> tuple[int, int, str]:
    return said.at, said.statement.content[0].start, said.statement.id


def judge_names(names: Mapping[str, str], word: Word) -> Mapping[str, str]:
    """Give names one name for all, or names of their own, as a person said; `names` leads from each to its fullest form.

    >>> word = Judgement(one="МИД Польши", other="мид", same=False, about=Judged.ORIGIN)
    >>> judge_names({"МИД": "МИД Польши", "МИД Польши": "МИД Польши"}, Word(said=(word,)))
    {'МИД': 'МИД', 'МИД Польши': 'МИД Польши'}
    """
    found = dict(names)
    for one in word.said:
        first, second = ({found[name] for name in found if fold(name) == fold(wanted)} for wanted in (one.one, one.other))
        if one.same and first:
            found = {name: min(first) if full in second else full for name, full in found.items()}
        elif not one.same:
            found = {name: name if fold(name) == fold(one.other) and full in first else full for name, full in found.items()}
    return found


def judge_homes(homes: Sequence[int], ends: Sequence[str], word: Word) -> list[int]:
    """Do the same with groups of articles: `homes` is each one's group, `ends` the name that its chain ends in."""
    found, folded = list(homes), [fold(name) for name in ends]
    for one in word.said:
        stay = {found[at] for at, name in enumerate(folded) if name == fold(one.one)}
        if one.same:
            groups = stay | {found[at] for at, name in enumerate(folded) if name == fold(one.other)}
            found = [min(groups) if home in groups else home for home in found]
            continue
        away = [at for at, name in enumerate(folded) if name == fold(one.other) and found[at] in stay]
        for at in away:
            found[at] = away[0]
    return _named_by_first(found)


def _named_by_first(homes: Sequence[int]) -> list[int]:
    """Name each group by its first member again."""
    first: dict[int, int] = {}
    for at, home in enumerate(homes):
        first.setdefault(home, at)
    return [first[home] for home in homes]


def keeps_apart(one: str, other: str, word: Word) -> bool:
    """Tell whether a person said that two names stand for two origins."""
    pair = {fold(one), fold(other)}
    return any({fold(first), fold(second)} == pair for first, second in word.apart)
