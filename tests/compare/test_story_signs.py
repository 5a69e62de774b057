"""The signs of one story, each by itself: words, headlines told, names not known, one outlet, what is common anyway."""

import pytest
from compare_builder import article

from svodka.compare.stories import StoryIndex
from svodka.compare.stories.lead import without_past
from svodka.compare.stories.likeness import FORBIDDEN, closeness, likeness, missing, outlet, told, words
from svodka.compare.stories.profile import profile
from svodka.compare.stories.rarity import Rarity
from svodka.records import Document, Reading


def seen(*readings):
    rarity = Rarity()
    return [profile(one, rarity) for one in readings]


# What was before, said to be so: it is no news of this article.
PAST = [
    ("Мост открыт\n\nДвижение пошло. Напомним, мост закрыли в мае. Очереди нет.", "мост закрыли"),
    ("Мост открыт\n\nДвижение пошло. Ранее Крутых обещал ремонт.\nОчереди нет.", "обещал"),
    ("Міст відкрито\n\nРух пішов. Нагадаємо, міст закрили у травні. Черги немає.", "закрили"),
    ("Bridge open\n\nTraffic flows. Earlier, Krutykh promised repairs. No queues.", "promised"),
]


@pytest.mark.parametrize(("text", "before"), PAST)
def test_what_was_before_is_left_out(text, before):
    assert before in text
    assert before not in without_past(text)


@pytest.mark.parametrize("text", ["Ранее неизвестный вид нашли в Арвеше", "Earlier trains from Arvesh", "Раніше невідомий вид"])
def test_a_headline_stays_whatever_it_begins_with(text):
    assert without_past(text) == text


# One weather forecast is like another in every word but the names.
PLACES = [
    ("ru", "Похолодание в Арвеше\n\nВ выходные в Арвеше похолодает до 20 градусов, сообщили синоптики.",
     "Похолодание в Тесне\n\nВ выходные в Тесне похолодает до 20 градусов, сообщили синоптики."),
    ("uk", "Похолодання в Арвеші\n\nУ вихідні в Арвеші похолоднішає до 20 градусів, повідомили синоптики.",
     "Похолодання в Тесні\n\nУ вихідні в Тесні похолоднішає до 20 градусів, повідомили синоптики."),
    ("en", "Cold in Arvesh\n\nIt will be 20 degrees below zero in Arvesh at the weekend, forecasters said.",
     "Cold in Tesna\n\nIt will be 20 degrees below zero in Tesna at the weekend, forecasters said."),
]


@pytest.mark.parametrize(("lang", "one", "other"), PLACES)
def test_names_that_the_other_does_not_know_speak_against_one_story(lang, one, other):
    first, second, again = seen(article("Берег", one, lang=lang), article("Полюс", other, lang=lang),
                                article("Причал", one, lang=lang))
    assert missing(first, again) == 0 < missing(first, second)
    assert likeness(first, second) < likeness(first, again)


@pytest.mark.parametrize(("one", "other"), [("Арвеше", "Арвеша"), ("Арвеше", "Арвешем"), ("Джонсону", "Johnson"),
                                            ("Зеленским", "Зеленський"), ("Зеленским", "Zelenskyy")])
def test_a_name_is_known_in_any_case_and_alphabet(one, other):
    first, second = seen(article("Берег", f"Вопрос о {one} закрыли"), article("Полюс", f"Что нового? Вопрос: {other} против"))
    assert missing(first, second) == 0


def test_a_headline_told_in_the_lead_of_the_other_counts_both_ways():
    one = "Крутых подал в отставку\n\nГубернатор покинул пост после обрушения моста."
    other = "Мост обрушился: подробности\n\nНазар Крутых подал в отставку, губернатор покинул пост."
    bread = "Хлеб подорожал\n\nНа 4 рубля."
    first, second, foreign = seen(article("Берег", one), article("Полюс", other), article("Причал", bread))
    assert told(first, second) == told(second, first) > 0.5
    assert told(first, foreign) == 0


# An outlet tells what comes next in the words of what was before.
FOLLOWED = [
    ("ru", "Мост в Берёзовске упал\n\nМост через Лугань в Берёзовске упал ночью, погибли двое.",
     "Подрядчик моста в Берёзовске арестован\n\nСуд арестовал подрядчика: мост через Лугань в Берёзовске упал, погибли двое."),
    ("uk", "Міст у Березовську впав\n\nМіст через Лугань у Березовську впав уночі, загинули двоє.",
     "Підрядника мосту в Березовську заарештовано\n\nСуд заарештував підрядника: міст через Лугань упав, загинули двоє."),
    ("en", "Bridge in Berezovsk falls\n\nThe bridge over the Lugan in Berezovsk fell overnight, two died.",
     "Builder of Berezovsk bridge arrested\n\nA court arrested the builder: the Lugan bridge in Berezovsk fell, two died."),
]


@pytest.mark.parametrize(("lang", "one", "other"), FOLLOWED)
def test_one_outlet_follows_up_rather_than_repeats(lang, one, other):
    first, second, foreign = seen(article("Берег", one, lang=lang), article("Берег", other, lang=lang),
                                  article("Полюс", other, lang=lang))
    assert outlet(first, second) == 1 > outlet(first, foreign)
    assert likeness(first, second) < likeness(first, foreign)
    assert closeness(first, second) == pytest.approx(closeness(first, foreign), rel=1e-2)


def test_an_address_stands_for_an_outlet_that_is_not_named():
    document = Document.of("Мост упал", name="a", url="https://www.bereg.example/most")
    assert [one.outlet for one in seen(Reading(document=document))] == ["bereg.example"]


def test_the_same_news_in_one_outlet_twice_is_one_story():
    text = "Мост в Берёзовске упал\n\nМост через Лугань в Берёзовске упал ночью, погибли двое."
    index = StoryIndex()
    for at in ("10:00", "11:00"):
        index.add(article("Берег", text, at=at))
    assert len(index.stories()) == 1


def test_a_likeness_lies_between_0_and_2_or_is_out_of_the_question():
    first, second = seen(article("Берег", "Мост упал"), article("Полюс", "Хлеб подорожал"))
    assert 0 <= likeness(first, second) < likeness(first, first) <= 2
    early, late = seen(article("Берег", "Мост упал", day=1), article("Полюс", "Мост упал", day=20))
    assert likeness(early, late) == FORBIDDEN


@pytest.mark.parametrize(("common", "rare"), [("сообщили", "путепровод"), ("также", "самшит"), ("said", "viaduct")])
def test_what_is_common_in_news_weighs_little_from_the_first_article_on(common, rare):
    first, second, third = seen(article("Берег", f"{common} {rare} впервые"), article("Полюс", f"{common} ливень"),
                                article("Причал", f"{rare} ливень"))
    assert words(first, second) < words(first, third)
