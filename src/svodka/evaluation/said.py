"""A statement of the gold or of a prediction, ready to be compared."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from svodka.evaluation.matching import Words, words_in
from svodka.records import SvodkaError

#: A stretch of text as the gold writes it.
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A carrier as the gold writes it."""

    #: Nominative.
    name: str
    #: Where this paragraph names it.
    span: Pair | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The fields of one statement as the gold writes them; a prediction may leave some out."""

    #: What is claimed.
    content: tuple[Pair, ...]
    #: s1, s2, ...
    id: str | None = None
    #: The reporting words.
    cue: tuple[Pair, ...] = ()
    #: The words that name the speaker.
    source: Pair | None = None
    #: The speaker in the nominative.
    holder: str | None = None
    #: The speaker's other names.
    aliases: tuple[str, ...] = ()
    #: Who passed it on.
    via: tuple[Link, ...] = ()
    #: What the speaker does by saying it.
    act: str | None = None
    #: Quotation or retelling.
    mode: str | None = None
    #: Own cue, or the speaker goes on.
    basis: str | None = None
    #: The speaker is not named.
    anonymous: bool = False
    #: The statement around this one.
    parent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement with the words that its spans cover."""

    #: Its fields.
    labels: Labels
    #: Words of the content.
    content: Words
    #: Words of the cue.
    cue: Words
    #: Words that name the speaker.
    source: Words

    @property
    def names(self) -> tuple[str, ...]:
        """Give all names of the speaker, the fullest first."""
        return (self.labels.holder or "", *self.labels.aliases)

    @property
    def carriers(self) -> tuple[str, ...]:
        """Give the names of those who passed it on, from the outlet outward."""
        return tuple(link.name for link in self.labels.via)


def said_in(text: str, statements: object, name: str) -> tuple[Said, ...]:
    """Read statements written in the gold's field names against the text they stand in.

    Raises SvodkaError, naming the article, for a field of the wrong type and for content outside the text.

    >>> one, = said_in("Кремль: решения нет", [{"content": [[8, 19]], "holder": "Кремль"}], "пример")
    >>> sorted(one.content), one.names
    ([(8, 15), (16, 19)], ('Кремль',))
    """
    try:
        labels = msgspec.convert(statements, tuple[Labels, ...])
    except msgspec.ValidationError as wrong:
        raise SvodkaError(f"{name}: not a list of statements: {wrong}") from wrong
    for one in labels:
        _check_inside(one.content, text, name)
    return tuple(_said(text, one) for one in labels)


def _said(text: str, labels: Labels) -> Said:
    source = (labels.source,) if labels.source else ()
    return Said(labels=labels, content=words_in(text, labels.content), cue=words_in(text, labels.cue),
                source=words_in(text, source))


def _check_inside(spans: tuple[Pair, ...], text: str, name: str) -> None:
    for start, end in spans:
        if not 0 <= start <= end <= len(text):
            raise SvodkaError(f"{name}: the span [{start}, {end}) lies outside the text of {len(text)} characters")
