"""The account of a run: what became of every input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from svodka.cli.exits import Exit
from svodka.cli.terminal import json_line, one_line
from svodka.records.issue import Issue


@dataclass(slots=True, kw_only=True)
class Account:
    """Counts what was read and refused, and tells each issue on stderr as it comes.

    >>> from svodka.records import IssueCode
    >>> account = Account(tell=print)
    >>> account.issue(Issue(code=IssueCode.EMPTY, message="nothing in the file", document="a.txt"))
    a.txt: nothing in the file [empty]
    >>> account.exit.name
    'NOTHING'
    """

    #: Where the issues are told.
    tell: Callable[[str], None]
    #: Issues as JSON lines.
    as_json: bool = False
    #: Articles that are in the store now and were not before.
    stored: int = 0
    #: Articles that were there already.
    already: int = 0
    #: Articles read and shown.
    shown: int = 0
    #: Documents that could not be read.
    refused: int = 0
    #: Documents read with a doubt.
    doubts: int = 0
    #: How often each kind of issue came.
    issues: dict[str, int] = field(default_factory=dict)

    def issue(self, issue: Issue) -> None:
        """Count an issue and tell it."""
        self.issues[issue.code] = self.issues.get(issue.code, 0) + 1
        if issue.fatal:
            self.refused += 1
        else:
            self.doubts += 1
        self.tell(json_line(asdict(issue)) if self.as_json else one_line(str(issue)))

    @property
    def read(self) -> int:
        """Give how many articles were read, whatever became of them."""
        return self.stored + self.already + self.shown

    @property
    def exit(self) -> Exit:
        """Give the exit code that this account ends in."""
        if not self.read:
            return Exit.NOTHING
        return Exit.REFUSED if self.refused else Exit.DONE

    def summary(self) -> dict[str, object]:
        """Give the counts of `svodka add`, for a program."""
        return {"stored": self.stored, "already": self.already, "refused": self.refused, "doubts": self.doubts,
                "issues": dict(sorted(self.issues.items()))}
