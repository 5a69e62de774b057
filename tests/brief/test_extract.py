"""Cutting quotations: always the text's own words, ended where a reader would end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.brief.extract import clip, sentence_around, shown, words
from svodka.records import Span

# | marks where the quotation is cut.
CUTS = [
    ("Мост закрыт", 30),
    ("Мост закрыт на ремонт|. Объезд идёт через Устье и два села", 30),
    ("Мост через реку закрыт|, объезд идёт через Устье", 30),
    ("Мост через реку закрыт| — объезд идёт через Устье", 30),
    ("Міст через річку| закрито|, об'їзд іде через Устя", 30),
    ("The bridge was closed overnight| after the blast near the port", 33),
    ("Мост закрыт на…| ремонт, как сказал мэр", 16),
    ("Он сказал: «Нет!»| И ушёл, не отвечая на вопросы", 24),
]


@pytest.mark.parametrize(("marked", "limit"), CUTS)
def test_where_a_quotation_is_cut(marked, limit):
    text = marked.replace("|", "")
    told, (kept,) = shown(text, [Span(0, len(text))], limit)
    expected = marked.rpartition("|")[0].replace("|", "") if "|" in marked else text
    assert kept.of(text) == expected
    assert told == expected + (" …" if "|" in marked and not expected.endswith("…") else "")


def test_a_word_without_a_blank_is_cut_hard():
    text = "я" * 5000
    assert [len(one) for one in clip(text, [Span(0, 5000)], 280)] == [280]


def test_blanks_before_the_words_are_not_quoted():
    text = " " * 500 + "мост закрыт"
    assert shown(text, [Span(0, len(text))], 280)[0] == "мост закрыт"


def test_stretches_of_one_statement_are_joined_by_an_ellipsis():
    text = "«Моста нет, — сказал мэр, — и не будет»"
    assert words(text, [Span(1, 10), Span(28, 38)]) == "Моста нет … и не будет"


@given(st.text(alphabet="аБ в.,;—…»!\n", min_size=1, max_size=400), st.integers(1, 80), st.data())
def test_a_cut_is_always_the_start_of_the_quotation(text, limit, data):
    start = data.draw(st.integers(0, len(text) - 1))
    whole = Span(start, data.draw(st.integers(start + 1, len(text))))
    kept = clip(text, [whole], limit)
    assert bool(kept) == bool(whole.of(text).strip())
    for one in kept:
        assert whole.holds(one)
        assert len(one) <= limit
        assert whole.of(text).lstrip().startswith(one.of(text))
        assert one.of(text).strip()


SENTENCES = [
    "Утро.| Во вторник «моста не было», — сказал мэр.| Вечер.",
    "Мост закрыт\n|Во вторник «моста не было», сказал мэр|\nВечер",
    "Погибли 5 т. рыб.| По данным мэрии, «моста не было» с 3 т. зерна.| Ночь.",
    "Ранок.| У вівторок «моста не было», — сказав мер!| Їх чули.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_the_sentence_around_a_statement(marked):
    text = marked.replace("|", "")
    inner = Span(text.index("моста"), text.index("»"))
    assert sentence_around(text, inner).of(text).strip() == marked.split("|")[1].strip()
