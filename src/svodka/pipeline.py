"""The only place where rooms are joined: bytes in, readings, comparisons and briefs out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import BinaryIO

from svodka.annotate import Annotator
from svodka.annotate.names import NameFinder
from svodka.attribute import attribute
from svodka.attribute.tagger.marks import Tagger
from svodka.brief import write_brief
from svodka.compare import MakeCast, Memory, Newsroom, compare, trace
from svodka.encoding import choose_encoder
from svodka.gazetteer import Gazetteer
from svodka.languages import CODES, part
from svodka.languages.morphology import morphology
from svodka.names import choose_names
from svodka.placing import choose_gazetteer
from svodka.read import read_stream
from svodka.records import Brief, Cast, Comparison, Document, Issue, Judged, Judgement, Provenance, Reading, StoryChange
from svodka.resolve.actors import cast_actors, known_bodies, with_own
from svodka.resolve.facts import hang_facts
from svodka.resolve.places import resolve_places
from svodka.tagging import choose_tagger


class Pipeline:
    """Reads articles and tells who says what in them; models are loaded once, when the first article needs them.

    >>> reading = Pipeline().read_text("Решения нет, заявил Дмитрий Песков.")
    >>> [(one.holder, one.content[0].of(reading.document.text)) for one in reading.statements]
    [('Дмитрий Песков', 'Решения нет')]
    """

    def __init__(
        self, names: NameFinder | None = None, *, rules_only: bool = False, gazetteer: Gazetteer | None = None,
        tagger: Tagger | None = None,
    ) -> None:
        self._annotator = Annotator(names or choose_names())
        self._tagger = None if rules_only else tagger or choose_tagger()
        self._encoder = None if rules_only else choose_encoder()
        self._gazetteer = gazetteer or choose_gazetteer()

    def read(self, stream: BinaryIO, *, name: str, now: datetime) -> Iterator[Reading | Issue]:
        """Give a reading for every article of a file, and an issue for everything that could not be read."""
        for item in read_stream(stream, name=name, now=now):
            yield item if isinstance(item, Issue) else self.analyse(item)

    def read_text(
        self, text: str, *, name: str = "text", published: datetime | None = None, outlet: str = ""
    ) -> Reading:
        """Read one article given as text; an empty one has no statements."""
        stream = BytesIO(text.encode("utf-8", "replace"))
        found = read_stream(stream, name=f"{name}.txt", now=datetime.max.replace(tzinfo=UTC))
        first = next((item for item in found if isinstance(item, Document)), None)
        if first is None:
            return Reading(document=Document.of(text, name=name, published=published, outlet=outlet))
        return self.analyse(
            Document.of(
                first.text,
                name=name,
                outlet=outlet,
                published=published,
                lang=first.lang,
                title=first.title,
                furniture=first.furniture,
            )
        )

    def analyse(self, document: Document) -> Reading:
        """Find the statements, names, times, places and quantities of an article."""
        seen = self._annotator.annotate(document)
        if self._gazetteer is not None:
            seen = replace(seen, places=resolve_places(seen, self._gazetteer))
        lemmas = tuple(token.lemma for sentence in seen.sentences for token in sentence.tokens if token.is_word)
        statements = attribute(seen, self._tagger)
        return Reading(
            document=document,
            statements=statements,
            names=seen.names,
            whens=seen.whens,
            places=seen.places,
            quantities=seen.quantities,
            facts=hang_facts(seen, statements),
            lemmas=lemmas,
        )

    def actors(self, readings: Iterable[Reading], *, bodies: str = "", judgements: Sequence[Judgement] = ()) -> Cast:
        """Tell who is who in a pile of articles; `bodies` is a user's own table (TOML), judgements are a person's.

        >>> reading = Pipeline(rules_only=True).read_text("В Минобороны РФ ответили. Решения нет, заявили в Минобороны.")
        >>> [(actor.name, actor.country) for actor in Pipeline(rules_only=True).actors([reading]).actors]
        [('Минобороны РФ', 'RU')]
        """
        return cast_actors(readings, table=with_own(bodies) if bodies else known_bodies(), judgements=judgements)

    def compare(self, readings: Sequence[Reading], *, bodies: str = "", judgements: Sequence[Judgement] = ()) -> Comparison:
        """Find reprints, stories, claims and their origins in a pile of articles, counted by actor."""
        vectors = self._encoder.vectors(readings) if self._encoder else {}
        return compare(readings, _caster(bodies, judgements), vectors=vectors, judgements=judgements)

    def newsroom(self, load: Callable[[str], Reading], memory: Memory, judgements: Sequence[Judgement] = ()) -> Newsroom:
        """Follow articles as they arrive: `load` gives one by its id, `memory` is where everything is remembered."""
        return Newsroom(load=load, memory=memory, cast=_caster("", judgements), judgements=judgements)

    def arrive(self, room: Newsroom, reading: Reading) -> StoryChange:
        """Let one more article arrive and tell what it changed."""
        vectors = self._encoder.vectors([reading]) if self._encoder else {}
        return room.add(reading, vectors.get(reading.document.id))

    def trace(self, readings: Sequence[Reading]) -> Provenance:
        """Tell where the leading claim of articles on one piece of news comes from."""
        return trace(readings)

    def brief(
        self,
        comparison: Comparison,
        readings: Mapping[str, Reading],
        *,
        lang: str = "ru",
        limit: int = 10,
        since: datetime | None = None,
    ) -> Brief:
        """Write the brief in the connecting words of a language."""
        return write_brief(comparison, readings, phrases=part(lang, "phrases").PHRASES, limit=limit, since=since)

    def lemmatise(self, word: str) -> tuple[str, ...]:
        """Give the dictionary forms that a word may have in the languages svodka reads, for search.

        >>> "міністерство" in Pipeline().lemmatise("міністерства")
        True
        """
        if not word.strip():
            return ()
        found = (readings for code in CODES for readings in morphology(code).readings([word]))
        return tuple(dict.fromkeys(reading.lemma for readings in found for reading in readings[:2]))


def _caster(bodies: str, judgements: Sequence[Judgement]) -> MakeCast:
    """Give what tells who is who among the articles of a story."""
    table = with_own(bodies) if bodies else known_bodies()
    said = [one for one in judgements if one.about is Judged.ACTOR]
    return lambda pile: cast_actors(pile, table=table, judgements=said)
