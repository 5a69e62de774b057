"""Names and their nominative in texts that others marked stay above the floors of floors.toml, on a sample of each corpus."""

import json
import random
import tomllib
from pathlib import Path

import pytest

from svodka.evaluation import evaluate
from svodka.evaluation.corpora import records_of

DATA = Path(__file__).parents[3] / "shared" / "data"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["entities"]
#: Articles drawn of each corpus, so that the test takes less than a minute.
DRAWN = {"slavicner": 120, "nerel": 30, "factrueval": 30}

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="no ../shared/data beside the checkout to measure on")


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Measures on a sample that is always the same."""
    folder = tmp_path_factory.mktemp("corpora")
    for corpus, count in DRAWN.items():
        pool = [record for record in records_of(DATA, corpus) if corpus != "slavicner" or record.get("entities")]
        lines = [json.dumps(record) for record in random.Random(11).sample(pool, count)]
        (folder / f"{corpus}.jsonl").write_text("\n".join(lines), "utf-8")
    return evaluate("entities", gold=None, data=folder, read=lambda text, name: []).measures


@needs_data
@pytest.mark.parametrize("measure", FLOORS)
def test_floor(measure, measured):
    assert measured[measure] >= FLOORS[measure]["floor"], f"{measure} is {measured[measure]:.3f} on the sample"


@needs_data
@pytest.mark.parametrize("kind", ["per", "loc", "org"])
def test_not_below_natasha(kind, measured):
    assert measured[f"factrueval_{kind}_f1"] >= measured[f"factrueval_natasha_{kind}_f1"]


@pytest.mark.parametrize("measure", FLOORS)
def test_a_floor_is_written_with_what_was_measured(measure):
    row = FLOORS[measure]
    assert set(row) == {"floor", "measured", "half_interval", "articles"}
    assert row["floor"] <= row["measured"] <= 1
    assert row["floor"] >= row["measured"] - 4 * row["half_interval"], "a floor this far below guards nothing"
