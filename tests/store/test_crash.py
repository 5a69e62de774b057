"""Killed in the middle of adding, the store loses nothing that was told as added; two writers wait for each other."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from svodka.store import Store

WRITER = Path(__file__).with_name("writer.py")
MANY = 400


def start(path, first, last):
    # -X utf8: the parent's locale may be C. Every added id comes back on a line of its own, after its transaction.
    return subprocess.Popen([sys.executable, "-X", "utf8", WRITER, path, str(first), str(last)],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(process):
    out, err = process.communicate(timeout=120)
    return out.split("\n"), err


def content(path):
    """What the file says, by content and not by row number or index segment."""
    with Store(path) as store:
        readings = list(store.readings())
        hits = [hit.document_id for hit in store.search("взрыв", lemmatise=lambda word: (word,), limit=10_000)]
        statements = [store.find(one.id) for reading in readings for one in reading.statements]
    return readings, sorted(hits), statements


def check(path):
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    # Fails with an error if the index does not agree with itself.
    connection.execute("INSERT INTO word_index (word_index, rank) VALUES ('integrity-check', 0)")
    connection.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")
def test_killed_at_random_moments_it_loses_nothing(tmp_path):
    whole, killed = tmp_path / "whole.sqlite", tmp_path / "killed.sqlite"
    assert finish(start(whole, 0, MANY))[1] == ""
    promised, stopped = set(), 0
    for _ in range(6):
        told, was_killed = kill_in_the_middle(killed, after=len(promised) + random.randint(1, 40))
        promised |= told
        stopped += was_killed
        with Store(killed) as store:
            assert promised <= {reading.document.id for reading in store.readings()}
        check(killed)
    assert stopped >= 3, "the machine is too fast for the test: it was hardly ever killed in the middle"
    assert finish(start(killed, 0, MANY))[1] == ""
    check(killed)
    assert content(killed) == content(whole)


def kill_in_the_middle(path, after):
    process = start(path, 0, MANY)
    told = [process.stdout.readline() for _ in range(after)]
    # One transaction takes 3 ms: the moment of the kill may lie anywhere in it.
    time.sleep(random.uniform(0, 0.01))
    os.kill(process.pid, signal.SIGKILL)
    rest, _ = finish(process)
    # A line cut by the kill is no promise.
    return {line.strip() for line in (*told, *rest[:-1])} - {""}, process.returncode == -signal.SIGKILL


def test_two_writers_wait_for_each_other(tmp_path):
    path = tmp_path / "svodka.sqlite"
    # Half of the articles come from both; the file itself is made by whoever is first.
    writers = [start(path, 0, 200), start(path, 100, 300)]
    assert [finish(writer)[1] for writer in writers] == ["", ""]
    check(path)
    with Store(path) as store:
        assert store.count() == 300


def test_many_open_a_new_store_at_once(tmp_path):
    path = tmp_path / "svodka.sqlite"
    writers = [start(path, number, number + 1) for number in range(6)]
    assert [finish(writer)[1] for writer in writers] == [""] * 6
    with Store(path) as store:
        assert store.count() == 6


def test_a_transaction_that_fails_leaves_nothing(store, path, articles, dump, monkeypatch):
    before = dump(path)
    monkeypatch.setattr("svodka.store.documents.indexed_lemmas", lambda reading: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        store.add(articles.FIRST)
    monkeypatch.undo()
    assert dump(path) == before
    assert store.add(articles.FIRST)
