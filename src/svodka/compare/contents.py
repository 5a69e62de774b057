"""What a statement claims, as keys: its words, names and numbers, and whether it says yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.compare.keys import WORD, capitalised, content_words, fold, name_keys, number, stem
from svodka.compare.vectors import NAME, NUMBER, Features, Vector, document_counts, unit, vector, weigh
from svodka.records import OUTLET, UNNAMED, Act, Evidence, Reading, Span, Statement

#: Words that turn a claim round. The room knows no language, so the few are kept in one list for all three.
NEGATIONS = frozenset({"не", "нет", "ни", "нема", "немае", "not", "no", "never", "none", "without", "без"})
#: Acts that answer a claim instead of making one.
ANSWERS = frozenset({Act.DENY, Act.CONFIRM, Act.REFUSE})
#: Statements of one article that are compared; a text with more is no news item.
_MOST_STATEMENTS = 400
#: Mark of a word of the holder's name.
HOLDER = "h:"
#: The holder's name counts a little: two articles with one holder more likely report one saying.
_HOLDER_WEIGHT = 0.5
_NAMES = 1.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Said:
    """A statement where it stands, and the keys of its content."""

    #: Position of its article in the pile, which is in order of time.
    at: int
    reading: Reading
    statement: Statement
    #: Its weighed keys.
    bag: Features
    #: The figures in it.
    numbers: frozenset[str]
    #: True if it holds a word of negation.
    negated: bool
    #: These keys as a vector.
    vector: Vector
    #: The same without the holder's name, scaled to length 1.
    content: Features

    @property
    def document_id(self) -> str:
        """Give the id of its article."""
        return self.reading.document.id

    @property
    def outlet(self) -> str:
        """Give the name of its article's outlet, or of the article if the outlet is unknown."""
        return self.reading.document.outlet or self.reading.document.name

    @property
    def is_own(self) -> bool:
        """Tell whether the outlet speaks for itself."""
        return self.statement.holder.startswith(OUTLET)

    @property
    def is_nameless(self) -> bool:
        """Tell whether nobody is named as the holder."""
        return self.statement.anonymous or self.statement.holder == UNNAMED

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Give the words of its content."""
        return tuple(Evidence(document_id=self.document_id, span=span) for span in self.statement.content)

    @property
    def naming(self) -> tuple[Evidence, ...]:
        """Give the words that name holder and carriers; the cue, or the content, where no words do."""
        said = self.statement
        carriers = [link.span for link in said.via]
        spans = [span for span in (said.source, *carriers) if span] or list(said.cue) or [said.content[0]]
        return tuple(Evidence(document_id=self.document_id, span=span) for span in sorted(set(spans)))


def collect_said(pile: Sequence[Reading]) -> tuple[Said, ...]:
    """Give all statements of a pile with their weighed keys, in order of time and text."""
    rows = [(at, reading, one) for at, reading in enumerate(pile) for one in reading.statements[:_MOST_STATEMENTS]]
    bags = [content_keys(reading, one) for _, reading, one in rows]
    counts = document_counts(bags)
    return tuple(_said(at, reading, one, weigh(bag, counts, len(bags)))
                 for (at, reading, one), bag in zip(rows, bags, strict=True))


def _said(at: int, reading: Reading, statement: Statement, weighed: Features) -> Said:
    content = {key: weight for key, weight in weighed.items() if not key.startswith(HOLDER)}
    return Said(at=at, reading=reading, statement=statement, bag=weighed, negated=_is_negated(reading, statement),
                numbers=frozenset(key for key in content if key.startswith(NUMBER)),
                vector=vector(reading.document.lang, weighed), content=unit(content))


def content_keys(reading: Reading, statement: Statement) -> Features:
    """Give the stems, figures and names of what is claimed, and the holder's name."""
    contents = [span.of(reading.document.text) for span in statement.content]
    found = {_key(word): 1.0 for content in contents for word in content_words(content)}
    for content in contents:
        for word in capitalised(content):
            found |= dict.fromkeys((NAME + key for key in name_keys(word)), _NAMES)
    for name in reading.names:
        if any(span.holds(name.span) for span in statement.content):
            found |= dict.fromkeys((NAME + key for key in name_keys(name.lemma)), _NAMES)
    if not statement.anonymous and statement.holder != UNNAMED and not statement.holder.startswith(OUTLET):
        found |= dict.fromkeys((HOLDER + key for key in name_keys(statement.holder)), _HOLDER_WEIGHT)
    return found


def _key(word: str) -> str:
    return NUMBER + number(word) if word[0].isdigit() else stem(word)


def _is_negated(reading: Reading, statement: Statement) -> bool:
    text = " ".join(span.of(reading.document.text) for span in statement.content)
    return any(fold(match.group()) in NEGATIONS for match in WORD.finditer(text))


def span_evidence(document_id: str, *spans: Span) -> tuple[Evidence, ...]:
    """Give stretches of one document as evidence."""
    return tuple(Evidence(document_id=document_id, span=span) for span in spans)
