"""Attributed statements on real articles stay above the floors of floors.toml."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation import evaluate

GOLD = Path(__file__).parents[3] / "shared" / "gold"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["statements"]
ROWS = [(part, measure) for part, floors in FLOORS.items() for measure in floors]

#: Shares and recalls come without an interval; with some 400 statements they move by about this much.
SHARE = 0.04

needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="no ../shared/gold beside the checkout to measure on")


@pytest.fixture(scope="module")
def measured():
    """Measures by part of the gold; every part is read once."""
    from svodka.pipeline import Pipeline
    from svodka.render import reading_json

    pipeline = Pipeline()

    def read(text, name):
        return reading_json(pipeline.read_text(text, name=name))["statements"]

    return {part: evaluate("statements", gold=GOLD / part, data=None, read=read).measures for part in FLOORS}


@needs_gold
@pytest.mark.parametrize(("part", "measure"), ROWS)
def test_floor(part, measure, measured):
    row, value = FLOORS[part][measure], measured[part][measure]
    assert value >= row["floor"], f"{measure} on gold/{part} is {value:.3f}, its floor {row['floor']}"
    assert measured[part]["articles"] == row["articles"], "the floor was measured on another number of articles"


@pytest.mark.parametrize(("part", "measure"), ROWS)
def test_a_floor_is_written_with_what_was_measured(part, measure):
    row = FLOORS[part][measure]
    assert set(row) - {"half_interval"} == {"floor", "measured", "articles"}
    assert row["floor"] <= row["measured"] <= 1
    far = 2 * row.get("half_interval", SHARE)
    assert row["floor"] >= row["measured"] - far, "a floor this far below guards nothing"
