"""Count in what share of news each word stands: `python training/background/build.py` writes compare/stories/background.py.

Only corpora whose licence allows it are counted (see CORPORA), each language apart; a feature gets its largest share. A stem that
few articles hold is left out: whoever is not in the table is rare. No text leaves the corpora.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from svodka.compare.stories.profile import lead_features  # noqa: E402
from svodka.records import Document, Reading  # noqa: E402

#: Telegram (MIT, CC BY 4.0), Wikinews (CC BY), FactRuEval (MIT), PLOVER sentences (CC BY-SA), articles annotated for svodka.
CORPORA = ("tg_news_ru", "nerel_train_dev", "factrueval_dev", "plover_gsr_half")
#: A feature stands in so many articles of a language at least, and in such a share of them.
LEAST, LEAST_SHARE = 8, 1 / 1500
#: Of a language with fewer articles only what stands in such a share of them is common for sure; the rest is what they tell of.
FEW, SHARE_OF_FEW = 1000, 1 / 20
#: Shares are written as steps of half a halving.
STEP = 2
WIDTH = 126

HEAD = '''"""What is common in news: in what share of articles each stem, name and number stands. Made by `make background`.

Counted in headline and lead of Russian, Ukrainian and English news by training/background/build.py, which names the corpora;
the rarest are left out. Behind each step stands what about one article in 2 ** (step / 2) holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

#: Articles that the table weighs as much as, when others are counted on top of it.
ARTICLES = {articles}

#: Step, then the features of the step.
_STEPS = """
{rows}
"""


@cache
def shares() -> Mapping[str, float]:
    """Give the share of articles that hold each common feature.

    >>> shares()["сообщ"] > shares()["суд"] > shares().get("арвеш", 0)
    True
    """
    found: dict[str, float] = {{}}
    step = 0
    for feature in _STEPS.split():
        if feature.endswith("|"):
            step = int(feature[:-1])
        else:
            found[feature] = 2.0 ** (-step / 2)
    return found
'''


def texts(shared: Path) -> Iterator[tuple[str, str]]:
    """Give language and text of every article that may be counted."""
    for name in CORPORA:
        with lzma.open(shared / "data" / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                yield ("en" if name.startswith("plover") else "ru"), row["text"]
    train = shared / "gold" / "train"
    for row in json.loads((train / "index.json").read_text("utf-8")):
        yield row["lang"], (train / f"{row['id']}.txt").read_text("utf-8")


def count(shared: Path) -> tuple[dict[str, float], int]:
    """Give the share of articles of each common feature, and the number of articles."""
    totals, holding = Counter[str](), defaultdict[str, Counter[str]](Counter)
    for lang, text in texts(shared):
        if text.strip():
            totals[lang] += 1
            holding[lang].update(lead_features(Reading(document=Document.of(text, name="a", lang=lang))))
    found: dict[str, float] = {}
    for lang, counts in holding.items():
        least = SHARE_OF_FEW if totals[lang] < FEW else LEAST_SHARE
        for feature, times in counts.items():
            if times >= LEAST and times / totals[lang] >= least:
                found[feature] = max(found.get(feature, 0.0), times / totals[lang])
    return found, sum(totals.values())


def written(found: dict[str, float]) -> str:
    """Write the table: steps in order, features in alphabetical order, lines of one width."""
    steps = defaultdict[int, list[str]](list)
    for feature, share in found.items():
        steps[round(-STEP * math.log2(share))].append(feature)
    return "\n".join(line for step in sorted(steps) for line in _lines(f"{step}|", sorted(steps[step])))


def _lines(first: str, features: list[str]) -> Iterator[str]:
    line = first
    for feature in features:
        if len(line) + 1 + len(feature) > WIDTH:
            yield line
            line = feature
        else:
            line += f" {feature}"
    yield line


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--out", type=Path, default=ROOT / "src/svodka/compare/stories/background.py")
    asked = parser.parse_args()
    found, articles = count(asked.shared)
    asked.out.write_text(HEAD.format(articles=articles, rows=written(found)), "utf-8")
    print(f"{len(found)} features of {articles} articles, {asked.out.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
