"""Finds the site's furniture in a text: "subscribe", "read also", photo credits, tag lists; it is marked, never cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from svodka.languages import CODES, part
from svodka.records import Span

#: A line of furniture is short; a longer one holds words of the article.
_LINE = 300
#: A sentence of furniture, and a title after «Читайте также:», end within so many characters.
_SENTENCE, _TITLE = 250, 160
#: So many characters after the end of a sentence are a sentence of their own.
_REST = 40
#: Signs around the words of a line: bullets, stars, emoji, brackets of a Telegram link.
_DECORATION = re.compile(r"(?:[^\w©#\n\"«„“]|_){0,12}")
_LINES = re.compile(r"[^\r\n]+")
#: In every language: a line of hashtags, a bare address, a Telegram link that calls to subscribe.
_UNIVERSAL = re.compile(
    r"(?:#\w{1,60}[\s,|]*)+$|(?:https?://|t\.me/|www\.)\S+$|\W*(?:bit\.ly|bbc\.in)/\w+\W*$|©"
    r"|[^\n]{0,40}\]\(https?://t\.me/\S+\)(?:\W{0,9}\[[^\n\]]{0,40}\]\(https?://t\.me/\S+\))*\W*$", re.IGNORECASE)
#: The end of a sentence, but not the point of an address or of «т.д.».
_END = re.compile(r"[.!?…]+[»”\")\]_*]*(?=\s|$)")
#: A title that reaches the end of its line.
_TITLE_TO_END = re.compile(rf"[^\r\n]{{0,{_TITLE}}}[^\s](?=[ \t]{{0,9}}(?:[\r\n]|\Z))")


def find_furniture(text: str) -> tuple[Span, ...]:
    r"""Give the stretches of a text that belong to the site and not to the article, in order and apart.

    >>> text = "Мэр ушёл, сообщил ТАСС.\n\nЧитайте также: Кто придёт на смену\nПодпишитесь на наш телеграм-канал!"
    >>> [span.of(text) for span in find_furniture(text)]
    ['Читайте также: Кто придёт на смену', 'Подпишитесь на наш телеграм-канал!']
    >>> find_furniture('Ранее "Страна" сообщала, что мэр ушёл.')
    ()
    """
    return join_spans([*_find_lines(text), *_find_sentences(text), *_find_markers(text), *_find_credits(text)])


def is_furniture_line(line: str) -> bool:
    """Tell whether a line as a whole is furniture.

    >>> is_furniture_line("🎯 [Подписывайся на SHOT](https://t.me/shot)"), is_furniture_line("Источник: мэр уйдёт")
    (True, False)
    """
    words = line.strip()
    start = _DECORATION.match(words)
    bare = words[start.end() :] if start else words
    if not words or len(words) > _LINE:
        return False
    if not (_pattern("LINES").match(bare) or _UNIVERSAL.match(bare) or _UNIVERSAL.match(words)):
        return False
    return not _goes_on(bare)


def _goes_on(words: str) -> bool:
    """Tell whether the article goes on in the line: «читайте також Про карантин У грудні 52% вірили. У січні …»."""
    found = _marker_line().match(words)
    stop = _END.search(words, found.end()) if found else None
    return stop is not None and len(words) - stop.end() > _REST


def join_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Put spans in order and make one of those that meet.

    >>> join_spans([Span(5, 9), Span(0, 3), Span(2, 4)])
    (Span(start=0, end=4), Span(start=5, end=9))
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """Join the patterns of one kind of all languages: a Ukrainian site has Russian pages and English buttons."""
    found = [pattern for code in CODES for pattern in getattr(part(code, "furniture"), kind)]
    flags = re.NOFLAG if kind == "MARKERS" else re.IGNORECASE
    return re.compile("|".join(f"(?:{pattern})" for pattern in found), flags)


def _find_lines(text: str) -> Iterator[Span]:
    """Find whole lines, and the titles that stand in a block under «Читайте также:»."""
    listing = False
    for found in _LINES.finditer(text):
        span = _trim(text, found.start(), found.end())
        if span is None:
            listing = False
            continue
        words = span.of(text)
        listed = listing and len(words) <= _TITLE and not _ends_sentence(words) and not _gap_before(text, span)
        if listed or is_furniture_line(words):
            yield span
            listing = listed or words.endswith(":")
        else:
            listing = False


def _gap_before(text: str, span: Span) -> bool:
    """Tell whether an empty line stands before: the block of titles has ended."""
    return text[max(0, span.start - 4) : span.start].replace("\r", "").endswith("\n\n")


def _ends_sentence(words: str) -> bool:
    return words[-1] in ".…;,:"


def _find_sentences(text: str) -> Iterator[Span]:
    for found in _pattern("SENTENCES").finditer(text):
        if found[0][0].isupper() and _begins_sentence(text, found.start()):
            yield Span(found.start(), _end_sentence(text, found.end(), found.start() + _SENTENCE))


def _begins_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence can begin here: never in quotation marks («Подпишитесь на мой канал», — просит он)."""
    before = text[max(0, start - 2) : start]
    return not before.endswith((*"\"«„“”'([", ", ")) and not before[-1:].isalnum()


def _end_sentence(text: str, start: int, limit: int) -> int:
    """Give the end of the sentence or of the line; without one in reach, only the words that were recognised."""
    line = text.find("\n", start)
    line = len(text.rstrip()) if line < 0 else len(text[:line].rstrip()) if line - start < _SENTENCE else line
    stop = _END.search(text, start, min(max(limit, start), line))
    if stop:
        return stop.end()
    return line if start < line <= limit else start


def _find_markers(text: str) -> Iterator[Span]:
    """Find «Читайте также:» inside a line; its title is furniture too if the line ends soon."""
    for found in _pattern("MARKERS").finditer(text):
        if not _begins_sentence(text, found.start()):
            continue
        colon = found.end() + (text[found.end() : found.end() + 1] == ":")
        title = _TITLE_TO_END.match(text, colon)
        near = title is not None and not _END.search(title[0][:-1])
        yield Span(found.start(), title.end() if title and near else colon)


@cache
def _marker_line() -> re.Pattern[str]:
    return re.compile(_pattern("MARKERS").pattern, re.IGNORECASE)


@cache
def _credit() -> re.Pattern[str]:
    """Make the pattern of a credit: «(фото: flickr.com/name)», or «/ фото REUTERS» at the end of a line."""
    words = _pattern("CREDITS").pattern
    bracketed = rf"\((?:{words})[^()\n]{{2,60}}\)"
    return re.compile(rf"{bracketed}|[/|] ?(?:{words})[^.\n]{{2,50}}\.?[ \t]*(?=\r?\n|$)", re.IGNORECASE)


def _find_credits(text: str) -> Iterator[Span]:
    for found in _credit().finditer(text):
        span = _trim(text, found.start(), found.end())
        if span:
            yield span


def _trim(text: str, start: int, end: int) -> Span | None:
    """Give the span without the blanks around it, or None if nothing else is there."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
