"""Which stories come first: those that more outlets and origins carry, then the later ones; never the truer ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from svodka.records import Claim, Reading, Story

_NEVER = datetime.min.replace(tzinfo=UTC)


def main_stories(
    stories: Sequence[Story], readings: Mapping[str, Reading], *, limit: int = 10, since: datetime | None = None
) -> tuple[Story, ...]:
    """Pick the main stories; one that a single article tells comes after all that several tell, an advertisement nowhere.

    >>> main_stories([Story(id="t", title="Тихо", document_ids=("d",), outlets=("Берег",))], {}, limit=1)[0].title
    'Тихо'
    """
    news = [story for story in stories if not story.why_no_news]
    fresh = [story for story in news if since is None or (story.last is not None and story.last >= since)]
    ranked = sorted(fresh, key=lambda story: _rank(story, readings), reverse=True)
    return tuple(ranked[: max(limit, 0)])


def _rank(story: Story, readings: Mapping[str, Reading]) -> tuple[bool, int, int, datetime, str]:
    origins = max((claim.origin_range[0] for claim in story.claims), default=0)
    weight = independent_outlets(story, readings) + origins
    return len(story.document_ids) > 1, weight, len(story.document_ids), story.last or _NEVER, story.id


def independent_outlets(story: Story, readings: Mapping[str, Reading]) -> int:
    """Count the outlets that wrote a text of their own: ten that reprint one agency weigh as much as the agency."""
    reprinted = {reprint.reprint_id for reprint in story.reprints}
    own = [one for one in story.document_ids if one not in reprinted]
    named = {readings[one].document.outlet or one for one in own if one in readings}
    return len(named)


def by_weight(claims: Sequence[Claim]) -> list[Claim]:
    """Order the claims of a story: the one that most articles and origins carry first, else as they came."""
    return sorted(claims, key=lambda claim: (-len(claim.document_ids), -claim.origin_range[0]))
