"""Articles whose names other people marked: readers for SlavicNER, NER-UK, FactRuEval and NEREL.

Each reads every file of its corpus that a folder holds, by the beginning of the file's name: `slavicner*.jsonl.xz`.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from svodka.records import MissingData, Span

#: What a name may be called in each corpus, in svodka's kinds; a country or a city with a will of its own is either.
_FACTRUEVAL = {"Person": ("PER",), "Org": ("ORG",), "Location": ("LOC",), "LocOrg": ("LOC", "ORG")}
_NEREL = {"PERSON": ("PER",), "ORGANIZATION": ("ORG",), "CITY": ("LOC",), "COUNTRY": ("LOC",),
          "STATE_OR_PROVINCE": ("LOC",)}
_NER_UK = {"PERS": ("PER",), "ORG": ("ORG",), "LOC": ("LOC",)}
#: Words of FactRuEval that are the name itself; the others (org_descr, job, geo_adj) only describe.
_NAME_WORDS = frozenset({"name", "surname", "nickname", "patronymic", "org_name", "loc_name"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One name in a text, as somebody marked it."""

    #: Where it stands.
    span: Span
    #: The kinds that count as right: "PER", "LOC", "ORG", or the corpus's own word for others.
    kinds: frozenset[str]
    #: Nominative as the corpus has it; empty where it has none.
    lemma: str = ""
    #: Who or what is meant, the same across articles and languages; empty where the corpus does not tell.
    identity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedArticle:
    """An article and every name that was marked in it."""

    #: Its name in the corpus.
    name: str
    #: Its language.
    lang: str
    #: The text, newlines as they are.
    text: str
    #: The marked names in order.
    mentions: tuple[Mention, ...]
    #: What the article is about: articles of one topic speak of the same people; empty where the corpus has no topics.
    topic: str = ""


def read_slavicner(folder: Path | None) -> Iterator[MarkedArticle]:
    """Give the Russian and Ukrainian articles of SlavicNER whose names are marked.

    The marks of 36 articles on Brexit belong to other texts: an article is given only if its marks fit its words.
    """
    for record in records_of(folder, "slavicner"):
        text, marks = record["text"], record.get("entities") or ()
        mentions = tuple(Mention(span=Span(start, end), kinds=frozenset({kind}), lemma=lemma, identity=identity)
                         for start, end, surface, lemma, kind, identity in marks if text[start:end] == surface)
        if marks and 2 * len(mentions) > len(marks):
            yield _article(record, mentions)


def read_factrueval(folder: Path | None) -> Iterator[MarkedArticle]:
    """Give the articles of FactRuEval 2016; a name is the stretch of its name words, without what describes it."""
    for record in records_of(folder, "factrueval"):
        words = dict(_name_words(record["spans"]))
        chains = dict(_chains(record["coref"]))
        found: dict[Span, tuple[set[str], str]] = {}
        for line in record["objects"].splitlines():
            number, kind, *parts = line.split("#")[0].split()
            spans = [words[part] for part in parts if part in words]
            if spans and kind in _FACTRUEVAL:
                whole = Span(min(span.start for span in spans), max(span.end for span in spans))
                found.setdefault(whole, (set(), chains.get(number, "")))[0].update(_FACTRUEVAL[kind])
        yield _article(record, (Mention(span=span, kinds=frozenset(kinds), identity=chain)
                                for span, (kinds, chain) in found.items()))


def read_nerel(folder: Path | None) -> Iterator[MarkedArticle]:
    """Give the articles of NEREL: people, bodies, cities, countries and provinces; of nested names the longest."""
    for record in records_of(folder, "nerel"):
        links = dict(_links(record["ann"]))
        mentions = [Mention(span=span, kinds=frozenset(_NEREL[kind]), identity=links.get(number, ""))
                    for number, kind, span in _brat(record["ann"]) if kind in _NEREL]
        yield _article(record, outermost(mentions))


def read_ner_uk(folder: Path | None) -> Iterator[MarkedArticle]:
    """Give the Ukrainian texts of NER-UK, of all kinds of prose; its blanks stand around every mark of punctuation."""
    for record in records_of(folder, "ner_uk"):
        if record["ann"] is not None:
            yield _article(record, outermost(Mention(span=span, kinds=frozenset(_NER_UK[kind]))
                                             for kind, span in _tabbed(record["ann"]) if kind in _NER_UK))


def outermost(mentions: Iterable[Mention]) -> list[Mention]:
    """Leave out every name that lies inside a longer one: the country in the name of its ministry.

    >>> country, ministry = (Mention(span=span, kinds=frozenset({"ORG"})) for span in (Span(2, 5), Span(0, 9)))
    >>> [one.span for one in outermost([country, ministry])]
    [Span(start=0, end=9)]
    """
    kept: list[Mention] = []
    for one in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if not any(other.span.holds(one.span) for other in kept[-4:]):
            kept.append(one)
    return kept


def with_every_kind(articles: Sequence[MarkedArticle]) -> list[MarkedArticle]:
    """Let a name be of any kind that the corpus gives to the same thing somewhere.

    SlavicNER calls the European Union a body in Russian (297 times «ЕС») and a place in Ukrainian (208 times «ЄС»), under one id.
    """
    kinds: dict[str, set[str]] = {}
    for mention in (one for article in articles for one in article.mentions if one.identity):
        kinds.setdefault(mention.identity, set()).update(mention.kinds)
    return [replace(article, mentions=tuple(replace(one, kinds=one.kinds | kinds.get(one.identity, set()))
                                            for one in article.mentions)) for article in articles]


def holds_corpus(folder: Path, name: str) -> bool:
    """Tell whether a folder holds a file of the corpus."""
    return any(_files(folder, name))


def _files(folder: Path, name: str) -> list[Path]:
    return sorted([*folder.glob(f"{name}*.jsonl.xz"), *folder.glob(f"{name}*.jsonl")])


def records_of(folder: Path | None, name: str) -> Iterator[dict[str, Any]]:
    """Give the records of every file of a corpus; MissingData where the folder holds none."""
    paths = _files(folder, name) if folder is not None else []
    if not paths:
        raise MissingData(f"no {name}*.jsonl.xz in {folder or 'no folder at all'}")
    for path in paths:
        with (lzma.open if path.suffix == ".xz" else open)(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _article(record: dict[str, Any], mentions: Iterable[Mention]) -> MarkedArticle:
    return MarkedArticle(name=record["id"], lang=record["lang"], text=record["text"], topic=record.get("topic", ""),
                         mentions=tuple(sorted(mentions, key=lambda mention: mention.span)))


def _name_words(lines: str) -> Iterator[tuple[str, Span]]:
    """Read «22767 name 313 4 ...»: number, kind, start, length."""
    for line in lines.splitlines():
        number, kind, start, length = line.split()[:4]
        if kind in _NAME_WORDS:
            yield number, Span(int(start), int(start) + int(length))


def _chains(blocks: str) -> Iterator[tuple[str, str]]:
    """Read «48 10435 10441»: a chain's number and the objects that are one and the same."""
    for block in blocks.split("\n\n"):
        if block.strip():
            number, *objects = block.splitlines()[0].split()
            yield from ((one, number) for one in objects)


def _brat(lines: str) -> Iterator[tuple[str, str, Span]]:
    """Read «T2 CITY 82 89 Бишкеке»; a name in several pieces counts from its first to its last character."""
    for line in lines.splitlines():
        number, _, rest = line.partition("\t")
        if number.startswith("T"):
            kind, *ends = rest.partition("\t")[0].replace(";", " ").split()
            places = [int(end) for end in ends]
            yield number, kind, Span(min(places), max(places))


def _tabbed(lines: str) -> Iterator[tuple[str, Span]]:
    """Read «T1 LOC 112 119 України» with tabs between; a name over two lines has its second line without them."""
    for line in lines.splitlines():
        fields = line.split("\t")
        if len(fields) >= 4:
            yield fields[1], Span(int(fields[2]), int(fields[3]))


def _links(lines: str) -> Iterator[tuple[str, str]]:
    """Read «N3 Reference T2 Wikidata:Q9361»."""
    for line in lines.splitlines():
        if line.startswith("N"):
            _, _, reference = line.partition("\t")
            _, number, link = reference.split()[:3]
            if not link.endswith(":NULL"):
                yield number, link
