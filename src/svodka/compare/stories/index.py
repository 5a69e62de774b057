"""Stories as they grow: articles arrive one by one, in any order, and each finds its story or begins one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import timedelta

from svodka.compare.memory import InProcess, Memory, Table
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

#: What tables hold.
Numbers = tuple[int, ...]
Names = tuple[str, ...]


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

    def __init__(self, memory: Memory | None = None, *, apart: Iterable[tuple[str, str]] = ()) -> None:
        memory = memory or InProcess()
        self._rarity = Rarity(memory.table("stories.rarity", int))
        self._meeting = Meeting(memory.timeline("stories.meeting"))
        self._counts = memory.table("stories.counts", int)
        self._profiles = memory.table("stories.profiles", Profile)
        #: Number of each article, by its id and by the id of the story that it would begin.
        self._number = memory.table("stories.numbers", int)
        #: For each article its story, named by the number of the story's earliest arrived article.
        self._story = memory.table("stories.story", int)
        self._members = memory.table("stories.members", Numbers)
        #: For each article the earlier ones that share its text.
        self._reprinted = memory.table("stories.reprinted", Numbers)
        #: For each article (id) those that a person said are in its story, and those that are not.
        self._sure = memory.table("stories.sure", Names)
        self._apart = memory.table("stories.apart", Names)
        self._likeness: dict[tuple[int, int], float] = {}
        for one, other in apart:
            self._note(self._apart, one, other)

    def add(self, reading: Reading, vector: Floats | None = None, *, reprints: Iterable[str] = (),
            together: Iterable[str] = ()) -> StoryChange:
        """Take one more article and tell what it changed; the same article again changes nothing.

        `reprints` are ids of articles that share its text: half the likeness is enough for these. `together` are ids
        of articles that are in its story whatever they say: a person's judgement.
        """
        name = reading.document.id
        known = self._number.get(name)
        if known is not None:
            return self._change(known, "known")
        number = self._enter(profile(reading, self._rarity, vector))
        self._reprinted.put(number, tuple(sorted(self._known(reprints))))
        for other in together:
            self._note(self._sure, name, other)
        return self._regroup(number, self._touched(number, self._known(self._sure.get(name) or ())))

    def judge(self, one: str, other: str, *, same: bool) -> StoryChange | None:
        """Take a person's word that two articles (ids, or their stories' ids) are in one story, or are not.

        The stories of both are grouped anew at once; None if an article is not there yet: the word holds when it comes.
        """
        first, second = (self._number.get(name) for name in (one, other))
        names = [name if number is None else self._profile(number).document_id
                 for name, number in ((one, first), (other, second))]
        self._note(self._sure if same else self._apart, *names)
        self._unnote(self._apart if same else self._sure, *names)
        if first is None or second is None or first == second:
            return None
        self._likeness.clear()
        touched = list(dict.fromkeys((self._home(first), self._home(second))))
        return self._regroup(max(first, second), touched, min(first, second))

    def stories(self) -> list[tuple[str, ...]]:
        """Give each story's articles (ids) in order of arrival; the stories in order of their first."""
        return [self.articles(key) for key in self._members]

    def articles(self, key: int) -> tuple[str, ...]:
        """Give the articles (ids) of the story that an article of this number began; none if there is no such story."""
        return tuple(self._profile(at).document_id for at in self._members.get(key) or ())

    def keys_of_all(self) -> list[int]:
        """Give the numbers of the articles that began the stories."""
        return list(self._members)

    def number(self, name: str) -> int | None:
        """Give the number of an article by its id, or by the id of the story that it began."""
        return self._number.get(name)

    def key_of(self, document_id: str) -> int | None:
        """Give the key of an article's story; None if the article is not there."""
        number = self._number.get(document_id)
        return None if number is None else self._home(number)

    def story_of(self, document_id: str) -> str:
        """Give the id of an article's story; `KeyError` if the article is not there."""
        key = self.key_of(document_id)
        if key is None:
            raise KeyError(document_id)
        return self.name(key)

    def name(self, key: int) -> str:
        """Give the id of the story of this key."""
        return content_id("t", self._profile(key).document_id, MAKER)

    def threads(self) -> list[StoryLink]:
        """Give for each story the earlier one that it goes on from, if there is one within two weeks."""
        found = (self.thread(key) for key in self.keys_of_all())
        return [link for link in found if link is not None]

    def thread(self, key: int) -> StoryLink | None:
        """Give the earlier story that a story goes on from, if there is one within two weeks."""
        first = min(self._members.get(key) or (key,), key=self._when)
        one = self._profile(first)
        near = [at for at in self._meeting.near(one, _THREAD) if self._home(at) != key and self._when(at) < self._when(first)]
        alike, best = max(((closeness(one, self._profile(at)), -at) for at in near), default=(0.0, 0))
        if alike < _FOLLOWS:
            return None
        return StoryLink(earlier_id=self.name(self._home(-best)), later_id=self.name(key), alike=alike,
                         evidence=(self._profile(-best).document_id, one.document_id))

    def _when(self, number: int) -> tuple[float, int]:
        published = self._profile(number).published
        return (published.timestamp() if published else math.inf), number

    def _profile(self, number: int) -> Profile:
        found = self._profiles.get(number)
        if found is None:
            raise KeyError(number)
        return found

    def _home(self, number: int) -> int:
        home = self._story.get(number)
        return number if home is None else home

    def _known(self, names: Iterable[str]) -> list[int]:
        numbers = (self._number.get(name) for name in names)
        return [number for number in numbers if number is not None]

    def _note(self, table: Table[Names], one: str, other: str) -> None:
        for name, partner in ((one, other), (other, one)):
            table.put(name, tuple(sorted({*(table.get(name) or ()), partner})))

    def _unnote(self, table: Table[Names], one: str, other: str) -> None:
        for name, partner in ((one, other), (other, one)):
            table.put(name, tuple(sorted({*(table.get(name) or ())} - {partner})))

    def _enter(self, one: Profile) -> int:
        number = self._counts.get("arrived") or 0
        self._counts.put("arrived", number + 1)
        self._profiles.put(number, one)
        self._number.put(one.document_id, number)
        self._story.put(number, number)
        self._members.put(number, (number,))
        self._number.put(self.name(number), number)
        return number

    def _touched(self, number: int, sure: Sequence[int]) -> list[int]:
        """Give the stories that the new article may belong to, the likeliest first."""
        one = self._profile(number)
        near = self._meeting.near(one, NEAR)
        self._meeting.put(number, one)
        alike = sorted(((self._alike(number, other), -other) for other in near), reverse=True)
        likely = [self._home(-other) for much, other in alike if much >= 1]
        return list(dict.fromkeys([*(self._home(other) for other in sure), *likely]))[:_TOUCHED + len(sure)]

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
        first, second = self._profile(one), self._profile(other)
        if second.document_id in (self._apart.get(first.document_id) or ()):
            return FORBIDDEN
        found = likeness(first, second)
        return max(found, 1.0) if found >= _REPRINTED and one in (self._reprinted.get(other) or ()) else found

    def _regroup(self, number: int, touched: Sequence[int], *also: int) -> StoryChange:
        """Group an article, the stories it touches and other articles of these anew."""
        if not touched:
            return self._change(number, "new")
        pool = list(dict.fromkeys((number, *also, *(at for key in touched for at in _standing(self._members.get(key) or ())))))
        groups = group(len(pool), lambda one, other: self._alike(pool[one], pool[other]), self._surely(pool, touched))
        found = [[pool[at] for at in members] for members in groups]
        return self._settle(number, touched, self._with_rest(found, touched))

    def _surely(self, pool: Sequence[int], touched: Sequence[int]) -> list[tuple[int, int]]:
        """Give the pairs of the pool that stay together: sure ones, and those that stand for a large story."""
        place = {number: at for at, number in enumerate(pool)}
        sure = [(at, place[other]) for number, at in place.items()
                for other in sorted(self._known(self._sure.get(self._profile(number).document_id) or ())) if other in place]
        large = [members for key in touched if len(members := self._members.get(key) or ()) > _FIRST + _LAST]
        return sure + [(place[members[0]], place[at]) for members in large for at in _standing(members)[1:]
                       if not self._apart.get(self._profile(at).document_id)]

    def _with_rest(self, groups: Sequence[list[int]], touched: Sequence[int]) -> list[list[int]]:
        """Add to the groups the articles of large stories that others stood for."""
        placed = {at for one in groups for at in one}
        for members in (self._members.get(key) or () for key in touched):
            home = next(one for one in groups if members[0] in one)
            home.extend(at for at in members if at not in placed)
        return [sorted(one) for one in groups]

    def _settle(self, number: int, touched: Sequence[int], groups: Sequence[Sequence[int]]) -> StoryChange:
        """Write the new groups down; each is named by its earliest arrived article."""
        for key in (number, *touched):
            self._members.drop(key)
        for members in groups:
            self._members.put(members[0], tuple(members))
            for at in members:
                if self._home(at) != members[0]:
                    self._story.put(at, members[0])
        return self._told(number, touched, groups)

    def _told(self, number: int, touched: Sequence[int], groups: Sequence[Sequence[int]]) -> StoryChange:
        now = {members[0] for members in groups}
        gone = [key for key in touched if key not in now]
        begun = [key for key in now if key != number and key not in touched]
        kind = "split" if begun else "merged" if gone else "new" if self._home(number) == number else "joined"
        return self._change(number, kind, gone=gone, begun=sorted(begun))

    def _change(self, number: int, kind: str, gone: Sequence[int] = (), begun: Sequence[int] = ()) -> StoryChange:
        return StoryChange(kind=kind, document_id=self._profile(number).document_id, story_id=self.name(self._home(number)),
                           gone=tuple((self.name(key), self.name(self._home(key))) for key in gone),
                           begun=tuple(self.name(key) for key in begun))


def _standing(members: Sequence[int]) -> list[int]:
    """Give the articles that stand for a story: all of a small one, the first and the last of a large one."""
    if len(members) <= _FIRST + _LAST:
        return list(members)
    return [*members[:_FIRST], *members[-_LAST:]]
