"""Small invented readings: article("Берег", "…", says("Минобороны", "мост разрушен", via=["Полюс"]))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from svodka.compare.keys import WORD
from svodka.records import Act, Carrier, Document, Maker, Mode, Name, NameKind, Reading, Span, Statement

MAKER = Maker(name="test", version="1")


@dataclass(frozen=True)
class Says:
    holder: str
    content: str
    via: tuple[str, ...] = ()
    act: Act = Act.SAY
    aliases: tuple[str, ...] = ()
    anonymous: bool = False
    inside: str | None = None
    mode: Mode = Mode.INDIRECT


def says(holder, content, via=(), **more) -> Says:
    return Says(holder, content, tuple(via), **more)


def article(outlet: str, text: str, *said: Says, at: str = "10:00", day: int = 9, lang: str = "ru", title: str = "",
            url: str = "", links: Sequence[str] = (), furniture: Sequence[str] = ()) -> Reading:
    when = datetime.fromisoformat(f"2030-11-{day:02}T{at}:00").replace(tzinfo=UTC) if at else None
    title = title or text.split("\n", maxsplit=1)[0]
    document = Document.of(text, name=f"{outlet}-{day}-{at}", outlet=outlet, title=title, lang=lang, url=url,
                           published=when, links=tuple(links), furniture=tuple(span(text, one) for one in furniture))
    statements = tuple(_statement(document, f"s{i}", one) for i, one in enumerate(said, 1))
    return Reading(document=document, statements=statements, names=_names(text))


def _statement(document: Document, label: str, one: Says) -> Statement:
    text = document.text
    source = span(text, one.holder) if one.holder in text else None
    via = tuple(Carrier(name=name, span=span(text, name) if name in text else None) for name in one.via)
    return Statement.of(document.id, label=label, content=(span(text, one.content),), holder=one.holder, source=source,
                        via=via, act=one.act, aliases=one.aliases, anonymous=one.anonymous, parent=one.inside,
                        mode=one.mode, maker=MAKER)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _names(text: str) -> tuple[Name, ...]:
    """Take the words with a capital inside a sentence for names."""
    found = [m for m in WORD.finditer(text) if m.group()[0].isupper() and text[max(0, m.start() - 2)].isalpha()]
    return tuple(Name(span=Span(m.start(), m.end()), kind=NameKind.LOCATION, lemma=m.group(), made_by="test")
                 for m in found)


def claim_about(comparison, readings, words: str):
    """Give the claim one of whose statements holds these words."""
    said = {one.id: (reading, one) for reading in readings for one in reading.statements}
    for story in comparison.stories:
        for claim in story.claims:
            texts = [said[i][1].content[0].of(said[i][0].document.text) for i in claim.statement_ids]
            if any(words in text for text in texts):
                return claim
    raise AssertionError(f"no claim about {words!r}")
