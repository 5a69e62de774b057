"""Which predicted statement is which gold statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.evaluation.matching import dice, pair_up, words_in

TEXT = "Кремль: «Решения нет», — сказал Песков"
NONE = frozenset()


@pytest.mark.parametrize(("spans", "words"), [
    ([(9, 20)], ["Решения", "нет"]),
    ([(8, 21)], ["Решения", "нет"]),          # quotation marks never matter
    ([(9, 18)], ["Решения", "н"]),            # a word that a span cuts counts as the part inside
    ([(9, 16), (9, 20)], ["Решения", "нет"]),  # spans that overlap count once
    ([(6, 9)], []),
    ([], []),
])
def test_words(spans, words):
    assert [TEXT[start:end] for start, end in sorted(words_in(TEXT, spans))] == words


def content(*numbers):
    return frozenset((number * 10, number * 10 + 5) for number in numbers)


@pytest.mark.parametrize(("gold", "predicted", "pairs"), [
    ([content(1, 2)], [content(1, 2)], [(0, 0)]),
    ([content(1, 2)], [content(2, 3)], [(0, 0)]),                                  # exactly half of the words
    ([content(1, 2, 3)], [content(3, 4)], []),                                     # less than half
    ([content(1, 2)], [content(1), content(1, 2)], [(0, 1)]),                      # the best overlap first
    ([content(1, 2), content(1, 2)], [content(1, 2)], [(0, 0)]),                   # one to one, the earlier statement
    ([content(1, 2), content(3)], [content(3), content(1, 2)], [(0, 1), (1, 0)]),
    ([], [content(1)], []),
    ([NONE], [NONE], []),
])
def test_pairs(gold, predicted, pairs):
    assert pair_up([(one, NONE) for one in gold], [(one, NONE) for one in predicted]) == pairs


def test_the_cue_decides_between_equal_contents():
    said, added = content(8), content(9)
    gold, predicted = [(content(1), said), (content(1), added)], [(content(1), added), (content(1), said)]
    assert set(pair_up(gold, predicted)) == {(0, 1), (1, 0)}


WORDS = st.frozensets(st.integers(0, 12).map(lambda number: (number, number + 1)), max_size=6)


@given(WORDS, WORDS)
def test_dice_is_a_share_and_knows_no_order(one, other):
    assert 0 <= dice(one, other) == dice(other, one) <= 1


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_nobody_is_paired_twice(gold, predicted):
    pairs = pair_up([(one, NONE) for one in gold], [(one, NONE) for one in predicted])
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(dice(gold[i], predicted[j]) >= 0.5 for i, j in pairs)
