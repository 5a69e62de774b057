"""Tells the language of a text: by the letters that only one language has, and by n-grams where it is long enough."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from svodka.languages import CODES

if TYPE_CHECKING:
    from collections.abc import Callable

#: Letters that one language has and the other has not.
_ONLY = {"ru": re.compile("[ыэъё]", re.IGNORECASE), "uk": re.compile("[їєґі]", re.IGNORECASE)}
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
#: Addresses are Latin in every language: they made 8 of 100 Russian Telegram posts English.
_ADDRESS = re.compile(r"https?://\S{1,300}|\bwww\.\S{1,300}")
#: Letters below which n-grams are not asked: eldc calls «Москва» Bulgarian and «Дональд Трамп» Ukrainian.
_SHORT = 60
#: Letters from which n-grams choose between Russian and Ukrainian where no letter does: of the first 30 characters of
#: articles they then call 98 of 100 Russian ones and 94 of 100 Ukrainian ones right.
_TINY = 16
#: Letters from which another language is believed; shorter texts are headlines full of names.
_LONG = 150
#: Characters looked at.
_SAMPLE = 4000


def tell_language(text: str) -> tuple[str, str]:
    """Give the language svodka reads the text in, and the one it is written in if that is another.

    >>> tell_language("Президент сообщил"), tell_language("Її заява"), tell_language("The mayor said")
    (('ru', ''), ('uk', ''), ('en', ''))
    >>> tell_language("Der Bürgermeister sagte am Montag, dass die Stadt keine Entscheidung getroffen habe. " * 3)
    ('en', 'de')
    """
    sample = _ADDRESS.sub(" ", text[:_SAMPLE])
    cyrillic, latin = len(_CYRILLIC.findall(sample)), len(_LATIN.findall(sample))
    by_script = _tell_cyrillic(sample) if cyrillic >= latin else "en"
    if cyrillic + latin < _SHORT:
        return by_script, ""
    found = _detector()(sample)
    if found in CODES and _fits_script(found, cyrillic, latin):
        return found, ""
    foreign = found if cyrillic + latin >= _LONG and found not in (*CODES, "und") else ""
    return ("ru" if foreign and by_script != "en" else by_script), foreign


def _fits_script(code: str, cyrillic: int, latin: int) -> bool:
    return (code in _ONLY) == (cyrillic >= latin)


def _tell_cyrillic(text: str) -> str:
    counts = {code: len(letters.findall(text)) for code, letters in _ONLY.items()}
    if not any(counts.values()) and len(_CYRILLIC.findall(text)) >= _TINY:
        found = _detector(tuple(_ONLY))(text)
        return found if found in _ONLY else "ru"
    return max(counts, key=lambda code: counts[code])


@cache
def _detector(codes: tuple[str, ...] = ()) -> Callable[[str], str]:
    import eldc  # noqa: PLC0415 - 24 MB of tables, only where a text is read

    eldc.init()
    instance = eldc.instance()
    instance.set_languages(list(codes))

    def detect(text: str) -> str:
        return str(instance.detect(text))

    return detect
