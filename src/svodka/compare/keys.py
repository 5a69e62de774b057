"""Keys under which words, names and numbers of different texts meet, whatever their ending, alphabet or spelling.

Nothing here knows a grammar: a stem is the first five letters without the vowels at their end, a skeleton the
consonants of a name in Latin letters. Both join too much now and then: what they find is verified by weight and number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

#: A number ("1 500", "3,5"), or a word with its hyphens and apostrophes.
WORD = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’ʼ‑-][^\W\d_]+)*")
#: Letters that Russian and Ukrainian write differently for one sound; signs that only soften are dropped.
_FOLD = str.maketrans("ёіїєґэйы", "еииегеии", "ьъ'’ʼ‑-")
_VOWELS = "аеиоуюяaeiouy"
_STEM = 5
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "u", "я": "a", "ł": "l", "ø": "o", "ß": "ss", "đ": "d",
})
#: Spellings of one sound, longest first: Джонсон, Johnson; Харьков, Kharkiv; Гончаренко, Honcharenko; Шольц, Scholz.
_SOUNDS = (
    ("dzh", "j"), ("tsch", "j"), ("sch", "j"), ("tch", "j"), ("sh", "j"), ("zh", "j"), ("ch", "j"), ("kh", "h"),
    ("gh", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ts", "s"), ("tz", "s"), ("ce", "se"), ("ci", "si"),
    ("cy", "si"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("z", "s"), ("g", "h"),
)
#: "h" between letters is mute more often than not: Johnson, Джонсон.
_MUTE = re.compile(r"(?<=[a-z])h(?=[b-df-hj-np-tv-z])")
_REPEATED = re.compile(r"(.)\1+")


def fold(word: str) -> str:
    """Write a word so that Russian and Ukrainian spellings of one sound look alike.

    >>> fold("Міністр"), fold("подъём"), fold("під'їзд")
    ('министр', 'подем', 'пидизд')
    """
    return word.lower().translate(_FOLD)


def stem(word: str) -> str:
    """Give the part of a word that stays when it is inflected: a mark to compare by, not to read.

    >>> [stem(word) for word in ("удар", "ударов", "мостами", "моста", "bridges")]
    ['удар', 'удар', 'мост', 'мост', 'bridg']
    """
    short = fold(word)[:_STEM]
    bare = short.rstrip(_VOWELS)
    return bare if len(bare) >= 3 else short


def number(text: str) -> str:
    """Write a number in one way.

    >>> number("1 500"), number("3,50"), number("12")
    ('1500', '3.5', '12')
    """
    plain = re.sub(r"\s", "", text).replace(",", ".")
    return plain.rstrip("0").rstrip(".") if plain.count(".") == 1 else plain


def content_words(text: str) -> Iterator[str]:
    """Give the words that carry content: long ones, and short ones only in capitals (США) or figures.

    >>> list(content_words("В НАТО и США не видят 3 причин"))
    ['НАТО', 'США', 'видят', '3', 'причин']
    """
    for match in WORD.finditer(text):
        word = match.group()
        if len(word) > 3 or word[0].isdigit() or (len(word) > 1 and word.isupper()):
            yield word


def capitalised(text: str) -> Iterator[str]:
    """Give the words that are written with a capital inside a sentence: names, whatever the language.

    >>> list(capitalised("Ночью мост у Арвеша закрыли. Talmar has closed the bridge at Arvesh."))
    ['Арвеша', 'Arvesh']
    """
    for match in WORD.finditer(text):
        before = text[max(0, match.start() - 2) : match.start()]
        if match.group()[0].isupper() and before[1:] == " " and (before[0].isalnum() or before[0] == ","):
            yield match.group()


def skeleton(word: str) -> str:
    """Give the consonants of a name as they sound, so that spellings in two alphabets meet.

    >>> [skeleton(name) for name in ("Зеленский", "Зеленський", "Zelenskyy")]
    ['slnsk', 'slnsk', 'slnsk']
    >>> [skeleton(name) for name in ("Джонсон", "Johnson", "Харків", "Kharkov")]
    ['jnsn', 'jnsn', 'hrkv', 'hrkv']
    """
    return _heard(word) if len(word) <= _LONGEST else _consonants(word)


def _consonants(word: str) -> str:
    latin = unicodedata.normalize("NFKD", word.lower().translate(_LATIN))
    sounds = "".join(letter for letter in latin if letter.isascii() and letter.isalpha())
    for written, heard in _SOUNDS:
        sounds = sounds.replace(written, heard)
    sounds = _MUTE.sub("", sounds)
    head = "a" if sounds[:1] in tuple("aeiouy") else sounds[:1]
    return _REPEATED.sub(r"\1", head + re.sub("[aeiouy]", "", sounds[1:]))


#: Words come again and again: their sounds are kept, those of a hostile length are not.
_LONGEST = 40
_heard = lru_cache(maxsize=1 << 17)(_consonants)


def name_keys(name: str) -> tuple[str, ...]:
    """Give the skeletons of a name's words; one of a single consonant says too little and is left out.

    >>> name_keys("Борис Джонсон"), name_keys("Boris Johnson")
    (('brs', 'jnsn'), ('brs', 'jnsn'))
    """
    keys = (skeleton(match.group()) for match in WORD.finditer(name))
    return tuple(key for key in keys if len(key) > 1)


def latin(word: str) -> str:
    """Write a word in Latin letters, letter for letter.

    >>> latin("УНН"), latin("Регнум")
    ('unn', 'regnum')
    """
    return word.lower().translate(_LATIN)


#: Words of a medium's name that others have too.
COMMON = frozenset({"news", "the", "daily", "times", "sunday", "новости", "новини", "правда", "agency", "tv", "газета", "новая"})


def is_outlet_name(name: str, outlet: str) -> bool:
    """Tell whether a name is that of an outlet, which may be known by its host alone.

    >>> is_outlet_name("УНН", "unn.com.ua"), is_outlet_name("ИА Регнум", "regnum.ru"), is_outlet_name("Sky News", "Fox News")
    (True, True, False)
    """
    wanted = _outlet_words(outlet)
    spoken = [match.group() for match in WORD.finditer(name)]
    wanted, spoken = ([word for word in row if fold(word) not in COMMON] or row for row in (wanted, spoken))
    exact = {latin(word) for word in wanted} & {latin(word) for word in spoken}
    heard = {skeleton(word) for word in wanted} & {skeleton(word) for word in spoken}
    return any(len(word) > 2 for word in exact) or any(len(sounds) > 3 for sounds in heard)


def _outlet_words(outlet: str) -> list[str]:
    if "." in outlet and " " not in outlet:
        return [max(outlet.removeprefix("www.").split(".")[:-1] or [outlet], key=len)]
    return [match.group() for match in WORD.finditer(outlet)]
