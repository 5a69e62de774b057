"""The room's live side: articles arrive one by one, and only the stories that they touch are told again.

An article's arrival finds its reprints and its story and marks what it touched. `work` does one step of what is marked: it enters
a story's claims and answers, matches one answer, or tells one story. Both are safe to stop after any step: what is left to do
is part of the memory. A whole pile (`compare`) goes the same way, so the two cannot differ.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from svodka.compare.answering import Answering
from svodka.compare.contents import Looked, Said, collect_said, look
from svodka.compare.judged import Word
from svodka.compare.memory import InProcess, Memory
from svodka.compare.reprints import ReprintIndex, ReprintLink
from svodka.compare.stories import Floats, StoryIndex
from svodka.compare.telling import Material, gather, tell
from svodka.records import Cast, Judged, Judgement, Reading, Reprint, SharedPassages, Story, StoryChange

#: Stories whose material is kept between two steps.
_OPEN = 64
#: Articles whose statements are kept as they were looked at.
_LOOKED = 2000
_LATE = datetime.max.replace(tzinfo=UTC)

Load = Callable[[str], Reading]
MakeCast = Callable[[Sequence[Reading]], Cast]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one step of work gave."""

    #: A story in its new state.
    story: Story | None = None
    #: The id of a story that is no more: it was merged into another.
    gone: str = ""
    #: A reprint found, or found better.
    reprint: Reprint | None = None
    #: The id of an article that is no reprint any more.
    parted: str = ""


class Newsroom:
    """Follows the news as it arrives.

    `load` gives an article by its id; `cast` tells who is who among the articles of one story; `memory` is where
    everything else is remembered; `judgements` are what a person said: those on claims and origins are obeyed whenever a
    story is told, the others are taken by `judge`.

    >>> from svodka.records import Document
    >>> told = (Document.of(f"Мост у Арвеша обрушился {name}", name=name) for name in "аб")
    >>> pile = {one.id: Reading(document=one) for one in told}
    >>> room = Newsroom(load=pile.__getitem__)
    >>> [room.add(one).kind for one in pile.values()]
    ['new', 'joined']
    >>> [len(step.story.document_ids) for step in room.work_off() if step.story]
    [2]
    """

    def __init__(self, *, load: Load, memory: Memory | None = None, cast: MakeCast | None = None,
                 judgements: Sequence[Judgement] = ()) -> None:
        memory = memory or InProcess()
        self._load, self._cast = load, cast
        self._claims, self._origins = (Word.of(judgements, about) for about in (Judged.CLAIM, Judged.ORIGIN))
        self.reprints = ReprintIndex(memory)
        self.stories = StoryIndex(memory)
        self._answering = Answering(memory)
        #: What is left to do: stories to enter, stories to tell, articles whose reprint link is to be given.
        self._unentered = memory.table("room.unentered", bool)
        self._untold = memory.table("room.untold", bool)
        self._unlinked = memory.table("room.unlinked", bool)
        self._material: OrderedDict[int, Material] = OrderedDict()
        self._looked: OrderedDict[str, Sequence[Looked]] = OrderedDict()

    def add(self, reading: Reading, vector: Floats | None = None) -> StoryChange:
        """Take one more article, in any order; one that is there already, with new findings, has its story told again."""
        self._looked.pop(reading.document.id, None)
        arrival = self.reprints.add(reading)
        copies = [name for link in arrival.links for name in (link.reprint.original_id, link.reprint.reprint_id)]
        change = self.stories.add(reading, vector, reprints=[name for name in copies if name != reading.document.id])
        for link in arrival.links:
            self._unlinked.put(link.reprint.reprint_id, True)
        self._touch(change, (reading.document.id, *copies))
        return change

    def judge(self, judgement: Judgement) -> None:
        """Take a person's word; the stories that it touches are told again."""
        one, other = judgement.one, judgement.other
        if judgement.about is Judged.STORY:
            change = self.stories.judge(one, other, same=judgement.same)
            if change is not None:
                self._touch(change, (one, other))
        elif judgement.about is Judged.REPRINT:
            self.reprints.judge(one, other, same=judgement.same)
            for name in (one, other):
                self._unlinked.put(name, True)
                self._mark(self.stories.key_of(name))
        elif judgement.about is Judged.CLAIM:
            for key in self.stories.keys_of_all():
                self._mark(key)
        else:  # what is claimed stays; who stands behind it is told anew
            for key in self.stories.keys_of_all():
                self._untold.put(key, True)

    def is_idle(self) -> bool:
        """Tell whether nothing is left to do."""
        left = (self._unlinked, self._unentered, self._untold)
        return self._answering.is_idle() and all(table.first() is None for table in left)

    def work_off(self) -> Iterator[Step]:
        """Do all that is left to do, step by step."""
        while (step := self.work()) is not None:
            yield step

    def work(self) -> Step | None:
        """Do one step of what is left to do; None if that is nothing."""
        name = self._unlinked.first()
        if name is not None:
            return self._give_link(name)
        key = self._unentered.first()
        if key is not None:
            return self._enter(key)
        changed = self._answering.match()
        if changed is not None:
            return self._will_tell(changed)
        key = self._untold.first()
        return None if key is None else self._tell(key)

    def give_up(self) -> str:
        """Leave out the step that comes next, because it fails, and say what it was about."""
        for table in (self._unlinked, self._unentered):
            if (name := table.first()) is not None:
                table.drop(name)
                return name if isinstance(name, str) else self.stories.name(name)
        if self._answering.give_up():
            return "an answer"
        key = self._untold.first()
        self._untold.drop(key)
        return self.stories.name(key)

    def _touch(self, change: StoryChange, names: Iterable[str]) -> None:
        """Mark the stories that an arrival changed."""
        touched = [change.story_id, *(name for pair in change.gone for name in pair), *change.begun]
        for name in touched:
            self._mark(self.stories.number(name))
        for name in names:
            self._mark(self.stories.key_of(name))

    def _mark(self, key: int | None) -> None:
        if key is not None:
            self._unentered.put(key, True)
            self._material.pop(key, None)

    def _give_link(self, name: str) -> Step:
        self._unlinked.drop(name)
        link = self.reprints.best(name)
        return Step(reprint=link.reprint) if link else Step(parted=name)

    def _enter(self, key: int) -> Step:
        """Enter what a story claims and answers; a story that is no more is taken out."""
        self._unentered.drop(key)
        if not self.stories.articles(key):
            self._answering.enter(key, None)
            self._untold.drop(key)
            return Step(gone=self.stories.name(key))
        self._answering.enter(key, self._gather(key))
        self._untold.put(key, True)
        return Step()

    def _will_tell(self, keys: Iterable[int]) -> Step:
        for key in keys:
            self._untold.put(key, True)
        return Step()

    def _tell(self, key: int) -> Step:
        self._untold.drop(key)
        material = self._gather(key)
        answers = self._answering.to_claims(key)
        said = {one.statement.id: one for one in material.answers}
        far = self._far(name for row in answers.values() for name in row if name[1] not in said)
        answered = [[said.get(statement) or far[statement] for _, statement in answers.get(claim, ())]
                    for claim in material.claim_ids]
        alone = [said[name] for name in said if name in self._answering.unanswering(key)]
        cast = self._cast(material.readings) if self._cast else None
        return Step(story=tell(material, answered, alone, cast, self._origins))

    def _far(self, wanted: Iterable[tuple[str, str]]) -> dict[str, Said]:
        """Give statements of other stories' articles, by id."""
        documents = {document for document, _ in wanted}
        return {one.statement.id: one for name in sorted(documents) for one in collect_said([self._load(name)])}

    def _gather(self, key: int) -> Material:
        found = self._material.get(key)
        if found is None:
            readings = in_order(self._load(name) for name in self.stories.articles(key))
            found = replace(gather(self.stories.name(key), readings, list(self._links(readings)), self.stories.thread(key),
                                   self._claims, self._look), shared=tuple(self._shared(readings)))
            while len(self._material) >= _OPEN:
                self._material.popitem(last=False)
            self._material[key] = found
        return found

    def _look(self, reading: Reading) -> Sequence[Looked]:
        """Look at an article's statements once, however often its story is told."""
        name = reading.document.id
        found = self._looked.get(name)
        if found is None:
            found = look(reading)
            while len(self._looked) >= _LOOKED:
                self._looked.popitem(last=False)
            self._looked[name] = found
        return found

    def _links(self, readings: Sequence[Reading]) -> Iterator[ReprintLink]:
        """Give the reprints among a story's articles."""
        names = [reading.document.id for reading in readings]
        links = (self.reprints.best(name) for name in names)
        yield from (link for link in links if link and link.reprint.original_id in names)

    def _shared(self, readings: Sequence[Reading]) -> Iterator[SharedPassages]:
        """Give the passages that a story's articles share, where neither is a reprint of the other."""
        names = {reading.document.id for reading in readings}
        shared = (one for name in sorted(names) for one in self.reprints.shared(name))
        yield from (one for one in shared if {one.first_id, one.later_id} <= names)


def in_order(readings: Iterable[Reading]) -> list[Reading]:
    """Put articles in order of time, those without a time last; each document once."""
    once = {reading.document.id: reading for reading in sorted(readings, key=lambda one: one.document.name)}
    return sorted(once.values(), key=lambda one: (one.document.published or _LATE, one.document.id))
