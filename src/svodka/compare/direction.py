"""Who was first of two articles that share a text, and why we think so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from svodka.compare.keys import fold
from svodka.records import Document, Reading

#: A citation outweighs a clock that differs by less: crawlers date pages by hours or days that are not theirs.
_CLOCK = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What an article itself says of where it comes from."""

    document: Document
    #: Keys of the sources and carriers that it names.
    cited: frozenset[str]
    #: Addresses that it links to.
    linked: frozenset[str]


def traces(reading: Reading) -> Traces:
    """Gather whom an article cites and what it links to."""
    named = (name for one in reading.statements for name in (one.holder, *(link.name for link in one.via)))
    keys = frozenset(key for key in map(outlet_key, named) if key)
    addresses = frozenset(found for found in map(_address, reading.document.links) if found)
    return Traces(document=reading.document, cited=keys, linked=addresses)


def first_of(one: Traces, other: Traces) -> tuple[Document, str]:
    """Say which of two articles is the original: whom the other links to or cites, the earlier, else the fuller.

    The reason is one of "linked", "cited", "earlier", "fuller". More than a day earlier is earlier whoever is cited.
    """
    by_time = _earlier(one.document, other.document)
    if by_time and _apart(one.document, other.document) > _CLOCK:
        return by_time, "earlier"
    for mark, reason in _MARKS:
        if mark(one, other.document) != mark(other, one.document):
            return (other.document if mark(one, other.document) else one.document), reason
    if by_time:
        return by_time, "earlier"
    fuller = min((one.document, other.document), key=lambda doc: (-len(doc.text), doc.id))
    return fuller, "fuller"


def _earlier(one: Document, other: Document) -> Document | None:
    if one.published is None or other.published is None or one.published == other.published:
        return None
    return one if one.published < other.published else other


def _apart(one: Document, other: Document) -> timedelta:
    if one.published is None or other.published is None:
        return timedelta()
    return abs(one.published - other.published)


def cites_outlet(article: Traces, document: Document) -> bool:
    """Tell whether the article names the other's outlet as a source or carrier of something."""
    outlet = outlet_key(document.outlet)
    return bool(outlet) and outlet != outlet_key(article.document.outlet) and outlet in article.cited


def links_to(article: Traces, document: Document) -> bool:
    """Tell whether the article links to the other's address."""
    return _address(document.url) in article.linked


_MARKS: tuple[tuple[Callable[[Traces, Document], bool], str], ...] = ((links_to, "linked"), (cites_outlet, "cited"))


def outlet_key(name: str) -> str:
    """Write an outlet's name so that its spellings meet.

    >>> outlet_key("«Берег»") == outlet_key("Берег"), outlet_key("Агентство «Полюс»")
    (True, 'агентство полюс')
    """
    bare = "".join(letter if letter.isalnum() else " " for letter in fold(name))
    return " ".join(bare.split())


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{(parts.netloc or '').removeprefix('www.')}{parts.path.rstrip('/')}" if parts.netloc else ""
