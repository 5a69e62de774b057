"""The errors that svodka raises.

    SvodkaError
    ├── StoreError      the store cannot be opened or is from a newer svodka
    ├── UnknownId       no record has this id
    ├── BadBodies       a user's file of bodies cannot be read
    ├── UnknownEval     no evaluation has this name
    └── MissingData     a folder or file that was asked for is not there

Trouble with one document is no error but an `Issue`.
"""

from __future__ import annotations


class SvodkaError(Exception):
    """Base of all errors that svodka raises on purpose."""


class StoreError(SvodkaError):
    """The store cannot be used."""


class UnknownId(SvodkaError):
    """No record has this id."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"nothing has the id {wanted!r}")
        self.wanted = wanted


class BadBodies(SvodkaError):
    """A user's file of bodies cannot be read."""


class UnknownEval(SvodkaError):
    """No evaluation has this name."""


class MissingData(SvodkaError):
    """A folder or file that was asked for is not there."""
