"""When and where: the times and places that the articles name inside a claim, or in its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.brief.extract import sentence_around, words
from svodka.brief.sources import Sources
from svodka.records import Evidence, Line, LineKind, Place, Span, Statement, When

#: How many times and places one line shows.
_MOST = 3


def when_line(said: Sequence[Statement], sources: Sources) -> Line | None:
    """Tell when it is said to have been: the article's own words, and the date that they mean."""
    found: dict[str, tuple[str, list[Evidence]]] = {}
    for statement, when in _times(said, sources):
        date = sources.phrases.interval(when)
        _, evidence = found.setdefault(date, (_told(statement, when.span, date, sources), []))
        evidence.extend(sources.evidence(statement.document_id, (when.span,)))
    return _line(LineKind.WHEN, sources.phrases.when, found)


def where_line(said: Sequence[Statement], sources: Sources) -> Line | None:
    """Tell where it is said to have been: the article's own words, and the place's plain name."""
    found: dict[str, tuple[str, list[Evidence]]] = {}
    for statement, place in _places(said, sources):
        _, evidence = found.setdefault(place.name, (_told(statement, place.span, place.name, sources), []))
        evidence.extend(sources.evidence(statement.document_id, (place.span,)))
    return _line(LineKind.WHERE, sources.phrases.where, found)


def _times(said: Sequence[Statement], sources: Sources) -> Iterator[tuple[Statement, When]]:
    for statement in said:
        whens = sources.readings[statement.document_id].whens
        here = _near(statement, [when.span for when in whens], sources)
        yield from ((statement, when) for when in whens if when.span in here)


def _places(said: Sequence[Statement], sources: Sources) -> Iterator[tuple[Statement, Place]]:
    for statement in said:
        places = sources.readings[statement.document_id].places
        here = _near(statement, [place.span for place in places], sources)
        yield from ((statement, place) for place in places if place.span in here)


def _near(statement: Statement, mentions: Sequence[Span], sources: Sources) -> set[Span]:
    inside = {mention for mention in mentions for content in statement.content if content.holds(mention)}
    if inside:
        return inside
    # «Во вторник, по словам мэра, боёв не было»: the day stands before the words, in the same sentence. A place that
    # is part of the speaker's name («представитель Кремля») or of the carrier's tells nothing of the event.
    text = sources.text(statement.document_id)
    around = [sentence_around(text, content) for content in statement.content]
    named = (statement.source, *statement.cue, *(carrier.span for carrier in statement.via))
    speaking = [span for span in named if span is not None]
    return {mention for mention in mentions
            if any(one.holds(mention) for one in around) and not any(one.meets(mention) for one in speaking)}


def _told(statement: Statement, span: Span, plain: str, sources: Sources) -> str:
    own = words(sources.text(statement.document_id), (span,))
    return own if own == plain else f"{sources.phrases.quote(own)} ({plain})"


def _line(kind: LineKind, label: str, found: dict[str, tuple[str, list[Evidence]]]) -> Line | None:
    told = [(text, evidence) for text, evidence in found.values() if evidence][:_MOST]
    if not told:
        return None
    evidence = dict.fromkeys(one for _, shown in told for one in shown)
    return Line.of(kind, f"{label}: {'; '.join(text for text, _ in told)}", tuple(evidence))
