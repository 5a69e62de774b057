"""Places resolved by hand stay above the floors of floors.toml, in the few words that the table itself gives."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation import evaluate

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["places"]


@pytest.fixture(scope="module")
def measured():
    return evaluate("places", gold=None, data=None, read=lambda text, name: []).measures


@pytest.mark.parametrize("measure", sorted(FLOORS))
def test_floor(measure, measured):
    row, value = FLOORS[measure], measured[measure]
    assert value >= row["floor"], f"{measure} is {value:.3f}, its floor {row['floor']}"
    assert measured[f"{measure}_n"] == row["mentions"], "the floor was measured on another number of mentions"
    assert row["floor"] <= row["measured"] <= 1
