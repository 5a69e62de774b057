"""An office by another name is the person who spoke before; another office is somebody else."""

import pytest

from svodka.attribute.offices import ideas_of

ROWS = [
    ("ru", "Глава МИД ФРГ Карл Вебер заявил, что встреча будет. Глава германской дипломатии добавил, что повестка готова.",
     ["глава МИД ФРГ Карл Вебер", "глава МИД ФРГ Карл Вебер"]),
    ("ru", "Министр иностранных дел Италии Марио Росси заявил, что встреча будет. Глава МИД Италии отметил, что повестка готова.",
     ["министр иностранных дел Италии Марио Росси", "министр иностранных дел Италии Марио Росси"]),
    ("ru", "Глава МИД ФРГ Карл Вебер заявил, что встреча будет. Глава МИД Франции отметил, что повестка готова.",
     ["глава МИД ФРГ Карл Вебер", "глава МИД Франции"]),
    ("ru", "Премьер-министр Тальмара Иван Седов заявил, что встреча будет. Глава Тальмара отметил, что повестка готова.",
     ["премьер-министр Тальмара Иван Седов", "глава Тальмара"]),
    ("ru", "Лидер движения Лев Громов заявил, что марш будет. По словам правозащитника, власти согласны.",
     ["лидер движения Лев Громов", "лидер движения Лев Громов"]),
    ("uk", "Міністр закордонних справ Польщі Ян Ковальський заявив, що зустріч буде. "
     "Глава польського МЗС додав, що порядок денний готовий.",
     ["Міністр закордонних справ Польщі Ян Ковальський"] * 2),
    ("en", "Foreign minister of Germany Karl Weber said that talks would go on. "
     "The minister of foreign affairs of Germany added that the agenda was ready.",
     ["Foreign minister of Germany Karl Weber", "Foreign minister of Germany Karl Weber"]),
]


@pytest.mark.parametrize(("lang", "text", "holders"), ROWS)
def test_holders(see, lang, text, holders):
    assert [one.holder for one in see(text, lang)] == holders


SAME = [
    ("ru", "МИД России", "российского внешнеполитического ведомства"),
    ("ru", "Министерства обороны США", "американского Пентагона министерства"),
    ("uk", "МЗС Німеччини", "німецької дипломатії"),
    ("en", "foreign ministry of Poland", "Polish diplomacy"),
]


@pytest.mark.parametrize(("lang", "one", "other"), SAME)
def test_words_of_an_office_stand_for_the_same(lang, one, other):
    assert ideas_of(lang, one.split()) & ideas_of(lang, other.split()) >= {*ideas_of(lang, one.split()[-1:])}
