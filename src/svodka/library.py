"""svodka from Python: read an article and ask who says what. Everything heavy is imported on the first call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, overload

from svodka.records.errors import MissingData
from svodka.records.issue import Issue

if TYPE_CHECKING:
    from svodka.pipeline import Pipeline
    from svodka.records import Document, Fact, Name, Place, Quantity, Reading, Statement, When


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article read: its statements, and a view of them in a notebook."""

    #: The document and all that was found in it.
    reading: Reading

    @property
    def document(self) -> Document:
        """Give the article as it was read: text, title, outlet, publication time."""
        return self.reading.document

    @property
    def text(self) -> str:
        """Give the text that all spans point into."""
        return self.reading.document.text

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Give who says what, in text order."""
        return self.reading.statements

    @property
    def names(self) -> tuple[Name, ...]:
        """Give the names in the text."""
        return self.reading.names

    @property
    def whens(self) -> tuple[When, ...]:
        """Give the times that the text speaks of."""
        return self.reading.whens

    @property
    def places(self) -> tuple[Place, ...]:
        """Give the places that the text speaks of."""
        return self.reading.places

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Give the numbers with their units."""
        return self.reading.quantities

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Give what hangs on the statements: when, said when, where, how many, whom, each with its words and reason."""
        return self.reading.facts

    def as_json(self) -> dict[str, object]:
        """Give what `svodka read --json` prints, as a dictionary."""
        from svodka.render import reading_json  # noqa: PLC0415  (light start)

        return dict(reading_json(self.reading))

    def _repr_html_(self) -> str:
        """Show the marked text in a notebook."""
        from svodka.render import reading_html  # noqa: PLC0415  (light start)

        return reading_html(self.reading)


def read(text: str, *, name: str = "text", published: datetime | None = None, outlet: str = "") -> Article:
    """Read one article given as text and find who says what in it.

    >>> article = read("Решения нет, заявил Дмитрий Песков.")
    >>> [(one.holder, one.act.value) for one in article.statements]
    [('Дмитрий Песков', 'say')]
    """
    return Article(reading=_pipeline().read_text(text, name=name, published=published, outlet=outlet))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile(Sequence[Article]):
    """The articles of one file, in its order, and what was wrong with it."""

    #: What was read.
    articles: tuple[Article, ...]
    #: What was refused or read with a doubt; each names its document and the place in it.
    issues: tuple[Issue, ...] = ()

    @overload
    def __getitem__(self, place: int) -> Article: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Article, ...]: ...
    def __getitem__(self, place: int | slice) -> Article | tuple[Article, ...]:
        return self.articles[place]

    def __len__(self) -> int:
        return len(self.articles)


def read_file(path: str | Path) -> Pile:
    """Read a file in any format that svodka knows and give its articles; a page or a text holds one.

    Raises `MissingData` if the file cannot be opened. What was refused stands in `issues` and costs nothing else.
    """
    place = Path(path)
    try:
        with place.open("rb") as stream:
            found = list(_pipeline().read(stream, name=place.name, now=datetime.now(UTC)))
    except OSError as error:
        raise MissingData(f"{place}: {error.strerror or error}") from error
    return Pile(articles=tuple(Article(reading=one) for one in found if not isinstance(one, Issue)),
                issues=tuple(one for one in found if isinstance(one, Issue)))


@cache
def _pipeline() -> Pipeline:
    """Make the pipeline once: its models take a second to load."""
    from svodka.pipeline import Pipeline  # noqa: PLC0415  (light start)

    return Pipeline()
