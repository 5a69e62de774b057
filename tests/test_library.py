"""svodka from Python, as a user's notebook calls it."""

import subprocess
import sys

import pytest

import svodka
from svodka.records import MissingData

TEXT = "Решения пока нет, заявил Дмитрий Песков.\n"


def test_importing_the_room_does_not_take_the_functions_place():
    from svodka.read import read_stream

    assert callable(read_stream)
    assert svodka.read.__module__ == "svodka.library"


def test_importing_svodka_is_light():
    code = "import sys, svodka; svodka.read; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"numpy", "rich", "lxml", "msgspec", "rumorph", "svodka.pipeline"} & set(loaded)


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="gossip"):
        _ = svodka.gossip


def test_reading_a_text():
    article = svodka.read(TEXT, outlet="Берег")
    assert (article.document.outlet, article.text) == ("Берег", TEXT)
    [said] = article.statements
    assert (said.holder, said.content[0].of(article.text)) == ("Дмитрий Песков", "Решения пока нет")
    assert article.as_json()["statements"][0]["holder"] == "Дмитрий Песков"
    assert "Решения пока нет" in article._repr_html_()


def test_reading_a_file(tmp_path):
    lines = '{"id": "a", "text": "Решения нет, заявил Песков."}\n{broken\n'
    (tmp_path / "day.jsonl").write_text(lines, encoding="utf-8")
    pile = svodka.read_file(tmp_path / "day.jsonl")
    assert [one.document.name for one in pile] == ["a"]
    assert [issue.code for issue in pile.issues] == ["broken-line"]


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(MissingData, match="missing"):
        svodka.read_file(tmp_path / "missing.txt")
