"""Words of names as keys: one spelling for Russian and Ukrainian, stems without endings, consonants for other alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

#: A word with its hyphens and apostrophes, or an initial with its point.
WORD = re.compile(r"[^\W_]+(?:['’ʼ‑-][^\W_]+)*")
_FOLD = str.maketrans("ёіїєґэйы", "еииегеии", "ьъ'’ʼ‑-–")
#: Letters of an abbreviation; a longer word in capitals is one of a headline.
_LONGEST_ABBREVIATION = 5
_VOWELS = "аеиоуюяaeiouy"
#: Endings of nouns and adjectives in folded letters, the longest first; three letters have to stay.
_ENDING = re.compile(
    r"(?:иями|ями|ами|ого|его|ому|ему|ими|ией|иею|ии|их|им|ия|ие|ию|иа|ои|ею|ою|ая|яя|ое|ее|ую|юю|ом|ем|ев|ов|ам|ям|ах|ях|еи|[аеиоуюя])$")
_SKI = re.compile(r"(?<=[сцзтд])к(?:ого|ому|им|ом|ая|ои|ую|ии|а|у|е)$")
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "sh", "ю": "u", "я": "a", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "ı": "i",
})
#: Spellings of one sound, longest first: Джонсон, Johnson; Харьков, Kharkiv; Гончаренко, Honcharenko.
_SOUNDS = (
    ("dzh", "j"), ("tsch", "j"), ("sch", "j"), ("tch", "j"), ("sh", "j"), ("zh", "j"), ("ch", "j"), ("kh", "h"),
    ("gh", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ts", "q"), ("tz", "q"), ("ce", "se"), ("ci", "si"),
    ("cy", "si"), ("c", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("g", "h"),
)
_MUTE = re.compile(r"(?<=[a-z])h(?=[b-df-hj-np-tv-z])")
_REPEATED = re.compile(r"(.)\1+")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a name without its marks.

    >>> words_of("НАК «Нафтогаз Украины»")
    ('НАК', 'Нафтогаз', 'Украины')
    """
    return tuple(WORD.findall(text))


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """Write a word so that Russian and Ukrainian spellings of one sound look alike.

    >>> fold("Міноборони"), fold("Минобороны")
    ('миноборони', 'миноборони')
    """
    return unicodedata.normalize("NFC", word).lower().translate(_FOLD)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Give a word without its ending; an abbreviation has none and keeps its capitals: «ПАР» is not «Пари».

    >>> [stem(word) for word in ("министерство", "Міністерства", "обороны", "оборони", "США", "defence")]
    ['министерств', 'министерств', 'оборон', 'оборон', 'США', 'defence']
    """
    folded = fold(word)
    if word.isupper() and len(word) <= _LONGEST_ABBREVIATION:
        return folded.upper()
    if not folded[-1:] or not "а" <= folded[-1] <= "я":
        return folded.removesuffix("s") if folded.endswith("'s") else folded
    bare = _strip(folded, 3)
    # «Газпрома» -> «газпром», whose own «-ом» would be taken for an ending: both lose it
    return _strip(bare, 4)


def _strip(folded: str, least: int) -> str:
    bare = _ENDING.sub("", folded)
    return bare if len(bare) >= least else folded


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """Give the stems of several words."""
    return tuple(stem(word) for word in words)


@lru_cache(maxsize=100_000)
def surname(word: str) -> str:
    """Give a surname without the ending of its case and gender.

    >>> surname("Зеленского") == surname("Зеленський") == surname("Зеленская")
    True
    >>> surname("Лаврова"), surname("Мэй")
    ('лавров', 'ме')
    """
    folded = _SKI.sub("к", fold(word).removesuffix("и") if fold(word).endswith(("кии", "ки")) else fold(word))
    bare = folded.rstrip(_VOWELS)
    return bare if len(bare) >= 3 else folded.removesuffix("и") or folded


@lru_cache(maxsize=100_000)
def skeleton(word: str) -> str:
    """Give the consonants of a name as they sound, so that spellings in two alphabets meet.

    >>> [skeleton(name) for name in ("Зеленский", "Зеленський", "Zelenskyy", "Зеленского")]
    ['slnsk', 'slnsk', 'slnsk', 'slnsk']
    """
    latin = unicodedata.normalize("NFKD", surname(word).translate(_LATIN))
    sounds = "".join(letter for letter in latin if letter.isascii() and letter.isalnum())
    for written, heard in _SOUNDS:
        sounds = sounds.replace(written, heard)
    sounds = _MUTE.sub("", sounds)
    head = "a" if sounds[:1] in tuple("aeiouy") else sounds[:1]
    return _REPEATED.sub(r"\1", head + re.sub("[aeiouy]", "", sounds[1:]))


def has_letters(words: Iterable[str], *, cyrillic: bool) -> bool:
    """Tell whether all words are in one alphabet."""
    return all(("а" <= letter <= "я") == cyrillic for word in words for letter in fold(word)[:1])


def runs(length: int, longest: int) -> Iterator[tuple[int, int]]:
    """Give the stretches of a row of words, the longest first."""
    for size in range(min(length, longest), 0, -1):
        for start in range(length - size + 1):
            yield start, start + size
