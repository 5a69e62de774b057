"""What holds for every pile: order does not matter, nothing is without evidence, every document has one story."""

import random

import pytest
from compare_builder import article, says
from hypothesis import given, settings
from hypothesis import strategies as st

from svodka.compare import compare
from svodka.records import Act

WORDS = ("мост", "опора", "поезда", "удар", "Лугань", "Берёзовск", "дожди", "хлеб", "цены", "14", "3", "не", "область")
HOLDERS = ("Минтранс", "Минобороны РФ", "Минобороны", "Полюс", "UNNAMED", "OUTLET", "губернатор")


@st.composite
def readings(draw):
    number = draw(st.integers(0, 99999))
    chance = random.Random(number)
    return _reading(chance)


def _reading(chance):
    content = " ".join(chance.choices(WORDS, k=chance.randint(1, 7)))
    holder, via = chance.choice(HOLDERS), chance.sample(("Полюс", "Вектор", "Берег"), chance.randint(0, 2))
    text = f"{' '.join(chance.choices(WORDS, k=4))}\n\n{' '.join(chance.choices(WORDS, k=30))} {content}."
    said = says(holder, content, via=via, act=chance.choice(list(Act)), anonymous=holder == "UNNAMED")
    at = chance.choice(("", "08:00", "09:30", "23:59"))
    return article(chance.choice(("Полюс", "Вектор", "Берег", "")), text, said, at=at, day=chance.randint(1, 20))


@settings(deadline=None, max_examples=40)
@given(st.lists(readings(), max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_the_readings_does_not_matter(pile, chance):
    mixed = [*pile, *pile[:3]]
    chance.shuffle(mixed)
    assert compare(mixed) == compare(pile)


@settings(deadline=None, max_examples=40)
@given(st.lists(readings(), max_size=12))
def test_everything_rests_on_words_of_the_pile(pile):
    documents = {one.document.id: one.document for one in pile}
    comparison = compare(pile)
    assert sorted(name for story in comparison.stories for name in story.document_ids) == sorted(documents)
    claims = [claim for story in comparison.stories for claim in story.claims]
    steps = [step for claim in claims for origin in claim.origins for step in origin.collapses]
    answers = [answer for claim in claims for answer in claim.responses]
    for record in (*steps, *answers):
        assert record.evidence
        assert all(words.span.end <= len(documents[words.document_id].text) for words in record.evidence)


@settings(deadline=None, max_examples=40)
@given(st.lists(readings(), max_size=12))
def test_counts_agree(pile):
    for claim in (claim for story in compare(pile).stories for claim in story.claims):
        low, high = claim.origin_range
        assert 1 <= low <= high == len(claim.origins)
        for origin in claim.origins:
            assert len(origin.collapses) == len(origin.document_ids) - 1
        carried = {name for origin in claim.origins for name in origin.document_ids}
        assert carried == set(claim.document_ids)


@pytest.mark.parametrize("text", ["", " ", "…", "а" * 100_000, "«" * 5000, "1 " * 20_000])
def test_odd_texts_do_no_harm(text):
    odd = article("Берег", f"х{text}")
    assert len(compare([odd, article("Полюс", f"х{text}", at="11:00")]).stories) in {1, 2}
