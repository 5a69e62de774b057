"""Lays a page out as a text: headline, paragraphs, and the furniture between and after them, marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.read.furniture import is_furniture_line
from svodka.read.page_runs import Run, join_blanks
from svodka.records import Span

#: Lines of furniture kept of one page, and their length: a menu of 300 links tells nobody anything.
_KEPT, _LONGEST = 40, 300
#: Lines after the last paragraph in which the page's own hints ("related") still belong to the article.
_AFTER = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page as a text."""

    #: The headline, its first line if it stands on the page.
    title: str
    #: The text.
    text: str
    #: What of it the page shows to be furniture.
    furniture: tuple[Span, ...]
    #: The article's own lines below the headline.
    own: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line of the text to be, with its place on the page."""

    at: tuple[int, int]
    run: Run
    furniture: bool


def lay_out(main: Sequence[str], runs: Sequence[Run], *, title: str) -> Layout:
    r"""Join the article's lines with the furniture around them, in the page's order.

    >>> page = [Run(text="Мэр ушёл", headline=True), Run(text="Он устал."), Run(text="Читайте также: Кто он")]
    >>> found = lay_out(["Он устал."], page, title="Мэр ушёл - Берег")
    >>> found.text, [span.of(found.text) for span in found.furniture]
    ('Мэр ушёл\n\nОн устал.\n\nЧитайте также: Кто он', ['Читайте также: Кто он'])
    """
    headline = _find_headline(runs, title)
    lines = [line for line in main if line != headline]
    places = _place(lines, runs)
    own = list(_list_own(lines, places, runs))
    kept = _list_furniture(places, runs)
    body = sorted([*own, *kept], key=lambda placed: placed.at)
    text, furniture = _join(headline, body)
    return Layout(title=headline or join_blanks(title), text=text, furniture=furniture,
                  own=tuple(placed.run for placed in own if not placed.furniture))


def _find_headline(runs: Sequence[Run], title: str) -> str:
    """Give the headline that stands on the page: the <h1> that the page's title repeats, or its only <h1>."""
    heads = [run.text for run in runs if run.headline]
    told = join_blanks(title)
    repeated = [head for head in heads if told and (head in told or told in head)]
    if repeated:
        return repeated[0]
    if len(heads) == 1:
        return heads[0]
    return told if any(run.text == told for run in runs) else ""


def _place(lines: Sequence[str], runs: Sequence[Run]) -> list[int | None]:
    """Give for each line of the article its run on the page, in order; None where trafilatura changed the words."""
    places: dict[str, list[int]] = {}
    for at, run in enumerate(runs):
        places.setdefault(run.text, []).append(at)
    found: list[int | None] = []
    last = -1
    for line in lines:
        at = next((place for place in places.get(line, ()) if place > last), -1)
        found.append(at if at >= 0 else None)
        last = max(last, at)
    return found


def _list_own(lines: Sequence[str], places: Sequence[int | None], runs: Sequence[Run]) -> Iterator[_Placed]:
    """Give the article's lines; the page's hints are believed only where they name less than half of them."""
    hinted = [at for at in places if at is not None and runs[at].hinted]
    believed = len(hinted) * 2 < len(lines)
    before = 0
    for number, (line, at) in enumerate(zip(lines, places, strict=True)):
        before = before if at is None else at
        run = Run(text=line) if at is None else runs[at]
        yield _Placed((before, number), run, believed and run.hinted)


def _list_furniture(places: Sequence[int | None], runs: Sequence[Run]) -> list[_Placed]:
    taken = {at for at in places if at is not None}
    if not taken:
        return []
    first, last = min(taken), max(taken)
    near = range(first, last + _AFTER)
    found = [
        _Placed((at, -1), run, True) for at, run in enumerate(runs)
        if at not in taken and not run.headline and len(run.text) <= _LONGEST
        and (is_furniture_line(run.text) or (run.hinted and at in near))
    ]
    return found[:_KEPT]


def _join(headline: str, body: Sequence[_Placed]) -> tuple[str, tuple[Span, ...]]:
    parts = [headline] if headline else []
    spans = []
    size = len(headline)
    for placed in body:
        start = size + 2 if parts else 0
        size = start + len(placed.run.text)
        parts.append(placed.run.text)
        spans += [Span(start, size)] if placed.furniture else []
    return "\n\n".join(parts), tuple(spans)
