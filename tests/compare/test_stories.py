import pytest
from compare_builder import article

from svodka.compare import compare

# Three small worlds; each row of a world tells of one event in other words.
BRIDGE = [
    ("ru", "Мост через Лугань обрушился\n\nНочью в Берёзовске обрушился мост через реку Лугань. Движение 14 поездов "
           "остановлено, сообщил губернатор Назар Крутых."),
    ("ru", "В Берёзовске рухнул железнодорожный мост\n\nУтром стало известно, что рухнул мост в Берёзовске через "
           "Лугань. Назар Крутых заявил, что 14 поездов стоят."),
    ("uk", "Міст через Лугань обвалився\n\nУночі в місті Березовськ обвалився міст через Лугань, зупинено рух 14 "
           "поїздів, повідомив губернатор Назар Крутих."),
    ("en", "Bridge over Lugan collapses\n\nA railway bridge in Berezovsk over the Lugan collapsed overnight and 14 "
           "trains were halted, governor Nazar Krutykh said."),
]
BREAD = [
    ("ru", "Хлеб подорожал на 4 рубля\n\nЗа октябрь буханка хлеба подорожала на 4 рубля, подсчитали в ведомстве. "
           "Мука дорожает из-за засухи, говорит Лидия Верова."),
    ("ru", "Почему дорожает хлеб\n\nЗасуха подняла цены на муку, и хлеб подорожал за октябрь: буханка стоит на 4 рубля "
           "больше, объяснила Лидия Верова."),
]
MATCH = [
    ("ru", "«Чайка» обыграла «Волну» 3:0\n\nФутболисты «Чайки» победили «Волну» со счётом 3:0 и вышли в финал кубка. "
           "Два гола забил Тимур Басов."),
    ("ru", "«Чайка» в финале\n\nПобедой 3:0 над «Волной» футболисты «Чайки» вышли в финал кубка, дважды отличился "
           "Тимур Басов."),
]


def pile():
    rows = [(world, lang, text) for world, texts in enumerate((BRIDGE, BREAD, MATCH)) for lang, text in texts]
    return [(world, article(f"Газета {i}", text, lang=lang, at=f"1{i}:00"))
            for i, (world, lang, text) in enumerate(rows)]


def grouping(comparison):
    return {frozenset(story.document_ids) for story in comparison.stories}


@pytest.mark.parametrize("langs", [("ru",), ("ru", "uk"), ("ru", "en"), ("ru", "uk", "en")])
def test_one_story_for_each_event_across_languages(langs):
    rows = [(world, one) for world, one in pile() if one.document.lang in langs]
    wanted = {frozenset(one.document.id for own, one in rows if own == world) for world in {world for world, _ in rows}}
    assert grouping(compare([one for _, one in rows])) == wanted


def test_the_same_words_a_month_later_are_another_story():
    early = article("Берег", BREAD[0][1], day=1)
    late = article("Полюс", BREAD[1][1], day=28)
    assert len(compare([early, late]).stories) == 2


def test_an_article_without_a_time_finds_its_story():
    assert len(compare([article("Берег", BREAD[0][1], at=""), article("Полюс", BREAD[1][1], day=28)]).stories) == 1


def test_a_story_keeps_its_id_when_an_article_is_added():
    readings = [one for _, one in pile()][:4]
    before, after = compare(readings[:2]), compare(readings)
    assert before.stories[0].id == after.stories[0].id
    assert len(after.stories[0].document_ids) > len(before.stories[0].document_ids)


def test_the_largest_story_comes_first_with_its_articles_in_order_of_time():
    story = compare([one for _, one in reversed(pile())]).stories[0]
    assert len(story.document_ids) == 4
    assert story.outlets == ("Газета 0", "Газета 1", "Газета 2", "Газета 3")
    assert story.first < story.last
    assert story.title in [text.split("\n", maxsplit=1)[0] for _, text in BRIDGE]
