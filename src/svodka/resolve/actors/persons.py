"""A person's name taken apart: given name, patronymic, surname; and the key under which it meets other spellings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from svodka.languages import CODES, part
from svodka.resolve.actors.sounds import fold, skeleton, stem, surname, words_of

_ROMAN = re.compile(r"[IVX]{1,5}")
#: Small words inside a name that come and go: «Башар аль-Асад», «Урсула фон дер Ляйен».
_PARTICLE = re.compile(r"^(?:аль|эль|ал|ель|уль|ул|ад|ас|аш|ан|ат|аз|ибн|ібн|бин|бен|бін|де|ди|да|дель|фон|ван|дер|ден|ла|ле|"
                       r"al|el|ul|as|ash|an|ad|at|bin|ben|ibn|de|di|da|del|von|van|der|den|la|le)$", re.IGNORECASE)
_JOINED_PARTICLE = re.compile(r"^(?:аль|эль|ель|уль|аш|ас|ад|ат|ан|аз|al|el|ul|ash|as|ad|at|an)[-‑–]", re.IGNORECASE)
#: The one initial of two letters: «Дж. Хант».
_LONG_INITIAL = "дж"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """A person's name.

    >>> read_person("президент РФ Владимир Владимирович Путин")
    PersonName(given='Владимир', patronymic='Владимирович', family='Путин')
    >>> read_person("Т.Мэй"), read_person("Мэй")
    (PersonName(given='Т', patronymic='', family='Мэй'), PersonName(given='', patronymic='', family='Мэй'))
    """

    #: The given name or its initial; empty if the name has one word.
    given: str = ""
    #: The patronymic, or empty.
    patronymic: str = ""
    #: The surname, the numeral of a monarch, or the only word.
    family: str

    @property
    def is_full(self) -> bool:
        """Tell a name with a whole given name."""
        return bool(self.given) and not _is_initial(self.given)

    @property
    def has_initial(self) -> bool:
        """Tell «Т. Мэй», «Дж. Хант»."""
        return _is_initial(self.given)

    @property
    def key(self) -> str:
        """Give the key of a full name: the same for all its spellings in three languages.

        >>> {read_person(name).key for name in ("Владимир Зеленский", "Володимир Зеленський", "Volodymyr Zelensky")}
        {'vladimir slnsk'}
        """
        return f"{given_key(self.given)} {self.family_key}"

    @property
    def family_key(self) -> str:
        """Give the surname's consonants; its letters where it has too few of them («Мэй», «Ли»)."""
        sounds = skeleton(self.family)
        return sounds if len(sounds) >= 2 else f"={surname(self.family)}"

    @property
    def patronymic_key(self) -> str:
        """Give the patronymic's beginning, or nothing."""
        return fold(self.patronymic)[:4]

    @property
    def is_common(self) -> bool:
        """Tell a surname that thousands share."""
        return surname(self.family) in _common()


def read_person(text: str) -> PersonName | None:
    """Take a person's name apart; what stands before it in small letters, and titles, are left out."""
    words = _own_words(text)
    if not words:
        return None
    if len(words) == 1:
        return PersonName(family=words[0])
    if _ROMAN.fullmatch(words[-1]):
        return PersonName(given=words[-2], family=words[-1])
    return _in_order(words)


def _in_order(words: Sequence[str]) -> PersonName | None:
    """Read «Иванов Иван Иванович», «Іваненко Іван» and «Мэй Т.» from the surname."""
    words = _from_given(words)
    first, *middle, last = words
    if _is_patronymic(last):
        return PersonName(family=first, given=middle[0] if middle else "", patronymic=last) if middle else None
    if _is_initial(last) and not _is_initial(first):
        return PersonName(family=first, given=last)
    if is_given(last) and not is_given(first):
        first, last = last, first
    patronymic = next((word for word in middle if _is_patronymic(word)), "")
    return PersonName(given=first, patronymic=patronymic, family=last)


@lru_cache(maxsize=50_000)
def _own_words(text: str) -> tuple[str, ...]:
    words = [_JOINED_PARTICLE.sub("", word) for word in words_of(text)]
    capital = [word for word in words if word[:1].isupper() and not _PARTICLE.match(word)]
    if any(not word.isupper() for word in capital):
        capital = [word for word in capital if not _is_abbreviation(word)]
    while len(capital) > 1 and _is_title(capital[0]):
        capital.pop(0)
    return tuple(word.title() if word.isupper() and len(word) > 3 and not _ROMAN.fullmatch(word) else word
                 for word in capital)


def _from_given(words: Sequence[str]) -> Sequence[str]:
    """Leave out what stands before the given name: «президент Украины Владимир Зеленский»."""
    if len(words) < 3 or is_given(words[0]) or _is_patronymic(words[-1]):
        return words
    return words[next((at for at, word in enumerate(words[:-1]) if is_given(word)), 0) :]


def _is_abbreviation(word: str) -> bool:
    """Tell «РФ» in «президент РФ Владимир Путин» from an initial and from the numeral of a monarch."""
    return word.isupper() and 1 < len(word) <= 4 and not _ROMAN.fullmatch(word)


def _is_initial(word: str) -> bool:
    return len(word) == 1 or fold(word) == _LONG_INITIAL


def _is_patronymic(word: str) -> bool:
    folded = fold(word)
    return len(word) > 5 and (folded.endswith(_patronymics()) or folded.removesuffix("а").endswith(_patronymics()))


def is_given(word: str) -> bool:
    """Tell a given name of the table."""
    return _given_stem(word) in _given()


def given_key(word: str) -> str:
    """Give one key for a given name in three languages; the consonants of one that is in no table.

    >>> given_key("Володимира"), given_key("Vladimir"), given_key("Шайлеш")
    ('vladimir', 'vladimir', '~jlj')
    """
    return _given().get(_given_stem(word)) or f"~{skeleton(word)}"


def _given_stem(word: str) -> str:
    """«Алексея», «Алексей» -> «алекс»; Latin names have no endings."""
    folded = fold(word)
    bare = folded.rstrip("аеиоуюя")
    return bare if len(bare) >= 2 else folded


@cache
def _given() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in CODES:
        for name, forms in part(code, "people").GIVEN:
            for form in forms:
                found.setdefault(_given_stem(form), name[0])
    return found


@cache
def _patronymics() -> tuple[str, ...]:
    return tuple(fold(ending) for code in CODES for ending in part(code, "people").PATRONYMICS)


@cache
def _common() -> frozenset[str]:
    return frozenset(surname(name) for code in CODES for name in part(code, "people").COMMON_SURNAMES)


@cache
def _titles() -> frozenset[str]:
    return frozenset(stem(title) for code in CODES for title in part(code, "names").TITLES)


def _is_title(word: str) -> bool:
    bare = stem(word)
    return bare in _titles() and not is_given(word)
