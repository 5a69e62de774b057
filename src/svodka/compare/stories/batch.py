"""A whole pile at once: the same index, fed in order of time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from svodka.compare.reprints import ReprintLink
from svodka.compare.stories.index import StoryIndex
from svodka.compare.stories.likeness import words
from svodka.compare.stories.profile import Floats, profile
from svodka.compare.stories.rarity import Rarity
from svodka.records import Reading

#: Articles against which a story's others are held to find the typical one.
_SAMPLE = 60


def group_stories(pile: Sequence[Reading], links: Sequence[ReprintLink], *,
                  vectors: Mapping[str, Floats] | None = None) -> list[list[int]]:
    """Group the articles of a pile, which stands in order of time, by the event that they tell of.

    `vectors` are what an encoder makes of the articles, by document id.
    """
    copies: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        copies[link.reprint.original_id].append(link.reprint.reprint_id)
        copies[link.reprint.reprint_id].append(link.reprint.original_id)
    index = StoryIndex()
    for reading in pile:
        name = reading.document.id
        index.add(reading, (vectors or {}).get(name), reprints=copies[name])
    place = {reading.document.id: at for at, reading in enumerate(pile)}
    return sorted(sorted(place[name] for name in story) for story in index.stories())


def most_typical(readings: Sequence[Reading]) -> Reading:
    """Give the article of a story that is most like all others, the earliest of equals; it stands for the story."""
    if len(readings) < 3:
        return readings[0]
    rarity = Rarity()
    profiles = [profile(reading, rarity) for reading in readings]
    likest = [round(sum(words(one, other) for other in profiles[:_SAMPLE]), 9) for one in profiles]
    return readings[likest.index(max(likest))]
