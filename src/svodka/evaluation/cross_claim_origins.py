"""How well the origins of a group's largest claim are counted, beside those of its news as a whole.

The gold tells how many independent origins stand behind what a group leads with; its largest claim is what a reader sees first,
and may rest on fewer (other statements make claims of their own), never on more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from svodka.compare.newsroom import in_order
from svodka.compare.reprints import find_reprints
from svodka.compare.telling import gather, tell
from svodka.evaluation.cross_gold import GoldGroup, read_articles, read_groups
from svodka.evaluation.measures import share
from svodka.evaluation.report import Section
from svodka.evaluation.task import Task
from svodka.records import MissingData, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimCount:
    """One group: the origins of its largest claim that are sure, those of its news at most, and the gold's."""

    claim: int
    story_at_most: int
    gold: int


def evaluate_claim_origins(task: Task) -> tuple[dict[str, float], tuple[Section, ...], dict[str, Any]]:
    """Tell every group as one story and count the origins of its largest claim."""
    groups = read_groups(task.gold)
    outlets = {one.name: one.outlet for group in groups for one in group.articles}
    articles = read_articles(task.data, outlets.keys(), outlets)
    if task.analyse is None:
        raise MissingData("this evaluation reads whole articles; it needs `analyse`")
    counts = []
    for group in groups:
        readings = [task.analyse(articles[one.name]) for one in group.articles]
        counts.append(count_claim(group, readings))
    measures = score_claim_origins(counts)
    rows = tuple((name, (value,)) for name, value in measures.items())
    return measures, (Section(title="origins of the largest claim", columns=("",), rows=rows),), {}


def count_claim(group: GoldGroup, readings: Sequence[Reading]) -> ClaimCount:
    """Count one group."""
    pile = in_order(readings)
    material = gather("t-0", pile, find_reprints(pile))
    story = tell(material, [()] * len(material.claims), ())
    at_most = story.provenance.origin_range[1] if story.provenance else 0
    return ClaimCount(claim=story.claims[0].origin_range[0], story_at_most=at_most, gold=len(group.origins))


def score_claim_origins(counts: Sequence[ClaimCount]) -> dict[str, float]:
    """Score: how far above the gold's number the claim's is, and how often it contradicts its story's.

    >>> score_claim_origins([ClaimCount(claim=3, story_at_most=2, gold=1), ClaimCount(claim=1, story_at_most=2, gold=2)])
    {'claim_origins_groups': 2, 'claim_origins_not_more': 0.5, 'claim_origins_excess': 1.0, 'claim_origins_contradicting': 1}
    """
    excess = [max(0, one.claim - one.gold) for one in counts]
    return {"claim_origins_groups": len(counts), "claim_origins_not_more": share(sum(not more for more in excess), len(counts)),
            "claim_origins_excess": share(sum(excess), len(counts)),
            "claim_origins_contradicting": sum(one.claim > one.story_at_most for one in counts)}
