"""Words of names: alike but for an ending, without quotation marks, without what hangs on them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.records import Token

_WORD = re.compile(r"\w+(?:[-’']\w+)*")
#: Kinds of words in a person's name.
PERSONAL = frozenset({"Giv", "Sur", "Pat"})


def words_of(name: str) -> list[str]:
    """Give the words of a name."""
    return _WORD.findall(name)


def same_stem(first: str, second: str) -> bool:
    """Tell whether two words are alike but for an ending."""
    a, b = first.lower().replace("ё", "е"), second.lower().replace("ё", "е")
    if a == b:
        return True
    common = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return common >= 3 and common >= max(len(a), len(b)) - 3


def equal_words(first: str, second: str) -> bool:
    """Tell whether two words are the same, whatever their capitals and ё."""
    return first.lower().replace("ё", "е") == second.lower().replace("ё", "е")


def same_given(theirs: Sequence[str], words: Sequence[str]) -> bool:
    """Refuse another given name before the same surname: «Виталий Кличко» is not «Владимир Кличко»."""
    if len(words) < 2 or len(theirs) < 2 or not words[-2][:1].isupper() or not theirs[-2][:1].isupper():
        return True
    return same_stem(words[-2], theirs[-2]) or len(words[-2]) <= 2 or len(theirs[-2]) <= 2


def without_apposition(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut a name at a comma after which no name follows: «Сотрудник службы, [работающий в этом районе]»."""
    for at, token in enumerate(tokens):
        if token.text == "," and at > 0:
            named = any(one.text[:1].isupper() for one in tokens[:at] if one.is_word and one is not tokens[0])
            follows = any(is_personal(one) for one in tokens[at + 1 :])
            if named or not follows:
                return tokens[:at]
    return tokens


def is_personal(token: Token) -> bool:
    """Tell whether the word is part of a person's name."""
    return token.text[:1].isupper() and any(reading.name_type in PERSONAL for reading in token.readings[:2])


def clean(name: str) -> str:
    """Take quotation marks off a name that is wholly inside them."""
    name = name.strip(" \xa0,.;:—–-")
    inner = name[1:-1]
    if len(name) > 2 and name[0] in '«"„“' and name[-1] in '»"”“' and not any(mark in inner for mark in '«»"„“”'):
        return inner
    return name


def is_initials(form: str) -> bool:
    """Tell an abbreviation («МВД») from a word that only begins with a capital."""
    words = words_of(form)
    return bool(words) and words[0].isupper() and len(words[0]) > 1


def stem_of(word: str) -> str:
    """Give a word without its ending, roughly."""
    word = word.lower().replace("ё", "е")
    return word[: max(3, len(word) - 2)] if len(word) > 4 else word
