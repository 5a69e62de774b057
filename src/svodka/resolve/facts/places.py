"""Where: places at which something happens, kept apart from the states and bodies that act under a place's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType

from svodka.languages import part
from svodka.records import Fact, NameKind, Place, Sentence, Slot, Statement
from svodka.resolve.facts.layers import Layers, token_at

#: Words between the preposition and the place: «в подконтрольной коалиции провинции Х».
_MOST_BETWEEN = 4
#: Tokens between a verb and the place it befalls: «освободили вчера город Х».
_VERB_BACK = 4
#: A dateline stands in the first characters of a paragraph: «КИЕВ. 5 мая. УНН».
_DATELINE = 40


@dataclass(frozen=True, slots=True)
class _Spot:
    layers: Layers
    sentence: Sentence
    #: First token of the place.
    at: int
    place: Place
    facts: ModuleType
    #: The place before it in the same sentence, if that one was taken.
    before: Place | None


def find_where(layers: Layers) -> Iterator[Fact]:
    """Give each place at which something happens to the innermost statement around it."""
    facts = part(layers.lang, "targets")
    bodies = [one.span for one in layers.seen.names if one.kind is not NameKind.LOCATION]
    taken: Place | None = None
    inside = 0
    for place in layers.seen.places:
        while inside < len(bodies) and bodies[inside].end <= place.span.start:
            inside += 1
        in_a_name = inside < len(bodies) and bodies[inside].start <= place.span.start
        owner, sentence = layers.owner(place.span.start), layers.sentence_at(place.span.start)
        if owner is None or sentence is None or in_a_name:
            continue
        near = taken if taken and taken.span.start >= sentence.span.start else None
        spot = _Spot(layers, sentence, token_at(sentence, place.span.start), place, facts, near)
        reason = _reason(spot, owner)
        if reason:
            taken = place
            yield Fact(statement=owner.label, slot=Slot.WHERE, span=place.span, reason=reason)


def _reason(spot: _Spot, owner: Statement) -> str | None:
    if is_dateline(spot) or _is_told_beside_a_cue(spot, owner):
        return None
    return next((told for rule in RULES if (told := rule(spot))), None)


def is_dateline(spot: _Spot) -> bool:
    """See «КИЕВ. 5 мая. УНН», "LONDON (Reuters) -": where the article was written."""
    text, span = spot.layers.text, spot.place.span
    if span.start != spot.sentence.span.start or (span.start and "\n" not in text[max(span.start - 3, 0) : span.start]):
        return False
    after = text[span.end : span.end + 2].strip()
    words = span.of(text)
    return (after[:1] in {".", "(", ","} or words.isupper()) and any(
        mark in text[span.end : span.end + _DATELINE] for mark in ("—", "–", " - ", ". "))


def _is_told_beside_a_cue(spot: _Spot, owner: Statement) -> bool:
    """Tell «заявил в Берлине», the scene of a saying, from the scene of what is said."""
    return any(clause.statement is not owner and not _inside(clause.statement, spot.place)
               for clause in spot.layers.clauses_around(spot.place.span)
               if spot.at in clause.stretch(clause.cue.start))


def _inside(statement: Statement, place: Place) -> bool:
    return any(span.start <= place.span.start and place.span.end <= span.end for span in statement.content)


def after_a_preposition(spot: _Spot) -> str | None:
    """See «в Идлибе», «на восточном берегу Евфрата», "near Kharkiv"."""
    tokens = spot.sentence.tokens
    for at in range(spot.at - 1, max(spot.at - 2 - _MOST_BETWEEN, -1), -1):
        token = tokens[at]
        if token.norm in spot.facts.PLACE_PREPOSITIONS:
            if at and any(one.lemma in spot.facts.OVERCOMING for one in tokens[at - 1].readings[:2]):
                return None  # «победа над Германией»
            return None if _is_company(spot, token.norm) else f"after «{token.text}»"
        if token.norm in spot.facts.RELATIVE:
            return None
        if not (token.pos in {"ADJ", "DET"} or _is_place_noun(spot, at) or token.norm in spot.facts.PLACE_LINKS):
            return None
    return None


def after_a_place_noun(spot: _Spot) -> str | None:
    """See «территория Сирии», "the outskirts of Aleppo"."""
    at = spot.at - 1
    if at > 0 and spot.sentence.tokens[at].norm in spot.facts.PLACE_LINKS:
        at -= 1
    return f"depends on «{spot.sentence.tokens[at].text}»" if at >= 0 and _is_place_noun(spot, at) else None


def befallen(spot: _Spot) -> str | None:
    """See «обстреляли Харьков», «освободили город Идлиб»: the place that an action befalls."""
    tokens = spot.sentence.tokens
    for at in range(spot.at - 1, max(spot.at - 1 - _VERB_BACK, -1), -1):
        if tokens[at].text in {",", ";", ":", "—"}:
            return None
        if any(one.lemma in spot.facts.BEFALLING for one in tokens[at].readings[:2]):
            return f"object of «{tokens[at].text}»"
    return None


def beside_another(spot: _Spot) -> str | None:
    """See «в Сирии и Ираке»: what joins a place that was taken."""
    if spot.before is None:
        return None
    between = spot.layers.text[spot.before.span.end : spot.place.span.start].strip().lower()
    return "beside another place" if between in spot.facts.AND_WORDS else None


#: The first that gives a reason wins.
RULES: tuple[Callable[[_Spot], str | None], ...] = (after_a_preposition, after_a_place_noun, befallen, beside_another)


def _is_company(spot: _Spot, preposition: str) -> bool:
    """Tell «угода з Британією» from «виїхав з Британії»: one preposition, two cases."""
    cases = {one.case for one in spot.sentence.tokens[spot.at].readings[:3]}
    return preposition in spot.facts.FROM_OR_WITH and "Gen" not in cases and bool(cases - {""})


def _is_place_noun(spot: _Spot, at: int) -> bool:
    token = spot.sentence.tokens[at]
    return any(one.lemma in spot.facts.PLACE_NOUNS for one in token.readings[:3]) or token.norm in spot.facts.PLACE_NOUNS
