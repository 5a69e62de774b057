"""Small readings for the tests of the store, written for them."""

from datetime import UTC, datetime

from svodka.records import (
    Carrier,
    Claim,
    Collapse,
    CollapseKind,
    Comparison,
    Document,
    Evidence,
    Maker,
    Name,
    NameKind,
    Origin,
    Reading,
    Reprint,
    ReprintKind,
    Span,
    Statement,
    Story,
)

RULES = Maker(name="rules", version="1", rule="headline colon")

#: The dictionary forms of the inflected words in these tests; every other word is its own lemma.
LEMMAS = {
    "министерства": ("министерство",), "министерством": ("министерство",), "министерству": ("министерство",),
    "обороны": ("оборона",), "заявили": ("заявить",), "взрывы": ("взрыв",), "взрыва": ("взрыв",),
    "запада": ("запад",), "шли": ("идти",), "люди": ("человек",), "стали": ("сталь", "стать"), "газа": ("газ",),
}


def lemmatise(word):
    return LEMMAS.get(word.lower(), (word.lower(),))


def span_of(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def read(text, *, name="a", lemmas=None, **fields):
    """Make a reading without statements; its lemmas come from the table above."""
    words = [word.strip("«».,:!?—-") for word in text.split()]
    found = tuple(lemma for word in words if word for lemma in lemmatise(word)[:1])
    return Reading(document=Document.of(text, name=name, **fields), lemmas=found if lemmas is None else lemmas)


def say(text, content, *, source=None, holder="Песков", label="s1", maker=RULES, name="a", via=(), **fields):
    """Make a reading with one statement."""
    bare = read(text, name=name, **fields)
    statement = Statement.of(
        bare.document.id, label=label, content=(span_of(text, content),), holder=holder, maker=maker,
        source=span_of(text, source) if source else None, via=tuple(Carrier(name=one) for one in via),
    )
    found = (Name(span=span_of(text, source), kind=NameKind.PERSON, lemma=holder, made_by="rules 1"),) if source else ()
    return Reading(document=bare.document, statements=(statement,), names=found, lemmas=bare.lemmas)


def noon(day):
    return datetime(2024, 3, day, 12, tzinfo=UTC)


#: The same claim in two articles, the second by way of an agency.
FIRST = say("Песков: решения нет.", "решения нет", source="Песков", outlet="Берег", published=noon(1))
SECOND = say("Решения нет, сообщил «Полюс» со слов Пескова.", "Решения нет", source="Пескова", outlet="Залив",
             published=noon(2), via=("Полюс",))
ELSEWHERE = say("Мэр: мост откроют.", "мост откроют", source="Мэр", holder="мэр", outlet="Берег", published=noon(3))


def compare():
    """Make the comparison of FIRST and SECOND."""
    documents = (FIRST.document.id, SECOND.document.id)
    said = (FIRST.statements[0].id, SECOND.statements[0].id)
    words = Evidence(document_id=documents[1], span=span_of(SECOND.document.text, "сообщил «Полюс»"))
    step = Collapse(kind=CollapseKind.CARRIER, document_id=documents[1], reason="Залив has it from Полюс",
                    evidence=(words,))
    origin = Origin(name="Песков", statement_ids=said, document_ids=documents, collapses=(step,))
    claim = Claim(id="c-1", statement_ids=said, document_ids=documents, outlets=("Берег", "Залив"), origins=(origin,),
                  origin_range=(1, 1))
    reprint = Reprint.of(*documents, kind=ReprintKind.REWRITE, overlap=0.6, reason="earlier")
    story = Story(id="y-1", title="Решения нет", document_ids=documents, outlets=("Берег", "Залив"), first=noon(1),
                  last=noon(2), claims=(claim,), reprints=(reprint,))
    return Comparison(stories=(story,), reprints=(reprint,))
