"""What a number counts or measures: «процентов», «$», «км», «вооружённых боевиков»."""

from __future__ import annotations

from dataclasses import replace

from svodka.annotate.quantities.found import Found, Line
from svodka.records import Morph, Role, Token

#: Words between the number and what is counted: «20 вооружённых боевиков», «15 мирных жителей».
_MOST_ADJECTIVES = 2
#: «2017 р», «5 г»: shorter words are abbreviations that no list knows.
_LEAST_NOUN = 3
#: A bare number between these may be a year: «2014 выборы».
_YEARS = range(1900, 2101)


def measure(line: Line, found: Found, free: int) -> Found:
    """Give the number its unit; it stays bare where the words after it are none. `free` is the first free token."""
    if found.unit:
        return found
    facts = line.lexicon.facts
    if line.norm(found.first - 1) in facts.NUMBERED or (found.value == 1 and line.norm(found.first - 1) in facts.NOT_EVEN):
        return found
    return next((one for rule in RULES if (one := rule(line, found, free))), found)


def see_glued(line: Line, found: Found, free: int) -> Found | None:
    """See «15-километровой», "5km"; any other word glued to a number makes it no count («9-й»)."""
    if not found.glued:
        return None
    unit = line.lexicon.units.of(found.glued)
    return replace(found, unit=unit) if unit else replace(found, unit=NOTHING)


def see_sign(line: Line, found: Found, free: int) -> Found | None:
    """See «$5 млн»: the sign touches the number and belongs to no other."""
    if found.first <= free or line.tokens[found.first - 1].end != line.tokens[found.first].start:
        return None
    unit = line.lexicon.facts.SIGNS.get(line.tokens[found.first - 1].text)
    if unit is None or unit == "percent":
        return None
    first = found.first - 1
    first -= first > free and line.norm(first - 1) == "us" and line.tokens[first - 1].end == line.tokens[first].start
    return replace(found, first=first, unit=unit)


def see_times(line: Line, found: Found, free: int) -> Found | None:
    """See «в три раза», "three times more": how many times as much, not how often."""
    facts = line.lexicon.facts
    if line.norm(found.after) not in facts.TIMES:
        return None
    compares = line.norm(found.first - 1) in facts.TIMES_BEFORE or line.norm(found.after + 1) in facts.TIMES_AFTER
    return replace(found, after=found.after + 1, unit="times", role=Role.CHANGE) if compares else None


def see_unit(line: Line, found: Found, free: int) -> Found | None:
    """See «процентов», «кв. м», «танков», also after adjectives: «300 новых танков»."""
    for at in _heads(line, found):
        if (seen := line.lexicon.units.at(line.tokens, at)) and not _belongs_to_next(line, at, seen[1]):
            after = seen[1] + _takes_dot(line, seen[1])
            return replace(found, after=after, unit=seen[0], counted=_lemma(line, seen[1] - 1))
    return None


def see_people(line: Line, found: Found, free: int) -> Found | None:
    """See «15 мирных жителей», «12 раненых»; what became of them is looked for later."""
    for at in _heads(line, found):
        for table in (line.lexicon.people, line.lexicon.fates):
            if _is_finite(line.tokens[at]):
                continue  # «трое погибли»: what became of them is no part of the count
            if (seen := table.at(line.tokens, at)) and not _belongs_to_next(line, at, seen[1]):
                return replace(found, after=seen[1], unit=seen[0], counted=_lemma(line, seen[1] - 1))
    return None


def see_noun(line: Line, found: Found, free: int) -> Found | None:
    """See «20 школ»: a noun that the dictionary knows, in a form that a number asks for."""
    if found.value in _YEARS or found.value == 1:
        return None
    for at in _heads(line, found):
        token = line.tokens[at]
        noun = None if token.text[:1].isupper() else _noun(token, found.value)
        if noun:
            unit = "person" if _is_person(noun, found, line) else noun.lemma
            return replace(found, after=at + 1, unit=unit, counted=noun.lemma)
    return None


def _is_person(noun: Morph, found: Found, line: Line) -> bool:
    """Tell «5 горняков», «двое рыбаков» from «5 коров»: alive, and counted by «двое» or ending as trades and peoples do."""
    return noun.animate and (found.collective or noun.lemma.endswith(line.lexicon.facts.PERSON_ENDINGS))


#: The first that answers wins.
RULES = (see_glued, see_sign, see_times, see_unit, see_people, see_noun)
#: The unit of what is no quantity.
NOTHING = "-"


def is_quantity(found: Found) -> bool:
    """Tell whether a number has a unit by now."""
    return found.unit not in {"", NOTHING}


def _heads(line: Line, found: Found) -> list[int]:
    """Give the places where the word counted may stand: after the number, or after adjectives."""
    at = found.after + (line.norm(found.after) == line.lexicon.facts.LINK != "")
    heads: list[int] = []
    while at < len(line.tokens) and len(heads) <= _MOST_ADJECTIVES and _may_be_counted(line, at):
        heads.append(at)
        if not _is_adjective(line, at):
            break
        at += 1
    return heads


def _may_be_counted(line: Line, at: int) -> bool:
    token = line.tokens[at]
    if token.norm in line.lexicon.time:
        return False
    return token.is_word or line.lexicon.units.at(line.tokens, at) is not None


def _is_adjective(line: Line, at: int) -> bool:
    token = line.tokens[at]
    if token.pos in {"ADJ", "X", "DET"} or (token.readings and token.readings[0].verb_form == "Part"):
        return True
    return _counts(line, at + 1) and token.is_word and token.pos not in {"ADP", "CCONJ", "VERB", "PRON"}


def _counts(line: Line, at: int) -> bool:
    tokens = line.tokens
    return bool(line.lexicon.people.at(tokens, at) or line.lexicon.units.at(tokens, at)) and tokens[at].is_word


def _belongs_to_next(line: Line, at: int, after: int) -> bool:
    """Tell «военных» in «20 военных кораблей», "wounded" in "10 wounded soldiers" from a noun of their own."""
    if after >= len(line.tokens) or not line.tokens[after].is_word or line.tokens[after].text[:1].isupper():
        return False
    token, follows = line.tokens[at], line.tokens[after]
    attribute = token.pos == "ADJ" or any(one.pos == "ADJ" or one.verb_form == "Part" for one in token.readings)
    if not token.readings or not token.readings[0].case:
        return line.lexicon.fates.at(line.tokens, at) is not None and _counts(line, after)
    return attribute and any(one.pos == "NOUN" and one.known and one.case == "Gen" for one in follows.readings[:2])


def _is_finite(token: Token) -> bool:
    """Tell «погибли» and «ранены» from «погибших» and «раненых»."""
    first = token.readings[0] if token.readings else None
    return first is not None and (first.verb_form == "Fin" or (first.verb_form == "Part" and not first.case))


def _takes_dot(line: Line, after: int) -> bool:
    """Take the dot of «руб.» where the sentence goes on."""
    if after + 1 >= len(line.tokens) or line.tokens[after].text != "." or len(line.norm(after - 1)) > 4:
        return False
    return not line.tokens[after + 1].text[:1].isupper() and line.lexicon.units.of(line.norm(after - 1)) is not None


def _lemma(line: Line, at: int) -> str:
    return line.tokens[at].lemma if line.tokens[at].is_word else ""


def _noun(token: Token, value: float) -> Morph | None:
    if len(token.norm) < _LEAST_NOUN or token.pos in {"ADJ", "VERB", "ADP", "PRON", "NUM"}:
        return None
    ends_in_one = value % 10 == 1 and value % 100 != 11
    for one in token.readings[:3]:
        asked = one.case == "Gen" or one.number == "Plur" or (ends_in_one and one.case)
        if one.pos == "NOUN" and one.known and asked:
            return one
    return None
