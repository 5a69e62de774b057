"""Quantities in the shipped table of phrases stay above the floors of floors.toml."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation import evaluate

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["quantities"]["table"]


@pytest.fixture(scope="module")
def measured():
    return evaluate("quantities", gold=None, data=None, read=lambda text, name: []).measures


@pytest.mark.parametrize("measure", FLOORS)
def test_floor(measure, measured):
    row = FLOORS[measure]
    assert measured[measure] >= row["floor"]
    assert measured["phrases"] == row["phrases"]
    assert row["floor"] <= row["measured"] <= 1
