"""What stands in quotation marks; each row gives the words between the marks, with how deep they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.quotations import find_quotations
from svodka.annotate.sentences import split_paragraphs

ROWS = (
    ("«Нет», — сказал он.", [(0, "Нет")]),
    ("«Да» и «нет»", [(0, "Да"), (0, "нет")]),
    ("«Газета «Заря» лжёт»", [(0, "Газета «Заря» лжёт"), (1, "Заря")]),
    ("«Газета \"Заря\" лжёт»", [(0, "Газета \"Заря\" лжёт"), (1, "Заря")]),
    ("„Газета «Заря» лжёт“", [(0, "Газета «Заря» лжёт"), (1, "Заря")]),
    ("\"Газета \"Заря\" лжёт\", сказал он", [(0, "Газета \"Заря\" лжёт"), (1, "Заря")]),
    ("«А «Б „В“ Г» Д»", [(0, "А «Б „В“ Г» Д"), (1, "Б „В“ Г"), (2, "В")]),
    ("“Yes” and “no”", [(0, "Yes"), (0, "no")]),
    ("„Так“ і „ні”", [(0, "Так"), (0, "ні")]),
    ("\"Да\" - сказал он - \"нет\"", [(0, "Да"), (0, "нет")]),
    ("ООО «Ветер»", [(0, "Ветер")]),
    ("((\"Да\"))", [(0, "Да")]),
    ("‹да›", [(0, "да")]),
    ("з'їзд і п'ять", []),
    ("«»", []),
    ("", []),
)
OPEN = (
    ("«Мост закрыт", [(0, "Мост закрыт")]),
    ("«Мост закрыт.\nОбъезда нет.", [(0, "Мост закрыт.")]),
    ("«Газета «Заря» лжёт, — сказал он.", [(0, "Газета «Заря» лжёт, — сказал он."), (1, "Заря")]),
)
ACROSS = (
    ("«Раз.\n«Два».", [(0, "Раз.\n«Два")]),
    ("«Раз.\n«Два.\n«Три».\nЧетыре.", [(0, "Раз.\n«Два.\n«Три")]),
    ("\"Раз.\n\"Два\".", [(0, "Раз.\n\"Два")]),
    ("«Раз».\n«Два».", [(0, "Раз"), (0, "Два")]),
)
MISSES = (
    ("«Он сказал: «Нет», — сообщил ТАСС.", [(0, "Он сказал: «Нет"), (1, "Нет")],
     "one closing mark stands for two that would meet, as Russian typesetting has it"),
    ("Труба 5\" и \"слово\"", [(0, "слово")], "the sign of inches opens a quotation"),
)


def found(text):
    return find_quotations(text, list(split_paragraphs(text)))


def shown(text):
    return [(one.depth, one.inner.of(text)) for one in found(text)]


@pytest.mark.parametrize(("text", "inside"), ROWS + ACROSS)
def test_quotations(text, inside):
    assert shown(text) == inside
    assert all(one.closed for one in found(text))


@pytest.mark.parametrize(("text", "inside"), OPEN)
def test_a_paragraphs_end_closes_what_was_left_open(text, inside):
    assert shown(text) == inside
    assert [one.closed for one in found(text) if one.depth == 0] == [False]


@pytest.mark.parametrize(("text", "inside"), [
    pytest.param(text, inside, marks=pytest.mark.xfail(strict=True, reason=why)) for text, inside, why in MISSES])
def test_known_misses(text, inside):
    assert shown(text) == inside


def test_a_closing_mark_alone_is_none():
    assert found("мост закрыт»") == ()


@pytest.mark.parametrize("mark", "«\"„“”»")
def test_ten_thousand_marks_are_few_quotations(mark):
    assert len(found(mark * 10_000)) <= 10_000


@given(st.text(alphabet="аб \n.,«»\"„“”‹›(", max_size=150))
def test_quotations_nest_and_lie_in_the_text(text):
    quotations = found(text)
    assert [one.span.start for one in quotations] == sorted(one.span.start for one in quotations)
    for one in quotations:
        assert one.span.end <= len(text)
        assert one.span.holds(one.inner)
        assert text[one.span.start] in "«\"„“”‹"
        assert not one.closed or text[one.span.end - 1] in "»\"“”›"
    assert [(a, b) for a in quotations for b in quotations if crosses(a.span, b.span)] == []


def crosses(one, other):
    return one.start < other.start < one.end < other.end
