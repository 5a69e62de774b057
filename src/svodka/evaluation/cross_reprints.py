"""How well reprints are told: pairs of articles labelled by a person against what svodka says of each pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from svodka.compare.reprints.cards import card
from svodka.compare.reprints.pairing import judge_pair
from svodka.compare.reprints.verdict import is_other_news
from svodka.evaluation.cross_gold import read_articles, read_part
from svodka.evaluation.report import Section
from svodka.evaluation.task import Task
from svodka.records import Reading

#: The labels of a pair of which one article comes from the other.
DERIVED = frozenset({"copy", "rewrite", "translation"})
SAME_STORY, DIFFERENT = "same_story", "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintFigures:
    """Figures over labelled pairs; `core` leaves out the pairs of a few big cliques."""

    #: Pairs of the core.
    pairs: int
    #: F1 of copy, rewrite and translation together against the rest, over the core and over all pairs.
    core_f1: float
    all_f1: float
    #: Share of the core's pairs whose label of five is right.
    core_accuracy: float


def evaluate_reprints(task: Task) -> tuple[dict[str, float], tuple[Section, ...], dict[str, Any]]:
    """Label the pairs of the gold by the articles' texts alone, and score."""
    pairs = read_part(task.gold, "reprints.json")["pairs"]
    articles = read_articles(task.data, {pair[side] for pair in pairs for side in "ab"}, {})
    said = predict_reprints({name: Reading(document=one) for name, one in articles.items()}, pairs)
    found = measure_reprints(pairs, said)
    measures = {"reprints_core_f1": found.core_f1, "reprints_all_f1": found.all_f1,
                "reprints_core_accuracy": found.core_accuracy, "reprints_core_pairs": found.pairs}
    rows = tuple((name, (value,)) for name, value in measures.items())
    return measures, (Section(title="reprints", columns=("",), rows=rows),), dict(said)


def predict_reprints(readings: Mapping[str, Reading], pairs: Iterable[Mapping[str, object]]) -> dict[str, str]:
    """Give each pair's label: copy, rewrite, translation, same_story or different.

    A pair is a mapping with `id`, and the names of its articles as `a` and `b`.
    """
    return {str(pair["id"]): label_pair(readings[str(pair["a"])], readings[str(pair["b"])]) for pair in pairs}


def label_pair(one: Reading, other: Reading) -> str:
    """Give the label of two articles."""
    judged = judge_pair(card(one), card(other))
    if judged.kind is not None:
        return str(judged.kind)
    if judged.compared is None:
        return SAME_STORY
    return DIFFERENT if is_other_news(judged.compared.likeness) else SAME_STORY


def measure_reprints(pairs: Iterable[Mapping[str, object]], said: Mapping[str, str]) -> ReprintFigures:
    """Score labels.

    >>> gold = [{"id": "1", "core": True, "relation": "copy"}, {"id": "2", "core": True, "relation": "different"}]
    >>> measure_reprints(gold, {"1": "rewrite", "2": "different"})
    ReprintFigures(pairs=2, core_f1=1.0, all_f1=1.0, core_accuracy=0.5)
    """
    rows = [(bool(pair["core"]), str(pair["relation"]), said.get(str(pair["id"]), "")) for pair in pairs]
    core = [(gold, mine) for is_core, gold, mine in rows if is_core]
    right = sum(gold == mine for gold, mine in core)
    return ReprintFigures(pairs=len(core), core_f1=_f1(core), all_f1=_f1([(gold, mine) for _, gold, mine in rows]),
                          core_accuracy=right / len(core) if core else 0.0)


def _f1(rows: list[tuple[str, str]]) -> float:
    hit = sum(gold in DERIVED and mine in DERIVED for gold, mine in rows)
    wanted, given = sum(gold in DERIVED for gold, _ in rows), sum(mine in DERIVED for _, mine in rows)
    return 2 * hit / (wanted + given) if wanted + given else 0.0
