"""Stories of Telegram posts stay above the floors of floors.toml."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation.cross_stories import measure_pairs, measure_stories, predict_stories

SHARED = Path(__file__).parents[3] / "shared"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["stories"]

needs_gold = pytest.mark.skipif(not (SHARED / "gold" / "cross").is_dir(), reason="no ../shared/gold/cross to measure on")


@pytest.fixture(scope="module")
def measured():
    telegram = measure_stories(predict_stories(SHARED / "data"), SHARED / "gold" / "cross")
    return {"telegram": telegram, "pairs": measure_pairs(SHARED / "data")}


@needs_gold
@pytest.mark.parametrize(("part", "measure"), [(part, measure) for part, rows in FLOORS.items() for measure in rows])
def test_floor(part, measure, measured):
    row, value = FLOORS[part][measure], measured[part][measure]
    assert value >= row["floor"], f"{measure} of {part} is {value:.3f}, its floor {row['floor']}"
