"""Whether the names that mean one person, body or place get one actor, across articles and across languages.

SlavicNER gives every name an id that is the same in all its languages; a name of ours that covers exactly the marked
words takes part. B-cubed (Bagga and Baldwin 1998) inside each topic, Russian and Ukrainian together: for every name,
how much of its actor is right, and how much of what is meant the actor has. What we do not find is not counted here:
the measure of finding is another one.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from svodka.evaluation.corpora import MarkedArticle, read_slavicner
from svodka.evaluation.report import ErrorGroup, Report, Section
from svodka.evaluation.task import Task
from svodka.pipeline import Pipeline
from svodka.records import Cast, Reading

#: Kinds of names that the issue measures; products and events are left out.
_KINDS = frozenset({"PER", "LOC", "ORG"})
#: Rounds and seed of the bootstrap: changing one changes published figures.
_ROUNDS, _SEED, _LOW, _HIGH = 200, 7, 5, 194


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A name that both marked: whom we mean by it, and whom the corpus."""

    #: Its article, for the bootstrap.
    article: str
    #: Our actor's id.
    ours: str
    #: The corpus's id.
    theirs: str
    #: The words, for the list of errors.
    text: str


def evaluate_identity(task: Task) -> Report:
    """Cast the articles of every topic and compare the actors with the marked ids."""
    topics: defaultdict[str, list[MarkedArticle]] = defaultdict(list)
    for article in read_slavicner(task.gold or task.data):
        topics[article.topic].append(article)
    pipeline = Pipeline(rules_only=True)
    found = {topic: _pairs(articles, pipeline) for topic, articles in sorted(topics.items())}
    return report(found, {topic: sum(map(_countable, articles)) for topic, articles in topics.items()})


def report(found: dict[str, list[Pair]], marked: dict[str, int]) -> Report:
    """Lay out B-cubed for each topic and for all of them."""
    whole = [pair for pairs in found.values() for pair in pairs]
    measures: dict[str, float] = {"articles": len({pair.article for pair in whole}), "names": len(whole)}
    rows = []
    for part, pairs in (*found.items(), ("all", whole)):
        precision, recall, f1 = bcubed(pairs)
        prefix = "" if part == "all" else f"{part}_"
        measures |= {f"{prefix}precision": precision, f"{prefix}recall": recall, f"{prefix}f1": f1}
        rows.append((part, (marked.get(part, sum(marked.values())), len(pairs), precision, recall, f1)))
    measures["f1_half_interval"] = half_interval(whole)
    section = Section(title="identity", columns=("marked", "found", "precision", "recall", "B-cubed F1"), rows=tuple(rows))
    return Report(name="identity", measures=measures, sections=(section,), errors=tuple(_errors(whole)))


def bcubed(pairs: Sequence[Pair]) -> tuple[float, float, float]:
    """Give precision, recall and F1, each name counting once.

    >>> one = [Pair(article="a", ours=ours, theirs=theirs, text="") for ours, theirs in ("xp", "xp", "yp", "yq")]
    >>> [round(value, 3) for value in bcubed(one)]
    [0.75, 0.667, 0.706]
    """
    if not pairs:
        return 0.0, 0.0, 0.0
    both = Counter((pair.ours, pair.theirs) for pair in pairs)
    ours, theirs = Counter(pair.ours for pair in pairs), Counter(pair.theirs for pair in pairs)
    precision = sum(count * count / ours[one] for (one, _), count in both.items()) / len(pairs)
    recall = sum(count * count / theirs[other] for (_, other), count in both.items()) / len(pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)


def half_interval(pairs: Sequence[Pair]) -> float:
    """Give half of the 95 % interval of F1: a bootstrap over articles, always the same."""
    rows: defaultdict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        rows[pair.article].append(pair)
    articles, dice = list(rows.values()), random.Random(_SEED)  # noqa: S311 - a repeatable draw is what is wanted here
    drawn = ([pair for row in dice.choices(articles, k=len(articles)) for pair in row] for _ in range(_ROUNDS))
    ordered = sorted(bcubed(pairs_)[2] for pairs_ in drawn)
    return (ordered[_HIGH] - ordered[_LOW]) / 2 if articles else 0.0


def _pairs(articles: Sequence[MarkedArticle], pipeline: Pipeline) -> list[Pair]:
    """Read the articles of one topic and set their names beside the marked ones."""
    readings = [(article, pipeline.read_text(article.text, name=article.name)) for article in articles]
    cast = pipeline.actors([reading for _, reading in readings])
    return list(matched(readings, cast))


def matched(readings: Iterable[tuple[MarkedArticle, Reading]], cast: Cast) -> Iterable[Pair]:
    """Give the names whose words are exactly those marked; the text may have lost furniture before them."""
    actors = {(one.document_id, one.span.start, one.span.end): one.actor_id for one in cast.mentions}
    for article, reading in readings:
        ours = reading.document
        for one in article.mentions:
            start = one.span.start - _lost_before(article.text, ours.text)
            found = actors.get((ours.id, start, start + len(one.span)))
            if found and one.identity and one.kinds & _KINDS:
                yield Pair(article=article.name, ours=f"{article.topic} {found}", theirs=f"{article.topic} {one.identity}",
                           text=one.span.of(article.text))


def _lost_before(whole: str, kept: str) -> int:
    return max(whole.find(kept), 0)


def _countable(article: MarkedArticle) -> int:
    return sum(bool(one.kinds & _KINDS) for one in article.mentions)


def _errors(pairs: Sequence[Pair]) -> Iterable[ErrorGroup]:
    """Group the names that stand apart from most of their kind, and those that stand among others'."""
    yield from _strays("apart", [(pair.theirs, pair.ours, pair) for pair in pairs])
    yield from _strays("merged", [(pair.ours, pair.theirs, pair) for pair in pairs])


def _strays(kind: str, rows: Sequence[tuple[str, str, Pair]]) -> list[ErrorGroup]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for group, other, _ in rows:
        counts[group][other] += 1
    usual = {group: min(found, key=lambda one: (-found[one], one)) for group, found in counts.items()}
    strays: defaultdict[str, list[str]] = defaultdict(list)
    for group, other, pair in rows:
        if usual[group] != other:
            strays[pair.theirs].append(f"{pair.text} ({pair.article})")
    return [ErrorGroup(kind=kind, label=label, examples=tuple(strays[label]))
            for label in sorted(strays, key=lambda one: (-len(strays[one]), one))]
