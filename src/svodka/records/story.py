"""What several articles have to do with each other: reprints, stories, claims, origins, denials."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from svodka.records.ids import content_id
from svodka.records.spans import Span
from svodka.records.statement import Act
from svodka.records.story_change import StoryLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The exact words of one document that something rests on."""

    #: The document's id.
    document_id: str
    #: Where in its text.
    span: Span


class ReprintKind(StrEnum):
    """How one text comes from the other."""

    COPY = "copy"
    REWRITE = "rewrite"
    TRANSLATION = "translation"


class PassageKind(StrEnum):
    """What a stretch is that two articles share."""

    #: The outlet's own words: a paragraph of a wire, a sentence turned into another language.
    WIRE = "wire"
    #: Somebody's quoted speech: two articles that quote one official are no reprints for it.
    QUOTE = "quote"
    #: Recycled words under the news proper, in articles on different news.
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of one article that stands in another too, word for word or translated."""

    #: Where it stands in the original, or in the article that was first.
    original: Span
    #: Where it stands in the reprint, or in the article that came later.
    reprint: Span
    #: Own words, quoted speech or background.
    kind: PassageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPassages:
    """Two articles that share words although neither is a reprint of the other."""

    #: The document that was there first.
    first_id: str
    #: The document that came later.
    later_id: str
    #: Why the one is taken to be first: "earlier", "cited", ...
    reason: str
    #: What they share, the longest first. Never empty.
    passages: tuple[Passage, ...]

    def __post_init__(self) -> None:
        if not self.passages:
            raise ValueError("what is shared must be shown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprint:
    """One document whose text comes from another."""

    #: Content hash.
    id: str
    #: The document that was there first.
    original_id: str
    #: The document that repeats it.
    reprint_id: str
    #: Copy, rewrite or translation.
    kind: ReprintKind
    #: Share of the reprint's words that stand in the original in the same runs, 0 to 1.
    overlap: float
    #: Why the first is taken for the original: "earlier", "cited", ...
    reason: str
    #: What shows it: the stretches that both share, the longest first.
    passages: tuple[Passage, ...] = ()

    @classmethod
    def of(cls, original_id: str, reprint_id: str, *, kind: ReprintKind, overlap: float, reason: str,
           passages: tuple[Passage, ...] = ()) -> Reprint:
        """Make a reprint with the id that its content gives it."""
        return cls(
            id=content_id("r", original_id, reprint_id, kind),
            original_id=original_id,
            reprint_id=reprint_id,
            kind=kind,
            overlap=overlap,
            reason=reason,
            passages=passages,
        )


class CollapseKind(StrEnum):
    """Why several articles count as one origin."""

    SAME_HOLDER = "same-holder"
    REPRINT = "reprint"
    CARRIER = "carrier"
    INHERITED = "inherited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collapse:
    """One step of counting origins: these words show that this article adds no origin of its own."""

    #: Why.
    kind: CollapseKind
    #: The article that was folded in.
    document_id: str
    #: In words, with names: "Берег has it from Агентство Полюс".
    reason: str
    #: The words that show it.
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One independent origin of a claim, and the articles that come from it."""

    #: The holder's canonical name; UNNAMED for an anonymous source; an outlet's name for its own reporting.
    name: str
    #: True for a source that is not named: never merged with another without evidence.
    anonymous: bool = False
    #: True where the outlet itself vouches for the claim.
    own_report: bool = False
    #: True for one that may be another of these: it is counted in the larger number only.
    doubtful: bool = False
    #: Statements (ids) that lead to it.
    statement_ids: tuple[str, ...] = ()
    #: Articles (ids) that come from it.
    document_ids: tuple[str, ...] = ()
    #: Every step that folded an article into it.
    collapses: tuple[Collapse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """Somebody answers a claim: denies it, confirms it or refuses to comment."""

    #: DENY, CONFIRM or REFUSE.
    act: Act
    #: Who answers, nominative.
    holder: str
    #: The statement that answers.
    statement_id: str
    #: The document it stands in.
    document_id: str
    #: The words of the answer.
    evidence: tuple[Evidence, ...]
    #: When it was published, if known.
    published: datetime | None = None


class VersionSlot(StrEnum):
    """In what the versions of a claim differ."""

    FIGURE = "figure"
    PLACE = "place"
    TIME = "time"
    HEDGE = "hedge"


class Change(StrEnum):
    """What became of the value before."""

    #: There was none before.
    FIRST = "first"
    #: A larger or a smaller number.
    UP = "up"
    DOWN = "down"
    #: The same number meant otherwise: «не менее 3», then «3».
    BOUND = "bound"
    #: The same told more exactly: «около 100», then «98»; a region, then its town. No contradiction.
    REFINED = "refined"
    #: Another place, another time.
    MOVED = "moved"
    #: Hedged, then told for certain; and the other way.
    FIRMER = "firmer"
    SOFTER = "softer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One value of what differs between the statements of a claim, who told it first, and what it changed.

    The versions of a slot and unit, in order, are its history: «3 погибших» → «5» → «7».
    """

    #: Content hash over its claim's slot, unit and value, and the statement that told it first.
    id: str
    #: In what it differs.
    slot: VersionSlot
    #: What is counted: a class ("killed", "percent") or the word that told it first («рейс»); empty for other slots.
    unit: str = ""
    #: In normal form: "5", ">=3", "~100", "5..7"; an interval of time; an id of the gazetteer; "hedged" or "plain".
    value: str
    #: The words that tell it, those of the first statement first. Never empty.
    evidence: tuple[Evidence, ...]
    #: What became of the value before.
    change: Change = Change.FIRST
    #: The version that it changed, and the words of that one; none for the first.
    before_id: str | None = None
    before: tuple[Evidence, ...] = ()
    #: True if another holder told another value at the same time, so that neither changed the other.
    rival: bool = False
    #: The statement that told it first, its article, and when that was published.
    statement_id: str
    document_id: str
    published: datetime | None = None
    #: Who told it, on whose word the outlet has it (from the outlet outward), and the outlet.
    holder: str
    carriers: tuple[str, ...] = ()
    outlet: str = ""
    #: The words that name them.
    naming: tuple[Evidence, ...] = ()
    #: All statements that tell it, in order of time.
    statement_ids: tuple[str, ...]
    #: Those that told it when a newer version was already out.
    lagging_ids: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.evidence or not self.statement_ids:
            raise ValueError("a version rests on words of a statement")
        if (self.before_id is None) != (self.change is Change.FIRST):
            raise ValueError("what changed something names what it changed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Statements of different articles that say the same thing, and who stands behind it."""

    #: Content hash over its statements.
    id: str
    #: The statements that make it, the one that reads best first. Never empty.
    statement_ids: tuple[str, ...]
    #: The articles that carry it, in order of time.
    document_ids: tuple[str, ...]
    #: The outlets that carry it, in order of time.
    outlets: tuple[str, ...]
    #: Independent origins after collapsing carriers and reprints.
    origins: tuple[Origin, ...]
    #: Smallest and largest number of origins: two anonymous sources may be one, or two.
    origin_range: tuple[int, int]
    #: Who denies, confirms or refuses to comment.
    responses: tuple[Response, ...] = ()
    #: The history of what differs between its statements, by slot and in order of time; empty where nothing does.
    versions: tuple[Version, ...] = ()

    def __post_init__(self) -> None:
        if not self.statement_ids:
            raise ValueError("a claim rests on at least one statement")


class NodeKind(StrEnum):
    """What stands at a point of the graph of origins."""

    OUTLET = "outlet"
    CARRIER = "carrier"
    HOLDER = "holder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Somebody in the graph of origins: an outlet of the pile, a carrier that it cites, or who knows."""

    #: One name for all spellings.
    name: str
    #: Outlet, carrier or holder.
    kind: NodeKind
    #: True for a source that is not named.
    anonymous: bool = False
    #: True for somebody the news is about: a party to the event.
    party: bool = False


class EdgeKind(StrEnum):
    """How one has it from another."""

    CITES = "cites"
    REPRINTS = "reprints"
    LINKS = "links"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """One has it from another, and the words that show it."""

    #: The name of who has it.
    taker: str
    #: The name of whom it is from.
    giver: str
    #: How.
    kind: EdgeKind
    #: The article that shows it.
    document_id: str
    #: The words.
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one article leads with, and on whose word."""

    #: The article.
    document_id: str
    #: The statements that show it, the leading one first; none where the outlet names no source.
    statement_ids: tuple[str, ...]
    #: The names from the outlet outwards, as the article gives them; the outlet is left out.
    chain: tuple[str, ...]
    #: The origin's one name in this story; empty if it is not known.
    origin: str = ""
    #: DENY, CONFIRM or REFUSE where the article answers the claim instead of carrying it.
    stance: Act | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where the leading claim of a story comes from: each article's account, and the independent origins behind all."""

    #: One for each article, in order of time.
    accounts: tuple[Account, ...]
    #: Outlets, carriers and holders.
    nodes: tuple[Node, ...]
    #: Who has it from whom.
    edges: tuple[Edge, ...]
    #: Independent origins after collapsing carriers, spokesmen and reprints.
    origins: tuple[Origin, ...]
    #: Smallest and largest number of origins.
    origin_range: tuple[int, int]
    #: Who denies, confirms or does not confirm the leading claim, in order of time.
    responses: tuple[Response, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles about one event."""

    #: Content hash over its first article and the maker; stable while articles are added.
    id: str
    #: Headline of the article that stands for it.
    title: str
    #: Its articles, in order of time.
    document_ids: tuple[str, ...]
    #: Its outlets, in order of time.
    outlets: tuple[str, ...]
    #: Time of its first and last article, if known.
    first: datetime | None = None
    last: datetime | None = None
    #: Its claims, the one that most articles carry first.
    claims: tuple[Claim, ...] = ()
    #: Reprints among its articles.
    reprints: tuple[Reprint, ...] = ()
    #: Passages that two of its articles share, though neither is a reprint: a paragraph of a wire, one official's words.
    shared: tuple[SharedPassages, ...] = ()
    #: Where its leading claim comes from.
    provenance: Provenance | None = None
    #: The earlier story that it goes on from, if there is one.
    follows: StoryLink | None = None
    #: Why its articles are no news («advertisement»); empty where nothing shows that.
    why_no_news: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What comparing a pile of documents gives."""

    #: Stories, the largest and latest first.
    stories: tuple[Story, ...]
    #: All reprints, also those outside a story of several articles.
    reprints: tuple[Reprint, ...]
