"""A person's judgements: kept, in order, the newest on a pair counts."""

from datetime import UTC, datetime

from svodka.records import Judgement
from svodka.store import Store

NOW = datetime(2025, 11, 14, tzinfo=UTC)
SAME = Judgement(one="Мэй", other="Тереза Мэй", same=True)
DIFFER = Judgement(one="Тереза Мэй", other="Мэй", same=False)


def test_a_judgement_is_kept(path):
    with Store(path) as store:
        assert store.judge(SAME, NOW)
        assert not store.judge(SAME, NOW)
    with Store(path) as store:
        assert store.judgements() == (SAME,)


def test_the_newest_word_on_a_pair_counts(store):
    assert store.judge(SAME, NOW)
    assert store.judge(DIFFER, NOW)
    assert store.judgements() == (DIFFER,)


def test_a_judgement_makes_the_comparison_out_of_date(pile):
    assert pile.comparison() is not None
    pile.judge(SAME, NOW)
    assert pile.comparison() is None
