"""Writing a brief: the main stories, and the lines of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from svodka.brief import lines
from svodka.brief.extract import LONGEST, shown, title_span
from svodka.brief.history import histories
from svodka.brief.rank import by_weight, main_stories
from svodka.brief.scene import when_line, where_line
from svodka.brief.sources import Sources
from svodka.brief.whence import other_answers, thread, whence
from svodka.records import Act, Brief, BriefItem, Claim, Comparison, Line, LineKind, Reading, Story
from svodka.records.phrases import Phrases

#: Claims shown beside the leading one.
_FURTHER = 2
#: A leading claim shorter than this says too little alone: «об ударе», «имитации борьбы с терроризмом».
_TELLING = 40
#: Headline and lead of an article, in characters; what begins here is its point.
_BEGINNING = 450
#: How much more an article weighs that begins with the claim.
_LEAD = 2
#: An answer to a claim, or a question, makes no headline while there is a claim.
_ANSWERS = frozenset({Act.DENY, Act.CONFIRM, Act.REFUSE, Act.ASK})


def write_brief(
    comparison: Comparison, readings: Mapping[str, Reading], *, phrases: Phrases, limit: int = 10,
    since: datetime | None = None,
) -> Brief:
    """Write the main stories, each line with the exact words behind it; nothing is judged and nothing is made up.

    `readings` are by document id. A story without an article from `since` on is left out, and so is one whose
    articles have no date while `since` is asked for.
    """
    sources = Sources.of(readings, phrases)
    stories = main_stories(comparison.stories, readings, limit=limit, since=since)
    items = (BriefItem(story_id=story.id, lines=_lines(story, sources)) for story in stories)
    looked_at = [one for one in readings.values() if since is None or _from(one, since)]
    return Brief(lang=phrases.lang, items=tuple(item for item in items if item.lines), since=since,
                 articles=len(looked_at))


def _from(reading: Reading, since: datetime) -> bool:
    published = reading.document.published
    return published is not None and published >= since


def _lines(story: Story, sources: Sources) -> tuple[Line, ...]:
    claims = [claim for claim in by_weight(story.claims) if sources.said(claim.statement_ids)]
    if not claims:
        return tuple(_untold(story, sources))
    lead = _leading(claims, sources)
    rest = [claim for claim in claims if claim is not lead]
    return tuple(dict.fromkeys((*_about(story, lead, sources), *_beside(lead, rest, sources))))


def _leading(claims: list[Claim], sources: Sources) -> Claim:
    """Take the claim that most articles carry and begin with; among equals one that tells something and answers nobody.

    News tells its point first: a claim that articles begin with counts twice, so that a detail which all of them repeat
    further down does not head the brief.
    """
    def rank(claim: Claim) -> tuple[int, bool, bool]:
        said = sources.said(claim.statement_ids)
        begins = len({one.document_id for one in said if one.content[0].start < _BEGINNING})
        tells_little = sum(map(len, said[0].content)) < _TELLING
        return -(len(claim.document_ids) + _LEAD * begins), said[0].act in _ANSWERS, tells_little
    return min(claims, key=rank)


def _about(story: Story, claim: Claim, sources: Sources) -> Iterator[Line]:
    said = sources.said(claim.statement_ids)
    yield lines.headline(said[0], sources)
    yield from lines.speakers(claim, said[0], sources)
    yield from lines.chains(claim, sources)
    scene = (lines.count(story, claim, sources), when_line(said, sources), where_line(said, sources))
    yield from lines.answers((*claim.responses, *other_answers(story, claim)), sources)
    yield from (line for line in scene if line is not None)
    yield from histories(claim, sources)
    yield from lines.reasons(story, claim, sources)
    yield from (line for line in (whence(story, claim, sources), thread(story, sources)) if line is not None)


def _beside(lead: Claim, rest: list[Claim], sources: Sources) -> Iterator[Line]:
    answered = {response.statement_id for response in lead.responses}
    fresh = [claim for claim in rest if answered.isdisjoint(claim.statement_ids)]
    for claim in fresh[:_FURTHER]:
        line = lines.further(claim, sources)
        if line is not None:
            yield line
            yield from histories(claim, sources)


def _untold(story: Story, sources: Sources) -> Iterator[Line]:
    """Show a story in which nobody is quoted by its title, and say that the outlet speaks for itself."""
    first = next((one for one in story.document_ids if one in sources.readings), None)
    span = title_span(sources.readings[first].document) if first else None
    if first is None or span is None:
        return
    text, spans = shown(sources.text(first), (span,), LONGEST)
    evidence = sources.evidence(first, spans)
    if not evidence:
        return
    yield Line.of(LineKind.HEADLINE, text, evidence)
    yield Line.of(LineKind.CLAIM, f"{sources.phrases.own_voice}: {sources.outlet(first)}", evidence)
    yield lines.untold_count(story, sources, evidence)
