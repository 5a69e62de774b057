"""How well reprints are told, how the formula was fitted, and what one more article costs.

Run: python benchmarks/reprints.py [--shared ../shared] quality|fit|crossvalidate|direction|recall|growth|long_growth ...

Readings are made by rules and kept in build/, so that a second run is quick.
"""

from __future__ import annotations

import argparse
import json
import lzma
import pickle
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.compare.direction import first_of, traces
from svodka.compare.reprints import ReprintIndex
from svodka.compare.reprints.cards import card
from svodka.compare.reprints.contrary import share_against
from svodka.compare.reprints.likeness import Likeness, measure
from svodka.evaluation.cross_reprints import DERIVED, ReprintFigures, measure_reprints, predict_reprints
from svodka.pipeline import Pipeline
from svodka.records import Document, Reading

CACHE = Path(__file__).resolve().parents[1] / "build" / "reprints.pickle"
#: What the formula sees; its weights stand in compare/reprints/weights.py in this order, then the bias.
FEATURES = ("news", "opening", "pairs")
#: Pairs of the big cliques count less, and weights are held back a little (ridge).
CLIQUE, RIDGE = 0.3, 0.1
NOW = datetime(2026, 11, 1, tzinfo=UTC)
Floats = NDArray[np.float64]


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Give the objects of a compressed JSON-lines file."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def gold(shared: Path, name: str) -> list[dict[str, Any]]:
    """Give the labelled pairs or groups."""
    found: list[dict[str, Any]] = json.loads((shared / f"gold/cross/{name}.json").read_text("utf-8"))[
        {"reprints": "pairs", "origins": "groups"}[name]]
    return found


def labelled(shared: Path) -> dict[str, Reading]:
    """Read the articles of the labelled pairs and groups, or fetch them from the cache."""
    if CACHE.exists():
        kept: dict[str, Reading] = pickle.loads(CACHE.read_bytes())
        return kept
    wanted = {pair[side] for pair in gold(shared, "reprints") for side in "ab"}
    wanted |= {one["id"] for group in gold(shared, "origins") for one in group["articles"]}
    pipeline, found = Pipeline(rules_only=True), {}
    for row in read_lines(shared / "data/slavicner_ru_uk.jsonl.xz"):
        if row["id"] in wanted:
            line = {key: row[key] for key in ("id", "lang", "date", "url", "title", "text") if row.get(key)}
            stream = BytesIO(json.dumps(line, ensure_ascii=False).encode())
            found.update((one.document.name, one) for one in pipeline.read(stream, name="a.jsonl", now=NOW)
                         if isinstance(one, Reading))
    CACHE.parent.mkdir(exist_ok=True)
    CACHE.write_bytes(pickle.dumps(found))
    return found


def quality(shared: Path) -> Mapping[str, float]:
    """Score the shipped formula on all labelled pairs, and on the core of each topic."""
    pairs, readings = gold(shared, "reprints"), labelled(shared)
    said = predict_reprints(readings, pairs)
    found = _figures(measure_reprints(pairs, said))
    for topic in sorted({pair["topic"] for pair in pairs}):
        part = measure_reprints([pair for pair in pairs if pair["topic"] == topic], said)
        found |= {f"{topic}_{name}": value for name, value in _figures(part).items()}
    return found


def _figures(one: ReprintFigures) -> dict[str, float]:
    return {"n": one.pairs, "f1": one.core_f1, "all_f1": one.all_f1, "accuracy": one.core_accuracy}


def _rows(shared: Path) -> tuple[list[dict[str, Any]], Floats, NDArray[np.bool_], Floats]:
    """Give the pairs in one language, what is measured of each, whether it is derived, and its weight."""
    pairs = [pair for pair in gold(shared, "reprints") if "-" not in pair["lang"]]
    cards = {name: card(one) for name, one in labelled(shared).items()}
    seen: list[Likeness] = [measure(cards[pair["a"]], cards[pair["b"]]).likeness for pair in pairs]
    columns = np.array([[getattr(one, name) for name in FEATURES] + [1.0] for one in seen])
    derived = np.array([pair["relation"] in DERIVED for pair in pairs])
    return pairs, columns, derived, np.array([1.0 if pair["core"] else CLIQUE for pair in pairs])


def _fit(columns: Floats, derived: NDArray[np.bool_], weights: Floats) -> Floats:
    """Fit a logistic formula (Newton's steps, ridge on all but the bias)."""
    found = np.zeros(columns.shape[1])
    hold = np.full(len(found), RIDGE)
    hold[-1] = 1e-3
    for _ in range(60):
        chance = 1 / (1 + np.exp(-columns @ found))
        slope = columns.T @ (weights * (chance - derived)) + hold * found
        curve = (columns * (weights * chance * (1 - chance))[:, None]).T @ columns + np.diag(hold)
        found = found - np.linalg.solve(curve, slope)
    return found


def fit(shared: Path) -> Mapping[str, float]:
    """Fit the formula on all pairs in one language: these numbers stand in weights.py, rounded."""
    _, columns, derived, weights = _rows(shared)
    return dict(zip((*FEATURES, "bias"), _fit(columns, derived, weights).tolist(), strict=True))


def crossvalidate(shared: Path) -> Mapping[str, float]:
    """Score each topic's core with a formula fitted on the other topics (pairs in one language)."""
    pairs, columns, derived, weights = _rows(shared)
    topics, core = np.array([pair["topic"] for pair in pairs]), np.array([pair["core"] for pair in pairs])
    said = np.zeros(len(pairs), dtype=np.bool_)
    for topic in set(topics):
        out = topics == topic
        said[out] = columns[out] @ _fit(columns[~out], derived[~out], weights[~out]) > 0
    found = {f"{topic}_f1": _f1(derived, said, core & (topics == topic)) for topic in sorted(set(topics))}
    return {"n": float(core.sum()), "core_f1": _f1(derived, said, core), "all_f1": _f1(derived, said, core | True)} | found


def _f1(derived: NDArray[np.bool_], said: NDArray[np.bool_], where: NDArray[np.bool_]) -> float:
    gold_, mine = derived[where], said[where]
    return float(2 * (gold_ & mine).sum() / (gold_.sum() + mine.sum()))


def contrary(shared: Path) -> Mapping[str, float]:
    """Say how much of what derived pairs share is told the other way round, at most, and in how many it is any."""
    cards = {name: card(one) for name, one in labelled(shared).items()}
    derived = [(cards[pair["a"]], cards[pair["b"]]) for pair in gold(shared, "reprints") if pair["relation"] in DERIVED]
    shares = [share_against(one, other, measure(one, other)) for one, other in derived]
    return {"derived": len(shares), "most": max(shares), "any": sum(share > 0 for share in shares)}


def direction(shared: Path) -> Mapping[str, float]:
    """Say how often the original is told among the articles that a group's labels derive from another."""
    readings = labelled(shared)
    pairs = [(one["id"], one["inherits_from"]) for group in gold(shared, "origins") for one in group["articles"]
             if one.get("inherits_from") in readings]
    told = [(first_of(traces(readings[new]), traces(readings[old])), old) for new, old in pairs]
    found = {"n": float(len(told)), "right": sum(document.name == old for (document, _), old in told) / len(told)}
    for reason in ("linked", "cited", "earlier", "named", "fuller"):
        rows = [document.name == old for (document, why), old in told if why == reason]
        found |= {f"{reason}_n": float(len(rows)), f"{reason}_right": float(sum(rows))}
    return found


def recall(shared: Path) -> Mapping[str, float]:
    """Say how many derived pairs end in one family of reprints when the articles arrive in order of time."""
    pairs, readings = gold(shared, "reprints"), labelled(shared)
    pile = sorted(readings.values(), key=lambda one: (one.document.published or NOW, one.document.id))
    families = _families(pile)
    family = {one.document.name: families.get(one.document.id, one.document.id) for one in pile}
    rows = [(pair["relation"] in DERIVED, family[pair["a"]] == family[pair["b"]], "-" in pair["lang"])
            for pair in pairs if pair["core"]]
    return {f"{name}_{what}": sum(together for derived, together, two in rows if derived is is_derived and two is foreign)
            / max(1, sum(derived is is_derived and two is foreign for derived, _, two in rows))
            for foreign, name in ((False, "one_language"), (True, "two_languages"))
            for is_derived, what in ((True, "found"), (False, "wrong"))}


def _families(pile: Sequence[Reading]) -> Mapping[str, str]:
    index, above = ReprintIndex(), dict[str, str]()
    for reading in pile:
        above |= {one.reprint.reprint_id: one.reprint.original_id for one in index.add(reading).links}
    return {name: _top(name, above) for name in above}  # the family is named by its first article


def _top(name: str, above: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while name in above and name not in seen:
        seen.add(name)
        name = above[name]
    return name


def stream(shared: Path, size: int) -> list[Reading]:
    """Give so many articles and posts in order of time: a fifth are edited copies of one before (seeded)."""
    chance = random.Random(size)
    texts = [(row["text"], row["id"], "ru") for row in read_lines(shared / "data/rucoco.jsonl.xz")]
    texts += [(row["text"], row["id"], row["lang"]) for row in read_lines(shared / "data/slavicner_ru_uk.jsonl.xz")]
    texts += [(row["text"], str(row["message_id"]), "ru") for row in read_lines(shared / "data/tg_news_ru.jsonl.xz")]
    chance.shuffle(texts)
    found: list[Reading] = []
    for at in range(size):
        copied = at > 10 and (chance.random() < 0.2 or at >= len(texts))
        text, name, lang = texts[chance.randrange(min(at, len(texts)))] if copied else texts[at]
        document = Document.of(edit(text, chance) if copied else text, name=f"{name}-{at}", lang=lang,
                               published=NOW + timedelta(seconds=20 * at), outlet=f"o{at % 500}")
        found.append(Reading(document=document))
    return found


def edit(text: str, chance: random.Random) -> str:
    """Edit a copy: a tenth of the words go, and sometimes the ending."""
    words = [word for word in text.split(" ") if chance.random() > 0.1]
    return " ".join(words[: len(words) * 3 // 4] if chance.random() < 0.3 else words) or text


def growth(shared: Path, most: int = 10_000) -> Mapping[str, float]:
    """Time one more article after 1,000, 3,000 and 10,000 (processor time, the mean of the last 500)."""
    found: dict[str, float] = {}
    index, spent = ReprintIndex(), list[float]()
    for at, reading in enumerate(stream(shared, most), 1):
        start = time.process_time()
        index.add(reading)
        spent.append(time.process_time() - start)
        if at in {1000, 3000, 10_000, 30_000}:
            found[f"ms_{at}"] = 1000 * sum(spent[-500:]) / 500
            found[f"p99_ms_{at}"] = 1000 * sorted(spent[-500:])[494]
            found[f"peak_mb_{at}"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return found


def long_growth(shared: Path) -> Mapping[str, float]:
    """The same up to 30,000, past the articles that the index remembers."""
    return growth(shared, 30_000)


MEASURES: Mapping[str, Callable[[Path], Mapping[str, float]]] = {
    "quality": quality, "fit": fit, "crossvalidate": crossvalidate, "contrary": contrary, "direction": direction,
    "recall": recall, "growth": growth, "long_growth": long_growth,
}


def main() -> None:
    """Run the measures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measure", nargs="+", choices=sorted(MEASURES))
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    chosen = parser.parse_args()
    if not chosen.shared.exists():
        sys.exit(f"{chosen.shared} is not there: nothing to measure with")
    for name in chosen.measure:
        found = MEASURES[name](chosen.shared)
        print(name, " ".join(f"{key}={value:.3f}" for key, value in found.items()))


if __name__ == "__main__":
    main()
