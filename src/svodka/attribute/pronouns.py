"""Whom a pronoun means: the people named before it are weighed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from svodka.attribute.forms import same_stem, words_of
from svodka.attribute.lookup import sentence_number, tokens_in
from svodka.attribute.scene import Scene
from svodka.attribute.speaker import Speaker, gender_fits, gender_of
from svodka.records import Span

#: People named so many mentions ago are forgotten.
_MOST_MENTIONS = 12


def find_meant(scene: Scene, known: Sequence[Speaker], here: int, gender: str) -> Speaker | None:
    """Find whom a pronoun means: a person of its gender, near, a subject and a speaker before others."""
    earlier = [one for one in reversed(known) if one.seen_at <= here]
    fitting = [one for one in earlier if gender_fits(one, gender)]
    if gender in {"Masc", "Fem"}:
        best = _best_person(scene, here, gender, [one for one in fitting if one.is_person])
        if best is not None:
            return best
    return next(iter(fitting or earlier), None)


def _best_person(scene: Scene, here: int, gender: str, speakers: Sequence[Speaker]) -> Speaker | None:
    """Weigh the people named before the pronoun: how many sentences ago, as a subject, having spoken."""
    now = sentence_number(scene, here)
    scored: list[tuple[float, int, Speaker]] = []
    for place, mention in _mentions_before(scene, here, gender):
        last = words_of(mention)[-1]
        speaker = next(
            (one for one in speakers if words_of(one.name) and same_stem(words_of(one.name)[-1], last)), None
        )
        near = min(now - sentence_number(scene, place.start), 6)
        score = -1.0 * near + 0.6 * _is_subject(scene, place) + 1.2 * (speaker is not None)
        scored.append(
            (
                score,
                place.start,
                speaker or Speaker(name=mention, is_person=True, gender=gender, seen_at=place.start),
            )
        )
    for order, one in enumerate(speakers):
        near = min(now - sentence_number(scene, one.seen_at), 6)
        scored.append((1.8 - near - 0.1 * order, one.seen_at, one))
    return max(scored, key=lambda item: (item[0], item[1]))[2] if scored else None


def _mentions_before(scene: Scene, here: int, gender: str) -> list[tuple[Span, str]]:
    last = bisect_right(scene.people, here, key=lambda name: name.span.end)
    near = scene.people[max(0, last - _MOST_MENTIONS) : last]
    return [(name.span, name.lemma) for name in near if gender_of(tokens_in(scene, name.span), "") in {"", gender}]


def _is_subject(scene: Scene, span: Span) -> bool:
    tokens = tokens_in(scene, span)
    return bool(tokens) and any(reading.case in {"Nom", ""} for reading in tokens[0].readings)
