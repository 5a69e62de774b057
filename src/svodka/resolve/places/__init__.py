"""Which places of the gazetteer the words of a text mean."""

from svodka.resolve.places.resolve import resolve_places

__all__ = ["resolve_places"]
