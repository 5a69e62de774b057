"""A mention with the words beside it, and what they say about the place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    #: Whether the word stands before it in the plural, for more than one name: «в провинциях Алеппо и Идлиб».
    for_more: bool = False

    @property
    def without_type_word(self) -> str:
        """Give the name without a word for a country or a sea at its beginning: «Республики Аргентина»; empty if it has none."""
        first, _, rest = self.words.partition(" ")
        return rest if rest and kinds_of(first.lower(), part(self.lang, "toponyms")) else ""

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
    return _share_words(found, facts)


def _share_words(mentions: list[Mention], facts: ModuleType) -> list[Mention]:
    """Let the word for a region speak for all that «и» joins: «в провинциях Алеппо и Идлиб», «Донецкой и Луганской областей»."""
    found = list(mentions)
    for at in range(1, len(found)):
        one, other = found[at - 1], found[at]
        if not _joined(one, other, facts) or not (one.kinds | other.kinds) & _REGIONS:
            continue
        if not other.kinds and one.for_more:
            found[at] = replace(other, kinds=one.kinds, for_more=True)
        elif not one.kinds and other.words != other.place.name:
            found[at - 1] = replace(one, kinds=other.kinds)
    return found


_REGIONS = frozenset({PlaceKind.REGION, PlaceKind.DISTRICT})


def _joined(one: Mention, other: Mention, facts: ModuleType) -> bool:
    between = one.tokens[one.last + 1:other.first] if one.tokens is other.tokens else ()
    return 0 < len(between) <= 2 and all(token.norm in (*facts.AND, ",") for token in between)


def _mention(place: Place, sentence: Sentence | None, text: str, facts: ModuleType) -> Mention:
    tokens = sentence.tokens if sentence else ()
    start, end = place.span.start, place.span.end
    inside = [number for number, token in enumerate(tokens) if token.start < end and start < token.end]
    first, last = (inside[0], inside[-1]) if inside else (0, -1)
    words = [word.strip(".,*_") for word in place.span.of(text).split()]
    lemma = place.name.split()
    kinds, words, lemma = _take_type_words(words, lemma, facts)
    beside = _beside(tokens, first, last)
    if not kinds:
        telling = [word for word in beside if not _begins(word, tuple(facts.AROUND))]
        kinds = next((found for word in telling if (found := kinds_of(word, facts))), frozenset())
    inside_words = [word.lower() for word in place.span.of(text).split()]
    no_place = any(_begins(word, (*facts.STREETS, *facts.NO_PLACES)) for word in inside_words) or (
        bool(beside) and _begins(beside[0], facts.STREETS))
    return Mention(place=place, words=" ".join(words), lemma=" ".join(lemma), kinds=kinds, no_place=no_place,
                   tokens=tokens, first=first, last=last, lang=facts.__name__.split(".")[-2],
                   for_more=_is_plural(tokens, first, place, words))


def _is_plural(tokens: Sequence[Token], first: int, place: Place, words: Sequence[str]) -> bool:
    """Tell whether the word for a region, before the name or at its beginning, is a plural."""
    inside = len(words) < len(place.name.split())
    number = first if inside else first - 1
    readings = tokens[number].readings if 0 <= number < len(tokens) else ()
    return bool(readings) and readings[0].number == "Plur"


def _beside(tokens: Sequence[Token], first: int, last: int) -> list[str]:
    """Give the word before, and the one after; never over a comma or a bracket."""
    before, after = [], []
    if first > 0 and tokens[first - 1].text[:1] not in ",;()":
        number = first - 1 - (tokens[first - 1].text in {"«", '"', "."})
        before = [tokens[number].norm] if number >= 0 else []
    if last + 1 < len(tokens) and tokens and tokens[last + 1].is_word and tokens[last + 1].text.islower():
        after = [tokens[last + 1].norm]
    return [*before, *after]


def _take_type_words(
    words: list[str], lemma: list[str], facts: ModuleType
) -> tuple[frozenset[PlaceKind], list[str], list[str]]:
    """Take the word for a region off a name: «провинции Дейр-эз-Зор», «Донецкой области»."""
    if len(words) < 2:
        return frozenset(), words, lemma
    for end in (0, -1):
        kinds = kinds_of(words[end].lower(), facts) if words[end].islower() or words[end].isascii() else frozenset()
        if kinds and not kinds & _NAMED_WHOLE:
            cut = slice(1, None) if end == 0 else slice(None, -1)
            return kinds, words[cut], lemma[cut] if len(lemma) == len(words) else words[cut]
    return frozenset(), words, lemma


#: The word belongs to the name: «Чёрное море», «Чеченская Республика», «Ладожское озеро».
_NAMED_WHOLE = frozenset({PlaceKind.SEA, PlaceKind.LAKE, PlaceKind.MOUNTAINS, PlaceKind.COUNTRY, PlaceKind.ISLAND,
                          PlaceKind.AREA})


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
    """Tell whether a word is the stem with an ending; a stem with a full stop is an abbreviation: «обл.», «г.»."""
    if stem.endswith("."):
        return word == stem[:-1]
    return word.startswith(stem) and len(word) - len(stem) <= (2 if len(stem) <= 3 else _ENDING)


@lru_cache(maxsize=16_384)
def _begins(word: str, stems: tuple[str, ...]) -> bool:
    return any(_is_form(word.strip("."), stem) for stem in stems)
