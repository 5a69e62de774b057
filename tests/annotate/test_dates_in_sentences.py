"""Times in sentences whose words were read: the verb tells whether a date lies ahead, the zone what the clock means.

Published on Tuesday, 14 November 2017, 12:00 UTC. The words in [brackets] are the spans; an interval is written as in
`test_dates.py`, several are parted by `;`. A row without brackets tells no time.
"""

import re
import time
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.annotate.dates import find_whens
from svodka.annotate.surface import find_paragraphs, find_sentences
from svodka.languages.morphology import morphology
from svodka.records import Document

PUBLISHED = datetime(2017, 11, 14, 12, tzinfo=UTC)


def whens_of(text, lang, published=PUBLISHED):
    document = Document.of(text, name="row", lang=lang, published=published)
    return find_whens(find_sentences(document, find_paragraphs(document), morphology(lang)), lang, published)


def short(moment):
    return moment.strftime("%Y-%m-%d" if (moment.hour, moment.minute) == (0, 0) else "%Y-%m-%dT%H:%M")


AHEAD = [
    ("ru", "Депутаты [в среду] соберутся снова", "2017-11-15 .. 2017-11-16"),
    ("ru", "Депутаты [в среду] разошлись", "2017-11-08 .. 2017-11-09"),
    ("ru", "Встреча состоится [в четверг], сообщил посол", "2017-11-16 .. 2017-11-17"),
    ("ru", "Слушания перенесли на [пятницу]", "2017-11-17 .. 2017-11-18"),
    ("ru", "По состоянию на [пятницу] пропали двое", "2017-11-10 .. 2017-11-11"),
    ("ru", "Договор, заключённый [в январе], расторгли", "2017-01-01 .. 2017-02-01"),
    ("ru", "[Весной] площадь перекроют", "2018-03-01 .. 2018-06-01"),
    ("ru", "[Этой ночью] ударит мороз", "2017-11-15 .. 2017-11-15T06:00"),
    ("ru", "[С понедельника] цех стоит", "2017-11-13 .. 2017-11-14T12:00"),
    ("uk", "Депутати [в середу] зберуться знову", "2017-11-15 .. 2017-11-16"),
    ("uk", "Депутати [в середу] розійшлися", "2017-11-08 .. 2017-11-09"),
    ("en", "He said [on Monday] it will withdraw", "2017-11-13 .. 2017-11-14"),
    ("en", "It will withdraw [on Monday], he said", "2017-11-20 .. 2017-11-21"),
]

CLOCKS = [
    ("ru", "Удар нанесли [в 10:30 по московскому времени]", "2017-11-14T07:30 .. 2017-11-14T07:31"),
    ("ru", "Удар нанесли [в 23:15 мск]", "2017-11-13T20:15 .. 2017-11-13T20:16"),
    ("ru", "Удар нанесли [5 июля 2012 года в 10:00 мск]", "2012-07-05T06:00 .. 2012-07-05T06:01"),
    ("ru", "Удар нанесли [вчера в 10:00 (по Киеву)]", "2017-11-13T08:00 .. 2017-11-13T08:01"),
    ("ru", "Удар нанесли [13 ноября с 10 до 12 часов]", "2017-11-13T10:00 .. 2017-11-13T12:00"),
    ("uk", "Удар завдали [о 10:30 за київським часом]", "2017-11-14T08:30 .. 2017-11-14T08:31"),
    ("en", "It was hit [at 6 a.m. Washington time]", "2017-11-14T11:00 .. 2017-11-14T12:00"),
    ("en", "It was hit [on Monday at 12 a.m.]", "2017-11-13 .. 2017-11-13T01:00"),
]

PERIODS = [
    ("ru", "[В конце 1960-х] завод сгорел", "1967-01-01 .. 1970-01-01"),
    ("ru", "[В XVIII–XIX веках] здесь был форт", "1701-01-01 .. 1901-01-01"),
    ("ru", "[Во втором полугодии 2015 года] было тихо", "2015-07-01 .. 2016-01-01"),
    ("ru", "[В первой половине года] было тихо", "2017-01-01 .. 2017-07-01"),
    ("ru", "[С конца 2009 года] он в тюрьме", "2009-09-01 .. 2017-11-14T12:00"),
    ("ru", "[С 2014 года до января 2017 года] он был в тюрьме", "2014-01-01 .. 2017-02-01"),
    ("ru", "[С понедельника по среду] шёл дождь", "2017-11-06 .. 2017-11-09"),
    ("ru", "За [девять месяцев 2016 года] собрали много", "2016-01-01 .. 2016-10-01"),
    ("ru", "Выборы были [в 2013] и [2015 годах]", "2013-01-01 .. 2014-01-01 ; 2015-01-01 .. 2016-01-01"),
    ("ru", "Он погиб [зимой 2015/16 года]", "2015-12-01 .. 2016-03-01"),
    ("ru", "[В 2016] началась стройка", "2016-01-01 .. 2017-01-01"),
    ("uk", "[Наприкінці жовтня] було тихо", "2017-10-21 .. 2017-11-01"),
    ("uk", "[У II кварталі 2016 року] було тихо", "2016-04-01 .. 2016-07-01"),
    ("uk", "[У ніч проти 6 травня] було тихо", "2017-05-05T22:00 .. 2017-05-06T06:00"),
    ("en", "[In Q3 2016] profit doubled", "2016-07-01 .. 2016-10-01"),
    ("en", "[By mid-2018] it was ready", "2018-05-01 .. 2018-09-01"),
    ("en", "[The day after tomorrow] he leaves", "2017-11-16 .. 2017-11-17"),
]

NOTHING = [
    ("ru", "В ближайшие годы он уедет"),
    ("ru", "За последние недели цены выросли"),
    ("ru", "На днях он вернулся"),
    ("ru", "Накануне выборов он вернулся"),
    ("ru", "Через три дня он вернулся"),
    ("ru", "Три с половиной года назад он вернулся"),
    ("ru", "Отчёт лежит на https://example.org/blog/2024-07-24-report"),
    ("ru", "В 2014 случаях из 9000 помощь опоздала"),
    ("ru", "Город стоит уже 2000 лет"),
    ("uk", "Напередодні Різдва він повернувся"),
    ("en", "A year earlier he had left"),
    ("en", "It took him in all two weeks"),
]

ROWS = [*AHEAD, *CLOCKS, *PERIODS]


@pytest.mark.parametrize(("lang", "marked", "intervals"), ROWS, ids=[row[1] for row in ROWS])
def test_time(lang, marked, intervals):
    text = re.sub(r"[\[\]]", "", marked)
    found = whens_of(text, lang)
    assert [when.span.of(text) for when in found] == re.findall(r"\[(.*?)\]", marked)
    assert " ; ".join(f"{short(when.start)} .. {short(when.end)}" for when in found) == intervals


@pytest.mark.parametrize(("lang", "text"), NOTHING, ids=[row[1] for row in NOTHING])
def test_no_time(lang, text):
    assert [when.span.of(text) for when in whens_of(text, lang)] == []


def test_a_clock_shows_the_newsrooms_time_but_a_day_stays_the_calendars():
    kyiv = datetime(2022, 7, 7, 16, tzinfo=timezone(timedelta(hours=3)))
    clock, day = whens_of("Сьогодні о 14:00 пролунав вибух. Вчора було тихо.", "uk", kyiv)
    assert short(clock.start) == "2022-07-07T11:00"
    assert (short(day.start), short(day.end)) == ("2022-07-06", "2022-07-07")


WORDS = {
    "ru": "в с по на к за из от 5 14 2017 2014-м 90-х XIX веке мая ноября года году вчера утром ночь начала конца первой "
    "половине прошлый этот следующие последние вторник выходные назад через недели , . : - ( ) и 10:30 часов мск № "
    "по московскому времени будет прошли",
    "uk": "в у з по на за від 5 14 2017 2014-му травня року вчора вранці ніч початку кінця першій половині минулий цей "
    "наступні вівторок вихідні тому через тижні , . : - ( ) і та 10:30 годин Києвом між буде",
    "en": "in on at of the a to by from since between 5 14 2017 1990s 19th century May November year last this next "
    "Tuesday weekend ago week weeks morning night early late mid , . : - ( ) and 10:30 a.m. GMT time half will said",
}
TEXTS = st.sampled_from(sorted(WORDS)).flatmap(
    lambda lang: st.tuples(st.just(lang), st.lists(st.sampled_from(WORDS[lang].split()), max_size=16))
)


@given(TEXTS)
def test_spans_stand_in_order_inside_the_text_and_every_time_has_an_end(drawn):
    lang, words = drawn
    text = " ".join(words) or "x"
    whens = whens_of(text, lang)
    assert all(left.span.end <= right.span.start for left, right in pairwise(whens))
    assert all(0 <= when.span.start < when.span.end <= len(text) and when.start < when.end for when in whens)
    assert whens == whens_of(text, lang)


@pytest.mark.parametrize("unit", ["5, ", "в 2014, ", "с 5 по ", "последние ", "в начале ", "14:30-", "2013, "])
def test_a_long_sentence_takes_linear_time(unit):
    def seconds(times):
        document = Document.of(unit * times, name="row", lang="ru", published=PUBLISHED)
        sentences = find_sentences(document, find_paragraphs(document), morphology("ru"))
        began = time.process_time()
        find_whens(sentences, "ru", PUBLISHED)
        return time.process_time() - began

    seconds(10)
    assert seconds(4000) < 20 * max(seconds(500), 0.005), "eight times the text took more than twenty times as long"
