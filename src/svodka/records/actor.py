"""Who is meant: one actor behind all its names, with the reason for every name that was joined to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from svodka.records.spans import Span
from svodka.records.story import Evidence


class ActorKind(StrEnum):
    """What kind of thing an actor is."""

    PERSON = "person"
    BODY = "body"
    STATE = "state"
    PLACE = "place"
    #: Somebody known by what he is alone: «губернатор Флориды», «пресс-служба Нафтогаза».
    OFFICE = "office"


class LinkRule(StrEnum):
    """Why a name was joined to an actor."""

    #: The same words, in whatever case and spelling of one sound.
    SAME_NAME = "same-name"
    #: The name stands in a table of known bodies and states, or in the user's own file.
    KNOWN = "known"
    #: A capital that acts or speaks stands for its state: «Москва отказалась».
    METONYM = "metonym"
    #: A body without its state, in an article that shows which state is meant: «Минобороны».
    CONTEXT = "context"
    #: A surname, a given name or an initial, after the full name in the same article.
    SHORTER = "shorter"
    #: A shorter form in an article without the full name that shares other actors with articles that have it.
    COMPANY = "company"
    #: A person said that two are the same.
    JUDGED = "judged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """One of an actor's names, why it is his, and the first place where it stands."""

    #: Nominative, as it was found.
    text: str
    #: Why it is this actor's.
    rule: LinkRule
    #: The words that show it; None for a name that no text but a table has.
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person, body or state under all its names.

    >>> print(Actor(id="n-1", name="Минобороны РФ", kind=ActorKind.BODY, country="RU"))
    Минобороны РФ (RU)
    """

    #: A hash of what makes it this actor and no other: the same in every pile and on every day.
    id: str
    #: Its fullest usual name.
    name: str
    #: What it is.
    kind: ActorKind
    #: ISO code of its state, where that is known.
    country: str = ""
    #: Its names, the commonest first.
    aliases: tuple[Alias, ...] = ()
    #: Id of the actor whose voice this one is: a spokesman's or press service's body. A deputy speaks for himself.
    speaks_for: str = ""
    #: True if its names alone say who it is: a full name, a known body; False for «Верховный суд» that no state was told of.
    sure: bool = True
    #: Articles that name it.
    document_ids: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name} ({self.country})" if self.country else self.name


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an actor is named."""

    #: The article.
    document_id: str
    #: Where in its text.
    span: Span
    #: Who is meant.
    actor_id: str
    #: Why.
    rule: LinkRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is who in a pile of articles."""

    #: The actors, the most often named first.
    actors: tuple[Actor, ...] = ()
    #: Where they are named, in order of the pile and of the text.
    mentions: tuple[Mention, ...] = ()
    #: The actor's id behind a holder's, carrier's or outlet's name in an article: {(document id, name): actor id}.
    voices: Mapping[tuple[str, str], str] = field(default_factory=dict)
