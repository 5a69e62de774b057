"""The comparison of what is in a store: brought up to date with what came in since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svodka.cli.exits import EmptyStoreError
from svodka.records import Comparison

if TYPE_CHECKING:
    from pathlib import Path

    from svodka.pipeline import Pipeline
    from svodka.records import Reading
    from svodka.store import Store


def load_readings(store: Store) -> dict[str, Reading]:
    """Give all articles of the store by their ids, in order of time."""
    readings = {one.document.id: one for one in store.readings()}
    if not readings:
        raise EmptyStoreError
    return readings


def read_bodies(path: Path | None) -> str:
    """Give the text of a user's file of bodies; nothing if there is none."""
    return path.read_text("utf-8") if path is not None else ""


def compared(store: Store, pipeline: Pipeline, readings: dict[str, Reading] | None = None, *, bodies: str = "") -> Comparison:
    """Give the stories of the store, counted by actor.

    Only what articles or judgements changed is compared anew; where the reader has bodies of his own all is, and what the
    store holds as current stays.
    """
    if bodies:
        pile = tuple((readings or load_readings(store)).values())
        fresh = pipeline.compare(pile, bodies=bodies, judgements=store.judgements())
        store.save_comparison(fresh, current=False)
        return fresh
    known = store.comparison()
    if known is None:
        if not store.count():
            raise EmptyStoreError
        store.follow(pipeline).settle()
        known = store.comparison()
    return known or Comparison(stories=(), reprints=())
