"""The lines of briefs that were shown to somebody, so that each can be opened later."""

from __future__ import annotations

from svodka.records import Brief
from svodka.store.codec import encode
from svodka.store.database import Database
from svodka.store.evidence import check_words


def save_lines(database: Database, brief: Brief) -> int:
    """Keep the lines of a brief and give the number of those that are new."""
    lines = [(item.story_id, line, encode(line, line.id)) for item in brief.items for line in item.lines]
    new = 0
    with database.transaction():
        for story_id, line, body in lines:
            check_words(database, line.id, line.evidence)
            if database.row("SELECT 1 FROM lines WHERE id = ? AND story_id = ?", line.id, story_id):
                continue
            database.write("INSERT INTO lines (id, story_id, body) VALUES (?, ?, ?)", line.id, story_id, body)
            new += 1
    return new
