import json
import subprocess
import sys

import pytest

from svodka.render import reading_json

from .conftest import BOMB

SAID = "Решения нет, заявил Песков.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "seed.article.txt"
    path.write_text(SAID, encoding="utf-8", newline="")
    return path


def test_the_article_is_shown_with_its_chain(run, stub, article):
    done = run("read", article)
    assert done.exit_code == 0
    assert "Решения нет" in done.stdout
    assert "OUTLET → Песков" in done.stdout
    assert "source" not in done.stdout


def test_trace_shows_the_rule(run, stub, article):
    assert "source" in run("read", "--trace", article).stdout


@pytest.mark.parametrize(("options", "rules_only"), [([], False), (["--rules"], True)])
def test_the_trained_tagger_reads_unless_the_rules_alone_are_asked_for(run, stub, article, options, rules_only):
    assert run("read", *options, article).exit_code == 0
    assert stub.rules_only is rules_only


def test_one_json_object_a_file_in_the_fields_of_the_gold(run, stub, article):
    done = run("read", "--json", article, "-", input=SAID)
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["id"], first["text"]) == ("seed.article", SAID)
    assert first["statements"][0]["content"] == [[0, 11]]
    assert first["statements"][0]["holder"] == "Песков"
    assert second["text"] == SAID


def test_windows_line_ends_stay_as_they_are(run, stub, tmp_path):
    (tmp_path / "a.txt").write_bytes("Мост закрыт\r\nРешения нет, заявил Песков.\r\n".encode())
    found = json.loads(run("read", "--json", tmp_path / "a.txt").stdout)
    assert found["text"] == "Мост закрыт\r\nРешения нет, заявил Песков.\r\n"


@pytest.mark.parametrize(("files", "code"), [
    (["good.txt"], 0),
    (["good.txt", "missing.txt"], 1),
    (["empty.txt"], 3),
    (["missing.txt"], 3),
    ([], 2),
])
def test_exit_codes(run, stub, tmp_path, files, code):
    (tmp_path / "good.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    done = run("read", *(tmp_path / name for name in files))
    assert done.exit_code == code
    assert "Traceback" not in done.output


def test_issues_as_json_lines(run, stub, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    issue = json.loads(run("read", "--json", tmp_path / "empty.txt").stderr)
    assert (issue["code"], issue["fatal"]) == ("empty", True)


def test_a_hostile_article_sends_nothing_to_the_terminal(run, stub, tmp_path):
    (tmp_path / "a.txt").write_text("Решения\x1b[2J \x9b31m нет, заявил Песков\x07.\n", encoding="utf-8")
    for arguments in (["read"], ["read", "--json"], ["read", "--trace"]):
        assert not set(run(*arguments, tmp_path / "a.txt").output) & set("\x1b\x9b\x07")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_closed_pipe_ends_quietly(tmp_path):
    """`svodka ... | head`: the reader is gone, nobody wants to hear about it."""
    writer = ("import click\nfrom svodka.cli import app\n"
              "app.COMMANDS['flood'] = ''\n"
              "flood = click.Command('flood', callback=lambda: [click.echo('строка' * 1000) for _ in range(1000)])\n"
              "app.LazyGroup.get_command = lambda self, ctx, name: flood\n"
              "app.app(['flood'])")
    with subprocess.Popen([sys.executable, "-c", writer], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as flood:
        flood.stdout.readline()
        flood.stdout.close()
        assert flood.stderr.read() == b""
        assert flood.wait(timeout=30) == 141


def test_the_json_is_that_of_the_room_that_draws(run, stub, article):
    expected = json.loads(json.dumps(reading_json(stub().read_text(SAID, name="seed.article"))))
    assert json.loads(run("read", "--json", article).stdout)["statements"] == expected["statements"]


def test_an_article_that_brings_the_analysis_down_costs_only_itself(run, stub, tmp_path):
    lines = [{"id": "a", "text": f"Тут {BOMB}, заявил Песков."}, {"id": "b", "text": SAID}]
    (tmp_path / "day.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    done = run("read", "--json", tmp_path / "day.jsonl")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["id"] == "b"
    assert json.loads(done.stderr)["code"] == "failed"
