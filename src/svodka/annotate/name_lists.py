"""Names that stand in a list, found in any case by their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from svodka.annotate.tokens import normalise
from svodka.languages import part
from svodka.languages.media import MEDIA
from svodka.records import NameKind, Token

_WORD = re.compile(r"\w+(?:[-.'’]\w+)*")
_VOWELS = re.compile(r"[аеиоуыэюяіїєьй]{1,2}$")
#: What may follow a stem; no letters of a suffix: «укра-инский» is no case of «Украина».
_ENDING = re.compile(r"(?:[аеиоуыэюяіїєьй]{1,3}|[аеиоуыюяії]?[вмхйю]|[аяыиеоії]{1,2}(?:ми|му|го|м|х|й|ю)|)")
_QUOTES = frozenset("«»„“”\"'’")
_LEAST_STEM = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One name of a list."""

    #: As the list has it.
    name: str
    #: What it names.
    kind: NameKind
    #: Its words: the form itself, then the stems that an ending may follow.
    words: tuple[tuple[str, ...], ...]


class NameList:
    """Names by the first letters of their first word, the longest first."""

    def __init__(self, entries: Iterable[tuple[str, NameKind]]) -> None:
        self._by_start: dict[str, list[Entry]] = {}
        for line, kind in entries:
            entry = _entry(line, kind)
            for start in dict.fromkeys(form[:_LEAST_STEM] for word in entry.words[:1] for form in word):
                self._by_start.setdefault(start, []).append(entry)
        for found in self._by_start.values():
            found.sort(key=lambda entry: len(entry.words), reverse=True)

    def find(self, tokens: Sequence[Token], at: int) -> tuple[int, Entry] | None:
        """Give the index after the name that begins at this token and the name, or None.

        >>> from svodka.annotate.tokens import split_tokens
        >>> found = NameList([("Белый дом", NameKind.ORGANISATION)]).find(list(split_tokens("в Белом доме")), 1)
        >>> found[0], found[1].name
        (3, 'Белый дом')
        """
        if not _is_capital(tokens[at]):
            return None
        for entry in self._by_start.get(tokens[at].norm[:_LEAST_STEM], ()):
            end = _match(tokens, at, entry)
            if end is not None:
                return end, entry
        return None


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() or token.text[:1].isdigit()


def _entry(line: str, kind: NameKind) -> Entry:
    name, *others = line.split("|")
    words = [(normalise(word), *_stems(word)) for word in _WORD.findall(name)]
    if others and words:
        words[-1] = (*words[-1], *(normalise(other) for other in others))
    return Entry(name, kind, tuple(words))


def _stems(word: str) -> tuple[str, ...]:
    """Give the stem of a Cyrillic word; an abbreviation and a Latin word have none."""
    norm = normalise(word)
    if word.isupper() or not "а" <= norm[-1] <= "ґ":
        return ()
    stem = _VOWELS.sub("", norm)
    return (stem,) if len(stem) >= _LEAST_STEM else ()


def _match(tokens: Sequence[Token], at: int, entry: Entry) -> int | None:
    for number, word in enumerate(entry.words):
        while number and at < len(tokens) and tokens[at].text in _QUOTES:
            at += 1  # РИА «Новости»
        if at >= len(tokens) or not _is_form(tokens[at].norm, word):
            return None
        at += 1
    return at


def _is_form(norm: str, word: tuple[str, ...]) -> bool:
    exact, *stems = word
    if norm in (exact, f"{exact}'s"):
        return True
    lost = {stem: stem != exact for stem in stems}
    return any(norm.startswith(stem) and (norm != stem or not gone) and _ENDING.fullmatch(norm, len(stem)) is not None
               for stem, gone in lost.items())


@cache
def listed_names(lang: str) -> NameList:
    """Give all listed names of a language that need no quotation marks: media, bodies, places."""
    facts = part(lang, "names")
    common = set(facts.QUOTED_MEDIA)
    media = [(name, NameKind.MEDIA) for name in (*MEDIA, *facts.MEDIA) if name not in common]
    bodies = [(name, NameKind.ORGANISATION) for name in facts.ORGANISATIONS]
    return NameList([*media, *bodies, *((name, NameKind.LOCATION) for name in facts.PLACES)])


@cache
def quoted_media(lang: str) -> NameList:
    """Give the media that are names only in quotation marks: «Известия», «Страна»."""
    return NameList((name, NameKind.MEDIA) for name in part(lang, "names").QUOTED_MEDIA)
