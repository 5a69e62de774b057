"""Walks a page's tree once and gives its runs of text: what a reader sees as a line, with the links in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

#: Tags whose start and end break a line; all others run on inside it.
_BREAKING = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "button", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "label",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "title", "tr", "ul",
))
#: Tags whose content no reader sees.
_UNSEEN = frozenset((
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "textarea",
    "canvas", "audio", "video",
))
#: Classes, ids and rels that sites give to what is not the article, as whole words of the name.
_HINT = re.compile(
    r"(?:^|[\s_-])(?:related|relate|recommend(?:ed|ations)?|read-?(?:also|more|too)|see-?also|also|subscribe|subscription|"
    r"newsletter|social|socials|share|sharing|tags?|taglist|promo|banner|advert|ads?|telegram-?(?:promo|link|banner)|follow)(?:$|[\s_-])")
_BLANKS = re.compile(r"\s+")


@dataclass(slots=True, kw_only=True)
class Run:
    """One line of a page as a reader sees it."""

    #: Its words, blanks joined.
    text: str
    #: Where its links lead, as written.
    links: tuple[str, ...] = ()
    #: True inside <h1>.
    headline: bool = False
    #: True where the page itself names the place: <aside>, class="related".
    hinted: bool = False


@dataclass(slots=True)
class _Line:
    words: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    headline: bool = False
    hinted: bool = False


def list_runs(root: Any) -> list[Run]:  # noqa: ANN401 - lxml has no types
    """Give the lines of a page in order.

    >>> from lxml import html
    >>> page = html.fromstring("<div><h1>Мэр</h1><p>Он <a href='/x'>ушёл</a>.<br>Вот так.</p><script>1</script></div>")
    >>> [(run.text, run.links, run.headline) for run in list_runs(page)]
    [('Мэр', (), True), ('Он ушёл.', ('/x',), False), ('Вот так.', (), False)]
    """
    return list(_walk(root))


def join_blanks(text: str) -> str:
    """Make one line of a text with all its blanks joined."""
    return _BLANKS.sub(" ", text).strip()


def _walk(root: Any) -> Iterator[Run]:  # noqa: ANN401
    from lxml import etree  # noqa: PLC0415

    line, hints, heads = _Line(), 0, 0
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        started = event == "start"
        if tag in _BREAKING:
            yield from _flush(line)
            line = _Line()
        hints += _step(_is_hinted(element, tag), started)
        heads += _step(tag == "h1", started)
        line.hinted, line.headline = hints > 0, heads > 0
        if started and (tag in _UNSEEN or not tag):
            walker.skip_subtree()
        elif started:
            _take(line, element, tag)
        if not started:
            line.words.append(element.tail or "")
    yield from _flush(line)


def _step(true: bool, started: bool) -> int:
    return 0 if not true else 1 if started else -1


def _take(line: _Line, element: Any, tag: str) -> None:  # noqa: ANN401
    line.words.append(element.text or "")
    if tag == "a" and element.get("href"):
        line.links.append(element.get("href"))


def _is_hinted(element: Any, tag: str) -> bool:  # noqa: ANN401
    if tag == "aside":
        return True
    if tag in ("", "html", "body"):
        return False
    names = " ".join(element.get(name) or "" for name in ("class", "id", "rel"))
    return bool(_HINT.search(names[:300].lower()))


def _flush(line: _Line) -> Iterator[Run]:
    text = join_blanks("".join(line.words))
    if text:
        yield Run(text=text, links=tuple(line.links), headline=line.headline, hinted=line.hinted)
