"""Somebody who speaks in the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from svodka.attribute.forms import same_stem, words_of
from svodka.records import OUTLET, UNNAMED, Span, Token


@dataclass(slots=True)
class Speaker:
    """Somebody who speaks in the article, with every form he was named by."""

    #: Nominative, the fullest form so far.
    name: str
    #: Forms, in order of appearance.
    forms: list[str] = field(default_factory=list)
    #: True for a person, false for a body or a group.
    is_person: bool = False
    #: Masc, Fem, Neut or Plur; empty if unknown.
    gender: str = ""
    #: Offset of the latest mention.
    seen_at: int = 0
    #: True for a newspaper, an agency, a channel.
    is_medium: bool = False
    #: True for several people: «офицеры», «жители».
    is_group: bool = False
    #: True where he stands for nobody named.
    is_anonymous: bool = False
    #: True where a person's own name was given.
    has_own_name: bool = False
    #: True for «71% россиян», «большинство опрошенных»: the pollster goes on, not they.
    is_share: bool = False
    #: The medium he talks to, where he is called by it: «собеседник РБК».
    told: Span | None = None

    def add(self, form: str) -> None:
        """Remember a form; one that holds the name and says more becomes the name."""
        if form not in self.forms:
            self.forms.append(form)
        old, new = words_of(self.name), words_of(form)
        says_more = len(new) > len(old) and any(word[:1].isupper() for word in new)
        if says_more and all(any(_is_said(word, other) for other in new) for word in old):
            self.name = form


def _is_said(word: str, other: str) -> bool:
    """Tell whether a word stands in another form: «врач» also in «врач-инфекционист»."""
    return same_stem(word, other) or other.lower().startswith(f"{word.lower()}-")


def gender_of(tokens: Sequence[Token], name: str) -> str:
    """Give the gender of the person or the head noun that the words name; Plur for several, empty if unknown."""
    given = [
        reading
        for token in tokens
        for reading in token.readings[:3]
        if reading.name_type == "Giv" and reading.case == "Nom"
    ]
    if given:
        return given[0].gender
    surname = [reading for token in tokens for reading in token.readings[:1] if reading.name_type == "Sur"]
    if surname and surname[0].gender:
        return surname[0].gender
    for token in tokens:
        for reading in token.readings[:2]:
            if reading.pos in {"NOUN", "PROPN"}:
                return "Plur" if reading.number == "Plur" else reading.gender
    return ""


def gender_fits(speaker: Speaker, gender: str) -> bool:
    """Tell whether a pronoun of this gender can mean the speaker."""
    if speaker.name == UNNAMED or speaker.name.startswith(OUTLET):
        return False
    if gender == "Org":
        return not speaker.is_person
    if gender == "Plur" or speaker.gender == "Plur":
        return gender == speaker.gender
    return not speaker.gender or speaker.gender == gender
