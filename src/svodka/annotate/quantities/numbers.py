"""Numbers in digits and in words: «1 200», «2,5 тыс.», «двадцать пять», «десятки», "a dozen", «две трети»."""

from __future__ import annotations

import re
from dataclasses import replace

from svodka.annotate.quantities.found import Found, Line
from svodka.records import Bound

#: Numbers, and numbers glued to a word by a hyphen: «15-километровой», «9-й», "3bn".
_NUMBER = re.compile(r"(\d{1,15})(?:[.,](\d{1,6}))?(?:-?([^\W\d_]+))?")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
#: «1 200 000»: groups of three digits after a blank.
_GROUP = re.compile(r"\d{3}")
_MOST_PARTS = 6
#: Letters of an ordinal's ending: «9-й», «67-м».
_ORDINAL = 2
#: «тыс.», «млн.»: the dot of an abbreviation belongs to it.
_ABBREVIATION = 4


def read_number(line: Line, at: int) -> Found | None:
    """Read the number that begins at a token; the first rule that sees one wins."""
    return next((found for rule in RULES if (found := rule(line, at))), None)


def see_part(line: Line, at: int) -> Found | None:
    """See «треть», "a third", «две трети», "two-thirds"."""
    parts, plurals = line.lexicon.parts, line.lexicon.part_plurals
    start = at + (line.norm(at) in line.lexicon.articles)
    if line.norm(start) in parts:
        return Found(first=at, after=start + 1, value=parts[line.norm(start)], unit="part")
    first, _, last = line.norm(at).rpartition("-")
    if first in line.lexicon.numbers and last in plurals:
        return Found(first=at, after=at + 1, value=line.lexicon.numbers[first] * plurals[last], unit="part")
    words = _read_words(line, at)
    if words and line.norm(words.after) in plurals:
        value = words.value * plurals[line.norm(words.after)]
        return Found(first=at, after=words.after + 1, value=value, unit="part") if value < 1 else None
    return None


def see_vague(line: Line, at: int) -> Found | None:
    """See «десятки», «сотни тысяч»: an order of magnitude."""
    value = line.lexicon.vague.get(line.norm(at))
    if value is None:
        return None
    return _scale(line, Found(first=at, after=at + 1, value=float(value), bound=Bound.ABOUT))[0]


def see_one_of_a_scale(line: Line, at: int) -> Found | None:
    """See "a hundred", "a dozen", «миллион»."""
    article = line.norm(at) in line.lexicon.articles
    if line.norm(at + article) not in line.lexicon.scales or len(line.norm(at + article)) <= _ABBREVIATION - 1:
        return None
    return _scale(line, Found(first=at, after=at + article, value=1.0))[0]


def see_number(line: Line, at: int) -> Found | None:
    """See «25», «двадцать пять», «1 млн 200 тыс.», "one hundred and twenty"."""
    found = _read_group(line, at)
    if found is None:
        return None
    found, scale = _scale(line, found)
    while scale > 1 and (more := _read_group(line, found.after + (line.norm(found.after) == "and"))):
        more, smaller = _scale(line, more)
        if more.value >= scale or more.glued:
            break
        found, scale = replace(found, after=more.after, value=found.value + more.value), smaller
    return found


#: The first that answers wins.
RULES = (see_part, see_vague, see_one_of_a_scale, see_number)


def _read_group(line: Line, at: int) -> Found | None:
    if at >= len(line.tokens):
        return None
    if line.tokens[at].text[:1].isdecimal():
        return _read_digits(line, at)
    return _and_a_half(line, _read_words(line, at) or _read_hyphened(line, at))


def _and_a_half(line: Line, found: Found | None) -> Found | None:
    """See «пять с половиной»."""
    after = line.phrase_at(line.lexicon.halves, found.after) if found else 0
    return replace(found, after=after, value=found.value + 0.5) if found and after > found.after else found


def _read_digits(line: Line, at: int) -> Found | None:
    text = line.tokens[at].text
    if line.lexicon.facts.THOUSANDS and _THOUSANDS.fullmatch(text):
        return Found(first=at, after=at + 1, value=float(text.replace(",", "")))
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    whole, decimals, glued = found.groups()
    glued = (glued or "").lower()
    if 0 < len(glued) <= _ORDINAL and "-" in text and glued not in line.lexicon.facts.CARDINAL_ENDINGS:
        glued = "-" + glued  # «67-м» is an ordinal, «67м» metres
    if glued in line.lexicon.facts.CARDINAL_ENDINGS:
        glued = ""
    after = at + 1
    while (decimals or glued or None) is None and len(whole) <= 3 and after - at < _MOST_PARTS and _goes_on(line, after):
        after += 1
    digits = "".join(token.text for token in line.tokens[at + 1:after])
    if after < len(line.tokens) and not decimals and after > at + 1 and (tail := _tail(line, after)):
        decimals, digits, after = tail[1], digits + tail[0], after + 1
    return Found(first=at, after=after, value=float(f"{whole}{digits}.{decimals or 0}"), glued=glued)


def _goes_on(line: Line, at: int) -> bool:
    tokens = line.tokens
    if at >= len(tokens) or tokens[at].start != tokens[at - 1].end + 1:
        return False
    return _GROUP.fullmatch(tokens[at].text) is not None


def _tail(line: Line, at: int) -> tuple[str, str] | None:
    """Read the last group of «1 200 000,5»."""
    tokens = line.tokens
    found = re.fullmatch(r"(\d{3})[.,](\d{1,3})", tokens[at].text)
    return (found[1], found[2]) if found and tokens[at].start == tokens[at - 1].end + 1 else None


def _read_words(line: Line, at: int) -> Found | None:
    value, after, numbers = 0, at, line.lexicon.numbers
    while after < len(line.tokens) and after - at < _MOST_PARTS:
        word = numbers.get(line.norm(after))
        if word is None or (value and (value % 10 or word >= value)):
            break
        value, after = value + word, after + 1
    if after == at:
        return None
    collective = line.norm(after - 1) in line.lexicon.collectives
    return Found(first=at, after=after, value=float(value), collective=collective)


def _read_hyphened(line: Line, at: int) -> Found | None:
    """Read "twenty-one" as a sum and «два-три» as a range."""
    first, _, last = line.norm(at).partition("-")
    low, high = line.lexicon.numbers.get(first), line.lexicon.numbers.get(last)
    if low is None or high is None:
        return None
    if low % 10 == 0 and high < 10:
        return Found(first=at, after=at + 1, value=float(low + high))
    return Found(first=at, after=at + 1, value=float(low), upper=float(high), bound=Bound.BETWEEN) if low < high else None


def _scale(line: Line, found: Found) -> tuple[Found, float]:
    """Multiply by «тыс.», «млрд»; give the least of the scales too, 1 where there is none."""
    scales, tokens = line.lexicon.scales, line.tokens
    if found.glued in scales and not _is_unit_too(line, found):
        scale = scales[found.glued]
        return replace(found, value=found.value * scale, glued=""), scale
    after, factor = found.after, 1
    if not found.glued and line.norm(after) in line.lexicon.vague and line.norm(after) not in scales:
        factor, after = line.lexicon.vague[line.norm(after)], after + 1  # «два десятка», «три сотни»
    while after < len(tokens) and not found.glued and tokens[after].norm in scales and after - found.after < _MOST_PARTS:
        factor, after = factor * scales[tokens[after].norm], after + 1
        after += after < len(tokens) and tokens[after].text == "." and len(tokens[after - 1].text) < _ABBREVIATION + 1 \
            and _abbreviates(line, after)
    upper = found.upper * factor if found.upper is not None else None
    return replace(found, after=after, value=found.value * factor, upper=upper), factor


def _abbreviates(line: Line, dot: int) -> bool:
    """Tell the dot of «тыс.» from one that ends the sentence: something in lower case or a sign follows."""
    follows = line.tokens[dot + 1].text if dot + 1 < len(line.tokens) else ""
    return bool(follows) and not follows[:1].isupper()


def _is_unit_too(line: Line, found: Found) -> bool:
    """Tell "5m" for metres from "$5m" and "5m people"."""
    if line.lexicon.units.of(found.glued) is None:
        return False
    signed = found.first > 0 and line.tokens[found.first - 1].text in line.lexicon.facts.SIGNS
    return not (signed or line.lexicon.people.at(line.tokens, found.after))
