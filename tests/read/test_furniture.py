"""Furniture between ⟦ and ⟧; everything else is the article's own."""

import re

import pytest

from svodka.languages import CODES, part
from svodka.read.furniture import find_furniture

RU = [
    "Мэр ушёл.\n\n⟦Подпишитесь на телеграм-канал Политика города, чтобы первыми узнавать новости.⟧",
    "⟦Читайте также: Первый поезд прошёл по долине⟧\nМэр ушёл.",
    "Мэр ушёл. ⟦Подписывайтесь на наш канал в Telegram и получайте новости первыми.⟧ Решения нет.",
    "Мэр ушёл, сообщает «Полюс». ⟦Читайте также:⟧ Поезд прошёл по долине Мэр остался доволен. Решения по мосту до весны нет.",
    "Мэр ушёл. ⟦Читайте также: Поезд прошёл по долине⟧\nРешения нет.",
    "⟦Фото: архив «Берега»⟧\nМэр ушёл.",
    "Мэр на мосту ⟦(фото: bereg.example/name)⟧ в понедельник.",
    "Мэр на мосту ⟦/ фото REUTERS⟧\nРешения нет.",
    "⟦Теги: мэр, мост⟧", "⟦#новости #мост⟧", "⟦Поделиться⟧", "⟦Поделиться в Telegram⟧", "⟦Реклама⟧", "⟦Комментарии: 12⟧",
    "⟦Источник: https://www.bereg.example/news/1.html⟧", "⟦https://t.me/bereg/12⟧",
    "🎯[⟦ Подписывайся на SHOT](https://t.me/shot)⟧".replace("🎯[⟦ ", "⟦🎯[ "),
    "⟦❤ [Подписаться](https://t.me/x) | [Прислать новость](https://t.me/y_bot)⟧",
    "⟦__Читать нас без VPN можно здесь: ____bit.ly/news__⟧",
    "⟦Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter.⟧",
    "Мэр ушёл. ⟦Заметили ошибку?⟧ Выделите её.",
    "⟦© 2025 «Берег». При перепечатке ссылка на издание обязательна.⟧",
    "⟦Смотрите также:⟧\n⟦Поезд прошёл по долине⟧\n⟦Мост закрыли до весны⟧\n\nМэр ушёл.",
    "⟦2 мин. на чтение⟧", "⟦Мнение редакции может не совпадать с мнением авторов.⟧",
]
UK = [
    "⟦Читайте також: Перший потяг пройшов долиною⟧\nМер пішов.",
    "⟦Підписуйтесь на наш канал \"Кляті питання\"⟧",
    "Мер пішов. ⟦Слідкуйте за подіями в Україні разом з нами!⟧ Рішення немає.",
    "⟦Дивіться також: Вірус вийшов з-під контролю: що далі. Відео⟧",
    "⟦2 хв читати⟧", "⟦Теги: міст⟧", "⟦Поділитися⟧", "⟦Фото: Обрій⟧",
    "⟦Якщо ви знайшли помилку, виділіть її мишкою та натисніть Ctrl+Enter.⟧",
    "⟦Всі права захищені.⟧", "⟦Інші новини міста читайте в розділі «Місто».⟧",
]
EN = [
    "The mayor left.\n⟦Read also: First train crosses the valley⟧", "⟦Follow us on Telegram⟧", "⟦Subscribe to our newsletter⟧",
    "⟦Share this article⟧", "⟦Photo: Northline⟧", "⟦Tags: bridge, mayor⟧", "⟦Advertisement⟧", "⟦3 min read⟧",
    "The mayor left. ⟦Sign up for our daily briefing.⟧ No decision was made.", "⟦© 2025 The Harbour Post. All rights reserved.⟧",
]
#: The article's own words that look like furniture.
OWN = [
    'Ранее "Страна" сообщала, что в долине нашли документы.',
    "Ранее «Берег» писал, что мост закрыт.",
    "Источник: мэр уйдёт до весны",
    "Источник: Минобороны готовит ответ.",
    "Джерело: звернення мера",
    "Джерело: держсекретар Бред Реффенспергер, повідомляє Голос",
    "«Подпишитесь на мой телеграм-канал», — попросил мэр.",
    '"Подписывайтесь на наш канал", - сказал блогер.',
    "Подписан указ о перемирии",
    "Фото моста опубликовал телеграм-канал «Долина».",
    "Видео с места взрыва распространили местные каналы.",
    "Мэр поделился планами на весну.",
    "Комментариев от представителей мэрии пока не поступало.",
    "Читатели спрашивают, что будет с мостом.",
    "Слідкуйте за результатами у Флориді: на всіх виборах кандидат, який там переміг, отримував крісло.",
    "Переглядати угоду мер не має наміру.",
    "Видео: мэр признал ошибку и пообещал исправить её, сообщает «Полюс». Он добавил, что решения нет, и что совет города "
    "соберётся весной, чтобы обсудить мост ещё раз, а до тех пор по нему никто не поедет, кроме скорой помощи и пожарных, "
    "как и было решено прошлой осенью, когда его закрыли.",
    "Share prices fell, the bank said.",
    "Follow the money, the investigator told reporters.",
    "Related parties denied the report.",
    "Print media reported the resignation.",
]


def _unmark(marked):
    """Give the text without its marks, and what stood between them."""
    return re.sub("[⟦⟧]", "", marked), re.findall("⟦(.*?)⟧", marked)


@pytest.mark.parametrize("marked", [*RU, *UK, *EN])
def test_furniture_is_found(marked):
    text, wanted = _unmark(marked)
    assert [span.of(text) for span in find_furniture(text)] == wanted


@pytest.mark.parametrize("text", OWN)
def test_own_words_are_left_alone(text):
    assert [span.of(text) for span in find_furniture(text)] == []


def test_own_words_in_a_line_that_begins_as_furniture_are_left_alone():
    text = "читайте также Какой будет весна У моста были уверены 52% жителей. В январе 40% верят мэру, 55% не верят совсем."
    assert find_furniture(text) == ()


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("kind", ["LINES", "SENTENCES", "MARKERS", "CREDITS"])
def test_every_pattern_is_a_regular_expression_that_needs_words(code, kind):
    patterns = getattr(part(code, "furniture"), kind)
    assert patterns
    assert [pattern for pattern in patterns if re.compile(pattern).match("")] == []
