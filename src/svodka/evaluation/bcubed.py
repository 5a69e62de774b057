"""B-cubed: how well items are grouped, seen from each item (Bagga and Baldwin 1998)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping

from svodka.evaluation.measures import Score


def bcubed(predicted: Mapping[str, Hashable | None], gold: Mapping[str, Hashable]) -> Score:
    """Compare a grouping with the gold's; the gold's items count, one without a prediction stands alone.

    >>> bcubed({"a": 1, "b": 1}, {"a": "x", "b": "y"}).precision
    0.5
    """
    if not gold:
        return Score(precision=0.0, recall=0.0, f1=0.0)
    named = {item: predicted.get(item) for item in gold}
    labels = {item: ("alone", item) if label is None else label for item, label in named.items()}
    mine, true = _grouped(labels), _grouped(gold)
    both = {item: len(mine[labels[item]] & true[gold[item]]) for item in gold}
    precision = sum(both[item] / len(mine[labels[item]]) for item in gold) / len(gold)
    recall = sum(both[item] / len(true[gold[item]]) for item in gold) / len(gold)
    total = precision + recall
    return Score(precision=precision, recall=recall, f1=2 * precision * recall / total if total else 0.0)


def _grouped(labels: Mapping[str, Hashable]) -> Mapping[Hashable, set[str]]:
    groups: defaultdict[Hashable, set[str]] = defaultdict(set)
    for item, label in labels.items():
        groups[label].add(item)
    return groups
