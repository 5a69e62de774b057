"""Articles in which a reader sees the names: «{Терезу Мэй=Тереза Мэй:PER} ждут», said by rows of holders."""

import re

from svodka.records import Carrier, Document, Maker, Name, NameKind, Reading, Span, Statement
from svodka.resolve.actors import cast_actors

NAME = re.compile(r"\{(?P<text>[^=}:]+)(?:=(?P<lemma>[^:}]+))?:(?P<kind>PER|ORG|LOC|MEDIA)\}")
MAKER = Maker(name="test", version="1")


def article(marked, *, said=(), via=(), outlet="", lang="ru", url=""):
    """An article; `said` are holders, each found in the text as its source where it stands there."""
    text, names, here = "", [], 0
    for one in NAME.finditer(marked):
        text += marked[here : one.start()]
        span = Span(len(text), len(text) + len(one["text"]))
        names.append(Name(span=span, kind=NameKind(one["kind"]), lemma=one["lemma"] or one["text"], made_by="test"))
        text, here = text + one["text"], one.end()
    text += marked[here:]
    document = Document.of(text, name=text[:20], outlet=outlet, lang=lang, url=url)
    statements = tuple(_said(document, number, holder, via) for number, holder in enumerate(said))
    return Reading(document=document, names=tuple(names), statements=statements)


def _said(document, number, holder, via):
    at = document.text.find(holder)
    source = Span(at, at + len(holder)) if at >= 0 else None
    return Statement.of(document.id, label=f"s{number}", content=(Span(0, 1),), holder=holder, source=source, maker=MAKER,
                        via=tuple(Carrier(name=name) for name in via))


def cast(*articles, **options):
    return cast_actors(articles, **options)


def actor_of(found, reading, words):
    """The actor behind the first mention in these words."""
    at = reading.document.text.index(words)
    wanted = (reading.document.id, Span(at, at + len(words)))
    ids = {one.actor_id for one in found.mentions if (one.document_id, one.span) == wanted}
    assert len(ids) == 1, f"{words}: {ids}"
    return next(one for one in found.actors if one.id in ids)


def voice_of(found, reading, name):
    """The actor behind a holder's name."""
    wanted = found.voices[reading.document.id, name]
    return next(one for one in found.actors if one.id == wanted)
