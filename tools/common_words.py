"""Counts in which share of sentences the common words of news stand, and writes `compare/common.py`'s table.

    python tools/common_words.py ../shared/data > table.txt

A word is common if two unrelated topics hold it often: the second highest share over topics counts, so that no topic's
own words («вакцина») enter. The topics of `gold/cross` are left out.
"""

from __future__ import annotations

import json
import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from svodka.compare.contents import word_keys
from svodka.compare.keys import content_words

TOPICS = ("asia_bibi", "covid-19", "us_election_2020", "russia_-_ukraine_war")
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
#: Shares at which the classes of the table begin, and the sentences that a topic must have in a language.
CLASSES = (0.08, 0.04, 0.02, 0.01, 0.005)
LEAST_KEYS, LEAST_SENTENCES = 6, 200


def texts(data: Path) -> Iterator[tuple[str, str, str]]:
    """Give topic, language and text of articles and posts."""
    for row in rows(data / "slavicner_ru_uk.jsonl.xz"):
        topic = row["id"].split("/")[1]
        if topic in TOPICS:
            yield topic, row["lang"], row["text"]
    for row in rows(data / "tg_news_ru.jsonl.xz"):
        if row["date"].startswith("2024-12-0"):
            yield "telegram", "ru", row["text"]


def rows(path: Path) -> Iterator[dict[str, str]]:
    """Give the objects of a compressed JSON-lines file."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def shares(data: Path) -> dict[str, float]:
    """Give for each key its second highest share over topics."""
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    sizes: Counter[tuple[str, str]] = Counter()
    for topic, lang, text in texts(data):
        for sentence in SENTENCE.split(text):
            keys = {key for word in content_words(sentence) if not word[0].isdigit()
                    for key in word_keys(word, lang) if not key.startswith("~:=")}
            if len(keys) > LEAST_KEYS:
                counts[topic, lang].update(keys)
                sizes[topic, lang] += 1
    best: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for (topic, lang), row in counts.items():
        if sizes[topic, lang] >= LEAST_SENTENCES:
            for key, count in row.items():
                best[key][topic] = max(best[key].get(topic, 0.0), count / sizes[topic, lang])
    return {key: sorted(row.values())[-2] for key, row in best.items() if len(row) > 1}


def main() -> None:
    """Print the classes, one a line."""
    found = shares(Path(sys.argv[1]))
    for least, above in zip(CLASSES, (1.0, *CLASSES), strict=False):
        print(least, *sorted(key for key, share in found.items() if least <= share < above))


if __name__ == "__main__":
    main()
