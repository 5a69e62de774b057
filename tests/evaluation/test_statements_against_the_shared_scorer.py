"""The figures are exactly those of the scorer that came with the gold, on predictions spoilt in every way."""

import importlib.util
import json
import random
import re
from pathlib import Path

import pytest

from svodka.evaluation import evaluate
from svodka.evaluation.names import means, name_words, roles_in

SHARED = Path(__file__).parents[3] / "shared"
SCORER = SHARED / "eval" / "score_statements.py"
pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="no ../shared with scorer and gold here")


def gold_of(folder):
    return {path.stem: json.loads(path.read_text("utf-8"))["statements"]
            for path in sorted(folder.glob("*.json")) if path.stem != "index"}


def spoilt(statements, length, draw):
    """Statements as a poor reader might predict them."""
    names = [said["holder"] for said in statements] or ["мэр"]
    kept = [dict(said) for said in statements if draw.random() > 0.15]
    for said in kept:
        for spoil in draw.sample(SPOILS, draw.randrange(3)):
            spoil(said, length, names, draw)
    extra = [{"content": [[0, length // 3]], "holder": draw.choice(names)}] if draw.random() < 0.3 else []
    return kept + extra


def shift(said, length, names, draw):
    by, longer = draw.randrange(-30, 30), draw.randrange(-40, 40)
    moved = [(start + by, end + by + longer) for start, end in said["content"]]
    inside = [[max(start, 0), min(end, length)] for start, end in moved if max(start, 0) < min(end, length)]
    said["content"] = inside or said["content"]


def rename(said, length, names, draw):
    said["holder"] = draw.choice([*names, *said["aliases"], None, "", "OUTLET", "UNNAMED", "МИД"])


def shorten_name(said, length, names, draw):
    words = said["holder"].split() if said["holder"] else ["Кремль"]
    said["holder"] = " ".join(draw.choice([words[-1:], words[:1], words[1:], ["глава", *words], [*words, "а"]]))


def cut_name(said, length, names, draw):
    said["holder"] = (said["holder"] or "Кремль")[:-draw.randrange(1, 4)] + draw.choice(["", "а", "ского"])


def drop_carrier(said, length, names, draw):
    said["via"] = said["via"][1:] if draw.random() < 0.5 else [*said["via"], {"name": draw.choice(names), "span": None}]


def forget_fields(said, length, names, draw):
    for field in draw.sample(["id", "aliases", "anonymous", "cue", "source", "via", "act", "mode", "parent"], 3):
        if field in said and (field != "aliases"):
            del said[field]
    said.setdefault("via", [])


def flip(said, length, names, draw):
    said["anonymous"], said["act"], said["mode"] = draw.random() < 0.5, "deny", draw.choice(["direct", "mixed"])
    said["parent"] = draw.choice([None, "s1", "s2", "s99"])


def move_cue(said, length, names, draw):
    said["cue"], said["source"] = [[0, 9]], draw.choice([None, [2, 20]])


SPOILS = [shift, shift, rename, shorten_name, cut_name, drop_carrier, forget_fields, flip, move_cue]


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("score_statements", SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def theirs(scorer, capsys, folder, path, *options):
    """The shared scorer's figures under our names."""
    scorer.main(["--gold", str(folder), "--pred", str(path), "--json", *options])
    printed = json.loads(capsys.readouterr().out)
    figures = {name: printed[name] for name in ("articles", "gold", "pairs")} | {"predicted": printed["pred"]}
    for level in ("found", "who", "chain", "strict"):
        for short, name in (("p", "precision"), ("r", "recall"), ("f", "f1")):
            figures[f"{level}_{name}"] = printed[level][short]
    figures |= {f"recall_{kind}": value for kind, value in printed["recall_by"].items()}
    figures |= {f"share_{field}": value for field, value in printed["of_pairs"].items()}
    scorer.main(["--gold", str(folder), "--pred", str(path), *options])
    halves = dict(re.findall(r"^(\w+) .*\+-([\d.]+)$", capsys.readouterr().out, re.M))
    return figures, {f"{level}_f1_half_interval": float(value) for level, value in halves.items()}


def measured(folder, seed, path):
    gold, draw = gold_of(folder), random.Random(seed)
    predicted = {name: spoilt(statements, len((folder / f"{name}.txt").read_bytes().decode()), draw)
                 for name, statements in gold.items()}
    report = evaluate("statements", gold=folder, data=None, predictions=path, read=lambda text, name: predicted[name])
    return report.measures


@pytest.mark.parametrize(("part", "seed"), [("dev", 1), ("dev", 2), ("dev", 3), ("train", 4)])
def test_same_figures(part, seed, scorer, capsys, tmp_path):
    folder, path = SHARED / "gold" / part, tmp_path / "predictions.jsonl"
    ours = measured(folder, seed, path)
    figures, halves = theirs(scorer, capsys, folder, path)
    assert {name: round(ours[name], 4) for name in figures} == figures
    assert {name: round(ours[name], 3) for name in halves} == halves
    assert len(halves) == 4
    assert 0.2 < ours["who_f1"] < ours["found_f1"] < 0.9  # the spoiling spoils, and not everything


@pytest.mark.parametrize("lang", ["ru", "uk"])
def test_same_figures_in_one_language(lang, scorer, capsys, tmp_path):
    folder, path = SHARED / "gold" / "dev", tmp_path / "predictions.jsonl"
    ours = measured(folder, 5, path)
    figures, halves = theirs(scorer, capsys, folder, path, "--lang", lang)
    names = [name for name in figures if not name.startswith(("recall_", "share_"))]
    assert {name: round(ours[f"{lang}_{name}"], 4) for name in names} == {name: figures[name] for name in names}
    assert {name: round(ours[f"{lang}_{name}"], 3) for name in halves} == halves


def test_the_gold_itself_is_perfect(tmp_path):
    gold = gold_of(SHARED / "gold" / "dev")
    report = evaluate("statements", gold=SHARED / "gold" / "dev", data=None, read=lambda text, name: gold[name])
    assert report.measures["strict_f1"] == report.measures["chain_f1"] == report.measures["share_parent"] == 1.0
    assert report.errors == ()


def names_in_the_gold():
    articles = [*gold_of(SHARED / "gold" / "dev").values(), *gold_of(SHARED / "gold" / "train").values()]
    return sorted({name for statements in articles for said in statements
                   for name in [said["holder"], *said["aliases"], *(link["name"] for link in said["via"])]})


def test_same_names(scorer):
    """Every pair of 200 names of the gold, and each with its neighbours in the alphabet, is judged the same."""
    names = names_in_the_gold()
    some = random.Random(1).sample(names, 200)
    pairs = [(one, other) for one in some for other in some]
    pairs += [(one, other) for at, one in enumerate(names) for other in names[max(at - 5, 0):at + 5]]
    different = [(one, other) for one, other in pairs if means(one, [other]) != bool(scorer.name_ok(one, [other]))]
    assert different == []


def test_same_roles(scorer):
    """Not only the roles that the gold happens to use."""
    different = [role for role in scorer.ROLES if roles_in([role, f"{role}ый"]) != scorer.roles([role, f"{role}ый"])]
    assert different == []


@pytest.mark.parametrize("name", ["Минобороны РФ", "президент Росії", "Королёв", "Нью-Йорк Таймс", "«ТАСС»", ""])
def test_same_words_of_a_name(name, scorer):
    assert name_words(name) == scorer.norm(name)
