"""Counts over articles, and the precision, recall and F1 that follow from them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from svodka.evaluation.judging import Judgement

#: What a pair has to have right to count, from the easiest to the hardest.
LEVELS = ("found", "who", "chain", "strict")

#: Rounds, seed and the places of the 2.5 % and 97.5 % in the sorted rounds: changing one changes published figures.
_ROUNDS, _SEED, _LOW, _HIGH = 500, 7, 12, 487


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of one article or of several."""

    #: Annotated statements.
    gold: int
    #: Predicted statements.
    predicted: int
    #: Pairs that count, for each of LEVELS.
    right: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How precise and how complete the predictions are.

    >>> Score.of(right=1, gold=4, predicted=2)
    Score(precision=0.5, recall=0.25, f1=0.3333333333333333)
    """

    #: Share of the predicted statements that are right.
    precision: float
    #: Share of the annotated statements that were got right.
    recall: float
    #: Their harmonic mean.
    f1: float

    @classmethod
    def of(cls, *, right: int, gold: int, predicted: int) -> Score:
        """Compute the three from counts; nothing of nothing is 0."""
        precision, recall = share(right, predicted), share(right, gold)
        both = precision + recall
        return cls(precision=precision, recall=recall, f1=2 * precision * recall / both if both else 0.0)


def share(part: int, whole: int) -> float:
    """Give part / whole, and 0 of nothing.

    >>> share(1, 4), share(0, 0)
    (0.25, 0.0)
    """
    return part / whole if whole else 0.0


def tally(judgement: Judgement) -> Tally:
    """Count one article."""
    verdicts = judgement.verdicts
    right = (len(verdicts), sum(one.who for one in verdicts), sum(one.chain for one in verdicts),
             sum(one.strict for one in verdicts))
    return Tally(gold=len(judgement.article.statements), predicted=len(judgement.predicted), right=right)


def total(tallies: Sequence[Tally]) -> Tally:
    """Add the counts of several articles."""
    return Tally(gold=sum(one.gold for one in tallies), predicted=sum(one.predicted for one in tallies),
                 right=tuple(map(sum, zip(*(one.right for one in tallies), strict=True))))


def scores(tallies: Sequence[Tally]) -> dict[str, Score]:
    """Score several articles together at each level."""
    whole = total(tallies)
    return {level: Score.of(right=right, gold=whole.gold, predicted=whole.predicted)
            for level, right in zip(LEVELS, whole.right, strict=True)}


def half_intervals(tallies: Sequence[Tally]) -> dict[str, float]:
    """Give half of the 95 % interval of F1 at each level: a bootstrap over articles (Efron 1979), always the same."""
    dice = random.Random(_SEED)  # noqa: S311 - a repeatable draw is what is wanted here
    drawn = [scores([tallies[dice.randrange(len(tallies))] for _ in tallies]) for _ in range(_ROUNDS)]
    halves = {}
    for level in LEVELS:
        ordered = sorted(one[level].f1 for one in drawn)
        halves[level] = (ordered[_HIGH] - ordered[_LOW]) / 2
    return halves
