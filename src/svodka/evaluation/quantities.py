"""Quantities against a table of phrases: whether each is found, with its value, unit, bound and role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from svodka.evaluation.report import ErrorGroup, Report, Section
from svodka.evaluation.task import Task
from svodka.records import Document, MissingData, Quantity, Span

#: The shipped table, used where no other is given.
TABLE = Path(__file__).parent / "tables" / "quantities"
_MARKED = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Told:
    """What one stretch of a phrase tells: its place, value, unit, bound and role."""

    span: Span
    value: float
    upper: float | None
    unit: str
    bound: str
    role: str


@dataclass(frozen=True, slots=True)
class Row:
    """A phrase of the table and what it holds; nothing where it holds no quantity."""

    lang: str
    half: str
    text: str
    expected: tuple[Told, ...]


def evaluate_quantities(task: Task) -> Report:
    """Measure quantities on a folder of `ru.tsv`, `uk.tsv`, `en.tsv`; without one, on the shipped table."""
    rows = read_rows(task.gold or TABLE)
    judged = [(row, _found(row)) for row in rows]
    groups = {"all": judged} | {name: [one for one in judged if name in (one[0].lang, one[0].half)]
                                for name in dict.fromkeys([row.lang for row in rows] + [row.half for row in rows])}
    measures = {f"{name}_{key}" if name != "all" else key: value
                for name, group in groups.items() for key, value in _measures(group).items()}
    columns = ("phrases", "quantities", "span_f1", "value_f1", "full_f1", "phrases_right")
    table = Section(title="quantities", columns=columns, rows=tuple(
        (name, tuple(_measures(group)[column] for column in columns)) for name, group in groups.items()))
    return Report(name="quantities", measures=measures, sections=(table,), errors=tuple(_errors(judged)))


def read_rows(folder: Path) -> list[Row]:
    """Read the tables of a folder; a file's name is its language.

    Raises MissingData where the folder holds none.
    """
    files = sorted(folder.glob("*.tsv")) if folder.is_dir() else []
    if not files:
        raise MissingData(f"{folder} holds no table of quantities: ru.tsv, uk.tsv or en.tsv")
    return [row for file in files for row in _rows(file)]


def _rows(file: Path) -> Iterator[Row]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        half, marked, told = [*line.split("\t"), ""][:3]
        spans, text = unmark(marked)
        values = [one.split() for one in told.split(";") if one.strip()]
        if len(values) != len(spans):
            raise MissingData(f"{file.name}, line {number}: {len(spans)} stretches in brackets, {len(values)} values")
        yield Row(file.stem, half, text, tuple(_told(*pair) for pair in zip(spans, values, strict=True)))


def unmark(marked: str) -> tuple[list[Span], str]:
    """Take the brackets out of a phrase and give their places.

    >>> unmark("погибли [трое]")
    ([Span(start=8, end=12)], 'погибли трое')
    """
    spans = [Span(found.start() - 2 * at, found.end() - 2 * at - 2) for at, found in enumerate(_MARKED.finditer(marked))]
    return spans, _MARKED.sub(r"\1", marked)


def _told(span: Span, words: Sequence[str]) -> Told:
    value, unit, bound, role = [*words, "level"][:4]
    low, _, high = value.partition("..")
    return Told(span, float(low), float(high) if high else None, unit, bound, role)


def _found(row: Row) -> tuple[Told, ...]:
    from svodka.annotate import Annotator  # noqa: PLC0415  (light start)

    seen = Annotator().annotate(Document.of(row.text, name="phrase", lang=row.lang))
    return tuple(map(_as_told, seen.quantities))


def _as_told(one: Quantity) -> Told:
    return Told(one.span, one.value, one.upper, one.unit, one.bound.value, one.role.value)


def _span(one: Told) -> object:
    return one.span


def _value(one: Told) -> object:
    return one.span, round(one.value, 2), one.upper, one.unit


def _full(one: Told) -> object:
    return _value(one), one.bound, one.role


def _measures(judged: Sequence[tuple[Row, tuple[Told, ...]]]) -> dict[str, float]:
    expected = [len(row.expected) for row, _ in judged]
    right = sum(set(map(_full, row.expected)) == set(map(_full, found)) for row, found in judged)
    levels = {"span_f1": _span, "value_f1": _value, "full_f1": _full}
    scores = {name: _f1([(map(view, row.expected), map(view, found)) for row, found in judged])
              for name, view in levels.items()}
    return {"phrases": len(judged), "quantities": sum(expected), **scores, "phrases_right": right / len(judged)}


def _f1(pairs: Iterable[tuple[Iterable[object], Iterable[object]]]) -> float:
    both = total = 0
    for expected, found in ((set(one), set(other)) for one, other in pairs):
        both, total = both + 2 * len(expected & found), total + len(expected) + len(found)
    return both / total if total else 1.0


def _errors(judged: Iterable[tuple[Row, tuple[Told, ...]]]) -> Iterator[ErrorGroup]:
    groups: dict[tuple[str, str], list[str]] = {}
    for row, found in judged:
        for kind, one in _differences(row, found):
            groups.setdefault((kind, f"{row.lang} {row.half}"), []).append(f"{one} in «{row.text}»")
    for (kind, label), examples in sorted(groups.items(), key=lambda pair: (pair[0][0], -len(pair[1]))):
        yield ErrorGroup(kind=kind, label=label, examples=tuple(examples))


def _differences(row: Row, found: Sequence[Told]) -> Iterator[tuple[str, str]]:
    for kind, ours, theirs in (("missed or wrong", row.expected, found), ("false or wrong", found, row.expected)):
        others = set(map(_full, theirs))
        for one in ours:
            if _full(one) not in others:
                upper = f"..{one.upper:g}" if one.upper is not None else ""
                yield kind, f"[{one.span.of(row.text)}] {one.value:g}{upper} {one.unit} {one.bound} {one.role}"
