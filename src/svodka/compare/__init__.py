"""Many articles against each other: reprints, stories, claims, independent origins, denials."""

from svodka.compare.compare import compare, trace

__all__ = ["compare", "trace"]
