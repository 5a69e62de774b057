import pytest
from compare_builder import article, says

from svodka.compare import compare
from svodka.records import Mode

WIRE = (
    "Мост через Лугань обрушился ночью\n\n"
    "Железнодорожный мост через реку Лугань обрушился в ночь на субботу, движение поездов остановлено в обе стороны. "
    "По предварительной оценке дорожной службы, опору подмыло после трёх недель дождей, а ремонт откладывали дважды. "
    "На месте работают водолазы и две бригады путейцев, пассажиров пересаживают на автобусы до станции Берёзовая. "
    "Восстановить движение по одному пути обещают не раньше чем через десять дней, сообщили в управлении дороги."
)
SPUN = (
    "Поезда встали: рухнул мост\n\n"
    "Железнодорожный мост через реку Лугань обрушился в ночь на субботу, движение поездов остановлено в обе стороны. "
    "Людей теперь возят автобусами. Местные жители рассказывают, что трещины видели ещё летом и жаловались в мэрию. "
    "На месте работают водолазы и две бригады путейцев, пассажиров пересаживают на автобусы до станции Берёзовая. "
    "Глава района пообещал бесплатный проезд и горячее питание всем, кто застрял на вокзале с вечера пятницы."
)
OTHER = (
    "Цены на хлеб выросли\n\nСредняя цена буханки поднялась за месяц на четыре рубля, подсчитали в статистическом "
    "ведомстве; сильнее всего хлеб подорожал на севере, где муку везут издалека и дорого платят за перевозку зимой."
)
QUOTE = (
    "«Опору подмыло после трёх недель дождей, ремонт откладывали дважды, и теперь движение восстановят не раньше чем "
    "через десять дней, а виновных мы назовём, когда закончится проверка всех мостов области»"
)
FOOTER = "Подписывайтесь на наш канал, чтобы первыми узнавать новости области, и читайте также другие материалы сайта"


def found(*readings):
    names = {one.document.id: one.document.outlet for one in readings}
    return [(names[one.original_id], names[one.reprint_id], str(one.kind), one.reason)
            for one in compare(readings).reprints]


@pytest.mark.parametrize(
    ("text", "kind"), [(WIRE, "copy"), (WIRE.replace("ночью", "под утро") + " Подробности позже.", "copy"),
                       (SPUN, "rewrite"), (OTHER, None)],
)
def test_copy_rewrite_or_neither(text, kind):
    pair = found(article("Полюс", WIRE, at="08:00"), article("Берег", text, at="09:00"))
    assert pair == ([("Полюс", "Берег", kind, "earlier")] if kind else [])


def test_the_cited_one_is_the_original_where_no_time_tells():
    cites = says("путейцы", "движение поездов остановлено", via=["Полюс"])
    assert found(article("Полюс", WIRE, at=""), article("Берег", WIRE + " Полюс.", cites, at="")) == [
        ("Полюс", "Берег", "copy", "cited")]


def test_the_linked_one_is_the_original_where_no_time_tells():
    wire = article("Полюс", WIRE, at="", url="https://www.polus.example/most/")
    assert found(wire, article("Берег", WIRE + " Ещё.", at="", links=["http://polus.example/most"])) == [
        ("Полюс", "Берег", "copy", "linked")]


def test_two_articles_with_one_official_quotation_are_no_reprints():
    one = f"Заявление главы дороги\n\nГлава дороги выступил утром перед журналистами в области. {QUOTE}, — сказал он."
    two = f"Что сказал начальник\n\nВ полдень показали брифинг начальника путейцев. {QUOTE}, — говорится в записи."
    quoted = QUOTE.strip("«»")
    pair = [article("Полюс", one, says("глава дороги", quoted, mode=Mode.DIRECT)),
            article("Берег", two, says("начальник", quoted, mode=Mode.DIRECT), at="11:00")]
    assert found(*pair) == []


def test_furniture_is_no_shared_text():
    pair = [article("Полюс", f"Снег\n\nВыпал снег. {FOOTER}", furniture=[FOOTER]),
            article("Берег", f"Матч\n\nКончился матч. {FOOTER}", furniture=[FOOTER], at="11:00")]
    assert found(*pair) == []


def test_every_copy_of_many_leads_to_the_first():
    copies = [article(f"Газета {i}", WIRE, at=f"{9 + i // 60:02}:{i % 60:02}") for i in range(40)]
    assert {old for old, *_ in found(*copies)} == {"Газета 0"}
    assert len(found(*copies)) == 39
