"""Who denies, confirms or refuses to comment on a claim, also from an article about something else."""

from __future__ import annotations

import math
from bisect import bisect
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from svodka.compare.contents import ANSWERS, Said
from svodka.compare.vectors import NAME, NUMBER, dot, likeness
from svodka.records import Act, Response

#: How like an answer must be to what it answers: in one story, and across stories, where it must also share names.
_ALIKE, _ALIKE_ACROSS = 0.2, 0.3
#: Keys that must be shared at least, across stories.
_LEAST_KEYS = 3
#: An answer comes within a week of the claim's last article, and not long before its first.
_AFTER, _BEFORE = timedelta(days=7), timedelta(hours=12)
_TOP = 16
#: Claims that an answer is held against: so many of each key before and after it, the likeliest of all, and of each
#: claim so many statements.
_EARLIER, _LATER, _TRIED, _SAMPLE = 60, 10, 20, 40

#: Stems of the words by which speaking is refused, in all three languages, as with `contents.NEGATIONS`.
_COMMENT = ("коммент", "комент", "comment", "ответить", "відповід", "answer", "обсуждать", "обговорювати", "discuss", "говорить")

Claims = Sequence[Sequence[Said]]


def is_answer(said: Said) -> bool:
    """Tell whether the statement answers a claim: denies it, confirms it, or refuses to comment on it.

    «Отказались пропустить колонну» refuses to act; only a refusal to speak is an answer.
    """
    if said.statement.act is not Act.REFUSE:
        return said.statement.act in ANSWERS
    words = (*said.statement.cue, *said.statement.content)
    text = " ".join(span.of(said.reading.document.text) for span in words).lower()
    return any(stem in text for stem in _COMMENT)


def match_answers(answers: Sequence[Said], claims: Claims, story_of: Mapping[int, int]) -> Mapping[str, int]:
    """Give for each answer (its statement's id) the claim that it answers; an answer to nothing is left out."""
    holding = _index(claims)
    found = {}
    for answer in answers:
        scores = [(_score(answer, claims[at], story_of), -at) for at in _near_claims(answer, holding)]
        best = max(scores, default=(0.0, 0))
        if best[0] > 0:
            found[answer.statement.id] = -best[1]
    return found


def _index(claims: Claims) -> Mapping[str, list[tuple[int, int]]]:
    """Give for each weighty key the claims that hold it, in order of time: (first article, claim)."""
    holding: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for first, at in sorted((claim[0].at, at) for at, claim in enumerate(claims)):
        for key in {key for one in claims[at][:_SAMPLE] for key in _weightiest(one)}:
            holding[key].append((first, at))
    return holding


def _weightiest(said: Said) -> list[str]:
    return sorted(said.content, key=lambda key: (-said.content[key], key))[:_TOP]


def _near_claims(answer: Said, holding: Mapping[str, Sequence[tuple[int, int]]]) -> list[int]:
    """Give the few claims nearest in time that share the weightiest keys: the cost of an answer does not grow."""
    weights: defaultdict[int, float] = defaultdict(float)
    for key in _weightiest(answer):
        row = holding.get(key, ())
        place = bisect(row, (answer.at, 1 << 40))
        for _, at in row[max(0, place - _EARLIER) : place + _LATER]:
            weights[at] += answer.content[key]
    return sorted(weights, key=lambda at: (-round(weights[at], 9), at))[:_TRIED]


def _score(answer: Said, claim: Sequence[Said], story_of: Mapping[int, int]) -> float:
    """Say how well an answer fits a claim: 0 if not at all."""
    if any(_is_own_frame(answer, one) for one in claim) or not _in_time(answer, claim):
        return 0.0
    same_story = any(story_of[one.at] == story_of[answer.at] for one in claim)
    alike = max(_fit(answer, one) for one in claim[:_SAMPLE])
    if same_story:
        return alike + 0.1 if alike >= _ALIKE else 0.0
    return alike if alike >= _ALIKE_ACROSS and any(_share_names(answer, one) for one in claim) else 0.0


def _is_own_frame(answer: Said, one: Said) -> bool:
    """Tell whether one of two statements of an article stands inside the other."""
    if answer.at != one.at:
        return False
    return one.statement.label == answer.statement.parent or answer.statement.label == one.statement.parent


def _in_time(answer: Said, claim: Sequence[Said]) -> bool:
    asked = answer.reading.document.published
    times = [one.reading.document.published for one in claim]
    known = [time for time in times if time is not None]
    if asked is None or not known:
        return True
    return min(known) - _BEFORE <= asked <= max(known) + _AFTER


def _fit(answer: Said, one: Said) -> float:
    """Give the likeness of two contents, or the share of the shorter one that the other holds, halved."""
    if answer.vector.lang != one.vector.lang:
        return likeness(answer.vector, one.vector)
    if answer.numbers and one.numbers and not answer.numbers & one.numbers:
        return 0.0
    mine, theirs = answer.content, one.content
    shared = mine.keys() & theirs.keys()
    held = max(math.fsum(own[key] ** 2 for key in shared) for own in (mine, theirs))
    return max(dot(mine, theirs), held / 2 if len(shared) > 1 else 0.0)


def _share_names(answer: Said, one: Said) -> bool:
    shared = answer.content.keys() & one.content.keys()
    return len(shared) >= _LEAST_KEYS or sum(key.startswith((NAME, NUMBER)) for key in shared) > 1


def make_responses(answers: Sequence[Said], names: Mapping[str, str]) -> tuple[Response, ...]:
    """Give one response for each holder and act: the earliest statement, with the words of all that carry it."""
    rows: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    for one in sorted(answers, key=lambda one: (one.at, one.statement.content[0].start, one.statement.id)):
        holder = one.outlet if one.is_own else names.get(one.statement.holder, one.statement.holder)
        rows[str(one.statement.act), one.statement.id if one.is_nameless else holder].append(one)
    return tuple(_response(row, names) for row in rows.values())


def _response(row: Sequence[Said], names: Mapping[str, str]) -> Response:
    first = row[0]
    holder = first.outlet if first.is_own else names.get(first.statement.holder, first.statement.holder)
    return Response(act=first.statement.act, holder=holder, statement_id=first.statement.id,
                    document_id=first.document_id, published=first.reading.document.published,
                    evidence=tuple(dict.fromkeys(words for one in row for words in one.evidence)))
