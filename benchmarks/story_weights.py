"""Learn what the signs of one story weigh, and try each set of pairs on weights that have not seen it.

Run: python benchmarks/story_weights.py [--shared ../shared] [--encoder] [--without SIGN ...]

Three sets, each of the same weight, both answers of a set likewise: pairs of news of other outlets (`same_story_pairs_ru`),
pairs of web articles that are one story or only share a background (gold/cross/reprints.json), pairs of Telegram posts of some
hours that share words (gold/cross/stories_tg.json). Copies and rewrites are looked at, not learned.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from svodka.compare.encoder import Encoder
from svodka.compare.stories.likeness import SIGNS
from svodka.compare.stories.profile import Profile, profile
from svodka.compare.stories.rarity import Rarity
from svodka.encoding import choose_encoder
from svodka.evaluation.cross_stories import DAY, PAIRS, is_same, lines, read_article, read_pair, telegram
from svodka.records import Reading

Floats = NDArray[np.float64]
#: Sets that are learned from.
LEARNED = ("pairs", "web", "telegram")
#: Posts of two clusters that share less are never in doubt; they would drown the others.
_DOUBT = 0.12
#: Pull of the weights to nought, and what a set weighs.
_PULL, _SET = 0.5, 80.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two articles and whether they tell of one event."""

    of: str
    one: Reading
    other: Reading
    same: bool


def pairs(shared: Path) -> Iterator[Pair]:
    """Give the pairs of all sets."""
    for at, row in enumerate(lines(shared / "data" / PAIRS)):
        one, other = read_pair(row, at)
        yield Pair(of="pairs", one=one, other=other, same=is_same(row))
    yield from _web(shared)
    yield from _telegram(shared)


def _web(shared: Path) -> Iterator[Pair]:
    rows = json.loads((shared / "gold/cross/reprints.json").read_text("utf-8"))["pairs"]
    wanted = {row[side] for row in rows for side in "ab"}
    texts = {row["id"]: read_article(row) for row in lines(shared / "data/slavicner_ru_uk.jsonl.xz") if row["id"] in wanted}
    for row in rows:
        of = "web" if row["relation"] in {"same_story", "different"} else "copies"
        yield Pair(of=of, one=texts[row["a"]], other=texts[row["b"]], same=row["relation"] != "different")


def _telegram(shared: Path) -> Iterator[Pair]:
    posts = json.loads((shared / "gold/cross/stories_tg.json").read_text("utf-8"))["posts"]
    day = {one.document.name: one for one in telegram(shared / "data", DAY)}
    for one, other in itertools.combinations([post for post in posts if post["cluster"] != "none"], 2):
        yield Pair(of="telegram", one=day[one["id"]], other=day[other["id"]], same=one["cluster"] == other["cluster"])


def look(found: Sequence[Pair], encoder: Encoder | None) -> Mapping[str, Profile]:
    """Give the profile of every article, by its id."""
    readings = {one.document.id: one for pair in found for one in (pair.one, pair.other)}
    vectors = encoder.vectors(list(readings.values())) if encoder else {}
    rarity = Rarity()
    return {name: profile(one, rarity, vectors.get(name)) for name, one in readings.items()}


def measure(found: Sequence[Pair], seen: Mapping[str, Profile], signs: Sequence[str]) -> dict[str, tuple[Floats, Floats]]:
    """Give for each set the signs of its pairs and the answers."""
    rows: dict[str, list[tuple[list[float], bool]]] = {}
    for pair in found:
        one, other = seen[pair.one.document.id], seen[pair.other.document.id]
        if pair.of == "telegram" and not pair.same and SIGNS["words"](one, other) < _DOUBT:
            continue
        rows.setdefault(pair.of, []).append(([SIGNS[name](one, other) for name in signs], pair.same))
    return {of: (np.array([row for row, _ in some]), np.array([float(same) for _, same in some])) for of, some in rows.items()}


def learn(sets: Sequence[tuple[Floats, Floats]]) -> Floats:
    """Learn the weights by logistic regression; the last is the constant."""
    rows = np.concatenate([np.c_[x, np.ones(len(x))] for x, _ in sets])
    answers = np.concatenate([y for _, y in sets])
    weight = np.concatenate([_SET * np.where(y > 0, 0.5 / max(y.sum(), 1), 0.5 / max((1 - y).sum(), 1)) for _, y in sets])
    pull = np.append(np.full(rows.shape[1] - 1, _PULL), 1e-9)
    found = np.zeros(rows.shape[1])
    for _ in range(50):
        odds = 1 / (1 + np.exp(-rows @ found))
        slope = rows.T @ (weight * (odds - answers)) + pull * found
        bend = (rows * (weight * odds * (1 - odds))[:, None]).T @ rows + np.diag(pull)
        found -= np.linalg.solve(bend, slope)
    return found


def score(weights: Floats, part: tuple[Floats, Floats]) -> tuple[float, float]:
    """Give accuracy, and the chance that a pair of one story stands above one of two."""
    odds, same = part[0] @ weights[:-1] + weights[-1], part[1] > 0
    accuracy = float(((odds > 0) == same).mean())
    above = odds[same][:, None] - odds[~same]
    return accuracy, float((above > 0).mean() + (above == 0).mean() / 2) if above.size else 1.0


def main() -> None:
    """Learn, try, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--encoder", action="store_true", help="with the encoder of `make encoder`")
    parser.add_argument("--without", nargs="*", default=[], choices=sorted(SIGNS), help="signs to leave out")
    asked = parser.parse_args()
    encoder = choose_encoder() if asked.encoder else None
    if not asked.shared.exists() or (asked.encoder and encoder is None):
        sys.exit("there is nothing to learn from, or no encoder")
    signs = [name for name in SIGNS if name not in asked.without and (encoder or name != "sense")]
    found = list(pairs(asked.shared))
    sets = measure(found, look(found, encoder), signs)
    for at, name in enumerate(signs):
        alone = [score(np.eye(len(signs) + 1)[at], sets[of])[1] for of in LEARNED]
        print(f"{name:10}", " ".join(f"{of} {auc:.3f}" for of, auc in zip(LEARNED, alone, strict=True)))
    for of in LEARNED:
        unseen = score(learn([sets[other] for other in LEARNED if other != of]), sets[of])
        print(f"{of:10} {len(sets[of][1])} pairs, not seen: accuracy {unseen[0]:.3f}, order {unseen[1]:.3f}")
    weights = learn([sets[of] for of in LEARNED])
    for of in sets:
        print(f"{of:10} all learned: accuracy {score(weights, sets[of])[0]:.3f}, order {score(weights, sets[of])[1]:.3f}")
    print(" ".join(f"{name}={weight:.2f}" for name, weight in zip([*signs, "constant"], weights, strict=True)))


if __name__ == "__main__":
    main()
