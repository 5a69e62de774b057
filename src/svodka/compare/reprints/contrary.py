"""Whether one article says the contrary of what it shares with the other: a denial repeats the words that it denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from svodka.compare.keys import WORD, fold
from svodka.compare.meanings import OPPOSITES, near_key
from svodka.compare.polarity import TURNS, contradict, polarity
from svodka.compare.reprints.cards import Card
from svodka.compare.reprints.likeness import Compared
from svodka.compare.reprints.sentences import Sentence
from svodka.compare.reprints.weights import CONTRARY, HELD
from svodka.compare.stances import told_stance
from svodka.records import Act

#: What turns round the words that are told with it.
_AGAINST = frozenset({Act.DENY, Act.REFUSE})


def is_contrary(first: Card, second: Card, compared: Compared) -> bool:
    """Tell whether most of what two articles share is said in one and denied in the other."""
    return share_against(first, second, compared) >= CONTRARY


def share_against(first: Card, second: Card, compared: Compared) -> float:
    """Give the share, by weight, of the common sentences that say the contrary (`benchmarks/reprints.py contrary`)."""
    shared = list(_shared(first, second, compared))
    against = sum(weight for weight, is_against in shared if is_against)
    return against / sum(weight for weight, _ in shared) if against else 0.0


def _shared(first: Card, second: Card, compared: Compared) -> Iterator[tuple[float, bool]]:
    """Give the weight of each sentence that the first article holds too, and whether the two say contrary things."""
    mine, theirs = compared.sides
    for at, sentence in enumerate(theirs.sentences):
        partner = theirs.partner[at]
        if partner >= 0 and theirs.held[at] >= HELD:
            yield theirs.weights[at], _against(first, mine.sentences[partner], second, sentence)


def _against(first: Card, one: Sentence, second: Card, other: Sentence) -> bool:
    texts = one.span.of(first.document.text), other.span.of(second.document.text)
    words = [[fold(match.group()) for match in WORD.finditer(text)] for text in texts]
    apart = [_missing(words[0], words[1]), _missing(words[1], words[0])]
    if len({told_stance(" ".join(row)) in _AGAINST for row in apart}) > 1:
        return True
    langs = first.document.lang, second.document.lang
    if not any(_may_turn(word, lang) for row, lang in zip(apart, langs, strict=True) for word in row):
        return False
    mine, theirs = (polarity(text, partial(near_key, lang=lang)) for text, lang in zip(texts, langs, strict=True))
    return contradict(mine.affirmed, mine.negated, theirs.affirmed, theirs.negated)


def _missing(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """Give the words that only one of two sentences has: most reprints keep nearly all of a sentence."""
    known = set(other)
    return [word for word in one if word not in known]


def _may_turn(word: str, lang: str) -> bool:
    """Tell whether a word can make two sentences contrary: a negation, or what has an opposite."""
    return word in TURNS or near_key(word, lang) in OPPOSITES
