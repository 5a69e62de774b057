"""How well and how fast articles find their story: posts, pairs, web articles, order of arrival, growth to 30,000 documents.

Run: python benchmarks/stories.py [--shared ../shared] [--encoder] telegram|pairs|web|threads|order|growth ...
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from svodka.compare.encoder import Encoder
from svodka.compare.stories import StoryIndex
from svodka.encoding import choose_encoder
from svodka.evaluation.cross_stories import (
    DAY,
    bcubed,
    in_time,
    label_stories,
    lines,
    measure_pairs,
    measure_stories,
    predict_stories,
    read_article,
    telegram,
)
from svodka.records import Document, Reading

#: Sizes at which the cost of one more document is measured, and documents over which it is averaged.
SIZES, STRETCH = (1000, 3000, 10_000, 20_000, 30_000), 500


def measure_telegram(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Score the labelled hours; writes the predictions to build/stories.json for ../shared/eval/score_cross.py."""
    predicted = predict_stories(shared / "data", encoder)
    Path("build").mkdir(exist_ok=True)
    Path("build/stories.json").write_text(json.dumps({"stories": predicted}, ensure_ascii=False), "utf-8")
    return measure_stories(predicted, shared / "gold" / "cross")


def measure_same(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Score the pairs."""
    return measure_pairs(shared / "data", encoder)


def measure_web(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Score the groups of gold/cross/origins.json, each on one piece of news, inside all articles of their topics (B-cubed)."""
    groups = json.loads((shared / "gold/cross/origins.json").read_text("utf-8"))["groups"]
    gold = {one["id"]: group["id"] for group in groups for one in group["articles"]}
    topics = {group["topic"] for group in groups}
    rows = (row for row in lines(shared / "data/slavicner_ru_uk.jsonl.xz") if row["topic"] in topics)
    pile = in_time(read_article(row) for row in rows)
    precision, recall, f1 = bcubed(label_stories(pile, encoder), gold)
    return {"bcubed_p": precision, "bcubed_r": recall, "bcubed_f1": f1, "articles": len(gold), "pile": len(pile)}


def measure_threads(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Count links of stories that lead from one labelled cluster to another, and those inside one coarser `story`."""
    posts = json.loads((shared / "gold/cross/stories_tg.json").read_text("utf-8"))["posts"]
    gold = {post["id"]: post for post in posts if post["cluster"] != "none"}
    day = in_time(telegram(shared / "data", DAY))
    index, names = StoryIndex(), {one.document.id: one.document.name for one in day}
    vectors = encoder.vectors(day) if encoder else {}
    for one in day:
        index.add(one, vectors.get(one.document.id))
    ends = [[gold.get(names[end]) for end in link.evidence] for link in index.threads()]
    across = [(one, other) for one, other in ends if one and other and one["cluster"] != other["cluster"]]
    return {"links": len(across), "right": sum(one["story"] == other["story"] is not None for one, other in across)}


def measure_order(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Say how like the stories of a day are when its posts arrive in another order (B-cubed F1 to order of time)."""
    day = in_time(telegram(shared / "data", DAY))
    vectors = encoder.vectors(day) if encoder else {}
    base, found = _stories(day, vectors), []
    for seed in range(5):
        mixed = day[:]
        random.Random(seed).shuffle(mixed)
        found.append(bcubed(_stories(mixed, vectors), base)[2])
    return {"mean_f1": sum(found) / len(found), "least_f1": min(found), "posts": len(day)}


def _stories(pile: Sequence[Reading], vectors: Mapping[str, object]) -> dict[str, str]:
    index = StoryIndex()
    for one in pile:
        index.add(one, vectors.get(one.document.id))
    return {name: story[0] for story in index.stories() for name in story}


def measure_growth(shared: Path, encoder: Encoder | None) -> Mapping[str, float]:
    """Time one more document after 1,000, 3,000, ... of all corpora; edited copies fill up what is missing."""
    pile = _everything(shared / "data")
    index, found, spent = StoryIndex(), {}, []
    for one in pile[: SIZES[-1]]:
        start = time.process_time()
        index.add(one)
        spent.append(time.process_time() - start)
        if len(spent) in SIZES:
            last = sorted(spent[-STRETCH:])
            found |= {f"ms_at_{len(spent)}": 1000 * sum(last) / STRETCH, f"p99_at_{len(spent)}": 1000 * last[int(STRETCH * 0.99)]}
    return found | {"documents": len(spent), "stories": len(index.stories()),
                    "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def _everything(data: Path) -> list[Reading]:
    """Give all corpora in one mixed order, then copies of their texts with a word changed and another day."""
    posts = [(row["text"], datetime.fromisoformat(row["date"]), row["channel"]) for row in lines(data / "tg_news_ru.jsonl.xz")]
    days = sorted(when for _, when, _ in posts)
    texts = [row["text"] for name in ("rucoco", "slavicner_ru_uk") for row in lines(data / f"{name}.jsonl.xz")]
    chance = random.Random(1)
    rows = posts + [(text, chance.choice(days), "web") for text in texts]
    rows += [(f"{text} {at}", chance.choice(days), "copy") for at, (text, _, _) in enumerate(rows[: SIZES[-1] - len(rows)])]
    chance.shuffle(rows)
    return [Reading(document=Document.of(text, name=str(at), published=when.astimezone(UTC), outlet=outlet))
            for at, (text, when, outlet) in enumerate(rows) if text.strip()]


MEASURES = {"telegram": measure_telegram, "pairs": measure_same, "web": measure_web, "threads": measure_threads,
            "order": measure_order, "growth": measure_growth}


def main() -> None:
    """Run the measures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measure", nargs="+", choices=sorted(MEASURES))
    parser.add_argument("--shared", type=Path, default=Path(__file__).resolve().parents[2] / "shared")
    parser.add_argument("--encoder", action="store_true", help="with the encoder of `make encoder`")
    asked = parser.parse_args()
    if not asked.shared.exists():
        sys.exit(f"{asked.shared} is not there: nothing to measure with")
    encoder = choose_encoder() if asked.encoder else None
    if asked.encoder and encoder is None:
        sys.exit("there is no encoder: run `make encoder` first")
    for name in asked.measure:
        print(name, " ".join(f"{key}={value:.3f}" for key, value in MEASURES[name](asked.shared, encoder).items()))


if __name__ == "__main__":
    main()
