"""Stories against the gold of ../shared: Telegram posts of some hours, and pairs of articles."""

from __future__ import annotations

import json
import lzma
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from svodka.compare.encoder import Encoder
from svodka.compare.news import why_no_news
from svodka.compare.reprints import find_reprints
from svodka.compare.stories import group_stories
from svodka.evaluation.report import Section
from svodka.evaluation.task import Task
from svodka.read import read_stream
from svodka.records import Document, MissingData, Reading

#: The day around the labelled hours: the posts are grouped in it, as they came.
DAY = "2024-12-03"
#: Pairs of articles.
PAIRS = "same_story_pairs_ru.jsonl.xz"


def evaluate_stories(task: Task) -> tuple[dict[str, float], tuple[Section, ...], dict[str, Any]]:
    """Group the posts of the labelled day, judge the pairs of articles, and score both."""
    if task.gold is None or task.data is None:
        raise MissingData("stories need the folder of the gold and the folder of the data")
    said = predict_stories(task.data)
    posts, pairs = measure_stories(said, task.gold), measure_pairs(task.data)
    measures = {**{f"stories_{name}": value for name, value in posts.items()},
                **{f"pairs_{name}": value for name, value in pairs.items()}}
    rows = tuple((name, (value,)) for name, value in measures.items())
    return measures, (Section(title="stories", columns=("",), rows=rows),), dict(said)


def predict_stories(data: Path, encoder: Encoder | None = None) -> dict[str, str | None]:
    """Give the story of each Telegram post of the labelled day by its id, None for a post that is no news."""
    pile = in_time(telegram(data, DAY))
    label = label_stories(pile, encoder)
    return {one.document.name: None if why_no_news(one) else f"s{label[one.document.name]}" for one in pile}


def measure_stories(predicted: Mapping[str, str | None], gold: Path) -> dict[str, float]:
    """Score the posts as ../shared/eval/score_cross.py does: B-cubed over the news, share of no-news recognised."""
    posts = json.loads((gold / "stories_tg.json").read_text("utf-8"))["posts"]
    news = {post["id"]: post["cluster"] for post in posts if post["cluster"] != "none"}
    wide = {post["id"]: post.get("story") or post["cluster"] for post in posts if post["cluster"] != "none"}
    none = [post["id"] for post in posts if post["cluster"] == "none"]
    precision, recall, f1 = bcubed(predicted, news)
    return {"bcubed_p": precision, "bcubed_r": recall, "bcubed_f1": f1, "wide_f1": bcubed(predicted, wide)[2],
            "none_right": sum(predicted.get(name) is None for name in none) / len(none),
            "news_kept": sum(predicted.get(name) is not None for name in news) / len(news), "posts": len(posts)}


def measure_pairs(data: Path, encoder: Encoder | None = None) -> dict[str, float]:
    """Score same story or not on pairs of articles without a date, all in one pile."""
    rows = list(lines(data / PAIRS))
    sides = [read_pair(row, at) for at, row in enumerate(rows)]
    pile = list({one.document.id: one for pair in sides for one in pair}.values())
    label = label_stories(sorted(pile, key=lambda one: one.document.id), encoder)
    named = {one.document.id: one.document.name for one in pile}
    same = [label[named[one.document.id]] == label[named[other.document.id]] for one, other in sides]
    right = [said == is_same(row) for said, row in zip(same, rows, strict=True)]
    return {"accuracy": sum(right) / len(right), "pairs": len(right)}


def read_pair(row: Mapping[str, str], at: int) -> tuple[Reading, Reading]:
    """Give the two articles of a pair."""
    return _article(row, "first", f"{at}first"), _article(row, "second", f"{at}second")


def is_same(row: Mapping[str, str]) -> bool:
    """Tell whether the reader of a pair found one story in it."""
    return row["GOLDEN:quality"] == "OK"


def label_stories(pile: Sequence[Reading], encoder: Encoder | None = None) -> dict[str, int]:
    """Give the number of its story for each document's name; the pile stands in order of time."""
    vectors = encoder.vectors(pile) if encoder else None
    groups = group_stories(pile, find_reprints(pile), vectors=vectors)
    return {pile[at].document.name: story for story, members in enumerate(groups) for at in members}


def telegram(data: Path, day: str = "") -> Iterator[Reading]:
    """Give the posts of a day, or all, as svodka reads them from JSON lines."""
    for row in lines(data / "tg_news_ru.jsonl.xz"):
        if row["date"].startswith(day) and row["text"].strip():
            yield read_row({"id": f"tg/{row['channel']}/{row['message_id']}", "text": row["text"], "date": row["date"],
                            "outlet": row["channel"], "lang": "ru"})


def read_row(row: Mapping[str, str]) -> Reading:
    """Read one JSON line to a reading without statements."""
    stream = BytesIO(json.dumps(row, ensure_ascii=False).encode())
    found = read_stream(stream, name="row.jsonl", now=datetime.max.replace(tzinfo=UTC))
    return Reading(document=next(one for one in found if isinstance(one, Document)))


def read_article(row: Mapping[str, str]) -> Reading:
    """Read a web article of the data set; its site is its outlet."""
    outlet = (urlsplit(row.get("url") or "").hostname or "").removeprefix("www.")
    return read_row({"id": row["id"], "text": row["text"], "title": row.get("title") or "", "date": row.get("date") or "",
                     "outlet": outlet, "lang": row["lang"]})


def in_time(pile: Iterable[Reading]) -> list[Reading]:
    """Put readings in order of time."""
    return sorted(pile, key=lambda one: (one.document.published or datetime.max.replace(tzinfo=UTC), one.document.id))


def bcubed(said: Mapping[str, Hashable], gold: Mapping[str, str]) -> tuple[float, float, float]:
    """Give B-cubed precision, recall and F1; an item without an answer stands alone.

    >>> bcubed({"a": 1, "b": 1}, {"a": "x", "b": "x", "c": "y"})
    (1.0, 1.0, 1.0)
    """
    label = {item: ("alone", item) if said.get(item) is None else said[item] for item in gold}
    mine, true = defaultdict[Hashable, set[str]](set), defaultdict[str, set[str]](set)
    for item, name in gold.items():
        mine[label[item]].add(item)
        true[name].add(item)
    both = {item: len(mine[label[item]] & true[name]) for item, name in gold.items()}
    precision = sum(both[item] / len(mine[label[item]]) for item in gold) / len(gold)
    recall = sum(both[item] / len(true[name]) for item, name in gold.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Give the objects of a compressed JSON-lines file."""
    with lzma.open(path, "rt", encoding="utf-8") as found:
        yield from (json.loads(line) for line in found)


def _article(row: Mapping[str, str], side: str, name: str) -> Reading:
    title, text = row[f"INPUT:{side}_title"], row[f"INPUT:{side}_text"]
    url = row.get(f"INPUT:{side}_url", "")
    return Reading(document=Document.of(f"{title}\n\n{text}", name=name, title=title, url=url))
