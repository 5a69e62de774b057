"""Which of a row, and which day, a headline tells of: «12-й пакет санкций», «прогноз на 8 ноября»."""

from __future__ import annotations

import re
from collections import defaultdict

from svodka.compare.keys import stem

#: «12-й пакет», "13th package": which of a row it is.
_ORDINAL = re.compile(r"\b(\d+)(?:[-‑]?(?:й|я|е|го|му|м|х|ый|ая|ое|ий|ої|ї|а|та|те)|st|nd|rd|th)\s+([^\W\d_]{4,})")
#: «8 ноября», "8 November", «8 листопада»: stems of the months in Russian, Ukrainian and English.
_DAY = re.compile(
    r"\b(\d{1,2})\s+((?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січн|лют|берез|квіт|трав|"
    r"черв|лип|серп|верес|жовт|листопад|груд|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\W\d_]*)", re.IGNORECASE)


def rows(headline: str) -> dict[str, frozenset[str]]:
    """Give which of a row, and which day, a headline tells of.

    >>> rows("ЕС принял 12-й пакет санкций")
    {'пакет': frozenset({'12'})}
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for ordinal in _ORDINAL.finditer(headline):
        found[stem(ordinal.group(2))].add(ordinal.group(1))
    for day in _DAY.finditer(headline):
        found["day"].add(f"{int(day.group(1))} {day.group(2)[:3].lower()}")
    return {what: frozenset(numbers) for what, numbers in found.items()}
