"""Ukrainian morphology: lemmas by simplemma (MIT), part of speech and case by the ending.

The only ready Ukrainian dictionary with paradigms is GPL, so the case is read off the ending against the lemma,
the way a reader does with a name that no dictionary has.
"""

from __future__ import annotations

from collections.abc import Sequence

import simplemma

from svodka.languages.uk.words import ADPOSITIONS, ADVERBS, CONJUNCTIONS, PARTICLES, PRONOUNS, VERB_FORMS
from svodka.records import Morph

_CACHE = 200_000
_VOWELS = "аеєиіїоуюя"

#: Endings of adjectives with what each can be, the longest first.
_ADJECTIVE = (
    ("ього", "Gen Sing Masc, Gen Sing Neut, Acc Sing Masc"),
    ("ьому", "Dat Sing Masc, Loc Sing Masc, Loc Sing Neut"),
    ("ого", "Gen Sing Masc, Gen Sing Neut, Acc Sing Masc"),
    ("ому", "Dat Sing Masc, Loc Sing Masc, Loc Sing Neut, Dat Sing Neut"),
    ("ьої", "Gen Sing Fem"),
    ("ими", "Ins Plur"),
    ("іми", "Ins Plur"),
    ("ої", "Gen Sing Fem"),
    ("ою", "Ins Sing Fem"),
    ("ею", "Ins Sing Fem"),
    ("ий", "Nom Sing Masc, Acc Sing Masc"),
    ("ій", "Nom Sing Masc, Dat Sing Fem, Loc Sing Fem"),
    ("їй", "Nom Sing Masc, Dat Sing Fem"),
    ("им", "Ins Sing Masc, Ins Sing Neut, Dat Plur"),
    ("ім", "Ins Sing Masc, Dat Plur"),
    ("их", "Gen Plur, Loc Plur, Acc Plur"),
    ("іх", "Gen Plur, Loc Plur"),
    ("їх", "Gen Plur, Loc Plur"),
    ("ї", "Nom Plur, Acc Plur"),
    ("у", "Acc Sing Fem"),
    ("ю", "Acc Sing Fem"),
    ("а", "Nom Sing Fem"),
    ("я", "Nom Sing Fem"),
    ("е", "Nom Sing Neut, Acc Sing Neut"),
    ("є", "Nom Sing Neut"),
    ("і", "Nom Plur, Acc Plur"),
)
#: Endings of nouns that tell the case whatever the lemma ends in.
_NOUN = (
    ("ами", "Ins", "Plur"),
    ("ями", "Ins", "Plur"),
    ("ові", "Dat", "Sing"),
    ("еві", "Dat", "Sing"),
    ("єві", "Dat", "Sing"),
    ("ах", "Loc", "Plur"),
    ("ях", "Loc", "Plur"),
    ("ам", "Dat", "Plur"),
    ("ям", "Dat", "Plur"),
    ("ів", "Gen", "Plur"),
    ("їв", "Gen", "Plur"),
    ("ою", "Ins", "Sing"),
    ("ею", "Ins", "Sing"),
    ("єю", "Ins", "Sing"),
    ("ом", "Ins", "Sing"),
    ("ем", "Ins", "Sing"),
    ("єм", "Ins", "Sing"),
)


#: Endings of nouns for people.
_PEOPLE = (
    "ник",
    "тор",
    "ець",
    "ист",
    "іст",
    "ач",
    "яч",
    "ар",
    "яр",
    "лог",
    "єр",
    "ент",
    "ант",
    "міністр",
    "посол",
    "голова",
    "депутат",
    "мер",
)
#: Endings of words that no dictionary has: (ending, ending of the nominative, cases).
_UNKNOWN = (
    ("енка", "енко", ("Gen", "Acc")),
    ("енку", "енко", ("Dat", "Loc")),
    ("енком", "енко", ("Ins",)),
    ("ові", "", ("Dat", "Loc")),
    ("еві", "", ("Dat", "Loc")),
    ("ом", "", ("Ins",)),
    ("ем", "", ("Ins",)),
    ("у", "", ("Dat", "Gen", "Loc")),
    ("ю", "ь", ("Dat",)),
    ("і", "", ("Loc", "Dat")),
    ("а", "", ("Gen", "Acc")),
    ("я", "ь", ("Gen",)),
)


class UkrainianMorphology:
    """Readings and forms of Ukrainian words."""

    name = f"simplemma {simplemma.__version__} + endings"

    def __init__(self) -> None:
        self._cache: dict[str, tuple[Morph, ...]] = {}

    def readings(self, words: Sequence[str]) -> list[tuple[Morph, ...]]:
        """Give the readings of each word, the likeliest first."""
        if len(self._cache) > _CACHE:
            self._cache.clear()
        for word in words:
            if word not in self._cache:
                self._cache[word] = _readings(word)
        return [self._cache[word] for word in words]

    def inflect(self, word: str, reading: Morph, *, case: str, number: str = "", gender: str = "") -> str | None:
        """Give the nominative; other cases are not known."""
        if case != "Nom":
            return None
        number = number or reading.number
        made = (
            _adjective_form(reading.lemma, number, gender or reading.gender)
            if reading.pos == "ADJ"
            else _noun_form(reading.lemma, number)
        )
        return word[:1] + made[1:] if word[:1].isupper() and made[:1] == word[:1].lower() else _like(word, made)


def _like(model: str, word: str) -> str:
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _readings(word: str) -> tuple[Morph, ...]:
    norm = word.lower().replace("’", "'").replace("ʼ", "'")
    for pos, closed in (
        ("ADP", ADPOSITIONS),
        ("CCONJ", CONJUNCTIONS),
        ("PRON", PRONOUNS),
        ("PART", PARTICLES),
        ("ADV", ADVERBS),
    ):
        if norm in closed:
            return (Morph(lemma=norm, pos=pos),)
    if norm[:1].isdigit():
        return (Morph(lemma=norm, pos="NUM"),)
    if not any("а" <= letter <= "я" or letter in "іїєґ'" for letter in norm):
        return (Morph(lemma=norm, pos="X", known=False),)
    found = simplemma.lemmatize(word.replace("’", "'"), lang="uk")
    lemma, known = (found.lower(), found.lower() != norm or simplemma.is_known(norm, lang="uk"))
    return _verb(norm, lemma) or _adjective(word, norm, lemma, known) or _nouns(word, norm, lemma, known)


def _verb(norm: str, lemma: str) -> tuple[Morph, ...]:
    lemma = VERB_FORMS.get(norm, lemma)
    if not lemma.endswith(("ти", "тися", "тись")) or len(lemma) < 4:
        return ()
    form, number, gender = "Fin", "", ""
    if norm == lemma:
        form = "Inf"
    elif norm.endswith(("вши", "вшись", "ючи", "учи", "ячи", "ачи", "ючись", "учись")):
        form = "Conv"
    elif norm.endswith(("но", "то")):
        number = "Sing"
    else:
        number = (
            "Plur"
            if norm.endswith(("ли", "лися", "лись", "уть", "ють", "ать", "ять", "уться", "ються", "аться", "яться"))
            else "Sing"
        )
        gender = (
            "Fem" if norm.endswith(("ла", "лася", "лась")) else "Masc" if norm.endswith(("в", "вся", "вся")) else ""
        )
    return (Morph(lemma=lemma, pos="VERB", verb_form=form, number=number, gender=gender),)


def _adjective(word: str, norm: str, lemma: str, known: bool) -> tuple[Morph, ...]:
    surname = word[:1].isupper()
    if not lemma.endswith(("ий", "ій", "їй")) or (not known and not lemma.endswith(("ський", "цький", "зький", "ний"))):
        return ()
    name_type = "Sur" if surname and lemma.endswith("ський") else ""
    for ending, meanings in _ADJECTIVE:
        if norm.endswith(ending):
            parts = [meaning.split() for meaning in meanings.split(", ")]
            return tuple(
                Morph(
                    lemma=lemma,
                    pos="ADJ",
                    case=part[0],
                    number=part[1],
                    gender=part[2] if len(part) > 2 else "",
                    known=known,
                    name_type=name_type,
                )
                for part in parts
            )
    return ()


def _nouns(word: str, norm: str, lemma: str, known: bool) -> tuple[Morph, ...]:
    pos = "PROPN" if word[:1].isupper() else "NOUN"
    gender = "Masc" if pos == "PROPN" and lemma.endswith("о") else _gender(lemma)
    found = tuple(
        Morph(
            lemma=lemma,
            pos=pos,
            case=case,
            number=number,
            gender=gender,
            known=known,
            animate=_is_person(lemma, gender),
        )
        for case, number in _noun_cases(norm, lemma)
    )
    return found if known or norm != lemma else (found[0], *_guesses(norm, pos), *found[1:])


def _guesses(norm: str, pos: str) -> tuple[Morph, ...]:
    """Guess what a word that no dictionary has can be a case of: «Газпромі», «переговірника», «Порошенка»."""
    for ending, nominative, cases in _UNKNOWN:
        stem = norm[: len(norm) - len(ending)]
        if norm.endswith(ending) and len(stem) > 2 and stem[-1] not in _VOWELS:
            return tuple(
                Morph(
                    lemma=stem + nominative,
                    pos=pos,
                    case=case,
                    number="Sing",
                    gender="Masc",
                    prob=0.2,
                    known=False,
                    animate=_is_person(stem + nominative, "Masc"),
                )
                for case in cases
            )
    return ()


def _is_person(lemma: str, gender: str) -> bool:
    """Tell nouns for people by their endings: «речник», «посадовець», «прем'єр»."""
    return gender == "Masc" and lemma.endswith(_PEOPLE)


def _gender(lemma: str) -> str:
    if lemma.endswith(("а", "я", "ість")):
        return "Fem"
    return "Neut" if lemma.endswith(("о", "е", "є")) and not lemma.endswith("енко") else "Masc"


def _noun_cases(norm: str, lemma: str) -> list[tuple[str, str]]:
    """Read the case off the ending; several where the ending says several."""
    if norm == lemma:
        return [("Nom", "Sing"), ("Acc", "Sing")]
    for ending, case, number in _NOUN:
        if norm.endswith(ending):
            return [(case, number)]
    feminine = lemma.endswith(("а", "я"))
    last = norm[-1]
    if last in "ую":
        return [("Acc", "Sing")] if feminine else [("Gen", "Sing"), ("Dat", "Sing"), ("Loc", "Sing")]
    if last in "ая":
        return (
            [("Nom", "Plur"), ("Gen", "Sing")]
            if lemma.endswith(("о", "е")) and not lemma.endswith("енко")
            else [("Gen", "Sing"), ("Acc", "Sing")]
        )
    if last in "иії":
        return (
            [("Gen", "Sing"), ("Nom", "Plur"), ("Dat", "Sing")]
            if feminine
            else [("Nom", "Plur"), ("Loc", "Sing"), ("Gen", "Sing")]
        )
    return [("Gen", "Plur")]


def _adjective_form(lemma: str, number: str, gender: str) -> str:
    stem, soft = lemma[:-2], lemma.endswith("ій")
    if number == "Plur":
        return stem + "і"
    return {"Fem": stem + ("я" if soft else "а"), "Neut": stem + ("є" if soft else "е")}.get(gender, lemma)


def _noun_form(lemma: str, number: str) -> str:
    if number != "Plur":
        return lemma
    for ending, plural in (
        ("ець", "ці"),
        ("нин", "ни"),
        ("ок", "ки"),
        ("о", "а"),
        ("а", "и"),
        ("я", "і"),
        ("ь", "і"),
        ("й", "ї"),
        ("е", "я"),
        ("ч", "чі"),
        ("ж", "жі"),
        ("ш", "ші"),
        ("ий", "і"),
    ):
        if lemma.endswith(ending):
            return lemma[: len(lemma) - len(ending)] + plural
    return lemma + ("и" if lemma[-1:] not in _VOWELS else "")


def make() -> UkrainianMorphology:
    """Make the morphology."""
    return UkrainianMorphology()
