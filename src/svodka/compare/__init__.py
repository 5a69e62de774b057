"""Many articles against each other: reprints, stories, claims, independent origins, denials."""

from svodka.compare.compare import compare, largest_first, trace
from svodka.compare.memory import LATEST, Holders, InProcess, Memory, Table, Timeline
from svodka.compare.newsroom import MakeCast, Newsroom, Step

__all__ = ["LATEST", "Holders", "InProcess", "MakeCast", "Memory", "Newsroom", "Step", "Table", "Timeline", "compare",
           "largest_first", "trace"]
