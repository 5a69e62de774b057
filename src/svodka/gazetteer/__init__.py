"""Places of the world with their names in three languages: a table that is handed in, never read from disk here."""

from svodka.gazetteer.table import Gazetteer
from svodka.gazetteer.toponym import Toponym, distance_km

__all__ = ["Gazetteer", "Toponym", "distance_km"]
