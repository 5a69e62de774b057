"""Numbers with their unit and bound; the words in [brackets] are the span."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.quantities import find_quantities
from svodka.annotate.tokens import split_tokens
from svodka.languages.morphology import morphology
from svodka.records import Bound, Sentence, Span, Token


def quantities_of(text, lang):
    tokens = list(split_tokens(text))
    readings = morphology(lang).readings([token.text for token in tokens])
    seen = tuple(Token(token.start, token.end, token.text, token.norm, found if token.is_word else ())
                 for token, found in zip(tokens, readings, strict=True))
    return find_quantities([Sentence(span=Span(0, max(len(text), 1)), paragraph=0, tokens=seen)], lang)


ROWS = [
    ("ru", "освобождено [более 90%] территории", 90, "percent", "at-least"),
    ("ru", "цены выросли на [2,5 процента]", 2.5, "percent", "exact"),
    ("ru", "над [15-километровой] зоной", 15, "km", "exact"),
    ("ru", "[не менее 15 человек] собрались у мэрии", 15, "person", "at-least"),
    ("ru", "погибли [15 человек]", 15, "killed", "exact"),
    ("ru", "[двадцать пять человек] ранены", 25, "wounded", "exact"),
    ("ru", "убиты [до 30 боевиков]", 30, "killed", "at-most"),
    ("ru", "[трое] погибли", 3, "killed", "exact"),
    ("ru", "ранены [двое]", 2, "wounded", "exact"),
    ("ru", "обменяли [50 военнопленных]", 50, "prisoner", "exact"),
    ("ru", "[десятки раненых] доставлены в больницы", 10, "wounded", "about"),
    ("ru", "уничтожены [120 танков]", 120, "tank", "exact"),
    ("ru", "сдались [20 вооружённых боевиков]", 20, "person", "exact"),
    ("ru", "в [10 км] от города", 10, "km", "exact"),
    ("ru", "ущерб [около 3 млрд рублей]", 3e9, "RUB", "about"),
    ("ru", "выделено [1 200 000 долларов]", 1.2e6, "USD", "exact"),
    ("ru", "выделено [5 тыс. долларов]", 5000, "USD", "exact"),
    ("ru", "контракт на [$5 млн]", 5e6, "USD", "exact"),
    ("ru", "[почти сто тысяч человек] уехали", 100_000, "person", "about"),
    ("ru", "задержаны [более 30 человек]", 30, "detained", "at-least"),
    ("ru", "[десятки тысяч человек] уехали", 10_000, "person", "about"),
    ("ru", "погибли [3 лётчика]", 3, "killed", "exact"),
    ("ru", "погибли [5 горняков]", 5, "killed", "exact"),
    ("ru", "[двое рыбаков] пропали", 2, "missing", "exact"),
    ("ru", "пали [200 коров]", 200, "корова", "exact"),
    ("ru", "сгорели [12 сараев]", 12, "сарай", "exact"),
    ("uk", "загинули [5 гірників]", 5, "killed", "exact"),
    ("uk", "загинули [семеро рятувальників]", 7, "killed", "exact"),
    ("uk", "згоріли [12 сараїв]", 12, "сарай", "exact"),
    ("uk", "звільнено [понад 90%] території", 90, "percent", "at-least"),
    ("uk", "загинули [15 людей]", 15, "killed", "exact"),
    ("uk", "поранені [двоє]", 2, "wounded", "exact"),
    ("uk", "[щонайменше п'ять осіб] поранені", 5, "wounded", "at-least"),
    ("uk", "знищено [120 танків]", 120, "tank", "exact"),
    ("uk", "збитки [близько 3 млрд гривень]", 3e9, "UAH", "about"),
    ("uk", "за [10 кілометрів] від міста", 10, "km", "exact"),
    ("uk", "[десятки поранених] у лікарнях", 10, "wounded", "about"),
    ("en", "[more than 90%] of the land", 90, "percent", "at-least"),
    ("en", "[at least 15 people] were killed", 15, "killed", "at-least"),
    ("en", "[15 people] killed in a strike", 15, "killed", "exact"),
    ("en", "it cost [about $3 billion]", 3e9, "USD", "about"),
    ("en", "[1,200 tanks] were destroyed", 1200, "tank", "exact"),
    ("en", "[up to 50 prisoners] were freed", 50, "prisoner", "at-most"),
    ("en", "[10 kilometers] from the city", 10, "km", "exact"),
    ("en", "[three to five tanks] burned", 3, "tank", "between"),
    ("en", "[dozens of houses] burned", 12, "house", "about"),
]


@pytest.mark.parametrize(("lang", "marked", "value", "unit", "bound"), ROWS, ids=[row[1] for row in ROWS])
def test_phrase(lang, marked, value, unit, bound):
    text = re.sub(r"[\[\]]", "", marked)
    found = [(one.span.of(text), one.value, one.unit, str(one.bound)) for one in quantities_of(text, lang)]
    assert found == [(marked[marked.index("[") + 1:marked.index("]")], value, unit, bound)]


NOTHING = [
    ("ru", "9 ноября 2017 года"), ("ru", "закон № 172-ФЗ"), ("ru", "счёт 2:1"), ("ru", "8 (495) 123-45-67"),
    ("ru", "один министр ушёл"), ("ru", "статья 228 УК РФ"), ("ru", "через три дня"), ("ru", "в 10:30"),
    ("uk", "9 листопада 2017 року"), ("uk", "у 2017 році"), ("uk", "2017 р."),
    ("uk", "два тижні тому"), ("en", "two weeks ago"), ("en", "November 9"),
    ("en", "one minister left"),
]


@pytest.mark.parametrize(("lang", "text"), NOTHING)
def test_no_quantity(lang, text):
    assert [one.span.of(text) for one in quantities_of(text, lang)] == []


def test_two_counts_in_one_sentence():
    text = "15 человек погибли, 20 ранены"
    assert [(one.value, one.unit) for one in quantities_of(text, "ru")] == [(15, "killed"), (20, "wounded")]


def test_every_bound_is_in_the_table():
    assert {row[4] for row in ROWS} == {str(bound) for bound in Bound}


WORDS = "15 1 200 тыс . % $ более человек погибли десятки двадцать пять - км млн долларов"


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12))
def test_spans_stand_in_order(words):
    spans = [one.span for one in quantities_of(" ".join(words) or "x", "ru")]
    assert spans == sorted(spans)
    assert not any(left.meets(right) for left, right in pairwise(spans))
