"""What every format ends in: the loose fields of an article become a `Document` and its doubts become issues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from svodka.languages import CODES
from svodka.read.cleaning import clean_line
from svodka.read.dates import parse_published
from svodka.read.furniture import find_furniture, join_spans
from svodka.read.language import tell_language
from svodka.read.limits import FIELD, LINKS, MIB, TEXT, TITLE
from svodka.read.refusal import Refusal
from svodka.read.source import Source
from svodka.records import Document, Issue, IssueCode, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of an article as its file gives them."""

    #: What the user calls it.
    name: str
    #: The text, cleaned, so that every offset stays.
    text: str
    #: The headline; empty if none was found.
    title: str = ""
    #: The publisher; empty if unknown.
    outlet: str = ""
    #: Its address; empty if unknown.
    url: str = ""
    #: When it was published, as written there; empty if unknown.
    published: str = ""
    #: Its language, if the file says so.
    lang: str = ""
    #: Furniture that the format itself shows.
    furniture: tuple[Span, ...] = ()
    #: Addresses that its own words link to.
    links: tuple[str, ...] = ()
    #: Its place in the file: "line 7"; empty if it is the whole file.
    place: str = ""


def finish(draft: Draft, source: Source) -> Iterator[Document | Issue]:
    """Give the document after an issue for each doubt about it; no text or too much of it is refused."""
    _check_text(draft)
    published, doubts = _read_published(draft, source.now)
    lang, foreign = _tell_language(draft)
    if foreign:
        doubts.append((IssueCode.LANGUAGE, f"the text seems to be in {foreign!r}; it is read as {lang!r}", ""))
    for code, message, field in doubts:
        place = ", ".join(part for part in (draft.place, field) if part)
        yield Issue(code=code, message=message, document=source.name, place=place, fatal=False)
    yield Document.of(
        draft.text, name=clean_line(draft.name, FIELD), lang=lang, title=clean_line(draft.title, TITLE),
        outlet=clean_line(draft.outlet, TITLE) or host_of(draft.url), url=clean_line(draft.url, FIELD),
        published=published, furniture=join_spans([*draft.furniture, *find_furniture(draft.text)]),
        links=tuple(clean_line(link, FIELD) for link in draft.links[:LINKS]),
    )


def host_of(url: str) -> str:
    """Give the site of an address as a reader would name it.

    >>> host_of("https://www.bereg.example/news/1"), host_of("не адрес")
    ('bereg.example', '')
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:  # "http://[": no valid address
        return ""
    return clean_line(host.removeprefix("www.").removeprefix("m."), TITLE)


def _check_text(draft: Draft) -> None:
    if not draft.text.strip():
        raise Refusal(IssueCode.EMPTY, "there is no text in it", draft.place)
    size = len(draft.text.encode("utf-8"))
    if size > TEXT:
        message = f"the text has {size / MIB:.1f} MB; svodka reads articles of up to {TEXT // MIB} MB"
        raise Refusal(IssueCode.TOO_LARGE, message, draft.place)


def _read_published(draft: Draft, now: datetime) -> tuple[datetime | None, list[tuple[IssueCode, str, str]]]:
    if not draft.published.strip():
        return None, []
    found = parse_published(draft.published)
    if found is None:
        written = clean_line(draft.published, 60)
        return None, [(IssueCode.BAD_DATE, f"no publication time can be read from {written!r}", "published")]
    if found.is_future(now):
        message = f"published at {found.moment.isoformat()}, which is later than now"
        return found.moment, [(IssueCode.FUTURE_DATE, message, "published")]
    return found.moment, []


def _tell_language(draft: Draft) -> tuple[str, str]:
    return (draft.lang, "") if draft.lang in CODES else tell_language(draft.text)
