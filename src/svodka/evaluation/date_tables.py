"""Tables of expressions of time: short texts with the interval that a reader understands.

One row a line, its cells parted by ` | `:

    tune | real | 2017-11-14T12:00Z | [Вчера] он уехал | 2017-11-13 .. 2017-11-14 day

The half (`tune` may be looked at while rules are written, `test` may not), where the expression was met (`real`: in a
published text, `own`: made up for the table), the time of publication, the text with its times in [brackets], and for
each of them, parted by ` ; `, first moment .. moment after, in UTC, and the precision; `-` where the text has no time.
The language stands in the file's name: `dates_uk.txt`. A line that begins with `#` is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path

from svodka.languages import CODES
from svodka.records import MissingData, Precision, Span, When

HALVES = ("tune", "test")
_VALUE = re.compile(r"(\S+) \.\. (\S+) (\S+)")
_BRACKETED = re.compile(r"\[([^\]]*)\]")
_CELLS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """One short text and the times in it."""

    #: Language code.
    lang: str
    #: `tune` or `test`.
    half: str
    #: `real` or `own`.
    origin: str
    #: When the text was published.
    published: datetime
    #: The text, without brackets.
    text: str
    #: Its times, in order.
    whens: tuple[When, ...]


def shipped_tables() -> tuple[DateRow, ...]:
    """Give the rows of the tables that come with svodka.

    >>> rows = shipped_tables()
    >>> len(rows), {row.lang for row in rows} == {"ru", "uk", "en"}
    (300, True)
    """
    with as_file(files("svodka.evaluation") / "tables") as folder:
        return read_date_tables(folder)


def read_date_tables(path: Path) -> tuple[DateRow, ...]:
    """Read one table or all `dates_LANG.txt` of a folder; MissingData where there is none or one cannot be read."""
    paths = sorted(path.glob("dates_*.txt")) if path.is_dir() else [path]
    if not paths or not all(one.is_file() for one in paths):
        raise MissingData(f"{path} is no table dates_LANG.txt and no folder of such")
    return tuple(row for one in paths for row in _read_table(one))


def _read_table(path: Path) -> Iterator[DateRow]:
    lang = path.stem.rpartition("_")[2]
    if lang not in CODES:
        raise MissingData(f"{path} does not end in _{{{','.join(CODES)}}}.txt, so its language is not known")
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as wrong:
        raise MissingData(f"{path} cannot be read: {wrong}") from wrong
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            try:
                yield read_row(line, lang)
            except ValueError as wrong:
                raise MissingData(f"line {number} of {path}: {wrong}") from wrong


def read_row(line: str, lang: str) -> DateRow:
    """Read one line of a table; ValueError where it is none.

    >>> row = read_row("tune | own | 2017-11-14T12:00Z | Он приехал [вчера] | 2017-11-13 .. 2017-11-14 day", "ru")
    >>> row.whens[0].span.of(row.text), row.whens[0].start.isoformat()
    ('вчера', '2017-11-13T00:00:00+00:00')
    """
    cells = [cell.strip() for cell in line.split(" | ")]
    if len(cells) != _CELLS or cells[0] not in HALVES:
        raise ValueError("a row has five cells, the first of them tune or test")
    half, origin, published, marked, values = cells
    spans = list(_spans(marked))
    wanted = [] if values == "-" else values.split(" ; ")
    if len(spans) != len(wanted):
        raise ValueError(f"{len(spans)} times in brackets, {len(wanted)} values")
    whens = tuple(_when(span, value) for span, value in zip(spans, wanted, strict=True))
    return DateRow(lang=lang, half=half, origin=origin, published=_moment(published),
                   text=_BRACKETED.sub(r"\1", marked), whens=whens)


def _spans(marked: str) -> Iterator[Span]:
    """Give the places of the bracketed words in the text without brackets."""
    for before, found in enumerate(_BRACKETED.finditer(marked)):
        start = found.start() - 2 * before
        yield Span(start, start + len(found[1]))


def _when(span: Span, value: str) -> When:
    found = _VALUE.fullmatch(value)
    if not found:
        raise ValueError(f"{value!r} is no interval: first moment .. moment after, precision")
    return When(span=span, start=_moment(found[1]), end=_moment(found[2]), precision=Precision(found[3]))


def _moment(written: str) -> datetime:
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
