import pytest

from svodka.compare.holders import identify
from svodka.records import Carrier, Maker, Span, Statement


def held(name, *aliases, via=()):
    return Statement.of("d", label="s1", content=(Span(0, 1),), holder=name, aliases=aliases,
                        via=tuple(Carrier(name=one) for one in via), maker=Maker(name="test", version="1"))


def same(one, other, *, beside=()):
    names = identify([held(one), held(other), *(held(name) for name in beside)])
    return names[one] == names[other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Минобороны", "Минобороны РФ"),
        ("Министерство обороны РФ", "Минобороны РФ"),
        ("Министерство обороны РФ", "Минобороны"),
        ("Госдума", "Государственная дума"),
        ("МИД РФ", "Министерство иностранных дел РФ"),
        ("Песков", "пресс-секретарь президента РФ Дмитрий Песков"),
        ("Дмитрий Песков", "Dmitry Peskov"),
        ("Песков", "Kremlin spokesman Dmitry Peskov"),
        ("Володимир Зеленський", "Владимир Зеленский"),
        ("губернатор", "губернатор"),
        ("РИА", "РИА Новости"),
    ],
)
def test_one_holder_under_two_names(one, other):
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Минобороны РФ", "Минобороны Украины"),
        ("Трамп", "пресс-секретарь Трампа"),
        ("губернатор", "губернатор Флориды"),
        ("Дмитрий Песков", "Сергей Песков"),
        ("США", "Госдеп США"),
        ("Israel", "President of Israel"),
        ("Минобороны РФ", "военное ведомство"),
        ("министр обороны", "министр финансов"),
    ],
)
def test_two_holders_stay_two(one, other):
    assert not same(one, other)


def test_a_short_form_that_fits_two_is_joined_to_neither():
    names = identify([held("Минобороны"), held("Минобороны РФ"), held("Минобороны Украины")])
    assert names["Минобороны"] == "Минобороны"


def test_an_alias_of_the_article_joins_two_names():
    names = identify([held("Минобороны РФ", "Министерство обороны России", "военное ведомство"),
                      held("Министерство обороны России"), held("военное ведомство")])
    assert names["Министерство обороны России"] == names["Минобороны РФ"]
    assert names["военное ведомство"] == "военное ведомство"


def test_carriers_and_outlets_are_named_too():
    assert identify([held("Минобороны", via=["Полюс"])], ["Агентство Полюс"])["Полюс"] == "Агентство Полюс"
