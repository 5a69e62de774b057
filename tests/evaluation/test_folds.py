"""Cross-validation splits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.evaluation import folds

NAMES = [f"train{number:03}" for number in range(188)]


@given(st.sets(st.text(st.characters(codec="utf-8")), min_size=2), st.integers(2, 10), st.integers())
def test_every_article_is_held_out_once_and_parts_are_of_one_size(names, k, seed):
    parts = folds(names, min(k, len(names)), seed)
    assert sorted(name for part in parts for name in part) == sorted(names)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_the_split_is_the_same_whatever_the_order():
    assert folds(NAMES, 5, 1) == folds(reversed(NAMES), 5, 1)


def test_another_seed_splits_otherwise():
    assert folds(NAMES, 5, 1) != folds(NAMES, 5, 2)


def test_a_split_that_was_published_stays():
    assert folds(["seed", "dev00", "dev01", "dev02"], 2, 0) == (("dev01", "dev02"), ("dev00", "seed"))


@pytest.mark.parametrize("k", [0, 1, 3])
def test_a_split_that_cannot_be(k):
    with pytest.raises(ValueError, match="2 articles cannot be split"):
        folds(["один", "два"], k)
