"""The file: made, brought up to date, refused where it is not ours."""

import sqlite3

import pytest

from svodka.records import StoreError
from svodka.store import Store
from svodka.store.schema import APPLICATION_ID, MIGRATIONS, NEWEST


def pragma(path, name):
    connection = sqlite3.connect(path)
    value = connection.execute(f"PRAGMA {name}").fetchone()[0]
    connection.close()
    return value


def test_migrations_are_numbered_without_gaps():
    assert [migration.version for migration in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_a_new_store_is_marked_and_up_to_date(path):
    Store(path).close()
    assert (pragma(path, "user_version"), pragma(path, "application_id")) == (NEWEST, APPLICATION_ID)
    assert pragma(path, "journal_mode") == "wal"


def test_an_empty_file_becomes_a_store(path, articles):
    path.touch()
    with Store(path) as store:
        assert store.add(articles.FIRST)


def test_a_migration_that_fails_leaves_nothing(path, monkeypatch):
    broken = (*MIGRATIONS, type(MIGRATIONS[0])(version=NEWEST + 1, name="broken", statements=("CREATE TABLE x (",)))
    monkeypatch.setattr("svodka.store.database.MIGRATIONS", broken)
    with pytest.raises(StoreError):
        Store(path)
    assert pragma(path, "user_version") == 0
    monkeypatch.undo()
    Store(path).close()
    assert pragma(path, "user_version") == NEWEST


def make_newer(path):
    Store(path).close()
    run(path, f"PRAGMA user_version = {NEWEST + 1}")


def make_foreign(path):
    run(path, "CREATE TABLE moz_places (id INTEGER)")


def make_marked(path):
    run(path, "PRAGMA application_id = 252006674")  # Fossil


def run(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(("make", "message"), [
    (make_newer, "newer svodka"),
    (make_foreign, "another program"),
    (make_marked, "another program"),
    (lambda path: path.write_text("Песков: решения нет. " * 200, "utf-8"), "not a store"),
    (lambda path: path.mkdir(), "cannot be opened"),
], ids=["newer", "foreign", "marked", "text", "folder"])
def test_what_is_not_ours_is_refused_and_left_alone(path, make, message):
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=message) as caught:
        Store(path)
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path / "nowhere" / "svodka.sqlite")


def test_damaged_rows_are_said(path, articles):
    with Store(path) as store:
        store.add(articles.FIRST)
    run(path, "UPDATE analyses SET body = X'7B7D'")
    with Store(path) as store, pytest.raises(StoreError, match="damaged"):
        list(store.readings())
