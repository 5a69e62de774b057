"""The store: one SQLite file with every article, what was found in it, and what was shown to a reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from svodka.records import Brief, Comparison, Issue, Judgement, Reading, Story
from svodka.store.briefs import save_lines
from svodka.store.database import Database
from svodka.store.documents import add_reading, count_documents, has_document, load_reading, load_readings
from svodka.store.following import Follower
from svodka.store.issues import add_issue, load_issues
from svodka.store.judgements import add_judgement, load_judgements
from svodka.store.lookup import Record, find_record
from svodka.store.query import Lemmatise
from svodka.store.search import Hit, search_documents
from svodka.store.stories import load_comparison, load_stories, save_comparison
from svodka.store.trace import Trace, trace_record

if TYPE_CHECKING:
    from svodka.pipeline import Pipeline


class Store:
    """Everything svodka has read, in one file. Nothing in it is ever overwritten.

    >>> from svodka.records import Document
    >>> reading = Reading(document=Document.of("Песков: решения нет.", name="a"), lemmas=("песков", "решение", "нет"))
    >>> with Store(":memory:") as store:
    ...     store.add(reading), store.add(reading), store.count()
    (True, False, 1)
    """

    def __init__(self, path: Path | str) -> None:
        self._database = Database(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 where: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def add(self, reading: Reading) -> bool:
        """Keep an article in one transaction, and tell whether that changed anything.

        A known article with the same findings changes nothing (False). Other findings, by a newer maker, are added
        beside the old ones and become the current ones (True). `UnstorableError` if it points outside its own text or
        holds something that JSON cannot give back (half a surrogate pair, NaN).
        """
        return add_reading(self._database, reading)

    def has(self, document_id: str) -> bool:
        """Tell whether an article is there."""
        return has_document(self._database, document_id)

    def count(self) -> int:
        """Count the articles."""
        return count_documents(self._database)

    def reading(self, document_id: str) -> Reading:
        """Give an article by its full id with its current findings; `UnknownId` if it is not there."""
        return load_reading(self._database, document_id)

    def readings(self, since: datetime | None = None) -> Iterator[Reading]:
        """Give the articles one by one, the earliest first, those without a time last.

        With `since` only articles published from that moment on; those without a time are left out then.
        """
        return load_readings(self._database, since)

    def add_issue(self, issue: Issue, run: str = "") -> bool:
        """Keep an issue, and tell whether it is new; `run` names the run that met it first."""
        return add_issue(self._database, issue, run)

    def issues(self) -> Iterator[Issue]:
        """Give the issues one by one in the order in which they were met."""
        return load_issues(self._database)

    def judge(self, judgement: Judgement, made: datetime) -> bool:
        """Keep a person's word on who is who, and tell whether it is news; the newest word on a pair counts."""
        return add_judgement(self._database, judgement, made)

    def judgements(self) -> tuple[Judgement, ...]:
        """Give the judgements that count, the oldest first."""
        return load_judgements(self._database)

    def follow(self, pipeline: Pipeline) -> Follower:
        """Give what compares articles as they arrive and brings stories, claims and origins up to date."""
        return Follower(self._database, pipeline)

    def save_comparison(self, comparison: Comparison, *, current: bool = True) -> bool:
        """Keep a comparison as the current one, and tell whether it differs from the one before.

        With `current` false it can be opened and traced, but what is current stays. `UnstorableError` if it rests on an
        article, a statement or words that are not here.
        """
        return save_comparison(self._database, comparison, current=current)

    def comparison(self) -> Comparison | None:
        """Give the comparison of what is here now; None if there is none or articles came in after it was saved."""
        return load_comparison(self._database)

    def stories(self) -> Iterator[Story]:
        """Give the current stories one by one, up to date or not."""
        return load_stories(self._database)

    def save_brief(self, brief: Brief) -> int:
        """Keep the lines of a brief so that each can be traced, and give the number of new ones."""
        return save_lines(self._database, brief)

    def find(self, wanted: str) -> Record:
        """Give the record with this id or unambiguous beginning of one; `UnknownId` or `AmbiguousId` otherwise."""
        return find_record(self._database, wanted)

    def trace(self, wanted: str) -> Trace:
        """Lead from an id, or the beginning of one, down to words in documents."""
        return trace_record(self._database, wanted)

    def search(self, words: str, *, lemmatise: Lemmatise, limit: int = 20) -> list[Hit]:
        """Find articles that have all the words in any form, the best first.

        A "quoted phrase" stands exactly so, a -word leaves articles out; nothing else is syntax. `lemmatise` gives
        the dictionary forms that one word may have, as the maker of `Reading.lemmas` writes them.
        """
        return list(search_documents(self._database, words, lemmatise, limit))
