"""The errors of the store; all are kinds of those in `records/errors.py`.

    SvodkaError
    ├── UnstorableError     this one record cannot be kept; the others can
    └── UnknownId
        └── AmbiguousId     several records have an id that starts like this

`UnstorableError` is no `StoreError`: that one ends the run, this one is an `Issue` of one document.
"""

from __future__ import annotations

from svodka.records import SvodkaError, UnknownId


class UnstorableError(SvodkaError):
    """One record cannot be kept as it is; the store itself is well and takes the next one."""

    def __init__(self, record_id: str, why: str) -> None:
        super().__init__(f"{record_id} cannot be stored: {why}")
        self.record_id = record_id
        self.why = why


class AmbiguousId(UnknownId):
    """Several records have an id that starts like the one asked for."""

    def __init__(self, wanted: str, candidates: tuple[str, ...], *, more: bool = False) -> None:
        listed = ", ".join(candidates) + (", ..." if more else "")
        SvodkaError.__init__(self, f"{wanted!r} may mean several ids: {listed}")
        self.wanted = wanted
        self.candidates = candidates
