"""Which articles tell of one event: rare words, names and numbers in common, published within three days."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from svodka.compare.keys import WORD, capitalised, content_words, fold, name_keys, number
from svodka.compare.reprints import ReprintLink
from svodka.compare.vectors import (
    NAME,
    NUMBER,
    Features,
    Group,
    Vector,
    candidate_pairs,
    document_counts,
    group_alike,
    likeness,
    vector,
    weigh,
)
from svodka.records import Reading

#: Articles further apart tell of two events, or of one that has moved on.
_NEAR = timedelta(hours=72)
#: Average likeness of a story's articles; measured in benchmarks/compare.py.
_ALIKE = 0.25
#: A word of the headline counts for more than one of the text.
_TITLE, _LEAD = 2.0, 1.0
_NAMES = 1.5
_TOP, _NEIGHBOURS = 20, 24
#: Words of an article that are looked at: what is new stands in front.
_MOST_WORDS, _MOST_LETTERS = 400, 3000
_LEAD_WORDS = 40
#: Articles against which a story's others are held to find the typical one.
_SAMPLE = 60


def group_stories(pile: Sequence[Reading], links: Sequence[ReprintLink]) -> list[list[int]]:
    """Group the articles of a pile, which stands in order of time, by the event that they tell of."""
    vectors = story_vectors(pile)
    place = {reading.document.id: at for at, reading in enumerate(pile)}
    surely = [(place[link.reprint.original_id], place[link.reprint.reprint_id]) for link in links]
    times = [reading.document.published for reading in pile]
    pairs = candidate_pairs(vectors, top=_TOP, neighbours=_NEIGHBOURS)
    near = [pair for pair in pairs if _are_near(times[pair[0]], times[pair[1]])]

    def may_join(one: Group, other: Group) -> bool:
        return _are_near(_middle(one, times), _middle(other, times))

    reprinted = [pair for pair in surely if _are_near(times[pair[0]], times[pair[1]])]
    return group_alike(vectors, near, least=_ALIKE, may_join=may_join, surely=reprinted)


def story_vectors(pile: Sequence[Reading]) -> list[Vector]:
    """Turn articles into weighed features."""
    bags = [features(reading) for reading in pile]
    counts = document_counts(bags)
    return [vector(reading.document.lang, weigh(bag, counts, len(bags)))
            for reading, bag in zip(pile, bags, strict=True)]


def most_typical(readings: Sequence[Reading]) -> Reading:
    """Give the article of a story that is most like all others, the earliest of equals; it stands for the story."""
    if len(readings) < 3:
        return readings[0]
    vectors = story_vectors(readings)
    sample = vectors[:_SAMPLE]
    likest = [round(sum(likeness(one, other) for other in sample), 9) for one in vectors]
    return readings[likest.index(max(likest))]


def features(reading: Reading) -> Features:
    """Give what an article tells of: its words, names and numbers, those of the headline above the others.

    >>> from svodka.records import Document
    >>> doc = Document.of("Мост взорван. Взорван мост через реку, 3 погибших", name="a", title="Мост взорван")
    >>> found = features(Reading(document=doc))
    >>> found["мост"] > found["реку"], "#:3" in found
    (True, True)
    """
    words = _words(reading)
    headline = len(WORD.findall(reading.document.title)) if _opens_with_title(reading) else 0
    amounts: defaultdict[str, float] = defaultdict(float)
    for at, word in enumerate(words[:_MOST_WORDS]):
        for key in content_words(word):
            extra = _TITLE if at < headline else _LEAD if at < headline + _LEAD_WORDS else 0.0
            amounts[_key(key)] += 1.0 + extra
    for name in (*(name.lemma for name in reading.names), *capitalised(reading.document.text[:_MOST_LETTERS])):
        for part in name_keys(name):
            amounts[NAME + part] += _NAMES
    return {feature: 1 + math.log(amount) for feature, amount in amounts.items()}


def _words(reading: Reading) -> Sequence[str]:
    """Give the lemmas, or the bare words where nobody has made lemmas."""
    return reading.lemmas or WORD.findall(reading.document.text)


def _opens_with_title(reading: Reading) -> bool:
    title = reading.document.title.strip()
    return bool(title) and reading.document.text.lstrip().startswith(title)


def _key(word: str) -> str:
    return NUMBER + number(word) if word[0].isdigit() else fold(word)


def _are_near(one: datetime | None, other: datetime | None) -> bool:
    """Tell whether two times are near; an unknown time is near to every other."""
    return one is None or other is None or abs(one - other) <= _NEAR


def _middle(group: Group, times: Sequence[datetime | None]) -> datetime | None:
    known = sorted(time for time in (times[at] for at in group.members) if time is not None)
    return known[len(known) // 2] if known else None
