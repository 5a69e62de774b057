"""An expected failure as a value: what went wrong, in which document, at which place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IssueCode(StrEnum):
    """Every kind of trouble that an input can be in; `docs/issues.md` explains each to a user."""

    #: Nothing in the file, or only blanks.
    EMPTY = "empty"
    #: The bytes are no text in any encoding we know (a picture renamed .txt).
    BINARY = "binary"
    #: The text was read, but the encoding was guessed or some bytes could not be decoded.
    ENCODING = "encoding"
    #: The file or document is larger than the limit.
    TOO_LARGE = "too-large"
    #: The format is not one that svodka reads.
    UNKNOWN_FORMAT = "unknown-format"
    #: A page without an article on it.
    NO_ARTICLE = "no-article"
    #: A line of a JSON-lines file that is no JSON object.
    BROKEN_LINE = "broken-line"
    #: A field that is needed is not there.
    MISSING_FIELD = "missing-field"
    #: A field holds something else than it should.
    BAD_FIELD = "bad-field"
    #: A publication date later than now.
    FUTURE_DATE = "future-date"
    #: A date that could not be read.
    BAD_DATE = "bad-date"
    #: The language is none of those svodka reads.
    LANGUAGE = "language"
    #: The file could not be opened.
    UNREADABLE = "unreadable"
    #: The analysis of one document failed; the others go on.
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One piece of trouble with one document: it never costs the others.

    >>> print(Issue(code=IssueCode.BROKEN_LINE, message="no JSON object", document="day.jsonl", place="line 7"))
    day.jsonl, line 7: no JSON object [broken-line]
    """

    #: Which kind of trouble.
    code: IssueCode
    #: What is wrong, in a sentence that a journalist understands.
    message: str
    #: The name of the file or document.
    document: str
    #: The place in it: "line 7", "byte 1024", a field; empty if it is the whole.
    place: str = ""
    #: True if the document was not read at all; false if it was read with a doubt.
    fatal: bool = True

    def __str__(self) -> str:
        where = f"{self.document}, {self.place}" if self.place else self.document
        return f"{where}: {self.message} [{self.code}]"
