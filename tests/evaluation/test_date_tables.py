"""The tables of expressions of time, and what counts as right on them."""

from datetime import timedelta

import pytest

from svodka.evaluation import evaluate
from svodka.evaluation.date_tables import read_date_tables, read_row, shipped_tables
from svodka.evaluation.dates import judge_dates, measure, report
from svodka.records import MissingData, Precision, Span, When

ROW = "tune | own | 2017-11-14T12:00Z | Он приехал [вчера] и уедет [завтра] | {} ; {}"
YESTERDAY, TOMORROW = "2017-11-13 .. 2017-11-14 day", "2017-11-15 .. 2017-11-16 day"


def row_of(*values):
    return read_row(ROW.format(*values), "ru")


def test_a_row_is_read():
    row = row_of(YESTERDAY, TOMORROW)
    assert row.text == "Он приехал вчера и уедет завтра"
    assert [when.span.of(row.text) for when in row.whens] == ["вчера", "завтра"]
    assert [when.precision for when in row.whens] == [Precision.DAY] * 2


@pytest.mark.parametrize(
    "line",
    [
        "later | own | 2017-11-14T12:00Z | Он приехал [вчера] | 2017-11-13 .. 2017-11-14 day",
        "tune | own | 2017-11-14T12:00Z | Он приехал [вчера] | -",
        "tune | own | 2017-11-14T12:00Z | Он приехал вчера | 2017-11-13 .. 2017-11-14 day",
        "tune | own | 2017-11-14T12:00Z | Он приехал [вчера] | 2017-11-14 .. 2017-11-13 day",
        "tune | own | 2017-11-14T12:00Z | Он приехал [вчера] | 2017-11-13 .. 2017-11-14 fortnight",
        "tune | own | when | Он приехал [вчера] | 2017-11-13 .. 2017-11-14 day",
        "tune | own | Он приехал [вчера]",
    ],
)
def test_a_wrong_row_is_told(line, tmp_path):
    table = tmp_path / "dates_ru.txt"
    table.write_text(f"# a remark\n\n{line}\n", encoding="utf-8")
    with pytest.raises(MissingData, match="line 3"):
        read_date_tables(table)


@pytest.mark.parametrize("name", ["nothing", "dates_xx.txt"])
def test_what_is_no_table_is_told(name, tmp_path):
    (tmp_path / "dates_xx.txt").write_text("", encoding="utf-8")
    with pytest.raises(MissingData):
        read_date_tables(tmp_path / name)


def test_the_shipped_tables_are_whole():
    rows = shipped_tables()
    for lang in ("ru", "uk", "en"):
        own = [row for row in rows if row.lang == lang]
        assert len(own) == 100
        assert sum(row.half == "tune" for row in own) == 50
        assert sum(row.origin == "real" for row in own) >= 48
        assert sum(not row.whens for row in own) >= 10
        assert len({row.text for row in own}) == 100


def test_right_wants_words_interval_and_precision():
    row = row_of(YESTERDAY, TOMORROW)
    first, second = row.whens
    later = When(span=second.span, start=second.start + timedelta(days=1), end=second.end + timedelta(days=1),
                 precision=second.precision)
    wider = When(span=Span(first.span.start - 8, first.span.end), start=first.start, end=first.end,
                 precision=first.precision)
    verdict = judge_dates(row, [wider, later])
    assert [verdict.count(level) for level in ("found", "span", "value", "right")] == [2, 1, 1, 0]
    assert not verdict.whole("value")
    assert judge_dates(row, row.whens).whole("right")


def test_what_is_found_where_nothing_is_counts_against_precision():
    negative = read_row("test | own | 2017-11-14T12:00Z | Счёт 3:2 вчера | -", "ru")
    verdicts = [judge_dates(negative, row_of(YESTERDAY, TOMORROW).whens[:1])]
    assert measure(verdicts)["found_precision"] == 0
    assert measure(verdicts)["found_rows"] == 0


def test_errors_are_named_for_the_half_that_may_be_looked_at():
    tune = row_of(YESTERDAY, TOMORROW)
    test = read_row(ROW.replace("tune", "test").format(YESTERDAY, TOMORROW), "ru")
    errors = report([judge_dates(row, ()) for row in (tune, test)]).errors
    assert [(group.kind, len(group.examples)) for group in errors] == [("missed (tune)", 2)]


def test_another_table_may_be_given(tmp_path):
    (tmp_path / "dates_ru.txt").write_text(ROW.format(YESTERDAY, TOMORROW), encoding="utf-8")
    measures = evaluate("dates", gold=tmp_path, data=None, read=lambda text, name: []).measures
    assert (measures["gold"], measures["right_f1"]) == (2, 1.0)
