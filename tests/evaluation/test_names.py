"""When a predicted name means the speaker of the gold."""

import pytest

from svodka.evaluation.names import means, same_form, same_word

THE_SAME = [
    ("Дмитрий Песков", "Дмитрий Песков"),
    ("Дмитрия Пескова", "Дмитрий Песков"),
    ("Песков", "официальный представитель Кремля Дмитрий Песков"),
    ("официальный представитель Кремля", "официальный представитель Кремля Дмитрий Песков"),
    ("Минобороны", "Минобороны РФ"),
    ("Минобороны России", "Минобороны РФ"),
    ("МИД", "глава МИД"),
    ("газета «Ведомости»", "Ведомости"),
    ("Королев", "Сергей Королёв"),
    ("президента України", "президент України"),
    ("Володимира Зеленського", "Володимир Зеленський"),
    ("Angela Merkel", "Merkel"),
    ("OUTLET", "OUTLET Берег"),
    ("UNNAMED", "UNNAMED"),
]

OTHERS = [
    ("глава МИД", "МИД"),
    ("источник в МИД", "МИД"),
    ("собеседник «Ведомостей»", "Ведомости"),
    ("Минобороны", "МИД"),
    ("США", "РФ"),
    ("Берег", "OUTLET Берег"),
    ("OUTLET", "Берег"),
    ("", "Песков"),
    ("—", "Песков"),
    ("Дмитрий", "Иван Петров"),
]


@pytest.mark.parametrize(("predicted", "gold"), THE_SAME)
def test_the_same_speaker(predicted, gold):
    assert means(predicted, [gold])


@pytest.mark.parametrize(("predicted", "gold"), OTHERS)
def test_another_speaker(predicted, gold):
    assert not means(predicted, [gold])


def test_an_alias_is_as_good_as_the_holder():
    assert means("американцы", ["командование США", "американцы"])


@pytest.mark.parametrize(("predicted", "right"), [
    ("Дмитрий Песков", True), ("дмитрий песков", True), ("Дмитрия Пескова", False), ("Песков", False), ("", False),
])
def test_the_form_is_judged_to_the_letter(predicted, right):
    assert same_form(predicted, ["Дмитрий Песков"]) is right


@pytest.mark.parametrize(("one", "other", "same"), [
    ("песков", "песковым", True), ("кремль", "кремля", True), ("мид", "мида", True), ("мэр", "мэрия", True),
    ("сша", "мид", False), ("глава", "главнокомандующий", False), ("из", "изд", False),
])
def test_a_word_and_its_endings(one, other, same):
    assert same_word(one, other) is same
