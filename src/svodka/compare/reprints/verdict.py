"""Which of two articles that share words is a reprint, and of what kind: a short list of rules, the first answers."""

from __future__ import annotations

import math
from collections.abc import Callable

from svodka.compare.reprints.likeness import Likeness
from svodka.compare.reprints.weights import (
    BIAS,
    COPY,
    DAYS,
    NEWS,
    OPENING,
    OWN,
    PAIRS,
    RECYCLED,
    SAME_SENTENCE,
    TRANSLATED,
)
from svodka.records import ReprintKind

#: Sees two articles and says what one is to the other, or None if it cannot tell.
Rule = Callable[[Likeness], "ReprintKind | None"]


def chance(likeness: Likeness) -> float:
    """Say how likely one of two articles in one language comes from the other, 0 to 1."""
    if likeness.own < OWN:
        return 0.0
    sum_ = NEWS * likeness.news + OPENING * likeness.opening + PAIRS * likeness.pairs + BIAS
    return 1 / (1 + math.exp(-sum_))


def translation(likeness: Likeness) -> ReprintKind | None:
    """See the whole text turned into the other language."""
    whole = likeness.foreign and likeness.held[0] >= TRANSLATED and likeness.days <= DAYS
    return ReprintKind.TRANSLATION if whole else None


def translated_sentences(likeness: Likeness) -> ReprintKind | None:
    """See sentences that were turned into the other language and built into another text."""
    some = likeness.foreign and likeness.closest >= SAME_SENTENCE and likeness.days <= DAYS
    return ReprintKind.REWRITE if some else None


def copy(likeness: Likeness) -> ReprintKind | None:
    """See a text repeated sentence by sentence."""
    same = not likeness.foreign and likeness.mutual >= COPY and chance(likeness) >= 0.5
    return ReprintKind.COPY if same else None


def rewrite(likeness: Likeness) -> ReprintKind | None:
    """See the other's news in reworded, cut or re-ordered sentences; a shared ending alone is a backgrounder."""
    return ReprintKind.REWRITE if not likeness.foreign and chance(likeness) >= 0.5 else None


RULES: tuple[Rule, ...] = (translation, translated_sentences, copy, rewrite)


def judge(likeness: Likeness) -> ReprintKind | None:
    """Say how one of two articles comes from the other, or None if it does not."""
    return next((kind for kind in (rule(likeness) for rule in RULES) if kind), None)


def is_other_news(likeness: Likeness) -> bool:
    """Tell whether two articles that are no reprints report different news: recycled words, or days apart."""
    return likeness.verbatim >= RECYCLED or likeness.days > DAYS
