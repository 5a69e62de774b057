"""A table of pairs in three languages: one claim, two versions of one, or two claims. Its author also wrote the rules."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from svodka.annotate import Annotator
from svodka.compare.claims import group_claims
from svodka.compare.contents import collect_said
from svodka.compare.versions import make_versions
from svodka.gazetteer import Gazetteer
from svodka.names import choose_names
from svodka.placing import choose_gazetteer
from svodka.records import Document, Maker, Reading, Span, Statement, VersionSlot
from svodka.resolve.facts import hang_facts
from svodka.resolve.places import resolve_places

ROWS = [line.split("\t") for line in (Path(__file__).parent / "claim_pairs.tsv").read_text("utf-8").splitlines()]
HOLDERS = ("Назар Крутых", "пресс-служба области")
#: Measured .98, .98 and .93.
PRECISION, RECALL, LABELS = 0.95, 0.95, 0.90


@pytest.fixture(scope="module")
def answers():
    annotator, gazetteer = Annotator(choose_names()), choose_gazetteer()
    return [_answer(row, annotator, gazetteer) for row in ROWS]


def _answer(row: list[str], annotator: Annotator, gazetteer: Gazetteer) -> str:
    langs = (row[0].split("-") * 2)[:2]
    said = collect_said([_read(at, text, lang, annotator, gazetteer)
                         for at, (text, lang) in enumerate(zip(row[2:], langs, strict=True))])
    groups = group_claims(said)
    if len(groups) > 1:
        return "different"
    return "version" if any(_contradicts(one) for one in make_versions(groups[0])) else "same"


def _contradicts(version) -> bool:
    return version.slot is not VersionSlot.HEDGE and version.change not in {"first", "refined"}


def _read(at: int, text: str, lang: str, annotator: Annotator, gazetteer: Gazetteer) -> Reading:
    published = datetime(2030, 11, 9, 10 + 2 * at, tzinfo=UTC)
    document = Document.of(f"{text}.", name=f"{at}", outlet=f"outlet {at}", lang=lang, published=published)
    seen = annotator.annotate(document)
    seen = replace(seen, places=resolve_places(seen, gazetteer))
    statements = (Statement.of(document.id, label="s1", content=(Span(0, len(text)),), holder=HOLDERS[at],
                               maker=Maker(name="test", version="1")),)
    return Reading(document=document, statements=statements, names=seen.names, whens=seen.whens, places=seen.places,
                   quantities=seen.quantities, facts=hang_facts(seen, statements))


def test_how_many_pairs_are_told_right(answers):
    wanted = [row[1] for row in ROWS]
    joined = Counter((want != "different", got != "different") for want, got in zip(wanted, answers, strict=True))
    precision = joined[True, True] / (joined[True, True] + joined[False, True])
    recall = joined[True, True] / (joined[True, True] + joined[True, False])
    labels = sum(want == got for want, got in zip(wanted, answers, strict=True)) / len(ROWS)
    told = (f"precision {precision:.3f} recall {recall:.3f} labels {labels:.3f}", _misses(wanted, answers))
    assert len(ROWS) >= 60
    assert (precision >= PRECISION, recall >= RECALL, labels >= LABELS) == (True, True, True), told


def _misses(wanted, answers) -> list[str]:
    return [f"{row[1]} -> {got}: {row[2]} | {row[3]}" for row, got in zip(ROWS, answers, strict=True) if row[1] != got]
