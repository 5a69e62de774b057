"""One story told: its claims with their origins and answers, its reprints, and where its news comes from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from svodka.compare.carried import find_carrying
from svodka.compare.claim_folding import CLAIM_RULES
from svodka.compare.claims import group_claims, lead_first
from svodka.compare.contents import Look, Said, collect_said, look
from svodka.compare.ground import survey_claim
from svodka.compare.holders import identify
from svodka.compare.judged import Word, judge_claims, judge_names
from svodka.compare.news import why_no_news
from svodka.compare.origins import count_origins
from svodka.compare.provenance import find_provenance
from svodka.compare.reprints import ReprintLink, originals
from svodka.compare.responses import is_answer, make_responses
from svodka.compare.stories import most_typical
from svodka.compare.tellers import Scope, scope_of, tellers
from svodka.compare.versions import make_versions
from svodka.records import Cast, Claim, Reading, SharedPassages, Story, StoryLink, content_id

#: Letters of a headline that is made of a text's first line.
_HEADLINE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a story is told from."""

    #: Its id.
    id: str
    #: Its articles, in order of time.
    readings: Sequence[Reading]
    #: Reprints whose original it holds too.
    links: Sequence[ReprintLink]
    #: What is claimed in it: each claim's statements.
    claims: Sequence[Sequence[Said]]
    #: Its statements that answer a claim.
    answers: Sequence[Said]
    #: The earlier story that it goes on from.
    follows: StoryLink | None = None
    #: Passages that its articles share, neither being a reprint.
    shared: tuple[SharedPassages, ...] = ()

    @property
    def claim_ids(self) -> list[str]:
        """Give the ids of its claims, in their order."""
        return [claim_id(one) for one in self.claims]


def gather(story_id: str, readings: Sequence[Reading], links: Sequence[ReprintLink],
           follows: StoryLink | None = None, word: Word | None = None, look: Look = look) -> Material:
    """Find what is claimed in a story, and what answers a claim, of this story or another."""
    said = collect_said(readings, look)
    return Material(id=story_id, readings=readings, links=links, follows=follows, answers=[one for one in said if is_answer(one)],
                    claims=judge_claims(group_claims([one for one in said if not is_answer(one)]), word or Word()))


def tell(material: Material, answered: Sequence[Sequence[Said]], alone: Sequence[Said], cast: Cast | None = None,
         word: Word | None = None) -> Story:
    """Make the story: `answered` are the answers to each of its claims, `alone` those of its own that answer nothing.

    `word` is what a person said of origins.
    """
    readings, links = material.readings, material.links
    groups = [*zip(material.claims, answered, strict=True), *((group, ()) for group in group_claims(alone))]
    statements = [one.statement for claim, answers in groups for one in (*claim, *answers)]
    names = judge_names(identify(statements, [reading.document.outlet for reading in readings], cast), word or Word())
    behind = Behind.of(readings, names, links, word or Word())
    claims = [_make_claim(claim, answers, behind) for claim, answers in groups]
    times = sorted(reading.document.published for reading in readings if reading.document.published)
    return Story(
        id=material.id, title=_headline(most_typical(readings)),
        document_ids=tuple(reading.document.id for reading in readings), outlets=_outlets(readings),
        first=times[0] if times else None, last=times[-1] if times else None,
        claims=tuple(sorted(claims, key=_most_carried)), reprints=tuple(link.reprint for link in links),
        provenance=find_provenance(readings, links, word), follows=material.follows, shared=material.shared,
        why_no_news=_why_no_news(readings))


def _why_no_news(readings: Sequence[Reading]) -> str:
    """Say why a story is no news: none of its articles is."""
    reasons = [why_no_news(reading) for reading in readings]
    return (reasons[0] or "") if all(reasons) else ""


def _outlets(readings: Sequence[Reading]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reading.document.outlet for reading in readings if reading.document.outlet))


def _headline(reading: Reading) -> str:
    document = reading.document
    first = next((line.strip() for line in document.text.splitlines() if line.strip()), document.name)
    return document.title or first[:_HEADLINE]


def _most_carried(claim: Claim) -> tuple[int, int, str]:
    return -len(claim.document_ids), -len(claim.statement_ids), claim.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What all claims of a story are told from."""

    scope: Scope
    reprints: Mapping[str, ReprintLink]
    by_original: Mapping[str, Sequence[ReprintLink]]
    word: Word

    @classmethod
    def of(cls, readings: Sequence[Reading], names: Mapping[str, str], links: Sequence[ReprintLink], word: Word) -> Behind:
        """Gather it once."""
        by_original: defaultdict[str, list[ReprintLink]] = defaultdict(list)
        for link in links:
            by_original[link.reprint.original_id].append(link)
        return cls(scope=scope_of(readings, names), reprints=originals(links), by_original=by_original, word=word)


def _make_claim(said: Sequence[Said], answers: Sequence[Said], behind: Behind) -> Claim:
    """Make a claim of its statements, the articles that repeat it without a word of their own, and the answers."""
    scope = behind.scope
    repeating = find_carrying(said, behind.by_original)
    ground = survey_claim(tellers(said, repeating, scope), scope.known, behind.reprints, behind.word, scope.names)
    counted = count_origins(ground, CLAIM_RULES, doubts_apart=True)
    carrying = {one.document_id for one in said}.union(repeating)
    articles = [reading for name, reading in scope.readings.items() if name in carrying]
    return Claim(
        id=claim_id(said), statement_ids=tuple(one.statement.id for one in lead_first(said)),
        document_ids=tuple(reading.document.id for reading in articles), outlets=_outlets(articles),
        origins=counted.origins, origin_range=counted.span, responses=make_responses(answers, scope.names),
        versions=make_versions(said, scope.names))


def claim_id(said: Sequence[Said]) -> str:
    """Give the id of a claim: a hash of its statements."""
    return content_id("c", *sorted(one.statement.id for one in said))
