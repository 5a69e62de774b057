"""Whom: who is accused, called upon, asked, threatened or contradicted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from svodka.languages.morphology import morphology
from svodka.languages.nominative import to_nominative
from svodka.records import Fact, Morph, Name, Sentence, Slot, Span, Token
from svodka.resolve.facts.aims import Aims, aims
from svodka.resolve.facts.layers import CueClause, Layers, token_at

#: Tokens after the verb in which whom is looked for, and tokens of a name phrase.
_REACH, _LONGEST = 12, 14
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "X", "NUM"})
_STOPS = frozenset(",.;:!?—–()")
_OPENING, _CLOSING = frozenset("«\"„“"), frozenset("»\"”“")


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb or noun of a cue that is aimed at somebody."""

    clause: CueClause
    at: int
    lemma: str
    aims: Aims
    names: Sequence[Name]

    @property
    def facts(self) -> ModuleType:
        return self.aims.facts

    @property
    def sentence(self) -> Sentence:
        return self.clause.sentence

    @property
    def tokens(self) -> Sequence[Token]:
        return self.clause.sentence.tokens

    def is_source(self, at: int) -> bool:
        """Tell the words of the speaker; «Мусаева обвиняют»: what is only an object is none, whoever took it for one."""
        source = self.clause.statement.source
        if source is None or not source.start <= self.tokens[at].start < source.end:
            return False
        cases = {one.case for one in self.tokens[at].readings[:4]}
        return "Acc" not in cases or "Nom" in cases or self.aims.objects.get(self.lemma) != "Acc"


@dataclass(frozen=True, slots=True)
class _Whom:
    """Tokens [first, last) that name somebody, and why."""

    first: int
    last: int
    case: str
    reason: str


def find_whom(layers: Layers) -> Iterator[Fact]:
    """Find at whom the statements are aimed; the first rule that sees somebody wins."""
    for clause in layers.clauses:
        verb = _verb(layers, clause)
        whom = next((seen for rule in RULES if (seen := rule(verb))), None) if verb else None
        if verb and whom:
            tokens = verb.tokens[whom.first : whom.last]
            span = Span(tokens[0].start, tokens[-1].end)
            yield Fact(statement=clause.statement.label, slot=Slot.WHOM, span=span, reason=whom.reason,
                       name=_name(layers, verb, tokens, span, whom.case))


def _verb(layers: Layers, clause: CueClause) -> _Verb | None:
    known = aims(layers.lang)
    for at in clause.cue:
        for reading in clause.sentence.tokens[at].readings[:3]:
            if known.knows(reading.lemma):
                return _Verb(clause, at, reading.lemma, known, layers.names_in(clause.sentence))
    return None


def through_a_preposition(verb: _Verb) -> _Whom | None:
    """See «потребовал от Киева», "called on the government", «обвинения в адрес США»."""
    for at in _ahead(verb):
        for words, case in verb.aims.through.get(verb.lemma, ()):
            after = at + len(words)
            stands = tuple(token.norm for token in verb.tokens[at:after]) == words
            if stands and _is_anybody(verb, after, case) and (last := _phrase_end(verb, after, case)):
                return _Whom(after, last, case, f"after «{' '.join(words)}» of «{verb.tokens[verb.at].text}»")
    return None


def as_an_object(verb: _Verb) -> _Whom | None:
    """See «обвинил США в», «пригрозил Тегерану», "accused Russia of"."""
    case = verb.aims.objects.get(verb.lemma)
    if case is None:
        return None
    for at in _ahead(verb):
        if _may_be_skipped(verb, at):
            continue
        last = _phrase_end(verb, at, case) if _is_somebody(verb, at, case) else None
        return _Whom(at, last, case, f"object of «{verb.tokens[verb.at].text}»") if last else None
    return None


def before_the_verb(verb: _Verb) -> _Whom | None:
    """See «Россию обвинили в», «его попросили»: an object that stands first."""
    case = verb.aims.objects.get(verb.lemma)
    if not case:
        return None
    first = verb.clause.stretch(verb.at).start
    for at in range(max(first, verb.at - _LONGEST), verb.at):
        if verb.is_source(at) or not _has_case(verb, at, case) or _has_case(verb, at, "Nom") or not _begins(verb, first, at):
            continue
        last = _phrase_end(verb, at, case)
        if last and all(verb.is_source(place) or _may_be_skipped(verb, place) for place in range(last, verb.at)):
            return _Whom(at, last, case, f"object before «{verb.tokens[verb.at].text}»")
    return None


def _begins(verb: _Verb, first: int, at: int) -> bool:
    """Tell the object of this verb from that of another one, and from what depends on a noun («Совет безопасности»)."""
    if verb.tokens[at].norm in verb.facts.OBJECT_PRONOUNS:
        return True
    before = verb.tokens[at - 1] if at > first else None
    depends = before is not None and before.pos in _NOMINAL | {"ADP", "VERB"} and not verb.is_source(at - 1)
    nominal = any(one.pos in {"NOUN", "PROPN", "X"} for token in verb.tokens[at : verb.at] for one in token.readings[:1])
    return nominal and not depends


def whose_claim(verb: _Verb) -> _Whom | None:
    """See «опроверг обвинения Киева», «отверг критику США»: whose words are contradicted."""
    if verb.lemma not in verb.facts.DENYING:
        return None
    for at in _ahead(verb):
        if any(one.lemma in verb.facts.CLAIMS for one in verb.tokens[at].readings[:3]):
            first = at + 1 + (verb.tokens[at + 1].norm in verb.facts.PLACE_LINKS if at + 1 < len(verb.tokens) else 0)
            last = _phrase_end(verb, first, "Gen") if _has_case(verb, first, "Gen") else None
            reason = f"whose «{verb.tokens[at].text}» are contradicted"
            return _Whom(first, last, "Gen", reason) if last else None
        if verb.tokens[at].pos not in _NOMINAL | {"PRON"}:
            return None
    return None


#: The first that answers wins.
RULES = (through_a_preposition, as_an_object, before_the_verb, whose_claim)


def _ahead(verb: _Verb) -> Iterator[int]:
    """Give the tokens after the verb up to the end of its clause; the speaker's own are left out."""
    for at in range(verb.at + 1, min(verb.at + 1 + _REACH, len(verb.tokens))):
        if verb.tokens[at].text in _STOPS:
            return
        if not verb.is_source(at):
            yield at


def _may_be_skipped(verb: _Verb, at: int) -> bool:
    token = verb.tokens[at]
    return token.pos in {"ADV", "PART"} or token.norm in verb.facts.SKIPPED


def _is_somebody(verb: _Verb, at: int, case: str) -> bool:
    """Tell «попросил суд» from «попросил убежища»: some verbs take a thing as well."""
    if not _has_case(verb, at, case):
        return False
    if verb.lemma not in verb.facts.SOMEBODY:
        return True
    token = verb.tokens[at]
    pronoun = token.pos == "PRON" or token.norm in verb.facts.OBJECT_PRONOUNS
    return pronoun or token.text[:1].isupper() or _heads_somebody(verb, at)


def _is_anybody(verb: _Verb, at: int, case: str) -> bool:
    """Tell «от Киева», «у родителей» from «против завершения строительства»."""
    if not _has_case(verb, at, case):
        return False
    return verb.tokens[at].text[:1].isupper() or verb.tokens[at].pos == "PRON" or _heads_somebody(verb, at)


def _heads_somebody(verb: _Verb, at: int) -> bool:
    for place in range(at, min(at + 4, len(verb.tokens))):
        readings = verb.tokens[place].readings[:3]
        if any(one.pos == "NOUN" for one in readings[:1]):
            bodies = verb.facts.BODIES
            return any((one.animate and one.case not in {"Nom", "Ins"}) or one.lemma in bodies for one in readings)
        if verb.tokens[place].text[:1].isupper():
            return True
    return False


def _has_case(verb: _Verb, at: int, case: str) -> bool:
    if at >= len(verb.tokens):
        return False
    token = verb.tokens[at]
    if token.text in _OPENING:
        return verb.tokens[min(at + 1, len(verb.tokens) - 1)].text[:1].isupper()
    if token.text.isupper() and len(token.text) > 1:
        return case != "Nom"  # «до НАЗК»: letters have no cases
    if token.norm in verb.facts.OBJECT_PRONOUNS:
        return case in {"Acc", ""}
    if not token.is_word or token.norm in verb.facts.RELATIVE:
        return False
    return any(((_fits(one, case) or not one.case) and one.pos in _NOMINAL | {"PRON"}) or
               (one.verb_form == "Part" and one.case == case) for one in token.readings[:4])


def _fits(reading: Morph, case: str) -> bool:
    """Tell a case; of people the accusative is the genitive, and some dictionaries name only the one."""
    living = reading.animate or reading.number == "Plur" or reading.pos == "PROPN"
    return reading.case == case or (case == "Acc" and reading.case == "Gen" and living)


def _phrase_end(verb: _Verb, first: int, case: str) -> int | None:
    """Give the index after the name phrase that starts here; None where none does."""
    at, limit = first, min(first + _LONGEST, len(verb.tokens))
    while at < limit and (after := _step(verb, first, at, case)) > at:
        at = after
    while at > first and verb.tokens[at - 1].norm in verb.facts.AND_WORDS:
        at -= 1
    return at if at > first and _has_case(verb, first, case) else None


def _step(verb: _Verb, first: int, at: int, case: str) -> int:
    token = verb.tokens[at]
    name = _names(verb, at)
    if name is not None:
        return max(token_at(verb.sentence, name.span.end - 1) + 1, at + 1)
    if token.text in _OPENING:
        if not _has_case(verb, at, ""):
            return at
        closing = (place for place in range(at + 1, min(at + 8, len(verb.tokens))) if verb.tokens[place].text in _CLOSING)
        return next(closing, at - 1) + 1
    if token.pos == "PRON" or (at == first and token.norm in verb.facts.OBJECT_PRONOUNS):
        return at + 1 if at == first else at
    if verb.is_source(at) or not token.is_word or token.norm in verb.facts.SKIPPED:
        return at
    if at > first and token.text[:1].islower() and _names(verb, at - 1):
        return at + 1 if token.norm in verb.facts.AND_WORDS else at  # «от Киева прекращения огня»: a name ends the phrase
    if at > first and case and not any(one.case in {case, "Gen", ""} for one in token.readings):
        return at  # «задали респондентам вопрос»
    joins = token.norm in verb.facts.AND_WORDS and at > first
    nominal = token.pos in _NOMINAL or (token.readings and token.readings[0].verb_form == "Part")
    return at + 1 if joins or nominal else at


def _names(verb: _Verb, at: int) -> Name | None:
    start = verb.tokens[at].start
    return next((one for one in verb.names if one.span.start <= start < one.span.end), None)


def _name(layers: Layers, verb: _Verb, tokens: Sequence[Token], span: Span, case: str) -> str:
    if tokens[0].pos == "PRON" or (len(tokens) == 1 and tokens[0].norm in verb.facts.OBJECT_PRONOUNS):
        return ""
    whole = next((one for one in verb.names if one.span == span), None)
    return whole.lemma if whole else to_nominative(tokens, morphology(layers.lang), governed=True, case=case)
