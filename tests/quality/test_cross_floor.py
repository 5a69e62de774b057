"""Origins and claims across articles stay above the floors of floors.toml, on every third labelled group."""

import tomllib
from pathlib import Path

import pytest

from svodka.evaluation.cross_claim_origins import count_claim, score_claim_origins
from svodka.evaluation.cross_claims import read_leads, score_claims
from svodka.evaluation.cross_gold import read_articles, read_groups, read_part
from svodka.evaluation.cross_origins import found_in, score_origins

SHARED = Path(__file__).parents[3] / "shared"
GOLD, DATA = SHARED / "gold" / "cross", SHARED / "data"
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["cross"]["third"]


@pytest.fixture(scope="module")
def measured():
    from svodka.pipeline import Pipeline

    pipeline, groups = Pipeline(), read_groups(GOLD)[::3]
    outlets = {one.name: one.outlet for group in groups for one in group.articles}
    articles = read_articles(DATA, outlets.keys(), outlets)
    read = {name: pipeline.analyse(articles[name]) for group in groups for name in (one.name for one in group.articles)}
    piles = {group.name: [read[one.name] for one in group.articles] for group in groups}
    found = {name: found_in(readings, pipeline.trace(readings)) for name, readings in piles.items()}
    counts = [count_claim(group, piles[group.name]) for group in groups]
    claims = score_claims(read_leads(read_part(GOLD, "origins.json"))[::3], read)[0]
    return score_origins(groups, found) | claims | score_claim_origins(counts)


@pytest.mark.skipif(not (GOLD / "origins.json").is_file(), reason="no ../shared/gold/cross beside the checkout")
@pytest.mark.parametrize("measure", FLOORS)
def test_floor(measure, measured):
    row, value = FLOORS[measure], measured[measure]
    assert measured["groups"] == row["groups"], "the floor was measured on another number of groups"
    assert value >= row["floor"], f"{measure} is {value:.3f}, its floor {row['floor']}"
