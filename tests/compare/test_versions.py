from dataclasses import replace

import pytest
from compare_builder import article, says, span

from svodka.compare import compare
from svodka.compare.contents import collect_said
from svodka.compare.versions import make_versions
from svodka.records import Bound, Change, Quantity, VersionSlot

HEAD = "Взрыв на заводе в Берёзовске\n\nНочью на заводе в Берёзовске прогремел взрыв, цех горит. "


def told(outlet, number, *, at, holder="мэр Назар Крутых", bound=Bound.EXACT, words=None, hedge=None, via=()):
    words = words or f"{number} рабочих"
    text = f"{HEAD}{holder} сообщил: при взрыве на заводе погибли {words}, {hedge or 'пострадал'} цех."
    reading = article(outlet, text, says(holder, f"при взрыве на заводе погибли {words}, {hedge or 'пострадал'} цех", via), at=at)
    figure = Quantity(span=span(text, words), value=float(number), unit="killed", bound=bound)
    hedges = (span(text, hedge),) if hedge else ()
    return replace(reading, quantities=(figure,), statements=(replace(reading.statements[0], hedges=hedges),))


def history(*readings):
    return [one for one in make_versions(collect_said(readings)) if one.slot is VersionSlot.FIGURE]


def test_a_growing_figure_is_a_history_with_who_told_it_first():
    pile = [told("Берег", 3, at="10:00"), told("Полюс", 3, at="11:00"), told("Заря", 5, at="14:00"),
            told("Луч", 5, at="15:00"), told("Берег", 7, at="19:00")]
    found = history(*pile)
    assert [(one.value, one.change, one.outlet) for one in found] == [
        ("3", Change.FIRST, "Берег"), ("5", Change.UP, "Заря"), ("7", Change.UP, "Берег")]
    assert [one.before_id for one in found] == [None, found[0].id, found[1].id]
    assert [len(one.statement_ids) for one in found] == [2, 2, 1]
    assert not any(one.rival or one.lagging_ids for one in found)


def test_both_sides_of_a_change_stand_in_the_texts():
    pile = [told("Берег", 3, at="10:00"), told("Заря", 5, at="14:00")]
    text = {one.document.id: one.document.text for one in pile}
    new = history(*pile)[1]
    assert [one.span.of(text[one.document_id]) for one in (*new.before, *new.evidence)] == ["3 рабочих", "5 рабочих"]
    assert [one.span.of(text[one.document_id]) for one in new.naming] == ["мэр Назар Крутых"]


def test_an_outlet_that_goes_back_to_an_old_figure_corrects_itself():
    pile = [told("Берег", 7, at="10:00"), told("Берег", 9, at="14:00"), told("Берег", 7, at="18:00")]
    assert [one.value for one in history(*pile)] == ["7", "9", "7"]


def test_an_outlet_that_repeats_an_old_figure_lags():
    pile = [told("Берег", 3, at="10:00"), told("Заря", 5, at="14:00"), told("Полюс", 3, at="18:00")]
    found = history(*pile)
    assert [one.value for one in found] == ["3", "5"]
    assert found[0].lagging_ids == (pile[2].statements[0].id,)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ((3, Bound.AT_LEAST, "не менее 3 рабочих"), (3, Bound.EXACT, "3 рабочих"), Change.BOUND),
        ((100, Bound.ABOUT, "около 100 рабочих"), (98, Bound.EXACT, "98 рабочих"), Change.REFINED),
        ((100, Bound.ABOUT, "около 100 рабочих"), (140, Bound.EXACT, "140 рабочих"), Change.UP),
        ((5, Bound.EXACT, "5 рабочих"), (4, Bound.EXACT, "4 рабочих"), Change.DOWN),
    ],
)
def test_what_a_value_makes_of_the_one_before(old, new, change):
    pile = [told(f"Газета {at}", value, at=f"1{at}:00", bound=bound, words=words)
            for at, (value, bound, words) in enumerate((old, new))]
    assert history(*pile)[1].change is change


def test_a_rounded_figure_after_the_exact_one_is_no_version():
    pile = [told("Берег", 98, at="10:00"), told("Заря", 100, at="14:00", bound=Bound.ABOUT, words="около 100 рабочих")]
    assert history(*pile) == []


def test_two_holders_at_one_time_are_rivals_and_one_holder_is_not():
    other = "губернатор Иван Белых"
    rivals = history(told("Берег", 3, at="10:00"), told("Заря", 5, at="10:20", holder=other))
    changed = history(told("Берег", 3, at="10:00"), told("Заря", 5, at="14:00", holder=other))
    revised = history(told("Берег", 3, at="10:00"), told("Заря", 5, at="10:20"))
    assert [found[1].rival for found in (rivals, changed, revised)] == [True, False, False]


def test_a_hedge_that_falls_away_makes_the_claim_firmer():
    pile = [told("Берег", 3, at="10:00", hedge="предположительно"), told("Заря", 3, at="14:00")]
    found = [one for one in make_versions(collect_said(pile)) if one.slot is VersionSlot.HEDGE]
    assert [(one.value, one.change) for one in found] == [("hedged", Change.FIRST), ("plain", Change.FIRMER)]


def test_a_story_tells_the_versions_of_its_claims():
    pile = [told("Берег", 3, at="10:00"), told("Заря", 5, at="14:00")]
    claim = compare(pile).stories[0].claims[0]
    assert [one.value for one in claim.versions] == ["3", "5"]


def test_a_storys_claims_do_not_depend_on_other_stories():
    pile = [told("Берег", 3, at="10:00"), told("Заря", 5, at="14:00")]
    ships = [article("Порт", f"Паром «Чайка» сел на мель\n\nКапитан сказал: паром номер {at} сел на мель.",
                     says("Капитан", f"паром номер {at} сел на мель"), at=f"1{at}:30") for at in range(3)]
    alone = compare(pile).stories[0].claims
    assert alone in [one.claims for one in compare([*pile, *ships]).stories]
