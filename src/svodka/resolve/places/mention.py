"""A mention with the words beside it, and what they say about the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from svodka.gazetteer.keys import fold
from svodka.languages import part
from svodka.records import Annotated, Place, PlaceKind, Sentence, Token

#: Words before and after a mention that can say what it is.
_BEFORE, _AFTER = 2, 1
#: An inflected word is longer than the beginning it is known by, by at most this much.
_ENDING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One mention of a place."""

    #: As the finder of places gave it.
    place: Place
    #: The name alone, as printed, without a word for a region.
    words: str
    #: The name alone in the finder's nominative.
    lemma: str
    #: What the word beside it says it is; empty if nothing does.
    kinds: frozenset[PlaceKind]
    #: Whether the words name a street, a station or the like.
    no_place: bool
    #: The tokens of its sentence.
    tokens: Sequence[Token]
    #: The tokens of the mention, as a stretch of those.
    first: int
    last: int
    #: The language of the document.
    lang: str

    @property
    def key(self) -> tuple[str, frozenset[PlaceKind]]:
        """Two mentions with one key mean one place in one text."""
        return fold(self.lemma), self.kinds


def find_mentions(seen: Annotated) -> list[Mention]:
    """Give the places of a document with their surroundings."""
    facts, text = part(seen.document.lang, "toponyms"), seen.document.text
    found, at = [], 0
    sentences = seen.sentences
    for place in seen.places:
        while at < len(sentences) - 1 and sentences[at].span.end <= place.span.start:
            at += 1
        found.append(_mention(place, sentences[at] if sentences else None, text, facts))
    return found


def _mention(place: Place, sentence: Sentence | None, text: str, facts: ModuleType) -> Mention:
    tokens = sentence.tokens if sentence else ()
    inside = [number for number, token in enumerate(tokens) if token.span.meets(place.span)]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    words = [word.strip(".,*_") for word in place.span.of(text).split()]
    lemma = place.name.split()
    kinds, words, lemma = _take_type_words(words, lemma, facts)
    beside = _beside(tokens, first, last)
    if not kinds:
        kinds = next((found for word in beside if (found := kinds_of(word, facts))), frozenset())
    no_place = any(_begins(word.lower(), facts.NO_PLACES) for word in [*place.span.of(text).split(), *beside[:1]])
    return Mention(place=place, words=" ".join(words), lemma=" ".join(lemma), kinds=kinds, no_place=no_place,
                   tokens=tokens, first=first, last=last, lang=facts.__name__.split(".")[-2])


def _beside(tokens: Sequence[Token], first: int, last: int) -> list[str]:
    """Give the word before, and the one after; never over a comma or a bracket."""
    before, after = [], []
    if first > 0 and tokens[first - 1].text[:1] not in ",;()":
        number = first - 1 - (tokens[first - 1].text in {"«", '"', "."})
        before = [tokens[number].norm] if number >= 0 else []
    if last + 1 < len(tokens) and tokens and tokens[last + 1].is_word and tokens[last + 1].text.islower():
        after = [tokens[last + 1].norm]
    return [*before, *after]


def _take_type_words(words: list[str], lemma: list[str], facts: ModuleType) -> tuple[frozenset[PlaceKind], list[str], list[str]]:
    """Take the word for a region off a name: «провинции Дейр-эз-Зор», «Донецкой области»."""
    if len(words) < 2:
        return frozenset(), words, lemma
    for end in (0, -1):
        kinds = kinds_of(words[end].lower(), facts) if words[end].islower() or end == -1 else frozenset()
        if kinds and not kinds & _NAMED_WHOLE:
            cut = slice(1, None) if end == 0 else slice(None, -1)
            return kinds, words[cut], lemma[cut] if len(lemma) == len(words) else words[cut]
    return frozenset(), words, lemma


#: The word belongs to the name: «Чёрное море», «Чеченская Республика», «Ладожское озеро».
_NAMED_WHOLE = frozenset({PlaceKind.SEA, PlaceKind.LAKE, PlaceKind.MOUNTAINS, PlaceKind.COUNTRY, PlaceKind.ISLAND, PlaceKind.AREA})


@lru_cache(maxsize=8_192)
def _kinds_of(word: str, lang_facts: str) -> frozenset[PlaceKind]:
    facts = part(lang_facts, "toponyms")
    best = max((stem for stem in facts.TYPE_WORDS if _is_form(word, stem)), key=len, default="")
    return frozenset(PlaceKind(kind) for kind in facts.TYPE_WORDS[best].split()) if best else frozenset()


def kinds_of(word: str, facts: ModuleType) -> frozenset[PlaceKind]:
    """Give what a word says a place is; nothing for most words.

    >>> from svodka.languages.ru import toponyms
    >>> sorted(kinds_of("провинции", toponyms)), kinds_of("сказал", toponyms)
    ([<PlaceKind.REGION: 'region'>], frozenset())
    """
    return _kinds_of(word.strip("."), facts.__name__.split(".")[-2])


def _is_form(word: str, stem: str) -> bool:
    """Tell whether a word is the stem with an ending: the shorter the stem, the shorter the ending may be."""
    if len(stem) <= 2:
        return word == stem
    return word.startswith(stem) and len(word) - len(stem) <= (2 if len(stem) == 3 else _ENDING)


def _begins(word: str, stems: Sequence[str]) -> bool:
    return any(_is_form(word.strip("."), stem) for stem in stems)
