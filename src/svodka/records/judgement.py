"""What a person says of what the rules made: it is kept, wins over every rule, and survives every rerun."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Judged(StrEnum):
    """What a judgement is about."""

    #: Two names, or actors, are one or are two.
    ACTOR = "actor"
    #: Two articles, or the stories of these ids, tell of one event or of two.
    STORY = "story"
    #: Two statements, or the claims of these ids, say the same or do not.
    CLAIM = "claim"
    #: Two names stand for one origin or for two, whoever they are.
    ORIGIN = "origin"
    #: One of two articles is a reprint of the other, or neither is.
    REPRINT = "reprint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's word that two are the same, or are not.

    >>> Judgement(one="Сайфул Малук", other="Саиф уль-Малук", same=True).about
    <Judged.ACTOR: 'actor'>
    """

    #: An id, or a name.
    one: str
    #: The other's.
    other: str
    #: True for «the same», False for «not the same».
    same: bool
    #: What they are.
    about: Judged = Judged.ACTOR
