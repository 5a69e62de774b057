"""A person's word on claims and origins: it joins and parts what the rules made, each time a story is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.contents import Said
from svodka.compare.keys import fold
from svodka.compare.vectors import likeness
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
    """Join claims by a pair of their statements (ids), or part a claim between such a pair.

    A claim is parted between two statements: each of the others goes with the one it is more like, as every later one will.
    """
    found = [list(claim) for claim in claims]
    for one in word.said:
        first, second = (_holding(found, name) for name in (one.one, one.other))
        if first is None or second is None or (first is second) is one.same:
            continue
        if one.same:
            first.extend(second)
            second.clear()
        else:
            stay, leave = _parted(first, one.one, one.other)
            first[:] = stay
            found.append(leave)
    return [sorted(claim, key=_place) for claim in found if claim]


def _parted(claim: Sequence[Said], one: str, other: str) -> tuple[list[Said], list[Said]]:
    """Part a claim between two of its statements (ids); who is as like both stays with the first."""
    seeds = {said.statement.id: said for said in claim if said.statement.id in {one, other}}
    leave = [said for said in claim if _goes_with(said, seeds[one], seeds[other])]
    return [said for said in claim if said not in leave], leave


def _goes_with(said: Said, one: Said, other: Said) -> bool:
    if said in (one, other):
        return said is other
    return _nearness(said, other) > _nearness(said, one)


def _nearness(said: Said, seed: Said) -> tuple[float, bool]:
    """Say how like two statements are; of words alike the same words in the same order are nearer."""
    return round(likeness(said.vector, seed.vector), 6), _words(said) == _words(seed)


def _words(said: Said) -> str:
    text = said.reading.document.text
    return " ".join(word for span in said.statement.content for word in fold(span.of(text)).split())


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
