"""Whose voice a name stands for: a body, its press service and its official spokesman speak with one; a deputy does not.

A name is read as the words that are its own («Газпром», «Маас»), the office it holds (`wording.OFFICES`) and whether it
is a medium or a source without a name. Two names of one piece of news are one voice if they share a word of their own,
or hold one office and no word of their own sets them apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from svodka.compare.keys import COMMON, WORD, fold, name_keys, skeleton, stem
from svodka.compare.leads import Lead
from svodka.compare.links import Link, main_body
from svodka.compare.wording import ASIDE, COMPANIES, MEDIA, OFFICE_WORDS, OFFICERS, OFFICES, SOURCES, SPOKES, is_told
from svodka.records import NameKind, Reading

#: Words of nobody's own: «компания», "Holdings".
_PLAIN = ("компани", "корпораци", "концерн", "холдинг", "союз", "совет", "holding", "plc", "нак", "пат", "пао", "оао", "the")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a name says about who speaks."""

    kind: str
    own: frozenset[str]
    offices: frozenset[str]
    #: The countries and places in the name.
    places: frozenset[str] = frozenset()
    #: The last of its own words: a surname.
    last: str = ""


_SPEAKING = frozenset({NameKind.PERSON, NameKind.ORGANISATION})
NAMED, MEDIUM, NAMELESS, NOBODY = "named", "medium", "nameless", "nobody"
#: An outlet's own reporter, and somebody without a name of his own: «жители посёлка», «Москва».
OWN, DESCRIBED = "own", "described"


def hear_all(leads: Sequence[Lead]) -> list[Voice]:
    """Tell whose voice stands at the end of each article's chain; a name known in one article is known in all."""
    known = known_names([lead.reading for lead in leads])
    return [hear(lead, known) for lead in leads]


def known_names(readings: Sequence[Reading]) -> frozenset[str]:
    """Give the words of all names of persons and bodies."""
    names = (one for reading in readings for one in reading.names if one.kind in _SPEAKING)
    return frozenset(key for one in names for key in name_keys(one.lemma))


def hear_teller(lead: Lead, known: frozenset[str]) -> Voice:
    """Tell who tells a claim in an article: everybody is somebody, also the outlet itself and one without a name of his own."""
    if lead.own:
        return Voice(kind=OWN, own=_medium_words(lead.outlet), offices=frozenset())
    found = hear(lead, known)
    if found.kind == NAMELESS and len(lead.links) > 1:
        return replace(found, own=_medium_words(lead.links[-2].name))  # whoever passes it on, known as a medium or not
    if found.kind != NOBODY or not lead.statements:
        return found
    if not lead.links:
        return Voice(kind=NAMELESS, own=frozenset(), offices=frozenset())
    name = lead.links[-1].name
    words = frozenset(stem(word) for word in name.split())
    return Voice(kind=DESCRIBED, own=words, offices=frozenset(), places=places(name, lead))


def hear(lead: Lead, known: frozenset[str]) -> Voice:
    """Tell whose voice stands at the end of an article's chain."""
    if not lead.links:
        return Voice(kind=NOBODY, own=frozenset(), offices=frozenset())
    last = lead.links[-1]
    if (last.nameless and not _is_for_company(last)) or _is_source(last):
        before = [link for link in lead.links[:-1] if link.medium]
        return Voice(kind=NAMELESS, own=_medium_words(before[-1].name) if before else frozenset(), offices=frozenset())
    if last.medium:
        return Voice(kind=MEDIUM, own=_medium_words(last.name), offices=frozenset())
    own, held = own_words(last.name, lead, known), offices(last.name)
    is_somebody = own or held or is_told(SPOKES, last.name)
    spelled = [key for key in name_keys(last.name) if key in own]
    return Voice(kind=NAMED if is_somebody else NOBODY, own=own, offices=held, places=places(last.name, lead),
                 last=spelled[-1] if spelled else "")


def places(name: str, lead: Lead) -> frozenset[str]:
    """Give the places in a name; «ФРГ» and its like are left out, since the same country has another name too."""
    spelled = {skeleton(match.group()) for match in WORD.finditer(name) if not match.group().isupper()}
    listed = {key for one in lead.reading.names if one.kind is NameKind.LOCATION for key in name_keys(one.lemma)}
    return frozenset(spelled & listed)


def _is_for_company(link: Link) -> bool:
    """«Представители компании» are not unnamed: the company is."""
    return is_told(COMPANIES, link.name) and not is_told(SOURCES, link.name)


def _is_source(link: Link) -> bool:
    return is_told(SOURCES, link.name) and not any(word[:1].isupper() for word in link.name.split()[:1])


def _medium_words(name: str) -> frozenset[str]:
    words = [match.group() for match in WORD.finditer(name)]
    plain = [word for word in words if not is_told((*MEDIA, *SOURCES), word)]
    told = [word for word in plain if fold(word) not in COMMON]
    return frozenset(key for word in (told or plain) if len(key := skeleton(word) or word) > 1)


def own_words(name: str, lead: Lead, known: frozenset[str]) -> frozenset[str]:
    """Give the words of a name that are nobody else's: not a country's, not an office's, not «пресс-служба».

    A director speaks for the company, and «авиакомпания» is the one that the article tells of most.
    """
    names = lead.reading.names
    places = {key for one in names if one.kind is NameKind.LOCATION for key in name_keys(one.lemma)}
    words = [match.group() for match in WORD.finditer(name) if match.group()[0].isupper()]
    told = (word for word in words if not is_told((*SPOKES, *OFFICE_WORDS, *_PLAIN), word))
    own = frozenset(key for word in told if len(key := skeleton(word)) > 1 and key in known - places)
    is_for_company = is_told(OFFICERS, name) or (not own and is_told(COMPANIES, name))
    return own | frozenset(name_keys(main_body(lead.reading))) if is_for_company else own


def offices(name: str) -> frozenset[str]:
    """Give the offices that a name holds; a deputy's or a former minister's is none.

    >>> sorted(offices("пресс-служба премьер-министра")), sorted(offices("заместитель министра иностранных дел"))
    (['government'], [])
    """
    if is_told(ASIDE, name):
        return frozenset()
    return frozenset(office for office, words in OFFICES.items() if is_told(words, name))


def group_voices(voices: Sequence[Voice], called: Sequence[str] = ()) -> Mapping[int, int]:
    """Give for each voice the first one that is the same; `called` are names that mean the same by another way, "" for none."""
    rows = list(zip(voices, called or [""] * len(voices), strict=True))
    first = {row: at for at, row in reversed([*enumerate(rows)])}  # equal ones are looked at once
    alike = _Groups(voices, sorted(first.values()))
    for at, before in alike.pairs():
        same_name = bool(rows[at][1]) and rows[at][1] == rows[before][1]
        if are_one(voices[before], voices[at]) or (same_name and {voices[at].kind, voices[before].kind} <= HOLDING):
            alike.join(before, at)
    _join_offices(alike, voices)
    # Two nobodies are alike and yet two: an equal row is a group of its own unless it would join itself.
    return {at: alike.first(first[row]) if _is_itself(row) else at for at, row in enumerate(rows)}


def _is_itself(row: tuple[Voice, str]) -> bool:
    """Tell whether two voices that are equal are one."""
    voice, name = row
    return are_one(voice, voice) or (bool(name) and voice.kind in HOLDING) or (voice.kind == NAMED and bool(voice.offices))


class _Groups:
    """Voices on their way to groups, each known by its first, with the places that its names hold."""

    def __init__(self, voices: Sequence[Voice], places: Sequence[int]) -> None:
        self._at = places
        self._lead = {at: at for at in places}
        self._places = {at: voices[at].places for at in places}

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give each voice with each one before it."""
        return ((at, before) for number, at in enumerate(self._at) for before in self._at[:number])

    def first(self, at: int) -> int:
        """Give the first voice of a group."""
        while self._lead[at] != at:
            at = self._lead[at]
        return at

    def join(self, one: int, other: int) -> None:
        """Put two groups together."""
        first, second = sorted((self.first(one), self.first(other)))
        if first != second:
            self._lead[second] = first
            self._places[first] |= self._places[second]

    def are_apart(self, one: int, other: int) -> bool:
        """Tell whether two groups name two countries: «Минобороны Тальмара» is not «Минобороны Веррии»."""
        first, second = self._places[self.first(one)], self._places[self.first(other)]
        return bool(first and second and not first & second)


#: Kinds of those who hold what they say.
HOLDING = frozenset({NAMED, DESCRIBED})


def are_one(one: Voice, other: Voice) -> bool:
    """Tell whether two names share a word of their own: one body, one person, one medium, one medium's source."""
    if NOBODY in {one.kind, other.kind} or (one.kind != other.kind and {one.kind, other.kind} != {MEDIUM, OWN}):
        return False
    shared = one.own & other.own
    if one.kind == NAMED:
        alike_at_first = min(len(one.own), len(other.own)) > len(shared) == 1 and not shared & {one.last, other.last}
        return bool(shared) and not alike_at_first  # «Дональд Туск» is not «Дональд Трамп»
    return bool(shared) and shared in {one.own, other.own}


def _join_offices(groups: _Groups, voices: Sequence[Voice]) -> None:
    """Join names that hold one office, if none of them has a word of its own that another one lacks."""
    for at, before in groups.pairs():
        one, other = voices[at], voices[before]
        one_office = one.kind == other.kind == NAMED and one.offices & other.offices and not (one.own and other.own)
        if one_office and not groups.are_apart(before, at):
            groups.join(before, at)
