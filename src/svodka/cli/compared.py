"""The comparison of what is in a store: made when articles came in since the last one, kept, and used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svodka.cli.exits import EmptyStoreError

if TYPE_CHECKING:
    from pathlib import Path

    from svodka.pipeline import Pipeline
    from svodka.records import Comparison, Reading
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

    They are compared anew when articles or judgements came in, and each time where the reader has bodies of his own: what is
    kept does not tell by which table it was counted.
    """
    known = None if bodies else store.comparison()
    if known is not None:
        return known
    pile = tuple((readings or load_readings(store)).values())
    fresh = pipeline.compare(pile, pipeline.actors(pile, bodies=bodies, judgements=store.judgements()))
    store.save_comparison(fresh)
    return fresh
