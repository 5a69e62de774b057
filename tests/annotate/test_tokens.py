"""Words and marks; a bar stands between two tokens."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.tokens import normalise, split_tokens

ROWS = (
    "Решения| |нет|.",
    "«|Нет|»|,| |—| |сказал| |он|.",
    "2,5| |млн| |рублей",
    "в| |10:30| |утра",
    "10.05.2014",
    "5-летний| |мальчик",
    "2014|-|2015",
    "1| |000| |000",
    "5|%| |и| |$|5| |и| |№|5",
    "Аль-Букемаль",
    "Су-34| |и| |Ми-8МТВ",
    "п’ять| |осіб",
    "з'їзд| |об’єднань",
    "о'кей",
    "что-то| |кое-кто",
    "т.е|.| |так",
    "И.о|.| |главы",
    "А|.|С|.| |Лукин",
    "А|.| |С|.| |Лукин",
    "Lenta.ru| |пишет",
    "и|/|или",
    "Нет|!|!|!",
    "Он|…| |ушёл|.|.|.",
    "«|Северный| |поток| |—| |2|»",
    "F-16| |shot| |down",
    "don't| |U.S|.",
    "мост|(|старый|)",
    "Да|.|[|1|]",
    "стена‑перегородка",
    "a|\u00a0|b",
    "да|🙂|нет",
)
NORMS = (
    ("Ещё", "еще"), ("П’ЯТЬ", "п'ять"), ("пʼять", "п'ять"), ("п`ять", "п'ять"), ("стена‑2", "стена-2"), ("МИД", "мид"),
    ("Reuters", "reuters"),
)


@pytest.mark.parametrize("barred", ROWS)
def test_words_and_marks(barred):
    wanted = [piece for piece in barred.split("|") if piece.strip()]
    assert [token.text for token in split_tokens(barred.replace("|", ""))] == wanted


@pytest.mark.parametrize(("text", "tokens"), [
    ("мост.Потом", ["мост", ".", "Потом"]), ("Л.Фокс", ["Л", ".", "Фокс"]), ("Газета.Ru", ["Газета.Ru"]), ("т.е", ["т.е"]),
])
def test_a_full_stop_without_a_blank(text, tokens):
    """Inside an abbreviation or a site it belongs to the word; before a Cyrillic capital it does not."""
    assert [token.text for token in split_tokens(text)] == tokens


@pytest.mark.parametrize(("word", "norm"), NORMS)
def test_norms(word, norm):
    assert normalise(word) == norm
    assert next(split_tokens(word)).norm == norm


@pytest.mark.parametrize(("text", "is_word"), [("да", True), ("5", True), ("—", False), ("«", False), ("№", False)])
def test_what_is_a_word(text, is_word):
    assert next(split_tokens(text)).is_word is is_word


@given(st.text(max_size=200))
def test_tokens_lie_in_order_and_leave_out_only_blanks(text):
    tokens = list(split_tokens(text))
    assert all(token.text == text[token.start : token.end] for token in tokens)
    assert all(first.end <= second.start for first, second in pairwise(tokens))
    covered = {at for token in tokens for at in range(token.start, token.end)}
    assert all(letter.isspace() for at, letter in enumerate(text) if at not in covered)


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_a_stretch_gives_no_token_outside_it(text, start, end):
    assert all(start <= token.start and token.end <= end for token in split_tokens(text, start, end))
