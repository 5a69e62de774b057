import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from svodka.store import Store

from .conftest import BOMB

SAID = "Решения нет, заявил Песков.\n"
LINES = [
    json.dumps({"id": "a", "outlet": "Берег", "title": "Решения нет", "text": SAID}),
    "{broken",
    json.dumps({"id": "b", "outlet": "Долина", "text": "Мост закрыт, сообщил мэр Арвеша Тихонов.\n"}),
]


def count(store):
    with Store(store) as opened:
        return opened.count()


@pytest.fixture
def pile(tmp_path):
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "day.jsonl").write_text("\n".join(LINES), encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    (folder / "peskov.txt").write_text("Переговоров не будет, сообщил вчера журналистам Песков.\n", encoding="utf-8")
    return folder


def test_every_document_is_accounted_for(run, stub, store, pile):
    done = run("add", pile)
    assert done.exit_code == 1
    *issues, closing = done.stderr.splitlines()
    assert sorted(line.rpartition("[")[2] for line in issues) == ["binary]", "broken-line]", "empty]"]
    assert closing == "3 stored, 0 already there, 3 refused (binary 1, broken-line 1, empty 1)"
    with Store(store) as opened:
        assert opened.count() == 3
        assert len(list(opened.issues())) == 3


def test_adding_twice_changes_nothing(run, stub, store, pile):
    run("add", pile)
    done = run("add", pile)
    assert done.stderr.splitlines()[-1].startswith("0 stored, 3 already there, 3 refused")
    assert count(store) == 3


@pytest.mark.parametrize(("options", "rules_only"), [([], False), (["--rules"], True)])
def test_the_trained_tagger_reads_unless_the_rules_alone_are_asked_for(run, stub, store, pile, options, rules_only):
    run("add", *options, pile)
    assert stub.rules_only is rules_only


def test_json_lines_for_a_program(run, stub, store, pile):
    done = run("add", "--json", pile)
    *documents, counts = map(json.loads, done.stdout.splitlines())
    assert [one["name"] for one in documents] == ["a", "b", "peskov"]
    assert {one["status"] for one in documents} == {"stored"}
    assert counts == {"stored": 3, "already": 0, "refused": 3, "doubts": 0,
                      "issues": {"binary": 1, "broken-line": 1, "empty": 1}}
    assert {json.loads(line)["code"] for line in done.stderr.splitlines()} == {"binary", "broken-line", "empty"}


def test_an_article_that_brings_the_analysis_down_costs_only_itself(run, stub, store, tmp_path):
    (tmp_path / "1.txt").write_text(f"Тут {BOMB}, заявил Песков.\n", encoding="utf-8")
    (tmp_path / "2.txt").write_text(SAID, encoding="utf-8")
    done = run("add", tmp_path / "1.txt", tmp_path / "2.txt")
    assert done.exit_code == 1
    assert "svodka failed on it: RecursionError: too\\x1b[2J deep [failed]" in done.stderr
    assert count(store) == 1


@pytest.mark.parametrize(("arguments", "code"), [
    (["missing.txt"], 3),
    (["."], 3),
    ([], 2),
])
@pytest.mark.usefixtures("stub", "store")
def test_nothing_to_read(run, tmp_path, monkeypatch, arguments, code):
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    assert run("add", *arguments).exit_code == code


def test_a_store_that_cannot_be_used_is_told_in_one_sentence(run, stub, tmp_path):
    (tmp_path / "a.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "text.sqlite").write_bytes(b"this is a text and no database " * 100)
    for place in ("text.sqlite", "no-such-folder/store.sqlite", "a.txt/store.sqlite"):
        done = run("add", "--store", tmp_path / place, tmp_path / "a.txt")
        assert done.exit_code == 5, place
        assert len(done.stderr.splitlines()) == 1


def test_the_default_store_lies_in_the_data_folder(run, stub, tmp_path, monkeypatch):
    monkeypatch.delenv("SVODKA_STORE", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "a.txt").write_text(SAID, encoding="utf-8")
    assert run("add", tmp_path / "a.txt").exit_code == 0
    assert (tmp_path / "data" / "svodka" / "svodka.sqlite").is_file()


SLOW = """
import sys, time
sys.path[:0] = sys.argv.pop(1).split("|")
import conftest, types
module = types.ModuleType("svodka.pipeline")
class Slow(conftest.StubPipeline):
    def analyse(self, document):
        time.sleep(0.05)
        return super().analyse(document)
module.Pipeline = Slow
sys.modules["svodka.pipeline"] = module
from svodka.cli import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a POSIX signal")
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -signal.SIGKILL)])
@pytest.mark.usefixtures("stub")
def test_stopped_in_the_middle_the_store_is_sound_and_a_second_run_does_the_rest(run, store, tmp_path, sent, code):
    articles = [{"id": str(n), "text": f"Решения {n} нет и не будет, заявил Песков.\n"} for n in range(60)]
    day = tmp_path / "day.jsonl"
    day.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in articles), encoding="utf-8")
    command = [sys.executable, "-c", SLOW, str(Path(__file__).parent), "add", "--json", "--store", str(store), str(day)]
    adding = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    reported = [adding.stdout.readline() for _ in range(5)]
    adding.send_signal(sent)
    _, errors = adding.communicate(timeout=60)
    assert adding.returncode == code, errors
    assert b"Traceback" not in errors
    stored = [json.loads(line)["id"] for line in reported]
    with Store(store) as opened:
        assert 5 <= opened.count() < 60
        assert all(opened.has(one) for one in stored)
    assert run("add", day).exit_code == 0
    assert count(store) == 60
