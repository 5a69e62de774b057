import pytest
from compare_builder import article, says

from svodka.compare import compare
from svodka.compare.reprints import ReprintIndex, find_reprints
from svodka.records import Mode, PassageKind

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


#: An article, and one that repeats its words to say the contrary.
CONTRARY = (
    ("ru", "Мост у Арвеша разрушен ударом беспилотника, сообщили в мэрии города в понедельник вечером. "
           "Движение поездов через реку остановлено до утра вторника.",
     "Мост у Арвеша не разрушен ударом беспилотника, сообщили в мэрии города в понедельник вечером. Движение поездов через реку "
     "не остановлено."),
    ("ru", "Мост у Арвеша разрушен ударом беспилотника, сообщили в мэрии города в понедельник вечером.",
     "Сообщение, что мост у Арвеша разрушен ударом беспилотника, о котором в мэрии города в понедельник вечером, "
     "не соответствует действительности."),
    ("ru", "Власти Тальмара закрыли мост у Арвеша для грузовых автомобилей на две недели, сообщили в пятницу путейцы республики.",
     "Власти Тальмара открыли мост у Арвеша для грузовых автомобилей на две недели, сообщили в пятницу путейцы республики."),
    ("uk", "Міст біля Арвеша зруйновано ударом безпілотника вночі проти понеділка, двоє робітників поранені, повідомили в мерії.",
     "У міноборони Тальмара спростували, що міст біля Арвеша зруйновано ударом безпілотника вночі проти понеділка, "
     "двоє робітників поранені."),
    ("en", "The bridge at Arvesh was destroyed by a drone strike late on Monday and two workers were wounded, the council said.",
     "Talmar's ministry denied that the bridge at Arvesh was destroyed by a drone strike late on Monday "
     "and two workers were wounded."),
)


@pytest.mark.parametrize(("lang", "text", "other"), CONTRARY)
def test_what_repeats_words_to_deny_them_is_no_reprint(lang, text, other):
    told = article("Полюс", text, at="08:00", lang=lang)
    assert found(told, article("Берег", other, at="09:00", lang=lang)) == []
    assert len(found(told, article("Берег", text + " ", at="09:00", lang=lang))) == 1


def test_a_reprint_that_adds_a_denial_at_its_end_is_one():
    denied = WIRE + " В мэрии эти сведения опровергли."
    assert found(article("Полюс", WIRE, at="08:00"), article("Берег", denied, at="09:00")) == [
        ("Полюс", "Берег", "copy", "earlier")]


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


UK = (
    "Міст через Лугань обвалився вночі\n\n"
    "Залізничний міст через річку Лугань обвалився в ніч на суботу, рух поїздів зупинено в обидва боки. "
    "За попередньою оцінкою дорожньої служби, опору підмило після трьох тижнів дощів, а ремонт відкладали двічі. "
    "На місці працюють водолази та дві бригади колійників, пасажирів пересаджують на автобуси до станції Березова. "
    "Відновити рух по одній колії обіцяють не раніше ніж через десять днів, повідомили в управлінні дороги."
)
EN = (
    "Bridge in Luhan region collapsed\n\n"
    "Talmar rail bridge number 14 in Luhan region collapsed on Saturday, a spokesman for Severny Trakt railway said. "
    "Severny Trakt has cancelled 36 passenger trains between Luhan and Berezovaya station until 25 November. "
    "Director Marat Goncharov promised that one track would be opened in 10 days at a cost of 40 million rubles."
)
RU_OF_EN = (
    "Обрушился мост в Луганской области\n\n"
    "Железнодорожный мост Талмар номер 14 в области Лугань обрушился в субботу, сообщил представитель дороги «Северный "
    "тракт». «Северный тракт» отменил 36 пассажирских поездов между Луганью и станцией Березовая до 25 ноября. "
    "Директор Марат Гончаров обещал, что один путь откроют через 10 дней, это обойдётся в 40 миллионов рублей."
)
APART = (
    "Что известно об аварии на дороге\n\n"
    "Двое суток без электричек ждут дачников Берёзовой: обвалился пролёт старого моста, построенного ещё до войны. "
    "Губернатор Савелий Ильин приехал к путейцам утром и назвал случившееся позором. Он поручил проверить все мосты."
)
BACK = (
    " Напомним, летом прошлого года суд обязал дорогу отремонтировать четырнадцать мостов области за счёт подрядчика, "
    "который так и не явился на заседание. Подрядчик обжаловал решение, и рассмотрение жалобы перенесли на весну, "
    "поскольку судья ушёл в отпуск, а другого в районе нет. Область тем временем перекрыла движение по двум мостам."
)
PARAGRAPH = (
    "На месте работают водолазы и две бригады путейцев, пассажиров пересаживают на автобусы до станции Берёзовая, "
    "а местные поезда из Лугани временно ходят только до разъезда Песчаный, говорится в сообщении"
)


@pytest.mark.parametrize(
    ("text", "lang", "other", "other_lang", "kind"),
    [(WIRE, "ru", UK, "uk", "translation"), (EN, "en", RU_OF_EN, "ru", "translation"), (UK, "uk", APART, "ru", None),
     (EN, "en", APART, "ru", None), (OTHER, "ru", UK, "uk", None)],
)
def test_translation_between_three_languages(text, lang, other, other_lang, kind):
    pair = found(article("Полюс", text, at="08:00", lang=lang), article("Берег", other, at="09:00", lang=other_lang))
    assert pair == ([("Полюс", "Берег", kind, "earlier")] if kind else [])


@pytest.mark.parametrize("text", [WIRE, SPUN])
def test_every_passage_stands_in_both_texts(text):
    old, new = article("Полюс", WIRE, at="08:00"), article("Берег", text + " Так.", at="09:00")
    (link,) = find_reprints([old, new])
    assert link.reprint.passages
    for passage in link.reprint.passages:
        assert passage.original.of(old.document.text) == passage.reprint.of(new.document.text)


def shared(one, other):
    index = ReprintIndex()
    index.add(one)
    arrival = index.add(other)
    return [passage.kind for pair in arrival.shared for passage in pair.passages], arrival.links


def test_a_shared_backgrounder_is_no_reprint_but_is_shown():
    pair = article("Полюс", APART + BACK, at="08:00"), article("Берег", OTHER + BACK, at="09:00")
    assert shared(*pair) == ([PassageKind.BACKGROUND], ())


def test_a_quotation_is_told_from_a_paragraph():
    one = f"Заявление главы дороги\n\nГлава дороги выступил утром перед журналистами в области. {QUOTE}, — сказал он."
    two = f"Что сказал начальник\n\nВ полдень показали брифинг начальника путейцев. {QUOTE}, — говорится в записи."
    assert shared(article("Полюс", one), article("Берег", two, at="11:00")) == ([PassageKind.QUOTE], ())


def test_a_paragraph_of_a_wire_in_a_longer_piece():
    wire = f"Сводка дороги\n\n{OTHER.rsplit(chr(10), maxsplit=1)[-1]} {PARAGRAPH}."
    piece = f"{APART} {PARAGRAPH}. {BACK}"
    kinds, links = shared(article("Полюс", wire, at="08:00"), article("Берег", piece, at="09:00"))
    assert (kinds, links) == ([PassageKind.WIRE], ())


def test_articles_one_by_one_give_what_the_pile_gives():
    texts = (WIRE, SPUN, OTHER, UK, WIRE + BACK, APART, EN, RU_OF_EN)
    pile = [article(f"Газета {at}", text, at=f"{8 + at:02}:00", lang="uk" if text == UK else "en" if text == EN else "ru")
            for at, text in enumerate(texts)]
    index, live = ReprintIndex(), {}
    for reading in pile:
        live.update((one.reprint.reprint_id, one) for one in index.add(reading).links)
        assert index.add(reading).links == ()
    assert {one.reprint.reprint_id: one for one in find_reprints(pile)} == live
    assert len(live) == 4


def test_a_late_original_takes_its_reprints_over():
    index = ReprintIndex()
    index.add(article("Берег", WIRE, at="09:00"))
    index.add(article("Вектор", WIRE, at="10:00"))
    links = index.add(article("Полюс", WIRE, at="08:00")).links
    assert len(links) == 2
    assert {one.reprint.original_id for one in links} == {article("Полюс", WIRE, at="08:00").document.id}


def test_the_index_forgets_what_is_too_far_back():
    index = ReprintIndex(most=2)
    for at, text in enumerate((WIRE, OTHER, APART)):
        index.add(article(f"Газета {at}", text, at=f"{8 + at:02}:00"))
    assert index.add(article("Берег", WIRE, at="12:00")).links == ()


@pytest.mark.parametrize(
    ("text", "cites", "reason"),
    [("Мост закрыт, сообщает УНМ.", "УНМ", "cited"), ("Мост закрыт, передаёт Интерволна-Лугань.", "Интерволна-Лугань", "cited")],
)
def test_an_outlet_is_cited_by_the_name_in_its_address(text, cites, reason):
    hosts = {"УНМ": "unm.example", "Интерволна-Лугань": "intervolna.example"}
    wire = article("", WIRE, at="", url=f"https://{hosts[cites]}/1")
    copy = article("Берег", f"{WIRE} {text}", says("путейцы", "Мост закрыт", via=[cites]), at="")
    assert found(wire, copy) == [("", "Берег", "copy", reason)]
