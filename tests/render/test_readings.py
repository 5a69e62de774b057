"""One article on the terminal, in a notebook and as JSON."""

import importlib.util
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.records import Document, Maker, Reading, Span, Statement
from svodka.render import pieces, reading_html, reading_json, reading_terminal


def load_page():
    spec = importlib.util.spec_from_file_location("page_of_briefs", Path(__file__).with_name("test_briefs.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Page


Page = load_page()


def test_the_marked_text_is_readable_without_colour(calm):
    told = reading_terminal(calm.reading, width=200, colour=False)
    assert "«[s1 Мост закрыт, потому что, _по словам_ мэра, [s2 опора треснула s2] s1]», — _сообщило_ агентство" in told
    assert "[furniture: Подпишитесь на канал]" in told
    assert "Берег · 2025-01-02 10:30+03:00 · https://bereg.example/most" in told
    assert "\x1b" not in told


def rows(told):
    return {line.split()[0 if line.split()[0] != "└" else 1]: line for line in told.splitlines()
            if re.match(r" (└ )?s\d", line)}


def test_the_table_tells_the_chain(calm):
    found = rows(reading_terminal(calm.reading, width=200, colour=False))
    assert re.search(r"s1 +say +агентство «Полюс» +Берег → агентство «Полюс» +Мост закрыт", found["s1"])
    assert re.search(r"└ s2 +say +мэр +Берег → агентство «Полюс» → мэр +опора треснула +indirect, словам", found["s2"])


def test_the_rule_is_told_when_asked_for(calm):
    assert "quotation before cue" in reading_terminal(calm.reading, width=200, colour=False, trace=True)
    assert "quotation before cue" not in reading_terminal(calm.reading, width=200, colour=False)


def test_colour_changes_no_word(calm):
    plain = re.sub("\x1b\\[[0-9;]*m", "", reading_terminal(calm.reading, width=120, colour=True))
    assert "[s2 опора треснула s2] s1]" in plain
    assert "\x1b[4" in reading_terminal(calm.reading, width=120, colour=True)


@pytest.mark.parametrize("width", [20, 60, 80, 120])
@pytest.mark.parametrize("trace", [False, True])
def test_no_line_is_wider_than_the_terminal(calm, width, trace):
    told = reading_terminal(calm.reading, width=width, colour=False, trace=trace)
    assert max(map(len, told.splitlines())) <= max(width, 40)


def test_an_article_without_statements_says_so(calm):
    told = reading_terminal(replace(calm.reading, statements=()), width=80, colour=False)
    assert "No statements" in told
    assert "No statements" in reading_html(replace(calm.reading, statements=()))


def test_no_control_character_reaches_the_terminal(hostile):
    told = reading_terminal(hostile.reading, width=100, colour=False)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", told)
    coloured = reading_terminal(hostile.reading, width=100, colour=True)
    assert set(re.findall("\x1b.{0,2}", coloured)) <= {f"\x1b[{digit}" for digit in range(10)}
    assert "\x07" not in coloured


def test_the_notebook_shows_nested_statements(calm):
    page = Page(reading_html(calm.reading))
    titles = page.values("title")
    assert "s1 Берег → агентство «Полюс» · say, indirect" in titles
    assert ("s2 Берег → агентство «Полюс» → мэр · say, indirect, словам\ns1 Берег → агентство «Полюс» · say, indirect"
            in titles)
    assert page.inside("sup") == ["s1", "s2", "s1", "s2"]


def test_a_hostile_article_adds_nothing_to_the_notebook(hostile):
    page = Page(reading_html(hostile.reading))
    assert set(page.elements) <= {"div", "span", "sup", "strong", "table", "tr", "th", "td"}
    assert not [name for _, name, _ in page.attributes if name not in {"style", "title"}]


FIELDS = ["id", "content", "cue", "source", "holder", "aliases", "via", "act", "mode", "basis", "anonymous", "parent"]


def test_json_keeps_the_contract(calm):
    told = json.loads(json.dumps(reading_json(calm.reading)))
    text = calm.reading.document.text
    assert (told["id"], told["lang"], told["title"], told["text"]) == ("most", "ru", "Мост закрыт", text)
    assert [text[start:end] for start, end in told["furniture"]] == ["Подпишитесь на канал"]
    assert all(set(FIELDS) <= set(one) for one in told["statements"])
    inner = told["statements"][1]
    assert (inner["id"], inner["parent"], inner["act"], inner["via"]) == (
        "s2", "s1", "say", [{"name": "агентство «Полюс»", "span": None}])
    assert [text[start:end] for start, end in inner["content"]] == ["опора треснула"]
    assert inner["key"] == calm.reading.statements[1].id


def test_json_keeps_a_hostile_text_unchanged(hostile):
    assert reading_json(hostile.reading)["text"] == hostile.reading.document.text


@given(length=st.integers(1, 60), data=st.data())
def test_together_the_pieces_are_the_text(length, data):
    """Also where statements cross each other, run past the end or say the same words."""
    text = ("мост закрыт\r\n" * 9)[:length]
    doc = Document.of(text, name="a")
    spans = st.builds(lambda start, size: Span(start, start + size), st.integers(0, 70), st.integers(1, 30))
    said = tuple(Statement.of(doc.id, label=f"s{place}",
                              content=tuple(data.draw(st.lists(spans, min_size=1, max_size=2))),
                              cue=tuple(data.draw(st.lists(spans, max_size=1))), holder="мэр",
                              maker=Maker(name="rules", version="1")) for place in range(3))
    reading = Reading(document=doc, statements=said)
    cut = pieces(reading)
    assert "".join(piece.text for piece in cut) == text
    opened = [one.label for piece in cut for one in piece.opens]
    assert sorted(opened) == sorted(one.label for piece in cut for one in piece.closes)
    Page(reading_html(reading))
