"""Who says what, on whose word: one act of saying and its whole chain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.ids import content_id
from svodka.records.spans import Span

#: The holder's name where nobody is named ("сообщалось", "по предварительным данным").
UNNAMED = "UNNAMED"
#: The first word of the holder's name where the outlet speaks of itself.
OUTLET = "OUTLET"


class Act(StrEnum):
    """What the speaker does by saying it."""

    SAY = "say"
    OPINION = "opinion"
    ACCUSE = "accuse"
    DENY = "deny"
    CONFIRM = "confirm"
    DEMAND = "demand"
    ASK = "ask"
    PROMISE = "promise"
    ANNOUNCE = "announce"
    DOCUMENT = "document"
    REFUSE = "refuse"


class Mode(StrEnum):
    """Whose words they are: the speaker's own in quotation marks, a retelling, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Basis(StrEnum):
    """Whether the statement has a cue of its own or the reader understands that the speaker goes on."""

    EXPLICIT = "explicit"
    CONTINUED = "continued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """Somebody who passed the statement on: a link of the chain between the outlet and the holder."""

    #: Nominative.
    name: str
    #: Where this paragraph names it; None if an earlier one does.
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """On whose word: the outlet, those who passed it on, and the holder.

    >>> print(Chain(carriers=("РИА Новости",), holder="Минобороны РФ"))
    OUTLET → РИА Новости → Минобороны РФ
    """

    #: From the outlet outward.
    carriers: tuple[str, ...] = ()
    #: The origin.
    holder: str

    def __str__(self) -> str:
        own = () if self.holder.startswith(OUTLET) else (self.holder,)
        return " → ".join((OUTLET, *self.carriers, *own))


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """What made a record: a rule or a model, by name and version."""

    #: "rules", or the model's name.
    name: str
    #: Its version.
    version: str
    #: The rule that spoke; empty for a model.
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One act of saying: what, by whom, passed on by whom, with the words that show it.

    >>> said = Statement.of("d-1", label="s1", content=(Span(8, 19),), holder="Песков",
    ...                     maker=Maker(name="rules", version="1", rule="headline colon"))
    >>> print(said.chain)
    OUTLET → Песков
    """

    #: Content hash over document, content, cue, holder and maker.
    id: str
    #: s1, s2, ... in text order of the content, inside one document.
    label: str
    #: The document it stands in.
    document_id: str
    #: What is claimed: one span per uninterrupted stretch. Never empty: no span, no statement.
    content: tuple[Span, ...]
    #: The reporting words.
    cue: tuple[Span, ...] = ()
    #: The words that name the immediate speaker.
    source: Span | None = None
    #: The speaker in the nominative, in the fullest form the article gives; UNNAMED, or OUTLET and its name.
    holder: str
    #: Other names of the holder in this article.
    aliases: tuple[str, ...] = ()
    #: Who passed it on, from the outlet outward.
    via: tuple[Carrier, ...] = ()
    #: What the speaker does by saying it.
    act: Act = Act.SAY
    #: Whose words they are.
    mode: Mode = Mode.INDIRECT
    #: Own cue, or the speaker goes on.
    basis: Basis = Basis.EXPLICIT
    #: True where the speaker is not named.
    anonymous: bool = False
    #: Label of the statement inside whose content this one lies.
    parent: str | None = None
    #: Words that weaken it: якобы, предположительно, нібито, allegedly.
    hedges: tuple[Span, ...] = ()
    #: The rule or model that made it.
    maker: Maker

    def __post_init__(self) -> None:
        if not self.content:
            raise ValueError("a statement rests on at least one span")
        if not self.holder:
            raise ValueError("a statement has a holder; nobody named is UNNAMED")
        if self.parent == self.label:
            raise ValueError("a statement is not inside itself")

    @classmethod
    def of(
        cls,
        document_id: str,
        *,
        label: str,
        content: tuple[Span, ...],
        holder: str,
        maker: Maker,
        cue: tuple[Span, ...] = (),
        source: Span | None = None,
        aliases: tuple[str, ...] = (),
        via: tuple[Carrier, ...] = (),
        act: Act = Act.SAY,
        mode: Mode = Mode.INDIRECT,
        basis: Basis = Basis.EXPLICIT,
        anonymous: bool = False,
        parent: str | None = None,
        hedges: tuple[Span, ...] = (),
    ) -> Statement:
        """Make a statement with the id that its content gives it."""
        own = content_id("s", document_id, content, cue, source, holder, maker.name, maker.version)
        return cls(
            id=own,
            label=label,
            document_id=document_id,
            content=content,
            cue=cue,
            source=source,
            holder=holder,
            aliases=aliases,
            via=via,
            act=act,
            mode=mode,
            basis=basis,
            anonymous=anonymous,
            parent=parent,
            hedges=hedges,
            maker=maker,
        )

    @property
    def chain(self) -> Chain:
        """Give the chain from the outlet outward; its last link, the holder, is the origin."""
        return Chain(carriers=tuple(carrier.name for carrier in self.via), holder=self.holder)
