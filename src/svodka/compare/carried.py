"""Articles that repeat a claim with the words of its original and name no source themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.compare.contents import Said
from svodka.compare.reprints import ReprintLink

#: Share of a content's letters that a reprint must repeat before the claim is laid at its door.
_REPEATED = 0.6


def find_carrying(group: Sequence[Said], by_original: Mapping[str, Sequence[ReprintLink]]) -> tuple[str, ...]:
    """Give the reprints (ids) that repeat the claim's words without a statement of their own."""
    speaking = {one.document_id for one in group}
    found = (link.reprint.reprint_id for one in group for link in by_original.get(one.document_id, ()) if _repeats(one, link))
    return tuple(dict.fromkeys(name for name in found if name not in speaking))


def _repeats(said: Said, link: ReprintLink) -> bool:
    """Tell whether a reprint holds most of a content."""
    content = said.statement.content
    letters = sum(max(0, min(old.end, span.end) - max(old.start, span.start)) for old, _ in link.runs for span in content)
    return letters > 0 and letters >= _REPEATED * sum(len(span) for span in content)
