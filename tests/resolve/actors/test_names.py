"""One actor under many names, and look-alikes that stay two."""

import pytest

from svodka.resolve.actors.persons import read_person
from svodka.resolve.actors.table import known_bodies


@pytest.mark.parametrize("names", [
    ("Минобороны РФ", "российское Минобороны", "Министерство обороны России", "российское военное ведомство",
     "Міноборони Росії", "Міністерство оборони РФ", "Russia's Defence Ministry", "Russian Ministry of Defence"),
    ("МИД Великобритании", "британский МИД", "МЗС Великої Британії", "Форин-офис", "British Foreign Office"),
    ("Верховная Рада", "Верховна Рада України", "парламент Украины", "Verkhovna Rada"),
    ("Госдеп", "Государственный департамент США", "Держдеп", "State Department"),
    ("Кремль", "администрация президента РФ", "адміністрація президента Росії", "Kremlin"),
    ("ЕС", "Евросоюз", "Європейський Союз", "European Union"),
    ("МАГАТЭ", "МАГАТЕ", "IAEA"),
    ("США", "Соединённые Штаты", "Сполучені Штати", "United States"),
    ("РИА Новости", "РИА «Новости»", "РІА Новини", "RIA Novosti"),
], ids=lambda names: names[0])
def test_a_body_is_one_in_three_languages(names):
    assert len({known_bodies().find(name).key for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), [
    ("Минобороны РФ", "Минобороны Украины"),
    ("Верховный суд США", "Верховный суд Пакистана"),
    ("Ирландия", "Северная Ирландия"),
    ("Совет Европы", "Европейский совет"),
    ("Совет безопасности ООН", "Совет безопасности РФ"),
    ("Республика Корея", "КНДР"),
    ("Украина", "Украинская правда"),
])
def test_bodies_that_look_alike_stay_two(one, other):
    found = [known_bodies().find(name) for name in (one, other)]
    assert found[0] is None or found[1] is None or found[0].key != found[1].key


@pytest.mark.parametrize("name", ["Пари Сен-Жермен", "яблоко", "воз", "Центр", "россиянин", "Рада Крыма и Сирии"])
def test_what_is_no_known_body(name):
    assert known_bodies().find(name) is None


@pytest.mark.parametrize("names", [
    ("Владимир Зеленский", "Володимир Зеленський", "Volodymyr Zelensky", "президент Украины Владимир Зеленский"),
    ("Дмитрий Песков", "Дмитро Пєсков", "Dmitry Peskov", "Песков Дмитрий Сергеевич", "ДМИТРИЙ ПЕСКОВ"),
    ("Борис Джонсон", "Boris Johnson", "Бориса Джонсона"),
    ("Башар Асад", "Башар аль-Асад", "Bashar al-Assad"),
    ("Майкл О'Лири", "Майкл О’Лірі", "Michael O'Leary"),
    ("Джереми Хант", "Джеремі Гант"),
], ids=lambda names: names[0])
def test_a_person_is_one_in_three_languages(names):
    assert len({read_person(name).key for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), [
    ("Дмитрий Песков", "Сергей Песков"),
    ("Дмитрий Медведев", "Даниил Медведев"),
    ("Владимир Путин", "Владимир Пучков"),
    ("Юлия Навальная", "Алексей Навальный"),
    ("Сергей Шойгу", "Сергей Собянин"),
])
def test_people_that_look_alike_stay_two(one, other):
    assert read_person(one).key != read_person(other).key
