"""A person's word on claims and origins wins over the rules, whenever a story is told."""

from dataclasses import replace

import pytest
from compare_builder import article, claim_about, says, span

from svodka.compare import compare
from svodka.records import Judged, Judgement, Name, NameKind

BROKEN = "мост через Тесну у Арвеша обрушился ночью"
AGAIN = "ночью обрушился мост через Тесну у Арвеша"


def told(outlet, text, holder, words, at):
    """One article whose holder is known as a person."""
    reading = article(outlet, text, says(holder, words), at=at)
    person = Name(span=span(text, holder), kind=NameKind.PERSON, lemma=holder, made_by="test")
    return replace(reading, names=(person,))


PILE = [
    told("Полюс", f"Мост у Арвеша обрушился\n\nОб этом сообщил Игорь Дорогин: {BROKEN}.",
            "Игорь Дорогин", BROKEN, "08:00"),
    told("Берег", f"Мост у Арвеша обрушился ночью\n\nКак рассказала Анна Верес, {AGAIN}.",
            "Анна Верес", AGAIN, "09:00"),
    told("Граница", "Мост у Арвеша обрушился\n\nНовый проект обещает Олег Марчук: тоннель под рекой за два года.",
            "Олег Марчук", "тоннель под рекой за два года", "10:00"),
]
FIRST, SECOND, THIRD = (one.statements[0].id for one in PILE)


def judged(one, other, about, *, same):
    return compare(PILE, judgements=[Judgement(one=one, other=other, same=same, about=about)])


def claims_of(comparison):
    return [set(claim.statement_ids) for story in comparison.stories for claim in story.claims]


def test_without_a_word_the_two_say_the_same():
    assert {FIRST, SECOND} in claims_of(compare(PILE))


def test_statements_are_taken_apart():
    assert {FIRST, SECOND} not in claims_of(judged(FIRST, SECOND, Judged.CLAIM, same=False))


def test_what_comes_later_goes_with_the_one_it_is_more_like():
    later = told("Маяк", f"Мост у Арвеша обрушился\n\nКак рассказал Илья Седов, {AGAIN}.", "Илья Седов", AGAIN, "11:00")
    word = Judgement(one=FIRST, other=SECOND, same=False, about=Judged.CLAIM)
    pile = [*PILE, later]
    assert any({FIRST, SECOND, later.statements[0].id} <= claim for claim in claims_of(compare(pile)))
    claims = claims_of(compare(pile, judgements=[word]))
    assert {SECOND, later.statements[0].id} in claims
    assert {FIRST} in claims


def test_statements_are_put_together():
    assert any({FIRST, THIRD} <= claim for claim in claims_of(judged(FIRST, THIRD, Judged.CLAIM, same=True)))


def origins(comparison):
    claim = claim_about(comparison, PILE, "обрушился")
    return len(claim.origins), comparison.stories[0].provenance.origin_range


def test_two_names_are_one_origin():
    before = origins(compare(PILE))
    after = origins(judged("Игорь Дорогин", "Анна Верес", Judged.ORIGIN, same=True))
    assert (before[0], after[0]) == (2, 1)
    assert after[1][1] < before[1][1]


def test_one_origin_is_two():
    pile = [PILE[0], told("Берег", f"Мост обрушился ночью\n\nКак рассказал Дорогин, {AGAIN}.", "Дорогин", AGAIN, "09:00")]
    before = compare(pile)
    assert (len(claim_about(before, pile, "обрушился").origins), before.stories[0].provenance.origin_range) == (1, (1, 1))
    word = Judgement(one="Игорь Дорогин", other="Дорогин", same=False, about=Judged.ORIGIN)
    after = compare(pile, judgements=[word])
    assert (len(claim_about(after, pile, "обрушился").origins), after.stories[0].provenance.origin_range) == (2, (2, 2))


@pytest.mark.parametrize("about", [Judged.CLAIM, Judged.ORIGIN, Judged.STORY, Judged.REPRINT])
def test_a_word_on_what_is_not_there_changes_nothing(about):
    before, after = compare(PILE), judged("d-0", "s-0", about, same=True)
    assert claims_of(after) == claims_of(before)


def test_articles_are_made_two_stories():
    one, other = PILE[0].document.id, PILE[1].document.id
    stories = judged(one, other, Judged.STORY, same=False).stories
    assert not any({one, other} <= set(story.document_ids) for story in stories)
