"""How well the independent origins of one piece of news are counted, each article's chain read, and denials found.

The measure is the one that the gold was published with; `answers_*` are our own: whoever denies, confirms or does not
confirm the group's claim, by name, a spokesman counting for his body.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from svodka.evaluation.bcubed import bcubed
from svodka.evaluation.cross_gold import LOST, UNKNOWN, GoldAccount, GoldGroup, is_outlet, read_articles, read_groups
from svodka.evaluation.measures import share
from svodka.evaluation.names import means
from svodka.evaluation.report import Section
from svodka.evaluation.task import Task
from svodka.records import Act, MissingData, Provenance, Reading

Measures = dict[str, float]
#: Words before a body's name that speak for it.
_SPEAKS_FOR = ("пресс", "прес", "представител", "представник", "официальн", "офіційн", "речник", "речниц")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found in one group."""

    origins: Sequence[str]
    #: By article: the origin's name, and the chain from the outlet outwards without it.
    origin_of: Mapping[str, str | None]
    chain_of: Mapping[str, Sequence[str]]
    #: Act and name of those who answer.
    answers: Sequence[tuple[str, str]] = field(default=())


def measure_origins(task: Task) -> tuple[Measures, tuple[Section, ...], dict[str, Any]]:
    """Read the articles of every group afresh, compare them as one story, and score."""
    groups = read_groups(task.gold)
    outlets = {one.name: one.outlet for group in groups for one in group.articles}
    articles = read_articles(task.data, outlets.keys(), outlets)
    if task.analyse is None or task.trace is None:
        raise MissingData("this evaluation reads whole articles; it needs `analyse` and `trace`")
    found = {}
    for group in groups:
        readings = [task.analyse(articles[one.name]) for one in group.articles]
        found[group.name] = found_in(readings, task.trace(readings))
    measures = score_origins(groups, found) | score_answers(groups, found)
    return measures, _sections(groups, found, measures), {name: _predicted(one) for name, one in found.items()}


def found_in(readings: Sequence[Reading], provenance: Provenance) -> Found:
    """Put what was found under the gold's own names for the articles."""
    names = {one.document.id: one.document.name for one in readings}
    return Found(origins=[one.name for one in provenance.origins],
                 origin_of={names[one.document_id]: one.origin or None for one in provenance.accounts},
                 chain_of={names[one.document_id]: one.chain for one in provenance.accounts},
                 answers=[(str(one.act), one.holder) for one in provenance.responses])


def score_origins(groups: Sequence[GoldGroup], found: Mapping[str, Found]) -> Measures:
    """Score origins and chains; beside them the trivial answers "one origin" and "count the outlets"."""
    nothing = Found(origins=(), origin_of={}, chain_of={})
    pairs = [(group, found.get(group.name, nothing)) for group in groups]
    ours = _counted([(len(group.origins), len(one.origins)) for group, one in pairs])
    one = _counted([(len(group.origins), 1) for group in groups])
    outlets = _counted([(len(group.origins), len({a.outlet for a in group.articles if not a.stance})) for group in groups])
    right = [_chain_is_right(article, one.chain_of.get(article.name, ()))
             for group, one in pairs for article in group.articles if _has_chain(article)]
    return {"groups": len(groups), "origins_exact": ours[0], "origins_mae": ours[1], "origins_exact_several": ours[2],
            "origins_bcubed_f1": _grouped(pairs), "origins_chain": share(sum(right), len(right)), "chains": len(right),
            "trivial_one_exact": one[0], "trivial_one_mae": one[1],
            "trivial_outlets_exact": outlets[0], "trivial_outlets_mae": outlets[1]}


def _counted(numbers: Sequence[tuple[int, int]]) -> tuple[float, float, float]:
    """Give the share of exact numbers, the mean absolute error, and the share among groups with several origins."""
    exact = [wanted == given for wanted, given in numbers]
    several = [right for right, (wanted, _) in zip(exact, numbers, strict=True) if wanted > 1]
    error = sum(abs(wanted - given) for wanted, given in numbers)
    return share(sum(exact), len(exact)), error / len(numbers) if numbers else 0.0, share(sum(several), len(several))


def _grouped(pairs: Sequence[tuple[GoldGroup, Found]]) -> float:
    """Give the B-cubed F1 of the articles' grouping, weighted by the articles of each group."""
    total = weight = 0.0
    for group, one in pairs:
        labels = {a.name: a.origin for a in group.articles if a.origin != UNKNOWN and not a.stance}
        total += bcubed(one.origin_of, labels).f1 * len(labels)
        weight += len(labels)
    return total / weight if weight else 0.0


def _has_chain(article: GoldAccount) -> bool:
    return bool(article.chains[0]) and LOST not in article.chains[0]


def _chain_is_right(article: GoldAccount, chain: Sequence[str]) -> bool:
    given = [name for name in chain if not is_outlet(name)]
    return any(len(given) == len(wanted) and all(means(one, [name]) for one, name in zip(given, wanted, strict=True))
               for wanted in article.chains)


def score_answers(groups: Sequence[GoldGroup], found: Mapping[str, Found]) -> Measures:
    """Score who denies and confirms: recall over those annotated, precision over those found."""
    gold = right = given = good = 0
    for group in groups:
        wanted = wanted_answers(group)
        answers = found[group.name].answers if group.name in found else ()
        gold, given = gold + len(wanted), given + len(answers)
        right += sum(any(_answers(one, each) for one in answers) for each in wanted)
        good += sum(any(_answers(one, each) for each in wanted) for one in answers)
    return {"answers": gold, "answers_found": given,
            "answers_recall": share(right, gold), "answers_precision": share(good, given)}


def wanted_answers(group: GoldGroup) -> list[tuple[frozenset[str], str]]:
    """Give the acts by which each of those annotated answers, and his name."""
    kinds = ((group.denied_by, {Act.DENY}), (group.confirmed_by, {Act.CONFIRM}), (group.not_confirmed_by, {Act.DENY, Act.REFUSE}))
    return [(frozenset(str(act) for act in acts), name) for names, acts in kinds for name in names]


def _answers(given: tuple[str, str], wanted: tuple[frozenset[str], str]) -> bool:
    return given[0] in wanted[0] and any(means(name, [other]) for name in _spoken_for(given[1])
                                         for other in _spoken_for(wanted[1]))


def _spoken_for(name: str) -> list[str]:
    """Give a name, and without the words that speak for a body."""
    words = name.split()
    while words and words[0].lower().startswith(_SPEAKS_FOR):
        words = words[1:]
    return [name, *([" ".join(words)] if words and words != name.split() else [])]


def _sections(groups: Sequence[GoldGroup], found: Mapping[str, Found], measures: Measures) -> tuple[Section, ...]:
    rows = tuple((group.name, (len(group.articles), len({a.outlet for a in group.articles}), len(group.origins),
                               len(found[group.name].origins))) for group in groups)
    plain = tuple((name, (value,)) for name, value in measures.items())
    return (Section(title="origins", columns=("",), rows=plain),
            Section(title="group", columns=("articles", "outlets", "origins", "found"), rows=rows))


def _predicted(found: Found) -> dict[str, Any]:
    """Write what was found as the scorer beside the gold reads it."""
    articles = {name: {"origin": found.origin_of[name], "chain": ["OUTLET", *chain]} for name, chain in found.chain_of.items()}
    return {"independent_origins": list(found.origins), "articles": articles}
