"""A person's judgements on who is who: kept for good, the newest on a pair counts, every rerun obeys them."""

from __future__ import annotations

from datetime import datetime

from svodka.records import Judgement
from svodka.store.codec import utc_text, writable
from svodka.store.database import Database


def add_judgement(database: Database, judgement: Judgement, made: datetime) -> bool:
    """Keep a judgement, and tell whether it says something new; the comparison made before is then out of date."""
    with database.transaction():
        if judgement in load_judgements(database):
            return False
        database.write("INSERT INTO judgements (one, other, same, made) VALUES (?, ?, ?, ?)", writable(judgement.one),
                       writable(judgement.other), judgement.same, utc_text(made, "judgement"))
        database.write("UPDATE changes SET count = count + 1")
        return True


def load_judgements(database: Database) -> tuple[Judgement, ...]:
    """Give the judgements that count, the oldest first: of several on one pair the newest."""
    newest: dict[frozenset[str], Judgement] = {}
    for one, other, same in database.rows("SELECT one, other, same FROM judgements ORDER BY number"):
        pair = frozenset((one, other))
        newest.pop(pair, None)
        newest[pair] = Judgement(one=one, other=other, same=bool(same))
    return tuple(newest.values())
