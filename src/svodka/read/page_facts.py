"""Finds who published a page and when, in what the page says of itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from svodka.read.dates import parse_published

#: Meta names, properties and itemprops that hold the publication time, the surest first.
_TIME_NAMES = (
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dc.date", "dcterms.created", "publication_date",
    "publish_date", "pubdate", "mediator_published_time", "date",
)
#: Blocks of JSON-LD looked at, and how large each may be.
_BLOCKS, _BLOCK = 10, 300_000
#: Nodes of JSON-LD looked at.
_NODES = 5000
#: What trafilatura and htmldate raise on pages nobody meant: seen in fuzzing or in their trackers.
LIBRARY_ERRORS = (ValueError, TypeError, AttributeError, LookupError, AssertionError, ArithmeticError, RecursionError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page says of itself; empty where it says nothing."""

    #: Its headline, as told to search engines.
    title: str = ""
    #: The publisher's name.
    outlet: str = ""
    #: Its own address.
    url: str = ""
    #: The publication time as written, with its zone where one is given.
    published: str = ""


def find_facts(root: Any, now: datetime) -> Facts:  # noqa: ANN401 - lxml has no types
    """Read title, publisher, address and publication time of a page.

    >>> from datetime import UTC
    >>> from lxml import html
    >>> page = html.document_fromstring('''<html><head><title>Мэр ушёл</title>
    ... <meta property="og:site_name" content="Берег">
    ... <meta property="article:published_time" content="2024-05-06T07:08:00+03:00"></head><body>.</body></html>''')
    >>> facts = find_facts(page, datetime(2025, 1, 1, tzinfo=UTC))
    >>> facts.title, facts.outlet, facts.published
    ('Мэр ушёл', 'Берег', '2024-05-06T07:08:00+03:00')
    """
    written = [value for value in _list_times(root) if value.strip()]
    title, outlet, url, day = _ask_trafilatura(root, now)
    read = [value for value in written if parse_published(value)]
    return Facts(title=title, outlet=outlet, url=url, published=next(iter([*read, *written]), "") or day)


def _ask_trafilatura(root: Any, now: datetime) -> tuple[str, str, str, str]:  # noqa: ANN401
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 - 0.3 s

    # `max_date` keeps htmldate from the clock; without an extensive search it takes no year of a copyright line
    dates = {"max_date": now.strftime("%Y-%m-%d"), "original_date": True, "extensive_search": False}
    try:
        found = extract_metadata(deepcopy(root), date_config=dates)
    except LIBRARY_ERRORS:  # a page without readable facts may still have an article
        return "", "", "", ""
    return found.title or "", found.sitename or "", found.url or "", found.date or ""


def _list_times(root: Any) -> Iterator[str]:  # noqa: ANN401
    yield from _list_json_times(root)
    named: dict[str, str] = {}
    for element in root.iter("meta", "time", "span", "abbr"):
        name = element.get("property") or element.get("itemprop") or element.get("name") or ""
        named.setdefault(name.lower(), element.get("content") or element.get("datetime") or element.get("title") or "")
    yield from (named[name] for name in _TIME_NAMES if name in named)
    yield from (element.get("datetime") or "" for element in list(root.iter("time"))[:1])


def _list_json_times(root: Any) -> Iterator[str]:  # noqa: ANN401
    for script in list(root.iterfind(".//script[@type='application/ld+json']"))[:_BLOCKS]:
        try:
            waiting: list[object] = [json.loads((script.text or "")[:_BLOCK])]
        except (ValueError, RecursionError):  # cut off or no JSON: the page's other facts may do
            continue
        for _ in range(_NODES):
            node = waiting.pop() if waiting else None
            if isinstance(node, dict):
                yield from (value for key, value in node.items() if key == "datePublished" and isinstance(value, str))
            waiting += [*node.values()] if isinstance(node, dict) else node if isinstance(node, list) else []
