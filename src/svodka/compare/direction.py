"""Who was first of two articles that share a text, and why we think so."""

from __future__ import annotations

from urllib.parse import urlsplit

from svodka.compare.keys import fold
from svodka.records import Document, Reading


def first_of(one: Reading, other: Reading) -> tuple[Document, str]:
    """Say which of two articles is the original: the earlier, the one the other cites or links to, else the fuller.

    The reason is one of "earlier", "cited", "linked", "fuller".
    """
    by_time = _earlier(one.document, other.document)
    if by_time:
        return by_time, "earlier"
    for mark, reason in ((cites_outlet, "cited"), (links_to, "linked")):
        if mark(one, other.document) != mark(other, one.document):
            return (other.document if mark(one, other.document) else one.document), reason
    fuller = min((one.document, other.document), key=lambda doc: (-len(doc.text), doc.id))
    return fuller, "fuller"


def _earlier(one: Document, other: Document) -> Document | None:
    if one.published is None or other.published is None or one.published == other.published:
        return None
    return one if one.published < other.published else other


def cites_outlet(reading: Reading, document: Document) -> bool:
    """Tell whether the article names the other's outlet as a source or carrier of something."""
    outlet = outlet_key(document.outlet)
    if not outlet or outlet == outlet_key(reading.document.outlet):
        return False
    named = (name for one in reading.statements for name in (one.holder, *(link.name for link in one.via)))
    return any(outlet_key(name) == outlet for name in named)


def links_to(reading: Reading, document: Document) -> bool:
    """Tell whether the article links to the other's address."""
    wanted = _address(document.url)
    return bool(wanted) and any(_address(link) == wanted for link in reading.document.links)


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
