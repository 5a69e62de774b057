"""The door of the room: one pile of articles in, stories with their claims, origins and denials out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from svodka.compare.claims import group_claims, lead_first
from svodka.compare.contents import Said, collect_said
from svodka.compare.holders import identify
from svodka.compare.origins import Ground, count_origins, find_carried
from svodka.compare.provenance import find_provenance
from svodka.compare.reprints import ReprintLink, find_reprints, originals
from svodka.compare.responses import is_answer, make_responses, match_answers
from svodka.compare.stories import Floats, group_stories, most_typical
from svodka.records import Cast, Claim, Comparison, Provenance, Reading, Story, content_id

#: Name and version of what groups: part of a story's id.
MAKER = "compare 1"
_LATE = datetime.max.replace(tzinfo=UTC)
_EARLY = datetime.min.replace(tzinfo=UTC)
#: Letters of a headline that is made of a text's first line.
_HEADLINE = 200


def compare(readings: Sequence[Reading], cast: Cast | None = None, *,
            vectors: Mapping[str, Floats] | None = None) -> Comparison:
    """Put the articles of a pile beside each other: who repeats whom, what is claimed, on whose word, who denies it.

    With `cast` holders, carriers and outlets are counted by actor. `vectors` are what a sentence encoder makes of the
    articles, by document id; without them words, names and numbers decide alone. The answer does not depend on the
    order of the readings; the same document twice counts once.

    >>> compare([])
    Comparison(stories=(), reprints=())
    """
    pile = in_order(readings)
    links = find_reprints(pile)
    members = group_stories(pile, links, vectors=vectors)
    grouped = _group_said(collect_said(pile), members)
    repeated = _by_story(links, [[pile[at].document.id for at in articles] for articles in members])
    stories = [_tell([pile[at] for at in articles], repeated[story], grouped[story], cast)
               for story, articles in enumerate(members)]
    return Comparison(stories=tuple(sorted(stories, key=_largest)), reprints=tuple(link.reprint for link in links))


def trace(readings: Sequence[Reading]) -> Provenance:
    """Tell where the leading claim of articles comes from that are known to be on one piece of news.

    >>> trace([]).origin_range
    (0, 0)
    """
    pile = in_order(readings)
    return find_provenance(pile, find_reprints(pile))


def in_order(readings: Sequence[Reading]) -> list[Reading]:
    """Put articles in order of time, those without a time last; each document once."""
    once = {reading.document.id: reading for reading in sorted(readings, key=lambda one: one.document.name)}
    return sorted(once.values(), key=lambda one: (one.document.published or _LATE, one.document.id))


def _largest(story: Story) -> tuple[int, int, float, str]:
    """Order stories: most outlets, most articles, latest."""
    last = story.last or _EARLY
    return -len(story.outlets), -len(story.document_ids), -last.timestamp() if story.last else 0.0, story.id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grouped:
    """A claim's statements and the answers to it."""

    said: list[Said]
    answers: list[Said]


def _group_said(said: Sequence[Said], members: Sequence[Sequence[int]]) -> list[list[_Grouped]]:
    """Give for each story its claims; an answer that fits none is a claim of its own."""
    story_of = {at: story for story, articles in enumerate(members) for at in articles}
    answers = [one for one in said if is_answer(one)]
    claims = _claims_by_story([one for one in said if not is_answer(one)], story_of)
    matched = match_answers(answers, claims, story_of)
    claims += _claims_by_story([one for one in answers if one.statement.id not in matched], story_of)
    grouped: list[list[_Grouped]] = [[] for _ in members]
    replies: defaultdict[int, list[Said]] = defaultdict(list)
    for answer in answers:
        replies[matched.get(answer.statement.id, -1)].append(answer)
    for at, group in enumerate(claims):
        grouped[story_of[group[0].at]].append(_Grouped(said=group, answers=replies[at]))
    return grouped


def _claims_by_story(said: Sequence[Said], story_of: Mapping[int, int]) -> list[list[Said]]:
    rows: defaultdict[int, list[Said]] = defaultdict(list)
    for one in said:
        rows[story_of[one.at]].append(one)
    return [group for story in sorted(rows) for group in group_claims(rows[story])]


def _by_story(links: Sequence[ReprintLink], members: Sequence[Sequence[str]]) -> list[list[ReprintLink]]:
    """Give each story the reprints whose original it holds too."""
    story_of = {name: story for story, documents in enumerate(members) for name in documents}
    rows: list[list[ReprintLink]] = [[] for _ in members]
    for link in links:
        story = story_of[link.reprint.original_id]
        if story == story_of[link.reprint.reprint_id]:
            rows[story].append(link)
    return rows


def _tell(readings: Sequence[Reading], links: Sequence[ReprintLink], grouped: Sequence[_Grouped],
          cast: Cast | None) -> Story:
    """Make one story of its articles, which stand in order of time."""
    statements = [one.statement for group in grouped for one in (*group.said, *group.answers)]
    names = identify(statements, [reading.document.outlet for reading in readings], cast)
    claims = [_make_claim(group, readings, names, links) for group in grouped]
    times = sorted(reading.document.published for reading in readings if reading.document.published)
    return Story(
        id=content_id("t", readings[0].document.id, MAKER), title=_headline(most_typical(readings)),
        document_ids=tuple(reading.document.id for reading in readings), outlets=_outlets(readings),
        first=times[0] if times else None, last=times[-1] if times else None,
        claims=tuple(sorted(claims, key=_most_carried)), reprints=tuple(link.reprint for link in links),
        provenance=find_provenance(readings, links))


def _outlets(readings: Sequence[Reading]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reading.document.outlet for reading in readings if reading.document.outlet))


def _headline(reading: Reading) -> str:
    document = reading.document
    first = next((line.strip() for line in document.text.splitlines() if line.strip()), document.name)
    return document.title or first[:_HEADLINE]


def _most_carried(claim: Claim) -> tuple[int, int, str]:
    return -len(claim.document_ids), -len(claim.statement_ids), claim.id


def _make_claim(grouped: _Grouped, readings: Sequence[Reading], names: Mapping[str, str],
                links: Sequence[ReprintLink]) -> Claim:
    """Make a claim of its statements, the articles that repeat it without a word of their own, and the answers."""
    by_original: defaultdict[str, list[ReprintLink]] = defaultdict(list)
    for link in links:
        by_original[link.reprint.original_id].append(link)
    outlets = {reading.document.id: reading.document.outlet or reading.document.name for reading in readings}
    carried = find_carried(grouped.said, by_original, outlets)
    ground = Ground(said=grouped.said, names=names, reprints=originals(links))
    origins, span = count_origins(ground, carried)
    carrying = {one.document_id for one in grouped.said} | {one.document_id for one in carried}
    articles = [reading for reading in readings if reading.document.id in carrying]
    statement_ids = tuple(one.statement.id for one in lead_first(grouped.said))
    return Claim(
        id=content_id("c", *sorted(statement_ids)), statement_ids=statement_ids,
        document_ids=tuple(reading.document.id for reading in articles), outlets=_outlets(articles),
        origins=origins, origin_range=span, responses=make_responses(grouped.answers, names))
