"""A memory in the store answers as one in the process does."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from svodka.compare import InProcess
from svodka.compare.stories.profile import Profile
from svodka.store.database import Database
from svodka.store.memory import StoredMemory

KEYS = st.sampled_from(["мост", "дамба", "#:3"])
TIMES = st.one_of(st.none(), st.sampled_from([0.0, 10.0, 10.5, 3600.0, 1e9]))
NUMBERS = st.integers(0, 30)
HASHES = st.sets(st.sampled_from([1, 7, 2**40, 2**63, 2**64 - 1]))


def both():
    return InProcess(), StoredMemory(Database(":memory:"))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(KEYS, TIMES, NUMBERS)), KEYS, TIMES, st.sampled_from([1.0, 4000.0]), st.integers(1, 5))
def test_timelines(puts, key, when, span, most):
    answers = []
    for memory in both():
        line = memory.timeline("line")
        for number, (where, time, _) in enumerate(puts):
            line.put(where, time, number)
        for number, (where, time, chance) in enumerate(puts):
            if chance % 3 == 0:
                line.drop(where, time, number)
        answers.append(line.near(key, when, before=span, after=span / 2, most=most))
    assert answers[0] == answers[1]


@settings(max_examples=60, deadline=None)
@given(st.lists(HASHES, max_size=40), HASHES, st.lists(NUMBERS, max_size=5))
def test_holders(rows, asked, gone):
    answers = []
    for memory in both():
        holders = memory.holders("held")
        for number, keys in enumerate(rows):
            holders.add(sorted(keys), number)
        for number in gone:
            holders.remove(sorted(rows[number]) if number < len(rows) else [], number)
        answers.append(sorted(holders.meet(sorted(asked))))
    assert answers[0] == answers[1]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.one_of(st.integers(0, 9), KEYS), st.one_of(st.none(), st.text())), max_size=30))
def test_tables(steps):
    answers = []
    for memory in both():
        table = memory.table("table", str)
        for key, record in steps:
            table.drop(key) if record is None else table.put(key, record)
        answers.append([(key, table.get(key)) for key in table])
        assert (table.first() is None) == (not answers[-1])
    assert answers[0] == answers[1]


def test_a_profile_with_a_vector_comes_back(path):
    one = Profile(document_id="d-1", lang="ru", outlet="", published=None, head={"мост": 0.1 + 0.2}, common={},
                  rows={"пакет": frozenset({"12"})}, vector=np.array([0.25, -1], dtype=np.float32))
    memory = StoredMemory(Database(path))
    memory.table("profiles", Profile).put(3, one)
    memory.flush()
    found = StoredMemory(Database(path)).table("profiles", Profile).get(3)
    assert (found.head, found.rows, found.vector.tolist()) == (one.head, one.rows, one.vector.tolist())
