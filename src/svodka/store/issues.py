"""Trouble with inputs: what was not stored, or was stored with a doubt."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.records import Issue, IssueCode, StoreError
from svodka.store.codec import writable
from svodka.store.database import Database


def add_issue(database: Database, issue: Issue, run: str) -> bool:
    """Keep an issue in a transaction of its own, and tell whether it is new."""
    with database.transaction():
        return keep_issue(database, issue, run)


def keep_issue(database: Database, issue: Issue, run: str = "") -> bool:
    """Keep an issue, and tell whether it is new: a rerun that meets the same trouble adds nothing."""
    values = tuple(map(writable, (issue.document, issue.place, issue.code, issue.message)))
    known = "SELECT 1 FROM issues WHERE document = ? AND place = ? AND code = ? AND message = ? AND fatal = ?"
    if database.row(known, *values, issue.fatal):
        return False
    database.write("INSERT INTO issues (document, place, code, message, fatal, run) VALUES (?, ?, ?, ?, ?, ?)",
                   *values, issue.fatal, writable(run))
    return True


def load_issues(database: Database) -> Iterator[Issue]:
    """Give the issues one by one in the order in which they were met."""
    for code, message, document, place, fatal in database.rows(
        "SELECT code, message, document, place, fatal FROM issues ORDER BY number"
    ):
        yield Issue(code=_code(code), message=message, document=document, place=place, fatal=bool(fatal))


def _code(text: str) -> IssueCode:
    try:
        return IssueCode(text)
    except ValueError as error:
        raise StoreError(f"an issue of a kind that this svodka does not know: {text}") from error
