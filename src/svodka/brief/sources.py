"""The desk a brief is written at: every article and statement at hand by its id, and no word that is not in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from svodka.records import OUTLET, UNNAMED, Claim, Evidence, Origin, Reading, Span, Statement
from svodka.records.phrases import Phrases

#: A name longer than this is a slip of some reader, not a name.
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """All readings and their statements by id, with the connecting words of the brief."""

    #: By document id.
    readings: Mapping[str, Reading]
    #: By statement id.
    statements: Mapping[str, Statement]
    #: The connecting words.
    phrases: Phrases

    @classmethod
    def of(cls, readings: Mapping[str, Reading], phrases: Phrases) -> Sources:
        """Lay the readings out by id; a statement that points outside its text is left out."""
        sound = {one.id: one for reading in readings.values() for one in reading.statements
                 if one.document_id in readings and _inside(one, readings[one.document_id])}
        return cls(readings=readings, statements=sound, phrases=phrases)

    def text(self, document_id: str) -> str:
        """Give the text of an article."""
        return self.readings[document_id].document.text

    def said(self, ids: Iterable[str]) -> list[Statement]:
        """Give those statements that are at hand: in the brief's language first, else in the order asked for."""
        found = [self.statements[one] for one in ids if one in self.statements]
        return sorted(found, key=lambda one: self.readings[one.document_id].document.lang != self.phrases.lang)

    def evidence(self, document_id: str, spans: Iterable[Span]) -> tuple[Evidence, ...]:
        """Point at the words of an article; what is not in it is not pointed at."""
        if document_id not in self.readings:
            return ()
        text = self.text(document_id)
        sound = dict.fromkeys(span for span in spans if span.end <= len(text) and span.of(text).strip())
        return tuple(Evidence(document_id=document_id, span=span) for span in sound)

    def sound(self, evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
        """Keep the evidence that points at words which are there."""
        return tuple(dict.fromkeys(
            kept for one in evidence for kept in self.evidence(one.document_id, (one.span,))
        ))

    def who_said(self, statement: Statement) -> tuple[Evidence, ...]:
        """Point at the words that show the speaker and the carriers; the claim's own words where none are named."""
        named = (statement.source, *statement.cue, *(carrier.span for carrier in statement.via))
        spans = sorted(span for span in named if span is not None)
        shown_by = self.evidence(statement.document_id, spans)
        return shown_by or self.evidence(statement.document_id, statement.content)

    def outlet(self, document_id: str) -> str:
        """Name the outlet of an article; an article without one goes by the name of its file."""
        document = self.readings[document_id].document
        return short_name(document.outlet) or f"{short_name(document.name)} ({self.phrases.no_outlet})"

    def outlets(self, ids: Iterable[str], most: int = 5) -> str:
        """Name the outlets of some articles, the first few by name."""
        names = list(dict.fromkeys(self.outlet(one) for one in ids if one in self.readings))
        rest = len(names) - most
        return ", ".join(names[:most]) + (f" {self.phrases.more.format(number=rest)}" if rest > 0 else "")

    def speaker(self, statement: Statement) -> str:
        """Name who says it: nobody is named, the outlet itself, or a name with a note where it is no name."""
        return self._person(statement.holder, anonymous=statement.anonymous, document_id=statement.document_id)

    def holder(self, name: str) -> str:
        """Write a holder's name on one line; who is not named is said to be so."""
        return self._person(name, anonymous=False, document_id=None)

    def origin(self, origin: Origin) -> str:
        """Name an origin of a claim."""
        first = next((one for one in origin.document_ids if one in self.readings), None)
        return self._person(origin.name, anonymous=origin.anonymous, document_id=first)

    def _person(self, name: str, *, anonymous: bool, document_id: str | None) -> str:
        if not name or name == UNNAMED:
            return self.phrases.unnamed
        if is_outlet(name):
            own = name.removeprefix(OUTLET).strip()
            return own or (self.outlet(document_id) if document_id in self.readings and document_id else name)
        return f"{short_name(name)} ({self.phrases.anonymous})" if anonymous else short_name(name)


def is_outlet(name: str) -> bool:
    """Tell whether a holder's name is the outlet speaking of itself.

    >>> is_outlet("OUTLET Страна"), is_outlet("OUTLETS Ltd")
    (True, False)
    """
    return name == OUTLET or name.startswith(OUTLET + " ")


#: Quotation marks around names.
_MARKS = "«»„“”\""


def short_name(name: str) -> str:
    """Put a name on one line, without a quotation mark that has lost its partner, and bound its length.

    >>> short_name("«Берег"), short_name("агентство «Полюс»")
    ('Берег', 'агентство «Полюс»')
    """
    plain = " ".join(name.split())
    if sum(plain.count(mark) for mark in _MARKS) == 1:
        plain = "".join(letter for letter in plain if letter not in _MARKS)
    return plain if len(plain) <= _LONGEST_NAME else plain[:_LONGEST_NAME] + "…"


def origin_of(claim: Claim, statement: Statement) -> Origin | None:
    """Give the origin of a claim that a statement leads to."""
    return next((origin for origin in claim.origins if statement.id in origin.statement_ids), None)


def _inside(statement: Statement, reading: Reading) -> bool:
    text = reading.document.text
    return all(span.end <= len(text) and span.of(text).strip() for span in statement.content)
