"""One article as it was read: the words, who published them, when, and the furniture kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from svodka.records.ids import content_id
from svodka.records.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article. All spans of everything derived from it are code points into `text`.

    >>> doc = Document.of("Песков: решения нет.", name="a", outlet="Берег")
    >>> doc.outlet, doc.id == Document.of("Песков: решения нет.", name="b", outlet="Берег").id
    ('Берег', True)
    """

    #: Content hash over text, outlet, url and publication time; not over the file's name.
    id: str
    #: What the user calls it: the file's stem, or the `id` field of its JSON line.
    name: str
    #: The text with its title as first line, if the title stands there.
    text: str
    #: Two-letter code: "ru", "uk" or "en".
    lang: str = "ru"
    #: The headline; empty if none was found.
    title: str = ""
    #: The publisher as a reader would name it; empty if unknown.
    outlet: str = ""
    #: Where it was published; empty if unknown.
    url: str = ""
    #: When it was published, always with a time zone; None if unknown.
    published: datetime | None = None
    #: Site furniture inside `text` ("subscribe", "read also"): never the article's own words.
    furniture: tuple[Span, ...] = ()
    #: Addresses that the article's own words link to.
    links: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.published is not None and self.published.tzinfo is None:
            raise ValueError("a publication time needs a time zone")
        if any(span.end > len(self.text) for span in self.furniture):
            raise ValueError("furniture outside the text")

    @classmethod
    def of(
        cls,
        text: str,
        *,
        name: str,
        outlet: str = "",
        url: str = "",
        published: datetime | None = None,
        lang: str = "ru",
        title: str = "",
        furniture: tuple[Span, ...] = (),
        links: tuple[str, ...] = (),
    ) -> Document:
        """Make a document with the id that its content gives it."""
        when = published.isoformat() if published else ""
        return cls(
            id=content_id("d", text, outlet, url, when),
            name=name,
            text=text,
            lang=lang,
            title=title,
            outlet=outlet,
            url=url,
            published=published,
            furniture=furniture,
            links=links,
        )
