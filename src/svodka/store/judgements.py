"""A person's judgements: kept for good, the newest on a pair counts, every rerun obeys them."""

from __future__ import annotations

from datetime import datetime

from svodka.records import Judged, Judgement
from svodka.store.codec import utc_text, writable
from svodka.store.database import Database


def add_judgement(database: Database, judgement: Judgement, made: datetime) -> bool:
    """Keep a judgement, and tell whether it says something new; the comparison made before is then out of date."""
    with database.transaction():
        if judgement in load_judgements(database):
            return False
        database.write("INSERT INTO judgements (one, other, same, made, about) VALUES (?, ?, ?, ?, ?)",
                       writable(judgement.one), writable(judgement.other), judgement.same, utc_text(made, "judgement"),
                       judgement.about)
        database.write("UPDATE changes SET count = count + 1")
        return True


def load_judgements(database: Database) -> tuple[Judgement, ...]:
    """Give the judgements that count, the oldest first: of several on one pair the newest."""
    newest: dict[tuple[str, frozenset[str]], Judgement] = {}
    for _, one in judgements_after(database, 0):
        pair = (one.about, frozenset((one.one, one.other)))
        newest.pop(pair, None)
        newest[pair] = one
    return tuple(newest.values())


def judgements_after(database: Database, number: int) -> list[tuple[int, Judgement]]:
    """Give the judgements made after one of this number, with their numbers, the oldest first."""
    rows = database.rows("SELECT number, one, other, same, about FROM judgements WHERE number > ? ORDER BY number", number)
    return [(at, Judgement(one=one, other=other, same=bool(same), about=Judged(about)))
            for at, one, other, same, about in rows]
