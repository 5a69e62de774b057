"""How well attributed statements are found: who says what, and through whom.

The measure is the one that the gold was published with. A predicted and an annotated statement pair up where their
contents share at least half of their words (Dice), one to one. Then

- `found`: the pair counts,
- `who`: it counts if the holder is right (the headline figure),
- `chain`: if the holder and every carrier, in order, are right,
- `strict`: if the holder is right and the content is the same words exactly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import chain

from svodka.evaluation.errors import error_groups
from svodka.evaluation.gold import GoldArticle, read_gold
from svodka.evaluation.groups import GroupCount, count_groups
from svodka.evaluation.judging import FIELDS, Judgement, judge
from svodka.evaluation.measures import LEVELS, half_intervals, scores, share, tally, total
from svodka.evaluation.predictions import write_predictions
from svodka.evaluation.report import Report, Section
from svodka.evaluation.said import said_in
from svodka.evaluation.task import Task

Measures = dict[str, float]


def evaluate_statements(task: Task) -> Report:
    """Read every gold article afresh and measure which of its statements were found, and how rightly."""
    articles = read_gold(task.gold)
    predicted = {article.name: task.read(article.text, article.name) for article in articles}
    if task.predictions is not None:
        write_predictions(task.predictions, predicted)
    return report([judge(one, said_in(one.text, predicted[one.name], one.name)) for one in articles])


def report(judgements: Sequence[Judgement]) -> Report:
    """Sum up judged articles: over all, by language and corpus, by kind of statement, by field."""
    parts = {**_parts(judgements, lambda article: article.lang),
             **_parts(judgements, lambda article: f"corpus_{article.corpus}" if article.corpus else "")}
    groups, fields = count_groups(judgements), _field_shares(judgements)
    measures = {**_score_measures("", judgements), **_group_measures(groups),
                **{f"share_{field}": value for field, value in fields.items()}}
    for name, part in parts.items():
        measures.update(_score_measures(f"{name}_", part))
    sections = (_score_section(measures), _part_section(measures, list(parts)), _group_section(groups),
                Section(title="of the pairs", columns=("right",),
                        rows=tuple((field, (value,)) for field, value in fields.items())))
    return Report(name="statements", measures=measures, sections=sections, errors=error_groups(judgements))


def _parts(judgements: Sequence[Judgement], name: Callable[[GoldArticle], str]) -> dict[str, list[Judgement]]:
    parts: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        part = re.sub(r"\W+", "_", name(judgement.article))
        if part:
            parts.setdefault(part, []).append(judgement)
    return dict(sorted(parts.items()))


def _score_measures(prefix: str, judgements: Sequence[Judgement]) -> Measures:
    tallies = [tally(judgement) for judgement in judgements]
    whole, halves = total(tallies), half_intervals(tallies)
    measures: Measures = {"articles": len(tallies), "gold": whole.gold, "predicted": whole.predicted,
                          "pairs": whole.right[0]}
    for level, score in scores(tallies).items():
        measures |= {f"{level}_precision": score.precision, f"{level}_recall": score.recall,
                     f"{level}_f1": score.f1, f"{level}_f1_half_interval": halves[level]}
    return {f"{prefix}{name}": value for name, value in measures.items()}


def _group_measures(groups: dict[str, GroupCount]) -> Measures:
    measures: Measures = {}
    for kind, count in groups.items():
        measures |= {f"n_{kind}": count.gold, f"recall_{kind}": share(count.found, count.gold),
                     f"who_recall_{kind}": share(count.who, count.gold)}
    return measures


def _field_shares(judgements: Sequence[Judgement]) -> Measures:
    verdicts = list(chain.from_iterable(judgement.verdicts for judgement in judgements))
    return {field: share(sum(verdict.fields[field] for verdict in verdicts), len(verdicts)) for field in FIELDS}


def _score_section(measures: Measures) -> Section:
    names = ("precision", "recall", "f1", "f1_half_interval")
    title = f"{measures['articles']} articles, {measures['gold']} statements, {measures['predicted']} predicted"
    return Section(title=title, columns=("P", "R", "F1", "±"),
                   rows=tuple((level, tuple(measures[f"{level}_{name}"] for name in names)) for level in LEVELS))


def _part_section(measures: Measures, parts: Sequence[str]) -> Section:
    names = ["articles", *chain.from_iterable((f"{level}_f1", f"{level}_f1_half_interval") for level in LEVELS)]
    columns = ("articles", *chain.from_iterable((level, "±") for level in LEVELS))
    return Section(title="F1 by language and corpus", columns=columns,
                   rows=tuple((part, tuple(measures[f"{part}_{name}"] for name in names)) for part in parts))


def _group_section(groups: dict[str, GroupCount]) -> Section:
    rows = ((kind, (count.gold, share(count.found, count.gold), share(count.who, count.gold)))
            for kind, count in groups.items())
    return Section(title="recall by kind", columns=("n", "found", "who"), rows=tuple(rows))
