"""Lines about a story as a whole: where its news comes from, who else answers it, what it goes on from."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from svodka.brief.extract import shown, title_span
from svodka.brief.sources import Sources
from svodka.records import Claim, Evidence, Line, LineKind, Origin, Provenance, Response, Story

#: Origins that are named, and the longest headline of another story.
_NAMED, _TITLE = 5, 160


def whence(story: Story, claim: Claim, sources: Sources) -> Line | None:
    """Count the articles, outlets and independent origins behind a story's news, and name the origins.

    A story of one article has its chain above. Who is himself a party to the event is marked: his word is no outsider's.
    """
    known = story.provenance
    if known is None or len(known.accounts) < 2 or not known.origins:
        return None
    phrases = sources.phrases
    outlets = phrases.counted(len(story.outlets), phrases.outlets) if story.outlets else phrases.no_outlet
    low, high = known.origin_range
    # Two ways of counting: where the claim alone has more origins than its story, nobody knows better than the range.
    high = max(high, claim.origin_range[0])
    counts = ", ".join((phrases.counted(len(known.accounts), phrases.articles), outlets, phrases.counted_origins(low, high)))
    named = "; ".join(_named(origin, known, sources) for origin in known.origins[:_NAMED])
    evidence = tuple(dict.fromkeys(chain.from_iterable(_shown(origin, known, sources) for origin in known.origins)))
    return Line.of(LineKind.ORIGINS, f"{phrases.whence}: {counts} — {named}", evidence) if evidence else None


def _named(origin: Origin, known: Provenance, sources: Sources) -> str:
    """Write an origin with its articles: «Минобороны (сторона события), 7 статей»."""
    phrases = sources.phrases
    is_party = any(node.party and node.name == origin.name for node in known.nodes)
    note = f" ({phrases.party})" if is_party else ""
    return f"{sources.origin(origin)}{note}, {phrases.counted(len(origin.document_ids), phrases.articles)}"


def _shown(origin: Origin, known: Provenance, sources: Sources) -> Iterator[Evidence]:
    """Give the words that lead to an origin: those that name who has it from whom, or the statements themselves."""
    cited = (one for edge in known.edges if edge.giver == origin.name for one in edge.evidence)
    said = (sources.who_said(statement) for statement in sources.said(origin.statement_ids))
    yield from sources.sound(cited) or tuple(chain.from_iterable(said))


def other_answers(story: Story, claim: Claim) -> tuple[Response, ...]:
    """Give the answers to the story's news that are not among those to the claim: an article that only denies has its own."""
    known = {(response.act, response.document_id) for response in claim.responses}
    found = story.provenance.responses if story.provenance else ()
    return tuple(response for response in found if (response.act, response.document_id) not in known)


def thread(story: Story, sources: Sources) -> Line | None:
    """Name the story that this one goes on from, by the headline of the article that shows it."""
    link = story.follows
    if link is None or any(one not in sources.readings for one in link.evidence):
        return None
    earlier, later = (sources.readings[one].document for one in link.evidence)
    spans = [title_span(one) for one in (earlier, later)]
    if spans[0] is None or spans[1] is None:
        return None
    text, told = shown(earlier.text, (spans[0],), _TITLE)
    evidence = (*sources.evidence(earlier.id, told), *sources.evidence(later.id, (spans[1],)))
    when = f", {sources.phrases.moment(earlier.published)}" if earlier.published else ""
    words = f"{sources.phrases.thread}: {sources.phrases.quote(text)} ({sources.outlet(earlier.id)}{when})"
    return Line.of(LineKind.THREAD, words, evidence) if evidence else None
