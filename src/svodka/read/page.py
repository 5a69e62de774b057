"""Reads a page: its headline and paragraphs, with the site's furniture kept in place but marked."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from svodka.read.article import Draft, finish
from svodka.read.encoding import Decoded, decode
from svodka.read.furniture import is_furniture_line
from svodka.read.limits import LINKS, MIB, PAGE, SINGLE_FILE, TEXT
from svodka.read.page_facts import LIBRARY_ERRORS, Facts, find_facts
from svodka.read.page_layout import Layout, lay_out
from svodka.read.page_runs import Run, join_blanks, list_runs
from svodka.read.refusal import Refusal
from svodka.read.source import Source
from svodka.records import Document, Issue, IssueCode

#: A page begins so; «<» alone may begin a text in angle quotation marks.
_PAGE = re.compile(
    rb"<!doctype\s+html|<(?:html|head|body|meta|title|article|main|section|div|h1|p|table|script)\b", re.IGNORECASE)
_COMMENTS = re.compile(rb"(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)+", re.DOTALL)
#: What a page says of its encoding, in its first bytes.
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,80}encoding=[\"']([\w.:-]{2,30})",
    re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}>")
#: Elements of a page: newspapers have 1,000 to 8,000; trafilatura takes 13 s for 40,000 lines and 4 s for 20,000.
_ELEMENTS = 20_000
#: A whole tag, with its quoted values; the time libxml2 takes grows with the square of its attributes, 15 s for 40,000.
_TAG = re.compile(r"<[a-zA-Z](?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_LONG_TAG, _ATTRIBUTES = 5000, 1000
#: An article has so many words of its own at least.
_WORDS = 8


def looks_like_page(head: bytes) -> bool:
    """Tell whether these bytes begin a page.

    >>> looks_like_page(b"<!-- x --><!DOCTYPE html><html>"), looks_like_page("«Нет», — сказал он".encode())
    (True, False)
    """
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    comment = _COMMENTS.match(start)
    return bool(_PAGE.match(start[comment.end() :] if comment else start))


def read_page(source: Source) -> Iterator[Document | Issue]:
    """Give the one article of a page, with an issue before it if its encoding is doubtful."""
    raw = source.read_whole(SINGLE_FILE)
    if len(raw) > PAGE:
        message = f"the page has {len(raw) // MIB} MB; svodka reads pages of up to {PAGE // MIB} MB"
        raise Refusal(IssueCode.TOO_LARGE, message)
    decoded = _decode_page(raw)
    root = _parse(decoded.text)
    facts, runs = find_facts(root, source.now), list_runs(root)
    layout = lay_out(_find_main(root), runs, title=facts.title)
    if _count_words(layout) < _WORDS:
        raise Refusal(IssueCode.NO_ARTICLE, "there is no article on this page")
    if decoded.doubt:
        yield Issue(code=IssueCode.ENCODING, message=decoded.doubt, document=source.name, fatal=False)
    yield from finish(_draft(layout, facts, source), source)


def _draft(layout: Layout, facts: Facts, source: Source) -> Draft:
    return Draft(
        name=source.stem, text=layout.text, title=layout.title, outlet=facts.outlet, url=facts.url,
        published=facts.published, furniture=layout.furniture, links=tuple(_list_links(layout.own, facts.url)),
    )


def _decode_page(raw: bytes) -> Decoded:
    found = _CHARSET.search(raw[:4096])
    declared = (found[1] or found[2]).decode("ascii", "replace") if found else ""
    decoded = decode(raw, declared)
    if decoded is None:
        raise Refusal(IssueCode.BINARY, "these bytes are no text in any encoding svodka knows")
    if not decoded.text.strip():
        raise Refusal(IssueCode.EMPTY, "there is no text in it")
    return decoded


def _parse(text: str) -> Any:  # noqa: ANN401 - lxml has no types
    """Build the tree; lxml itself drops what is nested deeper than 256 elements and never follows an address."""
    from lxml import etree, html  # noqa: PLC0415

    if any(map(_is_stuffed, _TAG.finditer(text))):
        raise Refusal(IssueCode.TOO_LARGE, f"a tag of the page has more than {_ATTRIBUTES} attributes")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_DECLARATION.sub("", text, count=1).encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise Refusal(IssueCode.NO_ARTICLE, "there is nothing on this page") from error
    _check_tree(root)
    return root


def _is_stuffed(tag: re.Match[str]) -> bool:
    if tag.end() - tag.start() < _LONG_TAG:  # a picture inside the tag makes it long, not stuffed
        return False
    return sum(map(_QUOTED.sub(" ", tag[0]).count, " /\t\n\r\f")) > _ATTRIBUTES


def _check_tree(root: Any) -> None:  # noqa: ANN401
    if sum(1 for _ in root.iter()) > _ELEMENTS:
        raise Refusal(IssueCode.TOO_LARGE, f"the page has more than {_ELEMENTS} elements")
    body = root.find("body")
    words = sum(map(len, body.itertext("p", "div", "li", "br", "span", "td"))) if body is not None else 0
    if words > TEXT:  # counted in characters: an article of so many is refused later in any alphabet
        raise Refusal(IssueCode.TOO_LARGE, f"the page has more than {TEXT // MIB} million characters of text")


def _find_main(root: Any) -> list[str]:  # noqa: ANN401
    """Give the lines that trafilatura takes for the article."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - 0.3 s

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # its warnings are told as issues, not on stderr
    try:
        found = bare_extraction(root, include_comments=False, include_tables=False, with_metadata=False)
    except LIBRARY_ERRORS:
        return []
    lines = str(getattr(found, "text", None) or "").splitlines()
    return [line for line in (join_blanks(one.removeprefix("- ")) for one in lines) if line]


def _count_words(layout: Layout) -> int:
    return sum(len(run.text.split()) for run in layout.own if not is_furniture_line(run.text))


def _list_links(runs: tuple[Run, ...], url: str) -> Iterator[str]:
    """Give the addresses in the article's own lines, each once; «#note» and «mailto:» lead to no other page."""
    seen: set[str] = set()
    for link in (link for run in runs if not is_furniture_line(run.text) for link in run.links):
        whole = _resolve(link, url)
        if whole and whole not in seen and len(seen) < LINKS:
            seen.add(whole)
            yield whole


def _resolve(link: str, url: str) -> str:
    try:
        whole = urljoin(url, link.strip())
    except ValueError:  # "http://[": no valid address
        return ""
    own = whole.partition("#")[0] == url.partition("#")[0]
    return whole if whole.startswith(("http://", "https://")) and not own else ""
