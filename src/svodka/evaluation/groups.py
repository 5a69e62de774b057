"""Kinds of statements, each with its own recall: by basis, mode, depth, act and place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.evaluation.gold import GoldArticle
from svodka.evaluation.judging import Judgement
from svodka.evaluation.said import Said

#: From this depth on, statements within statements within statements count together.
_DEEP = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """How many statements of one kind there are, were found, and were found with the right holder."""

    #: Annotated.
    gold: int
    #: Found.
    found: int
    #: Found with the right holder.
    who: int


def count_groups(judgements: Sequence[Judgement]) -> dict[str, GroupCount]:
    """Count the annotated statements of each kind over all articles, the kinds in alphabetical order."""
    gold, found, who = Counter[str](), Counter[str](), Counter[str]()
    for judgement in judgements:
        verdicts = {id(verdict.gold): verdict for verdict in judgement.verdicts}
        for said, kinds in kinds_in(judgement.article):
            verdict = verdicts.get(id(said))
            gold.update(kinds)
            found.update(kinds if verdict else ())
            who.update(kinds if verdict and verdict.who else ())
    return {kind: GroupCount(gold=gold[kind], found=found[kind], who=who[kind]) for kind in sorted(gold)}


def kinds_in(article: GoldArticle) -> Iterator[tuple[Said, tuple[str, ...]]]:
    """Give each annotated statement with the kinds it is of."""
    parents = {said.labels.id: said.labels.parent for said in article.statements}
    for said in article.statements:
        labels = said.labels
        kinds = [labels.basis or "", labels.mode or "", f"act_{labels.act}", f"depth_{_depth(said, parents)}"]
        kinds.append("headline" if labels.content[0][0] < article.headline_end else "body")
        kinds += ["nested"] if labels.parent else []
        kinds += ["carried"] if labels.via else []
        yield said, tuple(kinds)


def _depth(said: Said, parents: dict[str | None, str | None]) -> int:
    """Count the statements around this one, up to _DEEP, so that a ring of parents ends too."""
    depth, parent = 0, said.labels.parent
    while parent and depth < _DEEP:
        depth, parent = depth + 1, parents.get(parent)
    return depth
