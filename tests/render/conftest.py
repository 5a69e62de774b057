"""Articles and a brief for the tests of the render room; one of each is hostile from title to address."""

from datetime import datetime
from types import SimpleNamespace

import pytest

from svodka.languages import part
from svodka.records import (
    Act,
    Brief,
    BriefItem,
    Carrier,
    Document,
    Evidence,
    Line,
    LineKind,
    Maker,
    Reading,
    Span,
    Statement,
)

TEXT = """Мост закрыт
«Мост закрыт, потому что, по словам мэра, опора треснула», — сообщило агентство "Полюс".
Подпишитесь на канал"""

HOSTILE = '<script>alert(1)</script> *жирно* [ссылка](javascript:alert(2)) \x1b[31mкрасно\x07 ' \
          '\u202eпереворот "><img src=x>'


def span(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def reading_of(text=TEXT, *, outlet="Берег", title="Мост закрыт", url="https://bereg.example/most"):
    doc = Document.of(text, name="most", outlet=outlet, title=title, url=url,
                      furniture=(span(text, "Подпишитесь на канал"),),
                      published=datetime.fromisoformat("2025-01-02T10:30:00+03:00"))
    maker = Maker(name="rules", version="1", rule="quotation before cue")
    whole = span(text, "Мост закрыт, потому что, по словам мэра, опора треснула")
    outer = Statement.of(doc.id, label="s1", content=(whole,), cue=(span(text, "сообщило"),),
                         source=span(text, 'агентство "Полюс"'), holder="агентство «Полюс»", maker=maker)
    inner = Statement.of(doc.id, label="s2", content=(span(text, "опора треснула"),), cue=(span(text, "по словам"),),
                         source=span(text, "мэра"), holder="мэр", via=(Carrier(name="агентство «Полюс»"),), parent="s1",
                         act=Act.SAY, hedges=(span(text, "словам"),), maker=maker)
    return Reading(document=doc, statements=(outer, inner))


def brief_of(reading, words):
    lines = [Line.of(kind, text, (Evidence(document_id=reading.document.id, span=where),))
             for kind, text, where in words]
    return Brief(lang="ru", items=(BriefItem(story_id="t-1", lines=tuple(lines)),), articles=1)


def world(reading, words):
    return SimpleNamespace(reading=reading, readings={reading.document.id: reading}, brief=brief_of(reading, words))


@pytest.fixture
def phrases():
    return part("ru", "phrases").PHRASES


@pytest.fixture
def calm():
    reading = reading_of()
    return world(reading, [
        (LineKind.HEADLINE, "опора треснула", span(TEXT, "опора треснула")),
        (LineKind.CHAIN, "Через кого: Берег → агентство «Полюс» → мэр", span(TEXT, "по словам мэра")),
    ])


@pytest.fixture
def hostile():
    text = f"{HOSTILE}\n{TEXT}"
    reading = reading_of(text, outlet=HOSTILE, title=HOSTILE, url="javascript:alert(3)")
    return world(reading, [
        (LineKind.HEADLINE, HOSTILE, Span(0, len(HOSTILE))), (LineKind.CLAIM, f"Кто сообщает: {HOSTILE}", Span(0, 8)),
    ])
