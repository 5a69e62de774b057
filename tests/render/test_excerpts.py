"""The words behind a line with the text around them; the marked pieces are exactly the evidence."""

from hypothesis import given
from hypothesis import strategies as st

from svodka.records import Document, Evidence, Reading, Span
from svodka.render import excerpts


def shown(text, *spans):
    doc = Document.of(text, name="a")
    return excerpts([Evidence(document_id=doc.id, span=span) for span in spans], {doc.id: Reading(document=doc)})


def test_near_stretches_share_an_excerpt_and_far_ones_do_not():
    text = "начало " + "слово " * 100 + "конец"
    near = shown(text, Span(0, 6), Span(7, 12))
    far = shown(text, Span(0, 6), Span(len(text) - 5, len(text)))
    assert [[words for words, marked in one.pieces if marked] for one in near] == [["начало", "слово"]]
    assert [[words for words, marked in one.pieces if marked] for one in far] == [["начало"], ["конец"]]


def test_stretches_that_overlap_are_marked_once():
    (one,) = shown("мост закрыт до утра", Span(0, 11), Span(5, 14))
    assert one.pieces == (("мост закрыт до", True), (" утра", False))


def test_the_text_around_is_cut_between_words():
    (one,) = shown("слово " * 60 + "ЗДЕСЬ" + " слово" * 60, Span(360, 365))
    (before, _), (words, _), (after, _) = one.pieces
    assert (before.strip("… ").split()[0], words, after.strip("… ").split()[-1]) == ("слово", "ЗДЕСЬ", "слово")
    assert len(before) + len(after) < 300


def test_a_stretch_over_a_whole_book_is_bounded():
    (one,) = shown("я" * 100_000, Span(0, 100_000))
    assert sum(len(words) for words, _ in one.pieces) < 4000


@given(st.integers(1, 400), st.data())
def test_marked_pieces_are_the_evidence(length, data):
    text = ("абвгд жзи " * 40)[:length]
    spans = data.draw(st.lists(st.tuples(st.integers(0, length - 1), st.integers(1, 50)), min_size=1, max_size=5))
    sound = [Span(start, min(length, start + size)) for start, size in spans]
    marked = sum(len(words) for one in shown(text, *sound) for words, mark in one.pieces if mark)
    assert marked == len({place for span in sound for place in range(span.start, span.end)})
