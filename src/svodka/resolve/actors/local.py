"""One actor inside one article: what its names there are, and the key under which other articles may mean the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.records import ActorKind, Evidence, LinkRule, Span
from svodka.resolve.actors.persons import PersonName


@dataclass(slots=True, kw_only=True, eq=False)
class Local:
    """An actor of one article."""

    #: The article.
    document_id: str
    #: What it is known by: "body:RU.defence-ministry", "person:vladimir ptn".
    key: str
    #: What it is.
    kind: ActorKind
    #: True if the key alone says who it is in every article; False for «Минобороны», «Путин» where nothing tells whose.
    firm: bool = True
    #: ISO code of its state, or empty.
    country: str = ""
    #: The name taken apart, of a person.
    person: PersonName | None = None
    #: Its names here: why, where first, how often.
    forms: dict[str, Form] = field(default_factory=dict)
    #: Where it is named and why.
    spans: list[tuple[Span, LinkRule]] = field(default_factory=list)
    #: Names of holders, carriers and outlets that mean it.
    voices: list[str] = field(default_factory=list)
    #: Whose voice it is.
    speaks_for: Local | None = None

    @property
    def local_id(self) -> str:
        """Give a name for it that no other article's actor has."""
        return f"{self.document_id} {self.key}"

    def see(self, text: str, rule: LinkRule, span: Span | None = None) -> None:
        """Note one more place where it is named."""
        form = self.forms.get(text)
        if form is None:
            evidence = Evidence(document_id=self.document_id, span=span) if span else None
            form = self.forms[text] = Form(rule=rule, evidence=evidence)
        form.count += 1
        if span is not None:
            self.spans.append((span, rule))


@dataclass(slots=True, kw_only=True)
class Form:
    """A name of a local actor."""

    rule: LinkRule
    evidence: Evidence | None
    count: int = 0
