"""The table of quantities, and how it is judged."""

from dataclasses import replace
from itertools import pairwise

import pytest

from svodka.evaluation import Task, evaluate
from svodka.evaluation.quantities import TABLE, evaluate_quantities, read_rows
from svodka.records import Bound, MissingData, Role

ROWS = read_rows(TABLE)


def task(gold):
    return Task(gold=gold, data=None, read=lambda text, name: [])


def test_the_table_is_whole():
    assert {lang: sum(row.lang == lang for row in ROWS) for lang in ("ru", "uk", "en")} == {"ru": 60, "uk": 60, "en": 60}
    assert sum(row.half == "tune" for row in ROWS) == sum(row.half == "test" for row in ROWS) == 90
    assert len({(row.lang, row.text) for row in ROWS}) == len(ROWS)
    assert {one.bound for row in ROWS for one in row.expected} == {bound.value for bound in Bound}
    assert {one.role for row in ROWS for one in row.expected} == {role.value for role in Role}


@pytest.mark.parametrize("row", ROWS, ids=[row.text for row in ROWS])
def test_brackets_stand_round_words(row):
    spans = [one.span for one in row.expected]
    assert all(span.of(row.text) == span.of(row.text).strip() for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


def test_another_table_can_be_put_in(tmp_path):
    (tmp_path / "ru.tsv").write_text("test\tпогибли [трое]\t3 killed exact\ntest\tпогибли [двое]\t9 killed exact\n", "utf-8")
    report = evaluate("quantities", gold=tmp_path, data=None, read=lambda text, name: [])
    assert report.measures["span_f1"] == 1
    assert report.measures["value_f1"] == report.measures["full_f1"] == report.measures["phrases_right"] == 0.5
    assert "[двое] 9 killed exact level in «погибли двое»" in report.table(3)


@pytest.mark.parametrize("text", ["", "test\tпогибли [трое]\t\n"])
def test_a_broken_table_says_so(tmp_path, text):
    if text:
        (tmp_path / "ru.tsv").write_text(text, "utf-8")
    with pytest.raises(MissingData):
        evaluate_quantities(task(tmp_path))
    with pytest.raises(MissingData):
        evaluate_quantities(replace(task(tmp_path), gold=tmp_path / "nowhere"))
