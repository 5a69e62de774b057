"""One person, one nominative: the forms in one text, and the nominatives that they agree on."""

import pytest

from svodka.annotate import Annotator
from svodka.annotate.name_agreement import agree
from svodka.annotate.name_rules import given_names
from svodka.languages import part
from svodka.languages.morphology import morphology
from svodka.languages.nominative import possible_nominatives, to_nominative
from svodka.names import choose_names
from svodka.records import Document, Name, NameKind, Span

from .test_names import sentence_of

#: Language; the forms as they are printed in one text; their nominatives.
ROWS = [
    ("ru", ["Рааб", "Доминика Рааба", "Раабом"], ["Рааб", "Доминик Рааб", "Рааб"]),
    ("ru", ["Мария Захарова", "Захаровой"], ["Мария Захарова", "Захарова"]),
    ("ru", ["Захаровой"], ["Захарова"]),
    ("ru", ["Путиным", "Путин"], ["Путин", "Путин"]),
    ("ru", ["Кабаевой", "Кабаеву"], ["Кабаева", "Кабаева"]),
    ("ru", ["Порошенко"], ["Порошенко"]),
    ("uk", ["Терезі Мей", "Мей"], ["Тереза Мей", "Мей"]),
    ("uk", ["Дональду Туску", "Туска"], ["Дональд Туск", "Туск"]),
    ("uk", ["Стівена Барклі", "Стівен Барклі"], ["Стівен Барклі", "Стівен Барклі"]),
    ("uk", ["Жана-Клода Юнкера", "Жан-Клод Юнкер"], ["Жан-Клод Юнкер", "Жан-Клод Юнкер"]),
    ("uk", ["Порошенка", "Порошенко"], ["Порошенко", "Порошенко"]),
]


@pytest.mark.parametrize(("lang", "forms", "nominatives"), ROWS, ids=[", ".join(row[1]) for row in ROWS])
def test_row(lang, forms, nominatives):
    tokens = [sentence_of(form, lang).tokens for form in forms]
    names = [Name(span=Span(0, len(form)), kind=NameKind.PERSON, made_by="test",
                  lemma=to_nominative(words, morphology(lang), named=True)) for form, words in zip(forms, tokens, strict=True)]

    def candidates(word):
        return possible_nominatives(word, morphology(lang), part(lang, "names").NAME_ENDINGS)

    assert [one.lemma for one in agree(names, tokens, candidates, given_names(lang))] == nominatives


@pytest.mark.parametrize(("lang", "text", "lemmas"), [
    ("ru", "Об этом сообщили в МИДе Литвы.", ["МИД Литвы"]),
    ("ru", "Решение министерства обороны Швеции оспорили.", ["министерство обороны Швеции"]),
    ("ru", "Чиновники Евросоюза молчат.", ["Евросоюз"]),
    ("uk", "Про це сказав посол Терези Мей.", ["Тереза Мей"]),
])
def test_in_running_text(lang, text, lemmas):
    seen = Annotator(choose_names()).annotate(Document.of(text, name="a", lang=lang))
    assert [name.lemma for name in seen.names] == lemmas
