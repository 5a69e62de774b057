"""Whether the articles of one piece of news meet in one claim, and those of two pieces of news of a topic do not.

The gold names no claims. It tells what each article leads with (`lead_claim`): the statements that hold most of its words
are the article's leads, and the articles of a group are expected to lead with one claim. The groups of a topic are then
compared as one story: two leads of different groups in one claim are an error.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from svodka.compare.claims import group_claims
from svodka.compare.contents import Said, collect_said
from svodka.compare.keys import content_words, stem
from svodka.compare.reprints.sentences import word_key
from svodka.evaluation.cross_gold import read_articles, read_groups, read_part
from svodka.evaluation.measures import share
from svodka.evaluation.report import Section
from svodka.evaluation.task import Task
from svodka.records import MissingData, Reading

#: A statement leads with the annotated claim if it, with its holder, holds this share of the claim's words.
_LEADS = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadGroup:
    """One piece of news: what each of its articles leads with, by article; those that answer the claim are left out."""

    name: str
    topic: str
    leads: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """How one group's articles came together."""

    #: Articles of which a statement carries the lead.
    leads: int
    #: Those of them in the claim that most share.
    largest: int
    #: Claims that their leads are scattered over.
    claims: int


def evaluate_claims(task: Task) -> tuple[dict[str, float], tuple[Section, ...], dict[str, Any]]:
    """Read the articles of every group, group the statements of each as one story, and score."""
    groups = read_leads(read_part(task.gold, "origins.json"))
    outlets = {one.name: one.outlet for group in read_groups(task.gold) for one in group.articles}
    articles = read_articles(task.data, {name for group in groups for name in group.leads}, outlets)
    if task.analyse is None:
        raise MissingData("this evaluation reads whole articles; it needs `analyse`")
    readings = {name: task.analyse(article) for name, article in sorted(articles.items())}
    measures, gathered = score_claims(groups, readings)
    plain = tuple((name, (value,)) for name, value in measures.items())
    rows = tuple((group.name, (one.leads, one.largest, one.claims)) for group, one in zip(groups, gathered, strict=True))
    return measures, (Section(title="claims", columns=("",), rows=plain),
                      Section(title="group", columns=("leads", "largest", "claims"), rows=rows)), {}


def read_leads(gold: Mapping[str, Any]) -> tuple[LeadGroup, ...]:
    """Give what each article of each group leads with, where it carries the group's claim."""
    return tuple(LeadGroup(name=entry["id"], topic=entry["topic"],
                           leads={one["id"]: one["lead_claim"] for one in entry["articles"] if not one.get("stance")})
                 for entry in gold["groups"])


def score_claims(groups: Sequence[LeadGroup],
                 readings: Mapping[str, Reading]) -> tuple[dict[str, float], tuple[Gathered, ...]]:
    """Score the groups one by one, and the topics as one story each."""
    gathered = tuple(_gather(group, readings) for group in groups)
    leads, largest = sum(one.leads for one in gathered), sum(one.largest for one in gathered)
    same, wrong, apart = _pairs(groups, readings)
    return {"claims_articles": sum(len(group.leads) for group in groups), "claims_leads": leads,
            "claims_largest": share(largest, leads), "claims_scattered": share(sum(one.claims for one in gathered), len(groups)),
            "claims_pairs": same + wrong, "claims_precision": share(same, same + wrong),
            "claims_recall": share(same, same + apart)}, gathered


def _gather(group: LeadGroup, readings: Mapping[str, Reading]) -> Gathered:
    claims = _claims([readings[name] for name in group.leads])
    home = {one.statement.id: at for at, claim in enumerate(claims) for one in claim}
    found = {name: leading(readings[name], lead) for name, lead in group.leads.items()}
    meets = Counter(at for ids in found.values() for at in {home[one] for one in ids if one in home})
    best = {home[ids[0]] for ids in found.values() if ids and ids[0] in home}
    return Gathered(leads=sum(bool(ids) for ids in found.values()), largest=max(meets.values(), default=0), claims=len(best))


def _pairs(groups: Sequence[LeadGroup], readings: Mapping[str, Reading]) -> tuple[int, int, int]:
    """Count pairs of articles' leads: in one claim and of one group, in one claim and of two, of one group but apart."""
    topics: defaultdict[str, list[LeadGroup]] = defaultdict(list)
    for group in groups:
        topics[group.topic].append(group)
    same = wrong = apart = 0
    for row in topics.values():
        claims = _claims([readings[name] for group in row for name in group.leads])
        home = {one.statement.id: at for at, claim in enumerate(claims) for one in claim}
        leads = [(group.name, home[ids[0]]) for group in row for name, lead in group.leads.items()
                 if (ids := leading(readings[name], lead)) and ids[0] in home]
        for one, other in combinations(leads, 2):
            same += one == other
            wrong += one[1] == other[1] and one[0] != other[0]
            apart += one[1] != other[1] and one[0] == other[0]
    return same, wrong, apart


def _claims(pile: Sequence[Reading]) -> list[list[Said]]:
    ordered = sorted(pile, key=lambda one: (one.document.published is None, one.document.published, one.document.id))
    return group_claims(collect_said(ordered))


def leading(reading: Reading, lead: str) -> list[str]:
    """Give the ids of the statements that carry the annotated lead, the one that holds most of its words first."""
    wanted = _words(lead, reading.document.lang)
    text = reading.document.text
    held = {one.id: len(wanted & _words(" ".join((one.holder, *(span.of(text) for span in one.content))), reading.document.lang))
            for one in reading.statements}
    ranked = sorted(reading.statements, key=lambda one: (-held[one.id], one.content[0].start))
    return [one.id for one in ranked if held[one.id] >= _LEADS * len(wanted)]


def _words(text: str, lang: str) -> set[str]:
    """Give the words of a text as keys that do not depend on what groups the claims."""
    return {word_key(word, lang) for word in content_words(text)} or {stem(text)}
