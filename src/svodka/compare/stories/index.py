"""Stories as they grow: articles arrive one by one, in any order, and each finds its story or begins one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import timedelta

from svodka.compare.stories.likeness import FORBIDDEN, NEAR, closeness, likeness
from svodka.compare.stories.linking import group
from svodka.compare.stories.meeting import Meeting
from svodka.compare.stories.profile import Floats, Profile, profile
from svodka.compare.stories.rarity import Rarity
from svodka.records import Reading, StoryChange, StoryLink, content_id

#: Name and version of what groups: part of a story's id.
MAKER = "compare 1"
#: Stories that a new article may move, and articles that stand for a large story: its first and its last.
_TOUCHED, _FIRST, _LAST = 4, 8, 8
#: Of what a story needs, so much is enough for a reprint. A passage or a footer in common alone makes no story.
_REPRINTED = 0.5
#: A story goes on from one of the last two weeks; what it must share with it, of what one story needs.
_THREAD, _FOLLOWS = timedelta(days=14), 0.6
#: Likenesses kept for the next article.
_KEPT = 200_000


class StoryIndex:
    """Groups articles by the event they tell of, one at a time; a story's id is made of its earliest arrived article.

    What an article costs does not grow with their number: it is held against a few that share its rare words, and the
    stories of those that are like it are grouped anew with it. So a late article can join two stories, or split one.

    >>> from svodka.records import Document
    >>> texts = ("Мост у Арвеша обрушился", "У Арвеша обрушился мост", "Хлеб подорожал на 4 рубля")
    >>> index = StoryIndex()
    >>> [index.add(Reading(document=Document.of(text, name=text))).kind for text in texts]
    ['new', 'joined', 'new']
    """

    def __init__(self, rarity: Rarity | None = None, *, apart: Iterable[tuple[str, str]] = ()) -> None:
        self._rarity = rarity or Rarity()
        self._profiles: list[Profile] = []
        self._number: dict[str, int] = {}
        self._meeting = Meeting()
        #: For each article its story, named by the number of the story's earliest arrived article.
        self._story: list[int] = []
        self._members: dict[int, list[int]] = {}
        self._sure: dict[int, set[int]] = {}
        self._reprinted: set[tuple[int, int]] = set()
        self._apart = {frozenset(pair) for pair in apart}
        self._likeness: dict[tuple[int, int], float] = {}

    def add(self, reading: Reading, vector: Floats | None = None, *, reprints: Iterable[str] = (),
            together: Iterable[str] = ()) -> StoryChange:
        """Take one more article and tell what it changed; the same article again changes nothing.

        `reprints` are ids of articles that share its text: half the likeness is enough for these. `together` are ids
        of articles that are in its story whatever they say: a person's judgement.
        """
        known = self._number.get(reading.document.id)
        if known is not None:
            return self._change(known, "known")
        number = self._enter(profile(reading, self._rarity, vector))
        self._reprinted.update((self._number[name], number) for name in reprints if name in self._number)
        sure = [self._number[name] for name in together if name in self._number]
        for other in sure:
            self._sure.setdefault(number, set()).add(other)
            self._sure.setdefault(other, set()).add(number)
        return self._regroup(number, self._touched(number, sure))

    def stories(self) -> list[tuple[str, ...]]:
        """Give each story's articles (ids) in order of arrival; the stories in order of their first."""
        return [tuple(self._profiles[at].document_id for at in self._members[key]) for key in sorted(self._members)]

    def story_of(self, document_id: str) -> str:
        """Give the id of an article's story."""
        return self._id(self._story[self._number[document_id]])

    def threads(self) -> list[StoryLink]:
        """Give for each story the earlier one that it goes on from, if there is one within two weeks."""
        found = (self._thread(key) for key in sorted(self._members))
        return [link for link in found if link is not None]

    def _thread(self, key: int) -> StoryLink | None:
        first = min(self._members[key], key=self._when)
        one = self._profiles[first]
        near = [at for at in self._meeting.near(one, _THREAD) if self._story[at] != key and self._when(at) < self._when(first)]
        alike, best = max(((closeness(one, self._profiles[at]), -at) for at in near), default=(0.0, 0))
        if alike < _FOLLOWS:
            return None
        return StoryLink(earlier_id=self._id(self._story[-best]), later_id=self._id(key), alike=alike,
                         evidence=(self._profiles[-best].document_id, one.document_id))

    def _when(self, number: int) -> tuple[float, int]:
        published = self._profiles[number].published
        return (published.timestamp() if published else math.inf), number

    def _enter(self, one: Profile) -> int:
        number = len(self._profiles)
        self._profiles.append(one)
        self._number[one.document_id] = number
        self._story.append(number)
        self._members[number] = [number]
        return number

    def _touched(self, number: int, sure: Sequence[int]) -> list[int]:
        """Give the stories that the new article may belong to, the likeliest first."""
        one = self._profiles[number]
        near = self._meeting.near(one, NEAR)
        self._meeting.put(number, one)
        alike = sorted(((self._alike(number, other), -other) for other in near), reverse=True)
        likely = [self._story[-other] for much, other in alike if much >= 1]
        return list(dict.fromkeys([*(self._story[other] for other in sure), *likely]))[:_TOUCHED + len(sure)]

    def _alike(self, one: int, other: int) -> float:
        pair = (min(one, other), max(one, other))
        found = self._likeness.get(pair)
        if found is None:
            found = self._look(*pair)
            if len(self._likeness) > _KEPT:
                self._likeness.clear()
            self._likeness[pair] = found
        return found

    def _look(self, one: int, other: int) -> float:
        first, second = self._profiles[one], self._profiles[other]
        if self._apart and frozenset((first.document_id, second.document_id)) in self._apart:
            return FORBIDDEN
        found = likeness(first, second)
        return max(found, 1.0) if found >= _REPRINTED and (one, other) in self._reprinted else found

    def _regroup(self, number: int, touched: Sequence[int]) -> StoryChange:
        """Group the new article and the stories it touches anew."""
        if not touched:
            return self._change(number, "new")
        pool = [number, *(at for key in touched for at in _standing(self._members[key]))]
        groups = group(len(pool), lambda one, other: self._alike(pool[one], pool[other]), self._surely(pool, touched))
        found = [[pool[at] for at in members] for members in groups]
        return self._settle(number, touched, self._with_rest(found, touched))

    def _surely(self, pool: Sequence[int], touched: Sequence[int]) -> list[tuple[int, int]]:
        """Give the pairs of the pool that stay together: sure ones, and those that stand for a large story."""
        place = {number: at for at, number in enumerate(pool)}
        sure = [(at, place[other]) for number, at in place.items()
                for other in sorted(self._sure.get(number, ())) if other in place]
        large = [self._members[key] for key in touched if len(self._members[key]) > _FIRST + _LAST]
        return sure + [(place[members[0]], place[at]) for members in large for at in _standing(members)[1:]]

    def _with_rest(self, groups: Sequence[list[int]], touched: Sequence[int]) -> list[list[int]]:
        """Add to the groups the articles of large stories that others stood for."""
        for key in touched:
            members = self._members[key]
            home = next(one for one in groups if members[0] in one)
            home.extend(at for at in members[_FIRST:-_LAST] if len(members) > _FIRST + _LAST)
        return [sorted(one) for one in groups]

    def _settle(self, number: int, touched: Sequence[int], groups: Sequence[Sequence[int]]) -> StoryChange:
        """Write the new groups down; each is named by its earliest arrived article."""
        before = {at: self._story[at] for members in groups for at in members}
        for key in (number, *touched):
            self._members.pop(key, None)
        for members in groups:
            self._members[members[0]] = list(members)
            for at in members:
                self._story[at] = members[0]
        return self._told(number, touched, before, groups)

    def _told(self, number: int, touched: Sequence[int], before: dict[int, int], groups: Sequence[Sequence[int]]) -> StoryChange:
        now = {members[0] for members in groups}
        gone = [key for key in touched if key not in now]
        begun = [key for key in now if key != number and key not in touched]
        kind = "split" if begun else "merged" if gone else "new" if self._story[number] == number else "joined"
        return self._change(number, kind, gone=gone, begun=sorted(begun))

    def _change(self, number: int, kind: str, gone: Sequence[int] = (), begun: Sequence[int] = ()) -> StoryChange:
        return StoryChange(kind=kind, document_id=self._profiles[number].document_id, story_id=self._id(self._story[number]),
                           gone=tuple((self._id(key), self._id(self._story[key])) for key in gone),
                           begun=tuple(self._id(key) for key in begun))

    def _id(self, key: int) -> str:
        return content_id("t", self._profiles[key].document_id, MAKER)


def _standing(members: Sequence[int]) -> list[int]:
    """Give the articles that stand for a story: all of a small one, the first and the last of a large one."""
    if len(members) <= _FIRST + _LAST:
        return list(members)
    return [*members[:_FIRST], *members[-_LAST:]]
