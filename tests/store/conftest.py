import importlib.util
from pathlib import Path

import pytest

from svodka.store import Store


@pytest.fixture(scope="session")
def articles():
    """The module articles.py, by its path: test folders are no packages here (--import-mode=importlib)."""
    spec = importlib.util.spec_from_file_location("store_articles", Path(__file__).with_name("articles.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def path(tmp_path):
    return tmp_path / "svodka.sqlite"


@pytest.fixture
def store(path):
    with Store(path) as opened:
        yield opened


@pytest.fixture
def pile(store, articles):
    """A store with three articles, the comparison of two of them, and nothing else."""
    for reading in (articles.SECOND, articles.FIRST, articles.ELSEWHERE):
        store.add(reading)
    store.save_comparison(articles.compare())
    return store


@pytest.fixture
def dump():
    """Every row of every table, shadow tables of the index included."""
    def dump(path):
        import sqlite3
        connection = sqlite3.connect(path)
        names = [name for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name != 'word_index' ORDER BY name")]
        rows = {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}
        connection.close()
        return rows
    return dump
