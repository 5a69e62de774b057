"""What one more article did to the stories."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChange:
    """One article has arrived: it began a story, joined one, made two into one, or split one."""

    #: "new", "joined", "merged", "split", or "known" for an article that was there already.
    kind: str
    #: The article.
    document_id: str
    #: Its story now.
    story_id: str
    #: Stories that are no more, each with the story that their first article is in now.
    gone: tuple[tuple[str, str], ...] = ()
    #: Stories that older articles were split off into.
    begun: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLink:
    """One story goes on from another: the same people and places, another event."""

    #: The story that was there first.
    earlier_id: str
    #: The story that follows it.
    later_id: str
    #: How alike the two articles are that show it, as a share of what one story needs.
    alike: float
    #: These two articles: one of the earlier story, the first of the later one.
    evidence: tuple[str, str]
