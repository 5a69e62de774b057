"""JSON lines: every line is an article, an issue with its number, or deliberately nothing."""

import json
from datetime import UTC, datetime

import pytest

TEXT = "Решения по мосту нет, заявил мэр Альтора в понедельник."


def _line(**fields):
    return json.dumps({"id": "a1", "text": TEXT, **fields}, ensure_ascii=False)


def test_all_fields_are_read(read):
    line = _line(url="https://bereg.example/1", outlet="Берег", title="Мэр ответил", published="2024-05-06T07:08:00+03:00")
    [document], issues = read(line, "day.jsonl")
    assert issues == []
    assert (document.name, document.url) == ("a1", "https://bereg.example/1")
    assert (document.outlet, document.title) == ("Берег", "Мэр ответил")
    assert document.published.isoformat() == "2024-05-06T07:08:00+03:00"
    assert document.text == TEXT  # the title does not stand in the text and is not put there
    assert document.lang == "ru"


FIELDS = [
    # fields, attribute, value
    ({"date": "2024-05-06"}, "published", datetime(2024, 5, 6, tzinfo=UTC)),
    ({"date": "2024-05-06", "published": "2024-05-07"}, "published", datetime(2024, 5, 7, tzinfo=UTC)),
    ({"url": "https://www.bereg.example/1"}, "outlet", "bereg.example"),
    ({"lang": "uk"}, "lang", "uk"),
    ({"outlet": " Берег\n"}, "outlet", "Берег"),
    ({"outlet": None, "url": None, "title": None}, "outlet", ""),
    ({"entities": [1], "topic": "мост"}, "text", TEXT),
    ({"text": "a\ud800b\u0000c нет, сказал мэр"}, "text", "a\ufffdb c нет, сказал мэр"),
]


@pytest.mark.parametrize(("fields", "attribute", "value"), FIELDS, ids=[ascii(row[0])[:30] for row in FIELDS])
def test_field(read, fields, attribute, value):
    [document], issues = read(json.dumps({"id": "a1", "text": TEXT, **fields}), "day.jsonl")
    assert (getattr(document, attribute), issues) == (value, [])


DOUBTS = [
    # fields, the issue
    ({"published": "вчера"}, "day.jsonl, line 1, published: no publication time can be read from 'вчера' [bad-date]"),
    ({"published": "2099-01-01"},
     "day.jsonl, line 1, published: published at 2099-01-01T00:00:00+00:00, which is later than now [future-date]"),
    ({"published": 1700000000},
     "day.jsonl, line 1, published: the field 'published' is no text but a number; it is left out [bad-field]"),
    ({"title": ["Мэр"]}, "day.jsonl, line 1, title: the field 'title' is no text but a list; it is left out [bad-field]"),
    ({"id": 17}, "day.jsonl, line 1, id: the field 'id' is no text but a number; its digits are used [bad-field]"),
    ({"id": None}, "day.jsonl, line 1, id: the field 'id' is missing; the article is named by its line [missing-field]"),
    ({"lang": "de"}, "day.jsonl, line 1, lang: svodka does not read 'de'; the language is told from the text [language]"),
]


@pytest.mark.parametrize(("fields", "issue"), DOUBTS, ids=[row[1].split("[")[1] for row in DOUBTS])
def test_a_doubt_does_not_cost_the_article(read, fields, issue):
    [document], issues = read(_line(**fields), "day.jsonl")
    assert document.text == TEXT
    assert [(str(one), one.fatal) for one in issues] == [(issue, False)]


def test_a_future_date_is_kept_and_an_unreadable_one_is_none(read):
    documents, _ = read(_line(published="2099-01-01") + "\n" + _line(published="вчера"), "day.jsonl")
    assert [one.published for one in documents] == [datetime(2099, 1, 1, tzinfo=UTC), None]


def test_ids_that_are_no_names_get_one(read):
    documents, _ = read(_line(id=17) + "\n" + _line(id=None) + "\n" + _line(id=True), "day.jsonl")
    assert [one.name for one in documents] == ["17", "day:2", "day:3"]


BROKEN = [
    ("{", "broken-line"), ("[1, 2]", "broken-line"), ("слово", "broken-line"), ("null", "broken-line"), ('"text"', "broken-line"),
    ("[" * 100_000, "broken-line"), ('{"id": "x"', "broken-line"), ("\x00\x01\x02\x03", "broken-line"),
    ('{"id": ' + "9" * 9000 + "}", "broken-line"),
    ('{"id": "x"}', "missing-field"), ('{"id": "x", "text": null}', "missing-field"),
    ('{"id": "x", "text": 5}', "bad-field"), ('{"id": "x", "text": ["a"]}', "bad-field"),
    ('{"id": "x", "text": " \\n "}', "empty"),
    (json.dumps({"id": "x", "text": "a" * (3 << 20)}), "too-large"),
    ('{"id": "x", "text": "' + "a" * (17 << 20), "too-large"),
]


@pytest.mark.parametrize(("line", "code"), BROKEN, ids=[f"{row[0][:20]!a} {row[1]}" for row in BROKEN])
def test_a_broken_line_costs_only_itself(read, line, code):
    documents, issues = read(f"{_line(id='before')}\n\n{line}\n{_line(id='after')}", "day.jsonl")
    assert [one.name for one in documents] == ["before", "after"]
    assert [(one.code, one.place.split(",")[0], one.fatal) for one in issues] == [(code, "line 3", True)]


def test_a_first_line_that_is_broken_leaves_the_suffix_to_tell(read):
    documents, [issue] = read("broken\n" + _line(), "day.jsonl")
    assert ([one.name for one in documents], issue.place) == (["a1"], "line 1")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_unicode_in_any_form_is_no_doubt(read, encoding):
    [document, second], issues = read(f"{_line()}\r\n{_line(id='a2')}\r\n".encode(encoding), "day.jsonl")
    assert (document.text, second.name, issues) == (TEXT, "a2", [])


def test_a_line_in_an_old_encoding_is_read_with_a_doubt(read):
    [document], [issue] = read(_line().encode("cp1251"), "day.jsonl")
    assert (document.text, str(issue)) == (TEXT, "day.jsonl, line 1: the encoding was guessed: cp1251 [encoding]")
