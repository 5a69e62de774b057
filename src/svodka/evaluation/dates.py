"""How well times are found and read: spans and intervals, against tables of expressions in running text.

A found and an expected time pair up where they share a character, one to one, the longest overlap first. Then

- `found`: the pair counts,
- `span`: it counts if it is the same words exactly,
- `value`: if the interval is the same, to the moment,
- `right`: if words, interval and precision are the same (the headline figure).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from svodka.annotate.dates import find_whens
from svodka.annotate.surface import find_paragraphs, find_sentences
from svodka.evaluation.date_tables import DateRow, read_date_tables, shipped_tables
from svodka.evaluation.measures import Score, share
from svodka.evaluation.report import ErrorGroup, Report, Section
from svodka.evaluation.task import Task
from svodka.languages.morphology import morphology
from svodka.records import Document, When

Measures = dict[str, float]
#: Finds the times of one text.
Find = Callable[[DateRow], Sequence[When]]

#: What a pair has to have right to count.
LEVELS: Mapping[str, Callable[[When, When], bool]] = {
    "found": lambda wanted, found: True,
    "span": lambda wanted, found: wanted.span == found.span,
    "value": lambda wanted, found: (wanted.start, wanted.end) == (found.start, found.end),
    "right": lambda wanted, found: (wanted.span, wanted.start, wanted.end, wanted.precision)
    == (found.span, found.start, found.end, found.precision),
}
_ROUNDS, _SEED, _LOW, _HIGH = 500, 7, 12, 487


@dataclass(frozen=True, slots=True, kw_only=True)
class DateVerdict:
    """One row, what was found in it and which is which."""

    #: The row.
    row: DateRow
    #: What was found.
    found: tuple[When, ...]
    #: Expected and found times that pair up.
    pairs: tuple[tuple[When, When], ...]

    def count(self, level: str) -> int:
        """Count the pairs that are right at a level."""
        return sum(LEVELS[level](*pair) for pair in self.pairs)

    def whole(self, level: str) -> bool:
        """Tell whether every expected time is right at a level and nothing else was found."""
        return self.count(level) == len(self.row.whens) == len(self.found)


def evaluate_dates(task: Task) -> Report:
    """Read every row of the tables, our own ones if no other are given, and measure which times were read rightly."""
    rows = shipped_tables() if task.gold is None else read_date_tables(task.gold)
    return report([judge_dates(row, find_in_row(row)) for row in rows])


def find_in_row(row: DateRow) -> tuple[When, ...]:
    """Find the times of a row as `svodka read` does."""
    document = Document.of(row.text, name="row", lang=row.lang, published=row.published)
    sentences = find_sentences(document, find_paragraphs(document), morphology(row.lang))
    return tuple(find_whens(sentences, row.lang, row.published))


def judge_dates(row: DateRow, found: Sequence[When]) -> DateVerdict:
    """Pair what was found with what was expected."""
    overlaps = sorted(((_overlap(wanted, one), -i, -j) for i, wanted in enumerate(row.whens)
                       for j, one in enumerate(found) if wanted.span.meets(one.span)), reverse=True)
    pairs: dict[int, int] = {}
    for _, i, j in overlaps:
        if -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return DateVerdict(row=row, found=tuple(found),
                       pairs=tuple((row.whens[i], found[j]) for i, j in sorted(pairs.items())))


def _overlap(one: When, other: When) -> int:
    return min(one.span.end, other.span.end) - max(one.span.start, other.span.start)


def report(verdicts: Sequence[DateVerdict]) -> Report:
    """Sum up: over all, by half, language and origin."""
    parts = {"": list(verdicts)}
    for verdict in verdicts:
        for name in (verdict.row.half, verdict.row.lang, verdict.row.origin):
            parts.setdefault(f"{name}_", []).append(verdict)
    measures = {f"{prefix}{name}": value for prefix, part in parts.items() for name, value in measure(part).items()}
    sections = (_score_section(measures), _part_section(measures, [prefix for prefix in parts if prefix]))
    return Report(name="dates", measures=measures, sections=sections, errors=tuple(_errors(verdicts)))


def measure(verdicts: Sequence[DateVerdict]) -> Measures:
    """Give precision, recall, F1 and its interval at each level, and the share of rows that are wholly right."""
    measures: Measures = {"rows": len(verdicts), "gold": sum(len(one.row.whens) for one in verdicts),
                          "predicted": sum(len(one.found) for one in verdicts)}
    for level in LEVELS:
        score = _score(verdicts, level)
        measures |= {f"{level}_precision": score.precision, f"{level}_recall": score.recall,
                     f"{level}_f1": score.f1, f"{level}_f1_half_interval": half_interval(verdicts, level),
                     f"{level}_rows": share(sum(one.whole(level) for one in verdicts), len(verdicts))}
    return measures


def _score(verdicts: Sequence[DateVerdict], level: str) -> Score:
    return Score.of(right=sum(one.count(level) for one in verdicts),
                    gold=sum(len(one.row.whens) for one in verdicts),
                    predicted=sum(len(one.found) for one in verdicts))


def half_interval(verdicts: Sequence[DateVerdict], level: str) -> float:
    """Give half of the 95 % interval of F1: a bootstrap over rows (Efron 1979), always the same."""
    counts = [(one.count(level), len(one.row.whens) + len(one.found)) for one in verdicts]
    draw = partial(random.Random(_SEED).choices, counts, k=len(counts))  # noqa: S311 - repeatable on purpose
    ordered = sorted(_f1(draw()) for _ in range(_ROUNDS))
    return (ordered[_HIGH] - ordered[_LOW]) / 2


def _f1(counts: Sequence[tuple[int, int]]) -> float:
    return 2 * sum(right for right, _ in counts) / max(sum(both for _, both in counts), 1)


def _score_section(measures: Measures) -> Section:
    names = ("precision", "recall", "f1", "f1_half_interval", "rows")
    return Section(title=f"{measures['rows']} texts, {measures['gold']} times, {measures['predicted']} found",
                   columns=("P", "R", "F1", "±", "whole texts"),
                   rows=tuple((level, tuple(measures[f"{level}_{name}"] for name in names)) for level in LEVELS))


def _part_section(measures: Measures, prefixes: Sequence[str]) -> Section:
    names = ["rows", *(f"{level}_f1" for level in LEVELS), "right_f1_half_interval", "right_rows"]
    return Section(title="F1 by part", columns=("texts", *LEVELS, "±", "whole texts"),
                   rows=tuple((prefix[:-1], tuple(measures[prefix + name] for name in names)) for prefix in prefixes))


def _errors(verdicts: Sequence[DateVerdict]) -> Iterator[ErrorGroup]:
    """Name the errors of the rows that may be looked at, by language."""
    lines: dict[tuple[str, str], list[str]] = {}
    for verdict in verdicts:
        if verdict.row.half == "tune":
            for kind, line in _error_lines(verdict):
                lines.setdefault((kind, verdict.row.lang), []).append(line)
    for (kind, lang), examples in sorted(lines.items()):
        yield ErrorGroup(kind=f"{kind} (tune)", label=lang, examples=tuple(examples))


def _error_lines(verdict: DateVerdict) -> Iterator[tuple[str, str]]:
    text, paired = verdict.row.text, {id(one) for pair in verdict.pairs for one in pair}
    for wanted, found in verdict.pairs:
        if not LEVELS["value"](wanted, found):
            yield "wrong value", f"{text}: {_shown(found, text)} for {_shown(wanted, text)}"
        elif not LEVELS["right"](wanted, found):
            yield "wrong words or precision", f"{text}: {_shown(found, text)} for {_shown(wanted, text)}"
    yield from (("missed", f"{text}: {_shown(one, text)}") for one in verdict.row.whens if id(one) not in paired)
    yield from (("false", f"{text}: {_shown(one, text)}") for one in verdict.found if id(one) not in paired)


def _shown(when: When, text: str) -> str:
    return f"[{when.span.of(text)}] {when.start:%Y-%m-%dT%H:%M} .. {when.end:%Y-%m-%dT%H:%M} {when.precision} {when.rule}"
