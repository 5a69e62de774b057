"""One small function for each kind of line about a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from svodka.brief.extract import shown, title_span
from svodka.brief.sources import Sources, is_outlet, origin_of, short_name
from svodka.records import Claim, Evidence, Line, LineKind, Origin, Response, Statement, Story

#: How many speakers, chains, answers and reasons one story shows.
_SPEAKERS, _CHAINS, _ANSWERS, _REASONS = 4, 4, 5, 4
#: Longest quotation of any line but the headline.
_QUOTE = 200

_ANSWER_KINDS = {"deny": LineKind.DENIAL, "confirm": LineKind.CONFIRMATION, "refuse": LineKind.REFUSAL}


def headline(lead: Statement, sources: Sources) -> Line:
    """Show the claim in the words of the article that says it best."""
    text, spans = shown(sources.text(lead.document_id), lead.content)
    return Line.of(LineKind.HEADLINE, text, sources.evidence(lead.document_id, spans))


def speakers(claim: Claim, lead: Statement, sources: Sources) -> Iterator[Line]:
    """Tell who stands behind the claim: first the speaker of the headline, then each other origin in its own words."""
    yield _who(claim, lead, sources)
    mine = origin_of(claim, lead)
    others = [origin for origin in claim.origins if origin is not mine]
    said = [(origin, sources.said(origin.statement_ids)) for origin in others]
    heard = [(origin, statements[0]) for origin, statements in said if statements]
    for origin, statement in heard[: _SPEAKERS - 1]:
        name = _speaker(origin, statement, sources)
        yield _in_own_words(statement, f"{name} ({sources.phrases.by_itself})" if origin.own_report else name, sources)


def _who(claim: Claim, lead: Statement, sources: Sources) -> Line:
    origin = origin_of(claim, lead)
    if (origin is not None and origin.own_report) or is_outlet(lead.holder):
        label, name = sources.phrases.own_voice, sources.outlet(lead.document_id)
    else:
        label, name = sources.phrases.who[lead.act], _speaker(origin, lead, sources)
    return Line.of(LineKind.CLAIM, f"{label}: {name}", sources.who_said(lead))


def _speaker(origin: Origin | None, statement: Statement, sources: Sources) -> str:
    """Name whoever says these words; an origin may go by the name of another who speaks with the same voice."""
    return sources.origin(origin) if origin and (origin.own_report or origin.anonymous) else sources.speaker(statement)


def _in_own_words(statement: Statement, name: str, sources: Sources) -> Line:
    text, spans = shown(sources.text(statement.document_id), statement.content, _QUOTE)
    note = sources.phrases.acts.get(statement.act)
    evidence = (*sources.evidence(statement.document_id, spans), *sources.who_said(statement))
    speaker = f"{name}, {note}" if note else name
    return Line.of(LineKind.CLAIM, f"{speaker}: {sources.phrases.quote(text)}", tuple(dict.fromkeys(evidence)))


def further(claim: Claim, sources: Sources) -> Line | None:
    """Show another claim of the same story: «Минобороны РФ, обвинение: «…»»."""
    said = sources.said(claim.statement_ids)
    if not said:
        return None
    origin = origin_of(claim, said[0])
    return _in_own_words(said[0], _speaker(origin, said[0], sources), sources)


def chains(claim: Claim, sources: Sources) -> Iterator[Line]:
    """Show through whom the claim came: outlets that have it the same way share a line."""
    ways: dict[tuple[str, ...], list[Statement]] = {}
    for statement in sources.said(claim.statement_ids):
        ways.setdefault(_way(claim, statement, sources), []).append(statement)
    told = sorted(((way, said) for way, said in ways.items() if way), key=lambda pair: (-len(pair[1]), pair[0]))
    for way, statements in told[:_CHAINS]:
        first = sources.outlets(statement.document_id for statement in statements)
        evidence = chain.from_iterable(sources.who_said(statement) for statement in statements)
        text = f"{sources.phrases.through}: {' → '.join((first, *way))}"
        yield Line.of(LineKind.CHAIN, text, tuple(dict.fromkeys(evidence)))


def _way(claim: Claim, statement: Statement, sources: Sources) -> tuple[str, ...]:
    carriers = tuple(short_name(carrier.name) for carrier in statement.via)
    if is_outlet(statement.holder):
        return carriers
    origin = origin_of(claim, statement)
    same = origin is not None and origin.name == statement.holder
    return (*carriers, sources.origin(origin) if origin and same else sources.speaker(statement))


def count(story: Story, claim: Claim, sources: Sources) -> Line | None:
    """Count articles, outlets and independent origins of the claim, and of the story where that is larger."""
    phrases = sources.phrases
    text = f"{_counts(len(claim.document_ids), len(claim.outlets), sources)}, " \
           f"{phrases.counted_origins(*claim.origin_range)}"
    if len(story.document_ids) > len(claim.document_ids):
        whole = _counts(len(story.document_ids), len(story.outlets), sources)
        text += f" ({phrases.whole_story.format(counts=whole)})"
    evidence = (*_carrying(claim, sources), *_telling(story, claim, sources))
    return Line.of(LineKind.COUNT, text, evidence) if evidence else None


def _counts(articles: int, outlets: int, sources: Sources) -> str:
    phrases = sources.phrases
    named = phrases.counted(outlets, phrases.outlets) if outlets else phrases.no_outlet
    return f"{phrases.counted(articles, phrases.articles)}, {named}"


def _carrying(claim: Claim, sources: Sources) -> tuple[Evidence, ...]:
    first: dict[str, Statement] = {}
    for statement in sources.said(claim.statement_ids):
        first.setdefault(statement.document_id, statement)
    return tuple(chain.from_iterable(sources.evidence(one, first[one].content) for one in first))


def _telling(story: Story, claim: Claim, sources: Sources) -> tuple[Evidence, ...]:
    return _titles((one for one in story.document_ids if one not in claim.document_ids), sources)


def _titles(ids: Iterable[str], sources: Sources) -> tuple[Evidence, ...]:
    found = ((one, title_span(sources.readings[one].document)) for one in ids if one in sources.readings)
    return tuple(chain.from_iterable(sources.evidence(one, (span,)) for one, span in found if span is not None))


def untold_count(story: Story, sources: Sources, evidence: tuple[Evidence, ...]) -> Line:
    """Count the articles and outlets of a story in which nobody is quoted; it has no origins to count."""
    text = _counts(len(story.document_ids), len(story.outlets), sources)
    return Line.of(LineKind.COUNT, text, _titles(story.document_ids, sources) or evidence)


def answers(responses: Iterable[Response], sources: Sources) -> Iterator[Line]:
    """Show who denies, confirms or does not comment, in their own words, and where it was said."""
    seen: dict[tuple[str, str], list[Response]] = {}
    for response in sorted(responses, key=_by_time):
        if response.act in _ANSWER_KINDS and sources.sound(response.evidence):
            seen.setdefault((response.act, response.holder), []).append(response)
    for same in list(seen.values())[:_ANSWERS]:
        yield _answer(same, sources)


def _by_time(response: Response) -> tuple[bool, float]:
    return response.published is None, response.published.timestamp() if response.published else 0.0


def _answer(responses: list[Response], sources: Sources) -> Line:
    first = responses[0]
    evidence = sources.sound(first.evidence)
    here = [one.span for one in evidence if one.document_id == evidence[0].document_id]
    text, _ = shown(sources.text(evidence[0].document_id), here, _QUOTE)
    statement = sources.statements.get(first.statement_id)
    name = sources.speaker(statement) if statement and statement.holder == first.holder else short_name(first.holder)
    where = sources.outlets(response.document_id for response in responses)
    when = f", {sources.phrases.moment(first.published)}" if first.published else ""
    words = f"{sources.phrases.responses[first.act]}: {name} — {sources.phrases.quote(text)} ({where}{when})"
    shown_by = sources.who_said(statement) if statement else ()
    rest = chain.from_iterable(sources.sound(response.evidence) for response in responses[1:])
    return Line.of(_ANSWER_KINDS[first.act], words, tuple(dict.fromkeys((*evidence, *shown_by, *rest))))


def reasons(story: Story, claim: Claim, sources: Sources) -> Iterator[Line]:
    """Tell in short why several articles count as one origin, or why the count is a range."""
    grouped: dict[str, list[tuple[str, tuple[Evidence, ...]]]] = {}
    for origin in claim.origins:
        for collapse in origin.collapses:
            evidence = sources.sound(collapse.evidence) or _document_evidence(claim, collapse.document_id, sources)
            reason = sources.phrases.collapses[collapse.kind].format(
                origin=sources.origin(origin), original=_original(story, collapse.document_id, origin, sources))
            grouped.setdefault(reason, []).append((collapse.document_id, evidence))
    for reason, folded in list(grouped.items())[:_REASONS]:
        evidence = tuple(dict.fromkeys(chain.from_iterable(one for _, one in folded)))
        who = sources.outlets(document_id for document_id, _ in folded)
        if evidence and who:
            yield Line.of(LineKind.COLLAPSE, f"{sources.phrases.not_counted}: {who} ({reason})", evidence)
    yield from _doubts(claim, sources)


def _doubts(claim: Claim, sources: Sources) -> Iterator[Line]:
    low, high = claim.origin_range
    hidden = [origin for origin in claim.origins if origin.anonymous or origin.doubtful]
    said = chain.from_iterable(sources.said(origin.statement_ids) for origin in hidden)
    evidence = tuple(dict.fromkeys(chain.from_iterable(sources.who_said(statement) for statement in said)))
    if low < high and evidence:
        names = ", ".join(dict.fromkeys(sources.origin(origin) for origin in hidden))
        yield Line.of(LineKind.COLLAPSE, f"{sources.phrases.may_be_one}: {names}", evidence)


def _document_evidence(claim: Claim, document_id: str, sources: Sources) -> tuple[Evidence, ...]:
    said = [one for one in sources.said(claim.statement_ids) if one.document_id == document_id]
    return sources.who_said(said[0]) if said else ()


def _original(story: Story, document_id: str, origin: Origin, sources: Sources) -> str:
    first = next((one.original_id for one in story.reprints if one.reprint_id == document_id), None)
    return sources.outlet(first) if first in sources.readings and first else sources.origin(origin)
