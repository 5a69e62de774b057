"""A brief: lines of a report, each with the words that it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from svodka.records.ids import content_id
from svodka.records.story import Evidence


class LineKind(StrEnum):
    """What a line of a brief tells."""

    HEADLINE = "headline"
    CLAIM = "claim"
    CHAIN = "chain"
    COUNT = "count"
    DENIAL = "denial"
    CONFIRMATION = "confirmation"
    REFUSAL = "refusal"
    WHEN = "when"
    WHERE = "where"
    COLLAPSE = "collapse"
    #: What the versions of a claim differ in, in order of time.
    HISTORY = "history"
    #: Where the story's news comes from, all articles together.
    ORIGINS = "origins"
    #: The earlier story that it goes on from.
    THREAD = "thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a brief. `extracts` are words of the sources; `text` joins them with connecting words."""

    #: Content hash; `svodka trace ID` opens it.
    id: str
    #: What it tells.
    kind: LineKind
    #: The line as a reader sees it.
    text: str
    #: The words it rests on. Never empty: nothing is written that has no span behind it.
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a line without evidence: {self.text!r}")

    @classmethod
    def of(cls, kind: LineKind, text: str, evidence: tuple[Evidence, ...]) -> Line:
        """Make a line with the id that its content gives it."""
        return cls(id=content_id("l", kind, text, evidence), kind=kind, text=text, evidence=evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefItem:
    """The lines about one story."""

    #: The story they tell.
    story_id: str
    #: The headline line first.
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The main stories of a stretch of time."""

    #: Language of the connecting words: "ru", "uk" or "en".
    lang: str
    #: The stories, the main one first.
    items: tuple[BriefItem, ...]
    #: Only articles published from this moment on, if one was asked for.
    since: datetime | None = None
    #: How many articles were looked at.
    articles: int = 0
