"""A speaker's words in the nominative, in the right gender and number, also for names that no dictionary has."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.languages.morphology import Morphology
from svodka.records import Morph, Token

_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "VERB", "PRON"})
_PERSONAL = frozenset({"Giv", "Sur", "Pat"})
#: A nominative less likely than this is no evidence: «суда» as several ships.
_FAINT = 0.05
#: A name has at least so many letters before its ending: «Мэй» has none.
_LEAST_STEM = 3


def to_nominative(
    tokens: Sequence[Token], morphology: Morphology, *, governed: bool = False, case: str = "", named: bool = False
) -> str:
    """Give the phrase in the nominative; `governed` says that a preposition or a noun asks for another case.

    The head is turned, with the adjectives before it that agree and the person's names after it; what depends on
    the head («министра [обороны]») stays. `named` says that the words are a name, which is of one body or place:
    «министерства обороны» is the genitive of one ministry, no nominative of several.
    """
    words = [token for token in tokens if token.is_word]
    head = _find_head(words)
    if named and head is not None and not governed and any(one.known for one in words[head].readings):
        governed = not _named_in_nominative(words, head)
    if head is None or (not governed and _is_nominative(words[head]) and _agree_in_nominative(words, head)):
        return _join(tokens, {})
    reading = _choose(words, head, governed=governed, case=case)
    turned: dict[int, str] = {}
    if (
        reading is not None
        and reading.case == "Gen"
        and any(word.text.isdigit() or word.pos == "NUM" for word in words[:head])
    ):
        # «96 процентов», «27 министров»: the number asks for the genitive in the nominative too
        return _join(tokens, turned)
    if reading is None or reading.case in {"", "Nom"}:
        _turn_before_fixed(words, head, morphology, turned)
        return _join(tokens, turned)
    _turn_head(words, head, reading, morphology, turned)
    _turn_names(words, head, reading, morphology, turned)
    return _join(tokens, turned)


def _turn_before_fixed(words: Sequence[Token], head: int, morphology: Morphology, turned: dict[int, str]) -> None:
    """Turn the adjectives before a word that has no cases: «итальянских СМИ», «Дальневосточном НИИ»."""
    for word in words[:head]:
        if word.readings and word.readings[0].pos in {"ADJ", "DET"} and not _is_nominative(word):
            _turn(word, word.readings[0], morphology, turned, number=word.readings[0].number)


def _find_head(words: Sequence[Token]) -> int | None:
    """Give the first noun or name; an adjective that no noun follows stands for one («военные»)."""
    for at, word in enumerate(words[:8]):
        if any(reading.pos in {"NOUN", "PROPN"} and reading.prob >= 0.2 for reading in word.readings[:3]):
            return at
        if not word.readings or word.readings[0].pos not in {"ADJ", "DET", "NUM", "VERB", "PRON"}:
            return None
    return 0 if words and words[0].readings and words[0].readings[0].pos == "ADJ" else None


def _is_nominative(word: Token) -> bool:
    return any(reading.case in {"Nom", ""} for reading in word.readings if reading.pos in _NOMINAL)


def _named_in_nominative(words: Sequence[Token], head: int) -> bool:
    """Tell «Нидерланды» from «Малаги»: a plural is the nominative of a name only if it is likelier than one genitive."""
    if any(word.pos == "ADJ" and not _is_nominative(word) for word in words[:head]):
        return False
    odds = {("Nom", "Sing"): 0.0, ("Nom", "Plur"): 0.0, ("Gen", "Sing"): 0.0}
    for one in words[head].readings:
        if (one.case, one.number) in odds:
            odds[one.case, one.number] += one.prob
    return odds["Nom", "Sing"] >= _FAINT or odds["Nom", "Plur"] > odds["Gen", "Sing"] or not any(odds.values())


def possible_nominatives(word: Token, morphology: Morphology, endings: Sequence[tuple[str, str]]) -> frozenset[str]:
    """Give every nominative that a word of a person's name may have, by its readings and by the endings of its language."""
    found = {word.text}
    for one in word.readings:
        form = morphology.inflect(word.text, one, case="Nom", number="Sing") if one.case and one.number == "Sing" else None
        found.add(form or word.text)
    parts = word.text.split("-")  # «Жана-Клода»: both parts have the ending
    for ending, nominative in endings:
        stems = [part[: len(part) - len(ending)] for part in parts if part.endswith(ending)]
        if len(stems) == len(parts) and all(len(stem) >= _LEAST_STEM for stem in stems):
            found.add("-".join(stem + nominative for stem in stems))
    return frozenset(found)


def _agree_in_nominative(words: Sequence[Token], head: int) -> bool:
    """Tell «Муса Мусаев» from «Мусы Мусаева», whose first word alone could be a plural nominative."""
    following = words[head + 1] if head + 1 < len(words) else None
    given = [one for one in words[head].readings if one.name_type == "Giv" and one.case == "Nom"]
    if not given or following is None or not following.text[:1].isupper():
        return True
    cased = [one for one in following.readings if one.case]
    fitting = [one for one in cased if one.case == "Nom"]
    return not cased or any(
        one.number == other.number and (not one.gender or not other.gender or one.gender == other.gender)
        for one in given
        for other in fitting
    )


def _choose(words: Sequence[Token], head: int, *, governed: bool, case: str) -> Morph | None:
    """Choose the head's reading: the asked case first, then one that the adjectives before it share."""
    readings = [one for one in words[head].readings if one.pos in {"NOUN", "PROPN", "ADJ"} and one.case]
    before = [{(one.case, one.number) for one in word.readings if one.case} for word in words[:head]]
    agreeing = [
        one for one in readings if all((one.case, one.number) in cases for cases in before if cases)
    ] or readings
    asked = [one for one in agreeing if one.case == case]
    if asked:
        return asked[0]
    oblique = [one for one in agreeing if one.case != "Nom"]
    return next(iter(oblique or agreeing), None) if governed else next(iter(agreeing), None)


def _turn_head(
    words: Sequence[Token], head: int, reading: Morph, morphology: Morphology, turned: dict[int, str]
) -> None:
    _turn(words[head], reading, morphology, turned, number=reading.number)
    for word in words[:head]:
        fitting = next(
            (
                one
                for one in word.readings
                if one.case == reading.case
                and one.pos in {"ADJ", "DET", "NUM", "VERB", "PRON"}
                and (not one.number or one.number == reading.number)
                and (not one.gender or not reading.gender or one.gender == reading.gender or reading.number == "Plur")
            ),
            None,
        )
        if fitting is not None:
            _turn(
                word,
                fitting,
                morphology,
                turned,
                number=reading.number,
                gender=reading.gender if reading.number != "Plur" else "",
            )


def _turn_names(
    words: Sequence[Token], head: int, reading: Morph, morphology: Morphology, turned: dict[int, str]
) -> None:
    """Turn the person's names after the head: «министра обороны [Ллойда Остина]»."""
    started = reading.name_type in _PERSONAL
    gender = reading.gender if started else ""
    if not started and not reading.animate:
        return
    for at in range(head + 1, len(words)):
        word = words[at]
        if not word.text[:1].isupper():
            if started:
                break
            _turn_rank(words, at, reading, morphology, turned)
            continue
        fitting = _personal_reading(word, reading.case, gender, started=started or reading.animate)
        if fitting is None or (not started and not _begins_name(words, at, fitting)):
            if started:
                break
            continue
        started, gender = True, fitting.gender if fitting.name_type == "Giv" or not gender else gender
        _turn(word, fitting, morphology, turned, number="")


def _begins_name(words: Sequence[Token], at: int, reading: Morph) -> bool:
    """Tell a person's name from a body's or a country's: a word that no dictionary has begins one before another or at the end."""
    if reading.known and reading.name_type in _PERSONAL:
        return True
    return at + 1 == len(words) or words[at + 1].text[:1].isupper()


def _turn_rank(words: Sequence[Token], at: int, head: Morph, morphology: Morphology, turned: dict[int, str]) -> None:
    """Turn the rank before the name too: «представника Міноборони [полковника] Ігната Варламова»."""
    if at + 1 >= len(words) or not words[at + 1].text[:1].isupper():
        return
    rank = next((one for one in words[at].readings if one.case == head.case and one.animate and one.number == "Sing"), None)
    if rank is not None:
        _turn(words[at], rank, morphology, turned, number="Sing")


def _personal_reading(word: Token, case: str, gender: str, *, started: bool) -> Morph | None:
    fitting = [
        one
        for one in word.readings
        if one.case == case
        and (
            one.name_type in _PERSONAL
            or (started and not one.known)
            or (started and one.pos == "PROPN" and not one.name_type)
        )
    ]
    same = [one for one in fitting if not gender or not one.gender or one.gender == gender]
    return next(iter(same or fitting), None)


def _turn(
    word: Token, reading: Morph, morphology: Morphology, turned: dict[int, str], *, number: str, gender: str = ""
) -> None:
    form = morphology.inflect(word.text, reading, case="Nom", number=number, gender=gender)
    if form:
        turned[word.start] = _abbreviated(word.text, form)


def _abbreviated(word: str, form: str) -> str:
    """Keep the capitals of an abbreviation with an ending: «МИДа» is «МИД», never «Мид»."""
    return word[: len(form)] if word[:2].isupper() and word.casefold().startswith(form.casefold()) else form


def _join(tokens: Sequence[Token], turned: dict[int, str]) -> str:
    """Put the words together as they stood, blanks folded to one."""
    words, end = "", tokens[0].start if tokens else 0
    for token in tokens:
        words += " " * (token.start > end) + turned.get(token.start, token.text)
        end = token.end
    return words
