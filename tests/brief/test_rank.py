"""The order of stories: several articles before one, more outlets and origins before fewer, then the later one."""

from datetime import UTC, datetime

import pytest

from svodka.brief.rank import independent_outlets, main_stories
from svodka.records import Claim, Document, Origin, Reading, Reprint, ReprintKind, Story


def story(name, outlets, *, origins=1, hour=0, copies=0):
    docs = tuple(Document.of(f"{name} {place}", name=name, outlet=outlet) for place, outlet in enumerate(outlets))
    claim = Claim(id=name, statement_ids=("s",), document_ids=tuple(doc.id for doc in docs), outlets=tuple(outlets),
                  origins=(Origin(name="мэр"),) * origins, origin_range=(origins, origins))
    reprints = tuple(Reprint.of(docs[0].id, doc.id, kind=ReprintKind.COPY, overlap=1.0, reason="earlier")
                     for doc in docs[len(docs) - copies:])
    made = Story(id=name, title=name, document_ids=claim.document_ids, outlets=claim.outlets, claims=(claim,),
                 last=datetime(2025, 1, 1, hour, tzinfo=UTC), reprints=reprints)
    return made, {doc.id: Reading(document=doc) for doc in docs}


RANKS = [
    ("several before one", story("a", ["Берег", "Волна"]), story("b", ["Берег"], origins=9)),
    ("more outlets", story("a", ["Берег", "Волна", "Полюс"]), story("b", ["Берег", "Волна"], hour=9)),
    ("more origins", story("a", ["Берег", "Волна"], origins=3), story("b", ["Берег", "Волна"], hour=9)),
    ("copies weigh nothing", story("a", ["Берег", "Волна"], origins=2),
     story("b", ["Берег", "Волна", "Полюс"], copies=2)),
    ("the later one", story("a", ["Берег", "Волна"], hour=9), story("b", ["Берег", "Волна"], hour=1)),
]


@pytest.mark.parametrize(("why", "first", "second"), RANKS, ids=[row[0] for row in RANKS])
def test_which_story_comes_first(why, first, second):
    readings = first[1] | second[1]
    for pair in ((first[0], second[0]), (second[0], first[0])):
        assert [one.id for one in main_stories(pair, readings)] == ["a", "b"], why


def test_outlets_that_only_reprint_are_not_independent():
    made, readings = story("a", ["Полюс", "Берег", "Волна"], copies=2)
    assert independent_outlets(made, readings) == 1
