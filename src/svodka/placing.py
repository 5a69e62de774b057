"""Which gazetteer knows the places: the shipped table where its file is there, else none."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from svodka.gazetteer import Gazetteer

_FILE = "models/gazetteer/places.bin"


@cache
def choose_gazetteer() -> Gazetteer | None:
    """Give the shipped gazetteer; reading it takes some milliseconds."""
    file = files("svodka").joinpath(_FILE)
    return Gazetteer(file.read_bytes()) if file.is_file() else None
