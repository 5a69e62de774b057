"""Where sentences end; a bar stands where one does."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.sentences import split_paragraphs, split_sentences
from svodka.languages import CODES, part

RUSSIAN = (
    "«Когда откроют границу?» — спросил депутат.",
    "«Ура!» — крикнул Петров.",
    "Мост закрыт.| Объезда нет.",
    "Он ушёл…| Никто не заметил.",
    "Он ушёл...| Никто не заметил.",
    "Он… не заметил.",
    "Что?!| Неужели?",
    "Это г. Москва.| Он живёт на ул. Мира.",
    "В 2015 г. завод закрыли.",
    "Он родился 5 мая 2014 г. в Москве.",
    "Об этом сообщил А. Лукин.| Он живёт в Москве.",
    "Об этом сообщил А. С. Лукин вчера.",
    "Об этом сообщил А.С. Лукин.",
    "А. Иванов и Б. Петров ушли.",
    "И.о. главы района уволен.",
    "Ст. 105 закона.| Всё.",
    "См. рис. 5.| Далее.",
    "В т.ч. дети.",
    "Сайт lenta.ru пишет.| Да.",
    "Это произошло в 10.30.| Потом.",
    "Рост 5%.| Спад 3%.",
    "Живёт в СССР.| Там холодно.",
    "Проф. Иванов и акад. Петров спорят.",
    "«Нет. Никогда», — сказал он.| Потом ушёл.",
    "Он сказал: «Нет. Никогда. Мы не сдадимся», — и ушёл.| Все молчали.",
    "Он сказал: «Да.»| Она ушла.",
    "Он сказал «да».| Она ушла.",
    "«Мы уходим».| «Куда?»",
    "— Уходим.| — Куда?",
    "Он ушёл (так говорят).| Она осталась.",
    "Компания Apple Inc. выросла.",
)
UKRAINIAN = (
    "«Коли?» — спитав він.",
    "Прибуло п’ять осіб.| Усі живі.",
    "Він живе в м. Київ, вул. Миру.",
    "У 2015 р. завод закрили.",
    "Це сталося на ст. Лісова.| Потім.",
    "Завод ім. Т. Г. Гнатюка закрили.",
    "Витратили 5 млн грн на рік.",
    "О 10 год. ранку почалося.",
    "Згоріли с. Вільне і смт. Нове.",
    "В.о. голови звільнено.",
    "«Ні. Ніколи», — сказав він.| Потім пішов.",
)
ENGLISH = (
    "Mr. Smith left.| He said no.",
    "Dr. J. R. Smith spoke.",
    "The U.S. Army left.",
    "He left at 5 p.m. on Monday.",
    "“When?” he asked.| Nobody knew.",
    "It cost $2.5 m.| A lot.",
)
_ABBREVIATION = "an abbreviation ends no sentence, not even at the end of one"
MISSES = (
    ("ru", "Он приехал в 2015 г.| Завод закрыли.", _ABBREVIATION),
    ("ru", "Выросло на 2,5 млн руб.| Это много.", _ABBREVIATION),
    ("ru", "Всё дорожает и т.д.| Цены растут.", _ABBREVIATION),
    ("ru", "Мешок весит 50 кг.| Это много.", _ABBREVIATION),
    ("uk", "Витратили 5 млн грн.| Це багато.", _ABBREVIATION),
    ("en", "He lives in the U.S.| He is old.", _ABBREVIATION),
    ("ru", "Полезен витамин С.| Он есть в луке.", "a letter at a sentence's end is taken for an initial"),
)
TABLE = [("ru", one) for one in RUSSIAN] + [("uk", one) for one in UKRAINIAN] + [("en", one) for one in ENGLISH]


def sentences(text, code):
    abbreviations = part(code, "abbreviations").ABBREVIATIONS
    return [span for paragraph in split_paragraphs(text) for span in split_sentences(text, paragraph, abbreviations)]


def check(code, barred):
    text = barred.replace("|", "")
    assert [span.of(text) for span in sentences(text, code)] == [piece.strip() for piece in barred.split("|")]


@pytest.mark.parametrize(("code", "barred"), TABLE)
def test_sentences(code, barred):
    check(code, barred)


@pytest.mark.parametrize(("code", "barred"), [
    pytest.param(code, barred, marks=pytest.mark.xfail(strict=True, reason=why)) for code, barred, why in MISSES])
def test_known_misses(code, barred):
    check(code, barred)


@pytest.mark.parametrize(("text", "paragraphs"), [
    ("", []), ("\n \n", []), ("Раз", ["Раз"]), ("Раз\n\n\n Два \n", ["Раз", "Два"]), ("Раз\r\nДва", ["Раз", "Два"]),
    ("Раз\rДва", ["Раз", "Два"]), ("Раз\u2028Два", ["Раз", "Два"]), ("\ufeffРаз", ["\ufeffРаз"]),
])
def test_paragraphs(text, paragraphs):
    assert [span.of(text) for span in split_paragraphs(text)] == paragraphs


def test_a_line_break_ends_a_sentence():
    text = "Мост закрыт\nОбъезда нет"
    assert [span.of(text) for span in sentences(text, "ru")] == ["Мост закрыт", "Объезда нет"]


@given(st.text(alphabet="аБ. !?…«»\"“„—-\n(5г", max_size=120), st.sampled_from(CODES))
def test_sentences_lie_in_order_and_leave_out_only_blanks(text, code):
    spans = sentences(text, code)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(letter.isspace() for at, letter in enumerate(text) if at not in covered)
