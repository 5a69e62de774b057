"""Reprints on labelled pairs of real articles stay above the floors of floors.toml."""

import json
import lzma
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from svodka.evaluation.cross_reprints import measure_reprints, predict_reprints
from svodka.records import Document, Reading

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "gold/cross/reprints.json"
TEXTS = SHARED / "data/slavicner_ru_uk.jsonl.xz"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["cross"]["reprints"]

needs_gold = pytest.mark.skipif(not (GOLD.is_file() and TEXTS.is_file()), reason="no ../shared beside the checkout")


@pytest.fixture(scope="module")
def figures():
    pairs = json.loads(GOLD.read_text("utf-8"))["pairs"]
    wanted = {pair[side] for pair in pairs for side in "ab"}
    with lzma.open(TEXTS, "rt", encoding="utf-8") as lines:
        readings = {row["id"]: read(row) for row in map(json.loads, lines) if row["id"] in wanted}
    return measure_reprints(pairs, predict_reprints(readings, pairs))


def read(row):
    """Read an article by its text alone: quoted speech is then known by its marks only."""
    published = datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if row.get("date") else None
    return Reading(document=Document.of(row["text"], name=row["id"], lang=row["lang"], published=published))


@needs_gold
@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_floor(measure, figures):
    row, value = FLOORS[measure], getattr(figures, measure)
    assert value >= row["floor"], f"{measure} is {value:.3f}, its floor {row['floor']}"
    assert figures.pairs == row["pairs"], "the floor was measured on another number of pairs"


@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_a_floor_is_written_with_what_was_measured(measure):
    row = FLOORS[measure]
    assert set(row) == {"floor", "measured", "half_interval", "pairs"}
    assert row["measured"] - 2 * row["half_interval"] <= row["floor"] <= row["measured"] <= 1
