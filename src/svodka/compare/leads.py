"""What an article leads with, and on whose word: one claim, and its chain from the outlet outwards.

The lead is what headline and first lines tell. Of the article's statements the one that holds most of the headline's
words and stands nearest to the start carries it; its speaker may be a medium behind which a later sentence shows the
source («…, сообщает Reuters. «…», говорится в заявлении канцелярии»). Without such a statement the outlet tells it itself.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from svodka.compare.keys import name_keys
from svodka.compare.links import Keys, Link, Seen, keys_of, links_of, media_keys, named_once
from svodka.compare.ways import DEEDS, trace_way
from svodka.records import OUTLET, UNNAMED, Reading, Statement

#: What a statement may weigh: share of the headline's words, nearness to the start, and what speaks against it.
_NEAR, _FAR = 0.5, 1200
_NESTED, _NOBODY, _HEADLINE, _OWN, _DEED, _CROWD = 1.0, 0.35, 0.6, 0.6, 0.15, 0.3
#: A source that carriers lead to is more likely the lead's.
_CARRIED = 0.15
#: A first line with more letters is no headline.
_HEADLINE_LETTERS = 220
#: A statement below this does not carry the lead.
_LEAST = 0.3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lead:
    """An article's lead claim and its way."""

    at: int
    reading: Reading
    #: The statements that carry it, the leading one first; none where the outlet tells it itself.
    statements: tuple[Statement, ...]
    #: From the outlet outwards; empty where no source is named.
    links: tuple[Link, ...]
    #: True where the outlet's own reporter tells it.
    own: bool = False

    @property
    def document_id(self) -> str:
        """Give the id of its article."""
        return self.reading.document.id

    @property
    def outlet(self) -> str:
        """Give the name of its article's outlet, or of the article if the outlet is unknown."""
        return self.reading.document.outlet or self.reading.document.name


def find_leads(pile: Sequence[Reading]) -> list[Lead]:
    """Find what each article of a pile leads with; a name that is a medium's in one article is one in all."""
    media = frozenset(key for reading in pile for key in media_keys(reading))
    return [find_lead(at, reading, media) for at, reading in enumerate(pile)]


def find_lead(at: int, reading: Reading, media: Set[Keys] = frozenset()) -> Lead:
    """Find what an article leads with, and on whose word."""
    seen = Seen(reading=reading, media=frozenset(media) | frozenset(media_keys(reading)))
    weighed = {one.label: _weight(one, seen) for one in reading.statements}
    ranked = sorted(reading.statements, key=lambda one: (-weighed[one.label], one.content[0].start))
    if not ranked or weighed[ranked[0].label] < _LEAST:
        return Lead(at=at, reading=reading, statements=(), links=())
    statements, links = trace_way(ranked[0], seen)
    return Lead(at=at, reading=reading, statements=statements, links=tuple(named_once(links)))


def find_speaker(lead: Lead, known: Set[str]) -> Lead | None:
    """Find the statement of an article, the likeliest of its lead, whose speaker has one of these words in his name."""
    seen = Seen(reading=lead.reading, media=frozenset(media_keys(lead.reading)))
    ranked = sorted(lead.reading.statements, key=lambda one: (-_weight(one, seen), one.content[0].start))
    for one in ranked:
        links = links_of(one, seen)
        if not one.parent and links and not links[-1].medium and known & set(name_keys(links[-1].name)):
            return replace(lead, statements=(one,), links=tuple(named_once(links)))
    return None


# --- which statement carries the lead ---------------------------------------------------------------------------------


def _weight(one: Statement, seen: Seen) -> float:
    end = headline_end(seen.reading)
    start = one.content[0].start - end
    told = keys_of(f"{seen.text(*one.content, *one.cue)} {one.holder}")
    wanted = keys_of(headline(seen.reading)) or told
    share = len(wanted & told) / len(wanted) if wanted else 0.0
    against = ((_NESTED, one.parent is not None), (_NOBODY, one.holder == UNNAMED), (_HEADLINE, one.content[-1].end <= end),
               (_OWN, one.holder.startswith(OUTLET)), (_DEED, one.act in DEEDS and not one.via),
               (_CROWD, one.anonymous and not one.via and one.holder != UNNAMED), (-_CARRIED, bool(one.via)))
    return share + _NEAR * max(0.0, 1 - max(0, start) / _FAR) - sum(amount for amount, holds in against if holds)


def headline_end(reading: Reading) -> int:
    """Give where the headline ends in the text, or its first line if that is short; 0 where there is none."""
    text, title = reading.document.text, reading.document.title.strip()
    if title and text.startswith(title):
        return len(title)
    end = text.find("\n")
    return end if 0 < end <= _HEADLINE_LETTERS else 0


def headline(reading: Reading) -> str:
    """Give the headline, also one that stands outside the text."""
    return reading.document.text[: headline_end(reading)] or reading.document.title
