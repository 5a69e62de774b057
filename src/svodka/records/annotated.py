"""A document with its surface seen: sentences, tokens, quotations, names, dates, places, quantities."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from svodka.records.document import Document
from svodka.records.place import Place
from svodka.records.quantity import Quantity
from svodka.records.spans import Span
from svodka.records.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Morph:
    """One reading of a word form: its lemma, part of speech and features (Universal Dependencies' names).

    >>> Morph(lemma="министр", pos="NOUN", case="Gen", number="Sing", gender="Masc").case
    'Gen'
    """

    #: Dictionary form, lower case.
    lemma: str
    #: UD part of speech: NOUN, PROPN, VERB, ADJ, ADP, PRON, ...; X if unknown.
    pos: str
    #: Nom, Gen, Dat, Acc, Ins, Loc, Voc, or empty.
    case: str = ""
    #: Sing, Plur, or empty.
    number: str = ""
    #: Masc, Fem, Neut, or empty.
    gender: str = ""
    #: True for people and animals.
    animate: bool = False
    #: Fin, Inf, Conv (деепричастие), Part, or empty.
    verb_form: str = ""
    #: Giv, Sur, Pat, Geo, Com (a company or body), or empty.
    name_type: str = ""
    #: How probable the reading is among those of the form.
    prob: float = 1.0
    #: False if the form stands in no dictionary and the reading is a guess.
    known: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark with its readings, the likeliest first."""

    #: Offset of the first character.
    start: int
    #: Offset just after the last character.
    end: int
    #: As it stands in the text.
    text: str
    #: In lower case, ё as е, every apostrophe as '.
    norm: str
    #: Its readings; empty for punctuation.
    readings: tuple[Morph, ...] = ()

    @property
    def is_word(self) -> bool:
        """Tell a word or a number from a punctuation mark."""
        return self.text[:1].isalnum()

    @property
    def span(self) -> Span:
        """Give the stretch of text that the token covers."""
        return Span(self.start, self.end)

    @property
    def pos(self) -> str:
        """Give the part of speech of the likeliest reading."""
        return self.readings[0].pos if self.readings else "PUNCT"

    @property
    def lemma(self) -> str:
        """Give the dictionary form of the likeliest reading."""
        return self.readings[0].lemma if self.readings else self.norm


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and its tokens; a line break always ends a sentence."""

    #: The sentence without the blanks around it.
    span: Span
    #: Which paragraph it belongs to, counted from 0.
    paragraph: int
    #: Its tokens in order.
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch in quotation marks; it may run over several paragraphs and hold others inside."""

    #: From the opening to the closing mark, both included.
    span: Span
    #: The words between the marks.
    inner: Span
    #: 0 for an outer quotation, 1 for one inside it, and so on.
    depth: int = 0
    #: False if the closing mark is missing and the paragraph's end closes it.
    closed: bool = True


class NameKind(StrEnum):
    """What a name is the name of."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    LOCATION = "LOC"
    MEDIA = "MEDIA"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name found in the text."""

    #: Where it stands.
    span: Span
    #: What it names.
    kind: NameKind
    #: Nominative, as a reader would write it.
    lemma: str
    #: Which finder spoke: "slovnet-ner 1.6.0", "rules".
    made_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """A document and what was seen on its surface."""

    #: The document.
    document: Document
    #: Its sentences in order; furniture is left out.
    sentences: tuple[Sentence, ...]
    #: Its quotations, outer ones before those inside them.
    quotations: tuple[Quotation, ...] = ()
    #: The names in it.
    names: tuple[Name, ...] = ()
    #: The times it speaks of.
    whens: tuple[When, ...] = ()
    #: The places it speaks of.
    places: tuple[Place, ...] = ()
    #: Numbers with a unit.
    quantities: tuple[Quantity, ...] = ()
