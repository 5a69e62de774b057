"""Which article repeats which: copies, rewrites, translations, and passages in articles that are no reprints."""

from svodka.compare.reprints.finding import find_reprints, originals
from svodka.compare.reprints.index import Arrival, ReprintIndex
from svodka.compare.reprints.pairing import ReprintLink, judge_pair

__all__ = ["Arrival", "ReprintIndex", "ReprintLink", "find_reprints", "judge_pair", "originals"]
