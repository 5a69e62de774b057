"""Comparisons: the newest is given, earlier states stay, and nothing rests on words that are not here."""

from dataclasses import replace

import pytest

from svodka.records import Comparison, Evidence, Reprint, ReprintKind, Span
from svodka.store import UnstorableError


def test_nothing_compared_yet(store):
    assert (store.comparison(), list(store.stories())) == (None, [])


def test_a_comparison_comes_back(pile, articles):
    assert pile.comparison() == articles.compare()
    assert list(pile.stories()) == list(articles.compare().stories)


def test_saving_it_again_changes_nothing(pile, path, articles, dump):
    before = dump(path)
    assert pile.save_comparison(articles.compare()) is False
    assert dump(path) == before


def test_new_articles_make_it_out_of_date(pile, articles):
    pile.add(articles.FIRST)
    assert pile.comparison() is not None
    pile.add(articles.read("Новая статья."))
    assert pile.comparison() is None
    pile.save_comparison(articles.compare())
    assert pile.comparison() == articles.compare()


def test_a_grown_story_is_added_and_its_first_state_stays(pile, path, articles, dump):
    first = articles.compare()
    grown = replace(first.stories[0], document_ids=(*first.stories[0].document_ids, articles.ELSEWHERE.document.id))
    assert pile.save_comparison(replace(first, stories=(grown,)))
    assert pile.find("y-1") == grown
    assert len([row for row in dump(path)["compared"] if row[1] == "story"]) == 2
    assert pile.save_comparison(first)
    assert (pile.find("y-1"), pile.comparison()) == (first.stories[0], first)


def test_an_empty_comparison_is_the_newest_too(pile):
    pile.save_comparison(Comparison(stories=(), reprints=()))
    assert pile.comparison() == Comparison(stories=(), reprints=())
    assert pile.find("y-1").id == "y-1"


def spoil_story(one, **fields):
    return replace(one, stories=(replace(one.stories[0], **fields),))


def spoil_claim(one, **fields):
    return spoil_story(one, claims=(replace(one.stories[0].claims[0], **fields),))


def spoil_proof(one, evidence):
    origin = one.stories[0].claims[0].origins[0]
    return spoil_claim(one, origins=(replace(origin, collapses=(replace(origin.collapses[0], evidence=(evidence,)),)),))


@pytest.mark.parametrize(("spoil", "why"), [
    (lambda one, _: spoil_story(one, document_ids=("d-0",)), "article d-0"),
    (lambda one, _: spoil_claim(one, document_ids=("d-0",)), "article d-0"),
    (lambda one, _: spoil_claim(one, statement_ids=("s-0",)), "statement s-0"),
    (lambda one, _: spoil_proof(one, Evidence(document_id="d-0", span=Span(0, 1))), "article d-0"),
    (lambda one, here: spoil_proof(one, Evidence(document_id=here, span=Span(0, 999))), "outside"),
    (lambda one, here: replace(one, reprints=(
        Reprint.of(here, "d-0", kind=ReprintKind.COPY, overlap=1.0, reason="earlier"),)), "article d-0"),
])
def test_what_rests_on_nothing_is_refused(pile, articles, spoil, why):
    with pytest.raises(UnstorableError, match=why):
        pile.save_comparison(spoil(articles.compare(), articles.FIRST.document.id))
    assert pile.comparison() == articles.compare()
