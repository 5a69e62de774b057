"""What an evaluation found, for a program and for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: Groups of one kind of error that the table names; the rest is a long tail of single cases.
_GROUPS_SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One small table: a heading, column names and rows."""

    #: Heading, and name of the first column.
    title: str
    #: Names of the columns after the first.
    columns: tuple[str, ...]
    #: Label of a row and its values; a whole number is a count, None an empty cell.
    rows: tuple[tuple[str, tuple[float | int | None, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorGroup:
    """Errors of one kind that have the same thing in common."""

    #: "missed", "false", "wrong holder", ...
    kind: str
    #: What they share: the cue, the pair of names, the side of the boundary.
    label: str
    #: One line for each of them, with the article's name.
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one evaluation measured.

    >>> print(Report(name="statements", measures={"found_f1": 0.5}).table())
    found_f1  0.500
    """

    #: Name of the evaluation.
    name: str
    #: Every measure by its name, flat.
    measures: dict[str, float]
    #: The measures as tables; without any, the table is the plain list of measures.
    sections: tuple[Section, ...] = ()
    #: The errors, the commonest group of each kind first.
    errors: tuple[ErrorGroup, ...] = ()

    def table(self, misses: int = 0) -> str:
        """Lay the measures out for a person, with up to `misses` examples of each common error."""
        if not self.sections:
            return "\n".join(_aligned([(name, _cell(value)) for name, value in self.measures.items()]))
        parts = ["\n".join(_section_lines(section)) for section in self.sections if section.rows]
        return "\n\n".join([*parts, *self._error_parts(misses)])

    def _error_parts(self, misses: int) -> Iterator[str]:
        for kind in dict.fromkeys(group.kind for group in self.errors):
            groups = [group for group in self.errors if group.kind == kind]
            total = sum(len(group.examples) for group in groups)
            lines = [f"{kind}: {total}"]
            for group in groups[:_GROUPS_SHOWN]:
                lines.append(f"{len(group.examples):5}  {group.label}")
                lines.extend(f"         {example}" for example in group.examples[: max(misses, 0)])
            if len(groups) > _GROUPS_SHOWN:
                lines.append(f"       and {len(groups) - _GROUPS_SHOWN} more groups")
            yield "\n".join(lines)


def _section_lines(section: Section) -> list[str]:
    rows = [(label, *map(_cell, values)) for label, values in section.rows]
    return _aligned([(section.title, *section.columns), *rows])


def _cell(value: float | int | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _aligned(rows: list[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(_padded(row, widths)).rstrip() for row in rows]


def _padded(row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    """Labels stand at the left, figures at the right of their column."""
    for number, (cell, width) in enumerate(zip(row, widths, strict=True)):
        yield cell.rjust(width) if number else cell.ljust(width)
