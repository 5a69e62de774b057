"""A draft with its speaker: what naming hands on to the chain and to the statement."""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.attribute.draft import Draft
from svodka.attribute.speaker import Speaker
from svodka.records import Carrier, Span


@dataclass(slots=True)
class Link:
    """A draft with its speaker and its place in the chain."""

    draft: Draft
    holder: str
    speaker: Speaker | None
    carried_by: list[tuple[Speaker, Span]] = field(default_factory=list)
    own: list[Carrier] = field(default_factory=list)
    parent: Link | None = None
    via: tuple[Carrier, ...] | None = None
