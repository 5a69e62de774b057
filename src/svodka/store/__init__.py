"""The store: one SQLite file."""

from svodka.store.errors import AmbiguousId, UnstorableError
from svodka.store.lookup import Record
from svodka.store.search import Hit
from svodka.store.store import Store
from svodka.store.trace import Trace, Words

__all__ = ["AmbiguousId", "Hit", "Record", "Store", "Trace", "UnstorableError", "Words"]
