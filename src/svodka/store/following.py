"""A store that is compared as articles arrive: each arrival, each step of work is one transaction with what it changed.

The arrivals are a numbered list in the store, so is what is left to do; killed anywhere, the next run goes on where the last
whole transaction ended, and gives what it would have given without the break.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from svodka.compare import Newsroom, Step
from svodka.records import Issue, IssueCode, Reading, StoreError, StoryChange
from svodka.store.database import Database
from svodka.store.documents import load_reading
from svodka.store.issues import keep_issue
from svodka.store.judgements import judgements_after, load_judgements
from svodka.store.memory import StoredMemory
from svodka.store.stories import mark_current, save_changes

if TYPE_CHECKING:
    from svodka.pipeline import Pipeline

T = TypeVar("T")
#: Arrivals, and steps of work, that are written together: each write to disk costs milliseconds.
_TOGETHER = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrived:
    """How many articles arrived, and what each changed."""

    number: int
    changes: list[StoryChange]


class Follower:
    """Brings what is known of stories, claims and origins up to date with the articles and judgements of a store."""

    def __init__(self, database: Database, pipeline: Pipeline) -> None:
        self._database, self._pipeline = database, pipeline
        self._room: Newsroom | None = None
        self._seen: object = None

    def follow(self) -> Iterator[StoryChange]:
        """Let every article arrive that has not yet, and take every judgement; tell what each article changed.

        An article that brings the comparing down is passed over, with an issue in the store.
        """
        while (changes := self._arrive_together()) is not None:
            yield from changes
        while self._within(self._next_judgement):
            pass

    def settle(self) -> None:
        """Tell every story again that something changed in; after this what is current tells of all that is here."""
        for _ in self.follow():
            pass
        while self._work_together():
            pass

    def _arrive_together(self) -> list[StoryChange] | None:
        """Let some articles arrive; where one fails, they arrive one by one and it is passed over. None if there is none."""
        done = self._safely(partial(self._arrive, most=_TOGETHER), lambda _, error: None)
        if done is not None:
            return done.changes if done.number else None
        one_by_one = (self._safely(partial(self._arrive, most=1), self._pass_over) for _ in range(_TOGETHER))
        return [change for one in one_by_one if one is not None for change in one.changes]

    def _work_together(self) -> bool:
        """Do some steps and tell whether there may be more; where one fails, they are done one by one and it is passed over."""
        done = self._safely(partial(self._work, most=_TOGETHER), lambda _, error: None)
        if done is not None:
            return done
        one_by_one = (self._safely(partial(self._work, most=1), self._give_up) for _ in range(_TOGETHER))
        return all(one is not False for one in one_by_one)

    def _safely(self, do: Callable[[Newsroom], T], fail: Callable[[Newsroom, Exception], None]) -> T | None:
        """Do something in one transaction; if it fails, do something else in another. Trouble with the file is told as it is."""
        try:
            return self._within(do)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001  (one article or story never costs the others)
            self._within(partial(_failed, fail, error))
            return None

    def _within(self, do: Callable[[Newsroom], T]) -> T:
        """Do something in one transaction; after a failure, or a change by another process, all is looked up anew."""
        try:
            with self._database.transaction():
                done = do(self._open())
                self._memory.flush()
                return done
        except BaseException:
            self._room = None
            raise

    def _open(self) -> Newsroom:
        # The number moves on when another connection has written.
        version = self._database.row("PRAGMA data_version")
        if self._room is None or version != self._seen:
            self._memory = StoredMemory(self._database)
            self._room = self._pipeline.newsroom(self._load, self._memory, load_judgements(self._database))
            self._done = self._memory.table("following.done", int)
            self._seen = version
        return self._room

    def _load(self, document_id: str) -> Reading:
        return load_reading(self._database, document_id)

    def _arrive(self, room: Newsroom, most: int) -> _Arrived:
        changes, rows = [], self._arrivals(most)
        for number, document_id in rows:
            changes.append(self._pipeline.arrive(room, self._load(document_id)))
            self._done.put("arrivals", number)
        return _Arrived(number=len(rows), changes=changes)

    def _arrivals(self, most: int) -> list[tuple[int, str]]:
        return list(self._database.rows(
            "SELECT arrivals.number, documents.id FROM arrivals JOIN documents ON documents.number = document "
            "WHERE arrivals.number > ? ORDER BY arrivals.number LIMIT ?", self._done.get("arrivals") or 0, most))

    def _pass_over(self, room: Newsroom, error: Exception) -> None:
        del room
        for number, document_id in self._arrivals(1):
            self._done.put("arrivals", number)
            self._tell(document_id, error)

    def _give_up(self, room: Newsroom, error: Exception) -> None:
        self._tell(room.give_up(), error)

    def _tell(self, what: str, error: Exception) -> None:
        keep_issue(self._database, Issue(code=IssueCode.FAILED, document=what, fatal=False,
                                         message=f"not compared: {type(error).__name__}: {error}"))

    def _next_judgement(self, room: Newsroom) -> bool:
        new = judgements_after(self._database, self._done.get("judgements") or 0)
        if not new:
            return False
        number, judgement = new[0]
        self._done.put("judgements", number)
        room.judge(judgement)
        self._room = None  # the next one is made with this judgement
        return True

    def _work(self, room: Newsroom, most: int) -> bool:
        """Do some steps, keep what they gave, and tell whether there may be more."""
        steps: list[Step] = []
        while len(steps) < most and (step := room.work()) is not None:
            steps.append(step)
        if not steps:
            mark_current(self._database)
            return False
        stories, reprints = [one.story for one in steps if one.story], [one.reprint for one in steps if one.reprint]
        save_changes(self._database, stories, reprints, gone=[one.gone for one in steps if one.gone],
                     parted=[one.parted for one in steps if one.parted])
        return True


def _failed(fail: Callable[[Newsroom, Exception], None], error: Exception, room: Newsroom) -> None:
    fail(room, error)
