"""The door of the room: one pile of articles in, stories with their claims, origins and denials out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from svodka.compare.newsroom import MakeCast, Newsroom, in_order
from svodka.compare.provenance import find_provenance
from svodka.compare.reprints import find_reprints
from svodka.compare.stories import Floats
from svodka.records import Comparison, Judgement, Provenance, Reading, Story

_EARLY = datetime.min.replace(tzinfo=UTC)


def compare(readings: Sequence[Reading], cast: MakeCast | None = None, *,
            vectors: Mapping[str, Floats] | None = None, judgements: Sequence[Judgement] = ()) -> Comparison:
    """Put the articles of a pile beside each other: who repeats whom, what is claimed, on whose word, who denies it.

    They arrive in order of time, whatever the order of the readings; the same document twice counts once. `cast` tells who
    is who among the articles of one story: holders, carriers and outlets are then counted by actor. `vectors` are what a
    sentence encoder makes of the articles, by document id; without them words, names and numbers decide alone.
    `judgements` are what a person said.

    >>> compare([])
    Comparison(stories=(), reprints=())
    """
    pile = {reading.document.id: reading for reading in in_order(readings)}
    room = Newsroom(load=pile.__getitem__, cast=cast, judgements=judgements)
    for name, reading in pile.items():
        room.add(reading, (vectors or {}).get(name))
    for judgement in judgements:
        room.judge(judgement)
    steps = list(room.work_off())
    reprints = {step.reprint.reprint_id: step.reprint for step in steps if step.reprint}
    return Comparison(stories=largest_first(step.story for step in steps if step.story),
                      reprints=tuple(reprints[name] for name in pile if name in reprints))


def trace(readings: Sequence[Reading]) -> Provenance:
    """Tell where the leading claim of articles comes from that are known to be on one piece of news.

    >>> trace([]).origin_range
    (0, 0)
    """
    pile = in_order(readings)
    return find_provenance(pile, find_reprints(pile))


def largest_first(stories: Iterable[Story]) -> tuple[Story, ...]:
    """Order stories: most outlets, most articles, latest."""
    return tuple(sorted(stories, key=_largest))


def _largest(story: Story) -> tuple[int, int, float, str]:
    last = story.last or _EARLY
    return -len(story.outlets), -len(story.document_ids), -last.timestamp() if story.last else 0.0, story.id
