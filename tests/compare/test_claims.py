import sys

import pytest
from compare_builder import article, claim_about, says

from svodka.compare import compare
from svodka.compare.claims import group_claims
from svodka.compare.contents import collect_said
from svodka.records import Act

HEAD = "Мост через Лугань обрушился в Берёзовске\n\nНочью в Берёзовске обрушился мост через Лугань, стоят поезда. "
FALL = "опора моста через Лугань подмыта дождями"


def two(first, second, *, holders=("губернатор Назар Крутых", "губернатор Назар Крутых"), **more):
    return [article("Берег", f"{HEAD}{holders[0]} сказал: {first}.", says(holders[0], first)),
            article("Полюс", f"{HEAD}По словам {holders[1]}, {second}.", says(holders[1], second, **more), at="11:00")]


def together(readings):
    comparison = compare(readings)
    return len({claim.id for story in comparison.stories for claim in story.claims}) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (FALL, "дожди подмыли опору моста через Лугань", True),
        (FALL, "подмыта опора моста", True),
        (FALL, "виновные будут названы после проверки области", False),
        ("погибли 3 пассажира поезда", "погибли 3 пассажира", True),
        ("погибли 3 пассажира поезда", "погибли 5 пассажиров поезда", True),  # two versions of one claim
        ("погибли 3 пассажира поезда", "ранены 5 пассажиров поезда", False),
        (FALL, "опора моста через Лугань не подмыта дождями", False),
        ("«Серебряный мост» достроят к ноябрю", "«Серебряный мост»", False),  # a name says nothing of it
    ],
)
def test_what_is_one_claim(one, other, same):
    assert together(two(one, other)) is same


def test_a_denial_never_shares_a_claim_with_what_it_denies():
    readings = two(FALL, FALL, holders=("губернатор Назар Крутых", "Дирекция дорог"), act=Act.DENY)
    claim = claim_about(compare(readings), readings, "подмыта")
    assert claim.statement_ids == (readings[0].statements[0].id,)
    assert [one.holder for one in claim.responses] == ["Дирекция дорог"]


def test_what_a_says_that_b_says_is_a_claim_of_its_own():
    outer = f"жители сообщили, что {FALL}"
    readings = [article("Берег", f"{HEAD}Губернатор: {outer}.", says("Губернатор", outer),
                        says("жители", FALL, via=["Губернатор"], inside="s1"))]
    assert not together(readings)


def test_claims_across_languages_meet_by_names_and_numbers():
    russian = "в Берёзовске у Лугани стоят 14 поездов, сказал Назар Крутых"
    english = "14 trains are halted in Berezovsk at the Lugan, Nazar Krutykh said"
    readings = [article("Берег", f"{HEAD}Известно, что {russian}.", says("Назар Крутых", russian)),
                article("Shore", f"Bridge falls in Berezovsk\n\nOver the river Lugan: {english}.",
                        says("Nazar Krutykh", english), lang="en", at="11:00")]
    assert together(readings)


def test_the_claim_that_most_articles_carry_leads_its_story():
    readings = [article(f"Газета {i}", f"{HEAD}Крутых отметил, что {FALL}. Номер {i}.", says("Крутых", FALL),
                        at=f"1{i}:00") for i in range(3)]
    extra = "ремонт начнётся весной будущего года"
    readings.append(article("Берег", f"{HEAD}Директор: {extra}.", says("Директор", extra), at="14:00"))
    claims = compare(readings).stories[0].claims
    assert [len(one.document_ids) for one in claims] == [3, 1]


def test_the_work_of_grouping_grows_with_the_number_of_statements():
    small, large = (_steps(_many(count)) for count in (500, 1500))
    assert large < 4.5 * small


def _many(count):
    things = ("мост", "завод", "школа", "рынок", "порт", "вокзал", "склад", "музей", "театр", "стадион")
    done = ("закрыт", "разрушен", "восстановлен", "продан", "построен", "затоплен", "эвакуирован", "арестован")
    told = [f"{things[i % 10]} номер{i % 97} {done[i % 8]} город{i % 53} район{i % 31}" for i in range(count)]
    return collect_said([article(f"Газета {i}", f"Сообщили: {one}.", says("мэр", one)) for i, one in enumerate(told)])


def _steps(said):
    """Count the calls of Python's functions: a clock tells of the machine's other work too."""
    count = 0

    def step(frame, event, argument):
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(step)
    try:
        group_claims(said)
    finally:
        sys.setprofile(None)
    return count
