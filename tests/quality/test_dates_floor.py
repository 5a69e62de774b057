"""Expressions of time in the shipped tables stay above the floors of floors.toml."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation import evaluate

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["dates"]["tables"]


@pytest.fixture(scope="module")
def measured():
    return evaluate("dates", gold=None, data=None, read=lambda text, name: []).measures


@pytest.mark.parametrize("measure", FLOORS)
def test_floor(measure, measured):
    row, value = FLOORS[measure], measured[measure]
    assert value >= row["floor"], f"{measure} on the tables of dates is {value:.3f}, its floor {row['floor']}"


@pytest.mark.parametrize("measure", FLOORS)
def test_a_floor_is_written_with_what_was_measured(measure):
    row = FLOORS[measure]
    assert row["floor"] <= row["measured"] <= 1
    assert row["floor"] >= row["measured"] - 2 * row["half_interval"] - 0.01, "a floor this far below guards nothing"
