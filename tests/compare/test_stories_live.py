"""Stories as they grow: articles one by one, in any order; merges, splits, judgements, rows that must not meet."""

import random

import pytest
from compare_builder import article
from test_stories import BREAD, BRIDGE, MATCH

from svodka.compare.news import why_no_news
from svodka.compare.stories import StoryIndex

POSTS = [article(f"Газета {i}", text, lang=lang, at=f"1{i}:00")
         for i, (lang, text) in enumerate((*BRIDGE, *BREAD, *MATCH))]


def grown(pile, **more):
    index = StoryIndex(**more)
    changes = [index.add(one) for one in pile]
    return index, changes


def groups(index):
    return {frozenset(story) for story in index.stories()}


def test_the_order_of_arrival_does_not_change_the_stories():
    wanted = groups(grown(POSTS)[0])
    for seed in range(8):
        mixed = POSTS[:]
        random.Random(seed).shuffle(mixed)
        assert groups(grown(mixed)[0]) == wanted


def test_each_change_is_told():
    kinds = [change.kind for change in grown(POSTS)[1]]
    assert kinds == ["new", "joined", "joined", "joined", "new", "joined", "new", "joined"]


def test_an_article_that_comes_twice_changes_nothing():
    index, changes = grown([*POSTS, POSTS[0]])
    assert changes[-1].kind == "known"
    assert sum(map(len, index.stories())) == len(POSTS)


def test_a_story_keeps_its_id_when_an_earlier_article_comes_late():
    index, _ = grown(POSTS[1:4])
    before = index.story_of(POSTS[1].document.id)
    index.add(POSTS[0])
    assert index.story_of(POSTS[0].document.id) == before


def test_a_judgement_that_two_are_apart_wins():
    one, other = POSTS[4].document.id, POSTS[5].document.id
    index, _ = grown(POSTS, apart=[(one, other)])
    assert index.story_of(one) != index.story_of(other)


def test_a_judgement_that_articles_are_together_wins():
    index, _ = grown(POSTS[:6])
    late = article("Вестник", "Цены и мосты\n\nОбзор недели.", at="20:00")
    index.add(late, together=[POSTS[0].document.id, POSTS[4].document.id])
    assert len({index.story_of(one.document.id) for one in (late, POSTS[0], POSTS[4])}) == 1


# Headlines of one row: what is counted is the same, which of it is not.
ROWS = [
    ("ЕС принял 12-й пакет санкций против Веррии", "ЕС принял 13-й пакет санкций против Веррии"),
    ("Прогноз погоды в Арвеше на 8 ноября", "Прогноз погоды в Арвеше на 16 ноября"),
    ("EU adopts 12th package of Verrian sanctions", "EU adopts 13th package of Verrian sanctions"),
    ("ЄС ухвалив 12-й пакет санкцій проти Веррії", "ЄС ухвалив 13-й пакет санкцій проти Веррії"),
]


@pytest.mark.parametrize(("one", "other"), ROWS)
def test_two_of_a_row_are_two_stories(one, other):
    pile = [article(f"Газета {i}", text, at=f"1{i}:00", lang="ru") for i, text in enumerate((one, other))]
    assert len(grown(pile)[0].stories()) == 2


@pytest.mark.parametrize("same", ["ЕС принял 12-й пакет санкций против Веррии", "На переправе погибли 3 человека"])
def test_a_count_that_grows_is_no_row(same):
    pile = [article("Берег", same, at="10:00"), article("Полюс", same.replace("3", "5"), at="11:00")]
    assert len(grown(pile)[0].stories()) == 1


NO_NEWS = [
    ("advertisement", "Скидка по промокоду ЗИМА на все курсы до пятницы"),
    ("horoscope", "Что ждёт знаки зодиака в декабре"),
    ("greeting", "Доброе утро, Арвеш!"),
    ("advice", "Куда сходить в Арвеше в выходные"),
    ("caption", "Ну что, мужики, узнали себя?"),
    ("beckoning", "Ловите лайфхак, как пережить декабрь в Арвеше"),
    ("beckoning", "Загляни в окно: там снег, там Арвеш"),
    ("beckoning", "Спробуйте новий застосунок Арвеша"),
    ("beckoning", "Check out the new Arvesh player"),
    (None, "Полицейские просят: попробуйте вспомнить, где видели Назара Крутых, пропавшего в Арвеше"),
    ("call", "Если вы любите снег, приходите к нам: мы научим вас кататься, дадим вам лыжи, ваши дети скажут спасибо"),
    (None, "В Арвеше обрушился мост через Тесну, движение 14 поездов остановлено"),
    (None, "Песков: решения о встрече нет"),
    (None, "Поезд сошёл с рельсов под Арвешем, сообщили в МЧС"),
]


@pytest.mark.parametrize(("reason", "text"), NO_NEWS)
def test_what_is_no_news(reason, text):
    assert why_no_news(article("Канал", text)) == reason


def test_a_story_goes_on_from_an_earlier_one():
    first = article("Берег", "Мост в Берёзовске обрушился\n\nВ Берёзовске обрушился мост через Лугань, 14 поездов стоят.")
    after = article("Берег", "Мост в Берёзовске восстановят за год\n\nОбрушившийся мост через Лугань в Берёзовске восстановят, "
                             "сообщил Назар Крутых.", day=15)
    index, _ = grown([first, after, *POSTS[4:]])
    links = [(link.earlier_id, link.later_id) for link in index.threads()]
    assert links == [(index.story_of(first.document.id), index.story_of(after.document.id))]
