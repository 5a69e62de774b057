"""What is kept of an article to find its reprints: its words, its sentences, and whom it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from svodka.compare.direction import Traces, traces
from svodka.compare.reprints.sentences import Sentence, cut
from svodka.compare.shingles import Woven, speech, weave
from svodka.records import Document, Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An article as the index of reprints keeps it; its statements are not kept."""

    #: The article itself, whom it cites, what it calls itself, what it links to.
    traces: Traces
    #: Where somebody else speaks, in text order.
    said: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True, eq=False)  # no slots: what is made of it is kept once made
class Card:
    """An article as it is compared: most meet nobody and are never woven or cut."""

    kept: Kept

    @property
    def document(self) -> Document:
        """Give the article."""
        return self.kept.traces.document

    @property
    def traces(self) -> Traces:
        """Give whom it cites and what it links to."""
        return self.kept.traces

    @property
    def published(self) -> datetime | None:
        """Give the time of publication, if known."""
        return self.document.published

    @cached_property
    def woven(self) -> Woven:
        """Give its words and shingles."""
        return weave(self.document, self.kept.said)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Give its sentences."""
        return cut(self.document, self.kept.said)


def card(reading: Reading) -> Card:
    """Make the card of an article."""
    return Card(kept=Kept(traces=traces(reading), said=tuple(sorted(speech(reading)))))
