"""Who was first of two articles that share a text, and why we think so."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from svodka.compare.keys import fold, skeleton
from svodka.records import OUTLET, Document, Reading

#: A citation outweighs a clock that differs by less: crawlers date pages by hours or days that are not theirs.
_CLOCK = timedelta(days=1)


#: Labels of an address that name no outlet.
_COMMON = frozenset({"www", "com", "net", "org", "info", "news", "gov", "edu", "amp"})
#: A shorter name may begin like another by chance: «УНН» must be the same, «Интерфакс-Украина» begins as interfax.
_BEGINNING = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What an article itself says of where it comes from."""

    document: Document
    #: Keys of the sources and carriers that it names.
    cited: frozenset[str]
    #: Keys of the names that it gives itself: «как сообщал УНН» in an item of УНН.
    itself: frozenset[str]
    #: Addresses that it links to.
    linked: frozenset[str]


def traces(reading: Reading) -> Traces:
    """Gather whom an article cites, what it calls itself and what it links to."""
    named = [name for one in reading.statements for name in (one.holder, *(link.name for link in one.via))]
    itself = _keys(name.removeprefix(OUTLET) for name in named if name.startswith(OUTLET))
    addresses = frozenset(found for found in map(_address, reading.document.links) if found)
    return Traces(document=reading.document, cited=_keys(name for name in named if not name.startswith(OUTLET)),
                  itself=itself - {outlet_key(reading.document.outlet)}, linked=addresses)


def _keys(names: Iterable[str]) -> frozenset[str]:
    return frozenset(key for key in map(outlet_key, names) if key)


def first_of(one: Traces, other: Traces) -> tuple[Document, str]:
    """Say which of two articles is the original.

    The reason is one of "linked" (the other links to it), "cited" (the other names its outlet), "earlier", "named" (it
    names itself in what both tell, as the one who reported it), "fuller". More than a day earlier is earlier whoever
    is cited.
    """
    by_time = _earlier(one.document, other.document)
    if by_time and _apart(one.document, other.document) > _CLOCK:
        return by_time, "earlier"
    for mark, reason in _MARKS:
        if mark(one, other) != mark(other, one):
            return (other.document if mark(one, other) else one.document), reason
    if by_time:
        return by_time, "earlier"
    if bool(one.itself) != bool(other.itself):
        return (one.document if one.itself else other.document), "named"
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


def cites_outlet(article: Traces, other: Traces) -> bool:
    """Tell whether the article names the other's outlet as a source or carrier of something."""
    outlet = outlet_key(other.document.outlet)
    if outlet and outlet == outlet_key(article.document.outlet):
        return False
    if article.cited & (other.itself | {outlet} - {""}):
        return True
    hosts = _hosts(other.document) - _hosts(article.document)
    return any(_is_host(skeleton(name.replace(" ", "")), host) for name in article.cited for host in hosts)


def links_to(article: Traces, other: Traces) -> bool:
    """Tell whether the article links to the other's address."""
    return _address(other.document.url) in article.linked


_MARKS: tuple[tuple[Callable[[Traces, Traces], bool], str], ...] = ((links_to, "linked"), (cites_outlet, "cited"))


def _hosts(document: Document) -> frozenset[str]:
    """Give the labels of an outlet's address as they sound: interfax.com.ua is the agency «Интерфакс»."""
    address = _address(document.url).partition("/")[0] or (document.outlet if "." in document.outlet else "")
    labels = address.lower().split(".")[:-1]
    return frozenset(skeleton(label) for label in labels if len(label) > 2 and label not in _COMMON)


def _is_host(name: str, host: str) -> bool:
    if len(host) < _BEGINNING:
        return len(host) > 2 and name == host
    return name.startswith(host)


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
