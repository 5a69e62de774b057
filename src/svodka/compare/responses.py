"""Who denies, confirms or refuses to comment on a claim, also from an article about something else."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from svodka.compare.contents import ANSWERS, Said
from svodka.compare.vectors import NAME, NUMBER, Vector, dot, likeness
from svodka.records import Act, Response

#: How like an answer must be to what it answers: in one story, and across stories, where it must also share names.
_ALIKE, _ALIKE_ACROSS = 0.2, 0.3
#: Keys that must be shared at least, across stories.
_LEAST_KEYS = 3
#: An answer comes within a week of the claim, and not long before it.
AFTER, BEFORE = timedelta(days=7), timedelta(hours=12)

#: Stems of the words by which speaking is refused, in all three languages, in one list, as in `wording`.
_COMMENT = ("коммент", "комент", "comment", "ответить", "відповід", "answer", "обсуждать", "обговорювати", "discuss", "говорить")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A statement as answers and claims are held against each other: words and time, no text."""

    statement_id: str
    document_id: str
    #: Its label in its article, and that of the statement it stands in.
    label: str
    parent: str | None
    lang: str
    #: Who says it; empty if nobody is named.
    holder: str
    #: When its article was published, in seconds; None if that is not known.
    when: float | None
    #: Its weighed words, names and numbers: all, those that every language shares, those without the holder's.
    full: dict[str, float]
    common: dict[str, float]
    content: dict[str, float]
    numbers: frozenset[str]


def spoken(said: Said) -> Spoken:
    """Keep of a statement what is held against others."""
    one, published = said.statement, said.reading.document.published
    return Spoken(statement_id=one.id, document_id=said.document_id, label=one.label, parent=one.parent, lang=said.vector.lang,
                  holder="" if said.is_nameless or said.is_own else one.holder,
                  when=published.timestamp() if published else None, full=dict(said.vector.full),
                  common=dict(said.vector.common), content=dict(said.content), numbers=said.numbers)


def is_answer(said: Said) -> bool:
    """Tell whether the statement answers a claim: denies it, confirms it, or refuses to comment on it.

    «Отказались пропустить колонну» refuses to act; only a refusal to speak is an answer.
    """
    if said.statement.act is not Act.REFUSE:
        return said.statement.act in ANSWERS
    words = (*said.statement.cue, *said.statement.content)
    text = " ".join(span.of(said.reading.document.text) for span in words).lower()
    return any(stem in text for stem in _COMMENT)


def fit(answer: Spoken, claim: Sequence[Spoken], *, same_story: bool) -> float:
    """Say how well an answer fits a claim, of which a few statements are given: 0 if not at all."""
    if any(_is_own_frame(answer, one) for one in claim) or not _in_time(answer, claim) or _is_own_claim(answer, claim):
        return 0.0
    alike = max(_alike(answer, one) for one in claim)
    if same_story:
        return alike + 0.1 if alike >= _ALIKE else 0.0
    return alike if alike >= _ALIKE_ACROSS and any(_share_names(answer, one) for one in claim) else 0.0


def _is_own_claim(answer: Spoken, claim: Sequence[Spoken]) -> bool:
    """Tell whether nobody but the one who answers holds the claim: he denies somebody else's words."""
    return bool(answer.holder) and all(one.holder == answer.holder for one in claim)


def _is_own_frame(answer: Spoken, one: Spoken) -> bool:
    """Tell whether one of two statements of an article stands inside the other."""
    if answer.document_id != one.document_id:
        return False
    return one.label == answer.parent or answer.label == one.parent


def _in_time(answer: Spoken, claim: Sequence[Spoken]) -> bool:
    known = [one.when for one in claim if one.when is not None]
    if answer.when is None or not known:
        return True
    return min(known) - BEFORE.total_seconds() <= answer.when <= max(known) + AFTER.total_seconds()


def _alike(answer: Spoken, one: Spoken) -> float:
    """Give the likeness of two contents, or the share of the shorter one that the other holds, halved."""
    if answer.lang != one.lang:
        return likeness(_vector(answer), _vector(one))
    if answer.numbers and one.numbers and not answer.numbers & one.numbers:
        return 0.0
    mine, theirs = answer.content, one.content
    shared = mine.keys() & theirs.keys()
    held = max(math.fsum(own[key] ** 2 for key in shared) for own in (mine, theirs))
    return max(dot(mine, theirs), held / 2 if len(shared) > 1 else 0.0)


def _vector(one: Spoken) -> Vector:
    return Vector(lang=one.lang, full=one.full, common=one.common)


def _share_names(answer: Spoken, one: Spoken) -> bool:
    shared = answer.content.keys() & one.content.keys()
    return len(shared) >= _LEAST_KEYS or sum(key.startswith((NAME, NUMBER)) for key in shared) > 1


def make_responses(answers: Sequence[Said], names: Mapping[str, str]) -> tuple[Response, ...]:
    """Give one response for each holder and act: the earliest statement, with the words of all that carry it."""
    rows: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    for one in sorted(answers, key=_in_order):
        holder = one.outlet if one.is_own else names.get(one.statement.holder, one.statement.holder)
        rows[str(one.statement.act), one.statement.id if one.is_nameless else holder].append(one)
    return tuple(_response(row, names) for row in rows.values())


def _in_order(said: Said) -> tuple[float, int, str]:
    published = said.reading.document.published
    return published.timestamp() if published else math.inf, said.statement.content[0].start, said.statement.id


def _response(row: Sequence[Said], names: Mapping[str, str]) -> Response:
    first = row[0]
    holder = first.outlet if first.is_own else names.get(first.statement.holder, first.statement.holder)
    return Response(act=first.statement.act, holder=holder, statement_id=first.statement.id,
                    document_id=first.document_id, published=first.reading.document.published,
                    evidence=tuple(dict.fromkeys(words for one in row for words in one.evidence)))
