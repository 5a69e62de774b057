"""What is kept of an article to find its reprints: its words, its sentences, and whom it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from svodka.compare.direction import Traces, traces
from svodka.compare.reprints.sentences import Sentence, cut
from svodka.compare.shingles import Woven, speech, weave
from svodka.records import Document, Reading, Span


@dataclass(frozen=True, kw_only=True, eq=False)  # no slots: the sentences are kept once cut
class Card:
    """An article as the index of reprints keeps it; its statements are not kept."""

    document: Document
    #: Whom it cites and what it links to.
    traces: Traces
    #: Its words and shingles.
    woven: Woven
    #: Where somebody else speaks.
    said: tuple[Span, ...]

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Give its sentences; most articles meet nobody and are never cut."""
        return cut(self.document, self.said)

    @property
    def published(self) -> datetime | None:
        """Give the time of publication, if known."""
        return self.document.published


def card(reading: Reading) -> Card:
    """Make the card of an article."""
    return Card(document=reading.document, traces=traces(reading), woven=weave(reading),
                said=tuple(sorted(speech(reading))))
