"""Count origins as others do, on the labelled groups: by publisher, and by headline similarity and publisher family.

    python benchmarks/origins.py --gold ../shared/gold/cross --data ../shared/data

`publishers` counts the outlets that carry the claim. `headlines` counts as the nearest open news monitor does, written
from its public description: headlines become hashed vectors of 512 dimensions (words weigh 2, pairs of words 1.5, four
letters 1), those with a cosine of .615 are one story, and corroboration is the number of publisher families in it. Both
are told nothing of stances, as their originals know none; `headlines` answers for the largest cluster of the group.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from svodka.evaluation.cross_gold import GoldGroup, read_articles, read_groups

_SIZE, _ALIKE = 512, 0.615
_WORD, _PAIR, _LETTERS = 2.0, 1.5, 1.0
#: Names in front of a host that do not make another publisher, and endings that do not.
_SECTIONS = re.compile(r"^(?:www|m|ru|ua|news|russian|economics|economy|sport|www1)\.(?=.*\.)")
_ENDINGS = re.compile(r"(?:\.(?:com|net|org|in|kiev|dn))?\.\w+$")


def family(outlet: str) -> str:
    """Give the publisher family of a host: sections and country editions are one.

    >>> family("economics.unian.ua"), family("ua.interfax.com.ua"), family("interfax.ru")
    ('unian', 'interfax', 'interfax')
    """
    return _ENDINGS.sub("", _SECTIONS.sub("", outlet.lower()))


def headline_vector(headline: str) -> Mapping[int, float]:
    """Hash the words, pairs of words and four-letter runs of a headline."""
    words = re.findall(r"\w+", headline.lower())
    amounts: Counter[int] = Counter()
    for weight, feature in _features(words):
        amounts[int(hashlib.md5(feature.encode(), usedforsecurity=False).hexdigest(), 16) % _SIZE] += weight
    length = math.sqrt(sum(amount * amount for amount in amounts.values())) or 1.0
    return {at: amount / length for at, amount in amounts.items()}


def _features(words: Sequence[str]) -> Iterator[tuple[float, str]]:
    yield from ((_WORD, word) for word in words)
    yield from ((_PAIR, f"{one} {other}") for one, other in pairwise(words))
    plain = " ".join(words)
    yield from ((_LETTERS, f"#{plain[at : at + 4]}") for at in range(len(plain) - 3))


def largest_cluster(headlines: Sequence[str]) -> list[int]:
    """Give the headlines of the largest cluster; each joins the first cluster whose first headline is like it."""
    clusters: list[tuple[Mapping[int, float], list[int]]] = []
    for at, headline in enumerate(headlines):
        vector = headline_vector(headline)
        near = (members for first, members in clusters if sum(w * first.get(k, 0.0) for k, w in vector.items()) >= _ALIKE)
        home = next(near, None)
        if home is None:
            clusters.append((vector, [at]))
        else:
            home.append(at)
    return max((members for _, members in clusters), key=len, default=[])


def by_publisher(group: GoldGroup, headlines: Mapping[str, str]) -> int:
    """Count the outlets that carry the claim."""
    return len({one.outlet for one in group.articles if not one.stance})


def by_headline(group: GoldGroup, headlines: Mapping[str, str]) -> int:
    """Count the publisher families in the largest cluster of headlines."""
    members = largest_cluster([headlines[one.name] for one in group.articles])
    return len({family(group.articles[at].outlet) for at in members})


METHODS: Mapping[str, Callable[[GoldGroup, Mapping[str, str]], int]] = {"publishers": by_publisher, "headlines": by_headline}


def main() -> None:
    """Print the share of exact numbers and the mean absolute error of both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    asked = parser.parse_args()
    groups = read_groups(asked.gold)
    outlets = {one.name: one.outlet for group in groups for one in group.articles}
    headlines = {name: one.title for name, one in read_articles(asked.data, outlets.keys(), outlets).items()}
    for name, count in METHODS.items():
        errors = [abs(count(group, headlines) - len(group.origins)) for group in groups]
        print(f"{name:12} exact {errors.count(0) / len(errors):.3f}  mean error {sum(errors) / len(errors):.3f}  n {len(errors)}")


if __name__ == "__main__":
    main()
