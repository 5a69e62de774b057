"""Places in running text: the words in [brackets] are the span."""

import re
from dataclasses import replace

import pytest

from svodka.annotate.places import find_places
from svodka.annotate.tokens import split_tokens
from svodka.languages.morphology import morphology
from svodka.records import Name, NameKind, Sentence, Span


def places_of(text, lang, names=()):
    sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=tuple(split_tokens(text)))
    found = [Name(span=Span(text.index(words), text.index(words) + len(words)), kind=kind, lemma=lemma, made_by="test")
             for words, kind, lemma in names]
    return find_places(found, [sentence], lang)


LOC, ORG, PER = NameKind.LOCATION, NameKind.ORGANISATION, NameKind.PERSON
ROWS = [
    ("ru", "бои в [Сирии]", [("Сирии", LOC, "Сирия")], "Сирия"),
    ("ru", "бои в районе [Аль-Букемаля]", [("Аль-Букемаля", LOC, "Аль-Букемаль")], "Аль-Букемаль"),
    ("ru", "бои в районе [Аль-Букемаля]", [], "Аль-Букемаля"),
    ("ru", "бои в [провинции Дейр-эз-Зор]", [], "провинция Дейр-эз-Зор"),
    ("ru", "жители [города Идлиб] ушли", [("Идлиб", LOC, "Идлиб")], "город Идлиб"),
    ("uk", "бої в районі [Бахмута]", [], "Бахмута"),
    ("uk", "у [провінції Ідліб]", [], "провінція Ідліб"),
    ("en", "fighting in the area of [Albu Kamal]", [("Albu Kamal", LOC, "Albu Kamal")], "Albu Kamal"),
    ("en", "people left [Mosul]", [("Mosul", LOC, "Mosul")], "Mosul"),
]


@pytest.mark.parametrize(("lang", "marked", "names", "name"), ROWS)
def test_phrase(lang, marked, names, name):
    text = re.sub(r"[\[\]]", "", marked)
    words = marked[marked.index("[") + 1:marked.index("]")]
    assert [(place.span.of(text), place.name) for place in places_of(text, lang, names)] == [(words, name)]


@pytest.mark.parametrize(("text", "names"), [
    ("он жил в районе", []),
    ("ответ Минобороны", [("Минобороны", ORG, "Минобороны")]),
    ("поездка в провинции была долгой", []),
    ("в районе Путина не любят", [("Путина", PER, "Путин")]),
    ("в провинции США не любят", [("США", ORG, "США")]),
])
def test_no_place(text, names):
    assert places_of(text, "ru", names) == []


@pytest.mark.parametrize(("text", "words", "name"), [
    ("последний важный город Сирии", "Сирии", "Сирия"), ("взят город Донецк", "город Донецк", "город Донецк"),
])
def test_a_town_of_a_country_is_no_town_of_that_name(text, words, name):
    tokens = list(split_tokens(text))
    readings = morphology("ru").readings([token.text for token in tokens])
    seen = tuple(replace(token, readings=found) for token, found in zip(tokens, readings, strict=True))
    sentence = Sentence(span=Span(0, len(text)), paragraph=0, tokens=seen)
    last = tokens[-1]
    names = [Name(span=last.span, kind=LOC, lemma=name.split()[-1], made_by="test")]
    assert [(place.span.of(text), place.name) for place in find_places(names, [sentence], "ru")] == [(words, name)]


def test_no_coordinates_are_invented():
    (place,) = places_of("в Сирии", "ru", [("Сирии", LOC, "Сирия")])
    assert (place.latitude, place.longitude, place.radius_km, place.country) == (None, None, None, "")
