"""Bodies and places that no table knows: the key under which their spellings meet, and whether it says which one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from svodka.resolve.actors.lexicon import is_common, is_legal_form, is_ordinary, is_shared
from svodka.resolve.actors.sounds import fold, has_letters, skeleton, stem, words_of
from svodka.resolve.actors.table import BodyTable, bare

#: Consonants that must agree before a place in another alphabet is the same.
_LEAST_SOUNDS = 5
#: Letters of an abbreviation that several bodies may share: ООП, ПБК, УФСБ.
_SHORT = 4
_DOUBLED = re.compile(r"(.)\1+")
_COARSE = str.maketrans("юя", "уа")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgName:
    """A body's name as a key."""

    key: str
    #: ISO code of a state in its name.
    country: str
    #: True if the name says which body it is; False for «областной суд».
    firm: bool


def read_organisation(text: str, table: BodyTable) -> OrgName:
    """Give the key of a body that is not in the table.

    >>> from svodka.resolve.actors.table import known_bodies
    >>> [read_organisation(name, known_bodies()).key for name in ("авиакомпания «Волжские крылья»", "Волжские крылья")]
    ['org::волжск крил', 'org::волжск крил']
    >>> read_organisation("Областной суд", known_bodies()).firm, read_organisation("Северсталь", known_bodies()).firm
    (False, True)
    """
    words = own_words(words_of(text))
    country, rest = table.split(bare(words))
    plain = bool(country) and len(rest) == 1 and is_ordinary(rest[0])  # «Русский дом», «Дом.РФ»
    firm = bool(rest) and not plain and _says_which(words, country)
    return OrgName(key=f"org{':' if firm else '?'}{country}:{' '.join(rest)}", country=country, firm=firm)


def own_words(words: Sequence[str]) -> tuple[str, ...]:
    """Leave out what only says the kind: «газета», ООО."""
    own = tuple(word for word in words if not is_legal_form(word))
    return own or tuple(words)


def _says_which(words: Sequence[str], country: str) -> bool:
    """Tell a proper name from «Областной суд»: some word in capitals is none of those that every such body has."""
    proper = [word for word in words if word[:1].isupper() or word[:1].isdigit()]
    own = [word for word in proper if not is_common(word)]
    if len(words) == 1 and (is_shared(words[0]) or is_ordinary(words[0])):
        return False
    if country and own:
        return True
    if len(own) == 1 and own[0].isupper() and len(own[0]) <= _SHORT:
        return False
    return bool(own)


@lru_cache(maxsize=50_000)
def place_key(text: str) -> str:
    """Give the key of a place that is no state: Russian and Ukrainian spellings meet, two alphabets mostly.

    >>> place_key("Равалпинди") == place_key("Равалпінді"), place_key("Лахор") == place_key("Лагор")
    (True, True)
    """
    return " ".join(_place_word(word) for word in words_of(text))


def _place_word(word: str) -> str:
    if not has_letters([word], cyrillic=True):
        return skeleton(word) if len(skeleton(word)) >= _LEAST_SOUNDS else fold(word)
    folded = _DOUBLED.sub(r"\1", fold(word).translate(_COARSE))
    return folded.rstrip("аеиоу").replace("г", "х") if len(folded) > 4 else stem(word)
