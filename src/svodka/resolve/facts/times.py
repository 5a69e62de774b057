"""When: the time of what is claimed, kept apart from the time at which it was said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from svodka.languages import part
from svodka.records import Fact, Precision, Slot, Token, When
from svodka.resolve.facts.layers import CueClause, Layers, token_at

#: Too long to be the time of one act of saying, unless the clause begins with it: «В 2014 году X заявил».
_LONG = frozenset({Precision.YEAR, Precision.RANGE, Precision.SEASON, Precision.MONTH})
#: Tokens between a cue and the time of saying.
_FAR = 20


def find_times(layers: Layers) -> Iterator[Fact]:
    """Give each time to the statement it dates: as the time of saying beside a cue, as the time of the event inside."""
    for when in layers.seen.whens:
        around = layers.clauses_around(when.span)
        said = next((fact for clause in around if (fact := _said(layers, clause, when))), None)
        owner = layers.owner(when.span.start)
        if said:
            yield said
        elif owner:
            yield Fact(statement=owner.label, slot=Slot.WHEN, span=when.span, reason="inside the content")


def _said(layers: Layers, clause: CueClause, when: When) -> Fact | None:
    """Give the time of saying, unless one of the rules knows better."""
    if any(rule(layers, clause, when) for rule in REFUSING):
        return None
    reason = next((told for rule in RULES if (told := rule(layers, clause, when))), None)
    if reason is None:
        return None
    return Fact(statement=clause.statement.label, slot=Slot.SAID_WHEN, span=when.span, reason=reason)


def _cue_words(layers: Layers, clause: CueClause) -> str:
    tokens = clause.sentence.tokens
    return layers.text[tokens[clause.cue.start].start : tokens[clause.cue.stop - 1].end]


def names_the_speaker(layers: Layers, clause: CueClause, when: When) -> bool:
    """See «министр обороны в 2010–2014 годах»: part of the speaker's name."""
    source = clause.statement.source
    return source is not None and source.meets(when.span)


def lies_ahead(layers: Layers, clause: CueClause, when: When) -> bool:
    """See «объявил на 5 мая»: nobody has said yesterday what he says tomorrow."""
    published = layers.seen.document.published
    return published is not None and when.start >= published + timedelta(days=1)


def is_too_long(layers: Layers, clause: CueClause, when: When) -> bool:
    """See «план на 2025 год»: a year is the time of saying only where the clause begins with it."""
    first = token_at(clause.sentence, when.span.start)
    return when.precision in _LONG and first - clause.stretch(first).start > 1


def dates_another_verb(layers: Layers, clause: CueClause, when: When) -> bool:
    """See «на торгах во вторник цены растут на фоне сообщений»: a cue without a verb of its own has no time."""
    tokens, at = clause.sentence.tokens, token_at(clause.sentence, when.span.start)
    if any(_is_finite(tokens[place]) for place in clause.cue):  # «в пятницу X прибыл и заявил»
        return False
    between = range(min(at, clause.cue.stop), max(at, clause.cue.start))
    return any(_is_finite(tokens[place]) for place in between)


def dates_a_participle(layers: Layers, clause: CueClause, when: When) -> bool:
    """See «заявил избранный в среду глава»: the time of what the participle tells."""
    tokens, at = clause.sentence.tokens, token_at(clause.sentence, when.span.start)
    between = range(clause.cue.stop, at)
    return any(one.verb_form == "Part" and one.case for place in between for one in tokens[place].readings[:1])


def _is_finite(token: Token) -> bool:
    return bool(token.readings) and token.readings[0].verb_form == "Fin"


def is_far(layers: Layers, clause: CueClause, when: When) -> bool:
    """See a time at the other end of a long sentence, which dates something on the way."""
    at = token_at(clause.sentence, when.span.start)
    return not clause.cue.start - _FAR <= at <= clause.cue.stop + _FAR


#: A time that one of these sees is no time of saying.
REFUSING: tuple[Callable[[Layers, CueClause, When], bool], ...] = (
    names_the_speaker,
    lies_ahead,
    is_too_long,
    dates_another_verb,
    dates_a_participle,
    is_far,
)


def beside_the_cue(layers: Layers, clause: CueClause, when: When) -> str | None:
    """See «заявил во вторник», «вечером 14 ноября сообщил»."""
    at = token_at(clause.sentence, when.span.start)
    stretch = clause.stretch(at)
    return f"beside «{_cue_words(layers, clause)}»" if stretch.start <= clause.cue.start < stretch.stop else None


def in_a_stretch_of_its_own(layers: Layers, clause: CueClause, when: When) -> str | None:
    """See «в среду, 15 ноября, сообщил», «выступая в понедельник в сенате, заявил»; «который приехал в среду» is none."""
    facts = part(layers.lang, "targets")
    stretch = clause.stretch(token_at(clause.sentence, when.span.start))
    words = [token for token in clause.sentence.tokens[stretch.start : stretch.stop] if token.is_word]
    if any(word.norm in facts.RELATIVE for word in words[:3]):
        return None
    for word in words:
        if word.readings and word.readings[0].verb_form in {"Fin", "Part"} and word.start < when.span.start:
            return None
        if word.readings and word.readings[0].verb_form == "Fin":
            return None
    return f"in the clause of «{_cue_words(layers, clause)}»"


#: The first that gives a reason wins.
RULES = (beside_the_cue, in_a_stretch_of_its_own)
