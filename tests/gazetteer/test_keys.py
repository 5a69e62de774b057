"""Three views of a name: what is one in each."""

import pytest

from svodka.gazetteer.keys import fold, skeleton, sound, stems

SAME_LETTERS = [
    ("Орёл", "ОРЕЛ"), ("Куп’янськ", "Куп'янськ"), ("Дейр-эз-Зор", "Дейр эз Зор"), ("Ālbū Kamāl", "Albu Kamal"), ("U.S.", "US"),
]
OTHER_LETTERS = [("Чорний", "Чорнии"), ("Київ", "Киів"), ("Мосул", "Mosul")]
SAME_SOUND = [
    ("Авдіївка", "Avdiivka"), ("Мосул", "Mosul"), ("Дейр-эз-Зор", "Deir ez-Zor"), ("Хомс", "Homs"), ("Йемен", "Yemen"),
    ("Житомир", "Zhytomyr"), ("Тартус", "Tartus"),
]
SAME_BONES = [("Абу-Кемаль", "Ābū Kamāl"), ("Аль-Букемаль", "Al-Bukamal"), ("Хаджин", "Hajīn"), ("Эль-Маядин", "Маядин"),
              ("Дейр-эз-Заур", "Dayr az Zawr"), ("Авдеевка", "Авдіївка")]
ONE_NAME = [("Сирийской Арабской Республике", "Сирийская Арабская Республика"), ("Нижнем Новгороде", "Нижний Новгород"),
            ("Ростове-на-Дону", "Ростов-на-Дону"), ("Білої Церкви", "Біла Церква"), ("Великих Луках", "Великие Луки")]


@pytest.mark.parametrize(("one", "other"), SAME_LETTERS)
def test_same_letters(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), OTHER_LETTERS)
def test_other_letters(one, other):
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("one", "other"), SAME_SOUND)
def test_same_sound(one, other):
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), SAME_BONES)
def test_same_consonants(one, other):
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_one_name_in_every_case(one, other):
    assert stems(one) == stems(other) != ""


def test_one_word_has_no_stems():
    assert stems("Москва") == stems("New York") == ""
