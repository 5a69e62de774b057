"""How well and how fast the compare room groups same stories, and growth from 1,000 to 10,000 documents.

Run: python benchmarks/compare.py [--shared ../shared] pairs|telegram|across|growth ...
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import rumorph

from svodka.compare.keys import WORD
from svodka.compare.reprints import find_reprints
from svodka.compare.stories import group_stories
from svodka.records import Document, Name, NameKind, Reading, Span

MORPH = rumorph.Analyzer()


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Give the objects of a compressed JSON-lines file."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def make_reading(text: str, name: str, *, title: str = "", lang: str = "ru", outlet: str = "",
                 published: datetime | None = None) -> Reading:
    """Read a text with a quick tokenizer, lemmas, and capitalised words inside a sentence as names."""
    words = WORD.findall(text)
    document = Document.of(text, name=name, title=title, lang=lang, outlet=outlet, published=published)
    names = tuple(_name(match) for match in WORD.finditer(text) if _looks_like_name(match, text))
    return Reading(document=document, lemmas=tuple(MORPH.lemmatize(words)), names=names)


def _looks_like_name(match: re.Match[str], text: str) -> bool:
    return match.group()[0].isupper() and match.start() > 1 and text[match.start() - 2].isalpha()


def _name(match: re.Match[str]) -> Name:
    lemma = MORPH.lemmatize([match.group()])[0]
    return Name(span=Span(match.start(), match.end()), kind=NameKind.LOCATION, lemma=lemma, made_by="capitals")


def slavicner(shared: Path) -> dict[str, Reading]:
    """Give the labelled web articles by id."""
    rows = read_lines(shared / "data" / "slavicner_ru_uk.jsonl.xz")
    return {row["id"]: make_reading(row["text"], row["id"], title=row["title"] or "", lang=row["lang"],
                                    published=_day(row.get("date"))) for row in rows}


def _day(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=UTC) if text else None
    except ValueError:
        return None


def telegram(shared: Path) -> list[Reading]:
    """Give the Telegram posts in the order of the file."""
    return [make_reading(row["text"], f"tg/{row['channel']}/{row['message_id']}", outlet=row["channel"],
                         title=row["text"].strip().split("\n")[0][:200], published=datetime.fromisoformat(row["date"]))
            for row in read_lines(shared / "data" / "tg_news_ru.jsonl.xz") if row["text"].strip()]


def measure_pairs(shared: Path) -> Mapping[str, float]:
    """Score same story or not on the labelled pairs of texts, all in one pile."""
    rows = list(read_lines(shared / "data" / "same_story_pairs_ru.jsonl.xz"))
    sides = [(f"{at}{side}", row[f"INPUT:{side}_title"], row[f"INPUT:{side}_text"])
             for at, row in enumerate(rows) for side in ("first", "second")]
    pile = [make_reading(f"{title}\n\n{text}", name, title=title) for name, title, text in sides]
    story = label(pile)
    right = [(story[f"{at}first"] == story[f"{at}second"]) == (row["GOLDEN:quality"] == "OK")
             for at, row in enumerate(rows)]
    return {"accuracy": sum(right) / len(right), "same": sum(row["GOLDEN:quality"] == "OK" for row in rows) / len(rows)}


def label(pile: Sequence[Reading]) -> dict[str, int]:
    """Give the number of its story for each document's name."""
    pile = sorted(pile, key=lambda one: (one.document.published or datetime.max.replace(tzinfo=UTC), one.document.id))
    groups = group_stories(pile, find_reprints(pile))
    return {pile[at].document.name: story for story, members in enumerate(groups) for at in members}


def measure_telegram(shared: Path) -> Mapping[str, float]:
    """Score the four labelled hours inside their day (B-cubed over the posts that are news)."""
    posts = json.loads((shared / "gold/cross/stories_tg.json").read_text("utf-8"))["posts"]
    day = [one for one in telegram(shared) if str(one.document.published).startswith("2024-12-03")]
    story = label(day)
    news = {post["id"]: post["cluster"] for post in posts if post["cluster"] != "none"}
    wide = {post["id"]: post.get("story") or post["cluster"] for post in posts if post["cluster"] != "none"}
    precision, recall, f1 = bcubed(story, news)
    return {"bcubed_p": precision, "bcubed_r": recall, "bcubed_f1": f1, "wide_f1": bcubed(story, wide)[2],
            "all_apart_f1": bcubed({}, news)[2], "posts": len(news)}


def bcubed(said: Mapping[str, int], gold: Mapping[str, str]) -> tuple[float, float, float]:
    """Give B-cubed precision, recall and F1; an item without an answer stands alone."""
    mine, true = defaultdict(set), defaultdict(set)
    for item, name in gold.items():
        mine[said.get(item, item)].add(item)
        true[name].add(item)
    both = {item: len(mine[said.get(item, item)] & true[name]) for item, name in gold.items()}
    precision = sum(both[item] / len(mine[said.get(item, item)]) for item in gold) / len(gold)
    recall = sum(both[item] / len(true[name]) for item, name in gold.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def measure_across(shared: Path) -> Mapping[str, float]:
    """Say how well the articles of each labelled origin group stay together in one pile of all web articles."""
    groups = json.loads((shared / "gold/cross/origins.json").read_text("utf-8"))["groups"]
    articles = slavicner(shared)
    story = label(list(articles.values()))
    kept = [Counter(story[one["id"]] for one in group["articles"]).most_common(1)[0][1] for group in groups]
    size = [len(group["articles"]) for group in groups]
    mixed = Counter(len({articles[one["id"]].document.lang for one in group["articles"]}) for group in groups)
    return {"largest_share": sum(kept) / sum(size), "groups": len(groups), "two_languages": mixed[2],
            "largest_story": Counter(story.values()).most_common(1)[0][1], "stories": len(set(story.values()))}


def measure_growth(shared: Path) -> Mapping[str, float]:
    """Time reprints and stories over 1,000, 3,000 and 10,000 posts and articles."""
    pile = [make_reading(row["text"], row["id"]) for row in read_lines(shared / "data" / "rucoco.jsonl.xz")]
    pile += telegram(shared)[:7000]
    found = {}
    for size in (1000, 3000, len(pile)):
        part = pile[:: max(1, len(pile) // size)][:size]
        start = time.perf_counter()
        links = find_reprints(part)
        middle = time.perf_counter()
        group_stories(part, links)
        found |= {f"reprints_ms_{size}": 1000 * (middle - start) / size,
                  f"stories_ms_{size}": 1000 * (time.perf_counter() - middle) / size}
    return found | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


MEASURES: Mapping[str, Callable[[Path], Mapping[str, float]]] = {
    "pairs": measure_pairs, "telegram": measure_telegram, "across": measure_across,
    "growth": measure_growth,
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
