"""The figures of `svodka eval cross` are exactly those of the scorer that came with the gold, on poor predictions too."""

import importlib.util
import json
import random
import sys
from pathlib import Path

import pytest

from svodka.evaluation.cross_gold import read_groups
from svodka.evaluation.cross_origins import Found, score_origins

SHARED = Path(__file__).parents[3] / "shared"
SCORER, GOLD = SHARED / "eval" / "score_cross.py", SHARED / "gold" / "cross"
pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="no ../shared with scorer and gold here")


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("score_cross", SCORER)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def guessed(group, draw):
    """Answers of a poor counter: names of the gold, cut, swapped and lost."""
    names = [*group.origins, "МИД", "Reuters"]
    origin_of = {one.name: draw.choice([*names, None]) for one in group.articles if draw.random() > 0.1}
    chains = {one.name: list(draw.choice([*one.chains, (), ("Reuters",)])) for one in group.articles}
    cut = {name: [word[: max(3, len(word) - draw.randrange(3))] for word in chain] for name, chain in chains.items()}
    return Found(origins=draw.sample(names, draw.randrange(1, len(names))), origin_of=origin_of, chain_of=cut)


def as_predictions(found):
    articles = {name: {"origin": found.origin_of.get(name), "chain": ["OUTLET", *chain]}
                for name, chain in found.chain_of.items()}
    return {"independent_origins": list(found.origins), "articles": articles}


@pytest.mark.parametrize("seed", range(12))
def test_the_same_figures(scorer, seed):
    groups, draw = read_groups(GOLD), random.Random(seed)
    found = {group.name: guessed(group, draw) for group in groups if draw.random() > 0.1}
    raw = json.loads((GOLD / "origins.json").read_text("utf-8"))["groups"]
    theirs = scorer.origins(raw, {name: as_predictions(one) for name, one in found.items()})
    ours = score_origins(groups, found)
    assert {name: ours[name] for name in theirs} == pytest.approx(theirs)
