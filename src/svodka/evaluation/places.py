"""How rightly places are found on the map.

- `hand`: toponyms as printed in news, each resolved by hand (`data/places.tsv`): the share that got the right place, or
  rightly none. `tune` was looked at while the resolver was made, `test` was not. Where the corpora are at hand a
  mention is read in its article, elsewhere in the few words and the place names that the table gives.
- `nerel`: the share of CITY, COUNTRY and STATE_OR_PROVINCE mentions with a Wikidata link that got coordinates.
"""

from __future__ import annotations

import csv
import json
import lzma
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import Any

from svodka.evaluation.measures import share
from svodka.evaluation.report import ErrorGroup, Report, Section
from svodka.evaluation.task import Task
from svodka.records import Annotated, Document, Place, Span

#: The files of the corpora that the hand-made table points into, and how a line names itself.
CORPORA = {"rucoco": "rucoco.jsonl.xz", "tg": "tg_news_ru.jsonl.xz", "slavic": "slavicner_ru_uk.jsonl.xz",
           "ner_uk": "ner_uk.jsonl.xz", "plover": "plover_gsr_half.jsonl.xz"}
NEREL = "nerel_train_dev.jsonl.xz"
NEREL_KINDS = ("CITY", "COUNTRY", "STATE_OR_PROVINCE")
#: The id of a mention that names no place of a gazetteer.
NONE = "none"

#: Gives a document with the places that it is told to resolve.
Resolve = Callable[[Document, list[Span]], dict[Span, Place]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A mention resolved by hand."""

    #: "tune" or "test".
    half: str
    #: Language of the text.
    lang: str
    #: As printed.
    mention: str
    #: The right ids, or NONE.
    right: frozenset[str]
    #: The mention in [brackets] among the words beside it.
    beside: str
    #: Other place names in the text.
    others: str
    #: Which corpus, which document in it, and where.
    corpus: str
    document: str
    start: int


def evaluate_places(task: Task) -> Report:
    """Resolve the mentions of the hand-made table, and those of NEREL where the data folder has it."""
    resolve = make_resolver()
    rows = read_rows(task.gold)
    texts = _find_texts(task.data, rows)
    answers = [(row, _answer(row, texts.get((row.corpus, row.document)), resolve)) for row in rows]
    measures = _hand_measures(answers)
    misses = [_miss(row, place) for row, place in answers if not is_right(row, place)]
    measures["hand_in_articles"] = sum((row.corpus, row.document) in texts for row in rows)
    if task.data is not None and (task.data / NEREL).is_file():
        nerel, lost = _nerel(task.data / NEREL, resolve)
        measures.update(nerel)
        misses.append(lost)
    return Report(name="places", measures=measures, sections=(_section(measures),), errors=tuple(misses))


def read_rows(folder: Path | None = None) -> list[Row]:
    """Read the hand-made table; a folder with a `places.tsv` of its own takes its place."""
    own = folder / "places.tsv" if folder is not None else None
    text = (own.read_text("utf-8") if own is not None and own.is_file()
            else files("svodka.evaluation").joinpath("data/places.tsv").read_text("utf-8"))
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [Row(half=one["half"], lang=one["lang"], mention=one["mention"], right=frozenset(one["place"].split("|")),
                beside=one["words beside it"], others=one["other places"], corpus=one["corpus"], document=one["document"],
                start=int(one["start"]))
            for one in csv.DictReader(StringIO("\n".join(lines)), delimiter="\t", quoting=csv.QUOTE_NONE)]


def is_right(row: Row, place: Place) -> bool:
    """Tell whether a mention got one of its right places, or rightly none."""
    return (place.gazetteer_id or NONE) in row.right


def make_resolver() -> Resolve:
    """Give what resolves given spans of a document, the models loaded once."""
    from svodka.annotate import Annotator  # noqa: PLC0415  (light start)
    from svodka.names import choose_names  # noqa: PLC0415
    from svodka.placing import choose_gazetteer  # noqa: PLC0415
    from svodka.records import MissingData  # noqa: PLC0415
    from svodka.resolve.places import resolve_places  # noqa: PLC0415

    annotator, gazetteer = Annotator(choose_names()), choose_gazetteer()
    if gazetteer is None:
        raise MissingData("the gazetteer is not installed")

    def resolve(document: Document, spans: list[Span]) -> dict[Span, Place]:
        seen = annotator.annotate(document)
        places = with_places(seen, spans)
        return {place.span: place for place in resolve_places(replace(seen, places=places), gazetteer)}

    return resolve


def with_places(seen: Annotated, spans: Iterable[Span]) -> tuple[Place, ...]:
    """Give the places found, with those that are asked for among them, each in the finder's nominative where it has one."""
    lemmas = {name.span: name.lemma for name in seen.names}
    asked = [Place(span=span, name=lemmas.get(span, span.of(seen.document.text))) for span in spans]
    free = [place for place in seen.places if not any(place.span.meets(one.span) for one in asked)]
    return tuple(sorted([*asked, *free], key=lambda place: place.span))


def _answer(row: Row, text: str | None, resolve: Resolve) -> Place:
    start = row.start
    if text is None:
        start, text = row.beside.index("["), f"{re.sub(r'[][]', '', row.beside)}. {row.others}."
    span = Span(start, start + len(row.mention))
    return resolve(Document.of(text, name=row.document, lang=row.lang), [span])[span]


def _find_texts(data: Path | None, rows: Iterable[Row]) -> dict[tuple[str, str], str]:
    """Read the articles that the table points into, from the corpora that are there."""
    if data is None:
        return {}
    wanted: dict[str, set[str]] = {}
    for row in rows:
        wanted.setdefault(row.corpus, set()).add(row.document)
    return {(corpus, name): text for corpus, names in wanted.items() if (data / CORPORA.get(corpus, "-")).is_file()
            for name, text in _texts(data / CORPORA[corpus]) if name in names}


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    for record in _records(path):
        yield record.get("id") or f"{record['channel']}/{record['message_id']}", record["text"]


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _hand_measures(answers: list[tuple[Row, Place]]) -> dict[str, float]:
    parts: dict[str, list[bool]] = {}
    for row, place in answers:
        right = is_right(row, place)
        for part in ("hand", f"hand_{row.half}", f"hand_{row.lang}", "hand_none" if NONE in row.right else "hand_some"):
            parts.setdefault(part, []).append(right)
    measures: dict[str, float] = {}
    for part, rights in parts.items():
        measures |= {part: share(sum(rights), len(rights)), f"{part}_n": len(rights)}
    return measures


def _miss(row: Row, place: Place) -> ErrorGroup:
    kind = "no place"
    if place.gazetteer_id:
        kind = "no such place" if NONE in row.right else "wrong place"
    said = f"{row.beside} ({row.others[:60]}): {place.gazetteer_id or NONE}, not {'|'.join(sorted(row.right))}: {place.reason}"
    return ErrorGroup(kind=f"{kind} ({row.half})", label=row.mention, examples=(said,))


def _nerel(path: Path, resolve: Resolve) -> tuple[dict[str, float], ErrorGroup]:
    """Count the linked mentions that got coordinates, by kind."""
    counts: dict[str, list[int]] = {kind: [0, 0] for kind in NEREL_KINDS}
    lost: list[str] = []
    for record in _records(path):
        mentions = read_mentions(record["ann"])
        found = resolve(Document.of(record["text"], name=record["id"], lang="ru"), [span for span, _, _ in mentions])
        for span, kind, link in mentions:
            has = found[span].latitude is not None
            counts[kind][0] += has
            counts[kind][1] += 1
            if not has:
                lost.append(f"{span.of(record['text'])} {link} {found[span].reason}")
    total = [sum(column) for column in zip(*counts.values(), strict=True)]
    measures: dict[str, float] = {"nerel": share(total[0], total[1]), "nerel_n": total[1]}
    for kind, (got, whole) in counts.items():
        measures |= {f"nerel_{kind.lower()}": share(got, whole), f"nerel_{kind.lower()}_n": whole}
    return measures, ErrorGroup(kind="nerel without coordinates", label="all", examples=tuple(lost))


def read_mentions(annotation: str) -> list[tuple[Span, str, str]]:
    r"""Read the linked places of a brat file: span, kind, Wikidata id; in order, one a stretch.

    >>> read_mentions("T1\tCITY 0 6\tМосква\nN1\tReference T1 Wikidata:Q649\tМосква")
    [(Span(start=0, end=6), 'CITY', 'Q649')]
    """
    links = dict(re.findall(r"^N\d+\tReference (T\d+) Wikidata:(Q\d+)", annotation, re.MULTILINE))
    marked = re.findall(r"^(T\d+)\t([A-Z_]+) (\d+)(?: [\d;]+)* (\d+)\t", annotation, re.MULTILINE)
    found = {Span(int(start), int(end)): (kind, links[name]) for name, kind, start, end in marked
             if kind in NEREL_KINDS and name in links}
    return [(span, *found[span]) for span in sorted(found)]


def _section(measures: dict[str, float]) -> Section:
    names = [name for name in measures if f"{name}_n" in measures]
    rows = tuple((name, (measures[name], int(measures[f"{name}_n"]))) for name in names)
    return Section(title="places", columns=("right", "n"), rows=rows)
