"""The reprints of a whole pile: the same as those of its articles arriving one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.compare.reprints.index import ReprintIndex
from svodka.compare.reprints.pairing import ReprintLink
from svodka.records import Reading


def find_reprints(pile: Sequence[Reading]) -> tuple[ReprintLink, ...]:
    """Find the articles of a pile that repeat another; each is given one original, the one it shares most with.

    The pile stands in order of time; links stand in the order of their reprints.
    """
    index, found = ReprintIndex(), dict[str, ReprintLink]()
    for reading in pile:
        found.update((one.reprint.reprint_id, one) for one in index.add(reading).links)
    return tuple(found[name] for name in dict.fromkeys(one.document.id for one in pile) if name in found)


def originals(links: Sequence[ReprintLink]) -> Mapping[str, ReprintLink]:
    """Give for each reprint the link that leads to its original."""
    return {link.reprint.reprint_id: link for link in links}
