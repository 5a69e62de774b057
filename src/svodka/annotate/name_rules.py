"""The visible list of rules that see a name: each looks at one token, the first that answers wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from svodka.annotate.name_lists import listed_names, quoted_media
from svodka.annotate.tokens import normalise
from svodka.languages import part
from svodka.records import NameKind, Token

_OPENING = frozenset("«„“\"")
_CLOSING = frozenset("»“”\"")
_GLUED_INITIALS = re.compile(r"(?:[^\W\d_]\.){1,2}[^\W\d_]{2,}(?:-\w+)?", re.UNICODE)
_INITIAL = re.compile(r"[^\W\d_](?:\.[^\W\d_])?", re.UNICODE)
_ABBREVIATION = re.compile(r"[А-ЯІЇЄҐA-Z]{2,6}(?:-\d+)?")
_ROMAN = re.compile(r"[IVXLC]+")
#: «Московская областная организация союза журналистов России» has six words; longer stretches in marks are sayings.
_MOST_WORDS = 6
#: A bound on the words of one name, so that a page of capitals costs no more than its length.
_MOST_TAIL = 12
_FUNCTION_WORDS = frozenset({"DET", "ADP", "CCONJ", "SCONJ", "PRON", "ADV", "AUX", "PART"})
#: Stems shorter than this are shared by too many words.
_LEAST_SURNAME = 4
#: A guess at less than this is no evidence of a name.
_SURE = 0.3


@dataclass(frozen=True, slots=True)
class Seen:
    """A name that a rule saw: the tokens it covers and, where a list has it, its dictionary form."""

    #: Index of its first token.
    first: int
    #: Index just after its last token.
    after: int
    #: What it names.
    kind: NameKind
    #: Nominative, where the rule knows it.
    lemma: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """The tokens of one sentence and what is known of its language."""

    #: The tokens.
    tokens: Sequence[Token]
    #: The language's module of names.
    facts: ModuleType
    #: The language.
    lang: str
    #: Index of the first word.
    first_word: int
    #: True where most words are all capitals, as in a headline that shouts.
    loud: bool
    #: Surnames of people whose full names stand elsewhere in the text, and their stems.
    surnames: frozenset[str] = frozenset()

    @classmethod
    def of(cls, tokens: Sequence[Token], lang: str, surnames: frozenset[str] = frozenset()) -> Scene:
        """Look at a sentence once, so that no rule needs to look at the whole of it."""
        words = [at for at, token in enumerate(tokens) if token.is_word]
        loud = sum(tokens[at].text.isupper() and len(tokens[at].text) > 1 for at in words)
        return cls(tokens, part(lang, "names"), lang, words[0] if words else 0, 2 * loud > len(words), surnames)

    def text(self, at: int) -> str:
        """Give the text of a token, or nothing outside the sentence."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def norm(self, at: int) -> str:
        """Give the lower-case text of a token, or nothing outside the sentence."""
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def is_capital(self, at: int) -> bool:
        """Tell a word with a capital that is not a single letter."""
        return self.text(at)[:1].isupper() and len(self.text(at)) > 1

    def opens(self, at: int) -> bool:
        """Tell the first word of the sentence or of a quotation, whose capital means nothing."""
        return at <= self.first_word or self.text(at - 1) in _OPENING or self.text(at - 1) == ":"

    def begins_with(self, at: int, stems: Sequence[str], longest: int = 5) -> bool:
        """Tell a word that begins with one of the stems and has a short ending."""
        norm = self.norm(at)
        return any(norm.startswith(stem) and len(norm) - len(stem) <= longest for stem in stems)

    def is_named(self, at: int, name_type: str) -> bool:
        """Tell a word that the dictionary knows as a first name (Giv), surname (Sur) or place (Geo)."""
        if not 0 <= at < len(self.tokens) or not self.is_capital(at):
            return False
        return any(one.name_type == name_type and one.known and one.prob >= _SURE for one in self.tokens[at].readings)


Rule = Callable[[Scene, int], Seen | None]


def see_quoted_medium(scene: Scene, at: int) -> Seen | None:
    """See газета «Сегодня» and «Известия» in quotation marks."""
    end = _closing(scene, at)
    if end is None:
        return None
    listed = quoted_media(scene.lang).find(scene.tokens, at + 1) or listed_names(scene.lang).find(scene.tokens, at + 1)
    if listed and listed[0] == end and listed[1].kind is NameKind.MEDIA:
        return Seen(at + 1, end, NameKind.MEDIA, listed[1].name)
    if scene.is_capital(at + 1) and scene.begins_with(at - 1, scene.facts.MEDIA_NOUNS):
        return Seen(at + 1, end, NameKind.MEDIA, _inner(scene, at + 1, end))
    return None


def see_quoted_body(scene: Scene, at: int) -> Seen | None:
    """See компания «Роснефть»: any short name in marks after a word for a body."""
    end = _closing(scene, at)
    if end is None or not scene.is_capital(at + 1) or not scene.begins_with(at - 1, scene.facts.ORGANISATION_NOUNS, 4):
        return None
    return Seen(at + 1, end, NameKind.ORGANISATION, _inner(scene, at + 1, end))


def _closing(scene: Scene, at: int) -> int | None:
    """Give the index of the mark that closes a short quotation opened here."""
    if scene.text(at) not in _OPENING:
        return None
    for end in range(at + 2, min(at + _MOST_WORDS + 2, len(scene.tokens))):
        if scene.text(end) in _CLOSING:
            return end
    return None


def _inner(scene: Scene, first: int, after: int) -> str:
    """Give the words between the marks as they are printed."""
    start, words = scene.tokens[first].start, ""
    for token in scene.tokens[first:after]:
        words += " " * (token.start - start - len(words)) + token.text
    return words


def see_listed(scene: Scene, at: int) -> Seen | None:
    """See a medium, a body or a place that stands in a list: «Интерфаксу», «в Белом доме», «США»."""
    found = listed_names(scene.lang).find(scene.tokens, at)
    if found is None:
        return None
    end, entry = found
    after = _tail_end(scene, end) if entry.kind is NameKind.ORGANISATION else end
    tail = f" {_inner(scene, end, after)}" if after > end else ""  # «Генштаба ВСУ» -> «Генштаб ВСУ»
    return Seen(at, after, entry.kind, entry.name + tail)


def see_body(scene: Scene, at: int) -> Seen | None:
    """See «Министерство обороны РФ», «Следственного комитета», "Ministry of Defence"."""
    if not scene.is_capital(at) or not scene.begins_with(at, scene.facts.ORGANISATION_HEADS):
        return None
    end = _tail_end(scene, at + 1)
    return Seen(at, end, NameKind.ORGANISATION) if end > at + 1 else None


def _tail_end(scene: Scene, at: int) -> int:
    """Give the index after the words that go on with a body's name; a linking word alone never ends it."""
    end = at
    last = min(at + _MOST_TAIL, len(scene.tokens))
    while at < last and _goes_on(scene, at):
        at += 1
        if len(scene.norm(at - 1)) > 3 or scene.text(at - 1).isupper():
            end = at
    return end


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell a word that may go on with a body's name; «Сергей» after «Министерства обороны» does not."""
    if scene.norm(at) in scene.facts.ORGANISATION_TAILS or (scene.is_capital(at) and scene.text(at).isupper()):
        return True
    if not scene.is_capital(at):
        return False
    listed = listed_names(scene.lang).find(scene.tokens, at)
    linked = scene.norm(at - 1) in scene.facts.ORGANISATION_TAILS and len(scene.norm(at - 1)) <= 3
    return linked or scene.begins_with(at, scene.facts.ORGANISATION_HEADS) or (
        listed is not None and listed[1].kind is NameKind.LOCATION)


def see_capitals_with_body(scene: Scene, at: int) -> Seen | None:
    """See "Russian Foreign Ministry": a run of capitals that ends with a word for a body."""
    if scene.opens(at) and (scene.facts.CYRILLIC or _is_function_word(scene, at)):
        return None  # «Рішення Верховної Ради», "The Ministry of Defence" begin with a capital that means nothing
    end = _run_end(scene, at)
    if end - at < 2 or not any(scene.begins_with(word, scene.facts.ORGANISATION_HEADS) for word in range(at, end)):
        return None
    return Seen(at, _tail_end(scene, end), NameKind.ORGANISATION)


def _is_function_word(scene: Scene, at: int) -> bool:
    return any(one.pos in _FUNCTION_WORDS for one in scene.tokens[at].readings[:1])


def _run_end(scene: Scene, at: int) -> int:
    end = at
    latin = scene.text(at).isascii()
    while end - at < _MOST_TAIL and (scene.is_capital(end) or (end > at and _links(scene, end))):
        if scene.text(end).isascii() != latin:
            break  # «глава Ryanair Майкл О'Лири» is two names
        end += 1
    return end


def _links(scene: Scene, at: int) -> bool:
    return scene.norm(at) in scene.facts.LINKS and scene.is_capital(at + 1)


def see_described_body(scene: Scene, at: int) -> Seen | None:
    """See «Консервативной партии», «Европейского суда»: a capital before a lower-case word for a body."""
    head = scene.is_capital(at) and not scene.opens(at) and not scene.text(at).isupper()
    if not head or not scene.text(at + 1).islower() or not scene.begins_with(at + 1, scene.facts.ORGANISATION_HEADS, 4):
        return None
    return Seen(at, max(at + 2, _tail_end(scene, at + 2)), NameKind.ORGANISATION)


def see_foreign_script(scene: Scene, at: int) -> Seen | None:
    """See «Ryanair», «British Airways» in Cyrillic text: a name left in Latin letters is a body's, as a rule."""
    text = scene.text(at)
    if not scene.facts.CYRILLIC or not scene.is_capital(at) or not text.isascii() or _ROMAN.fullmatch(text):
        return None
    return None if text in scene.facts.NO_BODIES else Seen(at, _run_end(scene, at), NameKind.ORGANISATION)


def see_initials(scene: Scene, at: int) -> Seen | None:
    """See «В. В. Путин», «С.Лавров»."""
    if _GLUED_INITIALS.fullmatch(scene.text(at)) and scene.text(at).rpartition(".")[2][:1].isupper():
        return Seen(at, at + 1, NameKind.PERSON) if scene.text(at)[:1].isupper() else None
    end, initials = at, 0
    while end + 1 < len(scene.tokens) and _INITIAL.fullmatch(scene.text(end)) and scene.text(end)[:1].isupper() \
            and scene.text(end + 1) == "." and initials < 3:
        end, initials = end + 2, initials + 1
    return Seen(at, end + 1, NameKind.PERSON) if initials and scene.is_capital(end) else None


def see_full_name(scene: Scene, at: int) -> Seen | None:
    """See a first name and what follows it: «Марии Захаровой», «Хосе де ла Крус»."""
    given = scene.is_named(at, "Giv") or scene.is_named(at, "Pat") or _is_given(scene, at)
    if not given or not scene.is_capital(at):
        return None
    end = min(_run_end(scene, at), at + 4)
    surname = scene.is_named(at, "Sur") and not _is_given(scene, at)
    return Seen(at, end, NameKind.PERSON) if end > at + 1 or (not scene.opens(at) and not surname) else None


def given_names(lang: str) -> frozenset[str]:
    """Give the first names that the language's list knows, in lower case."""
    return _given_names(lang)[0]


@cache
def _given_names(lang: str) -> tuple[frozenset[str], frozenset[str]]:
    names = frozenset(normalise(name) for name in part(lang, "names").GIVEN_NAMES)
    return names, frozenset(re.sub(r"[аоеяьйії]$", "", name) for name in names)


def _is_given(scene: Scene, at: int) -> bool:
    """Tell a listed first name in any case: a Cyrillic name may change up to three letters after its stem."""
    norm = scene.norm(at)
    names, stems = _given_names(scene.lang)
    if norm in names:
        return True
    return "а" <= norm[-1:] <= "ґ" and any(norm[:-cut] in stems for cut in (1, 2, 3) if len(norm) - cut >= 3)


def see_titled(scene: Scene, at: int) -> Seen | None:
    """See «президент Путин», "Secretary Tillerson": a capital right after a title."""
    if not scene.is_capital(at) or scene.opens(at) or scene.text(at).isupper():
        return None
    before = at - 2 if scene.text(at - 1) == "." else at - 1
    if not scene.begins_with(before, scene.facts.TITLES, 3) or scene.is_named(at, "Geo"):
        return None
    return Seen(at, min(_run_end(scene, at), at + 3), NameKind.PERSON)


def see_surname_again(scene: Scene, at: int) -> Seen | None:
    """See «Рааб» alone where the text says «Доминик Рааб» elsewhere."""
    if not scene.surnames or not scene.is_capital(at) or scene.text(at).isupper():
        return None
    if scene.facts.CYRILLIC and scene.text(at).isascii():
        return None
    return Seen(at, at + 1, NameKind.PERSON) if stems_of(scene.norm(at)) & scene.surnames else None


def stems_of(norm: str) -> frozenset[str]:
    """Give a surname and, where it is in Cyrillic, what is left without a case ending of up to three letters."""
    cuts = (1, 2, 3) if "а" <= norm[-1:] <= "ґ" else ()
    return frozenset([norm, *(norm[:-cut] for cut in cuts if len(norm) - cut >= _LEAST_SURNAME)])


def see_surname(scene: Scene, at: int) -> Seen | None:
    """See a surname that the dictionary knows, wherever its capital means something."""
    if not scene.is_named(at, "Sur") or scene.opens(at):
        return None
    return Seen(at, at + 1, NameKind.PERSON)


def see_place(scene: Scene, at: int) -> Seen | None:
    """See a place that the dictionary knows: «в Дамаске»."""
    return Seen(at, at + 1, NameKind.LOCATION) if scene.is_named(at, "Geo") and not scene.opens(at) else None


def see_after_preposition(scene: Scene, at: int) -> Seen | None:
    """See «в Аль-Букемале», "near Albu Kamal": an unknown capital after a word that leads to a place."""
    if not scene.is_capital(at) or scene.text(at).isupper() or scene.norm(at - 1) not in scene.facts.PLACE_PREPOSITIONS:
        return None
    if _plain_reading(scene, at):
        return None
    return Seen(at, min(_run_end(scene, at), at + 3), NameKind.LOCATION)


def _plain_reading(scene: Scene, at: int) -> bool:
    """Tell a word that the dictionary knows as no name at all: «Министерство» with a capital."""
    return any(one.known and not one.name_type and one.pos in {"NOUN", "ADJ", "VERB"} and one.prob >= _SURE
               for one in scene.tokens[at].readings)


def see_abbreviation(scene: Scene, at: int) -> Seen | None:
    """See «ЦРУ», «ВКС»: capitals in a sentence that is not all capitals."""
    text = scene.text(at)
    if scene.loud or not _ABBREVIATION.fullmatch(text) or _ROMAN.fullmatch(text):
        return None
    return Seen(at, _tail_end(scene, at + 1), NameKind.ORGANISATION)


def see_two_capitals(scene: Scene, at: int) -> Seen | None:
    """See "Rex Tillerson": two or three capitals in a row in mid-sentence, that nothing else explains, are a person."""
    end = _run_end(scene, at)
    if not 2 <= end - at <= 3 or scene.opens(at) or _is_function_word(scene, at):
        return None
    if any(scene.text(word).isupper() or _plain_reading(scene, word) for word in range(at, end)):
        return None
    return Seen(at, end, NameKind.PERSON)


#: In order: lists and marks first, guesses by capitals last.
RULES: tuple[Rule, ...] = (
    see_quoted_medium, see_quoted_body, see_initials, see_full_name, see_listed, see_capitals_with_body, see_body,
    see_described_body, see_surname_again, see_titled, see_abbreviation, see_foreign_script, see_after_preposition,
    see_surname, see_place, see_two_capitals,
)
