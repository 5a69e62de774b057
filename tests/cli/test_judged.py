"""A person's word on stories, claims, origins and reprints: what ids and names mean, and what is refused."""

import pytest
from click import UsageError

from svodka.cli.judged import are_in_two_stories, read_judgement
from svodka.records import (
    Comparison,
    Document,
    Judged,
    Judgement,
    Maker,
    Reading,
    Reprint,
    ReprintKind,
    Span,
    Statement,
    Story,
)
from svodka.store import Store


@pytest.fixture
def kept():
    with Store(":memory:") as store:
        first, other = (Document.of(text, name=text) for text in ("Мост закрыт.", "Мост закрыт до утра."))
        for one in (first, other):
            store.add(Reading(document=one))
        reprint = Reprint.of(first.id, other.id, kind=ReprintKind.REWRITE, overlap=0.9, reason="earlier")
        store.save_comparison(Comparison(stories=(), reprints=(reprint,)))
        yield store, first.id, other.id, reprint.id


def test_articles_are_judged_as_one_story(kept):
    store, first, other, _ = kept
    said = read_judgement(store, first[:10], other, same=True, about=None)
    assert (said.about, said.one, said.other, said.same) == (Judged.STORY, first, other, True)


def test_articles_are_judged_as_a_reprint_if_asked(kept):
    store, first, other, _ = kept
    assert read_judgement(store, first, other, same=True, about=Judged.REPRINT).about is Judged.REPRINT


def test_the_id_of_a_reprint_names_both_articles(kept):
    store, first, other, reprint = kept
    said = read_judgement(store, reprint, "", same=False, about=None)
    assert (said.about, said.one, said.other) == (Judged.REPRINT, first, other)


@pytest.mark.parametrize(("about", "kind"), [(None, Judged.ACTOR), (Judged.ORIGIN, Judged.ORIGIN)])
def test_names_are_actors_or_origins(kept, about, kind):
    said = read_judgement(kept[0], "МИД", "МИД Польши", same=False, about=about)
    assert (said.about, said.one, said.other) == (kind, "МИД", "МИД Польши")


def test_what_does_not_fit_is_refused(kept):
    store, first, other, reprint = kept
    for one, two, about in ((first, first, None), (first, "", None), (first, reprint, None), (first, "", Judged.REPRINT),
                            (first, other, Judged.CLAIM)):
        with pytest.raises(UsageError):
            read_judgement(store, one, two, same=True, about=about)


def told(text):
    document = Document.of(text, name=text)
    made = Maker(name="a", version="1")
    statement = Statement.of(document.id, label="s1", content=(Span(0, 4),), holder="мэрия", maker=made)
    return Reading(document=document, statements=(statement,))


@pytest.mark.parametrize("together", [True, False])
def test_a_word_on_claims_of_two_stories_is_told_to_wait(kept, together):
    store, pile = kept[0], [told(text) for text in ("Хлеб подорожал.", "Хлеб подорожал вдвое.")]
    for reading in pile:
        store.add(reading)
    names = [one.document.id for one in pile]
    groups = [tuple(names)] if together else [(name,) for name in names]
    stories = [Story(id=f"t-{at}", title="Хлеб", outlets=(), document_ids=group) for at, group in enumerate(groups)]
    store.save_comparison(Comparison(stories=tuple(stories), reprints=()))
    word = Judgement(one=pile[0].statements[0].id, other=pile[1].statements[0].id, same=True, about=Judged.CLAIM)
    assert are_in_two_stories(store, word) is not together
