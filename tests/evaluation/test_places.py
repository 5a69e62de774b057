"""The hand-made table of toponyms is whole, and its mentions stand where it says."""

import pytest

from svodka.evaluation.places import NONE, Row, is_right, read_mentions, read_rows
from svodka.placing import choose_gazetteer
from svodka.records import Place, Span

ROWS = read_rows()


def test_there_are_enough_rows_in_both_halves():
    halves = [row.half for row in ROWS]
    assert set(halves) == {"tune", "test"}
    assert len(ROWS) >= 150
    assert min(halves.count("tune"), halves.count("test")) > 75


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.document}:{row.start}")
def test_row(row):
    assert f"[{row.mention}" in row.beside
    assert row.lang in {"ru", "uk", "en"}
    assert [place for place in row.right if place != NONE and choose_gazetteer().by_id(place) is None] == []


def test_none_is_right_where_no_place_is_meant():
    row = Row(half="tune", lang="ru", mention="Тверская", right=frozenset({NONE}), beside="[Тверская]", others="", corpus="",
              document="", start=0)
    assert is_right(row, Place(span=Span(0, 8), name="Тверская"))
    assert not is_right(row, Place(span=Span(0, 8), name="Тверская", gazetteer_id="gn:1"))


def test_linked_places_are_read_from_brat():
    lines = "T1\tCITY 0 6\tМосква\nT2\tPERSON 7 12\tИванов\nT3\tCITY 13 17\tТула\nN1\tReference T1 Wikidata:Q649\tМосква"
    assert read_mentions(lines) == [(Span(0, 6), "CITY", "Q649")]
