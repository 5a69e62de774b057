"""The connecting words: the same set in each language, the right form for each number."""

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest

from svodka.languages import CODES, part
from svodka.records import Act, CollapseKind, Precision, Span, When


def phrases(lang):
    return part(lang, "phrases").PHRASES


@pytest.mark.parametrize("lang", CODES)
def test_no_word_is_missing(lang):
    own = phrases(lang)
    assert own.lang == lang
    assert set(own.who) == set(Act)
    assert set(own.acts) == set(Act) - {Act.SAY}
    assert set(own.responses) == {Act.DENY, Act.CONFIRM, Act.REFUSE}
    assert set(own.collapses) == set(CollapseKind)
    assert len(own.months) == len(own.months_genitive) == 12
    assert [field.name for field in fields(own) if not getattr(own, field.name)] == []
    assert all(len(forms) == 1 + max(map(own.form, range(200)))
               for forms in (own.articles, own.outlets, own.origins, own.origins_genitive))


NUMBERS = [
    ("ru", 1, "1 статья"), ("ru", 2, "2 статьи"), ("ru", 5, "5 статей"), ("ru", 11, "11 статей"),
    ("ru", 21, "21 статья"),
    ("uk", 1, "1 стаття"), ("uk", 3, "3 статті"), ("uk", 12, "12 статей"), ("uk", 104, "104 статті"),
    ("en", 1, "1 article"), ("en", 0, "0 articles"), ("en", 21, "21 articles"),
]


@pytest.mark.parametrize(("lang", "number", "expected"), NUMBERS)
def test_a_number_governs_its_word(lang, number, expected):
    assert phrases(lang).counted(number, phrases(lang).articles) == expected


ORIGINS = [
    ("ru", 1, 1, "1 независимый источник"), ("ru", 3, 3, "3 независимых источника"),
    ("ru", 1, 2, "от 1 до 2 независимых источников"), ("ru", 20, 21, "от 20 до 21 независимого источника"),
    ("uk", 5, 5, "5 незалежних джерел"), ("uk", 1, 2, "від 1 до 2 незалежних джерел"),
    ("en", 1, 1, "1 independent origin"), ("en", 1, 2, "1 to 2 independent origins"),
]


@pytest.mark.parametrize(("lang", "low", "high", "expected"), ORIGINS)
def test_origins_are_a_number_or_a_range(lang, low, high, expected):
    assert phrases(lang).counted_origins(low, high) == expected


def at(*when):
    return datetime(*when, tzinfo=UTC)


# A day in Moscow begins at 21:00 UTC of the day before.
TIMES = [
    ("ru", Precision.DAY, at(2017, 11, 8, 21), at(2017, 11, 9, 21), "9 ноября 2017"),
    ("uk", Precision.DAY, at(2017, 11, 9), at(2017, 11, 10), "9 листопада 2017"),
    ("en", Precision.DAY, at(2017, 11, 9, 5), at(2017, 11, 10, 5), "9 November 2017"),
    ("ru", Precision.WEEK, at(2017, 11, 6), at(2017, 11, 13), "6–12 ноября 2017"),
    ("ru", Precision.RANGE, at(2017, 10, 30), at(2017, 11, 3), "30 октября 2017 – 2 ноября 2017"),
    ("ru", Precision.MONTH, at(2017, 10, 31, 21), at(2017, 11, 30, 21), "ноябрь 2017"),
    ("uk", Precision.YEAR, at(2016, 12, 31, 22), at(2017, 12, 31, 22), "2017"),
    ("en", Precision.SEASON, at(2017, 12, 1), at(2018, 3, 1), "1 December 2017 – 28 February 2018"),
    ("ru", Precision.MINUTE, at(2017, 11, 9, 14, 5), at(2017, 11, 9, 14, 6), "9 ноября 2017, 14:05 (UTC)"),
    ("ru", Precision.HOUR, at(2017, 11, 9, 14), at(2017, 11, 9, 15), "9 ноября 2017, 14:00–15:00 (UTC)"),
    ("ru", Precision.PART_OF_DAY, at(2017, 11, 8, 21), at(2017, 11, 9, 3),
     "8 ноября 2017, 21:00 – 9 ноября 2017, 03:00 (UTC)"),
]


@pytest.mark.parametrize(("lang", "precision", "start", "end", "expected"), TIMES)
def test_a_time_is_told_as_exactly_as_the_text_tells_it(lang, precision, start, end, expected):
    when = When(span=Span(0, 1), start=start, end=end, precision=precision)
    assert phrases(lang).interval(when) == expected


def test_a_stretch_shorter_than_a_day_read_as_days_is_that_day():
    start = at(2017, 11, 9)
    when = When(span=Span(0, 1), start=start, end=start + timedelta(hours=1), precision=Precision.RANGE)
    assert phrases("ru").interval(when) == "9 ноября 2017"
