"""How well names are found in texts that others annotated: `python benchmarks/names.py [folder of data]`.

FactRuEval (Russian): a gold mention is the stretch of an object's name words; a LocOrg may be either kind.
BSNLP (Russian and Ukrainian news): its LOC, ORG and PER mentions. `exact` wants the same
span, `meets` a shared character.
"""

from __future__ import annotations

import json
import lzma
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from svodka.annotate.names import JoinedNames, NameFinder, RuleNames
from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.annotate.surface import find_paragraphs, find_sentences
from svodka.languages.morphology import morphology
from svodka.records import Document, NameKind, Span

Gold = list[tuple[Span, frozenset[str]]]
_OBJECTS = {"Person": {"PER"}, "Org": {"ORG"}, "Location": {"LOC"}, "LocOrg": {"LOC", "ORG"}}
_NAME_WORDS = {"name", "surname", "nickname", "patronymic", "org_name", "loc_name"}
_KINDS = ("PER", "LOC", "ORG")


def _read(path: Path) -> Iterator[dict]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read_factrueval(path: Path) -> Iterator[tuple[Document, Gold]]:
    """Give the texts of FactRuEval with their named objects."""
    for record in _read(path):
        spans = {}
        for line in record["spans"].splitlines():
            number, kind, start, length = line.split()[:4]
            if kind in _NAME_WORDS:
                spans[number] = (int(start), int(start) + int(length))
        gold: dict[Span, set[str]] = {}
        for line in record["objects"].splitlines():
            _, kind, *parts = line.split("#")[0].split()
            found = [spans[part] for part in parts if part in spans]
            if found and kind in _OBJECTS:
                span = Span(min(start for start, _ in found), max(end for _, end in found))
                gold.setdefault(span, set()).update(_OBJECTS[kind])
        yield Document.of(record["text"], name=record["id"]), [(span, frozenset(one)) for span, one in gold.items()]


def read_bsnlp(path: Path, lang: str, most: int) -> Iterator[tuple[Document, Gold]]:
    """Give the texts of one language whose names are marked."""
    records = (one for one in _read(path) if one["lang"] == lang and one.get("entities"))
    for _, record in zip(range(most), records, strict=False):
        gold = [(Span(one[0], one[1]), frozenset({one[4]})) for one in record["entities"] if one[4] in _KINDS]
        yield Document.of(record["text"], name=record["id"], lang=lang), gold


def score(found: list[tuple[Span, str]], gold: Gold, *, exact: bool, counts: dict[str, list[int]]) -> None:
    """Count hits, found and wanted mentions; each gold mention is hit at most once."""
    left = list(gold)
    for span, kind in found:
        counts[kind][1] += 1
        hit = next((one for one in left if kind in one[1] and (one[0] == span if exact else one[0].meets(span))), None)
        if hit:
            left.remove(hit)
            counts[kind][0] += 1
            counts[kind][2] += 1
    for _, kinds in left:
        counts[min(kinds)][2] += 1


def measure(finder: NameFinder, data: list[tuple[Document, Gold]]) -> None:
    """Print the speed of a finder and its F1 by kind."""
    tables = {"exact": {kind: [0, 0, 0] for kind in _KINDS}, "meets": {kind: [0, 0, 0] for kind in _KINDS}}
    seconds, letters = 0.0, 0
    for document, gold in data:
        sentences = find_sentences(document, find_paragraphs(document), morphology(document.lang))
        began = time.perf_counter()
        names = finder.find(document.text, sentences, document.lang)
        seconds += time.perf_counter() - began
        letters += len(document.text)
        found = [(one.span, "ORG" if one.kind is NameKind.MEDIA else str(one.kind)) for one in names]
        for way, counts in tables.items():
            score(found, gold, exact=way == "exact", counts=counts)
    print(f"  {finder.name:32} {letters / seconds:9,.0f} chars/s", end="")
    for way, counts in tables.items():
        print(f"  {way}", *(f"{kind} {_f1(counts[kind]):.3f}" for kind in _KINDS),
              f"all {_f1([sum(column) for column in zip(*counts.values(), strict=True)]):.3f}", end="")
    print()


def _f1(count: list[int]) -> float:
    hits, found, wanted = count
    return 2 * hits / (found + wanted) if found + wanted else 0.0


def main(folder: Path) -> None:
    """Measure every finder on every set."""
    files = locate_slovnet()
    slovnet: list[NameFinder] = [SlovnetNames(files)] if files else []
    media = RuleNames(kinds=frozenset({NameKind.MEDIA}))
    russian: list[NameFinder] = [RuleNames(), *slovnet, *(JoinedNames(media, one) for one in slovnet)]
    for finder in slovnet:
        finder.find("Да", [], "ru")
    sets = (("factrueval_dev ru", list(read_factrueval(folder / "factrueval_dev.jsonl.xz")), russian),
            ("slavicner ru, 80 texts", list(read_bsnlp(folder / "slavicner_ru_uk.jsonl.xz", "ru", 80)), russian),
            ("slavicner uk", list(read_bsnlp(folder / "slavicner_ru_uk.jsonl.xz", "uk", 400)), [RuleNames()]))
    for title, data, finders in sets:
        print(f"{title}: {len(data)} texts")
        for finder in finders:
            measure(finder, data)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "shared" / "data")
