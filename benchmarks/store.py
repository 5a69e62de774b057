"""How fast the store adds and searches: articles of 2.5 kB made of random words.

    python benchmarks/store.py [--articles 3000] [--folder FOLDER]

Zipf's law gives the words their frequency, as in a real text; the seed is fixed, so every run stores the same.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from svodka.records import Carrier, Document, Maker, Reading, Span, Statement
from svodka.store import Store

#: Bytes of UTF-8: Cyrillic takes two a letter.
SIZE = 2500
VOCABULARY = 20_000
QUERIES = 200
RULES = Maker(name="rules", version="1", rule="benchmark")
ENDINGS = ("", "а", "у", "ом", "е", "ы")


def make_words(chance: random.Random) -> list[str]:
    """Make words of random letters."""
    return ["".join(chance.choices("абвгдеиклмнопрстуя", k=chance.randint(3, 9))) for _ in range(VOCABULARY)]


def make_reading(number: int, words: list[str], weights: list[float], chance: random.Random) -> Reading:
    """Make an article with six statements."""
    lemmas = chance.choices(words, cum_weights=weights, k=SIZE // 15)
    text = " ".join(lemma + chance.choice(ENDINGS) for lemma in lemmas)
    published = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    document = Document.of(text, name=str(number), outlet=f"Газета {number % 40}", published=published)
    statements = tuple(make_statement(document, label) for label in range(6))
    return Reading(document=document, statements=statements, lemmas=tuple(lemmas))


def make_statement(document: Document, label: int) -> Statement:
    """Make a statement on some stretch of the text."""
    start = 100 * label
    return Statement.of(document.id, label=f"s{label + 1}", content=(Span(start + 20, start + 80),), holder="мэр",
                        source=Span(start, start + 3), via=(Carrier(name="Полюс"),), maker=RULES)


def lemmatise(word: str) -> tuple[str, ...]:
    """Cut the endings that `make_reading` puts on."""
    return tuple(word.removesuffix(ending) for ending in ENDINGS)


def measure(work: Callable[[], object]) -> float:
    """Give the seconds that some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def search_times(store: Store, queries: list[str]) -> dict[str, float]:
    """Give the middle and the slow end of the times of some searches."""
    times = sorted(1000 * measure(lambda one=one: store.search(one, lemmatise=lemmatise)) for one in queries)
    return {"median_ms": round(statistics.median(times), 2), "p95_ms": round(times[int(0.95 * len(times))], 2)}


def run(path: Path, count: int) -> dict[str, object]:
    """Fill a store and measure it."""
    chance = random.Random(7)
    words = make_words(chance)
    weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
    readings = [make_reading(number, words, weights, chance) for number in range(count)]
    with Store(path) as store:
        first = measure(lambda: [store.add(one) for one in readings])
        again = measure(lambda: [store.add(one) for one in readings])
        through = measure(lambda: sum(1 for _ in store.readings()))
        one_word = [chance.choice(words[:2000]) for _ in range(QUERIES)]
        two_words = [f"{chance.choice(words[:300])} {chance.choice(words[:300])}" for _ in range(QUERIES)]
        ids = [chance.choice(one.statements).id for one in chance.choices(readings, k=QUERIES)]
        found = measure(lambda: [store.trace(one) for one in ids])
        return {
            "articles": store.count(), "bytes_of_text": len(readings[0].document.text.encode()),
            "add_per_s": round(count / first), "add_again_per_s": round(count / again),
            "read_per_s": round(count / through), "trace_ms": round(1000 * found / QUERIES, 2),
            "search_one_word": search_times(store, one_word), "search_two_words": search_times(store, two_words),
            "file_mb": round(path.stat().st_size / 1e6, 1),
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }


def main() -> None:
    """Print the measures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--folder", help="where the store is made; its disk is what is measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        print(json.dumps(run(Path(folder) / "svodka.sqlite", options.articles), indent=1))


if __name__ == "__main__":
    main()
