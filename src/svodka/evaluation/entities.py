"""How well names are found and turned to the nominative, on texts whose names other people marked.

A name counts if its span and its kind are the marked ones; a medium counts as a body. FactRuEval is counted by its own
rules (`factrueval.py`), with natasha's tagger as natasha runs it beside svodka. The nominative is compared for names
found rightly, but for capitals, quotation marks and ё. `shared` asks for a common character instead of the same span, `any
kind` takes every kind that the corpus gives to the same thing somewhere. Corpora that the folder does not hold are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from svodka.annotate import Annotator
from svodka.annotate.names import NameFinder
from svodka.annotate.names_slovnet import SlovnetNames, locate_slovnet
from svodka.evaluation.bootstrap import half_interval
from svodka.evaluation.corpora import (
    MarkedArticle,
    holds_corpus,
    read_ner_uk,
    read_nerel,
    read_slavicner,
    with_every_kind,
)
from svodka.evaluation.entity_counts import (
    KINDS,
    Count,
    Counts,
    count_lemmas,
    count_names,
    f1_measures,
    shared_span,
    total,
)
from svodka.evaluation.factrueval import count_objects, read_token_articles
from svodka.evaluation.report import Report, Section
from svodka.evaluation.task import Task
from svodka.names import choose_names
from svodka.records import Document, MissingData, Name, Sentence, Span, Token

Measures = dict[str, float]
#: Gives the names of a text in a language.
Find = Callable[[str, str], Sequence[Name]]

#: Corpora whose names are marked in running text: how to read each, by the beginning of its files' names.
_CORPORA: dict[str, Callable[[Path], Iterable[MarkedArticle]]] = {
    "slavicner": read_slavicner,
    "ner_uk": read_ner_uk,
    "nerel": read_nerel,
}


def evaluate_entities(task: Task) -> Report:
    """Find the names in every corpus of the folder and measure which are right."""
    folder = task.gold or task.data
    if folder is None or not any(holds_corpus(folder, name) for name in (*_CORPORA, "factrueval")):
        raise MissingData(f"no corpus with marked names in {folder or 'no folder at all'}; known: "
                          f"{', '.join((*_CORPORA, 'factrueval'))}")
    find, measures, rows = finding(choose_names()), Measures(), list[str]()
    for name, read in _CORPORA.items():
        if holds_corpus(folder, name):
            for part, articles in _by_language(name, read(folder)).items():
                measures |= _measure(part, [_Marked.of(one, lenient, find(one.text, one.lang)) for one, lenient in articles])
                rows.append(part)
    if holds_corpus(folder, "factrueval"):
        for part, finder in _beside(find):
            measures |= _measure_factrueval(part, finder, folder)
            rows.append(part)
    return Report(name="entities", measures=measures, sections=(_f1_section(measures, rows), _lemma_section(measures, rows)))


def finding(names: NameFinder) -> Find:
    """Give the function that finds names in a text with this finder, after svodka's own sentences and tokens."""
    annotator = Annotator(names)
    return lambda text, lang: annotator.annotate(Document.of(text, name="text", lang=lang)).names


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marked:
    """The counts of one article."""

    exact: Counts
    shared: Counts
    lemmas: Count
    any_kind: Counts

    @classmethod
    def of(cls, article: MarkedArticle, lenient: MarkedArticle, names: Sequence[Name]) -> _Marked:
        return cls(exact=count_names(names, article.mentions), shared=count_names(names, article.mentions, shared_span),
                   lemmas=count_lemmas(names, article.mentions), any_kind=count_names(names, lenient.mentions))


def _by_language(name: str, articles: Iterable[MarkedArticle]) -> dict[str, list[tuple[MarkedArticle, MarkedArticle]]]:
    """Give each article beside itself with every kind of its names, by corpus and language."""
    read = list(articles)
    parts: dict[str, list[tuple[MarkedArticle, MarkedArticle]]] = {}
    for article, lenient in zip(read, with_every_kind(read), strict=True):
        parts.setdefault(f"{name}_{article.lang}" if name == "slavicner" else name, []).append((article, lenient))
    return dict(sorted(parts.items()))


def _measure(part: str, articles: Sequence[_Marked]) -> Measures:
    exact = [one.exact for one in articles]
    measures: Measures = {f"{part}_articles": len(articles), **f1_measures(part, exact)}
    for kind in KINDS:
        measures |= f1_measures(f"{part}_{kind.lower()}", exact, (kind,))
    measures[f"{part}_shared_f1"] = total(one.shared for one in articles).score.f1
    measures[f"{part}_any_kind_f1"] = total(one.any_kind for one in articles).score.f1
    lemmas = [one.lemmas for one in articles]
    if any(one.found for one in lemmas):
        measures |= {f"{part}_lemma": _precision(lemmas), f"{part}_lemma_half_interval": half_interval(lemmas, _precision),
                     f"{part}_lemmas": round(sum(one.found for one in lemmas))}
    return measures


def _precision(counts: Sequence[Count]) -> float:
    return sum(counts, Count()).score.precision


def _measure_factrueval(part: str, find: Find, folder: Path) -> Measures:
    counts = [count_objects(find(article.text, "ru"), article) for article in read_token_articles(folder)]
    measures: Measures = {f"{part}_articles": len(counts), **f1_measures(part, counts)}
    for kind in KINDS:
        measures |= f1_measures(f"{part}_{kind.lower()}", counts, (kind,))
    return measures


def _beside(find: Find) -> Iterator[tuple[str, Find]]:
    """Give svodka and, where its weights lie here, natasha's tagger run as natasha does: over the text as one piece."""
    yield "factrueval", find
    files = locate_slovnet()
    if files is not None:
        natasha = SlovnetNames(files)
        yield "factrueval_natasha", lambda text, lang: natasha.find(text, [_as_one(text)], lang)


def _as_one(text: str) -> Sentence:
    return Sentence(span=Span(0, len(text)), paragraph=0, tokens=(Token(0, len(text), text, text),))


def _f1_section(measures: Measures, rows: Sequence[str]) -> Section:
    names = ["articles", "gold", "precision", "recall", "f1", "f1_half_interval", *(f"{kind.lower()}_f1" for kind in KINDS),
             "shared_f1", "any_kind_f1"]
    return Section(title="names", columns=("articles", "names", "P", "R", "F1", "±", *KINDS, "shared", "any kind"),
                   rows=tuple((part, tuple(measures.get(f"{part}_{name}") for name in names)) for part in rows))


def _lemma_section(measures: Measures, rows: Sequence[str]) -> Section:
    names = ("lemmas", "lemma", "lemma_half_interval")
    return Section(title="nominative of names found", columns=("names", "right", "±"),
                   rows=tuple((part, tuple(measures[f"{part}_{name}"] for name in names))
                              for part in rows if f"{part}_lemma" in measures))
