"""Stops reading a file for a reason that the user is told as an `Issue`; never leaves the room."""

from __future__ import annotations

from svodka.records import IssueCode


class Refusal(Exception):
    """The rest of this file, or this line of it, is not read."""

    def __init__(self, code: IssueCode, message: str, place: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.place = place
