import re
import sys
from types import ModuleType

import pytest
from click.testing import CliRunner

from svodka.cli.app import app
from svodka.compare import Step
from svodka.compare.newsroom import in_order
from svodka.read import read_stream
from svodka.records import (
    Brief,
    BriefItem,
    Claim,
    Comparison,
    Document,
    Evidence,
    Issue,
    Line,
    LineKind,
    Maker,
    Origin,
    Reading,
    Span,
    Statement,
    Story,
    StoryChange,
)
from svodka.resolve.actors import cast_actors

SAID = re.compile(r"(?P<content>[^.\n]+), (?P<cue>заявил|сообщил) (?P<source>[^.\n]+)\.")
MAKER = Maker(name="stub", version="1", rule="content, cue source")
#: An article with this word in it brings the analysis down.
BOMB = "БОМБА"


class StubRoom:
    """Tells everything as one story whenever something came in."""

    def __init__(self, pipeline, load, memory):
        self.pipeline, self.load = pipeline, load
        self.documents, self.left = memory.table("stub.documents", str), memory.table("stub.left", bool)

    def add(self, reading):
        self.documents.put(reading.document.id, reading.document.id)
        self.left.put("everything", True)
        return StoryChange(kind="new", document_id=reading.document.id, story_id="y-1")

    def judge(self, judgement):
        self.left.put("everything", True)

    def work(self):
        if self.left.first() is None:
            return None
        self.left.drop("everything")
        pile = in_order(self.load(name) for name in self.documents)
        return Step(story=self.pipeline.compare(pile).stories[0])


class StubPipeline:
    """Sees «…, заявил X.» and nothing else: enough to test the shell, and quick."""

    compared = 0
    #: The user's own bodies that it was given last.
    bodies = ""
    #: How the last pipeline was asked for: by the rules alone or not.
    rules_only = None

    def __init__(self, *, rules_only=False):
        type(self).rules_only = rules_only

    def read(self, stream, *, name, now):
        for item in read_stream(stream, name=name, now=now):
            yield item if isinstance(item, Issue) else self.analyse(item)

    def read_text(self, text, *, name="text", published=None, outlet=""):
        return self.analyse(Document.of(text, name=name, published=published, outlet=outlet))

    def analyse(self, document):
        if BOMB in document.text:
            raise RecursionError("too\x1b[2J deep")
        found = SAID.finditer(document.text)
        statements = [
            Statement.of(document.id, label=f"s{number}", content=(Span(*one.span("content")),), maker=MAKER,
                         cue=(Span(*one.span("cue")),), source=Span(*one.span("source")), holder=one["source"])
            for number, one in enumerate(found, start=1)
        ]
        return Reading(document=document, statements=tuple(statements), lemmas=self.lemmatise(document.text))

    def actors(self, readings, *, bodies="", judgements=()):
        type(self).bodies = bodies
        return cast_actors(readings, judgements=judgements)

    def newsroom(self, load, memory, judgements=()):
        return StubRoom(self, load, memory)

    def arrive(self, room, reading):
        return room.add(reading)

    def compare(self, readings, *, bodies="", judgements=()):
        type(self).compared += 1
        type(self).bodies = bodies
        ids = tuple(one.document.id for one in readings)
        outlets = tuple(dict.fromkeys(one.document.outlet for one in readings))
        said = tuple(one.id for reading in readings for one in reading.statements)
        origin = Origin(name="Песков", statement_ids=said, document_ids=ids)
        claims = (Claim(id="c-1", statement_ids=said, document_ids=ids, outlets=outlets, origins=(origin,),
                        origin_range=(1, 1)),) if said else ()
        story = Story(id="y-1", title=readings[0].document.title or "без заголовка", document_ids=ids,
                      outlets=outlets, claims=claims)
        return Comparison(stories=(story,), reprints=())

    def brief(self, comparison, readings, *, lang, limit, since=None):
        said = [one for reading in readings.values() for one in reading.statements]
        lines = tuple(
            Line.of(LineKind.CLAIM, one.content[0].of(readings[one.document_id].document.text),
                    (Evidence(document_id=one.document_id, span=one.content[0]),))
            for one in said
        )
        items = tuple(BriefItem(story_id=story.id, lines=lines) for story in comparison.stories[:limit] if lines)
        return Brief(lang=lang, items=items, since=since, articles=len(readings))

    def lemmatise(self, words):
        return tuple(re.findall(r"\w+", words.lower()))


@pytest.fixture
def run():
    """Runs svodka in this process: run("read", "-", input="...")."""
    def run(*arguments, **keywords):
        return CliRunner().invoke(app, [str(one) for one in arguments], prog_name="svodka", **keywords)
    return run


@pytest.fixture
def stub(monkeypatch):
    """Puts the stub in the place of the pipeline."""
    module = ModuleType("svodka.pipeline")
    module.Pipeline = StubPipeline
    monkeypatch.setitem(sys.modules, "svodka.pipeline", module)
    monkeypatch.setattr(StubPipeline, "compared", 0)
    monkeypatch.setattr(StubPipeline, "rules_only", None)
    return StubPipeline


@pytest.fixture
def store(tmp_path, monkeypatch):
    """Names a store that is not there yet, as SVODKA_STORE does."""
    path = tmp_path / "store.sqlite"
    monkeypatch.setenv("SVODKA_STORE", str(path))
    return path
