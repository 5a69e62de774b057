"""The demo on the shipped examples, with the real pipeline: what the README promises."""

import re
from pathlib import Path

import pytest

from svodka.cli.demo import find_examples
from svodka.cli.session import run_demo, shown_in

ROOT = Path(__file__).parents[2]
ID = re.compile(r"\b[a-z]-[0-9a-f]{16}\b")


@pytest.fixture(scope="module")
def output():
    return run_demo()


def plain(text):
    """The words alone: ids are hashes and lines may break elsewhere."""
    return " ".join(ID.sub("ID", text).split())


def test_every_example_is_read(output):
    files = [file for file in find_examples().iterdir() if file.suffix in {".txt", ".html"}]
    wire = (find_examples() / "wire.jsonl").read_text(encoding="utf-8").splitlines()
    assert f"{len(files) + len(wire)} stored, 0 already there, 0 refused" in output


def test_a_line_of_the_brief_opens(output):
    headline = re.search(r"^1\. .*?\[(l-[0-9a-f]{16})\]", output, re.DOTALL | re.MULTILINE)
    assert f"$ svodka trace {headline[1]}" in output
    assert "⟦" in output.partition("$ svodka trace ")[2]


def test_the_session_in_the_readme_is_a_real_one(output):
    """`make docs` writes it anew."""
    real = plain(output)
    parts = shown_in((ROOT / "README.md").read_text("utf-8")).removeprefix("$ svodka demo --lang en").split("[...]")
    assert [part for part in parts if plain(part) not in real] == []
    assert sum(map(len, parts)) > 500


def test_the_page_is_written(run, tmp_path):
    page = tmp_path / "brief.html"
    assert run("demo", "--lang", "uk", "--html", page).exit_code == 0
    assert page.read_text("utf-8").startswith("<!doctype html>")


def test_a_kept_store_opens_its_lines(run, tmp_path):
    place = tmp_path / "demo.sqlite"
    shown = run("demo", "--store", place).stdout
    line = re.search(r"l-[0-9a-f]{16}", shown)[0]
    assert run("trace", line, "--store", place).exit_code == 0


def test_a_page_that_cannot_be_written(run, tmp_path):
    done = run("demo", "--html", tmp_path / "gone" / "brief.html")
    assert done.exit_code == 6
    assert done.stderr.count("\n") == 1
