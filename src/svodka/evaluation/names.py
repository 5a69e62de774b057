"""When two names mean the same speaker, whatever the ending and the length of the name.

The word lists are part of the definition of the measure: a change here changes every figure that was published with
it. They are Russian and Ukrainian at once, because the measure never asks which language an article is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

_WORD = re.compile(r"\w+")

#: Names of one country that articles change about within a line.
_RUSSIA = frozenset(("рф", "росії", "росія", "россия"))

#: How words begin that stand for somebody who speaks for a body, or about it:
#: «глава МИД» is not «МИД», «собеседник "Ведомостей"» is not «Ведомости».
_ROLES = (
    "адвокат", "аналитик", "аналітик", "вице", "віце", "генерал", "глав", "голов", "губернатор", "депутат", "джерел",
    "директор", "експерт", "журналист", "журналіст", "замести", "заступник", "источник", "канцлер", "керівник",
    "командир", "командувач", "командующ", "кореспондент", "корреспондент", "лидер", "лідер", "мер", "министр", "мэр",
    "міністр", "начальник", "официальн", "офіційн", "очільник", "политик", "політик", "посадов", "посл", "посол",
    "председател", "представител", "представник", "президент", "прем", "премьер", "прес", "пресс", "прихильник",
    "противник", "радник", "речник", "родственник", "руковод", "секретар", "служб", "собеседник", "советник",
    "сотрудник", "спикер", "співробітник", "співрозмовник", "спікер", "сторонник", "судд", "судь", "чиновник", "член",
    "эксперт",
)

#: This share of the words on both sides makes two names one.
_MOST = 0.6
#: Two words are one but for the ending where they share this many first letters and at most this many are left.
_STEM, _ENDING = 3, 3
#: A word this long names somebody on its own («Минобороны»).
_TELLING = 5


def name_words(name: str) -> list[str]:
    """Give the words of a name in lower case, ё as е, Russia by one name.

    >>> name_words("Минобороны РФ"), name_words("Сергей Королёв")
    (['минобороны', 'россии'], ['сергей', 'королев'])
    """
    return ["россии" if word in _RUSSIA else word for word in _WORD.findall(name.lower().replace("ё", "е"))]


def same_word(one: str, other: str) -> bool:
    """Tell whether two words are one but for the ending: inflection is judged apart.

    >>> same_word("песков", "пескова"), same_word("мид", "мвд")
    (True, False)
    """
    if one == other:
        return True
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return common >= _STEM and max(len(one), len(other)) - common <= _ENDING


def roles_in(words: Iterable[str]) -> frozenset[str]:
    """Give the roles that words of a name begin with.

    >>> sorted(roles_in(["пресс", "секретарь", "песков"]))
    ['прес', 'пресс', 'секретар']
    """
    return frozenset(role for word in words for role in _ROLES if word.startswith(role))


def alike(predicted: str, gold: str) -> bool:
    """Tell whether a predicted name means the speaker of the gold.

    >>> alike("Песков", "официальный представитель Кремля Дмитрий Песков")
    True
    >>> alike("МИД", "глава МИД")
    True
    >>> alike("глава МИД", "МИД")
    False
    """
    ours, theirs = name_words(predicted), name_words(gold)
    if not ours or not theirs:
        return False
    found, covered = _shared(ours, theirs), _shared(theirs, ours)
    if found >= _MOST * len(ours) and covered >= _MOST * len(theirs):
        return _same_length_name(ours, theirs)
    if found == len(ours):
        return _shorter_name(ours, theirs)
    return covered == len(theirs) and _longer_name(ours, theirs)


def means(predicted: str, names: Sequence[str]) -> bool:
    """Tell whether a predicted name means the speaker who has these names; the outlet is only itself.

    >>> means("OUTLET Берег", ["OUTLET"]), means("Берег", ["OUTLET Берег"])
    (True, False)
    """
    if not predicted:
        return False
    if _is_outlet(predicted) or any(map(_is_outlet, names)):
        return _is_outlet(predicted) and any(map(_is_outlet, names))
    return any(alike(predicted, name) for name in names)


def same_form(predicted: str, names: Sequence[str]) -> bool:
    """Tell whether a predicted name is one of these names to the letter, endings and all.

    >>> same_form("Дмитрия Пескова", ["Дмитрий Песков"])
    False
    """
    return bool(predicted) and any(name_words(predicted) == name_words(name) for name in names)


def _shared(words: Sequence[str], others: Sequence[str]) -> int:
    return sum(any(same_word(word, other) for other in others) for word in words)


def _same_length_name(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Most words are common: only a role may still set them apart («МИД России», «глава МИД России»)."""
    return len(ours) == len(theirs) or same_word(ours[-1], theirs[-1]) or roles_in(ours) == roles_in(theirs)


def _shorter_name(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Accept the surname, the office without the name, the body's name without its country."""
    if same_word(ours[-1], theirs[-1]) or roles_in(ours) & roles_in(theirs):
        return True
    begins = ours == theirs[: len(ours)]
    return not roles_in(theirs) and (begins or any(len(word) >= _TELLING for word in ours))


def _longer_name(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Accept more words before the same last one, unless a single word gains a role («глава МИД» for «МИД»)."""
    return ours[-1] == theirs[-1] and (len(theirs) > 1 or not roles_in(ours))


def _is_outlet(name: str) -> bool:
    return name.strip().upper().startswith("OUTLET")
