"""Which claim an answer answers, in its own story or another: kept up to date as stories change.

Claims and answers are remembered by a few of their weightiest words, around their time. When a story changes, its claims and
answers are entered anew; what answered its old claims and what stands near its new ones is matched again, nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from svodka.compare.contents import Said
from svodka.compare.memory import Memory, Timeline
from svodka.compare.responses import AFTER, BEFORE, Spoken, fit, spoken
from svodka.compare.telling import Material, claim_id

#: Words under which a claim or an answer is found, and statements that stand for a claim.
_TOP, _SAMPLE = 12, 6
#: Neighbours in time looked at under each word, and those that are held against in the end.
_NEIGHBOURS, _TRIED = 40, 20
_BEFORE, _AFTER = BEFORE.total_seconds(), AFTER.total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A claim as answers are held against it."""

    #: Key of its story.
    story: int
    #: Id that the story gives it.
    claim: str
    #: Its first statements.
    sample: tuple[Spoken, ...]
    #: Answers to it (their numbers).
    answers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An answer, and the claim that it answers."""

    #: Key of its story.
    story: int
    #: What it says.
    said: Spoken
    #: Number of the claim; None for an answer to nothing that is known.
    claim: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entered:
    """What a story has entered."""

    claims: tuple[int, ...] = ()
    answers: tuple[int, ...] = ()


class Answering:
    """Holds answers against claims, across stories."""

    def __init__(self, memory: Memory) -> None:
        self._counts = memory.table("answering.counts", int)
        self._claims = memory.table("answering.claims", Asked)
        self._answers = memory.table("answering.answers", Answered)
        self._entered = memory.table("answering.entered", _Entered)
        #: Answers to be matched again.
        self._open = memory.table("answering.open", bool)
        self._by_claim = memory.timeline("answering.by claim")
        self._by_answer = memory.timeline("answering.by answer")

    def enter(self, story: int, material: Material | None) -> None:
        """Enter a story's claims and answers in place of those that it had; None for a story that is no more."""
        before = self._entered.get(story) or _Entered()
        for number in before.answers:
            self._drop_answer(number)
        for number in before.claims:
            self._drop_claim(number)
        if material is None:
            self._entered.drop(story)
            return
        claims = [self._enter_claim(story, one) for one in material.claims]
        answers = [self._enter_answer(story, spoken(one)) for one in material.answers]
        self._entered.put(story, _Entered(claims=tuple(claims), answers=tuple(answers)))

    def match(self) -> tuple[int, ...] | None:
        """Match one answer again and give the stories that look different for it; None if there is nothing to do."""
        number = self._open.first()
        if number is None:
            return None
        self._open.drop(number)
        answer = self._answers.get(number)
        best = self._best(answer) if answer else None
        if answer is None or best == answer.claim:
            return ()
        homes = [self._detach(number, answer), answer.story]
        self._answers.put(number, replace(answer, claim=best))
        claim = self._claims.get(best) if best is not None else None
        if best is not None and claim is not None:
            self._claims.put(best, replace(claim, answers=(*claim.answers, number)))
            homes.append(claim.story)
        return tuple(dict.fromkeys(home for home in homes if home is not None))

    def give_up(self) -> bool:
        """Leave the next answer unmatched, and tell whether there was one."""
        number = self._open.first()
        if number is not None:
            self._open.drop(number)
        return number is not None

    def is_idle(self) -> bool:
        """Tell whether no answer is left to be matched."""
        return self._open.first() is None

    def to_claims(self, story: int) -> dict[str, list[tuple[str, str]]]:
        """Give the answers to each of a story's claims, by the claim's id: (article, statement)."""
        found: dict[str, list[tuple[str, str]]] = {}
        for number in (self._entered.get(story) or _Entered()).claims:
            claim = self._claims.get(number)
            answers = [self._answers.get(one) for one in claim.answers] if claim else []
            if claim and answers:
                found[claim.claim] = [(one.said.document_id, one.said.statement_id) for one in answers if one]
        return found

    def unanswering(self, story: int) -> frozenset[str]:
        """Give the ids of a story's answers that answer nothing that is known."""
        answers = (self._answers.get(number) for number in (self._entered.get(story) or _Entered()).answers)
        return frozenset(one.said.statement_id for one in answers if one and one.claim is None)

    def _next(self) -> int:
        number = self._counts.get("entered") or 0
        self._counts.put("entered", number + 1)
        return number

    def _enter_claim(self, story: int, said: Sequence[Said]) -> int:
        number, sample = self._next(), tuple(spoken(one) for one in said[:_SAMPLE])
        self._claims.put(number, Asked(story=story, claim=claim_id(said), sample=sample))
        for key in _keys(sample):
            self._by_claim.put(key, sample[0].when, number)
        for near in _near(self._by_answer, _keys(sample), sample[0].when, before=_BEFORE, after=_AFTER):
            self._open.put(near, True)
        return number

    def _enter_answer(self, story: int, said: Spoken) -> int:
        number = self._next()
        self._answers.put(number, Answered(story=story, said=said))
        for key in _keys((said,)):
            self._by_answer.put(key, said.when, number)
        self._open.put(number, True)
        return number

    def _drop_claim(self, number: int) -> None:
        claim = self._claims.get(number)
        for answer in claim.answers if claim else ():
            known = self._answers.get(answer)
            if known:
                self._answers.put(answer, replace(known, claim=None))
                self._open.put(answer, True)
        for key in _keys(claim.sample) if claim else ():
            self._by_claim.drop(key, claim.sample[0].when if claim else None, number)
        self._claims.drop(number)

    def _drop_answer(self, number: int) -> None:
        answer = self._answers.get(number)
        if answer:
            self._detach(number, answer)
            for key in _keys((answer.said,)):
                self._by_answer.drop(key, answer.said.when, number)
        self._answers.drop(number)
        self._open.drop(number)

    def _detach(self, number: int, answer: Answered) -> int | None:
        """Take an answer from its claim and give that one's story."""
        claim = self._claims.get(answer.claim) if answer.claim is not None else None
        if claim is None or answer.claim is None:
            return None
        self._claims.put(answer.claim, replace(claim, answers=tuple(one for one in claim.answers if one != number)))
        return claim.story

    def _best(self, answer: Answered) -> int | None:
        """Give the claim that an answer fits best; of equals the earliest."""
        own = (self._entered.get(answer.story) or _Entered()).claims
        far = _near(self._by_claim, _keys((answer.said,)), answer.said.when, before=_AFTER, after=_BEFORE)
        found = ((one, self._claims.get(one)) for one in dict.fromkeys((*own, *far)))
        scored = [(-fit(answer.said, claim.sample, same_story=claim.story == answer.story), _when(claim), claim.claim, one)
                  for one, claim in found if claim]
        best = min(scored, default=(0.0, 0.0, "", -1))
        return best[3] if best[0] < 0 else None


def _when(claim: Asked) -> float:
    return claim.sample[0].when or 0.0


def _keys(said: Iterable[Spoken]) -> list[str]:
    """Give the weightiest words of some statements."""
    weights: defaultdict[str, float] = defaultdict(float)
    for one in said:
        for key, weight in one.content.items():
            weights[key] = max(weights[key], weight)
    return sorted(weights, key=lambda key: (-weights[key], key))[:_TOP]


def _near(timeline: Timeline, keys: Iterable[str], when: float | None, *, before: float, after: float) -> list[int]:
    """Give the few numbers nearest in time that share most of these words: the cost does not grow."""
    shared: defaultdict[int, int] = defaultdict(int)
    for key in keys:
        for number in timeline.near(key, when, before=before, after=after, most=_NEIGHBOURS):
            shared[number] += 1
    return sorted(shared, key=lambda number: (-shared[number], number))[:_TRIED]
